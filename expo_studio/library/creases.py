"""Normals for meshes that come without: smooth over curves, hard at edges."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.model import Primitive
from expo_studio.library.rows import unique_rows

CREASE = np.radians(40.0)
"""Angle between two faces beyond which the edge between them is drawn hard."""
NEIGHBOURS = 32
"""Faces around a place that are looked at; only tips of finely cut cones have more."""


def creased(primitive: Primitive) -> Primitive:
    """Return the primitive with smooth normals except across edges sharper than CREASE."""
    corners = primitive.positions[primitive.indices.reshape(-1, 3)].astype(np.float64)
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals = _unit(_smoothed(primitive, np.repeat(faces, 3, axis=0)))
    normals[np.linalg.norm(normals, axis=1) < 0.5] = (0.0, 1.0, 0.0)
    return _shared(primitive, normals.astype(np.float32))


def _smoothed(primitive: Primitive, faces: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return for each corner the sum over the faces there that lean the same way.

    Args:
        primitive: Its corners, m in all.
        faces: Normal of each corner's face, as long as the face is large, shape (m, 3).
    """
    _, owner = unique_rows(primitive.positions[primitive.indices])
    order = np.argsort(owner, kind="stable")
    place, faces = owner[order], faces[order]
    directions, sums = _unit(faces), faces.copy()
    for step in range(1, NEIGHBOURS):
        first = np.nonzero(place[step:] == place[:-step])[0]
        if not len(first):
            break
        cosines = (directions[first] * directions[first + step]).sum(axis=1)
        first = first[cosines > np.cos(CREASE)]
        sums[first] += faces[first + step]
        sums[first + step] += faces[first]
    unordered = np.empty_like(sums)
    unordered[order] = sums
    return unordered


def _shared(primitive: Primitive, normals: NDArray[np.float32]) -> Primitive:
    """Return the primitive with one vertex for each corner that differs in any way."""
    columns = [primitive.positions[primitive.indices], np.round(normals, 4)]
    optional = (primitive.uv0, primitive.colours)
    columns.extend(values[primitive.indices] for values in optional if values is not None)
    first, inverse = unique_rows(np.concatenate(columns, axis=1))
    chosen = primitive.indices[first]

    def taken(values: NDArray[np.float32] | None) -> NDArray[np.float32] | None:
        return None if values is None else np.ascontiguousarray(values[chosen])

    return replace(
        primitive,
        positions=np.ascontiguousarray(primitive.positions[chosen]),
        normals=np.ascontiguousarray(normals[first]),
        indices=inverse.astype(np.uint32),
        uv0=taken(primitive.uv0),
        colours=taken(primitive.colours),
    )


def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    units: NDArray[np.float64] = vectors / np.maximum(lengths, 1e-30)
    return units
