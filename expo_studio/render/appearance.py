"""What of a booth is seen: the rest of it may change and no picture need be drawn."""

from __future__ import annotations

from expo_studio.model.booth import Booth

THINGS = ("placements", "assets")
SEEN = (*THINGS, "lights", "sky", "stand", "baked")
"""The fields of a booth that pictures are made of."""


def looks_the_same(one: Booth, other: Booth) -> bool:
    """Return whether two booths look the same because what is seen of them is the very same."""
    return all(getattr(one, name) is getattr(other, name) for name in SEEN)


def differs_in_things_alone(one: Booth, other: Booth) -> bool:
    """Return whether all that is seen of two booths but their things is the very same."""
    alike = (name for name in SEEN if name not in THINGS)
    return all(getattr(one, name) is getattr(other, name) for name in alike)
