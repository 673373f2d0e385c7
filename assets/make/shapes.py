"""Shapes with bevelled edges, smooth normals and texture coordinates in metres."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.primitives import smooth_normals

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """Triangles: positions and normals (n, 3), uv (n, 2), indices (m,)."""

    positions: Array
    normals: Array
    uv: Array
    indices: NDArray[np.uint32]

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Shape:
        """Return the shape somewhere else, metres."""
        return Shape(self.positions + np.array([x, y, z]), self.normals, self.uv, self.indices)

    def turned(self, axis: int, angle: float) -> Shape:
        """Return the shape turned about an axis (0 x, 1 y, 2 z), radians."""
        cosine, sine = np.cos(angle), np.sin(angle)
        first, second = (axis + 1) % 3, (axis + 2) % 3
        matrix = np.eye(3)
        matrix[first, first] = matrix[second, second] = cosine
        matrix[first, second], matrix[second, first] = -sine, sine
        return Shape(self.positions @ matrix.T, self.normals @ matrix.T, self.uv, self.indices)

    def scaled(self, x: float, y: float, z: float) -> Shape:
        """Return the shape stretched along the axes."""
        normals = self.normals / (x, y, z)
        normals /= np.linalg.norm(normals, axis=1, keepdims=True)
        return Shape(self.positions * (x, y, z), normals, self.uv, self.indices)


def joined(*shapes: Shape) -> Shape:
    """Return several shapes as one."""
    starts = np.cumsum([0, *(len(one.positions) for one in shapes[:-1])])
    return Shape(
        np.concatenate([one.positions for one in shapes]),
        np.concatenate([one.normals for one in shapes]),
        np.concatenate([one.uv for one in shapes]),
        np.concatenate(
            [one.indices + np.uint32(start) for one, start in zip(shapes, starts, strict=True)]
        ),
    )


def slab(width: float, height: float, depth: float, bevel: float = 0.006) -> Shape:
    """Return a box standing on the floor, its edges rounded by a bevel, sizes in metres."""
    half = np.array([width, height, depth]) / 2.0
    inner = half - min(bevel, float(half.min()) * 0.9)
    faces = [_face(axis, side, half, inner) for axis in range(3) for side in (-1.0, 1.0)]
    edges = _bevels(half, inner)
    return joined(*faces, *edges).moved(0.0, height / 2.0, 0.0)


def _face(axis: int, side: float, half: Array, inner: Array) -> Shape:
    first, second = (axis + 1) % 3, (axis + 2) % 3
    corners = np.zeros((4, 3))
    corners[:, axis] = half[axis] * side
    corners[:, first] = np.array([-1, 1, 1, -1]) * inner[first]
    corners[:, second] = np.array([-1, -1, 1, 1]) * inner[second]
    normal = np.zeros(3)
    normal[axis] = side
    indices = np.array([0, 1, 2, 0, 2, 3] if side > 0 else [0, 2, 1, 0, 3, 2], np.uint32)
    return Shape(corners, np.tile(normal, (4, 1)), _box_uv(corners, axis), indices)


def _box_uv(corners: Array, axis: int) -> Array:
    """Return metres across and down, as seen from outside."""
    across = corners[:, 2] if axis == 0 else corners[:, 0]
    down = corners[:, 2] if axis == 1 else -corners[:, 1]
    return np.stack([across, down], axis=1)


def _bevels(half: Array, inner: Array) -> list[Shape]:
    """Return the twelve edges and eight corners between the faces."""
    shapes = []
    for axis in range(3):
        first, second = (axis + 1) % 3, (axis + 2) % 3
        for a in (-1.0, 1.0):
            for b in (-1.0, 1.0):
                ends = np.array([-1.0, 1.0]) * inner[axis]
                corners, normals = np.zeros((4, 3)), np.zeros((4, 3))
                for place, (end, on_first) in enumerate(
                    [(0, True), (1, True), (1, False), (0, False)]
                ):
                    corners[place, axis] = ends[end]
                    corners[place, first] = a * (half[first] if on_first else inner[first])
                    corners[place, second] = b * (inner[second] if on_first else half[second])
                    normals[place, first if on_first else second] = a if on_first else b
                indices = [0, 1, 2, 0, 2, 3] if a * b < 0 else [0, 2, 1, 0, 3, 2]
                shapes.append(
                    Shape(corners, normals, _box_uv(corners, axis), np.array(indices, np.uint32))
                )
    for x in (-1.0, 1.0):
        for y in (-1.0, 1.0):
            for z in (-1.0, 1.0):
                sign = np.array([x, y, z])
                corners = np.tile(inner * sign, (3, 1))
                normals = np.diag(sign)
                corners[np.arange(3), np.arange(3)] = half * sign
                order = [0, 1, 2] if x * y * z > 0 else [0, 2, 1]
                shapes.append(Shape(corners, normals, corners[:, :2], np.array(order, np.uint32)))
    return shapes


def lathe(profile: list[tuple[float, float]], segments: int = 32) -> Shape:
    """Return a profile of (radius, height), metres, given from bottom to top, turned round y."""
    points = np.array(profile)
    angles = np.linspace(0.0, 2.0 * np.pi, segments + 1)
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    positions = np.concatenate(
        [
            np.stack([points[:, 0] * np.sin(angle), points[:, 1], points[:, 0] * np.cos(angle)], 1)
            for angle in angles
        ]
    )
    radius = float(points[:, 0].max())
    uv = np.stack(
        [
            np.repeat(angles * radius, len(points)),
            np.tile(-along, segments + 1),
        ],
        axis=1,
    )
    count = len(points)
    quads = []
    for ring in range(segments):
        for place in range(count - 1):
            a, b = ring * count + place, (ring + 1) * count + place
            quads += [a, b, b + 1, a, b + 1, a + 1]
    indices = np.array(quads, np.uint32)
    return Shape(positions, _ring_normals(positions, indices, count), uv, indices)


def _ring_normals(positions: Array, indices: NDArray[np.uint32], count: int) -> Array:
    """Return smooth normals, the seam's two sides made one."""
    _, owner = np.unique(np.round(positions, 7), axis=0, return_inverse=True)
    owner = owner.reshape(-1)
    merged = smooth_normals(_first_of(positions, owner), owner[indices].astype(np.uint32)).astype(
        np.float64
    )
    return merged[owner]


