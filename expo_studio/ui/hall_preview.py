"""Showing a published hall in the browser: served on this machine by a process of its own."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from expo_studio.errors import ExpoError
from expo_studio.ui import hall_words as words

_ending: set[QProcess] = set()
"""Processes that were told to end."""


class HallPreview(QObject):
    """Runs ``expo-studio serve`` for a folder, as long as the window is open.

    Attributes:
        shown: The browser was asked to open this address.
        failed: It could not be served, with the ExpoError.
    """

    shown = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._is_shown = False

    def show(self, folder: Path) -> None:
        """Serve a folder anew and open it in the browser."""
        self.stop()
        self._is_shown = False
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(process.deleteLater)
        finish = partial(self._finish, process, folder)
        process.finished.connect(finish)
        process.errorOccurred.connect(finish)
        serve = ["-P", "-m", "expo_studio", "serve", str(folder), "--port", "0"]
        process.start(sys.executable, serve)

    def stop(self) -> None:
        """Serve nothing any more; the process has nothing to tidy, and nobody waits for its end."""
        process, self._process = self._process, None
        if process is None:
            return
        process.setParent(None)  # else it would have to end before the window can go
        _ending.add(process)
        process.finished.connect(lambda *_: _ending.discard(process))
        process.kill()

    def _read(self) -> None:
        if self._process is None or self._is_shown or not self._process.canReadLine():
            return
        url = bytes(self._process.readLine().data()).decode().strip()
        if url.startswith("http://127.0.0.1:"):
            self._is_shown = True
            QDesktopServices.openUrl(QUrl(url))
            self.shown.emit(url)

    def _finish(self, process: QProcess, folder: Path, *_: object) -> None:
        if process is not self._process:
            return
        self._process = None
        if not self._is_shown:
            told = words.NO_PREVIEW.filled(path=folder)
            self.failed.emit(ExpoError(told, words.NO_PREVIEW_HINT))
