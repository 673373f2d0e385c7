"""Long work off the window's thread, its outcome brought back to it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from expo_studio.errors import ExpoError


class Errand(QObject):
    """One piece of work on a thread of its own.

    Attributes:
        done: It succeeded, with its outcome; on the window's thread.
        failed: It was refused, with the ExpoError; on the window's thread.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._thread = threading.Thread(target=self._run, name="errand", daemon=True)

    def start(self) -> Errand:
        """Begin; return the errand."""
        self._thread.start()
        return self

    def wait(self) -> None:
        """Return when the work has ended."""
        self._thread.join()

    def _run(self) -> None:
        try:
            outcome = self._work()
        except ExpoError as error:
            self.failed.emit(error)
        else:
            self.done.emit(outcome)
