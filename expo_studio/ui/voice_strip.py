"""How the presenter is heard: a level that moves, one button to be silent, and why not."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from expo_studio.text import Text
from expo_studio.ui.labels import label
from expo_studio.ui.speech import Speech

SPEAK, BE_SILENT = Text("打开麦克风", "Microphone on"), Text("静音", "Mute")
CLEAR = Text("去除噪声和回声", "Take out noise and echo")
FILMS = Text("影片声音（靠近时听到）", "Sound of films, when near")
OPTIONS = Text("选项", "Options")
LEVEL = Text("麦克风音量", "Microphone level")
HEARD = {
    "none": Text("没有声音", "No sound"),
    "on": Text("访客能听到您", "Visitors hear you"),
    "muted": Text("已静音", "Muted"),
    "failed": Text(
        "没有麦克风：访客听不到您；接上后自动启用",
        "No microphone: visitors do not hear you; one plugged in is used by itself",
    ),
}


class VoiceStrip(QWidget):
    """Shows what the host tells of the microphone.

    Attributes:
        wished: What the host is asked for, as docs/protocol.md describes.
        options: Opens a menu of what can be switched beside the microphone.
    """

    wished = Signal(dict)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._say = speech
        self._hearing = self._clearing = self._films = "none"
        self.button, self.level, self.words = QPushButton(), QProgressBar(), label("soft")
        self.options, menu = QPushButton(), QMenu(self)
        self.clear, self.films = menu.addAction(""), menu.addAction("")
        self.options.setMenu(menu)
        self.button.setCheckable(True)
        self.level.setRange(0, 100)
        self.level.setTextVisible(False)
        self.level.setFixedHeight(8)
        layout, line = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.button)
        line.addWidget(self.level, 1)
        line.addWidget(self.options)
        layout.addLayout(line)
        layout.addWidget(self.words)
        self.button.clicked.connect(self._switch)
        self.clear.triggered.connect(self._switch_clearing)
        self.films.triggered.connect(self._switch_films)
        self.speak()

    def hear(self, message: dict[str, Any]) -> None:
        """Take a message of type ``sound``."""
        self.level.setValue(round(message["level"] * 100))
        told = message["hearing"], message.get("clearing", "none"), message.get("films", "none")
        if told != (self._hearing, self._clearing, self._films):
            self._hearing, self._clearing, self._films = told
            self.speak()

    def speak(self) -> None:
        """Say it in the language of the window."""
        is_silent = self._hearing in {"muted", "failed"}
        self.button.setChecked(self._hearing == "muted")
        self.button.setText(self._say(SPEAK if is_silent else BE_SILENT))
        self.button.setEnabled(self._hearing != "none")
        self._offer(self.clear, CLEAR, self._clearing)
        self._offer(self.films, FILMS, self._films)
        self.options.setText(self._say(OPTIONS))
        self.options.setVisible(self.clear.isVisible() or self.films.isVisible())
        self.level.setAccessibleName(self._say(LEVEL))
        self.words.setText(self._say(HEARD.get(self._hearing, HEARD["none"])))

    def _offer(self, action: QAction, words: Text, state: str) -> None:
        action.setCheckable(True)
        action.setText(self._say(words))
        action.setChecked(state == "on")
        action.setVisible(state != "none")

    def _switch(self) -> None:
        self.wished.emit({"type": "set_sound", "is_muted": self._hearing == "on"})
        self.speak()

    def _switch_clearing(self) -> None:
        self.wished.emit({"type": "set_clearing", "is_on": self._clearing == "off"})
        self.speak()

    def _switch_films(self) -> None:
        self.wished.emit({"type": "set_films", "is_heard": self._films == "off"})
        self.speak()
