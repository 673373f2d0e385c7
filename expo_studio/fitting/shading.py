"""Normals after a reduction: the old ones where they still fit the surface, else new ones."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.surfaces import Surface

NORMAL, TANGENT = (-1, "NORMAL"), (-1, "TANGENT")
CREASE_DEGREES = 40.0
"""Fold past which two triangles are not shaded as one surface."""
ASTRAY = math.cos(math.radians(35.0))
"""Cosine of the angle from which an old normal does not fit the surface any more."""
Floats = NDArray[np.float64]


def fresh_normals(positions: Floats, faces: NDArray[np.int64]) -> tuple[Floats, NDArray[np.int64]]:
    """Return for each corner the normal of the smooth surface around it, and that surface's label.

    Args:
        positions: Shape (n, 3).
        faces: Shape (m, 3).
    """
    from opengl_decimate.topology import smoothing_groups

    groups = np.asarray(smoothing_groups(positions, faces, faces, None, CREASE_DEGREES), np.int64)
    corners = positions[faces]
    crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    summed = np.zeros((faces.size, 3))
    np.add.at(summed, groups, np.repeat(crossed, 3, axis=0))
    normals = summed[groups]
    sizes = np.linalg.norm(normals, axis=1, keepdims=True)
    return normals / np.where(sizes > 0.0, sizes, 1.0), groups


def astray(carried: NDArray[np.float32], fresh: Floats) -> NDArray[np.bool_]:
    """Return which carried normals, shape (n, 3), point elsewhere than the surface does."""
    has_length = np.linalg.norm(fresh, axis=1) > 0.5
    gone: NDArray[np.bool_] = np.einsum("ij,ij->i", carried.astype(np.float64), fresh) < ASTRAY
    both: NDArray[np.bool_] = gone & has_length
    return both


def renew(surface: Surface, rows: NDArray[np.bool_], fresh: Floats) -> None:
    """Give some vertices other normals, and tangents that stand upright on them."""
    if not rows.any():
        return
    normals = surface.columns[NORMAL].copy()
    normals[rows] = fresh[rows]
    surface.columns[NORMAL] = normals
    if TANGENT not in surface.columns:
        return
    tangents = surface.columns[TANGENT].copy()
    along = (
        tangents[rows, :3]
        - normals[rows] * np.einsum("ij,ij->i", normals[rows], tangents[rows, :3])[:, None]
    )
    sizes = np.linalg.norm(along, axis=1, keepdims=True)
    other = np.cross(
        normals[rows], np.where(np.abs(normals[rows, 1:2]) < 0.9, [0, 1, 0], [1, 0, 0])
    )
    along = np.where(sizes > 0.05, along, other)
    tangents[rows, :3] = along / np.linalg.norm(along, axis=1, keepdims=True)
    surface.columns[TANGENT] = tangents.astype(np.float32)
