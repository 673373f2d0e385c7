"""From a booth to a sorted list of draws, each instanced; only what is seen is drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth, Placement
from expo_studio.model.ids import AssetId, PlacementId
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


@dataclass(frozen=True, slots=True, eq=False)
class Crowd:
    """All placements of one asset.

    Attributes:
        keys: Their names, in the order of the matrices.
        matrices: Booth from asset, shape (n, 4, 4), float32.
    """

    asset: AssetId
    keys: tuple[PlacementId, ...]
    matrices: Matrices


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What of a booth is drawn, whoever looks.

    Attributes:
        order: Names of the placements; a subject's number is its place here, from 1.
    """

    crowds: tuple[Crowd, ...]
    order: tuple[PlacementId, ...]
    numbers: dict[PlacementId, int] = field(default_factory=dict)


def scene_of(booth: Booth) -> Scene:
    """Return the crowds of a booth's visible placements, in the order of their assets."""
    by_asset: dict[AssetId, list[tuple[PlacementId, Placement]]] = {}
    for key, placement in booth.placements.items():
        if not placement.is_hidden and placement.asset in booth.assets:
            by_asset.setdefault(placement.asset, []).append((key, placement))
    crowds = tuple(
        Crowd(asset, tuple(key for key, _ in many), matrices_of([p.pose for _, p in many]))
        for asset, many in by_asset.items()
    )
    order = tuple(key for crowd in crowds for key in crowd.keys)
    return Scene(crowds, order, {key: number for number, key in enumerate(order, start=1)})


def matrices_of(poses: list[Pose]) -> Matrices:
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
    """Return every copy of a part in a crowd, shape (n * k, 4, 4), placements outermost."""
    if len(part.matrices) == 1:
        alone: Matrices = crowd @ part.matrices[0]
        return alone
    copies: Matrices = (crowd[:, None] @ part.matrices[None]).reshape(-1, 4, 4)
    return copies


def boxes(matrices: Matrices, bounds: NDArray[np.float32]) -> tuple[Matrices, Matrices]:
    """Return middles and half sizes of axis-aligned boxes, shapes (n, 3), in booth space."""
    middle = (bounds[0] + bounds[1]) * 0.5
    half = (bounds[1] - bounds[0]) * 0.5
    turn = matrices[:, :3, :3]
    return turn @ middle + matrices[:, :3, 3], np.abs(turn) @ half


def seen(planes: NDArray[np.float64], middles: Matrices, halves: Matrices) -> NDArray[np.bool_]:
    """Return which boxes touch the inside of all planes, shape (n,).

    Args:
        planes: Frustum planes, shape (6, 4), inside where n . p + d is at least 0.
        middles: Shape (n, 3).
        halves: Shape (n, 3).
    """
    distance = middles @ planes[:, :3].T + planes[:, 3]
    radius = halves @ np.abs(planes[:, :3]).T
    inside: NDArray[np.bool_] = np.all(distance + radius >= 0.0, axis=1)
    return inside


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
