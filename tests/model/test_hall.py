"""Stalls never overlap, whatever sizes come and however they are moved."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import CommandError
from expo_studio.model.edited import Edit, Edited
from expo_studio.model.findings import Severity
from expo_studio.model.hall import AISLE, Exhibit, Hall, Remark, Stall, StallId
from expo_studio.model.hall_commands import (
    Arrange,
    Become,
    Dismiss,
    LayOut,
    SetStall,
    SetTimes,
    SetWords,
    TakeIn,
    turned,
)
from expo_studio.model.hall_layout import laid_out
from expo_studio.model.hall_schema import HALLS
from expo_studio.model.hall_snapping import snapped
from expo_studio.model.openings import LiveTime
from expo_studio.text import Text

sizes = st.lists(
    st.tuples(st.floats(1.0, 30.0), st.floats(1.0, 30.0)), min_size=0, max_size=40
).map(lambda given: {StallId(f"b{at}"): size for at, size in enumerate(given)})


@given(given_sizes=sizes)
def test_rows_leave_everyone_their_ground(
    given_sizes: dict[StallId, tuple[float, float]],
) -> None:
    hall = laid_out(Text("馆", "Hall"), given_sizes)
    assert list(hall.stalls) == list(given_sizes)
    for one, other in combinations(hall.stalls.values(), 2):
        assert not one.overlaps(other)
    across, along = hall.extent
    for key, stall in hall.stalls.items():
        assert (stall.width, stall.depth) == given_sizes[key]
        assert abs(stall.x) + stall.width / 2 < across
        assert abs(stall.z) + stall.depth / 2 < along


def test_commands_refuse_what_overlaps_and_leave_the_value_alone() -> None:
    hall = SetStall(StallId("a"), Stall(0.0, 0.0, 3.0, 3.0)).apply(Hall())
    with pytest.raises(CommandError) as caught:
        SetStall(StallId("b"), Stall(2.0, 0.0, 3.0, 3.0)).apply(hall)
    assert "a" in caught.value.message.en
    turned = SetStall(StallId("b"), Stall(3.0, 0.0, 6.0, 3.0, math.pi / 2.0)).apply(hall)
    assert list(turned.stalls) == ["a", "b"]
    assert list(hall.stalls) == ["a"]
    assert SetStall(StallId("a"), None).apply(hall).stalls == {}
    with pytest.raises(CommandError):
        SetStall(StallId("c"), Stall(math.nan, 0.0, 3.0, 3.0)).apply(hall)


KEYS = [StallId(one) for one in "abcdef"]
keys = st.sampled_from(KEYS)
metres = st.floats(-60.0, 60.0)
stalls = st.builds(
    Stall,
    metres,
    metres,
    st.floats(1.0, 20.0),
    st.floats(1.0, 20.0),
    st.sampled_from([0.0, math.pi / 2.0, math.pi]),
)
texts = st.builds(Text, st.text(max_size=5), st.text(max_size=5))
exhibits = st.builds(
    Exhibit,
    blob=st.just("a" * 64),
    package=st.text("0123456789abcdef", min_size=64, max_size=64),
    title=texts,
    exhibitor=texts,
    width=st.floats(1.0, 12.0),
    depth=st.floats(1.0, 12.0),
    fingerprint=st.sampled_from(["", "aa bb"]),
    remarks=st.just((Remark(Severity.HINT, Text("一", "one"), Text("二", "two")),)),
)
moments = st.sampled_from(["2026-11-25T09:00:00+08:00", "2026-11-26T01:00:00Z", "tomorrow", ""])
times = st.builds(LiveTime, moments, moments)
edits: st.SearchStrategy[Edit[Hall]] = st.one_of(
    st.builds(TakeIn, keys, exhibits),
    st.builds(SetStall, keys, st.one_of(st.none(), stalls)),
    st.builds(Arrange, st.dictionaries(keys, stalls, max_size=3)),
    st.builds(Dismiss, st.frozensets(keys, max_size=3)),
    st.just(LayOut()),
    st.builds(Become, st.builds(Hall, texts)),
    st.builds(SetWords, texts, texts),
    st.builds(SetTimes, st.lists(times, max_size=3).map(tuple)),
)


@given(done=st.lists(st.tuples(edits, st.sampled_from([None, "drag"])), max_size=20))
def test_any_edits_keep_the_ground_and_undo_to_the_same_value(
    done: list[tuple[Edit[Hall], object | None]],
) -> None:
    start = Hall()
    document = Edited(start)
    for command, gesture in done:
        before = document.value
        try:
            document.do(command, gesture)
        except CommandError:
            assert document.value is before
        for one, other in combinations(document.value.stalls.values(), 2):
            assert not one.overlaps(other)
        assert HALLS.decode_command(HALLS.encode_command(command)) == command
    end = document.value
    assert HALLS.decode(HALLS.encode(end)).value == end
    while document.undo():
        pass
    assert document.value is start
    while document.redo():
        pass
    assert document.value is end


def test_the_hall_is_live_only_in_real_stretches_of_time() -> None:
    day = LiveTime("2026-11-25T09:00:00+08:00", "2026-11-25T17:00:00+08:00")
    assert SetTimes((day,)).apply(Hall()).live_times == (day,)
    for wrong in (LiveTime(day.ends, day.starts), LiveTime("2026-11-25T09:00:00", day.ends)):
        with pytest.raises(CommandError) as caught:
            SetTimes((wrong,)).apply(Hall())
        assert wrong.starts in caught.value.message.en


def test_newcomers_stand_on_free_ground_in_rows() -> None:
    hall = Hall()
    for number in range(60):
        exhibit = Exhibit("a" * 64, f"{number:064}", width=3.0 + number % 4, depth=3.0)
        hall = TakeIn(StallId(f"b{number}"), exhibit).apply(hall)
    assert hall.waiting == ()
    placed = hall.stalls.values()
    across = 2.0 * max(abs(one.x) + one.reach[0] for one in placed)
    along = max(one.z for one in placed) - min(one.z for one in placed)
    assert across < 80.0
    assert along < 80.0


def test_an_update_stays_where_the_booth_stood_or_waits() -> None:
    small = Exhibit("a" * 64, "1" * 64, Text("甲", "A"), Text("厂", "Works"), number="A1")
    hall = TakeIn(StallId("A1"), small).apply(Hall())
    hall = TakeIn(StallId("B"), Exhibit("b" * 64, "2" * 64, width=3.0)).apply(hall)
    hall = Arrange({StallId("B"): Stall(3.5, 0.0, 3.0, 3.0)}).apply(hall)
    update = Exhibit("c" * 64, "3" * 64, Text("新", "New"), Text("厂", "Works"), number="A1")
    assert hall.older(update) == "A1"
    assert hall.older(Exhibit("d" * 64, "1" * 64)) == "A1"
    assert hall.older(Exhibit("d" * 64, "4" * 64, Text("甲", "A"))) is None
    same = TakeIn(StallId("A1"), update).apply(hall)
    assert same.stalls == hall.stalls
    wide = Exhibit("c" * 64, "3" * 64, Text("新", "New"), Text("厂", "Works"), width=6.0)
    assert TakeIn(StallId("A1"), wide).apply(hall).waiting == ("A1",)
    foreign = Exhibit("e" * 64, "5" * 64, Text("甲", "A"), Text("厂", "Works"), fingerprint="cc")
    signed = TakeIn(
        StallId("A1"),
        Exhibit("a" * 64, "1" * 64, Text("甲", "A"), Text("厂", "Works"), fingerprint="dd"),
    ).apply(Hall())
    assert signed.older(foreign) is None


def test_a_dragged_booth_is_drawn_to_edges_aisles_and_the_grid() -> None:
    other = Stall(0.0, 0.0, 3.0, 3.0)
    beside, pulls = snapped(Stall(3.2, 0.3, 3.0, 3.0), [other])
    assert (beside.x, beside.z) == pytest.approx((3.0, 0.0))
    assert {one.axis for one in pulls} == {0, 1}
    across, _ = snapped(Stall(10.13, 3.0 + AISLE - 0.2, 3.0, 3.0), [other])
    assert across.z == pytest.approx(3.0 + AISLE)
    alone, pulls = snapped(Stall(50.13, 0.0, 3.0, 3.0), [other])
    assert (alone.x - 1.5) % 0.5 == pytest.approx(0.0)
    assert pulls == ()


@given(dragged=stalls, others=st.lists(stalls, max_size=5))
def test_snapping_shifts_a_little_and_changes_nothing_else(
    dragged: Stall, others: list[Stall]
) -> None:
    there, pulls = snapped(dragged, others)
    assert max(abs(there.x - dragged.x), abs(there.z - dragged.z)) <= 0.45 + 1e-9
    assert replace(there, x=dragged.x, z=dragged.z) == dragged
    for pull in pulls:
        middle, half = (there.x, there.z)[pull.axis], there.reach[pull.axis]
        assert min(abs(middle - half - pull.at), abs(middle + half - pull.at)) < 1e-6


def test_a_turn_is_by_quarters() -> None:
    stall = Stall(0.0, 0.0, 6.0, 3.0)
    assert turned(stall, 1).reach == pytest.approx((1.5, 3.0))
    assert turned(turned(stall, 1), 3).turn == 0.0
