"""Counts of what happens, gathered in memory and kept every few seconds; of nobody."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

from expo_studio.errors import RecordsError
from expo_studio.model.statistics import SLOT_SECONDS, Count, Happening, stay_class
from expo_studio.stream import news

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.stream.keeping import Keeping
    from expo_studio.stream.room import Room
    from expo_studio.stream.wish import Sign

PRESENCE_SECONDS = 0.5
LOOSE_LIMIT = 5_000
"""Different things counted between two flushes; what is beyond is not counted."""


class Counting:
    """Counts what happened since the last flush."""

    def __init__(self, keeping: Keeping, clock: Callable[[], float] = time.time) -> None:
        self._keeping = keeping
        self._clock = clock
        self._loose: Counter[tuple[int, Happening, str]] = Counter()

    def count(self, happening: Happening, what: str = "") -> None:
        """Count one more."""
        slot = int(self._clock()) // SLOT_SECONDS * SLOT_SECONDS
        if len(self._loose) < LOOSE_LIMIT or (slot, happening, what) in self._loose:
            self._loose[slot, happening, what] += 1

    def count_stay(self, seconds: float) -> None:
        """Count that somebody stayed so long."""
        self.count(Happening.STAY, stay_class(seconds))

    async def flush(self) -> None:
        """Keep what was counted; RecordsError: it was not, and is tried again next time."""
        if not self._loose:
            return
        loose, self._loose = self._loose, Counter()
        counts = [Count(slot, kind, what, n) for (slot, kind, what), n in loose.items()]
        try:
            await self._keeping.do(lambda records: records.statistics.add(counts))
        except RecordsError:
            self._loose.update(loose)
            raise


class Headcount:
    """How many are inside: told at once, but not for each of many who come together."""

    def __init__(self, room: Room, clock: Callable[[], float] = time.monotonic) -> None:
        self._room = room
        self._clock = clock
        self._told = -PRESENCE_SECONDS
        self._waits = False

    def change(self) -> None:
        """Tell everyone now, or with a flush soon if they were told a moment ago."""
        self._waits = True
        self.flush()

    def flush(self) -> None:
        """Tell what waits, if it has waited long enough."""
        if not self._waits or self._clock() - self._told < PRESENCE_SECONDS:
            return
        self._waits, self._told = False, self._clock()
        presence = news.Presence(len(self._room.people), self._room.is_presented)
        self._room.tell_all(presence)
        self._room.tell_desks(presence)


class Reactions:
    """Signs without words, told together twice a second at most."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._shown: Counter[Sign] = Counter()

    def react(self, sign: Sign) -> None:
        """Show a sign with the next flush."""
        self._shown[sign] += 1

    def flush(self) -> None:
        """Tell how often each sign was shown."""
        shown, self._shown = self._shown, Counter()
        for sign, times in shown.items():
            self._room.tell_both(news.Reaction(sign, times))
