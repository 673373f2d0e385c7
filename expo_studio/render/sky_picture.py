"""A sky that is a picture: what is seen of it, and what surfaces of each roughness see.

The reflections are blurred by GGX with view and normal taken as the mirrored direction, as
those of a plain sky are (sky.py), by filtered importance sampling (Krivanek and Colbert 2008).
"""

from __future__ import annotations

import hashlib
import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.radiance import Light, around
from expo_studio.model.booth import Sky

SEEN_WIDTH = 1024
"""Pixels of the picture in the background; the page's has as many."""
TILE = 256
"""Pixels of width of one tile: everything around, as a roughness sees it."""
ROUGHNESSES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
TILES = len(ROUGHNESSES) + 1
"""The last tile is irradiance / pi."""
FINE, ROUGH = 128, 64
SAMPLES = 128

Floats = NDArray[np.float64]


def pictured(sky: Sky, data: bytes) -> tuple[Light, Light]:
    """Return the background, north in the middle, (512, 1024, 3), and the tiles, (896, 256, 3).

    Args:
        sky: Turns and strengthens the picture.
        data: The picture; what was made of the last two is remembered.

    Raises:
        AssetError: It is damaged.
    """
    made = _made(hashlib.sha256(data).digest(), _Once(data))
    seen, tiled = (
        np.roll(one, columns(sky.turn, one.shape[1]), axis=1) * np.float32(sky.strength)
        for one in made
    )
    return np.ascontiguousarray(seen), np.ascontiguousarray(tiled)


