"""Cutting the booth open, rays, and what a pick says of faces and distances."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from expo_studio.model.ids import PlacementId
from expo_studio.render.acting import Act
from expo_studio.render.camera import Camera, Section
from expo_studio.render.offscreen import Offscreen
from tests.render.moving_files import tower
from tests.render.render_scenes import MATT, Check, Stage, ball, box, floor, glb, sheet

VIEW = Camera((1.5, 1.8, 3.2), (0.0, 0.4, 0.0), math.radians(42.0))
SIZE = (320, 200)


def stage() -> Stage:
    made = Stage()
    made.put("floor", glb(floor(6.0)))
    made.put("box", glb(box(0.9)), (-0.5, 0.0, 0.0))
    red = replace(MATT, base_colour=(0.8, 0.1, 0.1, 1.0))
    made.put("ball", glb(ball(0.3), red), (-0.5, 0.45, 0.0))
    return made


def test_section_shows_what_is_inside(same_picture: Check) -> None:
    made = stage()
    cut = replace(VIEW, section=Section((0.0, 0.0, 0.1), (0.0, 0.0, 1.0)))
    with Offscreen(made.shelf, *SIZE, 4) as offscreen:
        before = offscreen.picture(made.booth, VIEW)
        opened = offscreen.picture(made.booth, cut)
        after = offscreen.picture(made.booth, VIEW).astype(int)
        pixel = cut.project((-0.5, 0.45, 0.1), *SIZE)
        inside = offscreen.renderer.pick(made.booth, cut, pixel, SIZE)
        whole = offscreen.renderer.pick(made.booth, VIEW, pixel, SIZE)
    same_picture("section", opened)
    assert np.abs(after - before).max() <= 3
    assert whole.placement == "box"
    assert inside.placement == "ball"
    assert cut.section.distance(inside.point) <= 1e-4


def test_section_that_keeps_everything_changes_nothing() -> None:
    made = stage()
    far = replace(VIEW, section=Section((0.0, 50.0, 0.0), (0.0, 1.0, 0.0)))
    with Offscreen(made.shelf, *SIZE) as offscreen:
        before = offscreen.picture(made.booth, VIEW).astype(int)
        after = offscreen.picture(made.booth, far).astype(int)
    assert np.abs(before - after).mean() < 0.2


def test_ray_meets_what_stands_first() -> None:
    made = stage()
    with Offscreen(made.shelf, 8, 8) as offscreen:
        renderer = offscreen.renderer
        hit = renderer.cast(made.booth, (-0.5, 0.5, 4.0), (0.0, 0.0, -2.0))
        assert hit.placement == "box"
        assert hit.distance == pytest.approx(3.55, abs=1e-3)
        assert hit.point == pytest.approx((-0.5, 0.5, 0.45), abs=1e-3)
        assert hit.normal == pytest.approx((0.0, 0.0, 1.0), abs=1e-3)
        down = renderer.cast(made.booth, (2.0, 3.0, 1.0), (0.0, -1.0, 0.0))
        assert (down.placement, down.distance) == ("floor", pytest.approx(3.0, abs=1e-3))
        assert renderer.cast(made.booth, (0.0, 1.0, 4.0), (0.0, 1.0, 0.0)) is None


def test_pick_names_the_face() -> None:
    made = Stage()
    made.put("it", glb(sheet(2.0, 2.0)))
    with Offscreen(made.shelf, 8, 8) as offscreen:
        faces = [
            offscreen.renderer.cast(made.booth, (x, y, 1.0), (0.0, 0.0, -1.0)).face
            for x, y in ((0.5, -0.5), (-0.5, 0.5))
        ]
    assert faces == [0, 1]


def test_rays_meet_what_acts_where_it_is() -> None:
    made = Stage()
    made.put("it", tower().bytes())
    acts = {PlacementId("it"): Act("swell", 0.1)}
    with Offscreen(made.shelf, 8, 8) as offscreen:
        ray = ((3.0, 0.5, 0.0), (-1.0, 0.0, 0.0))
        rest = offscreen.renderer.cast(made.booth, *ray)
        swollen = offscreen.renderer.cast(made.booth, *ray, acts)
    assert swollen is not None
    assert rest is not None
    assert abs(swollen.distance - rest.distance) > 0.05
