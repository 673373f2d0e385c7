"""The plan of the session at the desks: one click shows the next product from the next place."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from expo_studio.model.rundowns import Segment
from expo_studio.stream import news
from expo_studio.stream.refusals import no_such_segment
from expo_studio.stream.spoken import clean

if TYPE_CHECKING:
    from expo_studio.stream.keeping import Keeping
    from expo_studio.stream.room import Room
    from expo_studio.stream.wishes import SetRundown

NOTHING = -1
"""Place of the running segment while none runs."""


class Rundown:
    """What is planned, which part runs, and since when.

    Attributes:
        run: Called with a segment that begins, to show its product and look from its place.
        views: Returns the places the picture can be taken from.
    """

    def __init__(self, room: Room, keeping: Keeping) -> None:
        self._room = room
        self._keeping = keeping
        self._segments: tuple[Segment, ...] = ()
        self._now = NOTHING
        self._since = 0.0
        self.run: Callable[[Segment], None] = lambda segment: None
        self.views: Callable[[], list[news.View]] = list

    async def load(self) -> None:
        """Read the plan as it was left."""
        self._segments = await self._keeping.do(lambda records: records.rundowns.all())

    def standing(self) -> news.Rundown:
        """Return the plan as desks are told."""
        planned = [
            news.Planned(one.name, one.seconds, one.product, one.view) for one in self._segments
        ]
        return news.Rundown(planned, self._now, self._since, time.time(), self.views())

    async def change(self, wish: SetRundown) -> None:
        """Keep another plan, then tell; what runs goes on where it still is."""
        running = self._segments[self._now] if self._now != NOTHING else None
        segments = tuple(
            Segment(clean(one.name), one.seconds, one.product, one.view) for one in wish.segments
        )
        await self._keeping.do(lambda records: records.rundowns.keep(segments))
        self._segments = segments
        self._now = segments.index(running) if running in segments else NOTHING
        self._room.tell_desks(self.standing())

    def go(self, place: int) -> None:
        """Begin a segment, or end the plan with NOTHING; RefusedError if there is none such."""
        if place >= len(self._segments):
            raise no_such_segment()
        self._now, self._since = place, time.time()
        if place != NOTHING:
            self.run(self._segments[place])
        self._room.tell_desks(self.standing())
