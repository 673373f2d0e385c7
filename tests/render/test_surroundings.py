"""What stands around the stand: seen behind everything, touched by nothing."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from expo_studio.gltf.read import read_model
from expo_studio.gltf.surroundings import GROUND, LARGEST, SQUARE, surroundings
from expo_studio.model.booth import Booth, Light, LightKind, Stand, StandKind, Surroundings
from expo_studio.model.ids import LightId
from expo_studio.render.camera import Camera, Section
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import MATT, Stage, box, floor, glb

SIZE = (320, 180)
VIEW = Camera((3.0, 1.7, 6.0), (0.0, 1.0, 0.0), math.radians(60.0))
SIDES = st.floats(0.5, 60.0, allow_nan=False)
KINDS = [Surroundings.HALL, Surroundings.PLAZA]


def stage() -> Stage:
    made = Stage()
    made.put("floor", glb(floor(3.0), MATT))
    made.put("box", glb(box(1.2), MATT), (0.2, 0.0, -0.2))
    return made


def within(booth: Booth, kind: Surroundings, stand: Stand | None = None) -> Booth:
    sky = replace(booth.sky, surroundings=kind)
    return replace(booth, sky=sky, stand=stand or booth.stand)


def pictures(made: Stage, *booths: Booth, view: Camera = VIEW) -> list[NDArray[np.int64]]:
    with Offscreen(made.shelf, *SIZE, samples=4) as offscreen:
        return [offscreen.picture(one, view).astype(int) for one in booths]


@settings(max_examples=25, deadline=None)
@given(kind=st.sampled_from(["hall", "plaza"]), width=SIDES, depth=SIDES)
def test_nothing_comes_nearer_than_an_aisle(kind: str, width: float, depth: float) -> None:
    glb_bytes = surroundings(kind, width, depth)
    model = read_model(glb_bytes)
    for part in model.primitives:
        x, y, z = part.positions.T
        is_near = (np.abs(x) < width / 2 + SQUARE / 2 - 0.4) & (
            np.abs(z) < depth / 2 + SQUARE / 2 - 0.4
        )
        at = y[is_near]
        assert ((at <= 0.0) | (at > 8.0)).all(), "ground and roof alone"
        assert np.isfinite(part.colours).all()
    whole = np.concatenate([one.positions for one in model.primitives])
    assert whole[:, 1].min() >= GROUND - 1e-3
    assert sum(len(one.indices) for one in model.primitives) // 3 < 60_000


@pytest.mark.parametrize("kind", ["hall", "plaza"])
def test_a_large_stand_has_ground_under_all_that_stands_around(kind: str) -> None:
    parts = read_model(surroundings(kind, 200.0, 60.0)).primitives
    reach = np.concatenate([one.positions for one in parts[:2]])[:, [0, 2]].max(axis=0)
    standing = np.abs(parts[2].positions[:, [0, 2]]).max(axis=0)
    assert (standing <= reach + 0.5).all()
    assert surroundings(kind, 1e9, 1e9) == surroundings(kind, LARGEST, LARGEST)


@pytest.mark.parametrize("kind", KINDS)
def test_every_face_looks_as_its_normal_says(kind: Surroundings) -> None:
    for part in read_model(surroundings(kind.value, 6.0, 3.0)).primitives:
        corners = part.positions[part.indices.reshape(-1, 3)].astype(np.float64)
        across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        normals = part.normals[part.indices.reshape(-1, 3)].mean(axis=1)
        has_area = np.linalg.norm(across, axis=1) > 1e-9
        assert (np.einsum("ij,ij->i", across, normals)[has_area] > 0.0).all()


def test_the_same_stand_has_the_same_surroundings() -> None:
    first = surroundings("hall", 6.0, 3.0)
    surroundings.cache_clear()
    assert surroundings("hall", 6.0, 3.0) == first
    assert surroundings("hall", 9.0, 3.0) != first


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_seen_behind_the_booth_and_changes_nothing_of_it(kind: Surroundings) -> None:
    made = stage()
    plain, around = pictures(made, made.booth, within(made.booth, kind))
    with Offscreen(made.shelf, *SIZE) as offscreen:
        keys = np.zeros(SIZE[::-1], np.bool_)
        for row in range(0, SIZE[1], 6):
            for column in range(0, SIZE[0], 6):
                hit = offscreen.renderer.pick(
                    within(made.booth, kind), VIEW, (column + 0.5, row + 0.5), SIZE
                )
                keys[row, column] = hit is not None
                assert hit is None or hit.placement in made.placements, "it is not touched"
    apart = np.abs(around - plain).max(axis=2)
    grid = np.zeros_like(keys)
    grid[::6, ::6] = True
    assert np.median(apart[keys]) == 0, "neither shadow nor light of the booth is another"
    assert (apart[keys] > 2).mean() < 0.1, "but for edges"
    assert (apart[grid & ~keys] > 8).mean() > 0.6, "what was sky is no longer"


def test_a_section_does_not_cut_it_and_lamps_shine_on_its_ground() -> None:
    made = stage()
    made.sky = replace(made.sky, sun_intensity=0.0, exposure=0.4)
    hall = within(made.booth, Surroundings.HALL)
    away = replace(VIEW, section=Section((0.0, -5.0, 0.0), (0.0, 1.0, 0.0)))
    whole, cut = pictures(made, hall, view=VIEW)[0], pictures(made, hall, view=away)[0]
    assert (np.abs(whole - cut)[:40] <= 1).all(), "roof and far walls"
    lamp = Light(LightKind.POINT, (0.0, 1.5, 3.4), candela=400.0, reach=4.0)
    lit = replace(hall, lights={LightId("l"): lamp})
    dark, bright = pictures(made, hall, lit)
    assert (bright - dark)[-20:].mean() > 10.0
    assert (bright - dark)[:20].mean() < 2.0


def test_it_follows_the_stand_and_goes_with_the_setting() -> None:
    made = stage()
    hall = within(made.booth, Surroundings.HALL)
    wide = within(made.booth, Surroundings.HALL, Stand(StandKind.ISLAND, 12.0, 9.0))
    with Offscreen(made.shelf, *SIZE) as offscreen:
        one = offscreen.picture(hall, VIEW)
        other = offscreen.picture(wide, VIEW)
        back = offscreen.picture(hall, VIEW)
        plain = offscreen.picture(made.booth, VIEW)
    assert (one == back).all()
    assert np.abs(one.astype(int) - other).mean() > 1.0
    with Offscreen(made.shelf, *SIZE) as offscreen:
        assert (offscreen.picture(made.booth, VIEW) == plain).all()
