"""Tells when a disk takes no edits any more, before one tries to save, and when it does again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from expo_studio.ui.notices import Notices
    from expo_studio.ui.patience import Patience
    from expo_studio.ui.studio import Studio

LOOK_MS = 1000
LONG = 5.0
"""Seconds without a word from the disk after which the user hears of it."""


class DiskWatch(QObject):
    """Watches the disk of the project of a window."""

    def __init__(
        self, studio: Studio, patience: Patience, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._studio, self._patience, self._notices = studio, patience, notices
        self._is_told = False
        studio.opened.listen(self._forget)
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        project = self._studio.project
        if self._is_told:
            if project.lacks_for == 0.0:
                self._is_told = False
                self._notices.disk_answers()
        elif self._is_silent() and not self._patience.is_waiting:  # else one knows
            self._is_told = True
            self._notices.disk_silent()

    def _is_silent(self) -> bool:
        project = self._studio.project
        return project.lacks_for > LONG and project.scribe.is_writing

    def _forget(self, _: object) -> None:
        self._is_told = False
