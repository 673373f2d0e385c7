"""Who is seen and heard by all beside the presenter: invited, on stage, dismissed."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from expo_studio.stream import news
from expo_studio.stream.refusals import stage_full

if TYPE_CHECKING:
    from expo_studio.stream.room import Room

GUESTS_LIMIT = 4


class Stage:
    """The guests of a session.

    Attributes:
        left: Called with a visitor who is on stage no more, so that their media ends.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._invited: dict[str, None] = {}
        self._guests: dict[str, news.Hand] = {}
        self.left: Callable[[str], None] = lambda visitor: None

    def may_send(self, visitor: str) -> bool:
        """Return whether a visitor's camera and microphone are let in."""
        return visitor in self._guests

    def standing(self) -> news.OnStage:
        """Return who is on stage and who was invited."""
        return news.OnStage(list(self._guests.values()), list(self._invited))

    def invite(self, visitor: str) -> None:
        """Ask a visitor onto the stage; RefusedError if it is full."""
        if visitor in self._guests or visitor not in self._room.people:
            return
        if len(self._guests) + len(self._invited.keys() - {visitor}) >= GUESTS_LIMIT:
            raise stage_full(GUESTS_LIMIT)
        self._invited[visitor] = None
        self._room.tell(visitor, news.Invited())
        self._tell()

    def answer(self, visitor: str, name: str, *, is_accepted: bool) -> None:
        """Take an invited visitor's yes or no."""
        if visitor not in self._invited:
            return
        del self._invited[visitor]
        if is_accepted:
            self._guests[visitor] = news.Hand(visitor, name, time.time())
        self._tell()

    def leave(self, visitor: str) -> None:
        """Take somebody off the stage, or their invitation back."""
        was_guest = self._guests.pop(visitor, None) is not None
        if was_guest:
            self.left(visitor)
        if self._invited.pop(visitor, "none") is None or was_guest:
            self._tell(visitor)

    def rename(self, visitor: str, name: str) -> None:
        """Call a guest by another name."""
        guest = self._guests.get(visitor)
        if guest is not None and guest.name != name:
            self._guests[visitor] = news.Hand(visitor, name, guest.since)
            self._tell()

    def _tell(self, also: str = "") -> None:
        standing = self.standing()
        self._room.tell_desks(standing)
        public = news.OnStage(standing.guests)
        self._room.tell_inside(public)
        if also and also not in self._room.people:
            self._room.tell(also, public)
