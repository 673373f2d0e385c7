"""Draw lists follow a booth edit by edit, and an edit redoes only what it touched."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from expo_studio.model.commands import Hide, Move, Remove
from expo_studio.model.ids import PlacementId
from expo_studio.render.gpu import scenery
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import Stage, ball, box, floor, glb

ONE = PlacementId("7")


def crowd() -> Stage:
    made = Stage()
    things = [glb(ball(0.2, 9, 9)), glb(box(0.3))]
    for number in range(40):
        made.put(str(number), things[number % 2], (number % 8 - 4.0, 0.0, number // 8 - 2.0))
    made.put("floor", glb(floor(9.0)))
    return made


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return of how many placements matrices were worked out, call by call."""
    counts: list[int] = []
    real = scenery.matrices_of

    def counted(poses: Any) -> Any:
        counts.append(len(poses))
        return real(poses)

    monkeypatch.setattr(scenery, "matrices_of", counted)
    return counts


def test_moving_one_thing_works_out_one_thing(worked_out: list[int]) -> None:
    made = crowd()
    booth = made.booth
    moved = Move(frozenset({ONE}), (0.0, 0.5, 0.0)).apply(booth)
    with Offscreen(made.shelf, 64, 64) as offscreen:
        lists = offscreen.renderer._painter.scenery.lists
        before = lists(booth)
        rows = before.solid.rows.copy()
        worked_out.clear()
        after = lists(moved)
        assert worked_out == [1]
        assert after.solid is before.solid
        assert after.version != before.version
        changed = np.flatnonzero((rows != after.solid.rows).any(axis=(1, 2)))
        assert len(changed) == 1
        worked_out.clear()
        assert lists(moved) is after
        assert not worked_out


@pytest.mark.parametrize("edit", [Hide(frozenset({ONE}), is_hidden=True), Remove(frozenset({ONE}))])
def test_taking_one_thing_away_works_out_its_own_kind(edit: Any, worked_out: list[int]) -> None:
    made = crowd()
    with Offscreen(made.shelf, 64, 64) as offscreen:
        lists = offscreen.renderer._painter.scenery.lists
        lists(made.booth)
        worked_out.clear()
        after = lists(edit.apply(made.booth))
        assert worked_out == [19], "the other boxes; neither balls nor the floor"
        assert len(after.solid.rows) == 40


def test_what_is_not_drawn_costs_nothing(worked_out: list[int]) -> None:
    made = crowd()
    with Offscreen(made.shelf, 64, 64) as offscreen:
        lists = offscreen.renderer._painter.scenery.lists
        booth = made.booth
        before = lists(booth)
        worked_out.clear()
        assert lists(replace(booth, sky=replace(booth.sky, exposure=2.0))) is before
        assert not worked_out
