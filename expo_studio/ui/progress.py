"""A strip that shows how far long work is, how long it may still take, and lets one stop it."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.hearing import hear
from expo_studio.ui.labels import label
from expo_studio.ui.speech import Speech

LEFT = Text("{what} · 还需约 {n} 秒", "{what} · about {n} s left")
DOING = Text.same("{what} · {doing}")
SOONEST = 2.0
"""Seconds after which a guess of what is left is worth showing."""


class Progress(QFrame):
    """Hidden while nothing runs.

    Attributes:
        cancelled: The user gave the work up.
    """

    cancelled = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._speech = speech
        self._what = self._doing = Text()
        self._began = 0.0
        self._share = 0.0
        self._text, self._bar = label("progress-text"), QProgressBar()
        self.cancel = QPushButton()
        self._bar.setTextVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.addWidget(self._text)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.cancel)
        self.cancel.clicked.connect(lambda: self.cancelled.emit())
        hear(self, speech.changed, lambda _: self._speak())
        self._speak()
        self.hide()

    @property
    def words(self) -> str:
        """Return what is told."""
        return self._text.text()

    def begin(self, what: Text) -> None:
        """Show that something runs, of yet unknown length."""
        self._what, self._began, self._share = what, time.monotonic(), 0.0
        self._doing = Text()
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._speak()
        self.show()

    def advance(self, done: int, of: int, doing: Text | None = None) -> None:
        """Show that so many steps of all are done, and what is done now."""
        self._doing = doing or Text()
        self._share = done / of if of else 0.0
        # Qt would paint the bar, and put the whole window together, before it returns.
        self._bar.setUpdatesEnabled(False)
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)
        self._bar.setUpdatesEnabled(True)
        self._speak()

    def end(self) -> None:
        """Show nothing any more."""
        self.hide()

    def _speak(self) -> None:
        self.cancel.setText(self._speech(words.CANCEL))
        passed = time.monotonic() - self._began
        text = DOING.filled(what=self._what, doing=self._doing) if self._doing.zh else self._what
        if self._share > 0.0 and passed > SOONEST:
            text = LEFT.filled(what=text, n=max(1, round(passed / self._share - passed)))
        self._text.setText(self._speech(text))
