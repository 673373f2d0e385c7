"""Coarser sets of triangles: what they are, how they are chosen, and that nobody sees it."""

from __future__ import annotations

import itertools
import os
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from expo_studio.files import owned
from expo_studio.gltf.model import Instance, Material, Model, TextureUse
from expo_studio.gltf.read import read_model
from expo_studio.gltf.write import write_model
from expo_studio.model.ids import PlacementId
from expo_studio.render.camera import Camera
from expo_studio.render.detail import (
    SMALLEST,
    Detail,
    details_of,
    from_bytes,
    is_worthwhile,
    to_bytes,
)
from expo_studio.render.details import Details, Wanted
from expo_studio.render.geometry import Batch, batches_of
from expo_studio.render.lens import HOLD, Lens, Levels
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import Stage, ball, box, checks, glb

SIZE = (320, 240)
RED, BLUE = (220, 60, 50), (40, 80, 200)
NEAR, FAR = Camera((0.0, 0.0, 1.6), (0.0, 0.0, 0.0)), Camera((0.0, 0.0, 9.0), (0.0, 0.0, 0.0))


def batches(primitive: object = None) -> tuple[Batch, ...]:
    return batches_of(read_model(glb(primitive or ball())))


def two_halves() -> tuple[Batch, ...]:
    """Return a ball whose left half has another material than its right."""
    whole = ball()
    faces = whole.indices.reshape(-1, 3)
    is_left = whole.positions[faces].mean(axis=1)[:, 0] < 0
    halves = [
        replace(whole, indices=faces[side].reshape(-1), material=at)
        for at, side in enumerate((is_left, ~is_left))
    ]
    paints = (Material(), Material(base_colour=(1.0, 0.0, 0.0, 1.0)))
    stands = (Instance(0, np.eye(4)), Instance(1, np.eye(4)))
    return batches_of(read_model(write_model(Model(tuple(halves), stands, paints))))


def test_each_set_has_at_most_half_the_triangles_of_the_one_before() -> None:
    (batch,) = batches()
    (detail,) = details_of((batch,))
    counts = [len(batch.indices), *(len(one) for one in detail.indices)]
    assert len(counts) >= 5
    assert all(after <= before / 2 for before, after in itertools.pairwise(counts))
    assert all(np.diff(detail.errors) > 0)


def test_sets_stray_as_little_as_they_say() -> None:
    (batch,) = batches(ball(1.0))
    (detail,) = details_of((batch,))
    for error, indices in zip(detail.errors, detail.indices, strict=True):
        corners = batch.vertices["position"][indices.reshape(-1, 3)]
        off = 1.0 - np.linalg.norm(corners.mean(axis=1), axis=1)  # inside the ball at most
        assert off.max() <= error * 2.5
        assert np.median(off) <= error * 1.2


def test_parts_keep_meeting_where_their_materials_change() -> None:
    left, right = two_halves()
    for coarse in zip(*(one.indices for one in details_of((left, right))), strict=True):
        drawn = [
            one.vertices["position"][indices].reshape(-1, 3, 3)
            for one, indices in zip((left, right), coarse, strict=True)
        ]
        assert open_edges(np.concatenate(drawn)) == 0


def open_edges(triangles: NDArray[np.float32]) -> int:
    """Return how many edges of triangles, shape (m, 3, 3), no other triangle shares."""
    points = np.round(triangles * 1e5).astype(np.int64)
    _, numbers = np.unique(points.reshape(-1, 3), axis=0, return_inverse=True)
    faces = numbers.reshape(-1, 3)
    faces = faces[(faces != np.roll(faces, 1, axis=1)).all(axis=1)]
    ends = np.sort(np.stack([faces, np.roll(faces, 1, axis=1)], axis=-1).reshape(-1, 2), axis=1)
    _, often = np.unique(ends, axis=0, return_counts=True)
    return int((often == 1).sum())