def _first_of(positions: Array, owner: NDArray[np.intp]) -> NDArray[np.float32]:
    places = np.zeros((int(owner.max()) + 1, 3), np.float32)
    places[owner] = positions
    return places


def tube(radius: float, height: float, segments: int = 24, bevel: float = 0.004) -> Shape:
    """Return an upright cylinder with closed, bevelled ends."""
    b = min(bevel, radius * 0.5, height * 0.4)
    sharp = 1e-5
    return lathe(
        [
            (0.0, 0.0),
            (radius - b, 0.0),
            (radius - b + sharp, sharp),
            (radius - sharp, b),
            (radius, b + sharp),
            (radius, height - b - sharp),
            (radius - sharp, height - b),
            (radius - b + sharp, height - sharp),
            (radius - b, height),
            (0.0, height),
        ],
        segments,
    )


def sphere(radius: float, segments: int = 32) -> Shape:
    """Return a ball standing on the floor."""
    angles = np.linspace(-np.pi / 2.0, np.pi / 2.0, segments // 2 + 1)
    profile = [
        (float(max(radius * np.cos(a), 0.0)), float(radius * (1.0 + np.sin(a)))) for a in angles
    ]
    return lathe(profile, segments)


def sweep(path: list[tuple[float, float, float]], radius: float, segments: int = 12) -> Shape:
    """Return a round bar along a path in metres, with closed ends."""
    points = np.array(path)
    ways = np.gradient(points, axis=0)
    ways /= np.linalg.norm(ways, axis=1, keepdims=True)
    side = np.cross(ways[0], [0.3, 0.2, 0.9])
    rings, normals = [], []
    angles = np.linspace(0.0, 2.0 * np.pi, segments, endpoint=False)
    for point, way in zip(points, ways, strict=True):
        side = side - way * (side @ way)
        side /= np.linalg.norm(side)
        across = np.cross(way, side)
        ring = np.cos(angles)[:, None] * side + np.sin(angles)[:, None] * across
        rings.append(point + ring * radius)
        normals.append(ring)
    positions, quads = np.concatenate(rings), []
    for ring_index in range(len(points) - 1):
        for place in range(segments):
            a = ring_index * segments + place
            b = ring_index * segments + (place + 1) % segments
            quads += [a, b, b + segments, a, b + segments, a + segments]
    body = Shape(
        positions,
        np.concatenate(normals),
        np.zeros((len(positions), 2)),
        np.array(quads, np.uint32),
    )
    return joined(body, _cap(rings[0], -ways[0], flip=True), _cap(rings[-1], ways[-1], flip=False))


def _cap(ring: Array, normal: Array, *, flip: bool) -> Shape:
    count = len(ring)
    positions = np.concatenate([ring, ring.mean(axis=0, keepdims=True)])
    fan = [(i, (i + 1) % count, count) for i in range(count)]
    indices = [(b, a, c) if flip else (a, b, c) for a, b, c in fan]
    return Shape(
        positions,
        np.tile(normal, (count + 1, 1)),
        np.zeros((count + 1, 2)),
        np.array(indices, np.uint32).reshape(-1),
    )


def panel(width: float, height: float, *, bottom: float = 0.0) -> Shape:
    """Return an upright picture facing +z whose uv run from 0 to 1, top left first."""
    x, low, high = width / 2.0, bottom, bottom + height
    return Shape(
        np.array([[-x, low, 0], [x, low, 0], [x, high, 0], [-x, high, 0]], np.float64),
        np.tile([0.0, 0.0, 1.0], (4, 1)),
        np.array([[0, 1], [1, 1], [1, 0], [0, 0]], np.float64),
        np.array([0, 1, 2, 0, 2, 3], np.uint32),
    )


def leaf(length: float, width: float, bend: float) -> Shape:
    """Return a leaf growing along +z from the origin, drooping by ``bend`` metres at its tip."""
    rows = 7
    t = np.linspace(0.0, 1.0, rows)
    half = width / 2.0 * np.sin(np.pi * np.clip(t * 0.96 + 0.04, 0, 1)) ** 0.8
    height = 0.35 * length * t - bend * t**2
    left = np.stack([-half, height, length * t], 1)
    middle = np.stack([np.zeros(rows), height - half * 0.25, length * t], 1)
    right = np.stack([half, height, length * t], 1)
    positions = np.stack([left, middle, right], 1).reshape(-1, 3)
    quads = []
    for row in range(rows - 1):
        for column in range(2):
            a = row * 3 + column
            quads += [a, a + 3, a + 4, a, a + 4, a + 1]
    indices = np.array(quads, np.uint32)
    normals = smooth_normals(positions.astype(np.float32), indices).astype(np.float64)
    uv = np.stack([np.tile([0.0, 0.5, 1.0], rows), np.repeat(t, 3)], 1)
    return Shape(positions, normals, uv, indices)
