"""The steps that were done, to read and to jump in."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from expo_studio.events import Event
from expo_studio.model.edited import Edited, Step
from expo_studio.ui import words
from expo_studio.ui.speech import Speech
from expo_studio.ui.tips import tip

UNDONE = Qt.ItemDataRole.UserRole
INK, PAPER = QPalette.ColorRole.Text, QPalette.ColorRole.Base
SHARE = 0.62
"""Of the ink in what is undone, the rest being paper."""


class _Editing(Protocol):
    """What is edited: the studio's booth, or a hall.

    Attributes:
        speech: The language of the window.
        opened, edited: Told when another thing is edited, and after every change.
    """

    speech: Speech
    opened: Event[Any]
    edited: Event[Any]

    @property
    def document(self) -> Edited[Any]:
        """Return the steps that were done."""
        ...


class _Steps(QStyledItemDelegate):
    """Writes what is undone paler, whatever the theme."""

    def initStyleOption(  # noqa: N802 (Qt's name)
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take the ink half-way to the paper for a step that is undone."""
        super().initStyleOption(option, index)
        if not index.data(UNDONE):
            return
        ink, paper = (option.palette.color(role) for role in (INK, PAPER))
        mixed = [
            round(a * SHARE + b * (1.0 - SHARE))
            for a, b in zip(_rgb(ink), _rgb(paper), strict=True)
        ]
        option.palette.setColor(INK, QColor(*mixed))


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


class _List(QListWidget):
    """A list that may scroll in the turn of an edit.

    Qt asks the display where the mouse is whenever a list scrolls, to tell which row is beneath
    it now. The answer comes behind the pictures that the display has not taken yet, which held
    the window for up to a second; here nobody wants to know.
    """

    def verticalScrollbarValueChanged(self, value: int) -> None:  # noqa: N802 (Qt's name)
        """Let it scroll, and ask nothing."""


class History(QWidget):
    """A list of steps; those undone are pale, a click goes there.

    Only the rows that changed are touched, for a long history is edited as fast as a short one.
    """

    def __init__(self, studio: _Editing) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self._shown: tuple[Step[Any], ...] = ()
        self._position = 0
        self.list = _List()
        self.list.setItemDelegate(_Steps(self.list))
        self.list.itemClicked.connect(self._jump)
        self.list.itemActivated.connect(self._jump)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.list)
        studio.opened.listen(lambda _: self._fill())
        studio.edited.listen(lambda _: self._show())
        studio.speech.changed.listen(lambda _: self._fill())
        self._fill()

    def _fill(self) -> None:
        self.list.setAccessibleName(self._studio.speech(words.HISTORY))
        self.list.setToolTip(tip(self._studio.speech, words.HISTORY))
        self.list.clear()
        self._shown, self._position = (), 0
        self.list.addItem(self._studio.speech(words.START))
        self._show()

    def _show(self) -> None:
        document = self._studio.document
        steps = document.history
        self._forget_oldest(steps)
        same = _same(self._shown, steps)
        # What takeItem gives back is never freed; rows that the model removes are.
        self.list.model().removeRows(same + 1, len(self._shown) - same)
        for step in steps[same:]:
            self.list.addItem(self._studio.speech(step.label))
        before, self._position = self._position, document.position
        self._shown = steps
        first = min(same, before, self._position)
        for row in range(first + 1, len(steps) + 1):
            if row > same or min(before, self._position) < row <= max(before, self._position):
                self._dress(self.list.item(row), is_undone=row > self._position)
        self.list.setCurrentRow(self._position)

    def _forget_oldest(self, steps: tuple[Step[Any], ...]) -> None:
        """Take away what a full history has dropped, so that the rest need not be shown anew."""
        oldest = steps[0] if steps else None
        dropped = next((at for at, step in enumerate(self._shown) if step is oldest), 0)
        self.list.model().removeRows(1, dropped)
        self._shown = self._shown[dropped:]
        self._position = max(0, self._position - dropped)

    def _dress(self, item: QListWidgetItem, *, is_undone: bool) -> None:
        font = item.font()
        font.setItalic(is_undone)
        item.setFont(font)
        item.setData(UNDONE, is_undone)

    def _jump(self, item: QListWidgetItem) -> None:
        self._studio.document.jump(self.list.row(item))


def _same(mine: tuple[Step[Any], ...], theirs: tuple[Step[Any], ...]) -> int:
    """Return how many steps at the beginning read the same."""
    pairs = enumerate(zip(mine, theirs, strict=False))
    differ = (at for at, (one, other) in pairs if one.label is not other.label)
    return next(differ, min(len(mine), len(theirs)))
