"""Heavy things behind others: left out, and never missed."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.gltf.model import AlphaMode, Material, TextureUse
from expo_studio.model.ids import PlacementId
from expo_studio.render.camera import Camera, Section
from expo_studio.render.gpu import hiding
from expo_studio.render.gpu.hiding import Hiding
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import MATT, Stage, ball, box, checks, floor, glb, sheet

SIZE = (240, 160)
FRONT = Camera((0.0, 1.0, 4.0), (0.0, 0.8, 0.0), math.radians(45.0))
HEAVY = (101, 101)
"""Rows and columns of a ball of 20,000 triangles."""


def stage(wall: Material = MATT, *pictures: NDArray[np.uint8]) -> Stage:
    """Return a wall and two heavy balls behind it, out of sight from the front."""
    made = Stage()
    made.put("floor", glb(floor(8.0)))
    made.put("wall", glb(sheet(2.4, 2.0), replace(wall, is_double_sided=True), pictures), (0, 1, 0))
    for number, x in enumerate((-0.4, 0.4)):
        paint = replace(MATT, base_colour=(0.8, 0.2, 0.1, 1.0))
        made.put(f"ball{number}", glb(ball(0.3, *HEAVY), paint), (x, 0.5, -1.0))
    return made


def around(steps: int) -> list[Camera]:
    """Return a walk around the wall, where the balls come into sight and go again."""
    turns = np.linspace(0.0, 2.0 * math.pi, steps, endpoint=False)
    return [replace(FRONT, eye=(4.0 * math.sin(one), 1.0, 4.0 * math.cos(one))) for one in turns]


def drawn(made: Stage, cameras: list[Camera], samples: int = 0) -> list[NDArray[np.uint8]]:
    booth = made.booth
    with Offscreen(made.shelf, *SIZE, samples) as offscreen:
        return [offscreen.picture(booth, one) for one in cameras]


@pytest.mark.parametrize("samples", [0, 4])
def test_pictures_are_the_same_to_the_last_bit(
    monkeypatch: pytest.MonkeyPatch, samples: int
) -> None:
    made, walk = stage(), around(24 if not samples else 6)
    culled = drawn(made, walk, samples)
    monkeypatch.setattr(hiding, "HEAVY", 1 << 30)
    for one, other in zip(culled, drawn(made, walk, samples), strict=True):
        assert (one == other).all()


def test_what_is_hidden_is_found_so_and_found_again() -> None:
    made, counts = stage(), []
    booth = made.booth
    with Offscreen(made.shelf, *SIZE) as offscreen:
        asked = offscreen.renderer._painter.hiding
        for camera in [FRONT] * 2 + around(8) + [FRONT]:
            for step in range(6):
                near = replace(camera, eye=(camera.eye[0] + step * 1e-4, *camera.eye[1:]))
                offscreen.picture(booth, near)
            counts.append(asked.count)
    assert counts[1] == 2
    assert counts[6] == 0  # from behind
    assert counts[-1] == 2


def test_the_card_is_spared_what_is_hidden() -> None:
    from OpenGL import GL

    made = stage()
    booth = made.booth
    with Offscreen(made.shelf, *SIZE) as offscreen:
        query, told = int(np.ravel(GL.glGenQueries(1))[0]), []
        for step in range(12):
            camera = replace(FRONT, eye=(step * 1e-4, 1.0, 4.0))
            GL.glBeginQuery(GL.GL_PRIMITIVES_GENERATED, query)
            offscreen.picture(booth, camera)
            GL.glEndQuery(GL.GL_PRIMITIVES_GENERATED)
            told.append(int(np.ravel(GL.glGetQueryObjectuiv(query, GL.GL_QUERY_RESULT))[0]))
        GL.glDeleteQueries(1, np.array([query], np.uint32))
    assert told[1] > 40_000
    assert told[-1] < 1_000


def test_holes_hide_nothing() -> None:
    holes = np.dstack([checks((9, 9, 9), (9, 9, 9)), checks((0,), (255,))])
    net = replace(MATT, base_texture=TextureUse(0), alpha_mode=AlphaMode.MASK)
    assert hidden_after(stage(net, holes)) == 0
    assert hidden_after(stage(replace(MATT, alpha_mode=AlphaMode.BLEND))) == 0
    assert hidden_after(stage()) == 2


def hidden_after(made: Stage, **more: object) -> int:
    booth = made.booth
    with Offscreen(made.shelf, *SIZE) as offscreen:
        for step in range(9):
            offscreen.picture(booth, replace(FRONT, eye=(step * 1e-4, 1.0, 4.0), **more))
        return offscreen.renderer._painter.hiding.count


def test_a_section_hides_nothing() -> None:
    assert hidden_after(stage(), section=Section((0.0, 0.0, -0.2), (0.0, 0.0, 1.0))) == 0


def test_what_leaves_its_hiding_place_is_there_at_once() -> None:
    made = stage()
    with Offscreen(made.shelf, *SIZE) as offscreen:
        for step in range(9):
            offscreen.picture(made.booth, replace(FRONT, eye=(step * 1e-4, 1.0, 4.0)))
        assert offscreen.renderer._painter.hiding.count == 2
        key = PlacementId("ball0")
        pose = replace(made.placements[key].pose, position=(0.0, 0.5, 1.5))
        made.placements[key] = replace(made.placements[key], pose=pose)
        moved = offscreen.picture(made.booth, FRONT)
    (fresh,) = drawn(made, [FRONT])
    assert (moved == fresh).all()
    middle = moved[110, 120].astype(int)
    assert middle[0] > middle[2] + 40


def test_eyes_within_a_box_see_what_is_in_it() -> None:
    made = stage()
    inside = Camera((0.4, 0.5, -0.71), (0.4, 0.5, -1.0))
    close = [replace(inside, eye=(0.4, 0.5, -0.71 + step * 1e-4)) for step in range(9)]
    pictures = drawn(made, close)
    (fresh,) = drawn(made, close[-1:])
    assert (pictures[-1] == fresh).all()


def test_light_things_are_never_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []
    monkeypatch.setattr(Hiding, "_try", lambda *given: tried.append(given) or {})
    made = Stage()
    for number in range(6):
        made.put(f"box{number}", glb(box(0.4)), (0.0, 0.0, -float(number)))
    drawn(made, around(5))
    assert not tried
