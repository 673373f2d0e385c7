"""A first picture that was made ready in pieces is the same, and has little left to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from expo_studio.model.booth import Light, LightKind
from expo_studio.model.commands import Move
from expo_studio.model.ids import LightId, PlacementId
from expo_studio.render.camera import Camera
from expo_studio.render.gpu import light, programs
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import Stage, ball, box, checks, floor, glb

SIZE = (160, 90)
VIEW = Camera((0.4, 1.7, 4.2), (0.0, 0.5, 0.0))
MOST = 3
"""Programs of which no part of a first picture has to be made ready."""


def stage() -> Stage:
    made = Stage()
    made.put("floor", glb(floor(5.0)))
    made.put("box", glb(box(0.6)), (-0.6, 0.0, 0.0))
    made.put("ball", glb(ball(0.3), pictures=[checks((200, 0, 0), (0, 0, 200))]), (0.7, 0.9, 0.1))
    made.lights[LightId("spot")] = Light(
        LightKind.SPOT, (0.0, 2.4, 1.3), (0.0, -1.0, -0.3), (1.0, 0.8, 0.5), candela=30.0
    )
    return made


def test_the_picture_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    made, asked = stage(), list[object]()
    make: Callable[..., Any] = programs.own_program
    monkeypatch.setattr(programs, "own_program", lambda *given: asked.append(given) or make(*given))
    with Offscreen(made.shelf, *SIZE) as cold:
        expected = cold.picture(made.booth, VIEW)
    every = len(asked)
    with Offscreen(made.shelf, *SIZE) as warm:
        pieces = list(warm.renderer.warm(made.booth, VIEW, SIZE[0] / SIZE[1]))
        asked.clear()
        assert np.array_equal(warm.picture(made.booth, VIEW), expected)
    assert len(pieces) >= 5  # the lists, two lights, the sky, each kind of part
    assert len(asked) <= MOST < every


def test_an_edit_meanwhile_ends_it() -> None:
    made = stage()
    moved = Move(frozenset({PlacementId("box")}), (0.2, 0.0, 0.0)).apply(made.booth)
    with Offscreen(made.shelf, *SIZE) as cold:
        expected = cold.picture(moved, VIEW)
    with Offscreen(made.shelf, *SIZE) as warm:
        pieces = warm.renderer.warm(made.booth, VIEW, SIZE[0] / SIZE[1])
        for _ in range(4):
            next(pieces)
        seen = warm.picture(moved, VIEW)
        assert list(pieces) == []
        assert np.array_equal(seen, expected)


def test_the_shadow_of_many_things_is_drawn_in_lots(monkeypatch: pytest.MonkeyPatch) -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as cold:
        few = len(list(cold.renderer.warm(made.booth, VIEW, 1.0)))
        expected = cold.picture(made.booth, VIEW)
    monkeypatch.setattr(light, "LOT", 1)
    with Offscreen(made.shelf, *SIZE) as warm:
        pieces = list(warm.renderer.warm(made.booth, VIEW, 1.0))
        assert np.array_equal(warm.picture(made.booth, VIEW), expected)
    assert len(pieces) >= few + 2  # three things that cast a shadow, each alone
