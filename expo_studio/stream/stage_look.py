"""Looking closely on stage: what a guest or a desk points at, measures or cuts, everybody sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.model.space import length
from expo_studio.stream import meeting_wishes, news, wishes
from expo_studio.stream.refusals import muted, not_yours

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.stream.pointing import Pointing
    from expo_studio.stream.ports import Cut
    from expo_studio.stream.room import Room
    from expo_studio.stream.sockets import Outbox
    from expo_studio.stream.stage import Stage

ON_STAGE = "stage"
"""Stands in the place of a meeting's key."""
NOWHERE = news.Inspected(ON_STAGE, [], None, 0.0, "")
NO_DIRECTION = 1e-6
"""A normal shorter than this points nowhere."""


class StageLook:
    """What is looked at on stage now; the picture on air points there and is cut as well.

    Attributes:
        cut: Called with where the picture is to be cut, or nothing.
    """

    def __init__(self, room: Room, stage: Stage, pointing: Pointing) -> None:
        self._room = room
        self._stage = stage
        self._pointing = pointing
        self._now = NOWHERE
        self._whose: str | Outbox = ""
        self.cut: Callable[[Cut | None], None] = lambda plane: None

    def standing(self) -> news.Inspected:
        """Return what is looked at, for whoever comes meanwhile."""
        return self._now

    def hear(self, wish: meeting_wishes.Inspect, who: str | Outbox, name: str) -> None:
        """Let everyone else look there.

        Raises:
            RefusedError: It is a visitor who is not on stage, or is muted.
        """
        if isinstance(who, str) and not self._stage.may_send(who):
            raise not_yours()
        if isinstance(who, str) and who in self._room.muted:
            raise muted()
        self._whose = who
        self._look(inspected(wish, ""))
        self._room.tell_others(inspected(wish, name), who)

    def left(self, visitor: str) -> None:
        """Look nowhere where somebody looked who is on stage no more."""
        if self._whose == visitor and self._now != NOWHERE:
            self._look(NOWHERE)
            self._room.tell_others(NOWHERE, "")

    def _look(self, look: news.Inspected) -> None:
        self._now = look
        self._pointing.point(wishes.PointAt(at=look.points[-1] if look.points else None))
        self.cut(look.cut)


def inspected(wish: meeting_wishes.Inspect, name: str) -> news.Inspected:
    """Return what the others are told of where somebody looks; a plane needs a direction."""
    cut = wish.cut if wish.cut and length(wish.cut[1]) > NO_DIRECTION else None
    look = (wish.meeting, wish.points, cut, wish.spread, wish.product)
    is_close = wish.is_close and bool(name)
    return news.Inspected(*look, name=name, is_close=is_close)