class _Once:
    """Bytes that are as good as any others where what is made of them is looked up."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Once)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=2)
def _made(_: bytes, picture: _Once) -> tuple[Light, Light]:
    seen = around(picture.data, SEEN_WIDTH)
    return seen, tiles(seen)


def columns(turn: float, width: int) -> int:
    """Return by how many columns a picture moves to the right to be turned."""
    return round(turn / (2.0 * math.pi) * width)


def tiles(picture: Light) -> NDArray[np.float32]:
    """Return what surfaces see of a background, tiles one above the other, (7 * 128, 256, 3)."""
    pyramid = _pyramid(picture)
    made = [_resized(pyramid[_level_of(pyramid, TILE)], TILE)]
    for roughness in ROUGHNESSES[1:]:
        width = FINE if roughness < 0.3 else ROUGH
        made.append(_resized(_blurred(pyramid, width, *_ggx(roughness)), TILE))
    made.append(_resized(_blurred(pyramid, ROUGH, *_cosine()), TILE))
    return np.ascontiguousarray(np.concatenate(made), np.float32)


def _pyramid(picture: Light) -> list[Light]:
    """Return the picture in halves of its size, down to eight columns."""
    levels = [picture]
    while levels[-1].shape[1] > 8:
        height, width, _ = levels[-1].shape
        halved = levels[-1].reshape(height // 2, 2, width // 2, 2, 3).mean(axis=(1, 3))
        levels.append(halved.astype(np.float32))
    return levels


def _level_of(pyramid: list[Light], width: int) -> int:
    return next(at for at, one in enumerate(pyramid) if one.shape[1] <= width)


def _resized(tile: Light, width: int) -> Light:
    """Return a tile at a larger size, smooth and without a seam."""
    height, narrow, _ = tile.shape
    if narrow == width:
        return tile
    across = (np.arange(width) + 0.5) / width * narrow - 0.5
    down = np.clip((np.arange(width // 2) + 0.5) / (width // 2) * height - 0.5, 0.0, height - 1.0)
    left, top = np.floor(across).astype(int), np.floor(down).astype(int)
    part, low = (across - left)[None, :, None], (down - top)[:, None, None]
    below = np.minimum(top + 1, height - 1)
    rows = tile[top] * (1.0 - low) + tile[below] * low
    mixed = rows[:, left % narrow] * (1.0 - part) + rows[:, (left + 1) % narrow] * part
    return np.asarray(mixed, np.float32)


def _ggx(roughness: float) -> tuple[Floats, Floats, Floats, Floats]:
    """Return cosines and azimuths about the mirrored ray, weights, and densities."""
    first, second = _points()
    alpha2 = max(roughness, 0.01) ** 4
    cosine2 = (1.0 - first) / (1.0 + (alpha2 - 1.0) * first)
    light = 2.0 * cosine2 - 1.0
    spread = alpha2 / (np.pi * (cosine2 * (alpha2 - 1.0) + 1.0) ** 2)
    return light, 2.0 * np.pi * second, np.clip(light, 0.0, None), spread / 4.0


def _cosine() -> tuple[Floats, Floats, Floats, Floats]:
    first, second = _points()
    light = np.sqrt(1.0 - first)
    return light, 2.0 * np.pi * second, np.ones(SAMPLES), light / np.pi


def _points() -> tuple[Floats, Floats]:
    """Return points spread evenly over a square (golden ratio)."""
    index = np.arange(SAMPLES)
    return (index + 0.5) / SAMPLES, np.mod(index * 0.6180339887498949, 1.0)


def _blurred(
    pyramid: list[Light],
    width: int,
    cosine: Floats,
    azimuth: Floats,
    weights: Floats,
    density: Floats,
) -> Light:
    """Return a tile that sees so much of the picture around each direction."""
    way, right, up = _frames(width)
    sine = np.sqrt(np.clip(1.0 - cosine * cosine, 0.0, 1.0))
    texel = 4.0 * np.pi / (pyramid[0].shape[0] * pyramid[0].shape[1])
    wide = 0.5 * np.log2(1.0 / (SAMPLES * np.maximum(density, 1e-9)) / texel) + 0.5
    levels = np.clip(np.round(wide), 0, len(pyramid) - 1).astype(int)
    total = np.zeros((*way.shape[:2], 3))
    for at in np.flatnonzero(weights > 0.0).tolist():
        aim = way * cosine[at] + sine[at] * (
            right * math.cos(azimuth[at]) + up * math.sin(azimuth[at])
        )
        total += weights[at] * _looked_up(pyramid[levels[at]], aim)
    return np.asarray(total / weights.sum(), np.float32)


def _frames(width: int) -> tuple[Floats, Floats, Floats]:
    """Return the direction of each pixel of a tile, and two that stand upright on it."""
    turn = ((np.arange(width) + 0.5) / width * 2.0 - 1.0) * np.pi
    rise = (0.5 - (np.arange(width // 2) + 0.5) / (width // 2))[:, None] * np.pi
    flat, none = np.cos(rise), np.zeros((width // 2, width))
    way = np.stack([np.sin(turn) * flat, np.sin(rise) + none, -np.cos(turn) * flat], -1)
    right = np.stack([np.cos(turn) + none, none, np.sin(turn) + none], -1)
    return way, right, np.cross(right, way)


def _looked_up(picture: Light, ways: Floats) -> Light:
    height, width, _ = picture.shape
    column = (np.arctan2(ways[..., 0], -ways[..., 2]) / (2.0 * np.pi) + 0.5) * width - 0.5
    row = (0.5 - np.arcsin(np.clip(ways[..., 1], -1.0, 1.0)) / np.pi) * height - 0.5
    left, top = np.floor(column).astype(int), np.floor(row).astype(int)
    part, low = (column - left)[..., None], (row - top)[..., None]
    above, below = np.clip(top, 0, height - 1), np.clip(top + 1, 0, height - 1)
    here, next_one = left % width, (left + 1) % width
    upper = picture[above, here] * (1.0 - part) + picture[above, next_one] * part
    lower = picture[below, here] * (1.0 - part) + picture[below, next_one] * part
    return np.asarray(upper * (1.0 - low) + lower * low, np.float32)
