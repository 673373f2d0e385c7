"""Where one can stand, walk and see: the booth as columns of 5 cm cells.

Every surface of every visible placement is marked in the cells it passes through. A person
is a cylinder: what lies in it higher than a step stops it, what lies lower is stepped on.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth
from expo_studio.model.ids import AssetId
from expo_studio.model.space import Vec3
from expo_studio.render.covering import Points, corners_of, covered
from expo_studio.render.ports import Blobs
from expo_studio.render.scene import matrices_of

CELL = 0.05
LOWEST, LEVELS = -0.5, 128
"""Metres of the lowest cell's floor; cells above each other."""

FARTHEST = 15.0
"""Metres from the middle beyond which nothing is marked."""
AROUND = 6.0
"""Metres around a stand on which one can walk."""

RADIUS, STEP, HEIGHT = 0.22, 0.32, 1.75
"""Of a person: half the width, the highest step, the height, in metres."""

Cells = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """The cells of a booth.

    Attributes:
        corner: Metres (x, z) of the first cell's corner.
        cells: Bits of each column from the lowest up, shape (along z, along x, LEVELS / 8).
    """

    corner: tuple[float, float]
    cells: Cells

    def standing(self, x: float, z: float, feet: float) -> float | None:
        """Return the height one stands at, coming from a height, or None where one cannot.

        Args:
            x: Metres.
            z: Metres.
            feet: Metres; one steps up and down from here.
        """
        columns = self._columns(x, z)
        if columns is None:
            return None
        taken = np.unpackbits(np.bitwise_or.reduce(columns, axis=0), bitorder="little")
        top = _level(feet + STEP)
        below = np.flatnonzero(taken[: top + 1])
        height = LOWEST + int(below[-1]) * CELL if len(below) else 0.0
        height = max(height, 0.0) if feet >= -CELL else height
        height = max(height, feet - 2.0 * STEP)
        room = taken[_level(height + STEP) + 1 : _level(height + HEIGHT) + 1]
        return None if room.any() else height

    def is_free(self, first: Vec3, second: Vec3) -> bool:
        """Return whether nothing stands between two points in metres."""
        away = math.dist(first, second)
        steps = max(2, math.ceil(away / (CELL * 0.5)))
        share = np.linspace(0.0, 1.0, steps)[1:-1, None]
        points = np.array(first) * (1.0 - share) + np.array(second) * share
        rows, columns, levels = self._places(points)
        is_inside = (rows >= 0) & (rows < self.cells.shape[0]) & (columns >= 0)
        is_inside &= (columns < self.cells.shape[1]) & (levels >= 0) & (levels < LEVELS)
        rows, columns, levels = rows[is_inside], columns[is_inside], levels[is_inside]
        bits = self.cells[rows, columns, levels >> 3] >> (levels & 7).astype(np.uint8) & 1
        return not bits.any()

    def _places(self, points: Points) -> tuple[NDArray[np.int64], ...]:
        """Return rows, columns and levels of points, shape (n, 3)."""
        columns = np.floor((points[:, 0] - self.corner[0]) / CELL).astype(np.int64)
        rows = np.floor((points[:, 2] - self.corner[1]) / CELL).astype(np.int64)
        return rows, columns, _levels(points[:, 1])

    def _columns(self, x: float, z: float) -> Cells | None:
        """Return the columns under a person, shape (n, LEVELS / 8); None beyond the edge."""
        column, row = (x - self.corner[0]) / CELL, (z - self.corner[1]) / CELL
        rows, columns = DISC[0] + math.floor(row), DISC[1] + math.floor(column)
        deep, wide = self.cells.shape[:2]
        if rows.min() < 0 or columns.min() < 0 or rows.max() >= deep or columns.max() >= wide:
            return None
        found: Cells = self.cells[rows, columns]
        return found


def _disc() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    reach = math.ceil(RADIUS / CELL)
    rows, columns = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    inside = np.hypot(rows, columns) * CELL <= RADIUS
    return rows[inside], columns[inside]


DISC = _disc()


def ground_of(booth: Booth, blobs: Blobs) -> Ground:
    """Return the ground of a booth; what cannot be read of it is walked through."""
    half = min(max(booth.stand.width, booth.stand.depth) / 2.0 + AROUND, FARTHEST)
    side = math.ceil(2.0 * half / CELL)
    taken = np.zeros(side * side * LEVELS, np.bool_)
    for points in _surfaces(booth, blobs, half):
        columns = ((points[:, 0] + half) / CELL).astype(np.int32)
        rows = ((points[:, 2] + half) / CELL).astype(np.int32)
        levels = ((points[:, 1] - LOWEST) / CELL + 1e-3).astype(np.int32)
        is_inside = (np.abs(points[:, 0]) < half) & (np.abs(points[:, 2]) < half)
        is_inside &= (points[:, 1] >= LOWEST) & (levels < LEVELS)
        taken[((rows * side + columns) * LEVELS + levels)[is_inside]] = True
    cells = np.packbits(taken.reshape(side, side, LEVELS), axis=2, bitorder="little")
    return Ground((-half, -half), cells)


def _surfaces(booth: Booth, blobs: Blobs, half: float) -> Iterator[Points]:
    """Yield points that cover what stands there, closer than a cell."""
    corners: dict[AssetId, Points] = {}
    for placement in booth.placements.values():
        if placement.is_hidden or placement.asset not in booth.assets:
            continue
        if placement.asset not in corners:
            corners[placement.asset] = corners_of(placement.asset, blobs)
        matrix = matrices_of([placement.pose])[0].astype(np.float64)
        own = corners[placement.asset] @ matrix[:3, :3].T + matrix[:3, 3]
        yield from covered(own[_counts(own, half)], CELL * 0.8)


def _counts(triangles: Points, half: float) -> NDArray[np.bool_]:
    """Return which triangles are in reach and higher than the floor, which is there anyway."""
    low, high = triangles.min(axis=1), triangles.max(axis=1)
    near = (np.abs(triangles[:, :, (0, 2)]).min(axis=1) < half).all(axis=1)
    crossing = (low[:, (0, 2)] < half).all(axis=1) & (high[:, (0, 2)] > -half).all(axis=1)
    counts: NDArray[np.bool_] = (near | crossing) & (high[:, 1] > CELL * 0.5)
    return counts


def _level(height: float) -> int:
    return min(max(math.floor((height - LOWEST) / CELL + 1e-6), 0), LEVELS - 1)


def _levels(heights: NDArray[np.float64]) -> NDArray[np.int64]:
    levels: NDArray[np.int64] = np.floor((heights - LOWEST) / CELL + 1e-3).astype(np.int64)
    return levels
