"""What crosses the wire: published, bounded, and refused in one way only."""

from __future__ import annotations

import json
import string
from contextlib import suppress
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.model.hotspots import Viewpoint
from expo_studio.stream import meeting_wishes, messages, news, wishes
from expo_studio.stream.pointing import seen_at
from expo_studio.stream.refusals import RefusedError
from expo_studio.stream.sockets import closing_reason
from expo_studio.text import Text

DOCS = Path(__file__).resolve().parents[2] / "docs"
PUBLISHED = DOCS / "protocol.schema.json"
SCHEMA = json.loads(PUBLISHED.read_text(encoding="utf-8"))
PROSE = (DOCS / "protocol.md").read_text(encoding="utf-8")


def test_the_published_schema_is_current() -> None:
    assert messages.json_schema() == SCHEMA, "run packaging/schema.py"
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def types_of(union: Any) -> list[str]:
    return [str(kind.__struct_config__.tag) for kind in union.__args__]


def test_every_wish_is_described() -> None:
    wanted = {*types_of(messages.FromVisitor), *types_of(messages.FromDesk)}
    assert [name for name in wanted if f"`{name}`" not in PROSE] == []


@pytest.mark.parametrize(
    "message",
    [
        wishes.Ask("?", "m"),
        meeting_wishes.Inspect("k", [(0.0, 1.0, 2.0)], ((0.0, 0.0, 0.0), (0.0, 1.0, 0.0)), 0.5),
        meeting_wishes.AskMeeting("price", "m"),
    ],
)
def test_wishes_fit_the_schema_and_come_back(message: wishes.Wish) -> None:
    raw = messages.encode(message)
    document = {"visitor_to_host": json.loads(raw)}
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    assert messages.from_visitor(raw) == message


def test_tidings_fit_the_schema() -> None:
    told = news.Welcome(1, "v", "n", Text("中", "en"), Text(), 3, True, True, chat=[])
    document = {"host_to_visitor": json.loads(messages.encode(told))}
    jsonschema.Draft202012Validator(SCHEMA).validate(document)


@pytest.mark.parametrize(
    ("raw", "wrong"),
    [
        ('{"type":"raise_hand","is_raised":true}', "is_raised"),
        ('{"type":"raise_hand"}', "is_up"),
        ('{"type":"say","text":7}', "text"),
        ('{"type":"' + "林" * 200 + '"}', "Invalid value"),
        ("[" * 20_000, "understood"),
        ("{", "understood"),
    ],
)
def test_who_writes_a_script_learns_what_is_wrong(raw: str, wrong: str) -> None:
    with pytest.raises(RefusedError, match=wrong) as refused:
        messages.from_visitor(raw)
    reason = closing_reason(refused.value)
    assert reason.decode().startswith("The message is not understood")
    assert len(reason) <= 123


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(
    st.sampled_from(types_of(messages.FromVisitor)),
    st.dictionaries(st.text(string.ascii_lowercase, max_size=9), junk),
)
def test_junk_is_refused_and_nothing_else(kind: str, values: dict[str, Any]) -> None:
    raw = json.dumps({**values, "type": kind})
    for parse in (messages.from_visitor, messages.from_desk):
        with suppress(RefusedError):
            parse(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "[" * 100_000,
        '{"type":"say"}',
        '{"type":"say","text":""}',
        '{"type":"say","text":"x","extra":1}',
        '{"type":"say","text":"' + "x" * 501 + '"}',
        '{"type":"ask","text":"x","mark":""}',
        '{"type":"point_at","on_picture":[2,0]}',
        '{"type":"camera","eye":[1e999,0,0],"target":[0,0,0],"field_of_view":1}',
        '{"type":"vote","poll":-1,"option":0}',
        '{"type":"react","sign":"bomb"}',
    ],
)
def test_what_is_no_message_is_refused(raw: str) -> None:
    for parse in (messages.from_visitor, messages.from_desk):
        with pytest.raises(RefusedError):
            parse(raw)


@pytest.mark.parametrize(
    ("point", "place"),
    [
        ((0.0, 1.0, 0.0), (0.5, 0.5)),
        ((0.0, 2.0, 0.0), (0.5, 0.2321)),
        ((1.0, 1.0, 0.0), (0.6507, 0.5)),
        ((0.0, 1.0, 9.0), None),
        ((9.0, 1.0, 0.0), None),
    ],
)
def test_points_are_seen_where_the_renderer_draws_them(
    point: tuple[float, float, float], place: tuple[float, float] | None
) -> None:
    """A camera 3.2332 m in front with 60 degrees; one metre up is 1 / 3.7334 of half the height."""
    camera = Viewpoint(Text(), (0.0, 1.0, 3.2332), (0.0, 1.0, 0.0), 1.0471976)
    assert seen_at(point, camera) == pytest.approx(place, abs=2e-4)
