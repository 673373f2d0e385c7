"""Which way one walks: the keys held down, and a clock that moves on while they are."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

FRAME_MS = 16
LONGEST_STEP = 0.1
"""Seconds; after a stall one does not jump."""
WALK_KEYS = {
    Qt.Key.Key_W: (0.0, 1.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_S: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
    Qt.Key.Key_A: (-1.0, 0.0),
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_D: (1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
}


class Stride(QObject):
    """Turns held keys into steps.

    Attributes:
        stepped: One moves: to the right, ahead (each -2 to 2), and for how many seconds.
    """

    stepped = Signal(float, float, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: set[Qt.Key] = set()
        self._walked_at = 0.0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._walk_on)

    def press(self, key: Qt.Key) -> None:
        """Walk that way as well."""
        self._keys.add(key)
        self._walked_at = time.monotonic()
        self._timer.start()

    def release(self, key: Qt.Key) -> None:
        """Stop walking that way; steps go on, without a way, until one is told to stop."""
        self._keys.discard(key)

    @property
    def is_held(self) -> bool:
        """Return whether any key is down."""
        return bool(self._keys)

    def stop(self) -> None:
        """Stand still."""
        self._keys.clear()
        self._timer.stop()

    def _walk_on(self) -> None:
        now = time.monotonic()
        passed, self._walked_at = min(LONGEST_STEP, now - self._walked_at), now
        ways = [WALK_KEYS[key] for key in self._keys]
        self.stepped.emit(sum(way[0] for way in ways), sum(way[1] for way in ways), passed)