def test_small_models_are_left_alone() -> None:
    assert not is_worthwhile(batches(box()))
    assert is_worthwhile(batches())
    assert len(batches(box())[0].indices) // 3 < SMALLEST


def test_sets_come_back_from_their_file() -> None:
    details = details_of(two_halves())
    again = from_bytes(to_bytes(details))
    assert again is not None
    for one, other in zip(details, again, strict=True):
        assert (one.vertices, one.errors) == (other.vertices, other.errors)
        assert all(map(np.array_equal, one.indices, other.indices))


WHOLE = to_bytes((Detail(3, (0.1,), (np.array([0, 1, 2], np.uint32),)),))


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255), st.booleans())
def test_damaged_files_are_no_sets(at: int, flip: int, is_cut: bool) -> None:
    damaged = WHOLE[:at] if is_cut else WHOLE[:at] + bytes([WHOLE[at] ^ flip]) + WHOLE[at + 1 :]
    read = from_bytes(damaged)
    assert read is None or all(
        int(one.max(initial=0)) < detail.vertices for detail in read for one in detail.indices
    )


def test_sets_beyond_the_vertices_are_refused() -> None:
    assert from_bytes(to_bytes((Detail(2, (0.1,), (np.array([0, 1, 2], np.uint32),)),))) is None


def test_a_set_stays_until_it_has_to_change() -> None:
    levels = Levels(np.array([[0.01, 0.04]], np.float32), np.ones(1, np.float32))
    half = np.zeros((1, 3), np.float32)

    def seen_from(metres: float) -> int:
        away = np.array([[metres, 0.0, 0.0]], np.float32)
        return int(levels.choose(away, half, Lens((0.0, 0.0, 0.0), 100.0, 0.5))[0])

    assert [seen_from(one) for one in (1.0, 1.9, 2.1, 7.9, 8.1)] == [0, 0, 1, 1, 2]
    assert [seen_from(one) for one in (7.9, 8.0 / HOLD * 1.01)] == [2, 2]
    assert [seen_from(one) for one in (8.0 / HOLD * 0.99, 2.0 / HOLD * 0.99)] == [1, 0]


def test_larger_copies_are_drawn_more_finely() -> None:
    levels = Levels(np.full((2, 1), 0.01, np.float32), np.array([1.0, 4.0], np.float32))
    away = np.full((2, 3), [5.0, 0.0, 0.0], np.float32)
    lens = Lens((0.0, 0.0, 0.0), 100.0, 0.5)
    assert levels.choose(away, np.zeros((2, 3), np.float32), lens).tolist() == [1, 0]


def stage() -> Stage:
    made = Stage()
    paint = Material(base_colour=(1.0, 1.0, 1.0, 1.0), metallic=0.0, roughness=0.5)
    made.put(
        "ball", glb(ball(), replace(paint, base_texture=TextureUse(0)), [checks(RED, BLUE, 8)])
    )
    return made


