"""How beautiful a moving picture may be on this machine, found out while it moves."""

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
