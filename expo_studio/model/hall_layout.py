"""Rows of booths that face the entrance, for a hall nobody has arranged yet."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from expo_studio.model.hall import AISLE, Hall, Stall, StallId
from expo_studio.text import Text

GAP = 1.0
"""Metres between neighbours in a row."""
NEAR = 0.5
"""Metres; stalls whose backs are no farther apart stand in one row."""
WIDEST = 10.0
"""Metres from the middle to either side that a row of newcomers may reach in a small hall."""


def laid_out(title: Text, sizes: Mapping[StallId, tuple[float, float]]) -> Hall:
    """Return a hall with all booths in rows that face the entrance, about as wide as deep.

    Args:
        title: Of the hall.
        sizes: Width and depth of each stand in metres, in the order of the rows.
    """
    return Hall(title, rows_of(sizes))


def rows_of(sizes: Mapping[StallId, tuple[float, float]]) -> dict[StallId, Stall]:
    """Return a stall for every stand; they never overlap."""
    stalls: dict[StallId, Stall] = {}
    rows = _rows(list(sizes.items()))
    total = sum(depth for _, depth in rows) + AISLE * max(0, len(rows) - 1)
    front = total / 2.0
    for members, depth in rows:
        left = -(sum(size[0] for _, size in members) + GAP * (len(members) - 1)) / 2.0
        for key, (width, own_depth) in members:
            z = front - depth + own_depth / 2.0
            stalls[key] = Stall(left + width / 2.0, z, width, own_depth)
            left += width + GAP
        front -= depth + AISLE
    return stalls


def in_rows(hall: Hall) -> Hall:
    """Return the hall with every exhibit in rows."""
    sizes = {key: (one.width, one.depth) for key, one in hall.exhibits.items()}
    return replace(hall, stalls=rows_of(sizes))


def free_place(hall: Hall, size: tuple[float, float]) -> Stall:
    """Return a stall for a newcomer that leaves everybody's ground and an aisle around it.

    Behind the last row, beside those that already stand there.
    """
    width, depth = size
    if not hall.stalls:
        return Stall(0.0, 0.0, width, depth)
    standing = hall.stalls.values()
    back = min(one.z - one.reach[1] for one in standing)
    front = max(one.z + one.reach[1] for one in standing)
    side = max(WIDEST, (front - back) / 2.0, *(abs(one.x) + one.reach[0] for one in standing))
    right = max(one.x + one.reach[0] for one in standing if one.z - one.reach[1] < back + NEAR)
    beside = Stall(right + GAP + width / 2.0, back + depth / 2.0, width, depth)
    is_within = right + GAP + width <= side
    if is_within and not any(beside.overlaps(one) for one in standing):
        return beside
    return Stall(-side + width / 2.0, back - AISLE - depth / 2.0, width, depth)


Row = tuple[Sequence[tuple[StallId, tuple[float, float]]], float]


def _rows(booths: Sequence[tuple[StallId, tuple[float, float]]]) -> list[Row]:
    """Return rows of members and the depth of the deepest."""
    area = sum((width + GAP) * (depth + AISLE) for _, (width, depth) in booths)
    widest = max((width for _, (width, _) in booths), default=0.0)
    limit = max(math.sqrt(area), widest)
    rows: list[list[tuple[StallId, tuple[float, float]]]] = [[]]
    used = 0.0
    for key, size in booths:
        if rows[-1] and used + size[0] > limit:
            rows.append([])
            used = 0.0
        rows[-1].append((key, size))
        used += size[0] + GAP
    return [(row, max(size[1] for _, size in row)) for row in rows if row]
