"""What is drawn on the plan of a hall: floor, grid, entrance, stalls with their open fronts."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from expo_studio.model.booth import StandKind
from expo_studio.model.findings import Severity
from expo_studio.model.hall import Exhibit, Stall
from expo_studio.model.hall_snapping import Pull
from expo_studio.model.stand_rules import BACK, FRONT, LEFT, RIGHT, closed_sides
from expo_studio.ui.plan_paper import ACCENT, GUIDE, Paper

ALARM = QColor("#d02b2b")
TINTS = {Severity.WARNING: QColor("#d99a2b"), Severity.HINT: QColor("#5b8fd0")}
PLAIN = QColor("#4c9a6a")
ENTRANCE_HALF = 2.0
"""Metres from the middle of the entrance to either side."""
SIDES = {BACK: (0, 1), RIGHT: (1, 2), FRONT: (2, 3), LEFT: (3, 0)}
"""Corners at the ends of each side of a stall."""
SMALLEST_TEXT = 34.0
"""Pixels of width from which a stall bears its name."""


@dataclass(frozen=True, slots=True)
class Dress:
    """How one stall is drawn."""

    name: str
    exhibit: Exhibit | None
    is_chosen: bool = False
    is_blocked: bool = False


def corners(stall: Stall) -> tuple[tuple[float, float], ...]:
    """Return the corners on the floor in metres: back left, back right, front right, front left."""
    x, z = stall.width / 2.0, stall.depth / 2.0
    cosine, sine = math.cos(stall.turn), math.sin(stall.turn)
    return tuple(
        (stall.x + a * cosine + b * sine, stall.z - a * sine + b * cosine)
        for a, b in ((-x, -z), (x, -z), (x, z), (-x, z))
    )


class HallDraughtsman:
    """Draws one picture of the plan."""

    def __init__(self, painter: QPainter, paper: Paper, palette: QPalette) -> None:
        self._painter = painter
        self._paper = paper
        self._ink = palette.windowText().color()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def floor(self, extent: tuple[float, float], entrance: str) -> None:
        """Draw the floor with a line each metre, its size, and the entrance at the front."""
        x, z = extent
        area = QRectF(self._paper.pixel(-x, -z), self._paper.pixel(x, z))
        self._painter.fillRect(area, self._faint(10))
        self._grid(area)
        self._painter.setPen(QPen(self._faint(150), 1.5))
        self._painter.drawRect(area)
        self._entrance(z, entrance)
        self._painter.setPen(self._faint(200))
        size = f"{2.0 * x:.1f} × {2.0 * z:.1f} m"
        self._painter.drawText(area.topLeft() + QPointF(2.0, -6.0), size)

    def _grid(self, area: QRectF) -> None:
        step = next(one for one in (1.0, 5.0, 25.0, 1e9) if one * self._paper.scale >= 8.0)
        left, top = self._paper.metres(area.topLeft())
        right, bottom = self._paper.metres(area.bottomRight())
        lines = []
        for number in range(math.ceil(left / step), math.floor(right / step) + 1):
            x = self._paper.pixel(number * step, 0.0).x()
            lines.append(QLineF(x, area.top(), x, area.bottom()))
        for number in range(math.ceil(top / step), math.floor(bottom / step) + 1):
            y = self._paper.pixel(0.0, number * step).y()
            lines.append(QLineF(area.left(), y, area.right(), y))
        self._painter.setPen(QPen(self._faint(26), 1.0))
        self._painter.drawLines(lines)

    def _entrance(self, z: float, words: str) -> None:
        a, b = self._paper.pixel(-ENTRANCE_HALF, z), self._paper.pixel(ENTRANCE_HALF, z)
        self._painter.setPen(QPen(ACCENT, 5.0))
        self._painter.drawLine(a, b)
        tip = (a + b) / 2.0 + QPointF(0.0, 5.0)
        self._painter.setBrush(ACCENT)
        self._painter.setPen(Qt.PenStyle.NoPen)
        below = tip + QPointF(0.0, 12.0)
        arrow = [tip, below + QPointF(-8.0, 0.0), below + QPointF(8.0, 0.0)]
        self._painter.drawPolygon(QPolygonF(arrow))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        width = QFontMetricsF(self._painter.font()).horizontalAdvance(words)
        self._painter.setPen(ACCENT)
        self._painter.drawText(below + QPointF(-width / 2.0, 16.0), words)

    def stall(self, stall: Stall, dress: Dress) -> None:
        """Draw a stall: walls thick, open sides dashed, an arrow out of its front, its name."""
        points = [self._paper.pixel(*one) for one in corners(stall)]
        shape = QPolygonF(points)
        colour = ALARM if dress.is_blocked else _tint(dress.exhibit)
        fill = QColor(colour)
        fill.setAlpha(120 if dress.is_chosen or dress.is_blocked else 60)
        self._painter.setBrush(fill)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.drawPolygon(shape)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        kind = dress.exhibit.kind if dress.exhibit else StandKind.ROW
        ink = ACCENT if dress.is_chosen and not dress.is_blocked else colour
        self._walls(points, closed_sides(kind), ink)
        self._front(points, ink)
        if dress.is_chosen:
            self._painter.setPen(QPen(ink, 2.5))
            self._painter.drawPolygon(shape)
        self._name(shape.boundingRect(), dress)

    def _walls(self, points: list[QPointF], closed: frozenset[int], ink: QColor) -> None:
        for side, (first, second) in SIDES.items():
            pen = QPen(ink, 3.5 if side in closed else 1.0)
            pen.setStyle(Qt.PenStyle.SolidLine if side in closed else Qt.PenStyle.DashLine)
            self._painter.setPen(pen)
            self._painter.drawLine(points[first], points[second])

    def _front(self, points: list[QPointF], ink: QColor) -> None:
        middle = (points[2] + points[3]) / 2.0
        way = middle - (points[0] + points[1]) / 2.0
        length = math.hypot(way.x(), way.y())
        if length < 8.0:
            return
        out = way / length
        aside = QPointF(-out.y(), out.x())
        self._painter.setBrush(ink)
        self._painter.setPen(Qt.PenStyle.NoPen)
        arrow = [middle + out * 7.0, middle + aside * 5.0, middle - aside * 5.0]
        self._painter.drawPolygon(QPolygonF(arrow))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _name(self, box: QRectF, dress: Dress) -> None:
        if box.width() < SMALLEST_TEXT and not dress.is_chosen:
            return
        metrics = QFontMetricsF(self._painter.font())
        room = max(box.width() - 6.0, SMALLEST_TEXT)
        number = dress.exhibit.number if dress.exhibit else ""
        lines = [one for one in (number, dress.name) if one]
        if box.height() < 2.2 * metrics.height():
            lines = lines[:1]
        shown = [metrics.elidedText(one, Qt.TextElideMode.ElideRight, room) for one in lines]
        self._painter.setPen(self._ink)
        wide = box.adjusted(-40.0, -10.0, 40.0, 10.0)
        self._painter.drawText(wide, Qt.AlignmentFlag.AlignCenter, "\n".join(shown))

    def pulls(self, pulls: Iterable[Pull], area: QRectF) -> None:
        """Draw the lines a booth was drawn to, right across the picture."""
        self._painter.setPen(QPen(GUIDE, 1.0, Qt.PenStyle.DashLine))
        for pull in pulls:
            if pull.axis == 0:
                x = self._paper.pixel(pull.at, 0.0).x()
                self._painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            else:
                y = self._paper.pixel(0.0, pull.at).y()
                self._painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def note(self, at: QPointF, words: str) -> None:
        """Write why a booth may not stand here."""
        metrics = QFontMetricsF(self._painter.font())
        box = QRectF(at, metrics.size(0, words)).adjusted(-8.0, -4.0, 8.0, 4.0)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ALARM)
        self._painter.drawRoundedRect(box, 5.0, 5.0)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QColor("white"))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _faint(self, opacity: int) -> QColor:
        ink = QColor(self._ink)
        ink.setAlpha(opacity)
        return ink


def _tint(exhibit: Exhibit | None) -> QColor:
    """Return the colour of the gravest remark on a booth."""
    found = {one.severity for one in exhibit.remarks} if exhibit else set()
    return next((TINTS[one] for one in TINTS if one in found), PLAIN)
