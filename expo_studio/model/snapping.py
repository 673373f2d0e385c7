"""Where a dragged thing wants to be: edges and middles of neighbours, walls, stand, grid.

Plain geometry: the window gives boxes in metres and draws the guides that come back.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from expo_studio.model.booth import Stand
from expo_studio.model.space import (
    UP,
    Box,
    Pose,
    Vec3,
    add,
    carried_box,
    cross,
    scaled,
    subtract,
    turn,
    unit,
)

GRID = 0.1
REACH = 0.07
"""Metres within which an edge attracts."""
NEAR = 2.5
"""Metres; neighbours farther away than this do not attract."""
HANGING_DEPTH = 0.3
"""Metres; what is thinner is hung on a wall where it is dropped, the rest stands before it."""
LANDING = 0.15
"""Metres of each half of the cross that shows where something would land."""
WALL_SLOPE = 0.5
"""Surfaces whose normal rises less than this are walls."""


@dataclass(frozen=True, slots=True)
class Surface:
    """A place on something: the point in metres, and the unit vector away from it."""

    point: Vec3
    normal: Vec3 = UP


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that shows what is in line, or how far apart two things are.

    Attributes:
        metres: What to write beside it, or None for a mere line.
    """

    start: Vec3
    end: Vec3
    metres: float | None = None


