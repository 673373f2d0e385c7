"""Backups beside a file, written on a thread of their own after each save."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from expo_studio.errors import ExpoError
from expo_studio.project.database import Sort
from expo_studio.project.rescue import back_up
from expo_studio.project.saving import GivenUpError
from expo_studio.ui.errands import Errand


class Backing(QObject):
    """Writes one backup at a time; what is saved during that is backed up next.

    Args:
        sort: Kind of the files.
        failed: Told why there is no backup, on the window's thread.
        parent: Whom it belongs to.

    Attributes:
        idle: Set while there is nothing to write.
    """

    def __init__(self, sort: Sort, failed: Callable[[ExpoError], None], parent: QObject) -> None:
        super().__init__(parent)
        self._sort, self._failed = sort, failed
        self._errand: Errand | None = None
        self._waiting: dict[Path, None] = {}
        self._given_up = threading.Event()
        self.idle = threading.Event()
        self.idle.set()

    def begin(self, path: Path) -> None:
        """Copy the saved file beside it, with a connection of its own."""
        self._waiting[path] = None
        self._given_up.clear()
        self.idle.clear()
        self._go_on()

    def give_up(self) -> None:
        """Write no more; the backup of before stays."""
        self._waiting.clear()
        self._given_up.set()

    def settle(self) -> None:
        """Wait until the backups of all that was saved are there."""
        while self._errand is not None:
            self._errand.wait()
            QCoreApplication.sendPostedEvents()

    def _go_on(self) -> None:
        if self._errand is not None:
            return
        if not self._waiting:
            self.idle.set()
            return
        path = next(iter(self._waiting))
        del self._waiting[path]
        self._errand = Errand(lambda: back_up(path, self._sort, self._heard), self)
        self._errand.done.connect(lambda _: self._end())
        self._errand.failed.connect(self._fail)
        self._errand.start()

    def _heard(self, _done: int, _of: int) -> None:
        if self._given_up.is_set():
            raise GivenUpError

    def _end(self) -> None:
        self._errand = None
        self._go_on()

    def _fail(self, error: ExpoError) -> None:
        self._end()
        if not isinstance(error, GivenUpError):
            self._failed(error)
