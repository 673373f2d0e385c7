"""A thread that hears something block by block, on the beat, until it is stopped."""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from expo_studio.stream.sound import BLOCK_SECONDS

if TYPE_CHECKING:
    from expo_studio.stream.sound import Block, Inlet

SLEPT_SECONDS = 1.0
STOP_SECONDS = 5.0


class SoundThread(ABC):
    """Owns the thread; what is heard is up to whoever derives from it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, inlet: Inlet) -> None:
        """Begin to hear; blocks go where others' do."""
        self._thread = threading.Thread(target=self._hear_all, args=(inlet,), name=self._name)
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
