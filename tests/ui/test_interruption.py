"""Ctrl+C closes the windows, also those at rest; the next one ends what does not close."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from expo_studio.ui.interruption import Interruption

PATIENCE_MS = 20_000


class Window(QWidget):
    """One that notes what Ctrl+C would do while it closes, and may stay."""

    def __init__(self, *, stays: bool) -> None:
        super().__init__()
        self.stays, self.meanwhile = stays, signal.getsignal(signal.SIGINT)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        self.meanwhile = signal.getsignal(signal.SIGINT)
        event.setAccepted(not self.stays)
        QTimer.singleShot(0, LOOP.quit)


LOOP = QEventLoop()


@pytest.fixture
def interruption(qapp: QApplication) -> Iterator[None]:
    before = signal.getsignal(signal.SIGINT)
    made = Interruption(qapp)
    yield
    qapp.aboutToQuit.disconnect(made.stop)
    made.stop()
    assert signal.getsignal(signal.SIGINT) is before
    made.deleteLater()


@pytest.mark.usefixtures("interruption")
@pytest.mark.parametrize("stays", [False, True])
def test_a_window_at_rest_hears_it(qtbot: QtBot, stays: bool) -> None:
    window = Window(stays=stays)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    signals = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
    QTimer.singleShot(PATIENCE_MS, LOOP, LOOP.quit)
    signals.start()
    LOOP.exec()  # nothing of Python runs meanwhile on this thread
    assert window.isVisible() is stays
    assert window.meanwhile is signal.SIG_DFL, "a second one ends what asks, or hangs"
    assert signal.getsignal(signal.SIGINT) is not signal.SIG_DFL, "and later it is asked again"
    window.stays = False
