"""A booth comes into the view piece by piece: the window shows at once and is never held.

First the renderer's modules are imported beside the window; then each asset is read and
brought to the graphics card by itself, between the window's events.
"""

from __future__ import annotations

import importlib
import sys
import threading
import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

RENDERER = "expo_studio.render.renderer"
SLICE = 0.012
"""Seconds of the window's thread that are taken at a time."""
TICK_MS = 1


class Arrival(QObject):
    """Does work in slices.

    Attributes:
        ended: All is there.
    """

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: list[Callable[[], object]] = []
        self._of = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._go_on)
        self._import: threading.Thread | None = None

    @property
    def is_on(self) -> bool:
        """Return whether something is still to come."""
        return bool(self._left)

    @property
    def share(self) -> float:
        """Return the share that is there, 0 to 1."""
        return 1.0 - len(self._left) / self._of if self._of else 1.0

    def begin(self, steps: Iterable[Callable[[], object]]) -> None:
        """Do these steps from now on, one by one, instead of what was left."""
        self._left = list(steps)[::-1]
        self._of = len(self._left)
        if RENDERER not in sys.modules and self._import is None:
            name = "imports the renderer"
            self._import = threading.Thread(target=_import, name=name, daemon=True)
            self._import.start()
        self._timer.start()

    def finish(self) -> None:
        """Do all that is left, at once."""
        if self._import is not None:
            self._import.join()
        while self._left:
            self._left.pop()()
        self._end()

    def stop(self) -> None:
        """Forget what is left."""
        self._left = []
        self._timer.stop()

    def _go_on(self) -> None:
        if self._import is not None and self._import.is_alive():
            return
        until = time.perf_counter() + SLICE
        while self._left and time.perf_counter() < until:
            self._left.pop()()
        if not self._left:
            self._end()

    def _end(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.ended.emit()


def _import() -> None:
    importlib.import_module(RENDERER)
