"""Ctrl+C in the terminal that a window was started from."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class Interruption(QObject):
    """Closes all windows at SIGINT as their own buttons do; the next one ends the program at once.

    Python hears of a signal when it next runs, which in a window at rest may be never; so it is
    told through a socket that Qt waits for (``signal.set_wakeup_fd``).

    Args:
        application: Whose windows; its thread is the main one.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._heard, self._told = socket.socketpair()
        for end in (self._heard, self._told):
            end.settimeout(0.0)
        reading = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._heard.fileno(), reading, self)
        self._notifier.activated.connect(self._wake)
        self._is_asked = False
        self._before = signal.getsignal(signal.SIGINT)
        signal.set_wakeup_fd(self._told.fileno())
        signal.signal(signal.SIGINT, lambda *_: self._ask())
        application.aboutToQuit.connect(self.stop)

    def stop(self) -> None:
        """Leave SIGINT as it was."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGINT, self._before)
        self._heard.close()
        self._told.close()

    def _ask(self) -> None:
        self._is_asked = True
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    def _wake(self) -> None:
        self._heard.recv(64)
        if self._is_asked:
            self._is_asked = False
            self._application.closeAllWindows()
            signal.signal(signal.SIGINT, lambda *_: self._ask())
