"""Coarser triangles of what follows joints, and how far they stray in whatever pose it takes.

What is reduced is the model at rest; what a set strays is then measured with the model bent, in
poses from all of its clips, because triangles that lie flat at rest may cut a corner in a knee.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from expo_studio.render.articulation import Articulation
from expo_studio.render.detail import Detail, Indices, details_of
from expo_studio.render.geometry import Batch

SAMPLES = 400
"""Vertices that are followed through the poses."""
SURE = 1.5
"""By how much more a set may stray than was measured."""

Places = NDArray[np.float64]


def bent_details_of(model: Articulation) -> tuple[Detail, ...]:
    """Return the coarser sets of each batch, straying as told in the asset's space."""
    poses = model.poses()
    carried = [[carried_by(batch, palette) for palette in poses] for batch in model.batches]
    resting = [_moved(one, places[0]) for one, places in zip(model.batches, carried, strict=True)]
    return tuple(
        _measured(detail, batch.indices, places)
        for detail, batch, places in zip(details_of(resting), model.batches, carried, strict=True)
    )


def carried_by(batch: Batch, palette: NDArray[np.float32]) -> Places:
    """Return where a palette, shape (rows, 4), carries vertices, shape (n, 3), in the asset."""
    places = batch.vertices["position"].astype(np.float64)
    bend = batch.bend
    if bend is None:
        return places
    if bend.morphs is not None:
        first = bend.weight
        weights = palette.reshape(-1)[first : first + len(bend.morphs)].astype(np.float64)
        places = places + np.einsum("t,tni->ni", weights, bend.morphs[:, :, 0])
    straight = np.concatenate([places, np.ones((len(places), 1))], axis=1)
    carried = np.zeros_like(places)
    for joints, shares in zip(bend.joints.T.astype(np.int64), bend.shares.T / 65535.0, strict=True):
        rows = palette[joints[:, None] * 3 + np.arange(3)].astype(np.float64)
        carried += shares[:, None] * np.einsum("nij,nj->ni", rows, straight)
    return carried


def _moved(batch: Batch, places: Places) -> Batch:
    """Return a batch as it stands at rest, as if nothing bent it."""
    vertices = batch.vertices.copy()
    vertices["position"] = places
    return replace(batch, vertices=vertices, bend=None)


def _measured(detail: Detail, every: Indices, poses: Sequence[Places]) -> Detail:
    """Return a detail that tells how far its sets stray in some poses, at least as at rest."""
    used = np.unique(every)
    some = used[:: max(len(used) // SAMPLES, 1)]
    found = [
        max(error, SURE * _apart(poses, some, indices))
        for error, indices in zip(detail.errors, detail.indices, strict=True)
    ]
    return replace(detail, errors=tuple(accumulate(found, max)))


def _apart(poses: Sequence[Places], some: NDArray[np.uint32], coarse: Indices) -> float:
    """Return how far vertices rise from the faces of a set that they lie on at rest."""
    from opengl_decimate.certify import nearest_triangle

    if not len(coarse):
        return 0.0
    numbers, landed = nearest_triangle(poses[0][some], poses[0], coarse)
    corners = coarse.reshape(-1, 3)[numbers]
    shares = _shares(poses[0][corners], np.asarray(landed))
    return max(_rise(one[some], one[corners], shares) for one in poses)


def _rise(points: Places, corners: Places, shares: Places) -> float:
    """Return how far points are at most from the planes of faces, beside what they slide."""
    away = points - np.einsum("nk,nki->ni", shares, corners)
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    lengths = np.maximum(np.linalg.norm(normals, axis=1), 1e-30)
    return float(np.abs(np.einsum("ni,ni->n", away, normals) / lengths).max(initial=0.0))


def _shares(corners: Places, points: Places) -> Places:
    """Return of what parts of the corners of triangles points on them are made, shape (n, 3)."""
    first, second = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    way = points - corners[:, 0]
    aa, ab, bb, wa, wb = (
        np.einsum("ni,ni->n", one, other)
        for one, other in (
            *((first, first), (first, second), (second, second)),
            *((way, first), (way, second)),
        )
    )
    size = np.maximum(aa * bb - ab * ab, 1e-30)
    along, across = (bb * wa - ab * wb) / size, (aa * wb - ab * wa) / size
    shares = np.stack([1.0 - along - across, along, across], axis=1)
    np.clip(shares, 0.0, 1.0, out=shares)
    return shares
