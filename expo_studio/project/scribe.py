"""Has every edit written down as it happens, and lets nobody wait for a disk that is slow."""

from __future__ import annotations

import time
from threading import Lock, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SLOW_WRITES = 2
"""In a row: one alone may be a disk that was busy with something else."""


class Scribe:
    """Writes at once, or on a thread where who edits shall not wait longer than so.

    Args:
        write: Writes down all there is to write, and returns whether it did; tells by itself
            what goes wrong.
        patience: As below.

    Attributes:
        patience: Seconds that who edits waits for the disk; None to wait until it is written.
    """

    def __init__(self, write: Callable[[], bool], patience: float | None = None) -> None:
        self.patience = patience
        self._slow_in_a_row = 0
        self._write = write
        self._handing = Lock()
        self._is_asked = False
        self._thread: Thread | None = None

    @property
    def is_slow(self) -> bool:
        """Return whether the disk took longer than patience lasts, not just once, of late."""
        return self._slow_in_a_row >= SLOW_WRITES

    @property
    def is_writing(self) -> bool:
        """Return whether a write goes on beside who edits."""
        return self._thread is not None

    def successor(self) -> Scribe:
        """Return another one, which does not wait for a write of this one that never ends."""
        return Scribe(self._write, self.patience)

    def begin(self) -> None:
        """Write down what there is, and return when it is written or patience ends."""
        if self.patience is None:
            self._write()
            return
        with self._handing:
            self._is_asked = True
            if self._thread is not None:
                return
            thread = self._thread = Thread(target=self._work, name="journal", daemon=True)
        thread.start()
        thread.join(self.patience)

    def settle(self) -> None:
        """Wait until what was begun is written."""
        thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while self._has_more():
            began = time.monotonic()
            if self._write():
                is_late = time.monotonic() - began > (self.patience or 0.0)
                self._slow_in_a_row = self._slow_in_a_row + 1 if is_late else 0

    def _has_more(self) -> bool:
        """Return whether writing was asked for since it last began; the thread ends if not."""
        with self._handing:
            is_asked, self._is_asked = self._is_asked, False
            if not is_asked:
                self._thread = None
            return is_asked
