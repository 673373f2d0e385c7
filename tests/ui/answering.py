"""Answers the questions that a window asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

LOOK_MS = 20
BETWEEN_MS = 25_000
UNANSWERED_LOOKS = 8
"""A question that is there at so many looks nobody will answer."""

Asked = TypeVar("Asked", bound=QDialog)
_looking: list[QTimer] = []


def answer(role: QMessageBox.ButtonRole) -> None:
    """Press the button of a role in the question that is asked, if one is."""
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            next(one for one in box.buttons() if box.buttonRole(one) is role).click()


def looking(look: Callable[[], object], milliseconds: int = LOOK_MS) -> QTimer:
    """Begin to look again and again: a question comes when the disk lets it come."""
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(milliseconds)
    return timer


@contextmanager
def repeated(look: Callable[[], object]) -> Iterator[None]:
    """Look again and again inside."""
    timer = looking(look)
    try:
        yield
    finally:
        timer.stop()


@contextmanager
def answered(role: QMessageBox.ButtonRole) -> Iterator[None]:
    """Answer every question that is asked inside."""
    with repeated(lambda: answer(role)):
        yield


def in_dialog(kind: type[Asked], do: Callable[[Asked], object]) -> None:
    """Do something in the next modal dialog of a kind, as soon as it is there, in this test.

    Where that fails the dialog is closed: the test would wait for it for ever.
    """

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            return
        timer.stop()
        is_done = False
        try:
            do(dialog)
            is_done = True
        finally:
            if not is_done:
                dialog.reject()

    timer = looking(act)
    _looking.append(timer)


def press(words: str) -> None:
    """Press the button with these words in the next message box, in this test."""

    def act(box: QMessageBox) -> None:
        (button,) = (one for one in box.buttons() if words in one.text())
        button.click()

    in_dialog(QMessageBox, act)


@contextmanager
def no_question_for_ever() -> Iterator[list[str]]:
    """Close inside what nobody answers for minutes; yield what that was. Ends ``in_dialog``."""
    closed: list[str] = []
    seen: list[QWidget] = []

    def look() -> None:
        asked = QApplication.activeModalWidget()
        if asked is None or (seen and seen[-1] is not asked):
            seen.clear()
        if asked is None:
            return
        seen.append(asked)
        if len(seen) == UNANSWERED_LOOKS:
            words = asked.text() if isinstance(asked, QMessageBox) else asked.windowTitle()
            closed.append(f"{type(asked).__name__}: {words}")
            asked.close()

    watch = looking(look, BETWEEN_MS)
    try:
        yield closed
    finally:
        watch.stop()
        for timer in _looking:
            timer.stop()
        _looking.clear()
