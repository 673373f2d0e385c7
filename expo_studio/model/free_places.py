"""Where there is room for one thing more on the stand, tidily: in rows from a given place."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from expo_studio.model.extents import FLAT, SCENERY, TOUCH
from expo_studio.model.space import Box, Vec3

STEP = 0.1
"""Metres from one place tried to the next in a row."""
SLACK = 0.001
"""Metres by which the gap may be smaller, for numbers are not exact."""


def free_place(box: Box, stand: Box, things: Sequence[Box], gap: float) -> Vec3 | None:
    """Return the shift that brings a box to the first free place of the stand, or None.

    The row of the box comes first, to the right of it and then to the left; then the rows
    before and behind it, by turns.

    Args:
        box: Where it would stand.
        stand: The room of the stand.
        things: What stands there already.
        gap: Metres to leave around it.
    """
    obstacles = [one for one in things if _is_in_the_way(one, box)]
    for z in _by_turns(box.low[2], box.high[2], (stand.low[2], stand.high[2]), _depth(box) + gap):
        taken = _taken(box, z, obstacles, gap - SLACK)
        for x in _to_the_right_first(box, stand):
            if _is_free(x, taken):
                return (x, 0.0, z)
    return None


def _is_in_the_way(thing: Box, box: Box) -> bool:
    """Return whether a thing is at the heights of a box, and neither floor covering nor hall."""
    is_scenery = max(thing.size) > SCENERY
    is_flat = thing.high[1] - box.low[1] < FLAT
    is_above = thing.low[1] >= box.high[1] - TOUCH
    return not (is_scenery or is_flat or is_above)


def _depth(box: Box) -> float:
    return max(box.size[2], STEP)


def _by_turns(low: float, high: float, room: tuple[float, float], step: float) -> Iterator[float]:
    """Yield shifts of rows within the room: none, one forward, one back, two forward ..."""
    most = math.ceil((room[1] - room[0]) / step)
    for number in range(most + 1):
        for shift in {number * step: None, -number * step: None}:
            if low + shift >= room[0] - TOUCH and high + shift <= room[1] + TOUCH:
                yield shift


def _to_the_right_first(box: Box, stand: Box) -> Iterator[float]:
    right = math.floor((stand.high[0] - box.high[0]) / STEP + 1e-6)
    left = math.floor((box.low[0] - stand.low[0]) / STEP + 1e-6)
    yield from (number * STEP for number in range(max(0, -left), right + 1))
    yield from (-number * STEP for number in range(max(1, -right), left + 1))


def _taken(box: Box, z: float, obstacles: Sequence[Box], gap: float) -> list[tuple[float, float]]:
    """Return between which shifts along a row the box would come too near to a thing, in order.

    Thousands of things are looked at once a row, and not once a place.
    """
    front, back = box.low[2] + z - gap, box.high[2] + z + gap
    to_left, to_right = box.high[0] + gap, box.low[0] - gap
    row = [one for one in obstacles if one.low[2] < back and front < one.high[2]]
    taken: list[tuple[float, float]] = []
    for begin, end in sorted((one.low[0] - to_left, one.high[0] - to_right) for one in row):
        if taken and begin < taken[-1][1]:
            taken[-1] = (taken[-1][0], max(end, taken[-1][1]))
        else:
            taken.append((begin, end))
    return taken


def _is_free(x: float, taken: list[tuple[float, float]]) -> bool:
    at = bisect_left(taken, (x,))
    return at == 0 or taken[at - 1][1] <= x
