"""A newcomer's hands and eyes on a window: real keys, clicks and drops, and what each step shows.

Only the dialogs of the operating system that choose files are answered for them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from expo_studio.text import Language, Text
from expo_studio.ui import words
from expo_studio.ui.palette import SEARCH as WHAT_TO_DO
from expo_studio.ui.window import StudioWindow
from tests.ui.answering import in_dialog
from tests.ui.looking import heard, troubles

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
LONG_MS, SETTLE_MS, STEP_MS = 120_000, 100, 10
Look = tuple[Language, bool, tuple[int, int]]
"""A language, whether it is dark, and a size in pixels."""
USUAL: Look = (Language.EN, False, (1280, 800))
LOOKS: tuple[Look, ...] = ((Language.ZH, True, (2560, 1440)), USUAL)
"""Those in which each step is looked at, the usual one last."""
Field = TypeVar("Field", bound=QWidget)
Patch = Callable[[type, str, object], None]
"""Puts something else in the place of an attribute."""


def wear(window: StudioWindow, look: Look) -> None:
    """Let a window speak a language, in the dark or not, in a size."""
    language, is_dark, size = look
    if window.studio.speech.language is not language:
        window.switch_language()
    window.set_dark(is_dark)
    window.resize(*size)


def named(look: Look) -> str:
    """Return what a look is called in the name of a picture."""
    language, is_dark, size = look
    return f"{language}-{'dark' if is_dark else 'light'}-{size[0]}"


def wait_until(is_so: Callable[[], bool], what: str, milliseconds: int = LONG_MS) -> None:
    """Let the window go on until something is so; AssertionError if it takes too long."""
    until = time.monotonic() + milliseconds / 1000.0
    while not is_so():
        assert time.monotonic() < until, f"waited in vain: {what}"
        QTest.qWait(STEP_MS)


def found(within: QWidget, kind: type[Field], name: str) -> Field:
    """Return the field one sees that bears a name."""
    seen = [one for one in within.findChildren(kind) if one.isVisible() and heard(one) == name]
    assert seen, f"no {kind.__name__} is called “{name}”"
    return seen[0]


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click on a widget that can be clicked."""
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, LEFT, NO_KEYS, at or widget.rect().center())


def click_button(within: QWidget, name: str) -> None:
    """Click on the button that bears a name."""
    click(found(within, QPushButton, name))


def click_row(shown: QListWidget, row: int) -> None:
    """Click on a row of a list, scrolled into sight."""
    shown.scrollToItem(shown.item(row))
    click(shown.viewport(), shown.visualItemRect(shown.item(row)).center())


def type_into(field: QLineEdit, typed: str) -> None:
    """Click into a field and write something else in it; Chinese as an input method hands it."""
    click(field)
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    if typed.isascii():
        QTest.keyClicks(field, typed)
        return
    event = QInputMethodEvent()
    event.setCommitString(typed)
    QApplication.sendEvent(field, event)


class Newcomer:
    """Hands and eyes on a window.

    Attributes:
        troubles: What was wrong with how the steps looked.
    """

    def __init__(self, window: StudioWindow, pictures: Path, patch: Patch) -> None:
        self.window, self._pictures, self._patch = window, pictures, patch
        self.troubles: list[str] = []

    def look(self, name: str) -> None:
        """Keep pictures of the window in every look, and what is wrong with them."""
        drawing = self.window.viewport.drawing
        wait_until(lambda: not drawing.arrival.is_on, "the booth arrives")
        for look in LOOKS:
            wear(self.window, look)
            QTest.qWait(SETTLE_MS)
            picture = self._pictures / f"newcomer-{name}-{named(look)}.png"
            self.window.grab().save(str(picture))
            self.troubles += [
                f"{name} {named(look)}: {one}" for one in troubles(self.window, look[0])
            ]

    def answer(self, function: str, answer: object) -> None:
        """Let the system's next dialogs for files give this."""
        self._patch(QFileDialog, function, lambda *_: (answer, ""))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
        """Press a shortcut, once the window has the keyboard again."""
        self.window.activateWindow()
        wait_until(self.window.isActiveWindow, "the window has the keyboard")
        QTest.keyClick(self.window, key, modifiers)

    def say(self, text: Text) -> str:
        """Return words in the language of the window."""
        return self.window.studio.speech(text)

    def command(self, name: str) -> None:
        """Find a command in the palette and do it."""

        def choose(dialog: QDialog) -> None:
            field = found(dialog, QLineEdit, self.say(WHAT_TO_DO))
            type_into(field, name)
            QTest.keyClick(field, Qt.Key.Key_Return)

        in_dialog(QDialog, choose)
        self.press(Qt.Key.Key_P)

    def drop_files(self, files: list[Path], at: QPoint) -> None:
        """Drop files from the file manager into the view."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(at, copy, mime, LEFT, NO_KEYS)
        QApplication.sendEvent(self.window.viewport, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(at), copy, mime, LEFT, NO_KEYS)
        QApplication.sendEvent(self.window.viewport, drop)
        assert drop.isAccepted()

    def take_from_shelf(self, name: str) -> None:
        """Search the shelf and put the first asset into the booth."""
        shelf = self.window.shelf
        type_into(found(shelf, QLineEdit, self.say(words.SEARCH)), name)
        assert shelf.list.count()
        click_row(shelf.list, 0)
        QTest.keyClick(shelf.list, Qt.Key.Key_Return)

    def turn_view(self, pixels: int) -> None:
        """Orbit by dragging on the sky, where nothing is selected."""
        view = self.window.viewport
        start = QPoint(view.width() // 2, 20)
        QTest.mousePress(view, LEFT, NO_KEYS, start)
        QTest.mouseMove(view, start + QPoint(pixels, 0))
        QTest.mouseRelease(view, LEFT, NO_KEYS, start + QPoint(pixels, 0))
