"""Answers the questions that a window asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

LOOK_MS = 20


def answer(role: QMessageBox.ButtonRole) -> None:
    """Press the button of a role in the question that is asked, if one is."""
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            next(one for one in box.buttons() if box.buttonRole(one) is role).click()


@contextmanager
def repeated(look: Callable[[], object]) -> Iterator[None]:
    """Look again and again inside: a question comes when the disk lets it come."""
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    try:
        yield
    finally:
        timer.stop()


@contextmanager
def answered(role: QMessageBox.ButtonRole) -> Iterator[None]:
    """Answer every question that is asked inside."""
    with repeated(lambda: answer(role)):
        yield
