"""Grids of whole numbers, and what must share one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Grid:
    """Whole numbers q stand for ``origin + step * q``.

    Attributes:
        origin: In the units of what is stored, one number for each axis.
    """

    origin: tuple[float, ...]
    step: float


def whole_numbers(values: NDArray[np.float32], grid: Grid) -> NDArray[np.float64]:
    """Return the whole numbers nearest to values, shape (n, k)."""
    whole: NDArray[np.float64] = (values.astype(np.float64) - np.array(grid.origin)) / grid.step
    return np.round(whole)


def linked(
    pairs: Iterable[tuple[set[int], set[object]]],
) -> list[tuple[set[int], set[object]]]:
    """Return the pairs with those joined that have something in common on either side."""
    groups: list[tuple[set[int], set[object]]] = []
    for given, marks in pairs:
        members, shared, apart = set(given), set(marks), []
        for others, theirs in groups:
            if others & members or theirs & shared:
                members, shared = members | others, shared | theirs
            else:
                apart.append((others, theirs))
        groups = [*apart, (members, shared)]
    return groups
