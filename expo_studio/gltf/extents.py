"""The box around points, at the speed of memory."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.model import Floats

BLOCK = 64
"""Rows that are compared side by side: numpy is slow along short rows."""


def extent(points: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the least and the greatest of each column of points, shape (n, width), n > 0."""
    whole = len(points) // BLOCK * BLOCK
    if not whole or not points.flags.c_contiguous:
        return points.min(axis=0), points.max(axis=0)
    width = points.shape[1]
    blocks = points[:whole].reshape(-1, BLOCK * width)
    low = np.vstack([blocks.min(axis=0).reshape(BLOCK, width), points[whole:]])
    high = np.vstack([blocks.max(axis=0).reshape(BLOCK, width), points[whole:]])
    return low.min(axis=0), high.max(axis=0)


def carried(points: Floats, matrix: NDArray[np.float64]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the least and the greatest of points carried by a matrix, shape (3,) each.

    Where the matrix turns axes onto axes, those of the points say it all.
    """
    turn, shift = matrix[:3, :3], matrix[:3, 3]
    if (np.count_nonzero(turn, axis=1) == 1).all() and (np.count_nonzero(turn, axis=0) == 1).all():
        low, high = (turn @ one.astype(np.float64) + shift for one in extent(points))
        return np.minimum(low, high), np.maximum(low, high)
    return extent(points @ turn.T + shift)


def is_finite(values: NDArray[Any]) -> bool:
    """Return whether no number is NaN or infinite, without a table of answers."""
    if not values.size:
        return True
    return bool(np.isfinite(values.min()) and np.isfinite(values.max()))
