"""Modules of a stand that click together: walls, beams, trusses, runways and counters end to end.

A module has a joint in the middle of each of its four upright sides. Modules that share posts,
as walls do, are a little wider than their pitch: their joints are in the middles of the posts,
where they also meet at a corner.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from expo_studio.model.booth import Asset
from expo_studio.model.snapping import Guide
from expo_studio.model.space import (
    Box,
    Pose,
    Vec3,
    add,
    carry,
    dot,
    length,
    rotate,
    scaled,
    subtract,
)

MODULES = {"stand", "floor", "furniture"}
"""Categories of assets whose sides click."""
SCENERY = 12.0
"""Metres; what is larger is no module."""
REACH = 0.25
"""Metres within which two joints attract."""
PITCH, POST = 0.5, 0.05
"""Metres: modules are made in steps of this pitch, wider by up to a post."""
ALIKE = 0.02
"""Metres by which the sides of two modules may differ."""
LEVEL = 0.3
"""Metres of height by which joints may differ."""
SQUARE = 1e-3
BEYOND = 0.4
"""Metres by which a guide is longer than the joint."""


@dataclass(frozen=True, slots=True)
class Joint:
    """Where one side of a module meets another module.

    Attributes:
        point: Metres, the foot of the middle of the side.
        away: Unit vector out of the module, level.
        width: Metres of the side.
        is_post: Whether the joint is in the middle of a post that two modules share.
    """

    point: Vec3
    away: Vec3
    width: float
    is_post: bool


@dataclass(frozen=True, slots=True)
class Click:
    """How far a module is from its neighbour, metres, and what shows that they meet."""

    shift: Vec3
    guides: tuple[Guide, ...]


def joints(pose: Pose, asset: Asset) -> tuple[Joint, ...]:
    """Return the joints of a placed asset; none of what is no module or stands aslant."""
    low, high = asset.bounds.low, asset.bounds.high
    is_module = asset.category in MODULES and max(asset.bounds.size) < SCENERY
    up = rotate(pose.rotation, (0.0, 1.0, 0.0))
    if not is_module or up[1] < 1.0 - SQUARE or min(asset.bounds.size) <= 0.0:
        return ()
    return tuple(_joints(pose, Box(low, high)))


def _joints(pose: Pose, bounds: Box) -> Iterator[Joint]:
    for axis, across in ((0, 2), (2, 0)):
        size = bounds.size[axis] * pose.scale[axis]
        step = max(PITCH, round(size / PITCH) * PITCH)
        is_post = SQUARE < size - step <= POST
        inset = (size - step) / 2.0 / pose.scale[axis] if is_post else 0.0
        width = bounds.size[across] * pose.scale[across]
        for edge, way in ((bounds.low[axis] + inset, -1.0), (bounds.high[axis] - inset, 1.0)):
            point, away = [bounds.middle[0], bounds.low[1], bounds.middle[2]], [0.0, 0.0, 0.0]
            point[axis], away[axis] = edge, way
            at = carry(pose, (point[0], point[1], point[2]))
            yield Joint(at, rotate(pose.rotation, (away[0], 0.0, away[2])), width, is_post)


def click(own: Iterable[Joint], others: Iterable[Joint], reach: float = REACH) -> Click | None:
    """Return how a module would click to the nearest joint that fits; None if none is near."""
    best: tuple[float, Joint, Joint] | None = None
    theirs = tuple(others)
    for mine in own:
        for other in theirs:
            away = length(subtract(other.point, mine.point))
            if away <= reach and (best is None or away < best[0]) and _fits(mine, other):
                best = (away, mine, other)
    if best is None:
        return None
    _, mine, other = best
    shift = subtract(other.point, mine.point)
    return Click(shift, (_across(other), *_along(mine, other, shift)))


def _fits(a: Joint, b: Joint) -> bool:
    is_alike = abs(a.width - b.width) <= ALIKE and abs(a.point[1] - b.point[1]) <= LEVEL
    turned = dot(a.away, b.away)
    is_in_line = turned < -1.0 + SQUARE
    is_corner = a.is_post and b.is_post and abs(turned) < math.sqrt(SQUARE)
    return is_alike and (is_in_line or is_corner)


def _across(joint: Joint) -> Guide:
    """Return the line of the side where two modules meet."""
    side = (-joint.away[2], 0.0, joint.away[0])
    half = scaled(side, joint.width / 2.0 + BEYOND)
    return Guide(subtract(joint.point, half), add(joint.point, half))


def _along(mine: Joint, other: Joint, shift: Vec3) -> tuple[Guide, ...]:
    """Return the line that both modules lie on, or the two lines of a corner."""
    at = add(mine.point, shift)
    return tuple(
        Guide(at, subtract(at, scaled(joint.away, 1.0 + BEYOND))) for joint in (mine, other)
    )
