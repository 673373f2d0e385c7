"""A thread that mixes sounds of the booth, block by block on the beat, until it is stopped.

They are softer while the presenter speaks, and nothing clicks when they come and go.
"""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from expo_studio.stream.sound import BLOCK, BLOCK_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from expo_studio.stream.film_thread import Load
    from expo_studio.stream.shots import Shot
    from expo_studio.stream.sound import Block, Inlet

SPEECH_LEVEL, SPEECH_PART = 0.05, 0.25
"""While the presenter is so loud, sounds are so much softer."""
STEP = 0.08
"""By so much of the whole a sound becomes louder or softer in a block, so that nothing clicks."""
SLEPT_SECONDS = 1.0
STOP_SECONDS = 5.0
Faded = NDArray[np.float32]
"""A block at its loudness, not cut to 16 bits yet; shape (BLOCK, 2)."""


@dataclass(frozen=True, slots=True)
class Hookup:
    """What a thread that mixes sounds is connected to.

    Attributes:
        load: Returns a sound's bytes, on another thread; ExpoError where they are lost.
        shot: Returns what is to be shown.
        level: Returns how loud the presenter is, 0 to 1.
        lag: Returns after how many seconds a picture leaves that was due.
    """

    load: Load
    shot: Callable[[], Shot]
    level: Callable[[], float]
    lag: Callable[[], float]


class SoundThread(ABC):
    """Owns the thread; what is heard is up to whoever derives from it."""

    name: ClassVar[str]

    def __init__(self, hookup: Hookup) -> None:
        self._hookup = hookup
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, inlet: Inlet) -> None:
        """Begin to hear; blocks go where others' do."""
        self._thread = threading.Thread(target=self._hear_all, args=(inlet,), name=self.name)
        self._thread.daemon = True
        self._thread.start()

    def stop(self) -> None:
        """Hear nothing any more; wait for the threads."""
        self._over.set()
        if self._thread is not None:
            self._thread.join(STOP_SECONDS)

    @abstractmethod
    def _heard_at(self, due: float) -> Block | None:
        """Return the block that is due at a moment of the monotonic clock, None for silence."""

    @abstractmethod
    def _rest(self) -> None:
        """Let go of everything that was opened; on the thread, at its end."""

    def _part(self) -> float:
        """Return by which factor sounds are softer now, for the presenter's sake."""
        return SPEECH_PART if self._hookup.level() > SPEECH_LEVEL else 1.0

    def _hear_all(self, inlet: Inlet) -> None:
        due = time.monotonic()
        while not self._over.wait(max(0.0, due - time.monotonic())):
            if time.monotonic() - due > SLEPT_SECONDS:
                due = time.monotonic()  # this machine slept
            heard = self._heard_at(due)
            if heard is not None:
                inlet.hear(heard)
            due += BLOCK_SECONDS
        self._rest()


def nearer(gain: float, aim: float) -> float:
    """Return how loud a block ends that began at a gain, on the way to another."""
    return gain + max(-STEP, min(STEP, aim - gain))


def faded(block: Block, begin: float, end: float) -> Faded:
    """Return a block as loud as it begins and ends, 0 to 1."""
    return block * np.linspace(begin, end, BLOCK, dtype=np.float32)[:, None]


def mixed(blocks: Sequence[Faded]) -> Block | None:
    """Return blocks heard together, None where there is none."""
    if not blocks:
        return None
    total: Faded = np.sum(blocks, axis=0, dtype=np.float32)
    return np.clip(total, -32_768, 32_767).astype(np.int16)
