"""Which way one walks: keys and sticks that are held, and a clock that moves on meanwhile."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from expo_studio.ui.gamepad import STILL, Gamepad
from expo_studio.ui.pad_settings import kept_handling

FRAME_MS = 16
WATCH_MS = 1000
"""How often a pad is looked for while there is none."""
LOOK_PIXELS = 700.0
"""A second of a stick held to the side turns one as far as the mouse over so many pixels."""
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
        turned: One looks further to the right and up, in pixels of a mouse.
        is_heard: Whether a pad leads; not while the keys go elsewhere.
    """

    stepped = Signal(float, float, float)
    turned = Signal(float, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: set[Qt.Key] = set()
        self._walked_at = 0.0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._walk_on)
        self._pad, self._sticks = Gamepad(), STILL
        self.is_heard = True
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._read)

    def begin(self) -> None:
        """Let a pad lead as well; it may be plugged in later."""
        self.handle_pad()
        self._pad.open()
        self._read()
        self._watch.start()

    def handle_pad(self) -> None:
        """Read pads from now on as it was last asked for."""
        self._pad.handling = kept_handling()

    def end(self) -> None:
        """Stand still, and let go of the pad."""
        self.stop()
        self._watch.stop()
        self._pad.close()

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
        """Return whether any key or stick is held."""
        return bool(self._keys) or self._sticks.is_moving

    @property
    def is_running(self) -> bool:
        """Return whether the pad says to run."""
        return self._sticks.is_running

    def stop(self) -> None:
        """Stand still."""
        self._keys.clear()
        self._sticks = STILL
        self._timer.stop()

    def _read(self) -> None:
        """Take what is held on the pad, often while there is one."""
        held = self._pad.read()
        self._sticks = held if self.is_heard else STILL
        self._watch.setInterval(FRAME_MS if self._pad.is_there else WATCH_MS)
        if self._sticks.is_moving and not self._timer.isActive():
            self._walked_at = time.monotonic()
            self._timer.start()

    def _walk_on(self) -> None:
        now = time.monotonic()
        passed, self._walked_at = min(LONGEST_STEP, now - self._walked_at), now
        ways = [*(WALK_KEYS[key] for key in self._keys), self._sticks.walk]
        if any(self._sticks.look):
            across, up = (one * abs(one) * LOOK_PIXELS * passed for one in self._sticks.look)
            self.turned.emit(across, up)
        self.stepped.emit(sum(way[0] for way in ways), sum(way[1] for way in ways), passed)