def shown(made: Stage, camera: Camera, details: Details | None) -> tuple[NDArray[np.uint8], int]:
    """Return a picture once all details have come, and its triangles."""
    booth = made.booth
    pixels = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
    with Offscreen(made.shelf, *SIZE, details=details) as offscreen:
        offscreen.draw_into(booth, camera, pixels)
        until = time.monotonic() + 60.0
        while details is not None and details.is_waiting and time.monotonic() < until:
            time.sleep(0.02)
        offscreen.draw_into(replace(booth), camera, pixels)
        painter = offscreen.renderer._painter
        lists = painter.scenery.lists(booth)
        focal = camera.projection(4 / 3)[1, 1] * SIZE[1] / 2
        view = camera.projection(4 / 3) @ camera.view()
        _, draws = lists.solid.visible(view, Lens(camera.eye, float(focal), 0.5))
    return pixels, sum(one.part.sets[one.level].count // 3 * one.copies for one in draws)


def test_far_things_take_few_triangles_and_look_the_same(tmp_path: Path) -> None:
    made = stage()
    exact, all_triangles = shown(made, FAR, None)
    details = Details(tmp_path / "details", delay=0.0)
    try:
        coarse, few = shown(made, FAR, details)
        close, many = shown(made, NEAR, details)
    finally:
        details.close()
    assert few < all_triangles / 8
    assert many > few * 2
    apart = np.abs(exact.astype(int) - coarse).max(axis=2)
    assert (apart > 24).mean() < 0.002
    assert np.abs(close.astype(int) - shown(made, NEAR, None)[0]).mean() < 0.5
    assert len(list((tmp_path / "details").glob("*.sets"))) == 1


def test_fine_pictures_are_exact(tmp_path: Path) -> None:
    made = stage()
    details = Details(tmp_path, delay=0.0)
    try:
        with Offscreen(made.shelf, *SIZE, samples=4, details=details) as offscreen:
            before = offscreen.picture(made.booth, FAR)
            while details.is_waiting:
                time.sleep(0.02)
            again = offscreen.picture(replace(made.booth), FAR)
            sets = [
                len(part.sets)
                for part in offscreen.renderer._painter.scenery.lists(made.booth).solid.parts
            ]
    finally:
        details.close()
    assert sets[0] > 4
    assert (before == again).all()


def test_what_was_made_is_found_the_next_time(tmp_path: Path) -> None:
    (key, data), *_ = stage().shelf.given.items()
    for _ in range(2):
        details = Details(tmp_path, delay=0.0)
        details.ask(Wanted(key), data)
        while details.is_waiting:
            time.sleep(0.02)
        process, found = details._process, dict(details.arrived())
        details.close()
        assert found[Wanted(key)][0].indices
    assert process is None  # the second time nothing was made


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    (key, data), *_ = stage().shelf.given.items()
    (tmp_path / f"{key}-1.sets").write_bytes(damage)
    details = Details(tmp_path, delay=0.0)
    details.ask(Wanted(key), data)
    while details.is_waiting:
        time.sleep(0.02)
    assert dict(details.arrived())[Wanted(key)][0].indices
    details.close()


def test_closing_does_not_wait_for_what_is_being_made(tmp_path: Path) -> None:
    details = Details(tmp_path, delay=60.0)
    (key, data), *_ = stage().shelf.given.items()
    details.ask(Wanted(key), data)
    began = time.monotonic()
    details.close()
    assert time.monotonic() - began < 10.0
    assert not list(tmp_path.glob("*.sets"))


def test_copies_that_grow_are_drawn_more_finely_after_the_edit(tmp_path: Path) -> None:
    made = stage()
    details = Details(tmp_path, delay=0.0)
    booth = made.booth
    key = PlacementId("ball")
    one = booth.placements[key]
    grown = replace(one, pose=replace(one.pose, scale=(8.0, 8.0, 8.0)))
    try:
        with Offscreen(made.shelf, *SIZE, details=details) as offscreen:
            lists = offscreen.renderer._painter.scenery.lists
            lists(booth)
            while details.is_waiting:
                time.sleep(0.02)
            lens = Lens((0.0, 0.0, 60.0), 250.0, 0.5)
            view = Camera(lens.eye, (0.0, 0.0, 0.0)).view()
            view = Camera(lens.eye, (0.0, 0.0, 0.0)).projection(1.0) @ view
            before = lists(booth).solid.visible(view, lens)[1][0].level
            after = lists(replace(booth, placements={key: grown})).solid.visible(view, lens)
    finally:
        details.close()
    assert after[1][0].level < before


def test_what_a_killed_worker_left_is_swept(tmp_path: Path) -> None:
    (key, data), *_ = stage().shelf.given.items()
    killed = owned().replace(f"{os.getpid()}-", "4194303-", 1)
    left = tmp_path / f".{key}-1.sets.{killed}.part"
    left.write_bytes(b"torn")
    details = Details(tmp_path, delay=0.0)
    details.ask(Wanted(key), data)
    while details.is_waiting:
        time.sleep(0.02)
    details.close()
    assert not left.exists()
