"""The plan of the session at the desks: one click shows the next product from the next place."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from expo_studio.model.rundowns import Segment
from expo_studio.stream import news
from expo_studio.stream.refusals import no_such_segment, plan_changed
from expo_studio.stream.spoken import clean

if TYPE_CHECKING:
    from expo_studio.stream.keeping import Keeping
    from expo_studio.stream.room import Room
    from expo_studio.stream.wishes import GoTo, SetRundown

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
        self._edition = 0
        self._changing = asyncio.Lock()
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
        return news.Rundown(
            planned, self._now, self._since, time.time(), self.views(), self._edition
        )

    async def change(self, wish: SetRundown) -> None:
        """Keep another plan, then tell; what runs goes on where it still is.

        Raises:
            RefusedError: It was made from a plan that another desk has changed since.
        """
        segments = tuple(
            Segment(clean(one.name), one.seconds, one.product, one.view) for one in wish.segments
        )
        async with self._changing:
            self._require_newest(wish.edition)
            await self._keeping.do(lambda records: records.rundowns.keep(segments))
            self._now = _place(self._segments, self._now, segments)
            self._segments, self._edition = segments, self._edition + 1
        self._room.tell_desks(self.standing())

    def go(self, wish: GoTo) -> None:
        """Begin a segment, or end the plan with NOTHING.

        Raises:
            RefusedError: There is none such, or another desk has changed the plan since.
            LiveError: From its place nothing can be seen; it runs all the same.
        """
        self._require_newest(wish.edition)
        if wish.place >= len(self._segments):
            raise no_such_segment()
        self._now, self._since = wish.place, time.time()
        self._room.tell_desks(self.standing())
        if wish.place != NOTHING:
            self.run(self._segments[wish.place])

    def shift(self, seconds: float) -> None:
        """Count on as before after the clock was set forward by so much; desks hear it."""
        self._since += seconds
        self._room.tell_desks(self.standing())

    def _require_newest(self, edition: int | None) -> None:
        if edition not in {None, self._edition}:
            raise plan_changed()


def _place(before: Sequence[Segment], now: int, after: Sequence[Segment]) -> int:
    """Return where a running segment is in another plan; of several alike the nearest."""
    if now == NOTHING:
        return NOTHING
    alike = [place for place, one in enumerate(after) if one == before[now]]
    return min(alike, key=lambda place: abs(place - now), default=NOTHING)
