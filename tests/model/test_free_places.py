"""One thing more finds a place on the stand: within it, clear of others, in tidy rows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from expo_studio.model.free_places import free_place
from expo_studio.model.space import Box, add

STAND = Box((-3.0, 0.0, -1.5), (3.0, 2.5, 1.5))
GAP = 0.2
edges = st.floats(0.1, 1.2)
places = st.tuples(st.floats(-2.0, 2.0), st.floats(-1.0, 1.0))


def cube(x: float, z: float, side: float = 0.6, low: float = 0.0) -> Box:
    half = side / 2.0
    return Box((x - half, low, z - half), (x + half, low + side, z + half))


def shifted(box: Box, by: tuple[float, float, float]) -> Box:
    return Box(add(box.low, by), add(box.high, by))


def gap_between(a: Box, b: Box) -> float:
    return max(max(a.low[at] - b.high[at], b.low[at] - a.high[at]) for at in (0, 2))


def test_a_free_place_is_taken_as_it_is() -> None:
    assert free_place(cube(0.0, 0.0), STAND, [], GAP) == (0.0, 0.0, 0.0)


def test_a_row_goes_right_then_left_then_rows_before_and_behind() -> None:
    taken: list[Box] = []
    middles = []
    for _ in range(20):
        box = cube(0.0, 0.0)
        by = free_place(box, STAND, taken, GAP)
        if by is None:
            break
        taken.append(shifted(box, by))
        middles.append((round(by[0], 6), round(by[2], 6)))
    assert middles[:4] == [(0.0, 0.0), (0.8, 0.0), (1.6, 0.0), (2.4, 0.0)]
    assert middles[4:7] == [(-0.8, 0.0), (-1.6, 0.0), (-2.4, 0.0)]
    assert middles[7] == (0.0, 0.8)
    assert middles[14] == (0.0, -0.8)
    assert len(middles) == 20


def test_rows_are_found_whatever_the_last_digit_says() -> None:
    taken = [Box((-3.0, 0.0, -0.2000003), (3.0, 1.0, 0.2000003))]
    box = Box((-0.2000003, 0.0, -0.2000003), (0.2000003, 0.4, 0.2000003))
    assert free_place(box, STAND, taken, GAP) is not None


def test_a_carpet_and_the_hall_leave_room_and_a_lamp_above_too() -> None:
    carpet = Box((-3.0, 0.0, -1.5), (3.0, 0.02, 1.5))
    hall = Box((-20.0, -0.1, -20.0), (20.0, 8.0, 20.0))
    lamp = cube(0.0, 0.0, low=2.0)
    assert free_place(cube(0.0, 0.0), STAND, [carpet, hall, lamp], GAP) == (0.0, 0.0, 0.0)


def test_a_full_stand_has_no_place() -> None:
    assert free_place(cube(0.0, 0.0), STAND, [Box((-3.0, 0.0, -1.5), (3.0, 1.0, 1.5))], GAP) is None
    assert free_place(cube(0.0, 0.0, 7.0), STAND, [], GAP) is None


@given(places, st.lists(st.tuples(places, edges), max_size=8), edges)
def test_what_is_found_is_on_the_stand_and_clear(
    start: tuple[float, float],
    others: list[tuple[tuple[float, float], float]],
    side: float,
) -> None:
    box = cube(*start, side)
    things = [cube(*place, size) for place, size in others]
    by = free_place(box, STAND, things, GAP)
    if by is None:
        return
    there = shifted(box, by)
    assert STAND.low[0] - 0.02 <= there.low[0]
    assert there.high[0] <= STAND.high[0] + 0.02
    assert STAND.low[2] - 0.02 <= there.low[2]
    assert there.high[2] <= STAND.high[2] + 0.02
    assert all(gap_between(there, one) >= GAP - 0.002 for one in things)
