"""The ladder of quality: down when frames are slow, up again when there is time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from expo_studio.render.quality import PATIENCE, RETURN, Ladder, Quality


def heard(ladder: Ladder, seconds: float, frames: int) -> Quality:
    for _ in range(frames):
        ladder.hear(seconds)
    return ladder.quality


def test_slow_frames_step_down_to_the_ground() -> None:
    ladder = Ladder(0.02, Quality.FULL)
    assert heard(ladder, 0.03, PATIENCE) is Quality.SOFT
    assert heard(ladder, 0.03, PATIENCE) is Quality.PLAIN
    assert heard(ladder, 0.9, 100) is Quality.PLAIN


def test_quick_frames_step_up_but_not_at_once_after_a_failure() -> None:
    ladder = Ladder(0.02, Quality.PLAIN)
    assert heard(ladder, 0.005, PATIENCE) is Quality.SOFT
    assert heard(ladder, 0.03, PATIENCE) is Quality.PLAIN
    assert heard(ladder, 0.005, PATIENCE * 3) is Quality.PLAIN  # not so soon again
    assert heard(ladder, 0.005, RETURN - PATIENCE * 3) is Quality.SOFT


@given(st.lists(st.floats(0.0001, 0.1), max_size=600))
def test_frames_between_change_nothing_and_steps_stay_on_the_ladder(times: list[float]) -> None:
    ladder = Ladder(0.02, Quality.SOFT)
    assert heard(ladder, 0.015, 500) is Quality.SOFT
    for seconds in times:
        before = ladder.quality
        ladder.hear(seconds)
        assert abs(ladder.quality - before) <= 1
