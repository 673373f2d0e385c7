"""A list whose rows are known by a key, with buttons below that act on the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from expo_studio.text import Text
from expo_studio.ui.flow import FlowLayout
from expo_studio.ui.labels import said_within, say_if_empty
from expo_studio.ui.speech import Speech
from expo_studio.ui.tips import tip

LEAST_HEIGHT = 56
"""Pixels: one row is always seen."""
Act = Callable[[str], None]
"""Does something with the chosen row, told its key."""


class _Modest(QListWidget):
    """A list that wants no more room than it is given."""

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the least that is of use."""
        return QSize(super().sizeHint().width(), LEAST_HEIGHT)


class Rows(QWidget):
    """Rows of words; choosing survives that they are written anew.

    Args:
        speech: The language of the buttons.
        acts: What can be done with the chosen row.
        beside: What stands beside the buttons for it.
        nothing: What is said in their place while there are no rows.

    Attributes:
        list: The rows.
        none: Says that there are none.
    """

    def __init__(
        self,
        speech: Speech,
        acts: tuple[tuple[Text, Callable[[str], None]], ...],
        beside: Sequence[QWidget] = (),
        nothing: Text | None = None,
    ) -> None:
        super().__init__()
        self._speech, self._nothing = speech, nothing
        self.list: QListWidget = _Modest()
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(LEAST_HEIGHT)
        self.list.currentItemChanged.connect(lambda: self._enable())
        self.none = said_within(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.list, 1)
        row = FlowLayout()
        self._buttons: list[tuple[QPushButton, Text]] = []
        for words, act in acts:
            button = QPushButton()
            button.clicked.connect(self._acting(act))
            row.addWidget(button)
            self._buttons.append((button, words))
        for widget in beside:
            row.addWidget(widget)
        layout.addLayout(row)
        self.speak()

    @property
    def chosen(self) -> str:
        """Return the key of the chosen row, empty if there is none."""
        row = self.list.currentRow()
        return "" if row < 0 else str(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def button(self, words: Text) -> QPushButton:
        """Return the button that does something."""
        return next(button for button, told in self._buttons if told is words)

    def show_rows(self, rows: list[tuple[str, str]]) -> None:
        """Show these rows, each a key and its words; where only words change, all else stays."""
        chosen = self.chosen
        if [key for key, _ in rows] == self._keys():
            for at, (_, words) in enumerate(rows):
                self.list.item(at).setText(words)
            return
        with QSignalBlocker(self.list):
            self.list.clear()
            for key, words in rows:
                item = QListWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, key)
                self.list.addItem(item)
                if key == chosen:
                    self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and rows:
            self.list.setCurrentRow(0)
        self._enable()

    def choose(self, key: str) -> None:
        """Choose a row, if it is there."""
        keys = self._keys()
        if key in keys:
            self.list.setCurrentRow(keys.index(key))

    def speak(self) -> None:
        """Write the buttons in the language of the window."""
        for button, words in self._buttons:
            button.setText(self._speech(words))
            button.setToolTip(tip(self._speech, words))
        if self._nothing is not None:
            self.none.setText(self._speech(self._nothing))
        self._enable()

    def _keys(self) -> list[str]:
        items = [self.list.item(at) for at in range(self.list.count())]
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items]

    def _acting(self, act: Act) -> Callable[[], None]:
        def on_click() -> None:
            if self.chosen:
                act(self.chosen)

        return on_click

    def _enable(self) -> None:
        for button, _ in self._buttons:
            button.setEnabled(bool(self.chosen))
        say_if_empty(self.list, self.none)
