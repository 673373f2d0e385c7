"""A booth survives being written and read, now and in later versions."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import CommandError, ProjectError
from expo_studio.model import schema
from expo_studio.model.booth import Booth
from expo_studio.model.commands import (
    Command,
    Hide,
    Move,
    Remove,
    SetSpot,
    SetTitle,
    SetTour,
    Ungroup,
)
from expo_studio.model.document import Document
from expo_studio.model.ids import GroupId, PlacementId, SpotId, TourId
from expo_studio.text import Text
from tests.model import any_booth
from tests.model.any_booth import furnished, in_words

FILES = Path(__file__).resolve().parents[1] / "files"
PUBLISHED = Path(__file__).resolve().parents[2] / "docs" / "booth.schema.json"

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)


def after(commands: list[Command]) -> Booth:
    """Return the furnished booth after those of the commands that fit."""
    document = Document(furnished())
    for command in commands:
        try:
            document.do(command)
        except CommandError:
            continue
    return document.booth


@given(wanted=st.lists(any_booth.commands, max_size=8))
def test_written_and_read_it_is_equal(wanted: list[Command]) -> None:
    booth = after(wanted)
    raw = schema.encode(booth)
    stored = schema.decode(raw)
    assert stored.booth == booth
    assert stored.extras == {}
    assert schema.encode(stored.booth) == raw, "the order of things is kept, too"


@given(command=any_booth.commands)
def test_commands_survive_being_written_and_read(command: Command) -> None:
    assert schema.decode_command(schema.encode_command(command)) == command


@given(wanted=st.lists(any_booth.commands, max_size=4))
def test_what_is_written_keeps_the_published_schema(wanted: list[Command]) -> None:
    published = jsonschema.Draft202012Validator(json.loads(PUBLISHED.read_text(encoding="utf-8")))
    assert list(published.iter_errors(json.loads(schema.encode(after(wanted))))) == []


def test_published_schema_is_sound_and_refuses_what_is_not_a_booth() -> None:
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(published)
    validator = jsonschema.Draft202012Validator(published)
    assert not validator.is_valid({})
    assert not validator.is_valid({"schema_version": 2})
    assert not validator.is_valid({"schema_version": 1, "placements": {"p": {}}})


def test_version_1_opens_in_this_version() -> None:
    raw = (FILES / "booth-1.json").read_bytes()
    stored = schema.decode(raw)
    assert stored.extras == {}
    assert stored.booth == furnished_as_in_the_file()


def furnished_as_in_the_file() -> Booth:
    """Return the booth without what came after that file was written: groups, tours, spots."""
    booth = SetTour(TourId("t0"), None).apply(furnished())
    booth = SetSpot(SpotId("s0"), None).apply(booth)
    booth = Ungroup(frozenset({GroupId("g0")})).apply(booth)
    return Move(frozenset({PlacementId("p1")}), (0.5, 0.0, -0.25)).apply(booth)


def grown(tree: dict[str, Any]) -> dict[str, Any]:
    """Return the tree with unknown fields here and there, as a later version may write it."""
    tree["mood"] = {"music": "quiet"}
    tree["stand"]["carpet"] = "red"
    tree["placements"]["p0"]["shadow"] = {"soft": True}
    tree["placements"]["p0"]["pose"]["shear"] = [0, 1]
    tree["placements"]["p1"]["shadow"] = {"soft": False}
    return tree


def test_unknown_fields_are_kept_where_they_stood() -> None:
    tree = grown(json.loads(schema.encode(furnished())))
    stored = schema.decode(json.dumps(tree).encode())
    assert stored.booth == furnished()
    assert json.loads(schema.encode(stored.booth, stored.extras)) == tree


def test_unknown_fields_stay_through_edits_and_leave_with_their_thing() -> None:
    tree = grown(json.loads(schema.encode(furnished())))
    stored = schema.decode(json.dumps(tree).encode())
    booth = SetTitle(Text.same("x"), Text.same("y")).apply(stored.booth)
    booth = Hide(frozenset({PlacementId("p0")}), is_hidden=True).apply(booth)
    booth = Remove(frozenset({PlacementId("p1"), PlacementId("p2")})).apply(booth)
    written = json.loads(schema.encode(booth, stored.extras))
    assert written["mood"] == {"music": "quiet"}
    assert written["stand"]["carpet"] == "red"
    assert written["placements"]["p0"]["shadow"] == {"soft": True}
    assert list(written["placements"]) == ["p0"]
    gone = Remove(frozenset({PlacementId("p0")})).apply(booth)
    assert json.loads(schema.encode(gone, stored.extras))["placements"] == {}


def test_a_newer_version_is_refused_with_a_way_out() -> None:
    raw = schema.encode(furnished()).replace(b'"schema_version":1', b'"schema_version":2')
    with pytest.raises(schema.NewerVersionError) as refusal:
        schema.decode(raw)
    assert "2" in refusal.value.message.en
    assert refusal.value.hint.zh


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"schema_version": true}',
        b'{"schema_version": "1"}',
        b'{"schema_version": 1, "title": 5}',
        b'{"schema_version": 1, "stand": {"width": NaN}}',
        b'{"schema_version": 1, "stand": {"width": 1e999}}',
        b'{"schema_version": 1, "placements": {"p": {"asset": "a", "pose": {"position": [1, 2]}}}}',
        b'{"command": "Batch", "of": {"commands": 5, "label": {"zh": "", "en": ""}}}',
        b'{"command": "Batch", "of": {"commands": [5], "label": {"zh": "", "en": ""}}}',
        b'{"command": "Batch", "of": []}',
        b'{"command": [], "of": []}',
        b'{"command": "Move", "of": {"keys": ["a"], "offset": [1, 2]}}',
        b'{"a":' * 2000 + b"1" + b"}" * 2000,
        b'{"command":"Batch","of":{"label":{"zh":"","en":""},"commands":[' * 900 + b"]}}" * 900,
    ],
)
def test_what_is_no_booth_and_no_command_is_refused_in_words(raw: bytes) -> None:
    for read in (schema.decode, schema.decode_command):
        with pytest.raises(ProjectError) as refusal:
            read(raw)
        assert in_words(refusal.value)


@given(
    name=st.sampled_from([*schema.COMMANDS, "Batch", "Explode"]),
    values=json_values,
    field=st.sampled_from(["keys", "commands", "offset", "placement", "label"]),
)
def test_odd_commands_are_refused_and_nothing_else_happens(
    name: str, values: object, field: str
) -> None:
    for of in (values, {field: values}):
        raw = json.dumps({"command": name, "of": of}).encode()
        with contextlib.suppress(ProjectError):
            command = schema.decode_command(raw)
            assert schema.decode_command(schema.encode_command(command)) == command
