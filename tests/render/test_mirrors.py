"""How much a surface mirrors: shaders beside the lobe integrated by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.gltf.model import Material
from expo_studio.model.booth import Sky
from expo_studio.model.space import unit
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import DARK, Stage, glb, sheet, shown

SAMPLES = 4096


def mirrored_of_even_light(roughness: float, n_v: float) -> NDArray[np.float64]:
    """Return what GGX with Smith's shadowing mirrors of an even light, shape (2,).

    For F0 = 1 less what Fresnel adds, and what it adds (Karis 2013), by importance sampling.
    """
    first = (np.arange(SAMPLES) + 0.5) / SAMPLES
    turn = 2.0 * math.pi * np.array([int(f"{k:012b}"[::-1], 2) for k in range(SAMPLES)]) / SAMPLES
    a2 = roughness**4
    cosine = np.sqrt((1.0 - first) / (1.0 + (a2 - 1.0) * first))
    sine = np.sqrt(1.0 - cosine * cosine)
    half = np.stack([sine * np.cos(turn), sine * np.sin(turn), cosine], axis=-1)
    v_h = half @ np.array([math.sqrt(1.0 - n_v * n_v), 0.0, n_v])
    n_l = 2.0 * v_h * cosine - n_v
    is_up = n_l > 0.0
    n_l, v_h = np.where(is_up, n_l, 1.0), np.clip(v_h, 1e-9, 1.0)
    smith = n_l * np.sqrt(a2 + (1.0 - a2) * n_v**2) + n_v * np.sqrt(a2 + (1.0 - a2) * n_l**2)
    weight = np.where(is_up, 2.0 * v_h * n_l / (cosine * smith), 0.0)
    fresnel = (1.0 - v_h) ** 5
    return np.array([((1.0 - fresnel) * weight).mean(), (fresnel * weight).mean()])


@pytest.mark.parametrize("roughness", [0.2, 0.5, 0.8, 1.0])
@pytest.mark.parametrize("turn", [0.0, 0.8, 1.2])
def test_a_metal_mirrors_as_much_as_its_lobe(roughness: float, turn: float) -> None:
    """A grey metal in an even sky: once, and what several bounces in its facets add."""
    grey = 0.5
    even = Sky((0.4,) * 3, (0.4,) * 3, (0.4,) * 3, sun_intensity=0.0)
    stage = Stage(even)
    stage.put(
        "it", glb(sheet(8.0, 8.0), Material(base_colour=(grey,) * 3 + (1.0,), roughness=roughness))
    )
    camera = Camera((math.sin(turn), 0.0, math.cos(turn)), (0.0, 0.0, 0.0), math.radians(5.0))
    with Offscreen(stage.shelf, 32, 32) as offscreen:
        seen = offscreen.picture(stage.booth, camera)[16, 16]
    one, added = mirrored_of_even_light(roughness, math.cos(turn))
    left = 1.0 - one - added
    mean = grey + (1.0 - grey) / 21.0
    once = grey * one + added
    wanted = 0.4 * (once + once * mean * left / (1.0 - left * mean))
    assert seen == pytest.approx(shown([wanted] * 3), abs=5.0)


@pytest.mark.parametrize("roughness", [0.3, 0.5, 0.8])
def test_a_metal_shines_in_the_sun_as_much_as_its_lobe(roughness: float) -> None:
    sun = unit((0.3, 0.1, 0.95))
    sky = Sky(DARK.zenith, DARK.horizon, DARK.ground, sun, (1.0, 1.0, 1.0), 0.5)
    stage = Stage(sky)
    stage.put("it", glb(sheet(8.0, 8.0), Material(roughness=roughness)))
    with Offscreen(stage.shelf, 32, 32) as offscreen:
        seen = offscreen.picture(stage.booth, Camera((0.0, 0.0, 1.0), (0.0, 0.0, 0.0)))[16, 16]
    a2, n_l = roughness**4, sun[2]
    n_h = math.sqrt((1.0 + n_l) / 2.0)
    spread = a2 / (math.pi * (n_h * n_h * (a2 - 1.0) + 1.0) ** 2)
    smith = 0.5 / (n_l + math.sqrt(a2 + (1.0 - a2) * n_l * n_l))
    wanted = 0.5 * n_l * spread * smith / mirrored_of_even_light(roughness, 1.0).sum()
    assert seen == pytest.approx(shown([wanted] * 3), abs=6.0)  # the fit may be off by 0.04
