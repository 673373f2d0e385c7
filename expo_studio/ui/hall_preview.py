"""Showing a published hall in the browser: served on this machine by a process of its own."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from expo_studio.errors import ExpoError
from expo_studio.ui import hall_words as words
from expo_studio.ui.gate import Gate


class HallPreview(QObject):
    """Runs ``expo-studio serve`` for a folder, as long as the window is open.

    Attributes:
        shown: The browser was asked to open this address.
        failed: It could not be served, with the ExpoError.
    """

    shown = Signal(str)
    failed = Signal(object)
    _said = Signal(object, str)
    _ended = Signal(object, Path)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: subprocess.Popen[str] | None = None
        self._is_shown = False
        self._gate = Gate(self)
        self._said.connect(self._hear)
        self._ended.connect(self._finish)

    def show(self, folder: Path) -> None:
        """Serve a folder anew and open it in the browser."""
        self.stop()
        self._is_shown = False
        serve = ["-P", "-m", "expo_studio", "serve", str(folder), "--port", "0"]
        try:
            process = subprocess.Popen(
                [sys.executable, *serve],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                errors="replace",
            )
        except OSError:  # the machine has no room for one more
            self._fail(folder)
            return
        self._process = process
        threading.Thread(
            target=self._listen, args=(process, folder), name="preview", daemon=True
        ).start()

    def stop(self) -> None:
        """Serve nothing any more; the process has nothing to tidy, and nobody waits for its end."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()

    def _listen(self, process: subprocess.Popen[str], folder: Path) -> None:
        """Tell what a process says and that it ended; a disk may keep it from ending for long."""
        with process:
            for line in process.stdout or ():
                self._gate.tell(self._said.emit, process, line.strip())
        self._gate.tell(self._ended.emit, process, folder)

    def _hear(self, process: subprocess.Popen[str], line: str) -> None:
        if process is not self._process or self._is_shown:
            return
        if line.startswith("http://127.0.0.1:"):
            self._is_shown = True
            QDesktopServices.openUrl(QUrl(line))
            self.shown.emit(line)

    def _finish(self, process: subprocess.Popen[str], folder: Path) -> None:
        if process is not self._process:
            return
        self._process = None
        if not self._is_shown:
            self._fail(folder)

    def _fail(self, folder: Path) -> None:
        told = words.NO_PREVIEW.filled(path=folder)
        self.failed.emit(ExpoError(told, words.NO_PREVIEW_HINT))
