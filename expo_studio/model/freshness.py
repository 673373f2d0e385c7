"""Whether what was baked still fits the booth."""

from __future__ import annotations

import hashlib

from expo_studio.model.booth import Booth, Placement


def casts(placement: Placement) -> bool:
    """Return whether a placement takes sky from others: what is shown and stands still."""
    return not placement.is_hidden and not placement.clip


def recipe_of(booth: Booth) -> str:
    """Return what tells two booths apart of which the light would differ."""
    stands = sorted(
        repr((item.asset, item.pose))
        for item in booth.placements.values()
        if casts(item) and item.asset in booth.assets
    )
    return hashlib.sha256("\n".join(stands).encode()).hexdigest()


def is_fresh(booth: Booth) -> bool:
    """Return whether a booth has baked light, and stands as it stood when it was baked."""
    return booth.baked is not None and booth.baked.recipe == recipe_of(booth)
