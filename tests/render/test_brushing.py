"""Brushed surfaces: highlights longer one way than the other, by numbers and by pictures."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.gltf.model import Finish, Material, TextureUse
from expo_studio.gltf.read import read_model
from expo_studio.model.booth import Sky
from expo_studio.model.space import unit
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import DARK, EVEN, Check, Stage, ball, glb, sheet, shown
from tests.render.test_materials import alone, middle, picture
from tests.render.test_mirrors import mirrored_of_even_light


def brushed_lobe(half: NDArray, light: NDArray, view: NDArray, wide: float, narrow: float) -> float:
    """Return the highlight of KHR_materials_anisotropy, worked out apart from the shaders.

    Directions are along the brush's marks, across them and upright.
    """
    a2 = wide * narrow
    stretched = np.array([narrow * half[0], wide * half[1], a2 * half[2]])
    spread = a2 * (a2 / (stretched @ stretched)) ** 2 / math.pi
    lengths = [np.linalg.norm(np.array([wide, narrow, 1.0]) * one) for one in (view, light)]
    return spread * 0.5 / (light[2] * lengths[0] + view[2] * lengths[1])


@pytest.mark.parametrize("turn", [0.0, math.pi / 2, 0.7])
@pytest.mark.parametrize("has_tangents", [True, False])
def test_brushed_metal_mirrors_the_sun_along_its_way(turn: float, has_tangents: bool) -> None:
    sun = unit((0.5, 0.2, 0.85))
    white = replace(DARK, sun_direction=sun, sun_colour=(1.0, 1.0, 1.0), sun_intensity=0.6)
    metal = Material(roughness=0.5, finish=Finish(brushing=0.7, brushing_turn=turn))
    seen = alone(metal, white, tangents=has_tangents)
    rough = 0.5 * 0.5
    wide = rough + (1.0 - rough) * 0.49
    along = np.array([math.cos(turn), math.sin(turn), 0.0])
    frame = np.stack([along, [-along[1], along[0], 0.0], [0.0, 0.0, 1.0]])
    light, view = frame @ np.array(sun), frame @ np.array([0.0, 0.0, 1.0])
    half = (light + view) / np.linalg.norm(light + view)
    once = 0.6 * light[2] * brushed_lobe(half, light, view, wide, rough)
    again = 1.0 / mirrored_of_even_light(0.5, 1.0).sum()
    assert seen == pytest.approx(shown([once * again] * 3), abs=2.5)
    plain = alone(replace(metal, finish=Finish()), white)
    assert abs(plain[0] - seen[0]) > 8.0


@pytest.mark.parametrize("stretch", [(3.0, 1.0), (1.0, 0.2), (8.0, 1.0)])
@pytest.mark.parametrize("turn", [0.0, math.pi / 2])
def test_a_brush_is_as_wide_however_pictures_are_stretched(
    turn: float, stretch: tuple[float, float]
) -> None:
    sun = unit((0.5, 0.2, 0.85))
    white = replace(DARK, sun_direction=sun, sun_colour=(1.0, 1.0, 1.0), sun_intensity=0.6)
    metal = Material(roughness=0.5, finish=Finish(brushing=0.7, brushing_turn=turn))
    whole = sheet(2.0, 2.0)
    assert whole.uv0 is not None
    places = whole.uv0 * np.array(stretch, np.float32)
    stage = Stage(white)
    stage.put("it", glb(replace(whole, uv0=places), metal))
    assert middle(picture(stage)) == pytest.approx(alone(metal, white), abs=1.01)


def test_brushed_metal_vanishes_in_an_even_sky() -> None:
    stage = Stage(EVEN)
    stage.put("it", glb(ball(), Material(roughness=0.4, finish=Finish(brushing=1.0))))
    pixels = picture(stage).astype(int)
    assert np.abs(pixels - pixels[0, 0]).max() <= 14
    assert np.abs(pixels - pixels[0, 0]).mean() <= 2.0


def test_brushed_metals(same_picture: Check) -> None:
    """From left to right plain, along, across, and round about its middle by a texture."""
    rows, columns = (np.indices((128, 128)) + 0.5) / 64.0 - 1.0
    away = np.maximum(np.hypot(rows, columns), 1e-6)
    round_about = np.stack([rows / away, columns / away, np.ones_like(away)], axis=-1)
    round_about[..., :2] = round_about[..., :2] * 0.5 + 0.5
    record = [np.round(round_about * 255).astype(np.uint8)]
    brushed = Finish(brushing=0.9)
    finishes = {
        "plain": Finish(),
        "along": brushed,
        "across": replace(brushed, brushing_turn=math.pi / 2),
        "record": replace(brushed, brushing_texture=TextureUse(0)),
    }
    stage = Stage(replace(Sky(), sun_direction=unit((0.3, 0.5, 1.0))))
    for at, (name, finish) in enumerate(finishes.items()):
        paint = Material(base_colour=(0.95, 0.85, 0.7, 1.0), roughness=0.3, finish=finish)
        pictures = record if name == "record" else []
        stage.put(name, glb(ball(0.42), paint, pictures), (at - 1.5, 0.5, 0.0))
        stage.put(f"{name} sheet", glb(sheet(0.9, 0.9), paint, pictures), (at - 1.5, -0.5, 0.0))
    camera = Camera((0.0, 0.0, 5.0), (0.0, 0.0, 0.0), math.radians(32.0))
    with Offscreen(stage.shelf, 480, 270, 4) as offscreen:
        same_picture("brushed", offscreen.picture(stage.booth, camera))


def test_what_is_written_of_a_brush_is_read_again() -> None:
    use = TextureUse(0, uv_set=1)
    finish = Finish(brushing=0.5, brushing_turn=0.25, brushing_texture=use)
    flat = [np.full((4, 4, 3), (255, 128, 255), np.uint8)]
    model = read_model(glb(sheet(), Material(finish=finish), flat))
    assert model.materials[0].finish == finish
    assert model.materials[0].extensions == ()