@dataclass(frozen=True, slots=True)
class Snap:
    """A corrected offset and why."""

    offset: Vec3
    guides: tuple[Guide, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """A plane across an axis that attracts, and the box it belongs to."""

    at: float
    box: Box


def snapped(
    box: Box, offset: Vec3, axes: Iterable[int], neighbours: Sequence[Box], grid: float = GRID
) -> Snap:
    """Return the offset with each of the axes drawn to the nearest edge, else to the grid.

    Attributes:
        box: Where the dragged things were before the drag.
        axes: 0, 1, 2 for x, y, z; the others are left alone.
    """
    wanted = list(offset)
    guides: list[Guide] = []
    for axis in axes:
        moved = _shifted(box, (wanted[0], wanted[1], wanted[2]))
        pull = _pull(moved, axis, neighbours)
        if pull is None:
            wanted[axis] = round(wanted[axis] / grid) * grid
        else:
            shift, line = pull
            wanted[axis] += shift
            after = _shifted(box, (wanted[0], wanted[1], wanted[2]))
            guides.append(_guide(after, axis, line))
    final = (wanted[0], wanted[1], wanted[2])
    return Snap(final, tuple(guides))


def stand_box(stand: Stand) -> Box:
    """Return the room of a stand."""
    x, z = stand.width / 2.0, stand.depth / 2.0
    return Box((-x, 0.0, -z), (x, stand.height_limit, z))


def gaps(box: Box, neighbours: Sequence[Box], axes: Iterable[int] = (0, 2)) -> tuple[Guide, ...]:
    """Return the distances to the nearest neighbour on each side, at most ``NEAR`` metres."""
    found: list[Guide] = []
    for axis in axes:
        beside = [one for one in neighbours if _overlaps(box, one, axis)]
        before = max(
            (one.high[axis] for one in beside if one.high[axis] <= box.low[axis]), default=-math.inf
        )
        behind = min(
            (one.low[axis] for one in beside if one.low[axis] >= box.high[axis]), default=math.inf
        )
        for edge, far in ((box.low[axis], before), (box.high[axis], behind)):
            apart = abs(far - edge)
            if 0.005 < apart <= NEAR:
                found.append(Guide(_on(box, axis, edge), _on(box, axis, far), apart))
    return tuple(found)


def landing_marks(surface: Surface) -> tuple[Guide, ...]:
    """Return lines that show a place on a surface, and which way the surface faces there."""
    normal = unit(surface.normal)
    across = cross(normal, UP if abs(normal[1]) < WALL_SLOPE else (0.0, 0.0, 1.0))
    first = scaled(unit(across), LANDING)
    second = cross(normal, first)
    middle = add(surface.point, scaled(normal, 0.01))
    edges = [Guide(subtract(middle, way), add(middle, way)) for way in (first, second)]
    return (*edges, Guide(middle, add(middle, scaled(normal, 2.0 * LANDING))))


def landed(bounds: Box, surface: Surface, heading: float = 0.0) -> Pose:
    """Return the pose of a thing dropped on a surface.

    On level ground it stands. On a wall it is turned to face away from it; a thin thing
    hangs where it was dropped, a deep one stands below with its back to the wall. From
    a ceiling it hangs.

    Attributes:
        bounds: In the thing's own space; its front faces +Z.
        heading: Radians about +Y for things that stand.
    """
    point, normal = surface.point, surface.normal
    if abs(normal[1]) < WALL_SLOPE:
        return _against_wall(bounds, point, normal)
    pose = Pose(rotation=turn(UP, heading))
    box = carried_box(pose, bounds)
    edge = box.high[1] if normal[1] < 0.0 else box.low[1]
    middle = box.middle
    return Pose((point[0] - middle[0], point[1] - edge, point[2] - middle[2]), pose.rotation)


def _against_wall(bounds: Box, point: Vec3, normal: Vec3) -> Pose:
    rotation = turn(UP, math.atan2(normal[0], normal[2]))
    size, middle = bounds.size, bounds.middle
    hangs = size[2] < HANGING_DEPTH and point[1] - size[1] / 2.0 > 0.05
    height = point[1] - middle[1] if hangs else -bounds.low[1]
    away = Pose(rotation=rotation)
    back = carried_box(away, Box((middle[0], 0.0, bounds.low[2]), (middle[0], 0.0, bounds.low[2])))
    x, _, z = back.middle
    return Pose((point[0] - x, height, point[2] - z), rotation)


def _pull(moved: Box, axis: int, neighbours: Sequence[Box]) -> tuple[float, _Line] | None:
    """Return the smallest shift that brings an edge or the middle to a neighbour's."""
    best: tuple[float, _Line] | None = None
    own = (moved.low[axis], moved.high[axis])
    middle = moved.middle[axis]
    for box in neighbours:
        if not _is_near(moved, box):
            continue
        pairs = [(mine, theirs) for mine in own for theirs in (box.low[axis], box.high[axis])]
        pairs.append((middle, box.middle[axis]))
        for mine, theirs in pairs:
            shift = theirs - mine
            if abs(shift) <= REACH and (best is None or abs(shift) < abs(best[0]) - 1e-9):
                best = (shift, _Line(theirs, box))
    return best


def _is_near(a: Box, b: Box) -> bool:
    return all(max(a.low[at], b.low[at]) - min(a.high[at], b.high[at]) <= NEAR for at in range(3))


def _overlaps(a: Box, b: Box, axis: int) -> bool:
    """Return whether one would meet the other when moved along an axis."""
    return all(
        min(a.high[at], b.high[at]) - max(a.low[at], b.low[at]) > 0.01
        for at in range(3)
        if at != axis
    )


def _shifted(box: Box, offset: Vec3) -> Box:
    low, high = box.low, box.high
    return Box(
        (low[0] + offset[0], low[1] + offset[1], low[2] + offset[2]),
        (high[0] + offset[0], high[1] + offset[1], high[2] + offset[2]),
    )


def _guide(moved: Box, axis: int, line: _Line) -> Guide:
    """Return the line across an axis that both boxes touch, long enough to be seen."""
    other = 2 if axis == 0 else 0
    low = min(moved.low[other], line.box.low[other])
    high = max(moved.high[other], line.box.high[other])
    height = max(moved.low[1], 0.02)
    start, end = [0.0, height, 0.0], [0.0, height, 0.0]
    start[axis] = end[axis] = line.at
    start[other], end[other] = low, high
    return Guide((start[0], start[1], start[2]), (end[0], end[1], end[2]))


def _on(box: Box, axis: int, at: float) -> Vec3:
    place = list(box.middle)
    place[1] = max(box.low[1] + 0.02, min(box.middle[1], box.low[1] + 0.6))
    place[axis] = at
    return (place[0], place[1], place[2])
