"""Raised hands: who waits, since when, in which order."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from msgspec.structs import replace

from expo_studio.stream import news

if TYPE_CHECKING:
    from expo_studio.stream.room import Room

HANDS_LIMIT = 500


class Hands:
    """The hands that are up, the longest waiting first."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._up: dict[str, news.Hand] = {}

    def raise_up(self, visitor: str, name: str) -> None:
        """Put a hand at the end of the row; one that is up keeps its place."""
        if visitor in self._room.muted or len(self._up) >= HANDS_LIMIT:
            return
        held = self._up.get(visitor)
        since = time.time() if held is None else held.since
        self._up[visitor] = news.Hand(visitor, name, since)
        self._tell()

    def lower(self, visitor: str) -> None:
        """Take a hand down, by whoever's wish."""
        if self._up.pop(visitor, None) is not None:
            self._room.tell(visitor, news.YourHand(is_up=False, before=0))
            self._tell()

    def is_up(self, visitor: str) -> bool:
        """Return whether a visitor's hand is up."""
        return visitor in self._up

    def row(self) -> news.Hands:
        """Return the hands in order."""
        return news.Hands(list(self._up.values()))

    def shift(self, ahead: float) -> None:
        """Wait as long as before, by a clock that was set ahead by some seconds, or back."""
        for visitor, hand in self._up.items():
            self._up[visitor] = replace(hand, since=hand.since + ahead)
        self._room.tell_desks(self.row())

    def _tell(self) -> None:
        self._room.tell_desks(self.row())
        for before, visitor in enumerate(self._up):
            self._room.tell(visitor, news.YourHand(is_up=True, before=before))
