"""Pictures drawn beside their canvas: coarsely, or band by band and just as if at once."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.gltf.model import AlphaMode
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.render.acting import STILL, Act
from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Area, Canvas
from expo_studio.render.gpu.target import Target
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.overlay import NOTHING, Line, Overlay, Pin
from tests.render.render_scenes import MATT, Stage, ball, box, floor, glb, sheet

SIZE, OTHER = (161, 90), (120, 64)
VIEW = Camera((0.4, 1.7, 4.2), (0.0, 0.5, 0.0))
ASIDE = Camera((3.0, 0.9, 1.0), (0.0, 0.5, 0.0))
MARKS = Overlay(
    under=(Line((-2.0, 0.0, 0.0), (2.0, 0.0, 0.0), (1.0, 0.0, 0.0, 1.0), 2.0),),
    lines=(Line((0.0, 0.0, 0.0), (0.0, 2.0, 0.0), (0.0, 1.0, 0.0, 1.0), 12.0),),
    pins=(Pin((0.7, 0.9, 0.0), (1.0, 1.0, 0.0, 1.0), 9.0),),
    selected=frozenset({PlacementId("ball"), PlacementId("box")}),
)


def stage() -> Stage:
    made = Stage()
    veil = replace(MATT, base_colour=(0.9, 0.2, 0.1, 0.5), alpha_mode=AlphaMode.BLEND)
    made.put("floor", glb(floor(5.0)))
    made.put("box", glb(box(0.6)), (-0.6, 0.0, 0.0))
    made.put("ball", glb(ball(0.3)), (0.7, 0.9, 0.1))
    for at, angle in enumerate((0.4, 2.0)):
        turned = (0.0, math.sin(angle / 2.0), 0.0, math.cos(angle / 2.0))
        made.put(f"veil{at}", glb(sheet(1.6, 0.8), veil), (0.0, 0.7, 0.4), rotation=turned)
    return made


def pixels_of(target: Target) -> NDArray[np.int64]:
    assert GL.glGetIntegerv(GL.GL_DRAW_FRAMEBUFFER_BINDING) == target.framebuffer
    assert not GL.glIsEnabled(GL.GL_SCISSOR_TEST)
    pixels = np.empty((target.size[1], target.size[0], 4), np.uint8)
    target.read(pixels)
    return pixels.astype(np.int64)


def test_a_coarse_picture_is_followed_by_the_very_same_fine_one() -> None:
    made = stage()

    def drawn(target: Target, part: float) -> NDArray[np.int64]:
        canvas = Canvas(target.framebuffer, *target.size)
        sight.renderer.draw(made.booth, VIEW, canvas, part=part)
        return pixels_of(target)

    with Offscreen(made.shelf, *SIZE) as sight:
        other = Target(sight._gpu, *OTHER)
        fine = drawn(sight.target, 1.0)
        coarse = drawn(sight.target, 0.5)
        assert 0.0 < np.abs(coarse - fine)[:, :, :3].mean() < 6.0
        assert drawn(other, 0.5).std() > 1.0
        assert np.array_equal(drawn(sight.target, 0.5), coarse)
        assert np.array_equal(drawn(sight.target, 1.0), fine)


def test_what_begins_to_act_throws_one_shadow_however_coarse_the_picture() -> None:
    made, target = stage(), (0.0, 0.0, 0.0)
    above = Camera((0.0, 6.0, 0.1), target)
    acts = {PlacementId("box"): Act(pose=Pose((0.9, 0.0, 1.2)))}
    with Offscreen(made.shelf, *SIZE) as sight:
        canvas = Canvas(sight.target.framebuffer, *SIZE)
        sight.renderer.draw(made.booth, above, canvas)
        sight.renderer.draw(made.booth, above, canvas, acts=acts, part=0.5)
        begun = pixels_of(sight.target)
        sight.renderer.draw(made.booth, above, canvas, acts=acts)
        sight.renderer.draw(made.booth, above, canvas, acts=acts, part=0.5)
        assert np.array_equal(pixels_of(sight.target), begun)


def test_shadows_of_what_stands_still_beside_acts_are_drawn_ahead() -> None:
    made = stage()
    booth, acts = made.booth, {PlacementId("box"): Act(pose=Pose((0.9, 0.0, 1.2)))}
    with Offscreen(made.shelf, *SIZE) as sight:
        painter = sight.renderer._painter
        for _ in sight.renderer.shade(booth, acts):
            pass
        ahead = dict(painter._shadows._drawn)
        canvas = Canvas(sight.target.framebuffer, *SIZE)
        sight.renderer.draw(booth, VIEW, canvas, acts=acts)
        assert painter._shadows._drawn == ahead, "they are there, and no lists are made twice"
        assert painter._painted == painter.scenery.lists(booth, frozenset(acts)).version


def test_marks_are_as_wide_on_a_coarse_picture() -> None:
    made, widths = stage(), []
    with Offscreen(made.shelf, *SIZE) as sight:
        canvas = Canvas(sight.target.framebuffer, *SIZE)
        for part in (1.0, 0.5):
            sight.renderer.draw(
                made.booth, VIEW, canvas, replace(MARKS, selected=frozenset()), part=part
            )
            seen = pixels_of(sight.target)
            green = (seen[:, :, 1] > 160) & (seen[:, :, 0] < 120) & (seen[:, :, 2] < 120)
            widths.append(green.sum())
    assert widths[0] > 100
    assert 0.7 < widths[1] / widths[0] < 1.3


@settings(max_examples=25, deadline=None)
@given(cuts=st.sets(st.integers(1, SIZE[1] - 1), max_size=9), is_marked=st.booleans())
def test_bands_make_the_very_same_picture(cuts: set[int], *, is_marked: bool) -> None:
    made, overlay = stage(), MARKS if is_marked else NOTHING
    edges = [0, *sorted(cuts), SIZE[1]]
    with Offscreen(made.shelf, *SIZE) as sight:
        renderer, canvas = sight.renderer, Canvas(sight.target.framebuffer, *SIZE)
        renderer.draw(made.booth, VIEW, canvas, overlay)
        whole = pixels_of(sight.target)
        for _ in renderer.shade(made.booth):
            pass
        for low, high in pairwise(edges):
            area = Area(0, low, SIZE[0], high - low)
            renderer.draw_band(made.booth, VIEW, canvas, STILL, area)
            renderer.draw(made.booth, ASIDE, canvas, MARKS, part=0.5)  # others draw in between
            renderer.pick(made.booth, ASIDE, (80.5, 40.5), SIZE)
        renderer.finish_bands(made.booth, VIEW, canvas, STILL)
        renderer.show_bands(made.booth, VIEW, canvas, overlay)
        assert np.array_equal(pixels_of(sight.target), whole)
        renderer.show_bands(made.booth, VIEW, canvas)
        renderer.show_bands(made.booth, VIEW, canvas, overlay)
        assert np.array_equal(pixels_of(sight.target), whole), "marks leave nothing behind"
