"""Films as thin as light's waves: their colours as in three.js, and as physics has them."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from expo_studio.gltf.model import Finish, Instance, Material, Model, Picture, TextureUse
from expo_studio.gltf.read import read_model
from expo_studio.gltf.write import write_model
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from tests.render.agreement import compared
from tests.render.render_scenes import Check, Stage, ball, checks, glb, png
from tests.render.three_page import three_page

DARK = Material(base_colour=(0.02, 0.02, 0.02, 1.0), metallic=0.0, roughness=0.15)
METAL = Material(base_colour=(0.9, 0.9, 0.9, 1.0), metallic=1.0, roughness=0.2)


def filmed(paint: Material, thick: float, ior: float = 1.3, **more: Any) -> Material:
    return replace(
        paint, finish=Finish(film=1.0, film_ior=ior, film_thickness=(100.0, thick), **more)
    )


def balls() -> bytes:
    """Return balls in rows: non-metal and metal, with ever thicker films, and with maps."""
    use = TextureUse(0)
    mapped = {"film_thickness_texture": use}
    paints = [
        *(filmed(DARK, thick, 1.5) for thick in (200.0, 400.0, 700.0)),
        filmed(DARK, 800.0, 1.4, **mapped),
        *(filmed(METAL, thick, 1.8) for thick in (250.0, 400.0, 600.0)),
        filmed(replace(METAL, roughness=0.5), 500.0, film_texture=use, **mapped),
    ]
    shape = ball(0.42)
    parts = tuple(replace(shape, material=at) for at in range(len(paints)))
    instances = []
    for at in range(len(paints)):
        matrix = np.eye(4)
        matrix[:3, 3] = (at % 4 - 1.5, 0.5 - at // 4, 0.0)
        instances.append(Instance(at, matrix))
    picture = Picture(png(checks((255, 40, 0), (90, 220, 0))), "image/png")
    return write_model(Model(parts, tuple(instances), tuple(paints), (picture,)))


def test_films_are_read_and_written() -> None:
    first = read_model(balls())
    again = read_model(write_model(first))
    finishes = [one.finish for one in first.materials]
    assert [one.finish for one in again.materials][: len(finishes)] == finishes
    assert first.materials[3].finish.film_thickness == (100.0, 800.0)
    assert first.materials[0].extensions == ()


def test_films_look_as_in_three(visit: Any, tmp_path: Path, artifacts: Path) -> None:
    path = tmp_path / "films.glb"
    path.write_bytes(balls())
    page = visit().page
    page.goto(three_page(tmp_path))
    pair = compared(path, page)
    Image.fromarray(np.concatenate([pair.ours, pair.theirs], axis=1)).save(artifacts / "films.png")
    assert pair.similarity >= 0.95
    assert np.abs(pair.ours.astype(int) - pair.theirs).mean() < 3.0


@pytest.mark.parametrize("paint", [DARK, METAL])
def test_no_film_is_no_film(paint: Material) -> None:
    view = Camera((0.0, 0.0, 2.0), (0.0, 0.0, 0.0), math.radians(40.0))
    shown = []
    for one in (paint, filmed(paint, 0.0), filmed(paint, 400.0)):
        stage = Stage()
        stage.put("it", glb(ball(), one))
        with Offscreen(stage.shelf, 120, 90) as offscreen:
            shown.append(offscreen.picture(stage.booth, view).astype(int))
    plain, thin, thick = shown
    assert np.abs(thin - plain).max() <= 2
    assert np.abs(thick - plain).max() > 25
    spread = np.ptp(thick - plain, axis=2)
    assert spread.max() > 20, "its colours differ"


def test_films_as_they_were(same_picture: Check) -> None:
    stage = Stage()
    stage.put("it", balls())
    camera = Camera((0.0, 0.0, 5.0), (0.0, 0.0, 0.0), math.radians(32.0))
    with Offscreen(stage.shelf, 320, 180, 4) as offscreen:
        same_picture("films", offscreen.picture(stage.booth, camera))
