"""The things on the floor plan, thousands of them: measured once, drawn where one looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from expo_studio.model.booth import Asset, Booth, Placement
from expo_studio.model.extents import FLAT, SCENERY, Footprint, footprint
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.space import ORIGIN, Quat, Vec3
from expo_studio.ui.plan_paper import ACCENT, TINTS, Paper, polygon

NAMED_FROM = 46.0
"""Pixels of width from which a footprint bears its name."""
MARGIN = 120.0
"""Pixels beside what is seen from which a name may reach into it."""
CELL = QPointF(64.0, 16.0)
"""Pixels of a cell in which names are looked for that are in the way."""

SOME = 100
"""Footprints or names that are drawn at a time."""

Sighted = tuple[PlacementId, Footprint, float]
Shape = tuple[AssetId, Quat, Vec3]
Namer = Callable[[PlacementId], str]


class Ground:
    """What the things of a booth cover of the floor; only what changed is measured again."""

    def __init__(self) -> None:
        self._booth: Booth | None = None
        self._known: dict[PlacementId, tuple[Placement, Asset, Footprint]] = {}
        self._shapes: dict[Shape, tuple[Asset, Footprint]] = {}
        self._covered: dict[PlacementId, Footprint] = {}

    def covered(self, booth: Booth) -> dict[PlacementId, Footprint]:
        """Return what each visible thing covers, the hall left out, lowest first."""
        if booth is not self._booth:
            self._booth = booth
            self._known = dict(self._measured(booth))
            found = ((key, one[2]) for key, one in self._known.items())
            self._covered = dict(sorted(found, key=lambda one: one[1].high))
        return self._covered

    def _measured(
        self, booth: Booth
    ) -> Iterator[tuple[PlacementId, tuple[Placement, Asset, Footprint]]]:
        known, shapes, self._shapes = self._known, self._shapes, {}
        for key, item in booth.placements.items():
            asset = booth.assets.get(item.asset)
            if asset is None or item.is_hidden:
                continue
            old = known.get(key)
            if old is None or old[0] is not item or old[1] is not asset:
                if max(asset.bounds.size) >= SCENERY:
                    continue
                old = (item, asset, self._moved(item, asset, shapes))
            yield key, old

    def _moved(
        self, item: Placement, asset: Asset, shapes: dict[Shape, tuple[Asset, Footprint]]
    ) -> Footprint:
        """Return a footprint; of things alike that stand alike only the place differs."""
        pose = item.pose
        shape = (item.asset, pose.rotation, pose.scale)
        there = self._shapes.get(shape) or shapes.get(shape)
        if there is None or there[0] is not asset:
            there = asset, footprint(replace(pose, position=ORIGIN), asset.bounds)
        self._shapes[shape] = there
        (x, y, z), area = pose.position, there[1]
        corners = tuple((a + x, b + z) for a, b in area.corners)
        return Footprint(corners, area.low + y, area.high + y)


class Seen:
    """Draws the footprints that a piece of paper shows, and their names.

    Args:
        paper: How metres become pixels.
        ink: Of lines and names.
        font: Of names.
        area: What of the paper is seen, in pixels.

    Attributes:
        painter: Draws; whoever goes on with the drawing gives one that can.
    """

    painter: QPainter

    def __init__(self, paper: Paper, ink: QColor, font: QFont, area: QRectF) -> None:
        self._paper, self._ink = paper, ink
        self._metrics = QFontMetricsF(font)
        self._names: list[tuple[QRectF, str]] = []
        around = area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        self._near = *paper.metres(around.topLeft()), *paper.metres(around.bottomRight())
        self._tints: dict[tuple[str, bool], QColor] = {}
        outline = QColor(ink)
        outline.setAlpha(120)
        self._pens = QPen(outline, 1.0), QPen(ACCENT, 2.5)

    def near(self, covered: Mapping[PlacementId, Footprint]) -> list[Sighted]:
        """Return what is in sight, or whose name may be, and how many metres across at most."""
        left, top, right, bottom = self._near
        found: list[Sighted] = []
        for key, area in covered.items():
            (ax, az), _, (bx, bz), _ = area.corners
            across = abs(ax - bx) + abs(az - bz)
            reach, x, z = across / 2.0, (ax + bx) / 2.0, (az + bz) / 2.0
            if left - reach <= x <= right + reach and top - reach <= z <= bottom + reach:
                found.append((key, area, across))
        return found

    def drawing(
        self, booth: Booth, near: list[Sighted], name: Namer, chosen: frozenset[PlacementId]
    ) -> Iterator[None]:
        """Draw footprints and place names, yielding now and then; what is chosen stands out."""
        named: list[tuple[bool, float, QRectF, PlacementId]] = []
        dressed, narrow = None, NAMED_FROM / self._paper.scale
        for at, (key, area, across) in enumerate(near, 1):
            is_flat, is_chosen = area.high < FLAT, key in chosen
            dress = booth.assets[booth.placements[key].asset].category, is_flat, is_chosen
            if dress != dressed:  # thousands of things have a handful of them
                self.painter.setBrush(self._tint(dress[0], is_flat=is_flat))
                self.painter.setPen(self._pens[is_chosen])
                dressed = dress
            shape = polygon(self._paper, area)
            self.painter.drawPolygon(shape)
            if not is_flat and (is_chosen or across > narrow):
                box = shape.boundingRect()
                if is_chosen or box.width() > NAMED_FROM:
                    named.append((not is_chosen, -box.width() * box.height(), box, key))
            if at % SOME == 0:
                yield
                dressed = None  # it may be another painter
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        yield from self._place(named, name)

    def write(self, painter: QPainter) -> None:
        """Write the names that have their place by now, over everything."""
        painter.setPen(self._ink)
        for place, text in self._names:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _tint(self, category: str, *, is_flat: bool) -> QColor:
        made = self._tints.get((category, is_flat))
        if made is None:
            made = self._tints[category, is_flat] = QColor(TINTS.get(category, "#7d94b8"))
            made.setAlpha(60 if is_flat else 150)
        return made

    def _place(
        self, named: list[tuple[bool, float, QRectF, PlacementId]], name: Namer
    ) -> Iterator[None]:
        """Find places for names, the chosen and the large first, none over another."""
        taken = _Taken()
        for at, (_, _, box, key) in enumerate(sorted(named, key=lambda one: one[:2]), 1):
            if at % SOME == 0:
                yield
            if taken.holds(box.center()):
                continue  # whatever it is called, its name would lie over another
            room = max(box.width() - 4.0, 60.0)
            text = self._metrics.elidedText(name(key), Qt.TextElideMode.ElideRight, room)
            place = QRectF(QPointF(), self._metrics.size(0, text))
            place.moveCenter(box.center())
            if taken.add(place):
                self._names.append((place, text))


class _Taken:
    """Where names stand already, by the cells they touch."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[QRectF]] = {}

    def holds(self, point: QPointF) -> bool:
        """Return whether a name lies under a point."""
        cell = int(point.x() // CELL.x()), int(point.y() // CELL.y())
        return any(one.contains(point) for one in self._cells.get(cell, ()))

    def add(self, place: QRectF) -> bool:
        """Take a place, unless another reaches into it; return whether it was free."""
        cells = list(_cells(place))
        if any(place.intersects(one) for cell in cells for one in self._cells.get(cell, ())):
            return False
        for cell in cells:
            self._cells.setdefault(cell, []).append(place)
        return True


def _cells(place: QRectF) -> Iterator[tuple[int, int]]:
    xs = range(int(place.left() // CELL.x()), int(place.right() // CELL.x()) + 1)
    ys = range(int(place.top() // CELL.y()), int(place.bottom() // CELL.y()) + 1)
    return ((x, y) for x in xs for y in ys)
