"""The things on the plan where there are thousands in sight: drawn a few at a time, then kept."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, Qt

from expo_studio.model.booth import Booth
from expo_studio.model.ids import PlacementId
from expo_studio.text import Language
from expo_studio.ui.plan_paper import Paper
from expo_studio.ui.plan_things import Ground, Namer, Seen
from expo_studio.ui.rest import NEXT_TURN_MS

FEW = 1000
"""Things that are drawn at once."""
SLICE = 0.012
"""Seconds of the window's thread that are taken at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """What a picture of the things depends on.

    Attributes:
        size: In pixels of the window; a screen may have ``ratio`` times as many.
    """

    booth: Booth
    paper: Paper
    chosen: frozenset[PlacementId]
    language: Language
    ink: QColor
    font: QFont
    size: QSize
    ratio: float

    def is_like(self, other: Sheet) -> bool:
        """Return whether the picture is the same."""
        return self.booth is other.booth and self._rest == other._rest

    @property
    def _rest(self) -> tuple[object, ...]:
        looks = (self.language, self.ink, self.font, self.size, self.ratio)
        return (self.paper, self.chosen, *looks)


class Layer(QObject):
    """The footprints and names of all things.

    While a new picture of many is drawn the one before stays, moved to where it belongs.

    Attributes:
        finished: A new picture of many is there.
    """

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ground = Ground()
        self._shown: _Picture | None = None
        self._coming: _Picture | None = None
        self._timer = QTimer(self, interval=NEXT_TURN_MS, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def paint(self, painter: QPainter, sheet: Sheet, name: Namer) -> None:
        """Draw the things; of many as far as they are ready."""
        if self._shown is None or not self._shown.sheet.is_like(sheet):
            area = QRectF(QPointF(), sheet.size.toSizeF())
            seen = Seen(sheet.paper, sheet.ink, sheet.font, area)
            near = seen.near(self.ground.covered(sheet.booth))
            pieces = seen.drawing(sheet.booth, near, name, sheet.chosen)
            if len(near) <= FEW:
                self._shown = self._coming = None
                seen.painter = painter
                for _ in pieces:
                    pass
                seen.write(painter)
                return
            self._coming = self._coming or _Picture(sheet, seen, pieces)
            self._timer.start()
        picture = self._shown or self._coming
        if picture is not None:
            picture.draw(painter, sheet.paper)

    def _advance(self, coming: _Picture) -> bool:
        """Draw some more; return whether all is drawn."""
        if coming.advance(SLICE):
            self._shown, self._coming = coming, None
        return self._coming is None

    def _go_on(self) -> None:
        if self._coming is None or self._advance(self._coming):
            self.finished.emit()
        else:
            self._timer.start()


class _Picture:
    """A picture of many things in the making."""

    def __init__(self, sheet: Sheet, seen: Seen, pieces: Iterator[None]) -> None:
        self.sheet = sheet
        self._seen, self._pieces = seen, pieces
        self._pixels = QPixmap(sheet.size * sheet.ratio)
        self._pixels.setDevicePixelRatio(sheet.ratio)
        self._pixels.fill(Qt.GlobalColor.transparent)

    def advance(self, seconds: float) -> bool:
        """Draw for so long; return whether all is drawn."""
        until = time.perf_counter() + seconds
        with QPainter(self._pixels) as painter:
            self._seen.painter = painter
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            while next(self._pieces, self) is not self:
                if time.perf_counter() > until:
                    return False
            return True

    def draw(self, painter: QPainter, paper: Paper) -> None:
        """Draw what there is, where it belongs on this paper."""
        old = self.sheet.paper
        nearer = paper.scale / old.scale
        painter.save()
        painter.translate(paper.origin - old.origin * nearer)
        painter.scale(nearer, nearer)
        painter.drawPixmap(QPointF(), self._pixels)
        self._seen.write(painter)
        painter.restore()
