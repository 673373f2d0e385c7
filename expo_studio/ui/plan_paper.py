"""What is drawn on the floor plan: grid, stand with dimensions, footprints, spots, paths."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from expo_studio.model.booth import Booth, Stand
from expo_studio.model.extents import Footprint, middle_of
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import ShowId, SpotId
from expo_studio.model.show import Show
from expo_studio.model.snapping import Guide
from expo_studio.model.spots import Spot
from expo_studio.model.stand_rules import closed_sides

TINTS = {
    "stand": "#7f8ea3",
    "floor": "#d9cbb2",
    "furniture": "#c79a62",
    "light": "#e2bd45",
    "screen": "#3f6fb5",
    "sign": "#8b63b8",
    "plant": "#5c9a5f",
    "product": "#c25b5b",
}
ACCENT, GUIDE = QColor("#1668c7"), QColor("#d61a94")
STANDING, CHOSEN = QColor("#2b8a3e"), QColor("#e8890c")
WALKED = QColor("#8a3fb5")
CONE = 1.2
"""Metres of the cone that shows where one looks."""


@dataclass(frozen=True, slots=True)
class Paper:
    """How metres become pixels: x to the right, z downwards.

    Attributes:
        scale: Pixels a metre.
        origin: Pixel of the middle of the stand.
    """

    scale: float
    origin: QPointF

    def pixel(self, x: float, z: float) -> QPointF:
        """Return the pixel of a place on the floor."""
        return QPointF(self.origin.x() + x * self.scale, self.origin.y() + z * self.scale)

    def metres(self, at: QPointF) -> tuple[float, float]:
        """Return the place on the floor (x, z) of a pixel."""
        return (
            (at.x() - self.origin.x()) / self.scale,
            (at.y() - self.origin.y()) / self.scale,
        )


def polygon(paper: Paper, covered: Footprint) -> QPolygonF:
    """Return a footprint in pixels; asked for of thousands at once."""
    left, top, scale = paper.origin.x(), paper.origin.y(), paper.scale
    return QPolygonF([QPointF(left + x * scale, top + z * scale) for x, z in covered.corners])


class Draughtsman:
    """Draws one picture of the plan."""

    def __init__(self, painter: QPainter, paper: Paper, palette: QPalette) -> None:
        self._painter = painter
        self._paper = paper
        self._ink = palette.windowText().color()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def grid(self, area: QRectF) -> None:
        """Draw a line each metre, finer ones each 0.1 m when there is room."""
        paper = self._paper
        for step, opacity in ((0.1, 14), (1.0, 40)):
            if step * paper.scale < 7.0:
                continue
            ink = QColor(self._ink)
            ink.setAlpha(opacity)
            self._painter.setPen(QPen(ink, 1.0))
            left, top = paper.metres(area.topLeft())
            right, bottom = paper.metres(area.bottomRight())
            for number in range(math.floor(left / step), math.ceil(right / step) + 1):
                x = paper.pixel(number * step, 0.0).x()
                self._painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            for number in range(math.floor(top / step), math.ceil(bottom / step) + 1):
                y = paper.pixel(0.0, number * step).y()
                self._painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def stand(self, stand: Stand) -> None:
        """Draw the stand's ground, closed sides thick, open ones dashed, and its dimensions."""
        x, z = stand.width / 2.0, stand.depth / 2.0
        corners = [(-x, -z), (x, -z), (x, z), (-x, z)]
        closed = closed_sides(stand.kind)
        for at in range(4):
            pen = QPen(ACCENT, 4.0 if at in closed else 1.5)
            pen.setStyle(Qt.PenStyle.SolidLine if at in closed else Qt.PenStyle.DashLine)
            self._painter.setPen(pen)
            ends = (corners[at], corners[(at + 1) % 4])
            self._painter.drawLine(*(self._paper.pixel(*end) for end in ends))
        self.dimension((-x, z), (x, z), f"{stand.width:.2f} m", 22.0)
        self.dimension((-x, -z), (-x, z), f"{stand.depth:.2f} m", 22.0)

    def dimension(
        self, start: tuple[float, float], end: tuple[float, float], text: str, away: float
    ) -> None:
        """Draw a measured line beside two places, so many pixels to the outside."""
        a, b = self._paper.pixel(*start), self._paper.pixel(*end)
        is_level = abs(a.y() - b.y()) < abs(a.x() - b.x())
        shift = QPointF(0.0, away) if is_level else QPointF(-away, 0.0)
        a, b = a + shift, b + shift
        tick = QPointF(0.0, 4.0) if is_level else QPointF(4.0, 0.0)
        self._painter.setPen(QPen(self._ink, 1.0))
        self._painter.drawLine(a, b)
        for end_point in (a, b):
            self._painter.drawLine(end_point - tick, end_point + tick)
        size = QFontMetricsF(self._painter.font()).size(0, text)
        middle = (a + b) / 2.0
        below = QPointF(-size.width() / 2.0, size.height() + 2.0)
        beside = QPointF(-size.width() - 8.0, size.height() / 3.0)
        self._painter.drawText(middle + (below if is_level else beside), text)

    def size_of(self, area: Footprint) -> None:
        """Draw width and depth beside a footprint."""
        (ax, az), (bx, bz), (cx, cz), _ = area.corners
        width, depth = math.dist((ax, az), (bx, bz)), math.dist((bx, bz), (cx, cz))
        middle = middle_of(area.corners)
        at = self._paper.pixel(middle[0], middle[2])
        lowest = polygon(self._paper, area).boundingRect().bottom()
        self._painter.setPen(ACCENT)
        text = f"{width:.2f} × {depth:.2f} m"
        size = QFontMetricsF(self._painter.font()).size(0, text)
        self._painter.drawText(QPointF(at.x() - size.width() / 2.0, lowest + size.height()), text)

    def guides(self, guides: Iterable[Guide]) -> None:
        """Draw what a drag was drawn to, and the distances beside it."""
        for guide in guides:
            a = self._paper.pixel(guide.start[0], guide.start[2])
            b = self._paper.pixel(guide.end[0], guide.end[2])
            self._painter.setPen(QPen(GUIDE, 1.5))
            self._painter.drawLine(a, b)
            if guide.metres is not None:
                self._painter.drawText((a + b) / 2.0 + QPointF(4.0, -4.0), f"{guide.metres:.2f} m")

    def spots(self, booth: Booth) -> None:
        """Draw hotspots, saved viewpoints with their direction, and the walk of each tour."""
        for spot in booth.hotspots.values():
            self._painter.setPen(QPen(QColor("white"), 1.5))
            self._painter.setBrush(ACCENT)
            self._painter.drawEllipse(self._paper.pixel(spot.position[0], spot.position[2]), 5, 5)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for tour in booth.tours.values():
            eyes = [booth.viewpoints[stop.viewpoint].eye for stop in tour.stops]
            pen = QPen(QColor("#d07a12"), 2.0)
            pen.setStyle(Qt.PenStyle.DotLine)
            self._painter.setPen(pen)
            self._painter.drawPolyline(QPolygonF([self._paper.pixel(x, z) for x, _, z in eyes]))
        for viewpoint in booth.viewpoints.values():
            self.look(viewpoint, QColor("#d07a12"))

    def standing(
        self,
        spots: Mapping[SpotId, Spot],
        ways: Mapping[SpotId, tuple[SpotId, ...]],
        chosen: str | None,
    ) -> None:
        """Draw the spots of the panorama tour, where one looks first, and where one may go."""
        self._painter.setPen(QPen(STANDING, 2.0, Qt.PenStyle.DashDotLine))
        for key, spot in spots.items():
            for other in ways.get(key, ()):
                self._painter.drawLine(self._at(spot), self._at(spots[other]))
        for key, spot in spots.items():
            at, ink = self._at(spot), CHOSEN if key == chosen else STANDING
            nose = QPointF(math.sin(spot.heading), -math.cos(spot.heading)) * 16.0
            self._painter.setPen(QPen(ink, 3.0))
            self._painter.drawLine(at, at + nose)
            self._painter.setPen(QPen(QColor("white"), 1.5))
            self._painter.setBrush(ink)
            self._painter.drawRoundedRect(QRectF(at.x() - 6.0, at.y() - 6.0, 12.0, 12.0), 3.0, 3.0)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def walks(self, shows: Mapping[ShowId, Show], chosen: str | None) -> None:
        """Draw the path of each runway show with its marks by number; the chosen stands out."""
        for key, show in shows.items():
            ink = CHOSEN if key == chosen else WALKED
            places = [self._paper.pixel(x, z) for x, _, z in (one.position for one in show.path)]
            self._painter.setPen(QPen(ink, 2.0, Qt.PenStyle.DashLine))
            self._painter.drawPolyline(QPolygonF(places))
            for number, place in enumerate(places, start=1):
                self._mark(place, str(number), ink)

    def _mark(self, place: QPointF, number: str, ink: QColor) -> None:
        disc = QRectF(place.x() - 9.0, place.y() - 9.0, 18.0, 18.0)
        self._painter.setPen(QPen(QColor("white"), 1.5))
        self._painter.setBrush(ink)
        self._painter.drawEllipse(disc)
        self._painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _at(self, spot: Spot) -> QPointF:
        return self._paper.pixel(spot.position[0], spot.position[2])

    def look(self, viewpoint: Viewpoint, ink: QColor) -> None:
        """Draw where one stands and the cone of what one sees."""
        x, _, z = viewpoint.eye
        way = math.atan2(viewpoint.target[2] - z, viewpoint.target[0] - x)
        half = viewpoint.field_of_view / 2.0
        eye = self._paper.pixel(x, z)
        shade = QColor(ink)
        shade.setAlpha(45)
        self._painter.setPen(QPen(ink, 1.5))
        self._painter.setBrush(shade)
        edges = [
            self._paper.pixel(x + CONE * math.cos(way + turn), z + CONE * math.sin(way + turn))
            for turn in (-half, half)
        ]
        self._painter.drawPolygon(QPolygonF([eye, *edges]))
        self._painter.setBrush(ink)
        self._painter.drawEllipse(eye, 3.5, 3.5)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
