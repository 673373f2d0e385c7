"""Python's collector in a session: it looks at what is new, and at everything when it harms nobody.

Left alone it goes through all that hundreds of visitors hold again and again, a twentieth of a
second each time in which nobody's packets leave. What was loaded before the session is set aside
for good; what outlived two looks is looked at when nobody watches, else only after so many came
and went that what they left counts.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable

NEW, LOOKS = 5_000, 2
"""Objects after which the collector looks at what is new, a few tenths of a millisecond; and at
the so manieth look also at what the one before left."""
NEVER = 1_000_000_000
TURN_SECONDS = 2.0
GONE = 100
"""Visitors whose litter is worth the pause while others watch."""
LONG_SECONDS = 900.0
"""After which there is a look at everything whatever went on."""


def set_aside() -> None:
    """Spare the collector what was loaded until now, a hundred thousand objects that stay."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW, LOOKS - 1, NEVER)


class Tidying:
    """Decides when everything is looked at; lives on the session's loop."""

    def __init__(
        self,
        watching: Callable[[], int],
        gone: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin.

        Args:
            watching: Returns how many watch now.
            gone: Returns how many went so far.
            clock: Seconds that only go on.
        """
        self._watching, self._gone, self._clock = watching, gone, clock
        self._tidied = clock()
        self._before = 0

    async def run(self) -> None:
        """Look after it until cancelled."""
        while True:
            await asyncio.sleep(TURN_SECONDS)
            self.look()

    def look(self) -> None:
        """Look at everything if it is time for it."""
        gone, now = self._gone(), self._clock()
        left = gone - self._before
        is_quiet = left > 0 and not self._watching()
        if is_quiet or left >= GONE or now - self._tidied >= LONG_SECONDS:
            gc.collect()
            self._before, self._tidied = gone, now
