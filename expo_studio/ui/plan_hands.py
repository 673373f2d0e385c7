"""What is dragged on the plan besides placements: spots, and the marks of runway shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QPointF

from expo_studio.model.commands import SetShow, SetSpot
from expo_studio.model.ids import ShowId, SpotId
from expo_studio.model.space import Vec3
from expo_studio.ui.plan_paper import Paper
from expo_studio.ui.studio import Studio
from expo_studio.ui.subject import Kind, Subject

REACH_PIXELS = 12.0


class Hand(Protocol):
    """A thing in the hand; being one object makes a drag one undo step."""

    @property
    def subject(self) -> Subject:
        """Return what is looked at from now on."""
        ...

    def put(self, studio: Studio, x: float, z: float) -> None:
        """Let it stand somewhere on the floor, metres."""
        ...


class SpotHand:
    """A spot of the panorama tour."""

    def __init__(self, key: SpotId) -> None:
        self._key = key

    @property
    def subject(self) -> Subject:
        """Return the spot."""
        return Subject(Kind.SPOT, self._key)

    def put(self, studio: Studio, x: float, z: float) -> None:
        """Let the spot stand somewhere."""
        spot = studio.booth.spots.get(self._key)
        if spot is not None:
            moved = replace(spot, position=_there(spot.position, x, z))
            studio.do(SetSpot(self._key, moved), self)


class MarkHand:
    """A mark of a show.

    Attributes:
        show, at: Whose it is, and its number along the path.
    """

    def __init__(self, show: ShowId, at: int) -> None:
        self.show, self.at = show, at

    @property
    def subject(self) -> Subject:
        """Return the show."""
        return Subject(Kind.SHOW, self.show)

    def put(self, studio: Studio, x: float, z: float) -> None:
        """Let the mark be somewhere."""
        show = studio.booth.shows.get(self.show)
        if show is not None and self.at < len(show.path):
            path = list(show.path)
            path[self.at] = replace(path[self.at], position=_there(path[self.at].position, x, z))
            studio.do(SetShow(self.show, replace(show, path=tuple(path))), self)


def hand_at(studio: Studio, paper: Paper, at: QPointF) -> Hand | None:
    """Return what can be dragged at a pixel: a spot, else a mark, of the show looked at first."""
    booth, subject = studio.booth, studio.subject
    for spot, one in reversed(list(booth.spots.items())):
        if _is_near(paper, at, one.position):
            return SpotHand(spot)
    shows = sorted(booth.shows, key=lambda key: subject != Subject(Kind.SHOW, key))
    for show in shows:
        for number, mark in enumerate(booth.shows[show].path):
            if _is_near(paper, at, mark.position):
                return MarkHand(show, number)
    return None


def _there(position: Vec3, x: float, z: float) -> Vec3:
    return (round(x, 2), position[1], round(z, 2))


def _is_near(paper: Paper, at: QPointF, position: Vec3) -> bool:
    there = paper.pixel(position[0], position[2])
    return (there - at).manhattanLength() <= REACH_PIXELS
