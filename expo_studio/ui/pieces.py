"""Copies of what stands in a booth besides placements: lamps, hotspots, viewpoints, spots."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TypeVar

from expo_studio.errors import CommandError
from expo_studio.model.booth import Booth, Light
from expo_studio.model.commands import (
    Batch,
    Command,
    Duplicate,
    SetHotspot,
    SetLight,
    SetSpot,
    SetViewpoint,
)
from expo_studio.model.hotspots import Hotspot, Viewpoint
from expo_studio.model.ids import AssetId, HotspotId, LightId, SpotId, ViewpointId, fresh
from expo_studio.model.space import Vec3, add
from expo_studio.model.spots import Spot
from expo_studio.text import Text
from expo_studio.ui.editing import BESIDE, duplicate_selection, is_enough
from expo_studio.ui.studio import Studio
from expo_studio.ui.subject import Kind, Subject

Named = TypeVar("Named", Hotspot, Viewpoint, Spot)
NO_PIECE = CommandError(
    Text("这一项不能复制。", "This cannot be copied."),
    Text(
        "能复制的有：物件、灯光、热点、视点和站点。",
        "Things, lights, hotspots, viewpoints and spots can.",
    ),
)
NUMBER = re.compile(r" \d+$")


@dataclass(frozen=True, slots=True)
class Pieces:
    """Things of a booth that are no placements."""

    lights: dict[LightId, Light] = field(default_factory=dict)
    hotspots: dict[HotspotId, Hotspot] = field(default_factory=dict)
    viewpoints: dict[ViewpointId, Viewpoint] = field(default_factory=dict)
    spots: dict[SpotId, Spot] = field(default_factory=dict)

    @property
    def photographs(self) -> set[AssetId]:
        """Return the assets they show."""
        return {spot.photograph for spot in self.spots.values() if spot.photograph is not None}


def pieces_of(booth: Booth, subject: Subject | None) -> Pieces | None:
    """Return what is looked at, or None where it is nothing that stands somewhere."""
    if subject is None:
        return None
    kind, key = subject.kind, subject.key
    if kind is Kind.LIGHT and (light := LightId(key)) in booth.lights:
        return Pieces(lights={light: booth.lights[light]})
    if kind is Kind.HOTSPOT and (hotspot := HotspotId(key)) in booth.hotspots:
        return Pieces(hotspots={hotspot: booth.hotspots[hotspot]})
    if kind is Kind.VIEWPOINT and (viewpoint := ViewpointId(key)) in booth.viewpoints:
        return Pieces(viewpoints={viewpoint: booth.viewpoints[viewpoint]})
    if kind is Kind.SPOT and (spot := SpotId(key)) in booth.spots:
        return Pieces(spots={spot: booth.spots[spot]})
    return None


def adding(pieces: Pieces, booth: Booth) -> tuple[list[Command], Subject | None]:
    """Return the commands that put copies a little aside, and the last of the copies.

    What leads to a product, a viewpoint or a spot that this booth does not have leads nowhere.
    """
    aside = _aside(pieces, booth)
    commands: list[Command] = []
    last: Subject | None = None
    for light in pieces.lights.values():
        lamp = LightId(fresh())
        last = Subject(Kind.LIGHT, lamp)
        commands.append(SetLight(lamp, replace(light, position=add(light.position, aside))))
    for hotspot in pieces.hotspots.values():
        place = HotspotId(fresh())
        last = Subject(Kind.HOTSPOT, place)
        commands.append(SetHotspot(place, _hotspot(hotspot, booth, aside)))
    for viewpoint in pieces.viewpoints.values():
        camera = ViewpointId(fresh())
        last = Subject(Kind.VIEWPOINT, camera)
        commands.append(SetViewpoint(camera, _viewpoint(viewpoint, booth, aside)))
    for spot in pieces.spots.values():
        stand = SpotId(fresh())
        last = Subject(Kind.SPOT, stand)
        commands.append(SetSpot(stand, _spot(spot, booth, aside)))
    return commands, last


def has_things(studio: Studio) -> bool:
    """Return whether things are selected; tells what is missing, or cannot be copied."""
    if studio.subject is not None:
        studio.troubled.tell(NO_PIECE)
        return False
    return is_enough(studio)


def duplicate(studio: Studio) -> None:
    """Put a copy of what is selected or looked at a little aside; one undo step."""
    pieces = pieces_of(studio.booth, studio.subject)
    if pieces is None:
        if has_things(studio):
            duplicate_selection(studio)
        return
    commands, last = adding(pieces, studio.booth)
    if studio.do(Batch(tuple(commands), Duplicate.label)):
        studio.turn_to(last)


def _hotspot(hotspot: Hotspot, booth: Booth, aside: Vec3) -> Hotspot:
    return replace(
        _renamed(hotspot, booth.hotspots.values()),
        position=add(hotspot.position, aside),
        product=hotspot.product if hotspot.product in booth.products else None,
        viewpoint=hotspot.viewpoint if hotspot.viewpoint in booth.viewpoints else None,
    )


def _viewpoint(viewpoint: Viewpoint, booth: Booth, aside: Vec3) -> Viewpoint:
    named = _renamed(viewpoint, booth.viewpoints.values())
    return replace(named, eye=add(viewpoint.eye, aside), target=add(viewpoint.target, aside))


def _spot(spot: Spot, booth: Booth, aside: Vec3) -> Spot:
    known = None if spot.links is None else tuple(one for one in spot.links if one in booth.spots)
    named = _renamed(spot, booth.spots.values())
    return replace(named, position=add(spot.position, aside), links=known)


def _aside(pieces: Pieces, booth: Booth) -> Vec3:
    """Return how far aside nothing of the kind stands yet, metres."""
    taken = set(_places(booth.lights, booth.hotspots, booth.viewpoints, booth.spots))
    own = list(_places(pieces.lights, pieces.hotspots, pieces.viewpoints, pieces.spots))
    aside = BESIDE
    while any((kind, add(place, aside)) in taken for kind, place in own):
        aside = add(aside, BESIDE)
    return aside


def _places(
    lights: Mapping[LightId, Light],
    hotspots: Mapping[HotspotId, Hotspot],
    viewpoints: Mapping[ViewpointId, Viewpoint],
    spots: Mapping[SpotId, Spot],
) -> Iterable[tuple[Kind, Vec3]]:
    yield from ((Kind.LIGHT, one.position) for one in lights.values())
    yield from ((Kind.HOTSPOT, one.position) for one in hotspots.values())
    yield from ((Kind.VIEWPOINT, one.eye) for one in viewpoints.values())
    yield from ((Kind.SPOT, one.position) for one in spots.values())


def _renamed(one: Named, there: Iterable[Named]) -> Named:
    """Return it under a name that none has there: numbered where it is taken."""
    taken = {other.name for other in there}
    if one.name not in taken:
        return one
    free = next(name for at in count(2) if (name := _numbered(one.name, at)) not in taken)
    return replace(one, name=free)


def _numbered(name: Text, at: int) -> Text:
    zh, en = (words and f"{NUMBER.sub('', words)} {at}" for words in (name.zh, name.en))
    return Text(zh=zh, en=en)
