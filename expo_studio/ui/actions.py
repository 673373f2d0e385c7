"""The window's actions: words, shortcut, and what they do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from expo_studio.text import Text
from expo_studio.ui.speech import Speech
from expo_studio.ui.typed import take_what_is_typed


class Actions:
    """Every action of a window, kept in its language."""

    def __init__(self, window: QMainWindow, speech: Speech) -> None:
        self._window = window
        self._speech = speech
        self._made: list[tuple[QAction, Text]] = []
        speech.changed.listen(lambda _: self._speak())

    @property
    def made(self) -> tuple[tuple[QAction, Text], ...]:
        """Return every action and what it is called, in the order of making."""
        return tuple(self._made)

    def add(
        self,
        words: Text,
        do: Callable[[], object],
        shortcut: str = "",
        *,
        is_checkable: bool = False,
    ) -> QAction:
        """Return a new action that does something, with what is being typed taken first."""
        action = QAction(self._speech(words), self._window)
        action.setCheckable(is_checkable)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _=False: self._act(do))
        self._window.addAction(action)
        self._made.append((action, words))
        self._speak_one(action, words)
        return action

    def rename(self, action: QAction, words: Text) -> None:
        """Call an action otherwise from now on, in the bar, the palette and the shortcuts."""
        self._made = [(one, words if one is action else old) for one, old in self._made]
        self._speak_one(action, words)

    def _act(self, do: Callable[[], object]) -> None:
        take_what_is_typed(self._window)
        do()

    def _speak(self) -> None:
        for action, words in self._made:
            self._speak_one(action, words)

    def _speak_one(self, action: QAction, words: Text) -> None:
        action.setText(self._speech(words))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{self._speech(words)} ({keys})" if keys else self._speech(words))
