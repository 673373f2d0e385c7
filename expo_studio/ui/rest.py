"""Python's own work in small steps, so that it never holds the window.

An edit of many placements makes many objects, and a booth and its history hold millions of
them that no cycle runs through. Left alone, the collector would go through all of them again
and again, a tenth of a second each time. Here it only reads what is new, what survives is set
aside, and all is read again where that disturbs nobody: at rest, and when a project is opened.
Threads that read and check beside the window let it go on after a millisecond.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from expo_studio.ui.studio import Studio

NEW = 20_000
"""Objects after which the collector looks at what is new: about a millisecond."""
NEVER = 1_000_000_000
TURN = 0.001
"""Seconds after which a thread that computes lets another go on."""
MOST = 200_000
"""Objects that are read in about fifty milliseconds."""
REST_MS = 60_000
OPENED_MS = 1500
"""After a project was opened: by then its first picture is there."""


class Rest(QObject):
    """Sets the collector to small steps, and lets it read everything at rest."""

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        gc.set_threshold(NEW, 1, NEVER)
        if _set_aside not in gc.callbacks:
            gc.callbacks.append(_set_aside)
        collect_all()
        self._timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._timer.timeout.connect(_collect_some)
        studio.edited.listen(lambda _: self._timer.start())
        self._opening = QTimer(self, interval=OPENED_MS, singleShot=True)
        self._opening.timeout.connect(collect_all)
        studio.opened.listen(lambda _: self._opening.start())


def collect_all() -> None:
    """Collect among everything there is, and set aside what is left."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _collect_some() -> None:
    """Collect, unless a long history of many placements would make that long.

    All its steps are values without cycles; what has some waits until another project is opened.
    """
    if gc.get_freeze_count() + len(gc.get_objects()) < MOST:
        collect_all()


def _set_aside(phase: str, found: dict[str, int]) -> None:
    """Set aside what outlived two looks."""
    if phase == "stop" and found["generation"] == 1:
        gc.freeze()
