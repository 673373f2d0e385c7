"""Panoramas: directions, seams and what viewers read from the file."""

from __future__ import annotations

import io
import math

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from expo_studio.gltf.model import Material
from expo_studio.model.space import Vec3
from expo_studio.render import panorama, stereo
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.context import ScreenlessContext
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.unroll import Unroller
from expo_studio.render.offscreen import Offscreen
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


def directions(width: int) -> NDArray[np.float64]:
    """Return the direction of each pixel of a 2:1 picture, shape (width / 2, width, 3)."""
    turn = ((np.arange(width) + 0.5) / width * 2.0 - 1.0) * np.pi
    rise = ((0.5 - (np.arange(width // 2) + 0.5) / (width // 2)) * np.pi)[:, None]
    parts = [np.sin(turn) * np.cos(rise), np.sin(rise) + 0.0 * turn, -np.cos(turn) * np.cos(rise)]
    return np.stack(parts, axis=-1)


def waves(ways: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a smooth colour of each direction, 0 to 255, shape (..., 3)."""
    x, y, z = np.moveaxis(ways, -1, 0)
    parts = [np.sin(2 * x + y), np.cos(3 * y - z), np.sin(2 * z + x * y)]
    return (np.stack(parts, axis=-1) * 0.45 + 0.5) * 255.0


def analytic(side: int, width: int, *, is_seamless: bool = True) -> NDArray[np.float64]:
    """Return the error of unrolling faces painted with waves, shape (width / 2, width)."""
    pixel = (np.arange(side) + 0.5) / side * 2.0 - 1.0
    across, up = np.meshgrid(pixel, pixel)
    with ScreenlessContext(), Gpu() as gpu:
        unroller = Unroller(gpu, side, is_seamless=is_seamless)
        for face, (way, top) in enumerate(panorama.FACES):
            right, upward, back = (np.array(one) for one in Camera((0, 0, 0), way, up=top).axes())
            ways = across[..., None] * right + up[..., None] * upward - back
            ways /= np.linalg.norm(ways, axis=-1, keepdims=True)
            colours = np.round(waves(ways)).astype(np.uint8)
            unroller.give(face, np.dstack([colours, np.full((side, side), 255, np.uint8)]))
        picture = unroller.picture(width)
    return np.abs(picture - waves(directions(width))).max(axis=2)


def test_unrolling_is_exact_on_an_analytic_scene() -> None:
    assert analytic(panorama.face_side(4096), 4096).max() <= 1.01


def test_seams_show_without_seamless_filtering() -> None:
    """The faces are few pixels wide, so that half a pixel is a large step."""
    with_it, without = analytic(32, 512), analytic(32, 512, is_seamless=False)
    assert with_it.max() < 2.0
    assert without.max() > 3.0


def test_faces_of_a_booth_meet_without_a_seam() -> None:
    """Across the seams pixels differ no more than beside them."""
    stage = room()
    picture = panorama.equirect(stage.shelf, stage.booth, EYE, WIDTH).astype(int)
    steps = np.abs(np.diff(picture, axis=1, append=picture[:, :1])).max(axis=2)
    level = steps[WIDTH // 4 - 90 : WIDTH // 4 + 90].mean(axis=0)
    for seam in (-1, *(round((at + 0.5) * WIDTH / 4) - 1 for at in range(4))):
        assert level[seam] <= np.median(level) + 2.0


def test_poles_are_clean() -> None:
    stage = room()
    picture = panorama.equirect(stage.shelf, stage.booth, EYE, WIDTH).astype(int)
    for row in (0, 1, -2, -1):
        assert np.ptp(picture[row], axis=0).max() <= 2


def test_panorama_agrees_with_the_view_at_four_headings() -> None:
    stage = room()
    picture = panorama.equirect(stage.shelf, stage.booth, EYE, 2048)
    size, opening = (240, 160), math.radians(50.0)
    with Offscreen(stage.shelf, *size, 4) as offscreen:
        for heading in range(4):
            way = (math.sin(heading * math.pi / 2), -0.1, -math.cos(heading * math.pi / 2))
            camera = Camera(EYE, tuple(e + w for e, w in zip(EYE, way, strict=True)), opening)
            offscreen.paint(stage.booth, camera)
            pixels = np.empty((size[1], size[0], 4), np.uint8)
            offscreen.target.read(pixels)
            rays = [
                [camera.ray(x + 0.5, y + 0.5, *size) for x in range(size[0])]
                for y in range(size[1])
            ]
            x, y, z = np.moveaxis(np.array(rays), -1, 0)
            columns = ((np.arctan2(x, -z) / (2 * np.pi) + 0.5) * 2048).astype(int) % 2048
            rows = np.clip((0.5 - np.arcsin(y) / np.pi) * 1024, 0, 1023).astype(int)
            apart = np.abs(picture[rows, columns].astype(int) - pixels[::-1, :, :3])
            assert apart.mean() < 2.0


def test_marker_lies_within_a_degree_of_its_direction() -> None:
    stage = Stage()
    at = (2.1, 2.6, -1.7)
    red = Material(base_colour=(1.0, 0.0, 0.0, 1.0), is_unlit=True)
    stage.put("mark", glb(ball(0.06), red), at)
    picture = panorama.equirect(stage.shelf, stage.booth, EYE, 2048).astype(int)
    is_mark = (picture[..., 0] > 150) & (picture[..., 1] < 90)
    seen = directions(2048)[is_mark].mean(axis=0)
    wanted = np.array(at) - EYE
    cosine = seen @ wanted / np.linalg.norm(seen) / np.linalg.norm(wanted)
    assert math.degrees(math.acos(min(cosine, 1.0))) < 0.2


def test_preview_is_small() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (2048, 4096, 3), np.uint8)
    data = panorama.preview(noise)
    assert len(data) <= panorama.PREVIEW_BYTES
    with Image.open(io.BytesIO(data)) as image:
        assert image.width == image.height * 2


def marks(picture: NDArray[np.uint8]) -> float:
    """Return the heading of what is red, radians."""
    values = picture.astype(int)
    is_red = (values[..., 0] > 150) & (values[..., 1] < 90)
    x, _, z = directions(picture.shape[1])[is_red].mean(axis=0)
    return math.atan2(x, -z)


@pytest.mark.parametrize("turn", [0.0, 1.9, 4.4])
def test_stereo_sees_each_thing_from_both_eyes(turn: float) -> None:
    stage = Stage()
    red = Material(base_colour=(1.0, 0.0, 0.0, 1.0), is_unlit=True)
    far = 1.5
    place = (EYE[0] + far * math.sin(turn), EYE[1], EYE[2] - far * math.cos(turn))
    stage.put("mark", glb(ball(0.1), red), place)
    both = stereo.top_bottom(stage.shelf, stage.booth, EYE, 1024)
    assert both.shape == (1024, 1024, 3)
    left, right = both[:512], both[512:]
    wanted = 2 * math.asin(stereo.BETWEEN_EYES / 2 / far)
    apart = (marks(left) - marks(right)) % (2 * math.pi)
    assert apart == pytest.approx(wanted, abs=0.012)
    assert left.max(axis=2).min() > 0
    flat = panorama.equirect(stage.shelf, stage.booth, EYE, 1024).astype(int)
    for row in (0, 1, -1):
        assert np.abs(left[row] - flat[row]).max() <= 3
    assert np.abs(left - flat).mean() < 1.0


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
