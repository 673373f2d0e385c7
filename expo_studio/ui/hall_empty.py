"""What an empty hall says in place of a plan: what to do, and a button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from expo_studio.ui import hall_words as words
from expo_studio.ui.labels import label, strong_button
from expo_studio.ui.speech import Speech


class HallEmpty(QWidget):
    """Two sentences and a button, in the middle.

    Attributes:
        add_asked: The user wants to choose packages.
    """

    add_asked = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._first, self._next, self.add = label("title"), label("soft"), strong_button()
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(1)
        for one in (self._first, self._next):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(one)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self.add.clicked.connect(lambda: self.add_asked.emit())
        speech.changed.listen(lambda _: self._speak())
        self._speak()

    def _speak(self) -> None:
        self._first.setText(self._speech(words.EMPTY))
        self._next.setText(self._speech(words.EMPTY_NEXT))
        self.add.setText(self._speech(words.ADD))
