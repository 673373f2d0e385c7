"""How beautiful and how fine a moving picture may be on this machine, found out as it moves."""

from __future__ import annotations

from enum import IntEnum


class Quality(IntEnum):
    """Steps from the quickest to the most beautiful; still pictures always take the last."""

    PLAIN = 0
    SOFT = 1
    FULL = 2

    @property
    def has_shade(self) -> bool:
        """Return whether crevices are darker."""
        return self is Quality.FULL

    def defines(self, *, has_lamps: bool) -> tuple[str, ...]:
        """Return what surfaces are compiled with."""
        wanted = (
            ("LAMPS", has_lamps),
            ("FINE", self >= Quality.SOFT),
            ("SHADED", self.has_shade),
        )
        return tuple(name for name, is_wanted in wanted if is_wanted)


SLOW, QUICK = 1.0, 0.45
"""Shares of the time a frame may take, beyond and below which the step changes."""
PATIENCE = 20
"""Frames in a row that must be too slow, or quick enough for the next step."""
RETURN = 300
"""Frames before a step that proved too slow is tried again; doubled each time."""


PARTS = (1.0, 5.0 / 6.0, 2.0 / 3.0, 1.0 / 2.0)
"""Of the width and height that a moving picture is drawn in where the processor draws."""
SHARE = 0.1
"""How much one picture tells of how long they take."""
HURRY, LEISURE = 5, 45
"""Pictures before a coarser part may follow, and before a finer one is tried."""
ROOM = 0.9
"""Part of the limit that pictures of a finer part may take by what is known of them."""


class Ladder:
    """Takes the time of each frame and says which step the next one may have.

    Args:
        limit: Seconds a frame may take.
        start: Where to begin.
    """

    def __init__(self, limit: float, start: Quality) -> None:
        self._limit = limit
        self.quality = start
        self._slow = self._quick = 0
        self._wait = PATIENCE
        self._failed = RETURN

    def hear(self, seconds: float) -> None:
        """Learn how long a frame took."""
        self._slow = self._slow + 1 if seconds > self._limit * SLOW else 0
        self._quick = self._quick + 1 if seconds < self._limit * QUICK else 0
        if self._slow >= PATIENCE and self.quality > Quality.PLAIN:
            self._step(-1)
            self._wait, self._failed = self._failed, self._failed * 2
        elif self._quick >= self._wait and self.quality < Quality.FULL:
            self._step(+1)
            self._wait = PATIENCE

    def _step(self, by: int) -> None:
        self.quality = Quality(self.quality + by)
        self._slow = self._quick = 0


class Grain:
    """Says how coarsely a moving picture is drawn, so that it is there in time.

    Args:
        limit: Seconds a picture may take.
        part: Of the width and height to begin with.

    Attributes:
        part: Of the width and height that the next picture may have.
    """

    def __init__(self, limit: float, part: float = PARTS[2]) -> None:
        self._limit = limit
        self.part = part
        self._seconds = 0.0
        self._heard = 0
        self._wait = LEISURE

    def hear(self, seconds: float) -> None:
        """Learn how long a picture of this part took."""
        self._heard += 1
        self._seconds += (seconds - self._seconds) * max(SHARE, 1.0 / self._heard)
        if self._heard >= HURRY and self._seconds > self._limit:
            if self.part > PARTS[-1]:
                self._turn_to(PARTS[PARTS.index(self.part) + 1])
                self._wait = min(self._wait * 2, LEISURE * 16)
        elif self._heard >= self._wait and self.part < PARTS[0]:
            finer = PARTS[PARTS.index(self.part) - 1]
            if self._seconds * (finer / self.part) ** 2 < self._limit * ROOM:
                self._turn_to(finer)

    def _turn_to(self, part: float) -> None:
        self.part, self._seconds, self._heard = part, 0.0, 0
