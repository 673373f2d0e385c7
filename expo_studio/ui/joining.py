"""Whether a module in the hand clicks to one beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from expo_studio.model.booth import Booth
from expo_studio.model.clicking import Joint, click, joints
from expo_studio.model.ids import PlacementId
from expo_studio.model.snapping import Guide
from expo_studio.model.space import Vec3, add, subtract
from expo_studio.ui.studio import Studio


def joints_of(booth: Booth, keys: Iterable[PlacementId]) -> list[Joint]:
    """Return the joints of placements; none of those that are gone or hidden."""
    found: list[Joint] = []
    for key in keys:
        item = booth.placements.get(key)
        asset = booth.assets.get(item.asset) if item is not None else None
        if item is not None and asset is not None and not item.is_hidden:
            found += joints(item.pose, asset)
    return found


def clicked_offset(
    studio: Studio, offset: Vec3, moved: Vec3, others: list[Joint]
) -> tuple[Vec3, tuple[Guide, ...]] | None:
    """Return the offset that clicks the module in the hand to another, and its guides.

    Args:
        studio: Its selection is in the hand; several things never click.
        offset: Metres the hand is away from where the drag began.
        moved: Metres the selection was moved already.
        others: The joints it may click to.
    """
    keys = studio.selection
    if len(keys) != 1 or not others:
        return None
    item = studio.booth.placements[next(iter(keys))]
    asset = studio.booth.assets.get(item.asset)
    if asset is None:
        return None
    there = replace(item.pose, position=add(item.pose.position, subtract(offset, moved)))
    found = click(joints(there, asset), others)
    return None if found is None else (add(offset, found.shift), found.guides)
