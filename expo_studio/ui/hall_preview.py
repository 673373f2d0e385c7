"""Showing a published hall in the browser: served on this machine by a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from expo_studio.errors import ExpoError
from expo_studio.ui import hall_words as words

PATIENCE_MS = 3000


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
        process.finished.connect(self._finish)
        process.errorOccurred.connect(lambda _: self._finish())
        serve = ["-P", "-m", "expo_studio", "serve", str(folder), "--port", "0"]
        process.start(sys.executable, serve)

    def stop(self) -> None:
        """Serve nothing any more."""
        process, self._process = self._process, None
        if process is not None and process.state() is not QProcess.ProcessState.NotRunning:
            process.terminate()
            if not process.waitForFinished(PATIENCE_MS):
                process.kill()
                process.waitForFinished(PATIENCE_MS)

    def _read(self) -> None:
        if self._process is None or self._is_shown or not self._process.canReadLine():
            return
        url = bytes(self._process.readLine().data()).decode().strip()
        if url.startswith("http://127.0.0.1:"):
            self._is_shown = True
            QDesktopServices.openUrl(QUrl(url))
            self.shown.emit(url)

    def _finish(self, *_: object) -> None:
        if self._process is not None and not self._is_shown:
            self._process = None
            self.failed.emit(ExpoError(words.NO_PREVIEW, words.NO_PREVIEW_HINT))
