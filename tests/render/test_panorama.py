"""Panoramas: directions, seams and what viewers read from the file."""

from __future__ import annotations

import io
import math

import numpy as np
import pytest
from PIL import Image

from expo_studio.gltf.model import Material
from expo_studio.model.space import Vec3
from expo_studio.render import panorama
from expo_studio.render.thumbnail import thumbnail
from tests.render.render_scenes import Stage, ball, box, floor, glb, sheet

EYE = (0.3, 1.6, -0.2)
WIDTH = 1024
PAINTS = {"north": (1, 0, 0), "east": (0, 1, 0), "south": (0, 0, 1), "west": (1, 1, 0)}
PAINTS |= {"up": (0, 1, 1), "down": (1, 0, 1)}
WAYS: dict[str, Vec3] = {
    "north": (0.0, 0.0, -1.0),
    "east": (1.0, 0.0, 0.0),
    "south": (0.0, 0.0, 1.0),
    "west": (-1.0, 0.0, 0.0),
    "up": (0.0, 1.0, 0.0),
    "down": (0.0, -1.0, 0.0),
}


def room() -> Stage:
    stage = Stage()
    stage.put("floor", glb(floor(8.0)))
    for at in range(9):
        turn = at * 0.7
        stage.put(f"b{at}", glb(box(0.7)), (2.4 * math.sin(turn), 0.0, 2.4 * math.cos(turn)))
    return stage


@pytest.mark.parametrize("name", list(WAYS))
def test_things_lie_where_their_direction_says(name: str) -> None:
    stage = Stage()
    for key, way in WAYS.items():
        paint = Material(base_colour=(*map(float, PAINTS[key]), 1.0), is_unlit=True)
        at = tuple(e + 3.0 * w for e, w in zip(EYE, way, strict=True))
        stage.put(key, glb(ball(0.15), paint), at)
    picture = panorama.equirect(stage.shelf, stage.booth, EYE, WIDTH)
    x, y, z = WAYS[name]
    column = (math.atan2(x, -z) / (2 * math.pi) + 0.5) * WIDTH
    row = (0.5 - math.asin(y) / math.pi) * WIDTH / 2
    pixel = picture[min(int(row), WIDTH // 2 - 1), min(int(column), WIDTH - 1)]
    assert ((pixel > 128) == np.array(PAINTS[name], bool)).all()


def test_no_seam_between_faces_nor_at_the_edge() -> None:
    stage = room()
    side = 256
    faces = panorama.cube(stage.shelf, stage.booth, EYE, side, samples=0).astype(int)
    b = panorama.BORDER
    # The last column of a face and the first beyond it of its right neighbour are the same ray.
    for at in range(4):
        here, right = faces[at], faces[(at + 1) % 4]
        edge = (here[b:-b, -b - 1] + here[b:-b, -b]) / 2
        other = (right[b:-b, b - 1] + right[b:-b, b]) / 2
        assert np.abs(edge - other).mean() < 1.0
    picture = panorama.equirect(stage.shelf, stage.booth, EYE, WIDTH).astype(int)
    jump = np.abs(picture[:, 0] - picture[:, -1]).mean()
    usual = np.abs(picture[:, 1:] - picture[:, :-1]).mean()
    assert jump < usual * 3 + 1


def test_jpeg_says_it_is_a_panorama() -> None:
    stage = room()
    data = panorama.jpeg(panorama.equirect(stage.shelf, stage.booth, EYE, 256, samples=0))
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (256, 128)
    assert b'GPano:ProjectionType="equirectangular"' in data
    assert b'GPano:FullPanoWidthPixels="256"' in data


def test_thumbnail_shows_the_asset_whatever_its_size() -> None:
    for radius in (0.002, 0.4, 80.0):
        data = glb(ball(radius), Material(base_colour=(0.8, 0.05, 0.05, 1.0), metallic=0.0))
        with Image.open(io.BytesIO(thumbnail(data, 128))) as image:
            pixels = np.asarray(image.convert("RGB")).astype(int)
        assert pixels.shape == (128, 128, 3)
        red = pixels[..., 0] > pixels[..., 1] + 50
        assert 0.3 < red.mean() < 0.75
        assert not red[0].any()
        assert not red[:, 0].any()


def test_thumbnail_of_nothing_is_a_picture() -> None:
    flat = glb(sheet(0.5, 1e-6))
    assert thumbnail(flat, 64).startswith(b"\x89PNG")
