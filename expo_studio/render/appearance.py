"""What of a booth is seen: the rest of it may change and no picture need be drawn."""

from __future__ import annotations

from operator import attrgetter

from expo_studio.model.booth import Asset, Booth, Placement, Stand
from expo_studio.model.ids import AssetId

SEEN = {
    Booth: ("placements", "assets", "lights", "sky", "stand", "baked"),
    Placement: ("asset", "pose", "is_hidden", "clip", "page"),
    Asset: ("kind", "medium"),
    Stand: ("width", "depth"),
}
"""The fields that pictures are made of; of lights, skies and baked light all are."""
LOOKS = {kind: attrgetter(*names) for kind, names in SEEN.items()}


def looks_the_same(one: Booth, other: Booth) -> bool:
    """Return whether two booths look the same; quick where most of them is the very same."""
    return differs_in_things_alone(one, other) and holds_the_same(one, other)


def differs_in_things_alone(one: Booth, other: Booth) -> bool:
    """Return whether all that is seen of two booths but their things looks the same."""
    is_lit_alike = one.sky == other.sky and one.baked == other.baked
    is_lit_alike = is_lit_alike and [*one.lights.values()] == [*other.lights.values()]
    return is_lit_alike and LOOKS[Stand](one.stand) == LOOKS[Stand](other.stand)


def holds_the_very_same(one: Booth, other: Booth) -> bool:
    """Return whether no thing was edited between two booths, seen or not."""
    return one.placements is other.placements and one.assets is other.assets


def holds_the_same(one: Booth, other: Booth) -> bool:
    """Return whether the same things stand in two booths in the same way."""
    if one.placements is not other.placements:
        if [*one.placements] != [*other.placements]:
            return False
        pairs = zip(one.placements.values(), other.placements.values(), strict=True)
        if any(mine is not its and _look(mine) != _look(its) for mine, its in pairs):
            return False
    return one.assets is other.assets or _changed_assets(one, other).isdisjoint(_used(one))


def _look(placement: Placement) -> object:
    return None if placement.is_hidden else LOOKS[Placement](placement)


def _changed_assets(one: Booth, other: Booth) -> set[AssetId]:
    """Return the assets that look otherwise in two booths, or are in one alone."""
    mine, its = one.assets, other.assets
    kept = mine.keys() & its.keys()
    changed = {key for key in kept if mine[key] is not its[key]}
    look = LOOKS[Asset]
    return {key for key in changed if look(mine[key]) != look(its[key])} | (
        mine.keys() ^ its.keys()
    )


def _used(booth: Booth) -> set[AssetId]:
    """Return the assets that are seen, were they there."""
    used = {one.asset for one in booth.placements.values() if not one.is_hidden}
    return used | {booth.sky.picture} if booth.sky.picture is not None else used
