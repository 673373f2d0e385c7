"""What is seen through: right whatever crosses, from every side."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from expo_studio.gltf.model import AlphaMode, Finish, Material, Primitive, TextureUse
from expo_studio.model.space import Vec3
from expo_studio.render.camera import Camera, Section
from expo_studio.render.gpu.parts import PlainPass
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.order import CROWD, extents, layers
from tests.render.render_scenes import (
    EVEN,
    MATT,
    Check,
    Stage,
    ball,
    box,
    checks,
    glb,
    sheet,
    shown,
)

SIZE = (240, 160)
OPENING = math.radians(40.0)
FRONT = Camera((0.0, 0.6, 3.0), (0.0, 0.0, 0.0), OPENING)
BACK = Camera((0.0, 0.6, -3.0), (0.0, 0.0, 0.0), OPENING)
COLOURS = ((0.9, 0.1, 0.1), (0.1, 0.8, 0.2), (0.1, 0.2, 0.9))
PART = 0.5


def veil(colour: tuple[float, float, float]) -> Material:
    return Material(
        base_colour=(*colour, PART),
        alpha_mode=AlphaMode.BLEND,
        is_double_sided=True,
        is_unlit=True,
    )


def turned(angle: float) -> tuple[float, float, float, float]:
    """Return a turn around the upright axis."""
    return (0.0, math.sin(angle / 2.0), 0.0, math.cos(angle / 2.0))


def crossing(*angles: float) -> Stage:
    """Return panes that cross in the middle."""
    made = Stage(EVEN)
    for at, angle in enumerate(angles):
        pane = glb(sheet(1.6, 0.8), veil(COLOURS[at]))
        made.put(f"pane{at}", pane, (0.0, 0.01 * at, 0.0), rotation=turned(angle))
    return made


def joined(*pieces: Primitive) -> Primitive:
    """Return pieces as one mesh."""
    starts = np.cumsum([0, *(len(one.positions) for one in pieces)])
    indices = [one.indices + start for one, start in zip(pieces, starts, strict=False)]
    return Primitive(
        positions=np.concatenate([one.positions for one in pieces]),
        normals=np.concatenate([one.normals for one in pieces]),
        indices=np.concatenate(indices).astype(np.uint32),
        material=0,
        colours=np.concatenate([one.colours for one in pieces if one.colours is not None]),
    )


def seen(made: Stage, camera: Camera, samples: int = 4) -> NDArray[np.uint8]:
    with Offscreen(made.shelf, *SIZE, samples) as offscreen:
        return offscreen.picture(made.booth, camera)


def over(behind: NDArray[np.float64], *colours: tuple[float, float, float]) -> NDArray[np.float64]:
    """Return what is seen through unlit veils, the farthest first."""
    for colour in colours:
        behind = behind * (1.0 - PART) + shown(colour) * PART
    return behind


def at(pixels: NDArray[np.uint8], camera: Camera, place: Vec3) -> NDArray[np.float64]:
    pixel = camera.project(place, *SIZE)
    assert pixel is not None
    return pixels[int(pixel[1]), int(pixel[0])].astype(float)


@pytest.mark.parametrize("samples", [0, 4])
@pytest.mark.parametrize(("name", "camera"), [("front", FRONT), ("back", BACK)])
def test_crossing_panes_are_right_from_both_sides(
    same_picture: Check, name: str, camera: Camera, samples: int
) -> None:
    made = crossing(0.6, -0.6)
    pixels = seen(made, camera, samples)
    sky = pixels[3, 3].astype(float)
    red, green, _ = COLOURS
    # The red one comes nearer on the left of a viewer in front, the green one on the right.
    left, right = (-0.3, 0.0, 0.0), (0.3, 0.0, 0.0)
    first, second = (
        ((green, red), (red, green)) if name == "front" else ((red, green), (green, red))
    )
    assert at(pixels, camera, left) == pytest.approx(over(sky, *first), abs=2.0)
    assert at(pixels, camera, right) == pytest.approx(over(sky, *second), abs=2.0)
    if samples:
        same_picture(f"crossing_{name}", pixels)


def test_three_panes_that_cross_are_right_everywhere(same_picture: Check) -> None:
    made = crossing(0.0, math.pi / 3.0, -math.pi / 3.0)
    above = Camera((0.0, 1.8, 2.4), (0.0, 0.0, 0.0), OPENING)
    same_picture("crossing_three", seen(made, above))


def test_panes_in_one_mesh_are_right_from_both_sides() -> None:
    near, far = (replace(sheet(1.0, 0.8), colours=np.ones((4, 4), np.float32)) for _ in range(2))
    near.colours[:, :3], far.colours[:, :3] = COLOURS[0], COLOURS[2]
    near.positions[:, 2], far.positions[:, 2] = 0.3, -0.3
    made = Stage(EVEN)
    made.put("both", glb(joined(near, far), veil((1.0, 1.0, 1.0))))
    for camera, order in ((FRONT, (2, 0)), (BACK, (0, 2))):
        pixels = seen(made, camera)
        wanted = over(pixels[3, 3].astype(float), *(COLOURS[one] for one in order))
        assert at(pixels, camera, (0.0, 0.0, 0.0)) == pytest.approx(wanted, abs=2.0)


def test_more_layers_than_slots_are_exact_in_front_and_lose_nothing_behind() -> None:
    made = Stage(EVEN)
    shells = [replace(ball(0.1 * one), colours=None) for one in range(1, 6)]
    for number, shell in enumerate(shells):
        made.put(f"shell{number}", glb(shell, veil((0.5, 0.5, 0.5))))
    pixels = seen(made, FRONT)
    wanted = over(pixels[3, 3].astype(float), *[(0.5, 0.5, 0.5)] * 10)
    assert at(pixels, FRONT, (0.0, 0.0, 0.0)) == pytest.approx(wanted, abs=3.0)


def test_what_is_wholly_clear_takes_no_slot() -> None:
    made = crossing(0.6, -0.6)
    holes = np.zeros((8, 8, 4), np.uint8)
    paint = replace(veil((1.0, 1.0, 1.0)), base_texture=TextureUse(0))
    for number in range(12):
        place = (0.0, 0.0, 0.01 * number)
        made.put(f"clear{number}", glb(sheet(1.6, 0.8), paint, [holes]), place)
    pixels = seen(made, FRONT)
    plain = seen(crossing(0.6, -0.6), FRONT)
    assert np.abs(pixels.astype(int) - plain).max() <= 2


def test_glass_that_crosses_glass_is_seen_through_on_both_sides(same_picture: Check) -> None:
    made = Stage(EVEN)
    glass = replace(MATT, roughness=0.0, is_double_sided=True, finish=Finish(transmission=1.0))
    for number, angle in enumerate((0.6, -0.6)):
        paint = replace(glass, base_colour=(*COLOURS[2 * number], 1.0))
        made.put(f"pane{number}", glb(sheet(1.6, 0.8), paint), rotation=turned(angle))
    board = replace(MATT, base_texture=TextureUse(0))
    made.put("board", glb(sheet(4.0, 3.0), board, [checks((230,) * 3, (150,) * 3)]), (0, 0, -1.5))
    pixels = seen(made, FRONT)
    same_picture("crossing_glass", pixels)
    for place in ((-0.3, 0.0, 0.0), (0.3, 0.0, 0.0)):
        assert at(pixels, FRONT, place).max() < 70  # red and blue let nothing through together


def test_what_is_blended_behind_glass_is_seen_through_it() -> None:
    made = Stage(EVEN)
    made.put("veil", glb(sheet(0.8, 0.8), veil(COLOURS[0])), (0.0, 0.0, -0.4))
    clear = replace(MATT, roughness=0.0, finish=Finish(transmission=1.0))
    made.put("pane", glb(sheet(1.4, 1.0), replace(clear, base_colour=(1.0, 1.0, 1.0, 1.0))))
    pixels = seen(made, FRONT)
    through = at(pixels, FRONT, (0.0, 0.0, -0.4))
    beside = at(pixels, FRONT, (-0.6, 0.0, 0.0))
    assert through[1] < beside[1] - 30


def test_a_section_cuts_crossing_panes() -> None:
    made = crossing(0.6, -0.6)
    cut = replace(FRONT, section=Section((0.0, 0.0, 0.0), (1.0, 0.0, 0.0)))
    pixels = seen(made, cut)
    sky = pixels[3, 3].astype(float)
    assert at(pixels, FRONT, (0.3, 0.0, 0.0)) == pytest.approx(sky, abs=1.0)
    assert np.abs(at(pixels, FRONT, (-0.3, 0.0, 0.0)) - sky).max() > 20


def test_only_what_lies_across_is_paid_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = PlainPass.draw_sides

    def counted(self: PlainPass, *args: object) -> None:
        asked.append(1)
        real(self, *args)

    monkeypatch.setattr(PlainPass, "draw_sides", counted)
    made = Stage(EVEN)
    for number in range(4):
        made.put(f"{number}", glb(sheet(0.8, 0.8), veil(COLOURS[0])), (0.0, 0.0, -0.3 * number))
    made.put("solid", glb(box()), (0.0, -0.5, 0.0))
    seen(made, Camera((0.0, 0.0, 3.0), (0.0, 0.0, 0.0), OPENING))
    assert not asked
    seen(crossing(0.6, -0.6), FRONT)
    assert len(asked) == 1  # two panes: one end between them


def test_edges_of_crossing_panes_are_smooth() -> None:
    pixels = seen(crossing(0.6, -0.6), FRONT)
    alone = seen(crossing(0.6), FRONT)
    left = slice(44, 66), slice(64, 76)  # the upper edge of the red pane, beside the green one
    assert np.abs(pixels[left].astype(int) - alone[left]).max() <= 2
    assert len(np.unique(pixels[left].reshape(-1, 3), axis=0)) >= 4


BOXES = st.lists(
    st.tuples(*[st.floats(-2.0, 2.0)] * 3, *[st.floats(0.0, 0.6)] * 3), min_size=0, max_size=6
)


@settings(deadline=None)
@given(BOXES)
def test_boxes_apart_in_depth_need_one_layer_and_all_corners_are_within(
    boxes: list[tuple[float, ...]],
) -> None:
    numbers = np.array(boxes, np.float32).reshape(-1, 6)
    camera = Camera((0.0, 0.0, 5.0), (0.0, 0.0, 0.0))
    view = camera.projection(1.5) @ camera.view()
    low, high = extents(view, numbers[:, :3], numbers[:, 3:])
    assert (low <= high + 1e-6).all()
    for number, row in enumerate(numbers.astype(np.float64)):
        clip = view @ np.array([*(row[:3] + row[3:]), 1.0])
        place = np.array([clip[0] / clip[3], clip[1] / clip[3], clip[3]])
        assert (low[number] - 1e-4 <= place).all()
        assert (place <= high[number] + 1e-4).all()
    found = layers(np.stack([low, high]), np.ones(len(numbers), np.bool_))
    assert 1 <= found <= max(len(numbers), 1)
    apart = np.stack([low, high])
    apart[:, :, 2] = np.arange(len(numbers))[None] * 2.0 + np.array([[0.0], [1.0]])
    assert layers(apart, np.ones(len(numbers), np.bool_)) == 1
    if len(numbers):
        assert layers(apart, np.zeros(len(numbers), np.bool_)) == CROWD
