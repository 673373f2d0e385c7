"""Telling a QObject something from another thread, unless it is gone, or going right now."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject


class Gate:
    """Lets what other threads tell through to a QObject until that is deleted.

    A signal of an object that the window's thread is deleting ends the program.

    Args:
        owner: Whose signals are told.
    """

    def __init__(self, owner: QObject) -> None:
        self._lock = threading.Lock()
        self._is_open = True
        owner.destroyed.connect(lambda: self._shut())  # Qt waits for it, and deletes then

    def tell(self, emit: Callable[..., None], *values: object) -> None:
        """Emit, while the gate is open."""
        with self._lock, contextlib.suppress(RuntimeError):  # what Qt has let go of already
            if self._is_open:
                emit(*values)

    def _shut(self) -> None:
        """Let nothing through any more; return when nothing is on its way through."""
        with self._lock:
            self._is_open = False
