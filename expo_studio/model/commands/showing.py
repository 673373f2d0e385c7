"""The command that makes, changes and removes runway shows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from expo_studio.model.booth import Booth
from expo_studio.model.commands.base import (
    refuse,
    require,
    require_finite,
    set_or_gone,
    with_item,
    without,
)
from expo_studio.model.commands.placed import PLACEMENT
from expo_studio.model.ids import ShowId
from expo_studio.model.show import Look, Show
from expo_studio.text import Text

SHOW = Text(zh="走秀", en="show")
LONGEST = 4 * 3600.0
"""Seconds that a show may count."""
FARTHEST = 10_000.0
"""Metres from the middle of the booth that a mark may be."""
MOST = 500
"""Looks, marks or keys of one track."""


@dataclass(frozen=True, slots=True)
class SetShow:
    """Make a runway show or change one; None takes it away."""

    key: ShowId
    show: Show | None

    @property
    def label(self) -> Text:
        """Return what the history calls it."""
        return set_or_gone(SHOW, self.show)

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the show; CommandError for what cannot walk or count."""
        show = self.show
        if show is None:
            require(booth.shows, (self.key,), SHOW)
            return replace(booth, shows=without(booth.shows, (self.key,)))
        require_finite(show)
        require(booth.placements, (one.placement for one in show.looks), PLACEMENT)
        require(booth.assets, (one.sound for one in show.sounds), Text(zh="素材", en="asset"))
        if not can_run(show):
            raise refuse(
                Text(
                    zh="走秀的时间、位置、速度或步幅不是有意义的数。",
                    en="A time, place, speed or stride of the show is not a meaningful number.",
                ),
                Text(
                    zh="时间为 0 到 4 小时，速度和步幅大于零，每条轨道最多 500 项。",
                    en="Times go from 0 to 4 hours, speeds and strides are above zero, a track has "
                    "500 entries at most.",
                ),
            )
        return replace(booth, shows=with_item(booth.shows, self.key, show))


def can_run(show: Show) -> bool:
    """Return whether all of a show's numbers are such that looks walk and time passes."""
    tracks = (show.cues, show.cameras, show.lights, show.sounds, show.captions)
    times = [one.seconds for track in tracks for one in track]
    times += [one.enters for one in show.looks] + [one.card_seconds for one in show.looks]
    times += [one.seconds for one in show.path] + [one.lasts for one in show.captions]
    times += [one.fade for track in (show.cameras, show.lights) for one in track]
    levels = [one.level for track in (show.lights, show.sounds) for one in track]
    return (
        all(0.0 <= one <= LONGEST for one in times)
        and all(0.0 <= one <= 100.0 for one in levels)
        and all(-FARTHEST <= one <= FARTHEST for mark in show.path for one in mark.position)
        and all(map(_can_walk, show.looks))
        and max(map(len, (show.path, show.looks, *tracks))) <= MOST
    )


def _can_walk(look: Look) -> bool:
    stride = look.stride
    is_paced = look.speed == 0.0 or 0.1 <= look.speed <= 10.0
    if stride is None:
        return is_paced
    is_walk = bool(stride.clip) and 0.05 <= stride.pace <= 10.0 and 0.05 <= stride.step <= 10.0
    return is_paced and is_walk and all(one > 0.0 for one in stride.scale or ())
