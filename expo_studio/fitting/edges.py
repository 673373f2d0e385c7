"""Edges of triangles: which meet, which stand alone, and what hangs together by them.

Everything here is one sort of whole numbers, so that millions of triangles take seconds.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


def neighbours(corners: Numbers) -> tuple[Numbers, Numbers]:
    """Return pairs of triangles that share an edge; of more than two at one, each with the next.

    Args:
        corners: Shape (m, 3).
    """
    starts, ends, size = _half_edges(corners)
    keys = np.minimum(starts, ends) * size + np.maximum(starts, ends)
    order = np.argsort(keys)
    ordered = keys[order]
    met = np.flatnonzero(ordered[1:] == ordered[:-1])
    return order[met] % len(corners), order[met + 1] % len(corners)


def lonely_edges(corners: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return starts and ends of edges without their like the other way, and their numbers.

    Edge number k of m triangles begins at corner ``k // m`` of triangle ``k % m``.

    Args:
        corners: Shape (m, 3).
    """
    starts, ends, size = _half_edges(corners)
    pair = np.minimum(starts, ends) * size + np.maximum(starts, ends)
    keys = pair * 2 + (starts > ends)
    order = np.argsort(keys)
    ordered = keys[order]
    begins = np.flatnonzero(np.diff(ordered >> 1, prepend=-1))
    lasts = np.append(begins[1:], len(ordered)) - 1
    alone = (ordered[begins] & 1 == 1) | (ordered[lasts] & 1 == 0)  # all of them the same way
    lonely = np.zeros(len(order), bool)
    lonely[order] = np.repeat(alone, lasts - begins + 1)
    lonely &= starts != ends
    numbers = np.flatnonzero(lonely)
    return starts[numbers], ends[numbers], numbers


def hanging_together(one: Numbers, other: Numbers, count: int) -> Numbers:
    """Return of each of ``count`` things the lowest that it hangs together with, by these links."""
    label = np.arange(count)
    while True:
        roots, others = label[one], label[other]
        apart = roots != others
        if not apart.any():
            return label
        one, other, roots, others = one[apart], other[apart], roots[apart], others[apart]
        np.minimum.at(label, np.maximum(roots, others), np.minimum(roots, others))
        while not np.array_equal(jumped := label[label], label):
            label = jumped


def _half_edges(corners: Numbers) -> tuple[Numbers, Numbers, int]:
    starts = np.ascontiguousarray(corners.T).reshape(-1)
    ends = np.ascontiguousarray(np.roll(corners, -1, axis=1).T).reshape(-1)
    return starts, ends, int(corners.max(initial=0)) + 1
