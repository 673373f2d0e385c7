"""Poses as matrices, boxes around copies, and which of them a view touches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.space import Pose

Matrices = NDArray[np.float32]


class DrawnPart(Protocol):
    """What the list must know of a part on the card."""

    @property
    def matrices(self) -> Matrices:
        """Return the copies inside the model, shape (k, 4, 4)."""
        ...

    @property
    def bounds(self) -> NDArray[np.float32]:
        """Return the low and high corner of one copy, shape (2, 3)."""
        ...


def matrices_of(poses: Sequence[Pose]) -> Matrices:
    """Return booth from asset for each pose, shape (n, 4, 4), column vectors."""
    numbers = np.array([(*p.position, *p.rotation, *p.scale) for p in poses], np.float64)
    x, y, z, w = (numbers[:, 3:7] / np.linalg.norm(numbers[:, 3:7], axis=1, keepdims=True)).T
    turn = np.stack(
        [
            *(1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)),
            *(2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)),
            *(2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)),
        ],
        axis=1,
    ).reshape(-1, 3, 3)
    matrices = np.zeros((len(poses), 4, 4), np.float32)
    matrices[:, :3, :3] = turn * numbers[:, None, 7:10]
    matrices[:, :3, 3] = numbers[:, :3]
    matrices[:, 3, 3] = 1.0
    return matrices


def spread(crowd: Matrices, part: DrawnPart) -> Matrices:
    """Return every copy of a part, shape (n * k, 4, 4), placements (n, 4, 4) outermost."""
    if len(part.matrices) == 1:
        alone: Matrices = crowd @ part.matrices[0]
        return alone
    copies: Matrices = (crowd[:, None] @ part.matrices[None]).reshape(-1, 4, 4)
    return copies


def boxes(matrices: Matrices, bounds: NDArray[np.float32]) -> tuple[Matrices, Matrices]:
    """Return middles and half sizes of axis-aligned boxes, shapes (n, 3), in booth space.

    Args:
        matrices: Shape (n, 4, 4).
        bounds: Low and high corner of all copies, shape (2, 3), or of each, (n, 2, 3).
    """
    middle = (bounds[..., 0, :] + bounds[..., 1, :]) * 0.5
    half = (bounds[..., 1, :] - bounds[..., 0, :]) * 0.5
    turn = matrices[:, :3, :3]
    middles = (turn @ middle[..., None])[..., 0] + matrices[:, :3, 3]
    return middles, (np.abs(turn) @ half[..., None])[..., 0]


class Culling:
    """Asks which of n boxes a view touches; its arrays are made once."""

    def __init__(self, count: int) -> None:
        self._away = np.empty((6, count), np.float32)
        self._reach = np.empty((6, count), np.float32)
        self._least = np.empty(count, np.float32)
        self._seen = np.empty(count, np.bool_)

    def seen(
        self, projection_view: NDArray[np.float64], middles: Matrices, halves: Matrices
    ) -> NDArray[np.bool_]:
        """Return which boxes touch the inside of all planes, shape (n,), until asked again.

        Args:
            projection_view: Shape (4, 4).
            middles: Shape (n, 3).
            halves: Shape (n, 3).
        """
        planes = frustum(projection_view).astype(np.float32)
        np.dot(planes[:, :3], middles.T, out=self._away)
        np.dot(np.abs(planes[:, :3]), halves.T, out=self._reach)
        self._away += self._reach
        self._away += planes[:, 3:]
        np.minimum.reduce(self._away, axis=0, out=self._least)
        return np.greater_equal(self._least, 0.0, out=self._seen)


def frustum(projection_view: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the six planes of a view, shape (6, 4) (Gribb and Hartmann, 2001)."""
    rows = projection_view
    return np.stack(
        [
            *(rows[3] + rows[0], rows[3] - rows[0]),
            *(rows[3] + rows[1], rows[3] - rows[1]),
            *(rows[3] + rows[2], rows[3] - rows[2]),
        ]
    )
