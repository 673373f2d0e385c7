"""What is amiss on the floor of a hall is told of the booth it is about."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.model.booth import StandKind
from expo_studio.model.findings import Severity
from expo_studio.model.hall import Exhibit, Hall, Stall, StallId
from expo_studio.model.hall_checks import before, check_hall
from expo_studio.model.hall_commands import Arrange, LayOut, SetStall, SetWords, TakeIn
from expo_studio.model.stand_rules import FRONT, LEFT, RIGHT
from expo_studio.text import Text

A, B = StallId("A"), StallId("B")


def hall_of(first: Stall, second: Stall, kind: StandKind = StandKind.ROW) -> Hall:
    hall = SetWords(Text("馆", "Hall"), Text()).apply(Hall())
    for key in (A, B):
        exhibit = Exhibit("a" * 64, key * 64, Text(key, key), kind=kind)
        hall = TakeIn(key, exhibit).apply(hall)
    return Arrange({A: first, B: second}).apply(hall)


def told(hall: Hall) -> list[tuple[StallId | None, Severity]]:
    return [(one.key, one.remark.severity) for one in check_hall(hall)]


def test_a_shut_front_is_a_warning_and_a_turn_opens_it() -> None:
    behind, ahead = Stall(0.0, 0.0, 3.0, 3.0), Stall(0.0, 4.0, 3.0, 3.0)
    assert told(hall_of(behind, ahead)) == [(A, Severity.WARNING)]
    for turn in (math.pi / 2.0, math.pi):
        turned = Stall(0.0, 0.0, 3.0, 3.0, turn)
        assert told(hall_of(turned, ahead)) == []
    assert told(hall_of(behind, Stall(0.0, 4.6, 3.0, 3.0))) == []


def test_other_open_sides_are_hints() -> None:
    beside = hall_of(Stall(0.0, 0.0, 3.0, 3.0), Stall(3.5, 0.0, 3.0, 3.0), StandKind.ISLAND)
    assert told(beside) == [(A, Severity.HINT), (B, Severity.HINT)]


@pytest.mark.parametrize("quarter", range(4))
def test_the_ground_before_a_side_turns_with_the_stall(quarter: int) -> None:
    stall = Stall(1.0, 2.0, 6.0, 3.0, quarter * math.pi / 2.0)
    for side in (FRONT, LEFT, RIGHT):
        ground = before(stall, side)
        assert not ground.overlaps(stall)
        gap = max(
            abs(ground.x - stall.x) - ground.reach[0] - stall.reach[0],
            abs(ground.z - stall.z) - ground.reach[1] - stall.reach[1],
        )
        assert gap == pytest.approx(0.0)


def test_words_and_booths_off_the_floor_are_told() -> None:
    hall = hall_of(Stall(0.0, 0.0, 3.0, 3.0), Stall(9.0, 0.0, 3.0, 3.0))
    assert told(SetStall(B, None).apply(hall)) == [(B, Severity.WARNING)]
    assert told(SetWords(Text(), Text()).apply(hall)) == [(None, Severity.WARNING)]
    assert told(SetWords(Text("馆"), Text()).apply(hall)) == [(None, Severity.HINT)]


@given(
    stands=st.lists(
        st.tuples(st.sampled_from(StandKind), st.floats(2.0, 12.0), st.floats(2.0, 12.0)),
        max_size=30,
    )
)
def test_automatic_rows_shut_nobody(stands: list[tuple[StandKind, float, float]]) -> None:
    hall = SetWords(Text("馆", "Hall"), Text()).apply(Hall())
    for at, (kind, width, depth) in enumerate(stands):
        exhibit = Exhibit("a" * 64, f"{at:064}", kind=kind, width=width, depth=depth)
        hall = TakeIn(StallId(f"b{at}"), exhibit).apply(hall)
    assert told(LayOut().apply(hall)) == []
