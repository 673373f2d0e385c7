"""Looking closely on stage: what a guest or a desk points at, measures or cuts, everybody sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.stream import news, wishes
from expo_studio.stream.refusals import muted, not_yours

if TYPE_CHECKING:
    from expo_studio.stream.pointing import Pointing
    from expo_studio.stream.room import Room
    from expo_studio.stream.sockets import Outbox
    from expo_studio.stream.stage import Stage

ON_STAGE = "stage"
"""Stands in the place of a meeting's key."""


class StageLook:
    """What is looked at on stage now; the last place is pointed at in the picture as well."""

    def __init__(self, room: Room, stage: Stage, pointing: Pointing) -> None:
        self._room = room
        self._stage = stage
        self._pointing = pointing
        self._now = news.Inspected(ON_STAGE, [], None, 0.0, "")

    def standing(self) -> news.Inspected:
        """Return what is looked at, for whoever comes meanwhile."""
        return self._now

    def hear(self, wish: wishes.Inspect, who: str | Outbox, name: str) -> None:
        """Let everyone else look there.

        Raises:
            RefusedError: It is a visitor who is not on stage, or is muted.
        """
        if isinstance(who, str) and not self._stage.may_send(who):
            raise not_yours()
        if isinstance(who, str) and who in self._room.muted:
            raise muted()
        self._now = inspected(wish, "")
        self._pointing.point(wishes.PointAt(at=wish.points[-1] if wish.points else None))
        self._room.tell_others(inspected(wish, name), who)


def inspected(wish: wishes.Inspect, name: str) -> news.Inspected:
    """Return what the others are told of where somebody looks."""
    look = (wish.meeting, wish.points, wish.cut, wish.spread, wish.product)
    is_close = wish.is_close and bool(name)
    return news.Inspected(*look, name=name, is_close=is_close)
