"""Coarser triangles of what follows joints: true in every pose, and nobody sees them."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from opengl_decimate.certify import distance_to_mesh

from expo_studio.gltf.rigged import read_rigged
from expo_studio.library import starter
from expo_studio.model.booth import Light, LightKind
from expo_studio.model.ids import LightId, PlacementId
from expo_studio.render.acting import Act
from expo_studio.render.articulation import Articulation
from expo_studio.render.bent_detail import bent_details_of, carried_by
from expo_studio.render.camera import Camera
from expo_studio.render.details import Details
from expo_studio.render.lens import Lens
from expo_studio.render.offscreen import Offscreen
from tests.render.moving_files import tower
from tests.render.render_scenes import Stage, floor, glb

SIZE = (320, 240)
FAR = Camera((0.0, 2.0, 16.0), (0.0, 1.0, 0.0), math.radians(40.0))
MANNEQUIN = starter.folder() / "starter" / "mannequin.glb"
IT = PlacementId("it")


def tube() -> bytes:
    return tower(rings=65, sides=48).bytes()


@pytest.mark.parametrize("clip", ["bend", "swell"])
def test_sets_stray_in_any_pose_about_as_little_as_they_say(clip: str) -> None:
    model = Articulation(read_rigged(tube()))
    (batch,), (detail,) = model.batches, bent_details_of(model)
    assert len(detail.errors) >= 4
    assert list(detail.errors) == sorted(detail.errors)
    palettes, _ = model.palette(clip, [Act(clip, at) for at in (0.61, 1.4)])
    for palette in palettes:
        places = carried_by(batch, palette)
        for error, indices in zip(detail.errors, detail.indices, strict=True):
            assert distance_to_mesh(places[::29], places, indices).max() <= error * 2.0


def test_places_are_carried_as_the_card_carries_them() -> None:
    model = Articulation(read_rigged(tube()))
    palettes, bounds = model.palette("swell", [Act("swell", at) for at in (0.0, 0.7, 1.3)])
    for palette, (low, high) in zip(palettes, bounds, strict=True):
        places = carried_by(model.batches[0], palette)
        assert (low - 1e-4 <= places.min(axis=0)).all()
        assert (places.max(axis=0) <= high + 1e-4).all()
        assert np.ptp(places, axis=0).max() > 1.5


def test_a_walking_mannequin_has_coarser_sets() -> None:
    details = bent_details_of(Articulation(read_rigged(MANNEQUIN.read_bytes())))
    assert max(len(one.errors) for one in details) >= 3
    assert all(0.0 < error < 0.2 for one in details for error in one.errors)


def acting(details: Details | None, seconds: float) -> tuple[NDArray[np.uint8], int]:
    """Return a picture of what bends far away, once all details have come, and its triangles."""
    made = Stage()
    made.put("it", MANNEQUIN.read_bytes())
    made.put("floor", glb(floor(8.0)))
    made.lights[LightId("lamp")] = Light(LightKind.POINT, (1.0, 2.0, 2.0), candela=20.0)
    booth, acts = made.booth, {IT: Act("walk", seconds)}
    pixels = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
    with Offscreen(made.shelf, *SIZE, details=details) as offscreen:
        offscreen.draw_into(booth, FAR, pixels, acts=acts)
        until = time.monotonic() + 120.0
        while details is not None and details.is_waiting and time.monotonic() < until:
            time.sleep(0.05)
        offscreen.draw_into(replace(booth), FAR, pixels, acts=acts)
        _, cast = offscreen.renderer._painter.prepare(booth, acts)
        focal = float(FAR.projection(4 / 3)[1, 1]) * SIZE[1] / 2
        view = FAR.projection(4 / 3) @ FAR.view()
        _, draws = cast.solid.visible(view, Lens(FAR.eye, focal, 0.5))
    return pixels, sum(one.part.sets[one.level].count // 3 * one.copies for one in draws)


def test_far_things_that_bend_take_few_triangles_and_look_the_same(tmp_path: Path) -> None:
    details = Details(tmp_path, delay=0.0)
    try:
        coarse, few = acting(details, 0.5)
        later, _ = acting(details, 0.9)
    finally:
        details.close()
    exact, every = acting(None, 0.5)
    assert few <= every / 4
    for one, other in ((coarse, exact), (later, acting(None, 0.9)[0])):
        apart = np.abs(one.astype(int) - other).max(axis=2)
        assert (apart > 24).mean() < 0.002
    assert (coarse != later).any()
    assert {path.name.split("-")[1] for path in tmp_path.glob("*.sets")} == {"1.sets", "bent"}
