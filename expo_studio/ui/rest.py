"""Python's own work in small steps, so that it never holds the window.

An edit of many placements makes many objects, and a booth and its history hold millions of
them that no cycle runs through. Left alone, the collector would go through all of them again
and again, a tenth of a second each time. Here it only reads what is new, and reads what has
outlived that where it disturbs nobody: at rest, and when a project is opened. The modules that
are there before any project are set aside for good, for they alone take half a turn of the window;
and so is, soon after each opening, what is there then, for thousands of placements take a whole
one. A booth that is left needs no collector: no cycle runs through it.
Threads that read and check beside the window let it go on after a millisecond, and the large
arrays they let go of go back to the system.
"""

from __future__ import annotations

import gc
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from expo_studio import allocator

if TYPE_CHECKING:
    from expo_studio.ui.studio import Studio

NEW = 20_000
"""Objects after which the collector looks at what is new: about a millisecond."""
LOOKS = 2
"""At what is new, of which the last is at what the first left, too."""
EACH = 4e-7
"""Seconds that it takes to read an object, about."""
NEVER = 1_000_000_000
TURN = 0.001
"""Seconds after which a thread that computes lets another go on."""
NEXT_TURN_MS = 1
"""After which a timer goes off in a turn of its own; after 0 it does so in the same one."""
LONGEST = 0.04
"""Seconds of the window's thread that reading everything at rest may take."""
REST_MS = 60_000
OPENED_MS = 1500
"""After a project was opened: by then its first picture is there."""


class Rest(QObject):
    """Sets collector, threads and allocator, and lets the first read what is older at rest."""

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        allocator.give_back()
        sys.setswitchinterval(TURN)
        gc.set_threshold(NEW, LOOKS - 2, NEVER)  # one more goes by than it is told
        self._took, self._looks = 0.0, _looks()
        self._timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._timer.timeout.connect(self._collect_some)
        studio.edited.listen(lambda _: self._timer.start())
        self._opening = QTimer(self, interval=OPENED_MS, singleShot=True)
        self._opening.timeout.connect(self._begin)
        studio.opened.listen(lambda _: self._opening.start())

    def _begin(self) -> None:
        """Set aside what is there, once what is over is collected if that is quick."""
        self._collect_some()
        gc.freeze()
        self._took, self._looks = 0.0, _looks()

    def _collect_some(self) -> None:
        """Collect, unless a long history of many placements would make that long.

        All its steps are values without cycles.
        """
        new = (_looks() - self._looks + 1) * LOOKS * NEW
        if self._took + new * EACH < LONGEST:
            self._collect()

    def _collect(self) -> None:
        """Collect among all that was not set aside, and keep how long that takes.

        Objects are not counted: whoever asks for all of them holds, for a moment, what another
        thread is just putting together, and tuples cannot be finished then.
        """
        began = time.thread_time()
        gc.collect()
        self._took, self._looks = time.thread_time() - began, _looks()


def set_aside() -> None:
    """Collect, and never again read what is left: only before there is any project."""
    gc.collect()
    gc.freeze()


def _looks() -> int:
    """Return how often the collector has looked at what outlived a look."""
    return int(gc.get_stats()[1]["collections"])
