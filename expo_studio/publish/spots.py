"""Where a panorama tour stands, and from where one sees where else."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from expo_studio.model.hotspots import EYE_HEIGHT
from expo_studio.model.ids import SpotId
from expo_studio.model.space import subtract
from expo_studio.model.spots import ways_from
from expo_studio.publish.sight import Sight
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.space import Vec3
    from expo_studio.model.spots import Spot as PlacedSpot
    from expo_studio.publish.ports import Blobs

EYE_RANGE = (1.2, 2.0)
"""Metres above the floor between which a viewpoint is one of somebody who stands."""
APART = 0.4
"""Metres that spots keep between them."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A standing point of the tour.

    Attributes:
        eye: Metres, booth space.
        heading: Where one looks first, radians from north (-Z) to the right (+X).
        links: Keys of the spots that are seen from here, nearest first.
        shot: The spot as it was placed, where it shows a photograph.
    """

    key: str
    name: Text
    eye: Vec3
    heading: float
    links: tuple[str, ...] = ()
    shot: PlacedSpot | None = None


def spots_of(booth: Booth, blobs: Blobs) -> tuple[Spot, ...]:
    """Return the spots of a booth as they were placed; else its viewpoints of people who stand."""
    if booth.spots:
        return _placed(booth, Sight(booth, blobs))
    spots: list[Spot] = []
    for key, view in booth.viewpoints.items():
        if not EYE_RANGE[0] <= view.eye[1] <= EYE_RANGE[1]:
            continue
        eye = (view.eye[0], EYE_HEIGHT, view.eye[2])
        if all(math.dist(eye, one.eye) >= APART for one in spots):
            way = subtract(view.target, view.eye)
            spots.append(Spot(key, view.name, eye, math.atan2(way[0], -way[2])))
    if not spots:
        back = booth.stand.depth / 2.0 + max(booth.stand.width, booth.stand.depth) / 2.0
        spots.append(Spot("entrance", Text(zh="入口", en="Entrance"), (0.0, EYE_HEIGHT, back), 0.0))
    sight = Sight(booth, blobs)
    return tuple(_linked(spot, spots, sight) for spot in spots)


def _placed(booth: Booth, sight: Sight) -> tuple[Spot, ...]:
    """Return the spots that were placed, linked as was chosen, else by sight."""
    spots = [
        Spot(str(key), one.name, one.eye, one.heading, shot=one if one.photograph else None)
        for key, one in booth.spots.items()
    ]
    linked = (_linked(spot, spots, sight) for spot in spots)
    seen = {SpotId(one.key): tuple(map(SpotId, one.links)) for one in linked}
    return tuple(
        replace(spot, links=ways_from(SpotId(spot.key), booth.spots, seen)) for spot in spots
    )


def _linked(spot: Spot, spots: list[Spot], sight: Sight) -> Spot:
    others = sorted(
        (one for one in spots if one.key != spot.key), key=lambda one: math.dist(one.eye, spot.eye)
    )
    links = tuple(one.key for one in others if sight.is_free(spot.eye, one.eye))
    return Spot(spot.key, spot.name, spot.eye, spot.heading, links)
