"""Simple solids joined into one primitive: boxes, beams and trees' crowns, each of one colour."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.model import Primitive

Place = tuple[float, float, float]
Colour = tuple[float, float, float]
"""Linear RGB."""
Array = NDArray[np.float64]
Face = tuple[NDArray[np.int64], tuple[int, int, int]]

FOOT = 0.82
"""How bright the foot of what stands on the ground is, of its head."""
CLEAR = 8.0
"""Metres from the origin within which there is no haze."""
FACES: tuple[Face, ...] = (
    (np.array([[1, 0, 1], [1, 0, 0], [1, 1, 0], [1, 1, 1]]), (1, 0, 0)),
    (np.array([[0, 0, 0], [0, 0, 1], [0, 1, 1], [0, 1, 0]]), (-1, 0, 0)),
    (np.array([[0, 1, 1], [1, 1, 1], [1, 1, 0], [0, 1, 0]]), (0, 1, 0)),
    (np.array([[0, 0, 0], [1, 0, 0], [1, 0, 1], [0, 0, 1]]), (0, -1, 0)),
    (np.array([[0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]]), (0, 0, 1)),
    (np.array([[1, 0, 0], [0, 0, 0], [0, 1, 0], [1, 1, 0]]), (0, 0, -1)),
)
"""Corners of each face of a box, counter-clockwise from outside, and its normal."""
CORNERS = np.concatenate([corners for corners, _ in FACES])
NORMALS = np.array([normal for _, normal in FACES], np.float64)
HALVES = np.array([0, 1, 2, 0, 2, 3])
"""Corners of the two triangles of a face."""
PIECE = 8.0
"""Metres of a side of level faces at most."""
UP = (0.0, 1.0, 0.0)


class Blocks:
    """Collects solids.

    Args:
        haze: What colour things take on far away, or None; half of it
            after so many metres.
        thick: Metres beyond ``CLEAR``.
    """

    def __init__(self, haze: Colour | None = None, thick: float = 30.0) -> None:
        self._haze, self._thick = haze, thick
        self._places: list[Array] = []
        self._normals: list[Array] = []
        self._colours: list[Array] = []
        self._indices: list[NDArray[np.int64]] = []
        self._count = 0

    def box(self, low: Place, high: Place, colour: Colour) -> None:
        """Add a box between two corners in metres, its foot a little darker."""
        places = np.array(low) + CORNERS * np.subtract(high, low)
        shades = np.where(CORNERS[:, 1] > 0, 1.0, FOOT)
        self._add(places, np.repeat(NORMALS, 4, axis=0), np.outer(shades, colour))

    def plate(self, low: Place, high: Place, colour: Colour) -> None:
        """Add only the top of a box between two corners in metres, in pieces."""
        self._tile(FACES[2], low, high, colour)

    def lamp(self, low: Place, high: Place, colour: Colour) -> None:
        """Add only the underside of a box between two corners in metres, in pieces."""
        self._tile(FACES[3], low, high, colour)

    def _tile(self, face: Face, low: Place, high: Place, colour: Colour) -> None:
        """Add a level face, in pieces so small that haze grows evenly over it."""
        corners, normal = face
        columns, rows = (max(1, math.ceil((high[at] - low[at]) / PIECE)) for at in (0, 2))
        size = np.subtract(high, low) / (columns, 1, rows)
        column, row = (one.reshape(-1) for one in np.mgrid[:columns, :rows])
        at = np.array(low) + size * np.stack([column, np.zeros_like(row), row], axis=1)
        places = (at[:, None] + corners * size).reshape(-1, 3)
        self._add(places, np.tile(normal, (len(places), 1)), np.tile(colour, (len(places), 1)))

    def beam(self, start: Place, end: Place, thick: float, colour: Colour) -> None:
        """Add a square bar from one place to another, open at its ends; metres."""
        way = np.subtract(end, start)
        way /= np.linalg.norm(way)
        aside = np.cross(way, UP if abs(way[1]) < 0.9 else (1.0, 0.0, 0.0))
        aside /= np.linalg.norm(aside)
        for side in (aside, np.cross(aside, way)):
            for normal in (side, -side):
                across = np.cross(way, normal) * (thick / 2.0)
                first, last = (np.array(one) + normal * (thick / 2.0) for one in (start, end))
                corners = [first - across, first + across, last + across, last - across]
                self._add(np.array(corners), np.tile(normal, (4, 1)), np.tile(colour, (4, 1)))

    def crown(self, middle: Place, radius: float, colour: Colour, turn: float) -> None:
        """Add a rough ball in metres, its underside darker; ``turn`` in radians."""
        rows, columns = 5, 7
        up, around = np.meshgrid(np.linspace(0, np.pi, rows), np.arange(columns + 1))
        angle = around * (2.0 * np.pi / columns) + turn + 0.45 * (np.arange(rows) % 2)
        bulge = 1.0 + 0.12 * np.sin(3.0 * angle + 5.0 * up) * np.sin(up)
        normals = np.stack([np.sin(up) * np.sin(angle), np.cos(up), np.sin(up) * np.cos(angle)], -1)
        places = np.array(middle) + normals * (bulge * radius)[..., None]
        shade = 0.62 + 0.38 * (normals[..., 1] * 0.5 + 0.5)
        grid = np.arange(normals.shape[0] * rows).reshape(-1, rows)
        a, b, c, d = grid[:-1, :-1], grid[:-1, 1:], grid[1:, 1:], grid[1:, :-1]
        faces = np.stack([a, b, c, a, c, d], axis=-1).reshape(-1)
        colours = shade.reshape(-1, 1) * np.array(colour)
        self._join(places.reshape(-1, 3), normals.reshape(-1, 3), colours, faces)

    def _add(self, places: Array, normals: Array, colours: Array) -> None:
        """Add faces of four corners each, counter-clockwise."""
        first = np.arange(0, len(places), 4)[:, None]
        self._join(places, normals, colours, (first + HALVES).reshape(-1))

    def _join(
        self, places: Array, normals: Array, colours: Array, faces: NDArray[np.int64]
    ) -> None:
        self._places.append(places)
        self._normals.append(normals)
        self._colours.append(colours)
        self._indices.append(faces + self._count)
        self._count += len(places)

    def _veiled(self, places: Array, colours: Array) -> Array:
        """Return colours with the haze that lies before them, shape (n, 3)."""
        if self._haze is None:
            return colours
        far = np.hypot(places[:, 0], places[:, 2])[:, None]
        veil = 1.0 - np.exp2(-np.maximum(far - CLEAR, 0.0) / self._thick)
        veiled: Array = colours + (np.array(self._haze) - colours) * veil
        return veiled

    def primitive(self, material: int) -> Primitive:
        """Return everything as triangles of one material."""
        places = np.concatenate(self._places)
        colours = self._veiled(places, np.concatenate(self._colours))
        whole = np.concatenate([colours, np.ones((len(colours), 1))], axis=1)
        return Primitive(
            positions=places.astype(np.float32),
            normals=np.concatenate(self._normals).astype(np.float32),
            indices=np.concatenate(self._indices).astype(np.uint32),
            material=material,
            colours=whole.astype(np.float32),
        )
