"""Bar charts of counts, drawn plainly and told to screen readers as words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from expo_studio.ui.telling import Telling

ROW = 24
"""Pixels of one bar."""
NAME_PART = 0.42
"""How much of the width names take."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; its length is relative to the longest."""

    name: str
    value: int


class BarChart(QWidget):
    """Lying bars, one below the other, each with its name and number."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: list[Bar]) -> None:
        """Show these bars."""
        self._bars = bars
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.value}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return room for every bar."""
        return QSize(360, ROW * max(1, len(self._bars)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the bars."""
        with Telling(self, None), QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            most = max((bar.value for bar in self._bars), default=0)
            for at, bar in enumerate(self._bars):
                self._draw(painter, bar, at * ROW, most)

    def _draw(self, painter: QPainter, bar: Bar, top: int, most: int) -> None:
        left = self.width() * NAME_PART
        room = self.width() - left - 56.0
        metrics = QFontMetricsF(self.font())
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, left - 10.0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QRectF(0.0, top, left - 10.0, ROW), middle, name)
        length = room * bar.value / most if most else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().highlight())
        painter.drawRoundedRect(QRectF(left, top + 5.0, max(2.0, length), ROW - 10.0), 4.0, 4.0)
        painter.setPen(self.palette().windowText().color())
        place = QRectF(left + max(2.0, length) + 6.0, top, 50.0, ROW)
        painter.drawText(place, middle, str(bar.value))
