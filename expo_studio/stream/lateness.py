"""How late this machine is: what has come may have lain unread while other work had the processor.

What a player says is judged by when it is heard. Where the session's loop had no turn for a
second, a round trip seems a second longer than it was, whatever the network holds.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque

BEAT_SECONDS = 0.02
LEAST_SECONDS = 0.005
"""A beat that comes this much after its time is late."""
BEATS = 3
"""A datagram takes some turns of the loop until it is heard, each of which may be late."""
LATE_SECONDS = 0.1
"""So late, what is sent comes in bursts, and what players estimate by it is no measure."""
ESTIMATE_SECONDS = 6.0
"""So long estimates still speak of it."""


class Lateness:
    """Beats on the session's loop; as long as ``run`` does not, nothing is late."""

    def __init__(self) -> None:
        self._beaten: float | None = None
        self._gaps = deque[float](maxlen=BEATS)
        self._much = float("-inf")

    @property
    def seconds(self) -> float:
        """Return for how long at most what is heard now may have been here unread."""
        return sum(self._gaps) + _late(self._pending())

    @property
    def is_recent(self) -> bool:
        """Return whether estimates speak of bursts that this machine made of what it sends."""
        much = time.monotonic() - self._much < ESTIMATE_SECONDS
        return much or self._pending() > LATE_SECONDS

    async def run(self) -> None:
        """Beat until cancelled."""
        try:
            while True:
                self.beat()
                await asyncio.sleep(BEAT_SECONDS)
        finally:
            self._beaten = None

    def beat(self) -> None:
        """Take note of how long the last beat is ago."""
        gap = self._pending()
        self._beaten = time.monotonic()
        self._gaps.append(_late(gap))
        if gap > LATE_SECONDS:
            self._much = self._beaten

    def _pending(self) -> float:
        return time.monotonic() - self._beaten if self._beaten is not None else 0.0


def _late(gap: float) -> float:
    """Return the seconds between two beats, none where the second came in time."""
    return gap if gap > BEAT_SECONDS + LEAST_SECONDS else 0.0
