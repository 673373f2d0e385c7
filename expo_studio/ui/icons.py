"""The window's icons: drawn from SVG paths in the colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

SIDE = 24
"""The drawings are made on a square of so many units."""
RATIO = 4
FAINT = 0.35
"""Opacity of an icon whose action cannot be done now."""

Point = tuple[float, float]

LINES: dict[str, tuple[tuple[Point, ...], ...]] = {
    "unlock": (
        ((6, 11), (18, 11), (18, 20), (6, 20), (6, 11)),
        ((8, 11), (8, 7), (11, 4), (15, 5)),
    ),
    "lock": (
        ((6, 11), (18, 11), (18, 20), (6, 20), (6, 11)),
        ((8, 11), (8, 7), (10, 4.5), (14, 4.5), (16, 7), (16, 11)),
    ),
    "save": (
        ((5, 4), (16, 4), (20, 8), (20, 20), (5, 20), (5, 4)),
        ((8, 4), (8, 9), (15, 9), (15, 4)),
        ((8, 20), (8, 14), (17, 14), (17, 20)),
    ),
    "undo": (((9, 5), (4, 10), (9, 15)), ((4, 10), (15, 10), (19, 13), (19, 17), (16, 20))),
    "redo": (((15, 5), (20, 10), (15, 15)), ((20, 10), (9, 10), (5, 13), (5, 17), (8, 20))),
    "move": (
        ((12, 3), (12, 21)),
        ((3, 12), (21, 12)),
        ((9, 6), (12, 3), (15, 6)),
        ((9, 18), (12, 21), (15, 18)),
        ((6, 9), (3, 12), (6, 15)),
        ((18, 9), (21, 12), (18, 15)),
    ),
    "local": (
        ((6, 18), (6, 6)),
        ((6, 18), (18, 18)),
        ((6, 18), (15, 9)),
        ((4, 8), (6, 6), (8, 8)),
        ((16, 16), (18, 18), (16, 20)),
    ),
    "turn": (
        ((19, 8), (16, 5), (12, 4), (7, 6), (4, 11), (5, 16), (9, 20), (15, 20), (19, 16)),
        ((19, 3), (19, 8), (14, 8)),
    ),
    "turn-left": (
        ((5, 8), (8, 5), (12, 4), (17, 6), (20, 11), (19, 16), (15, 20), (9, 20), (5, 16)),
        ((5, 3), (5, 8), (10, 8)),
    ),
    "add": (((12, 4), (12, 20)), ((4, 12), (20, 12))),
    "publish": (
        ((12, 15), (12, 3)),
        ((7, 8), (12, 3), (17, 8)),
        ((4, 14), (4, 20), (20, 20), (20, 14)),
    ),
    "hall": (
        ((3, 20), (3, 9), (12, 4), (21, 9), (21, 20)),
        ((7, 20), (7, 12), (17, 12), (17, 20)),
        ((12, 12), (12, 20)),
    ),
    "scale": (
        ((4, 12), (4, 20), (12, 20), (12, 12), (4, 12)),
        ((14, 10), (20, 4)),
        ((14, 4), (20, 4), (20, 10)),
    ),
    "tape": (
        ((3, 8), (21, 8), (21, 16), (3, 16), (3, 8)),
        ((7, 8), (7, 12)),
        ((11, 8), (11, 12)),
        ((15, 8), (15, 12)),
    ),
    "walk": (
        ((12, 9), (12, 15), (8, 21)),
        ((12, 15), (16, 21)),
        ((7, 13), (12, 9), (17, 12)),
    ),
    "plan": (
        ((4, 4), (20, 4), (20, 20), (4, 20), (4, 4)),
        ((4, 11), (11, 11), (11, 4)),
        ((14, 20), (14, 15), (20, 15)),
    ),
    "stand": (((4, 20), (4, 6), (20, 6), (20, 20)), ((4, 10), (20, 10)), ((2, 20), (22, 20))),
    "sign": (
        ((4, 5), (20, 5), (20, 15), (4, 15), (4, 5)),
        ((12, 15), (12, 21)),
        ((8, 9), (16, 9)),
        ((8, 12), (13, 12)),
    ),
}
"""Strokes as points on the square."""


@lru_cache(maxsize=256)
def icon(name: str, colour: str = "") -> QIcon:
    """Return the icon of a name; with no colour, one that reads on light and on dark."""
    made = QIcon(_drawn(name, colour, 1.0))
    made.addPixmap(_drawn(name, colour, FAINT), QIcon.Mode.Disabled)
    return made


def _drawn(name: str, colour: str, opacity: float) -> QPixmap:
    pixmap = QPixmap(SIDE * RATIO, SIDE * RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setOpacity(opacity)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(RATIO, RATIO)
        pen = QPen(QColor(colour or "#738295"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        _draw(painter, name)
    return pixmap


def _draw(painter: QPainter, name: str) -> None:
    for stroke in LINES.get(name, ()):
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in stroke]))
    if name in ("eye", "eye-off"):
        path = QPainterPath(QPointF(2, 12))
        path.quadTo(12, 2, 22, 12)
        path.quadTo(12, 22, 2, 12)
        painter.drawPath(path)
        painter.drawEllipse(QRectF(9, 9, 6, 6))
    if name == "eye-off":
        painter.drawLine(QPointF(4, 4), QPointF(20, 20))
    if name == "walk":
        painter.drawEllipse(QRectF(10, 3, 4, 4))
    if name == "live":
        painter.setBrush(QColor("#d83a3a"))
        painter.drawEllipse(QRectF(7, 7, 10, 10))
