"""What a disk has not taken yet, kept on this machine's own until it has.

A file in a folder on the network may be behind what is edited: while a save goes on, while a
write takes long, while the folder does not answer or is gone. After a few seconds of that the
whole value is written to the user's own folder, and again as long as it lasts. Whoever opens
the file next here gets back from it what the file lacks.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from expo_studio.project import unwritten

if TYPE_CHECKING:
    from expo_studio.project.unwritten import Home

PAUSE = 5.0
"""Seconds for which a file may be behind, and after which it is looked at again."""
BASES = 8
"""Saves, begun or done, that are remembered."""


class Shadow:
    """Follows one open file.

    Args:
        home: The file.
        body: Returns the value as it is now, as it is saved; None where the file lacks nothing.

    Attributes:
        home: The file.
    """

    def __init__(self, home: Home, body: Callable[[], bytes | None]) -> None:
        self.home = home
        self._body = body
        self._bases: list[str] = []
        self._order = threading.Lock()
        self._wanted = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_asked = self._is_over = False

    def rest_on(self, digest: str) -> None:
        """Remember a save, so that it is known later whether the file is still the same."""
        self._bases = [*self._bases[1 - BASES :], digest]

    def begin(self) -> None:
        """Look after the file until it lacks nothing; return at once."""
        with self._wanted:
            self._is_asked = True
            if self._thread is None and not self._is_over:
                self._thread = threading.Thread(target=self._work, name="shadow", daemon=True)
                self._thread.start()

    def keep(self) -> bool:
        """Write down what the file lacks, or nothing; return whether it lacked something.

        Once the file is followed no longer, what is kept of it stays as it is.
        """
        with self._order:
            if self._is_over:
                return False
            body = self._body()
            if body is None:
                self.home.place.unlink(missing_ok=True)
                return False
            unwritten.keep(self.home, self._bases, body)
            return True

    def end(self) -> None:
        """Follow no longer; what the file lacks by now stays for the next who opens it."""
        with suppress(OSError):
            self.keep()
        self._stop()

    def forget(self) -> None:
        """Follow no longer, and leave nothing."""
        self._stop()
        with self._order, suppress(OSError):
            self.home.place.unlink(missing_ok=True)

    def _stop(self) -> None:
        """Hold neither the file nor what it held any more."""
        with self._order, self._wanted:  # who is just keeping it does not take it for nothing
            self._is_over = True
            self._body = _nothing
            self._wanted.notify_all()

    def _work(self) -> None:
        while self._goes_on():
            is_behind = True
            with suppress(OSError):  # of a disk of ours that is full: tried again
                is_behind = self.keep()
            with self._wanted:
                if not is_behind and not self._is_asked:
                    self._thread = None
                    return

    def _goes_on(self) -> bool:
        """Wait for a while; return whether anybody still wants it."""
        with self._wanted:
            self._wanted.wait_for(lambda: self._is_over, PAUSE)
            self._is_asked = False
            return not self._is_over


def _nothing() -> None:
    """Lack nothing."""
