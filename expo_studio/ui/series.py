"""A list of things in their order, one of them chosen, with buttons to add, take out and move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget

from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.flow import FlowLayout
from expo_studio.ui.labels import said_within, say_if_empty
from expo_studio.ui.speech import Speech

Thing = TypeVar("Thing")
ROW_HEIGHT = 26
"""Pixels, about."""


class Series(QWidget, Generic[Thing]):
    """Things in order.

    Args:
        speech: The language of the buttons.
        name: What the list is, for assistive technology.
        told: Says a thing in a line.
        fresh: Makes a new thing, or None where none can be made now.
        nothing: What is said while there are none: what to do about it.
        rows: How many are seen without scrolling.

    Attributes:
        list: The rows.
        none: Says that there are none.
        chosen_changed: Another thing is chosen, or the chosen one has changed.
    """

    chosen_changed = Signal()

    def __init__(
        self,
        speech: Speech,
        name: Text,
        told: Callable[[Thing], str],
        fresh: Callable[[], Thing | None],
        nothing: Text,
        *,
        rows: int = 4,
    ) -> None:
        super().__init__()
        self._told, self._fresh = told, fresh
        self._things: list[Thing] = []
        self.list = QListWidget()
        self.list.setAccessibleName(speech(name))
        self.list.setMinimumHeight(rows * ROW_HEIGHT)
        self.list.currentRowChanged.connect(lambda _: self._turn())
        self.none = said_within(self.list)
        self.none.setText(speech(nothing))
        box, line = QVBoxLayout(self), FlowLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        box.addLayout(line)
        deeds = (
            (words.ADD, self.add),
            (words.TAKE_OUT, self._take_out),
            (words.EARLIER, lambda: self._shift(-1)),
            (words.LATER, lambda: self._shift(1)),
        )
        self.buttons = {text: QPushButton(speech(text)) for text, _ in deeds}
        for text, do in deeds:
            line.addWidget(self.buttons[text])
            self.buttons[text].clicked.connect(do)
        self._turn()

    @property
    def things(self) -> tuple[Thing, ...]:
        """Return everything in its order."""
        return tuple(self._things)

    @property
    def chosen(self) -> Thing | None:
        """Return what is chosen."""
        row = self.list.currentRow()
        return self._things[row] if 0 <= row < len(self._things) else None

    def show_things(self, things: Sequence[Thing], row: int = 0) -> None:
        """Show these, one of them chosen."""
        self._things = list(things)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([self._told(one) for one in self._things])
            self.list.setCurrentRow(min(max(row, 0), len(self._things) - 1))
        self._turn()

    def change(self, thing: Thing) -> None:
        """Put a thing in the place of the chosen one."""
        row = self.list.currentRow()
        if 0 <= row < len(self._things):
            self._things[row] = thing
            self.list.item(row).setText(self._told(thing))

    def add(self) -> None:
        """Add a new thing at the end and choose it."""
        made = self._fresh()
        if made is not None:
            self.show_things([*self._things, made], len(self._things))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Say nothing of what cannot be filled now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            say_if_empty(self.list, self.none)

    def _take_out(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._things):
            self.show_things(self._things[:row] + self._things[row + 1 :], row)

    def _shift(self, by: int) -> None:
        row, things = self.list.currentRow(), list(self._things)
        if 0 <= row < len(things) and 0 <= row + by < len(things):
            things[row], things[row + by] = things[row + by], things[row]
            self.show_things(things, row + by)

    def _turn(self) -> None:
        row, count = self.list.currentRow(), len(self._things)
        self.buttons[words.TAKE_OUT].setEnabled(row >= 0)
        self.buttons[words.EARLIER].setEnabled(row > 0)
        self.buttons[words.LATER].setEnabled(0 <= row < count - 1)
        say_if_empty(self.list, self.none)
        self.chosen_changed.emit()
