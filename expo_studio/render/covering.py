"""Points that cover the surfaces of assets."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from expo_studio.errors import ExpoError
from expo_studio.gltf.read import read_model
from expo_studio.model.ids import AssetId
from expo_studio.render.ports import Blobs

PIECES = np.unique(np.round(1.3 ** np.arange(28)).astype(np.int64))
"""Into how many rows triangles are cut."""

Points = NDArray[np.float64]


def corners_of(asset: AssetId, blobs: Blobs) -> Points:
    """Return the triangles of an asset, shape (n, 3, 3)."""
    try:
        model = read_model(blobs.blob(asset))
    except ExpoError:
        return np.zeros((0, 3, 3))
    parts = [np.zeros((0, 3, 3))]
    for one in model.instances:
        primitive = model.primitives[one.primitive]
        places = primitive.positions.astype(np.float64) @ one.matrix[:3, :3].T + one.matrix[:3, 3]
        parts.append(places[primitive.indices.reshape(-1, 3)])
    return np.concatenate(parts)


def covered(triangles: Points, spacing: float) -> Iterator[Points]:
    """Yield points on triangles, shape (n, 3, 3), no further apart than so many metres."""
    edges = np.linalg.norm(triangles - np.roll(triangles, 1, axis=1), axis=2).max(axis=1)
    wanted = np.ceil(edges / spacing)
    pieces = PIECES[np.searchsorted(PIECES, np.minimum(wanted, PIECES[-1]))]
    for count in np.unique(pieces).tolist():
        chosen = triangles[pieces == count]
        shares = _shares(count)
        for some in np.array_split(chosen, -(-len(chosen) * len(shares) // 1_000_000)):
            yield (shares @ some).reshape(-1, 3)


def _shares(count: int) -> Points:
    """Return barycentric coordinates of a triangle cut into so many rows, shape (n, 3)."""
    first, second = np.meshgrid(np.arange(count + 1), np.arange(count + 1))
    inside = first + second <= count
    a, b = first[inside] / count, second[inside] / count
    return np.stack([a, b, 1.0 - a - b], axis=1)
