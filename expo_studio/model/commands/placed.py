"""What the commands on placements share: changing some of them, and the refusals."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import replace

from expo_studio.model.booth import Booth, Placement
from expo_studio.model.commands.base import meaningless, refuse, require
from expo_studio.model.ids import GroupId, PlacementId
from expo_studio.model.space import Box, Pose, enclosing
from expo_studio.text import Text

PLACEMENT = Text(zh="摆放", en="placement")
GROUP = Text(zh="组合", en="group")

SHORTEST = 1e-9
"""Axes and quaternions shorter than this have no direction."""


def changed(
    booth: Booth, keys: Iterable[PlacementId], change: Callable[[Placement], Placement]
) -> Booth:
    """Return the booth with some placements changed; CommandError for unknown ones."""
    chosen = frozenset(keys)
    require(booth.placements, chosen, PLACEMENT)
    placements = {
        key: change(item) if key in chosen else item for key, item in booth.placements.items()
    }
    return replace(booth, placements=placements)


def require_free(booth: Booth, keys: Iterable[PlacementId]) -> None:
    """Raise CommandError unless every placement is there and not locked."""
    chosen = tuple(keys)
    require(booth.placements, chosen, PLACEMENT)
    for key in chosen:
        if booth.placements[key].is_locked:
            raise refuse(
                Text(zh="“{name}”已锁定。", en="“{name}” is locked.").filled(
                    name=booth.name_of(key)
                ),
                Text(zh="请先解除锁定。", en="Unlock it first."),
            )


def require_pose(pose: Pose) -> None:
    """Raise CommandError for a pose whose numbers say nothing."""
    numbers = (*pose.position, *pose.rotation, *pose.scale)
    if (
        not math.isfinite(sum(numbers))
        or min(pose.scale) <= 0.0
        or math.hypot(*pose.rotation) < SHORTEST
    ):
        raise meaningless()


def without_empty_groups(booth: Booth) -> Booth:
    """Return the booth less the groups in which nothing is left."""
    used = {item.group for item in booth.placements.values()}
    if booth.groups.keys() <= used:
        return booth
    groups = {key: group for key, group in booth.groups.items() if key in used}
    return replace(booth, groups=groups)


def units(booth: Booth, keys: Iterable[PlacementId]) -> tuple[frozenset[PlacementId], ...]:
    """Return the keys by what moves as one: a group, or a placement by itself."""
    together: dict[GroupId | PlacementId, set[PlacementId]] = {}
    chosen = frozenset(keys)
    for key, item in booth.placements.items():
        if key in chosen:
            together.setdefault(item.group or key, set()).add(key)
    return tuple(frozenset(one) for one in together.values())


def box_of(booth: Booth, keys: Iterable[PlacementId]) -> Box | None:
    """Return the box around placements, or None where the assets of all of them are missing."""
    known = [key for key in keys if booth.placements[key].asset in booth.assets]
    boxes = [booth.bounds_of(key) for key in known]
    points = [point for box in boxes for point in (box.low, box.high)]
    return enclosing(points) if points else None
