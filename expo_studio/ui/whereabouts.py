"""Where the things of a booth are that are no placements, to look at them."""

from __future__ import annotations

from expo_studio.model.booth import Booth
from expo_studio.model.ids import HotspotId, LightId, ProductId, ShowId, SpotId
from expo_studio.model.space import Box, Vec3, add, enclosing, subtract
from expo_studio.ui.naming import named
from expo_studio.ui.subject import Kind, Subject

AROUND = (0.6, 0.6, 0.6)
"""Metres to each side of a point that is looked at."""


def box_of(booth: Booth, subject: Subject) -> Box | None:
    """Return the room a thing takes up, or None for what is nowhere or gone."""
    match subject.kind:
        case Kind.HOTSPOT:
            hotspot = booth.hotspots.get(HotspotId(subject.key))
            return _around([hotspot.position] if hotspot else [])
        case Kind.LIGHT:
            light = booth.lights.get(LightId(subject.key))
            return _around([light.position] if light else [])
        case Kind.SPOT:
            spot = booth.spots.get(SpotId(subject.key))
            return _around([spot.position] if spot else [])
        case Kind.SHOW:
            show = booth.shows.get(ShowId(subject.key))
            return _around([mark.position for mark in show.path] if show else [])
        case Kind.PRODUCT:
            return _of_product(booth, ProductId(subject.key))
        case _:
            return None


def subject_of(booth: Booth, key: str) -> Subject | None:
    """Return the thing of a name that is no placement, or None."""
    if LightId(key) in booth.lights:
        return Subject(Kind.LIGHT, key)
    named_kinds = (kind for kind in Kind if kind is not Kind.PLACEMENT)
    return next((Subject(kind, key) for kind in named_kinds if key in named(booth, kind)), None)


def _of_product(booth: Booth, key: ProductId) -> Box | None:
    product = booth.products.get(key)
    placed = product.placements if product else ()
    boxes = [
        booth.bounds_of(one)
        for one in placed
        if one in booth.placements and booth.placements[one].asset in booth.assets
    ]
    return enclosing([edge for box in boxes for edge in (box.low, box.high)]) if boxes else None


def _around(points: list[Vec3]) -> Box | None:
    if not points:
        return None
    return enclosing([edge(point, AROUND) for point in points for edge in (subtract, add)])
