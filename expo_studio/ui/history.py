"""The steps that were done, to read and to jump in."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from expo_studio.ui import words
from expo_studio.ui.studio import Studio


class History(QWidget):
    """A list of steps; those undone are pale, a click goes there."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.list = QListWidget()
        self.list.itemClicked.connect(self._jump)
        self.list.itemActivated.connect(self._jump)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.list)
        self._studio = studio
        studio.edited.listen(lambda _: self._fill())
        studio.speech.changed.listen(lambda _: self._fill())
        self._fill()

    def _fill(self) -> None:
        say, document = self._studio.speech, self._studio.document
        self.list.setAccessibleName(say(words.HISTORY))
        self.list.clear()
        self.list.addItem(say(words.START))
        for place, step in enumerate(document.history, start=1):
            item = QListWidgetItem(say(step.label))
            if place > document.position:
                font = item.font()
                font.setItalic(True)
                item.setFont(font)
                item.setForeground(self.palette().placeholderText())
            self.list.addItem(item)
        self.list.setCurrentRow(document.position)

    def _jump(self, item: QListWidgetItem) -> None:
        self._studio.document.jump(self.list.row(item))
