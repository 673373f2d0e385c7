"""How fine a moving picture is follows from how long pictures take."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from expo_studio.render.quality import LEISURE, PARTS, Grain

LIMIT = 0.025


def drawn(grain: Grain, whole: float, pictures: int, base: float = 0.0) -> list[float]:
    """Return the parts of pictures that take so long in full size, and at least ``base``."""
    parts = []
    for _ in range(pictures):
        parts.append(grain.part)
        grain.hear(base + whole * grain.part**2)
    return parts


def test_a_slow_machine_draws_coarser_at_once_and_no_coarser_than_the_last_part() -> None:
    grain = Grain(LIMIT)
    parts = drawn(grain, 0.06, 40)
    assert parts[0] == PARTS[2]
    assert parts[6:] == [PARTS[3]] * 34
    drawn(grain, 9.0, 200)
    assert grain.part == PARTS[-1]


def test_a_quick_machine_draws_moving_views_as_fine_as_resting_ones() -> None:
    grain = Grain(LIMIT)
    drawn(grain, 0.004, LEISURE * 3)
    assert grain.part == 1.0
    drawn(grain, 0.05, LEISURE)
    assert grain.part == PARTS[2]


def test_one_late_picture_changes_nothing() -> None:
    grain = Grain(LIMIT)
    drawn(grain, 0.04, 20)
    grain.hear(0.06)
    assert set(drawn(grain, 0.04, 20)) == {PARTS[2]}


def test_what_proved_too_slow_is_tried_seldomer_and_seldomer() -> None:
    grain = Grain(LIMIT)
    parts = drawn(grain, 0.024, 4_000, base=0.008)
    tries = [at for at, (a, b) in enumerate(pairwise(parts)) if b > a]
    gaps = [b - a for a, b in pairwise(tries)]
    assert all(b >= a for a, b in pairwise(gaps))
    assert len(tries) < 12


def test_a_part_that_could_be_no_coarser_is_left_as_soon_as_pictures_are_quick() -> None:
    grain = Grain(LIMIT)
    drawn(grain, 9.0, 500)
    drawn(grain, 0.001, LEISURE * 2)
    assert grain.part > PARTS[-1]


@given(st.lists(st.floats(0.0, 1.0), max_size=300))
def test_it_is_always_one_of_the_parts(times: list[float]) -> None:
    grain = Grain(LIMIT)
    for seconds in times:
        before = grain.part
        grain.hear(seconds)
        assert grain.part in PARTS
        assert abs(PARTS.index(grain.part) - PARTS.index(before)) <= 1
