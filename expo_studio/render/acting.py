"""What placements do at a moment, apart from standing where the booth says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from expo_studio.model.booth import Booth
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose


@dataclass(frozen=True, slots=True)
class Act:
    """One placement at one moment.

    Attributes:
        clip: Name of an animation of its asset; one the asset lacks leaves it at rest.
        seconds: Into the clip.
        is_looping: Whether the clip begins again when it ends; otherwise its end is held.
        pose: Where it stands instead of where the booth says, or None.
    """

    clip: str = ""
    seconds: float = 0.0
    is_looping: bool = True
    pose: Pose | None = None


Acts = Mapping[PlacementId, Act]
STILL: Acts = MappingProxyType({})


def acts_of(booth: Booth, seconds: float) -> Acts:
    """Return the acts of all placements that play a clip of their own, at a time."""
    return {
        key: Act(placement.clip, seconds)
        for key, placement in booth.placements.items()
        if placement.clip and not placement.is_hidden
    }
