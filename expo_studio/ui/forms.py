"""Forms: fields below their labels, spoken in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from expo_studio.text import Text
from expo_studio.ui.fields import NumberBox, WordsEdit
from expo_studio.ui.hearing import hear
from expo_studio.ui.labels import label
from expo_studio.ui.rows import Act, Rows
from expo_studio.ui.speech import Speech
from expo_studio.ui.tips import tip

Key = TypeVar("Key")


class Form(QWidget):
    """Fields one below the other.

    Attributes:
        speech: The language of the labels.
    """

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self.speech = speech
        self._labels: list[tuple[QLabel, Text, tuple[QWidget, ...]]] = []
        self._buttons: list[tuple[QAbstractButton, Text]] = []
        self._spoken_rows: list[tuple[Rows, Text]] = []
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(4)
        hear(self, speech.changed, lambda _: self.speak())

    def title(self) -> QLabel:
        """Add a large line and return it."""
        made = label("title")
        self.box.addWidget(made)
        return made

    def note(self) -> QLabel:
        """Add a soft line and return it."""
        made = label("soft")
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.box.addWidget(made)
        return made

    def row(self, text: Text, *widgets: QWidget) -> None:
        """Add a label and below it one or several fields."""
        above = QLabel()
        above.setObjectName("field")
        above.setWordWrap(True)
        self.box.addSpacing(4)
        self.box.addWidget(above)
        line = QHBoxLayout()
        line.setSpacing(4)
        for widget in widgets:
            line.addWidget(widget)
        self.box.addLayout(line)
        above.setBuddy(widgets[0])
        self._labels.append((above, text, widgets))
        self.speak()

    def show_row(self, widget: QWidget, *, is_shown: bool) -> None:
        """Show or hide a field with its label and whatever stands beside it."""
        for above, _, widgets in self._labels:
            if widget in widgets:
                for one in (above, *widgets):
                    one.setVisible(is_shown)

    def words(self, text: Text) -> WordsEdit:
        """Add a field for words in both languages and return it."""
        edit = WordsEdit(self.speech)
        self.row(text, edit)
        return edit

    def numbers(self, text: Text, *boxes: NumberBox) -> tuple[NumberBox, ...]:
        """Add number fields in a line and return them."""
        self.row(text, *boxes)
        return boxes

    def button(self, text: Text, button: QAbstractButton | None = None) -> QAbstractButton:
        """Add a button or a tick and return it."""
        made = button or QPushButton()
        self.box.addWidget(made)
        self.own(text, made)
        return made

    def own(self, text: Text, button: QAbstractButton) -> None:
        """Speak for a button that lies elsewhere."""
        self._buttons.append((button, text))
        self.speak()

    def buttons(self, *texts: Text) -> tuple[QAbstractButton, ...]:
        """Add buttons side by side and return them."""
        line = QHBoxLayout()
        line.setSpacing(4)
        made = tuple(QPushButton() for _ in texts)
        for text, button in zip(texts, made, strict=True):
            line.addWidget(button)
            self.own(text, button)
        self.box.addLayout(line)
        return made

    def listed(
        self, text: Text, acts: tuple[tuple[Text, Act], ...], height: int, nothing: Text
    ) -> Rows:
        """Add a list of at least so many pixels, with what can be done with a row; return it.

        ``nothing`` is said in the place of rows while there are none.
        """
        rows = Rows(self.speech, acts, nothing=nothing)
        rows.list.setMinimumHeight(height)
        self.box.addWidget(rows)
        self._spoken_rows.append((rows, text))
        self.speak()
        return rows

    def speak(self) -> None:
        """Say every label in the language of the window."""
        for above, text, widgets in self._labels:
            above.setText(self.speech(text))
            for widget in widgets:
                if isinstance(widget, WordsEdit):
                    widget.name(text)
                else:
                    prefix = widget.prefix().strip() if isinstance(widget, NumberBox) else ""
                    widget.setAccessibleName(f"{self.speech(text)} {prefix}".strip())
                    widget.setToolTip(tip(self.speech, text))
        for button, text in self._buttons:
            button.setText(self.speech(text))
            button.setToolTip(tip(self.speech, text))
        for rows, text in self._spoken_rows:
            rows.list.setAccessibleName(self.speech(text))
            rows.list.setToolTip(tip(self.speech, text))
            rows.speak()


class Choice(QComboBox, Generic[Key]):
    """One of several things, spoken in the language of the window."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._texts: dict[Key, Text] = {}
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        hear(self, speech.changed, lambda _: self._fill(self.key))

    @property
    def key(self) -> Key | None:
        """Return what is chosen."""
        keys, row = tuple(self._texts), self.currentIndex()
        return keys[row] if 0 <= row < len(keys) else None

    def offer(self, texts: Mapping[Key, Text], chosen: Key | None) -> None:
        """Offer these and show one as chosen, telling nobody."""
        if dict(texts) != self._texts:
            self._texts = dict(texts)
            self._fill(chosen)
        elif self.key != chosen:
            self._show(chosen)

    def _fill(self, chosen: Key | None) -> None:
        with QSignalBlocker(self):
            self.clear()
            for text in self._texts.values():
                self.addItem(self._speech(text))
        self._show(chosen)

    def _show(self, chosen: Key | None) -> None:
        keys = list(self._texts)
        with QSignalBlocker(self):
            self.setCurrentIndex(keys.index(chosen) if chosen in keys else -1)
