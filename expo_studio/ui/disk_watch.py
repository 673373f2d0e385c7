"""Tells when a disk takes no edits any more, before one tries to save, and when it does again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from expo_studio.ui.notices import Notices
    from expo_studio.ui.patience import Patience
    from expo_studio.ui.workbench import Workbench

LOOK_MS = 1000
LONG = 5.0
"""Seconds without a word from the disk after which the user hears of it."""


class DiskWatch(QObject):
    """Watches the disk of the file of a window."""

    def __init__(
        self,
        bench: Workbench[Any, Any, Any],
        patience: Patience,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bench, self._patience, self._notices = bench, patience, notices
        self._is_told = False
        bench.opened.listen(self._forget)
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        kept = self._bench.kept
        if self._is_told:
            if kept.lacks_for == 0.0:
                self._is_told = False
                self._notices.disk_answers()
        elif self._is_silent() and not self._patience.is_waiting:  # else one knows
            self._is_told = True
            self._notices.disk_silent()

    def _is_silent(self) -> bool:
        kept = self._bench.kept
        return kept.lacks_for > LONG and kept.scribe.is_writing

    def _forget(self, _: object) -> None:
        self._is_told = False
