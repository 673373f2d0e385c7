"""Brushed surfaces: highlights longer one way than the other, by numbers and by pictures."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from expo_studio.gltf.model import Finish, Material, TextureUse
from expo_studio.gltf.read import read_model
from expo_studio.model.booth import Sky
from expo_studio.model.space import unit
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import EVEN, Check, Stage, ball, glb, sheet
from tests.render.test_materials import picture


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
