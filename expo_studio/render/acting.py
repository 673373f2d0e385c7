"""What placements do at a moment, apart from standing where the booth says."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from expo_studio.model.booth import Booth
from expo_studio.model.ids import PlacementId
from expo_studio.model.show_state import Moment, staged
from expo_studio.model.space import UP, Pose, add, compose, rotate, subtract, turn


@dataclass(frozen=True, slots=True)
class Act:
    """One placement at one moment.

    Attributes:
        clip: Name of an animation of its asset; one the asset lacks leaves it at rest.
        seconds: Into the clip.
        is_looping: Whether the clip begins again when it ends; otherwise its end is held.
        pose: Where it stands instead of where the booth says, or None.
        rest, rest_seconds: Another clip that is mixed in, looping; empty for the pose at rest.
        share: Of the first clip in the mixture; 1 for that alone.
        is_hidden: Whether it is not seen.
    """

    clip: str = ""
    seconds: float = 0.0
    is_looping: bool = True
    pose: Pose | None = None
    rest: str = ""
    rest_seconds: float = 0.0
    share: float = 1.0
    is_hidden: bool = False


Acts = Mapping[PlacementId, Act]
STILL: Acts = MappingProxyType({})


def acts_of(booth: Booth, seconds: float) -> Acts:
    """Return the acts of all placements that move by themselves, at a time.

    They play a clip of their own, or stand on a turntable; that turns all the time where no
    visitor can start it, as in a picture that is sent to many.
    """
    acts = {}
    for key, placement in booth.placements.items():
        turn_seconds = placement.acting.turn_seconds if placement.acting else 0.0
        is_turned = turn_seconds > 0.0 and placement.asset in booth.assets
        if (placement.clip or is_turned) and not placement.is_hidden:
            pose = on_turntable(booth, key, seconds / turn_seconds) if is_turned else None
            acts[key] = Act(placement.clip, seconds, pose=pose)
    return acts


def acts_in_show(moment: Moment) -> Acts:
    """Return what the looks of a show do at a moment."""
    return {
        key: Act(
            one.clip,
            one.seconds,
            pose=one.pose,
            rest=one.rest,
            rest_seconds=one.rest_seconds,
            share=one.share,
            is_hidden=one.is_hidden,
        )
        for key, one in moment.placed.items()
    }


def on_stage(booth: Booth, moment: Moment, acts: Acts) -> tuple[Booth, Acts]:
    """Return a booth lit as at a moment of a show, and what acts in it besides its looks."""
    return staged(booth, moment), {**acts, **acts_in_show(moment)}


def on_turntable(booth: Booth, key: PlacementId, turns: float) -> Pose:
    """Return where a placement stands after so many turns about the middle of what it covers."""
    pose, box = booth.placements[key].pose, booth.bounds_of(key)
    turned = turn(UP, math.fmod(turns, 1.0) * math.tau)
    middle = (box.middle[0], 0.0, box.middle[2])
    place = add(middle, rotate(turned, subtract(pose.position, middle)))
    return Pose(place, compose(turned, pose.rotation), pose.scale)
