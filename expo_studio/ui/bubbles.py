"""Small words that float over the view: lengths, numbers of a drag, warnings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


@dataclass(frozen=True, slots=True)
class Bubble:
    """Words at a place of the widget, logical pixels."""

    text: str
    x: float
    y: float
    is_alarm: bool = False


class Bubbles:
    """Labels over a widget, reused from picture to picture."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._labels: list[QLabel] = []
        self._shown: tuple[Bubble, ...] = ()

    def show(self, bubbles: Sequence[Bubble]) -> None:
        """Show these and no others."""
        if tuple(bubbles) == self._shown:
            return
        self._shown = tuple(bubbles)
        while len(self._labels) < len(bubbles):
            label = QLabel(self._parent)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._labels.append(label)
        for label, bubble in zip(self._labels, bubbles, strict=False):
            label.setObjectName("alarm-bubble" if bubble.is_alarm else "bubble")
            label.style().unpolish(label)
            label.style().polish(label)
            label.setText(bubble.text)
            label.adjustSize()
            width, height = self._parent.width(), self._parent.height()
            x = min(max(4, round(bubble.x)), max(4, width - label.width() - 4))
            y = min(max(4, round(bubble.y)), max(4, height - label.height() - 4))
            label.move(x, y)
            label.show()
            label.raise_()
        for label in self._labels[len(bubbles) :]:
            label.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """Return what is shown."""
        return tuple(bubble.text for bubble in self._shown)
