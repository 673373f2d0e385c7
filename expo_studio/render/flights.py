"""Flying from view to view and along a tour: where the camera is at a time."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import ViewpointId
from expo_studio.model.space import Vec3, add, length, scaled, subtract, unit
from expo_studio.model.tour import Tour
from expo_studio.text import Text

PACE = 2.2
"""Metres a second on the way, on average."""
SHORTEST, LONGEST = 1.2, 5.0
"""Seconds of a flight."""


def flight_seconds(first: Viewpoint, second: Viewpoint) -> float:
    """Return how long one flies between two views."""
    way = length(subtract(second.eye, first.eye))
    turn = _angle(_way(first), _way(second))
    return min(max(way / PACE, turn / 1.2, SHORTEST), LONGEST)


def between(first: Viewpoint, second: Viewpoint, share: float) -> Viewpoint:
    """Return the view on the way, softly started and ended; share 0 to 1."""
    share = min(max(share, 0.0), 1.0)
    if share in (0.0, 1.0):
        return second if share else first
    soft = share * share * share * (share * (share * 6.0 - 15.0) + 10.0)
    eye = _mixed(first.eye, second.eye, soft)
    way = _turned(_way(first), _way(second), soft)
    near, far = (length(subtract(one.target, one.eye)) for one in (first, second))
    away = near + (far - near) * soft
    opening = first.field_of_view + (second.field_of_view - first.field_of_view) * soft
    return Viewpoint(second.name, eye, add(eye, scaled(way, away)), opening)


@dataclass(frozen=True, slots=True)
class Moment:
    """A tour at a time.

    Attributes:
        stop: Number of the stop one stands at or flies to, from 0.
        caption: What is to be read; empty on the way.
        is_over: Whether the tour has ended.
    """

    viewpoint: Viewpoint
    stop: int
    caption: Text
    is_over: bool = False


def tour_seconds(tour: Tour, viewpoints: Mapping[ViewpointId, Viewpoint]) -> float:
    """Return how long a tour takes in all."""
    return sum(fly + stay for fly, stay, _, _ in _legs(tour, viewpoints))


def arrivals(tour: Tour, viewpoints: Mapping[ViewpointId, Viewpoint]) -> dict[int, float]:
    """Return the second at which one arrives at each stop that is there, by its number."""
    found: dict[int, float] = {}
    passed = 0.0
    for fly, stay, number, _ in _legs(tour, viewpoints):
        found[number] = passed + fly
        passed += fly + stay
    return found


def narrated(tour: Tour, lengths: Mapping[int, float]) -> Tour:
    """Return a tour that stays at each stop until what is said there has been heard.

    Args:
        tour: As it was written.
        lengths: Seconds of what is said at a stop, by its number.
    """
    stays = [max(stop.seconds, lengths.get(at, 0.0)) for at, stop in enumerate(tour.stops)]
    stops = zip(tour.stops, stays, strict=True)
    return replace(tour, stops=tuple(replace(stop, seconds=stay) for stop, stay in stops))


def on_tour(
    tour: Tour, viewpoints: Mapping[ViewpointId, Viewpoint], seconds: float
) -> Moment | None:
    """Return where a tour is at a time, its last stop after its end; None for an empty tour."""
    legs = _legs(tour, viewpoints)
    if not legs:
        return None
    left = max(seconds, 0.0)
    last = None
    for fly, stay, number, view in legs:
        if last is not None and left < fly:
            return Moment(between(last, view, left / fly), number, Text())
        left -= fly
        if left < stay:
            return Moment(view, number, tour.stops[number].caption)
        left -= stay
        last = view
    _, _, number, view = legs[-1]
    return Moment(view, number, tour.stops[number].caption, is_over=True)


def _legs(
    tour: Tour, viewpoints: Mapping[ViewpointId, Viewpoint]
) -> list[tuple[float, float, int, Viewpoint]]:
    """Return seconds of the flight and of the stay, number and view of each stop that is there."""
    legs: list[tuple[float, float, int, Viewpoint]] = []
    for number, stop in enumerate(tour.stops):
        view = viewpoints.get(stop.viewpoint)
        if view is not None:
            fly = flight_seconds(legs[-1][3], view) if legs else 0.0
            legs.append((fly, max(stop.seconds, 0.0), number, view))
    return legs


def _way(view: Viewpoint) -> Vec3:
    return unit(subtract(view.target, view.eye))


def _mixed(first: Vec3, second: Vec3, share: float) -> Vec3:
    return add(first, scaled(subtract(second, first), share))


def _angle(first: Vec3, second: Vec3) -> float:
    return math.acos(min(max(sum(a * b for a, b in zip(first, second, strict=True)), -1.0), 1.0))


def _turned(first: Vec3, second: Vec3, share: float) -> Vec3:
    """Return a direction on the way: heading and tilt each the short way round."""
    headings = [math.atan2(-way[0], -way[2]) for way in (first, second)]
    tilts = [math.asin(min(max(way[1], -1.0), 1.0)) for way in (first, second)]
    turn = (headings[1] - headings[0] + math.pi) % (2.0 * math.pi) - math.pi
    heading = headings[0] + turn * share
    tilt = tilts[0] + (tilts[1] - tilts[0]) * share
    level = math.cos(tilt)
    return (-math.sin(heading) * level, math.sin(tilt), -math.cos(heading) * level)
