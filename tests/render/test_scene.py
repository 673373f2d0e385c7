"""Cameras, culling and order: properties, without a picture."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from expo_studio.gltf.model import Instance, Model
from expo_studio.model.booth import Booth, Light, LightKind
from expo_studio.model.ids import LightId
from expo_studio.model.space import Box, Pose, Vec3, carried_box
from expo_studio.render.camera import Camera
from expo_studio.render.geometry import REPEATED, batches_of
from expo_studio.render.gpu.lamps import chosen_lamps, lamp_lists
from expo_studio.render.scene import Culling, boxes, matrices_of
from tests.render.render_scenes import MATT, box, sheet

place = st.floats(-5.0, 5.0, allow_nan=False)
point = st.tuples(place, place, place)


@st.composite
def cameras(draw: st.DrawFn) -> Camera:
    eye, target = draw(point), draw(point)
    assume(math.dist(eye, target) > 0.1)
    return Camera(eye, target, draw(st.floats(0.3, 2.0)))


@given(cameras(), st.floats(1, 639), st.floats(1, 359))
def test_ray_of_a_pixel_projects_onto_it(camera: Camera, x: float, y: float) -> None:
    way = camera.ray(x, y, 640, 360)
    at = tuple(e + 2.0 * w for e, w in zip(camera.eye, way, strict=True))
    pixel = camera.project(at, 640, 360)
    assert pixel is not None
    assert pixel == pytest.approx((x, y), abs=1e-3)


@given(cameras(), point)
def test_what_is_in_the_picture_is_never_culled(camera: Camera, middle: Vec3) -> None:
    pixel = camera.project(middle, 640, 360)
    assume(pixel is not None)
    assume(0 <= pixel[0] <= 640)
    assume(0 <= pixel[1] <= 360)
    assume(math.dist(middle, camera.eye) > 0.1)
    view = camera.projection(640 / 360) @ camera.view()
    box = np.array([middle], np.float32), np.full((1, 3), 0.01, np.float32)
    assert Culling(1).seen(view, *box).all()


def test_what_stands_behind_is_culled() -> None:
    camera = Camera((0.0, 0.0, 0.0), (0.0, 0.0, -1.0))
    view = camera.projection(1.0) @ camera.view()
    middles = [[0.0, 0.0, 5.0], [40.0, 0.0, -5.0], [0.0, 0.0, -300.0], [0.0, 0.0, -5.0]]
    box = np.array(middles, np.float32), np.full((4, 3), 0.5, np.float32)
    assert Culling(4).seen(view, *box).tolist() == [False, False, False, True]


@given(point, st.tuples(*[st.floats(-1, 1)] * 4), st.tuples(*[st.floats(0.1, 3)] * 3))
def test_boxes_agree_with_the_model(at: Vec3, turn: tuple, scale: Vec3) -> None:
    assume(math.hypot(*turn) > 0.1)
    length = math.hypot(*turn)
    pose = Pose(at, tuple(one / length for one in turn), scale)
    bounds = np.array([[-0.5, 0.0, -1.0], [0.5, 2.0, 1.0]], np.float32)
    middle, half = boxes(matrices_of([pose]), bounds)
    wanted = carried_box(pose, Box((-0.5, 0.0, -1.0), (0.5, 2.0, 1.0)))
    assert (middle - half)[0] == pytest.approx(wanted.low, abs=1e-4)
    assert (middle + half)[0] == pytest.approx(wanted.high, abs=1e-4)


@given(
    st.builds(
        Light,
        kind=st.sampled_from(LightKind),
        position=point,
        direction=point.filter(lambda way: math.hypot(*way) > 0.1),
        reach=st.floats(0.5, 12.0),
        cone=st.floats(0.05, 1.5),
    ),
    point,
    st.tuples(*[st.floats(0.01, 2.0)] * 3),
    st.tuples(*[st.floats(-1.0, 1.0)] * 3),
)
def test_what_a_lamp_lights_knows_the_lamp(light: Light, at: Vec3, half: Vec3, part: Vec3) -> None:
    way = np.array(at) + np.array(half) * part - light.position
    far = float(np.linalg.norm(way))
    assume(0.01 < far < light.reach - 0.01)
    if light.kind is LightKind.SPOT:
        aim = np.array(light.direction) / np.linalg.norm(light.direction)
        assume(math.acos(np.clip(way @ aim / far, -1, 1)) < light.cone - 0.01)
    dark = Light(LightKind.POINT, (900.0, 0.0, 0.0), reach=1.0)
    middle, halves = np.array([at], np.float32), np.array([half], np.float32)
    assert lamp_lists((dark, light), middle, halves).tolist() == [[2.0, 0.0]]


def test_eight_lamps_fit_into_the_lists() -> None:
    lamps = tuple(Light(LightKind.POINT, (float(at), 0.0, 0.0), reach=90.0) for at in range(8))
    (first, second) = lamp_lists(lamps, np.zeros((1, 3)), np.ones((1, 3)))[0].astype(int).tolist()
    both = first | second << 16
    assert [both >> 4 * at & 15 for at in range(8)] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_nearest_lamps_are_chosen_in_their_own_order() -> None:
    lights = {LightId(str(at)): Light(LightKind.POINT, (float(at), 0.0, 0.0)) for at in range(12)}
    lamps = chosen_lamps(Booth(lights=lights), (11.0, 0.0, 0.0))
    assert [lamp.position[0] for lamp in lamps] == [4, 5, 6, 7, 8, 9, 10, 11]


@pytest.mark.parametrize("copies", [2, REPEATED + 4])
def test_mirrored_copies_keep_their_outside(copies: int) -> None:
    """A copy mirrored in the file must not be turned inside out, merged or instanced."""
    flip = np.diag([-1.0, 1.0, 1.0, 1.0])
    instances = tuple(Instance(0, flip if at % 2 else np.eye(4)) for at in range(copies))
    batches = batches_of(Model((box(),), instances, (MATT,)))
    assert sum(len(one.indices) // 3 * len(one.matrices) for one in batches) == 12 * copies
    for batch in batches:
        for matrix in batch.matrices:
            corners = batch.vertices["position"][batch.indices] @ matrix[:3, :3].T
            a, b, c = corners.reshape(-1, 3, 3).transpose(1, 0, 2)
            outward = np.cross(b - a, c - a)
            middle = (a + b + c) / 3 - np.array([0.0, 0.5, 0.0])
            assert ((outward * middle).sum(axis=1) > 0).all()


def test_parts_of_one_material_become_one_batch() -> None:
    parts = (box(), sheet())
    model = Model(parts, (Instance(0, np.eye(4)), Instance(1, np.eye(4))), (MATT,))
    (batch,) = batches_of(model)
    assert len(batch.indices) == 36 + 6
