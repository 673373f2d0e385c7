"""Normals for meshes that come without: smooth over curves, hard at edges."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.rows import unique_rows
from expo_studio.gltf.model import Primitive

CREASE = np.radians(40.0)
"""Angle between two faces beyond which the edge between them is drawn hard."""
NEIGHBOURS = 32
"""Faces around a place that are looked at; only tips of finely cut cones have more."""

Numbers = NDArray[np.int64]
Vectors = NDArray[np.float64]


def creased(primitive: Primitive) -> Primitive:
    """Return the primitive with smooth normals except across edges sharper than CREASE."""
    corners = primitive.positions[primitive.indices]
    first, place = unique_rows(corners)
    triangles = corners.reshape(-1, 3, 3).astype(np.float64)
    faces = np.cross(triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0])
    sums = _summed(faces, place, len(first))
    hard = _at_edges(_unit(faces), _unit(sums), place)
    normals = np.ascontiguousarray(sums)
    vertex = place.copy()
    if len(hard):
        own = _unit(_smoothed(place[hard], faces[hard // 3]))
        some, number = unique_rows(np.column_stack([place[hard], np.round(own, 4)]))
        vertex[hard] = len(first) + number
        normals = np.concatenate([normals, own[some]])
        first = np.concatenate([first, hard[some]])
    return _shared(primitive, _unit(normals), first, vertex)


def _summed(faces: Vectors, place: Numbers, places: int) -> Vectors:
    """Return for each place the sum over the faces around it, as long as they are large."""
    columns = [np.bincount(place, np.repeat(faces[:, axis], 3), places) for axis in range(3)]
    return np.stack(columns, axis=1)


def _at_edges(directions: Vectors, means: Vectors, place: Numbers) -> Numbers:
    """Return the corners of places where two faces may lean apart by more than CREASE.

    Where each face is within half of it from the mean, no two of them are.
    """
    cosines = np.zeros(len(place))
    for axis in range(3):
        cosines += np.repeat(directions[:, axis], 3) * means[place, axis]
    is_edge = np.zeros(len(means), bool)
    is_edge[place[cosines < np.cos(CREASE / 2)]] = True
    return np.flatnonzero(is_edge[place])


def _smoothed(place: Numbers, faces: Vectors) -> Vectors:
    """Return for each corner the sum over the faces at its place that lean the same way.

    Args:
        place: Of each corner, shape (m,).
        faces: Normal of each corner's face, as long as the face is large, shape (m, 3).
    """
    order = np.argsort(place, kind="stable")
    place, faces = place[order], faces[order]
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


def _shared(primitive: Primitive, normals: Vectors, first: Numbers, vertex: Numbers) -> Primitive:
    """Return the primitive with one vertex for each corner that differs in any way.

    Args:
        primitive: Its corners, m in all.
        normals: One for each vertex by place and normal.
        first: A corner of each of these.
        vertex: Which of these each corner is, shape (m,).
    """
    optional = [one for one in (primitive.uv0, primitive.colours) if one is not None]
    if optional:
        columns: list[NDArray[np.float64]] = [
            vertex[:, None].astype(np.float64),
            *(one[primitive.indices].astype(np.float64) for one in optional),
        ]
        chosen, indices = unique_rows(np.concatenate(columns, axis=1))
        normals = normals[vertex[chosen]]
    else:
        is_used = np.zeros(len(first), bool)
        is_used[vertex] = True
        chosen, normals = first[is_used], normals[is_used]
        indices = (np.cumsum(is_used) - 1)[vertex]
    normals[np.linalg.norm(normals, axis=1) < 0.5] = (0.0, 1.0, 0.0)
    corners = primitive.indices[chosen]

    def taken(values: NDArray[np.float32] | None) -> NDArray[np.float32] | None:
        return None if values is None else np.ascontiguousarray(values[corners])

    return replace(
        primitive,
        positions=np.ascontiguousarray(primitive.positions[corners]),
        normals=np.ascontiguousarray(normals, np.float32),
        indices=indices.astype(np.uint32),
        uv0=taken(primitive.uv0),
        colours=taken(primitive.colours),
    )


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))[:, None]
    units: Vectors = vectors / np.maximum(lengths, 1e-30)
    return units
