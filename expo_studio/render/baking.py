"""Baking light: how much of the sky each place of a booth sees past what stands there.

The booth is marked in cells. From each cell ways are followed in all directions until they
meet a marked one; what is near takes more than what is far. Of all ways together only how
open a place is and towards which side is kept, which gives the light on any normal there.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator
from itertools import product

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.baking import BakedLight
from expo_studio.model.booth import Booth
from expo_studio.model.freshness import casts, recipe_of
from expo_studio.model.ids import AssetId
from expo_studio.render.covering import Points, corners_of, covered
from expo_studio.render.ports import Blobs
from expo_studio.render.scene import matrices_of

CELL = 0.06
"""Metres a cell is wide at least."""
MOST = 400_000
"""Cells at most; a large booth has wider ones."""
MARGIN = 3
"""Free cells around everything."""
REACH = 1.2
"""Metres beyond which nothing takes light away."""
WAYS = 64
AROUND = 1.0
"""Metres around a stand within which light is baked."""
TALLEST = 8.0
LOWEST = -0.5
"""Metres of height between which it is."""

Progress = Callable[[float], None]
"""Told the share that is done; raising ends the work."""
Floats = NDArray[np.float32]
Marks = NDArray[np.bool_]


def bake(booth: Booth, blobs: Blobs, progress: Progress) -> tuple[BakedLight, bytes] | None:
    """Return the baked light of a booth and its cells; None where nothing stands.

    What cannot be read takes no light.
    """
    points = list(_surfaces(booth, blobs))
    if not points:
        return None
    low = np.min([one.min(axis=0) for one in points], axis=0)
    high = np.max([one.max(axis=0) for one in points], axis=0)
    cell = max(CELL, float(np.prod(high - low + 2 * MARGIN * CELL) / MOST) ** (1 / 3))
    corner = low - MARGIN * cell
    size = np.ceil((high - low) / cell).astype(np.int64) + 2 * MARGIN
    marked = np.zeros(size, np.bool_)
    for some in points:
        marked[tuple(((some - corner) / cell).astype(np.int64).T)] = True
    cells = encoded(openness(marked, REACH / cell, progress), marked)
    key = AssetId(hashlib.sha256(cells).hexdigest())
    wide, tall, deep = size.tolist()
    x, y, z = corner.tolist()
    return BakedLight(key, (x, y, z), cell, (wide, tall, deep), recipe_of(booth)), cells


def openness(marked: Marks, reach: float, progress: Progress) -> Floats:
    """Return how open each cell is, and towards which side, shape (x, y, z, 4).

    Args:
        marked: Which cells something is in, shape (x, y, z).
        reach: Cells beyond which nothing counts.
        progress: Told the share that is done.
    """
    found = np.zeros((*marked.shape, 4), np.float32)
    steps = math.ceil(reach)
    around = np.pad(marked, steps + 1)
    for done, way in enumerate(_ways()):
        seen = _seen(around, marked.shape, way, reach)
        found[..., 0] += seen
        for axis in range(3):
            found[..., 1 + axis] += seen * np.float32(2.0 * way[axis])
        progress((done + 1) / WAYS)
    found /= np.float32(WAYS)
    return found


def encoded(found: Floats, marked: Marks) -> bytes:
    """Return cells as ``BakedLight`` has them; marked ones hold what is around them."""
    free = ~marked
    for _ in range(2):
        spread = _summed(found * free[..., None])
        count = _summed(free[..., None].astype(np.float32))
        near = ~free & (count[..., 0] > 0)
        found = np.where(near[..., None], spread / np.maximum(count, 1.0), found)
        free = free | near
    smooth = _summed(found * free[..., None]) / np.maximum(
        _summed(free[..., None].astype(np.float32)), 1.0
    )
    smooth[..., 1:] = smooth[..., 1:] * 0.5 + 0.5
    values = np.clip(np.round(smooth * 255.0), 0, 255).astype(np.uint8)
    return np.ascontiguousarray(values.transpose(2, 1, 0, 3)).tobytes()


def _surfaces(booth: Booth, blobs: Blobs) -> Iterator[Points]:
    """Yield points closer than a cell on everything that takes light."""
    corners: dict[AssetId, Points] = {}
    half = (booth.stand.width / 2.0 + AROUND, booth.stand.depth / 2.0 + AROUND)
    low, high = np.array([-half[0], LOWEST, -half[1]]), np.array([half[0], TALLEST, half[1]])
    for placement in booth.placements.values():
        if not casts(placement) or placement.asset not in booth.assets:
            continue
        if placement.asset not in corners:
            corners[placement.asset] = corners_of(placement.asset, blobs)
        matrix = matrices_of([placement.pose])[0].astype(np.float64)
        own = corners[placement.asset] @ matrix[:3, :3].T + matrix[:3, 3]
        for points in covered(own[_is_near(own, low, high)], CELL * 0.8):
            inside = points[((points > low) & (points < high)).all(axis=1)]
            if len(inside):
                yield inside


def _is_near(triangles: Points, low: Points, high: Points) -> Marks:
    """Return which triangles may come into a box."""
    touches: Marks = ((triangles.min(axis=1) < high) & (triangles.max(axis=1) > low)).all(axis=1)
    return touches


def _ways() -> NDArray[np.float64]:
    """Return directions spread evenly, shape (WAYS, 3), unit vectors."""
    number = np.arange(WAYS) + 0.5
    up = 1.0 - 2.0 * number / WAYS
    turn = np.pi * (1.0 + math.sqrt(5.0)) * number
    flat = np.sqrt(1.0 - up * up)
    return np.stack([flat * np.cos(turn), up, flat * np.sin(turn)], axis=1)


def _seen(around: Marks, shape: tuple[int, ...], way: NDArray[np.float64], reach: float) -> Floats:
    """Return how much light comes to each cell from one direction, shape (x, y, z), 0 to 1."""
    edge = (around.shape[0] - shape[0]) // 2
    seen = np.ones(shape, np.float32)
    is_open = np.ones(shape, np.bool_)
    for step in range(1, math.floor(reach) + 1):
        offset = np.round(way * step).astype(np.int64) + edge
        moved = tuple(slice(at, at + side) for at, side in zip(offset.tolist(), shape, strict=True))
        met = around[moved] & is_open
        seen -= met * np.float32(1.0 - (step - 1) / reach)
        is_open &= ~met
    return seen


def _summed(values: Floats) -> Floats:
    """Return the sum of each cell and its 26 neighbours, shape (x, y, z, k)."""
    padded = np.pad(values, ((1, 1), (1, 1), (1, 1), (0, 0)))
    wide, tall, deep = values.shape[:3]
    total = np.zeros_like(values)
    for x, y, z in product(range(3), repeat=3):
        total += padded[x : x + wide, y : y + tall, z : z + deep]
    return total
