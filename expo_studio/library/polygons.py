"""Polygons cut into triangles: as fans where that is right, by clipping ears where it is not."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

CLIP_LIMIT = 2_000
"""Corners of a polygon that is still clipped; larger ones become fans."""
FLAT = 1e-12
"""Share of a polygon's area below which a triangle says nothing about its side."""


def triangulated(counts: NDArray[np.int64], places: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the corners of triangles that fill polygons.

    Args:
        counts: Corners of each polygon, all at least 3.
        places: Positions of all corners after each other, shape (counts.sum(), 3).

    Returns:
        Numbers of corners, shape (triangles, 3).
    """
    starts = np.cumsum(counts) - counts
    fans, owner = _fans(counts)
    hollow = [one for one in _wrong(fans, owner, places, len(counts)) if counts[one] <= CLIP_LIMIT]
    clipped = [
        starts[one] + _clipped(places[starts[one] : starts[one] + counts[one]]) for one in hollow
    ]
    return np.concatenate([fans[~np.isin(owner, hollow)], *clipped])


def hollow_ones(counts: NDArray[np.int64], places: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the numbers of the polygons that no fan fills; arguments as of triangulated."""
    return _wrong(*_fans(counts), places, len(counts))


def _fans(counts: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return each polygon as a fan of triangles, and the polygon that each belongs to."""
    starts = np.cumsum(counts) - counts
    owner = np.repeat(np.arange(len(counts)), counts - 2)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(counts - 2) - (counts - 2), counts - 2)
    first = starts[owner]
    return np.stack([first, first + step + 1, first + step + 2], axis=1), owner


def _wrong(
    fans: NDArray[np.int64], owner: NDArray[np.int64], places: NDArray[Any], polygons: int
) -> NDArray[np.int64]:
    """Return the polygons whose fan has a triangle on the wrong side."""
    corners = places[fans]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    whole = np.zeros((polygons, 3))
    np.add.at(whole, owner, normals)
    against = (normals * whole[owner]).sum(axis=1)
    scale = (whole * whole).sum(axis=1)[owner]
    return np.unique(owner[against < -FLAT * scale])


def _clipped(places: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the triangles of one polygon by clipping ears, shape (n - 2, 3)."""
    flat = _on_plane(places)
    left, triangles = list(range(len(places))), []
    at = idle = 0
    while len(left) > 3:
        before, here, after = (left[(at + one) % len(left)] for one in (-1, 0, 1))
        if _is_ear(flat, left, (before, here, after)) or idle > len(left):
            triangles.append((before, here, after))
            del left[at % len(left)]
            idle = 0
        else:
            at += 1
            idle += 1
        at %= len(left)
    triangles.append((left[0], left[1], left[2]))
    return np.array(triangles, np.int64)


def _on_plane(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the polygon as seen against its normal, shape (n, 2), anticlockwise."""
    following = np.roll(places, -1, axis=0)
    normal = np.cross(places, following).sum(axis=0)
    axis = int(np.argmax(np.abs(normal)))
    flat = np.delete(places, axis, axis=1)
    is_mirrored = (normal[axis] < 0) != (axis == 1)
    return flat[:, ::-1] if is_mirrored else flat


def _is_ear(flat: NDArray[np.float64], left: list[int], ear: tuple[int, int, int]) -> bool:
    """Return whether a triangle turns the right way and holds no other corner."""
    a, b, c = flat[list(ear)]
    if _turn(a, b, c) <= 0:
        return False
    others = flat[[one for one in left if one not in ear]]
    inside = (_turns(a, b, others) >= 0) & (_turns(b, c, others) >= 0) & (_turns(c, a, others) >= 0)
    is_corner = (others == a).all(axis=1) | (others == b).all(axis=1) | (others == c).all(axis=1)
    return not bool((inside & ~is_corner).any())


def _turn(a: NDArray[Any], b: NDArray[Any], c: NDArray[Any]) -> float:
    return float((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))


def _turns(a: NDArray[Any], b: NDArray[Any], points: NDArray[Any]) -> NDArray[np.float64]:
    turns: NDArray[np.float64] = (b[0] - a[0]) * (points[:, 1] - a[1]) - (b[1] - a[1]) * (
        points[:, 0] - a[0]
    )
    return turns
