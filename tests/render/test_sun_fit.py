"""The sun's map fits what stands there, and lies still while something is dragged."""

from __future__ import annotations

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Vec3, unit
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.shadow import REACH, SUN_SIDE, sun_view
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import Stage, ball, box, floor, glb

SIZES = st.floats(0.01, 18.0)
PLACES = st.floats(-12.0, 12.0)
UPWARD = st.tuples(st.floats(-1.0, 1.0), st.floats(0.05, 1.0), st.floats(-1.0, 1.0))


def around(middle: Vec3, size: Vec3) -> np.ndarray:
    return np.stack([np.array(middle) - np.array(size) / 2, np.array(middle) + np.array(size) / 2])


@given(UPWARD, st.tuples(PLACES, PLACES, PLACES), st.tuples(SIZES, SIZES, SIZES))
def test_everything_up_to_its_reach_is_in_the_map(sun: Vec3, middle: Vec3, size: Vec3) -> None:
    bounds = around(middle, size)
    assume(np.linalg.norm(bounds[1] - bounds[0]) < 2.0 * REACH - 0.4)
    view = sun_view(unit(sun), bounds)
    corners = np.array(np.meshgrid(*bounds.T)).reshape(3, -1).T
    clip = np.concatenate([corners, np.ones((8, 1))], axis=1) @ view.matrix.T
    assert np.abs(clip[:, :3]).max() <= 1.0


@given(
    UPWARD,
    st.tuples(PLACES, PLACES, PLACES),
    st.tuples(SIZES, SIZES, SIZES),
    st.tuples(*[st.floats(-0.5, 0.5)] * 3),
)
def test_texels_stay_where_they_are_when_the_bounds_move(
    sun: Vec3, middle: Vec3, size: Vec3, drag: Vec3
) -> None:
    before = sun_view(unit(sun), around(middle, size))
    bounds = around(middle, size)
    bounds[1] += np.maximum(np.array(drag), 0.0)
    bounds[0] += np.minimum(np.array(drag), 0.0)
    after = sun_view(unit(sun), bounds)
    assume(before.texel == after.texel)
    shift = (after.matrix @ np.linalg.inv(before.matrix))[:2, 3] * SUN_SIDE / 2.0
    assert np.abs(shift - np.round(shift)).max() < 1e-3, "by whole texels"


def test_a_map_seldom_changes_its_size_while_something_is_dragged_away() -> None:
    texels = {
        sun_view((0.4, 0.8, 0.4), around((x / 2, 1.0, 0.0), (4.0 + x, 2.0, 4.0))).texel
        for x in np.linspace(0.0, 1.0, 60)
    }
    assert len(texels) <= 2


def test_shadows_lie_still_while_the_outermost_thing_is_dragged() -> None:
    """What stands beside it is drawn exactly as before, edges of shadows included."""
    pictures = []
    stage = Stage()
    stage.put("floor", glb(floor(3.0)))
    stage.put("box", glb(box(0.5)))
    thing = glb(ball(0.2))
    camera = Camera((0.0, 2.4, 2.0), (0.0, 0.2, 0.0))
    with Offscreen(stage.shelf, 320, 200) as offscreen:
        for step in range(6):
            stage.put("ball", thing, (4.0 + step * 0.037, 0.3, -4.0))
            assert PlacementId("ball") in stage.booth.placements
            pictures.append(offscreen.picture(stage.booth, camera).astype(int))
    for other in pictures[1:]:
        assert np.abs(other - pictures[0]).max() <= 2
