"""A clapper on a clock of the test: what a busy machine does late still means its own moment."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np

from expo_studio.stream.sound import BLOCK, RATE, Block

EVERY_SECONDS, CLAP_SECONDS = 0.8, 0.15
HALF_PICTURE = 1 / 60
"""A clap falls in the middle between two pictures, as it does on the average."""
BEGAN = 100.0
"""On the machine's clock, seconds."""
MIX_SECONDS = 0.007
"""So long after a block of the source begins one of the mix is due."""
Deed = tuple[float, Callable[[], object]]


def is_clap(seconds: float) -> bool:
    """Return whether it claps so long after the beginning."""
    return (seconds + HALF_PICTURE) % EVERY_SECONDS < CLAP_SECONDS


def wave(first: float) -> Block:
    """Return what is heard in a block that begins so many seconds after the beginning."""
    times = first + np.arange(BLOCK) / RATE
    is_loud = (times + HALF_PICTURE) % EVERY_SECONDS < CLAP_SECONDS
    mono = (np.sin(times * 600 * 2 * np.pi) * is_loud * 20_000).astype(np.int16)
    return np.repeat(mono[:, None], 2, 1)


class Machine:
    """Does each deed at its time, or as soon as it gets to it.

    Attributes:
        now: Monotonic seconds.
    """

    def __init__(self, awake: float, asleep: float) -> None:
        """Begin; it runs and is starved for so long by turns, seconds on the average."""
        self.now = 0.0
        self._awake, self._asleep = awake, asleep
        self._chance = random.Random(5)

    def clock(self) -> float:
        return self.now

    def do(self, deeds: list[Deed]) -> None:
        sleeps_at = 0.0
        for due, deed in sorted(deeds, key=lambda one: one[0]):
            self.now = max(self.now, due)
            if self.now >= sleeps_at:
                self.now += self._chance.uniform(0.0, 2 * self._asleep)
                sleeps_at = self.now + self._chance.uniform(0.0, 2 * self._awake)
            deed()
