"""Whether things that are seen through can be drawn one after the other, or lie across."""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

CORNERS = np.array(list(itertools.product((-1.0, 1.0), repeat=3)), np.float32)
CROWD = 256
"""Things beyond which all are taken to cross, as asking each of each other takes too long."""
TOUCH = 1e-4
"""By how much extents may overlap where things only touch."""

Floats = NDArray[np.float32]


def extents(projection_view: NDArray[np.float64], middles: Floats, halves: Floats) -> Floats:
    """Return how far boxes reach in a view, shape (2, n, 3): low and high ends.

    Across and up in the canvas from -1 to 1, and away from the eye in metres. What comes
    within a hair of the eye reaches over the whole canvas.

    Args:
        projection_view: Shape (4, 4).
        middles: Shape (n, 3).
        halves: Shape (n, 3).
    """
    places = middles[:, None] + halves[:, None] * CORNERS
    matrix = projection_view.astype(np.float32)
    clip = places @ matrix[[0, 1, 3], :3].T + matrix[[0, 1, 3], 3]
    away = clip[..., 2]
    is_ahead = away.min(axis=1) > TOUCH
    clip[..., :2] /= np.maximum(away, TOUCH)[..., None]
    ends = np.stack([clip.min(axis=1), clip.max(axis=1)])
    ends[0, ~is_ahead, :2], ends[1, ~is_ahead, :2] = -1.0, 1.0
    return ends


def layers(ends: Floats, is_simple: NDArray[np.bool_]) -> int:
    """Return how many layers may lie over each other in an order nobody knows, 1 for none.

    Args:
        ends: As ``extents`` returns them, shape (2, n, 3).
        is_simple: Whether a thing never lies before itself, shape (n,).
    """
    count = len(is_simple)
    if count > CROWD:
        return count
    low, high = ends
    overlap = (low[:, None] < high[None] - TOUCH).all(axis=2)
    overlap &= overlap.T
    np.fill_diagonal(overlap, val=False)
    involved = overlap.any(axis=1) | ~is_simple
    if not involved.any():
        return 1
    return int(involved.sum()) if is_simple[involved].all() else CROWD
