"""Backups beside a file, written on a thread of their own after each save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from expo_studio.errors import ExpoError
from expo_studio.project.database import Sort
from expo_studio.project.rescue import back_up
from expo_studio.ui.errands import Errand


class Backing(QObject):
    """Writes one backup at a time; what is saved during that is backed up next.

    Args:
        sort: Kind of the files.
        failed: Told why there is no backup, on the window's thread.
        parent: Whom it belongs to.
    """

    def __init__(self, sort: Sort, failed: Callable[[ExpoError], None], parent: QObject) -> None:
        super().__init__(parent)
        self._sort, self._failed = sort, failed
        self._errand: Errand | None = None
        self._waiting: dict[Path, None] = {}

    def begin(self, path: Path) -> None:
        """Copy the saved file beside it, with a connection of its own."""
        self._waiting[path] = None
        self._go_on()

    def settle(self) -> None:
        """Wait until the backups of all that was saved are there."""
        while self._errand is not None:
            self._errand.wait()
            QCoreApplication.sendPostedEvents()

    def _go_on(self) -> None:
        if self._errand is not None or not self._waiting:
            return
        path = next(iter(self._waiting))
        del self._waiting[path]
        self._errand = Errand(lambda: back_up(path, self._sort), self)
        self._errand.done.connect(lambda _: self._end())
        self._errand.failed.connect(self._fail)
        self._errand.start()

    def _end(self) -> None:
        self._errand = None
        self._go_on()

    def _fail(self, error: ExpoError) -> None:
        self._end()
        self._failed(error)
