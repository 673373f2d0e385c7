"""Where a dragged booth wants to be: beside neighbours, an aisle away, in line, on the grid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from expo_studio.model.hall import AISLE, Stall

GRID = 0.5
"""Metres."""
REACH = 0.45
"""Metres within which an edge attracts."""
NEAR = 12.0
"""Metres; booths farther away than this do not attract."""


@dataclass(frozen=True, slots=True)
class Pull:
    """A line of the floor that drew the booth to it.

    Attributes:
        axis: 0 for a line of one x, 1 for a line of one z.
        at: Metres.
    """

    axis: int
    at: float


def snapped(stall: Stall, others: Iterable[Stall]) -> tuple[Stall, tuple[Pull, ...]]:
    """Return the stall drawn to its neighbours' edges, to aisles, else to the grid."""
    near = [one for one in others if _distance(stall, one) <= NEAR]
    place, pulls = [stall.x, stall.z], []
    for axis in (0, 1):
        best = min(
            ((line - edge, line) for edge in _edges(stall, axis) for line in _lines(near, axis)),
            key=lambda one: abs(one[0]),
            default=None,
        )
        if best is not None and abs(best[0]) <= REACH:
            place[axis] += best[0]
            pulls.append(Pull(axis, best[1]))
        else:
            low = place[axis] - stall.reach[axis]
            place[axis] += round(low / GRID) * GRID - low
    return replace(stall, x=place[0], z=place[1]), tuple(pulls)


def _edges(stall: Stall, axis: int) -> tuple[float, float]:
    middle, half = (stall.x, stall.z)[axis], stall.reach[axis]
    return (middle - half, middle + half)


def _lines(near: Sequence[Stall], axis: int) -> Iterator[float]:
    """Yield the edges of neighbours, and the lines an aisle away from them."""
    for one in near:
        low, high = _edges(one, axis)
        yield from (low, high, low - AISLE, high + AISLE)


def _distance(one: Stall, other: Stall) -> float:
    """Return how far apart two stalls are along the axis that parts them most, metres."""
    return max(
        abs(one.x - other.x) - one.reach[0] - other.reach[0],
        abs(one.z - other.z) - one.reach[1] - other.reach[1],
    )
