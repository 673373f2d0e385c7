"""A button that shows a colour and lets one choose another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QPushButton


class ColourButton(QPushButton):
    """Holds one colour as #rrggbb.

    Attributes:
        chosen: Another colour was chosen.
    """

    chosen = Signal(str)

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.clicked.connect(self._ask)
        self.show_colour(colour)

    def show_colour(self, colour: str) -> None:
        """Hold and show this colour; black for words that name none."""
        colour = QColor.fromString(colour).name()
        self.colour = colour
        ink = "#000000" if QColor(colour).lightnessF() > 0.6 else "#ffffff"
        self.setText(colour)
        self.setStyleSheet(f"background: {colour}; color: {ink};")

    def _ask(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour), self)
        if chosen.isValid():
            self.show_colour(chosen.name())
            self.chosen.emit(chosen.name())
