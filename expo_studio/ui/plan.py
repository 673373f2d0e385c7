"""The floor plan: the same booth from above, in metres; select, move, turn, drop."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from expo_studio.model.booth import Booth
from expo_studio.model.clicking import Joint
from expo_studio.model.commands import Move, Turn
from expo_studio.model.extents import FLAT, Extents, Footprint, Neighbourhood
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import PlacementId
from expo_studio.model.snapping import GRID, NEAR, Guide, Surface, gaps, snapped, stand_box
from expo_studio.model.space import ORIGIN, UP, Box, Vec3, add, subtract
from expo_studio.ui import editing, words
from expo_studio.ui.focus_frame import FocusFrame
from expo_studio.ui.held_keys import HeldKeys
from expo_studio.ui.joining import clicked_offset, joints_of
from expo_studio.ui.plan_hands import Hand, MarkHand, hand_at
from expo_studio.ui.plan_layer import Layer, Sheet
from expo_studio.ui.plan_paper import Draughtsman, Paper, polygon
from expo_studio.ui.sights import Sights
from expo_studio.ui.studio import Studio
from expo_studio.ui.subject import Kind
from expo_studio.ui.telling import Telling
from expo_studio.ui.viewport import KIT_MIME, ZOOM_KEYS

CLICK_PIXELS = 4.0
ZOOM = 1.15
QUARTER = math.radians(15.0)
MANY = 200
ARROWS = {
    Qt.Key.Key_Left: (-GRID, 0.0, 0.0),
    Qt.Key.Key_Right: (GRID, 0.0, 0.0),
    Qt.Key.Key_Up: (0.0, 0.0, -GRID),
    Qt.Key.Key_Down: (0.0, 0.0, GRID),
}
TURNS = {Qt.Key.Key_BracketLeft: QUARTER, Qt.Key.Key_BracketRight: -QUARTER}


class _Drag:
    """Things in the hand; being one object makes it one undo step."""

    def __init__(
        self, start: tuple[float, float], box: Box, neighbours: Neighbourhood, stand: Box
    ) -> None:
        self.start = start
        self.box = box
        self.neighbours = neighbours
        self.stand = stand
        self.moved: Vec3 = ORIGIN

    def beside(self, box: Box) -> list[Box]:
        """Return what is near a box, and the stand."""
        return [*self.neighbours.near(box, NEAR).values(), self.stand]


class Plan(QWidget):
    """Draws and edits the booth from above.

    Attributes:
        asked: A kit asset was dropped, by its key, and its Surface.
        mark_taken: A mark of a show is in the hand, by its number.
        dropped: Files were dropped, and the Surface they shall stand on.
    """

    asked = Signal(str, object)
    mark_taken = Signal(int)
    dropped = Signal(list, object)

    def __init__(self, studio: Studio, sights: Sights) -> None:
        super().__init__()
        self._studio = studio
        self._sights = sights
        self._hand: Hand | None = None
        self._extents = Extents()
        self._layer = Layer(self)
        self._layer.finished.connect(self.update)
        self._look: Viewpoint | None = None
        self._paper = Paper(80.0, QPointF(200.0, 200.0))
        self._is_fitted = False
        self._pressed_at = self._last_at = QPointF()
        self._drag: _Drag | None = None
        self._band: QRectF | None = None
        self._guides: tuple[Guide, ...] = ()
        self._is_spent = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMinimumSize(240, 200)
        self.setObjectName("plan")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.focus_frame = FocusFrame(self)
        self._keys = HeldKeys(self, self._is_holding, self._press_holding)
        studio.opened.listen(lambda _: self.fit())
        studio.edited.listen(lambda _: self.update())
        studio.selected.listen(lambda _: self.update())
        studio.turned.listen(lambda _: self.update())
        sights.changed.connect(self.update)
        studio.speech.changed.listen(lambda _: self._speak())
        self._speak()

    @property
    def paper(self) -> Paper:
        """Return how metres become pixels now."""
        return self._paper

    def look(self, viewpoint: Viewpoint) -> None:
        """Show where one looks from in the 3D view."""
        self._look = viewpoint
        self.update()

    def fit(self) -> None:
        """Show the whole stand."""
        stand = self._studio.booth.stand
        room = (max(self.width() - 120.0, 60.0), max(self.height() - 110.0, 60.0))
        scale = min(room[0] / (stand.width + 0.6), room[1] / (stand.depth + 0.6))
        middle = QPointF(self.width() / 2.0 + 12.0, self.height() / 2.0 - 8.0)
        self._paper = Paper(max(4.0, scale), middle)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Fit the stand into the new size until one has zoomed."""
        super().resizeEvent(event)
        if not self._is_fitted:
            self.fit()

    @property
    def _covered(self) -> dict[PlacementId, Footprint]:
        """Return what the things there cover of the floor."""
        return self._layer.ground.covered(self._studio.booth)

    def _sheet(self) -> Sheet:
        """Return what the picture of the things depends on now."""
        studio, ink = self._studio, self.palette().windowText().color()
        said = studio.speech.language, ink, self.font()
        screen = self.size(), self.devicePixelRatioF()
        return Sheet(studio.booth, self._paper, studio.selection, *said, *screen)

    def _name_in(self, booth: Booth, key: PlacementId) -> str:
        return self._studio.speech(booth.name_of(key))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the plan."""
        super().paintEvent(event)
        with Telling(self, self._studio), QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        studio, booth = self._studio, self._studio.booth
        covered = self._covered
        draw = Draughtsman(painter, self._paper, self.palette())
        draw.grid(QRectF(self.rect()))
        painter.save()
        self._layer.paint(painter, self._sheet(), partial(self._name_in, booth))
        painter.restore()
        draw.stand(booth.stand)
        draw.spots(booth)
        subject = studio.subject
        chosen = subject.key if subject and subject.kind is Kind.SPOT else None
        draw.standing(booth.spots, self._sights.ways() if booth.spots else {}, chosen)
        walked = subject.key if subject and subject.kind is Kind.SHOW else None
        draw.walks(booth.shows, walked)
        if self._look is not None:
            draw.look(self._look, QColor("#2b8a3e"))
        if len(studio.selection) == 1:
            (key,) = studio.selection
            if key in covered:
                draw.size_of(covered[key])
        draw.guides(self._guides)
        if self._band is not None:
            painter.setPen(QPen(QColor("#1668c7"), 1.0, Qt.PenStyle.DashLine))
            painter.drawRect(self._band)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Select, and take what is selected in the hand; on empty ground begin a band."""
        self.setFocus()
        self._pressed_at = self._last_at = event.position()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._hand = hand_at(self._studio, self._paper, event.position())
        if self._hand is not None:
            self._studio.turn_to(self._hand.subject)
            if isinstance(self._hand, MarkHand):
                self.mark_taken.emit(self._hand.at)
            return
        key, studio = self._under(event.position()), self._studio
        is_adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key is None:
            self._band = QRectF(event.position(), event.position())
            if not is_adding:
                studio.select(frozenset())
            return
        unit = studio.with_groups(frozenset({key}))
        if is_adding:
            studio.select(studio.selection ^ unit)
        elif key not in studio.selection:
            studio.select(unit)
        self._take(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Move what is in the hand, stretch the band, or shift the paper."""
        at, delta = event.position(), event.position() - self._last_at
        self._last_at = at
        if self._hand is not None:
            if (at - self._pressed_at).manhattanLength() >= CLICK_PIXELS:
                self._hand.put(self._studio, *self._paper.metres(at))
        elif self._drag is not None:
            if (at - self._pressed_at).manhattanLength() >= CLICK_PIXELS:
                is_free = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._move(at, is_snapping=not is_free)
        elif self._band is not None:
            self._band = QRectF(self._pressed_at, at).normalized()
            self.update()
        elif event.buttons() != Qt.MouseButton.NoButton and not self._is_spent:
            self._is_fitted = True
            self._paper = Paper(self._paper.scale, self._paper.origin + delta)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go; a band selects what it touches."""
        if self._band is not None and self._band.width() + self._band.height() > CLICK_PIXELS:
            touched = frozenset(
                key
                for key, area in self._covered.items()
                if self._band.intersects(polygon(self._paper, area).boundingRect())
                and not self._studio.booth.placements[key].is_locked
            )
            is_adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            before = self._studio.selection if is_adding else frozenset()
            self._studio.select(self._studio.with_groups(before | touched))
        self._let_go()
        self._is_spent = False

    def _is_holding(self) -> bool:
        return any(one is not None for one in (self._band, self._drag, self._hand))

    def _let_go(self) -> None:
        self._band, self._drag, self._hand, self._guides = None, None, None, ()
        self.update()

    def _press_holding(self, event: QKeyEvent) -> None:
        """Take back what was dragged, or the band, at Escape; no other key does anything."""
        if event.key() == Qt.Key.Key_Escape:
            self._studio.document.take_back(self._drag or self._hand or self._band)
            self._let_go()
            self._is_spent = True

    def choose_at(self, at: QPointF) -> bool:
        """Select what a menu is asked for at a place, unless it is already; one is wanted."""
        hand, key, studio = hand_at(self._studio, self._paper, at), self._under(at), self._studio
        if hand is not None:
            studio.turn_to(hand.subject)
        elif key is None:
            studio.select(frozenset())
            studio.turn_to(None)
        elif key not in studio.selection:
            studio.select(studio.with_groups(frozenset({key})))
        return True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Put a spot on empty ground."""
        at = event.position()
        is_free = hand_at(self._studio, self._paper, at) is None and self._is_ground(at)
        if event.button() is Qt.MouseButton.LeftButton and is_free:
            x, z = self._paper.metres(at)
            editing.add_spot(self._studio, (round(x, 2), 0.0, round(z, 2)))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Come nearer to the place under the cursor, or go away."""
        self._zoom(event.angleDelta().y() / 120.0, event.position())

    def _zoom(self, steps: float, at: QPointF) -> None:
        scale = max(4.0, min(1500.0, self._paper.scale * ZOOM**steps))
        x, z = self._paper.metres(at)
        self._is_fitted = True
        self._paper = Paper(scale, at - QPointF(x * scale, z * scale))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Nudge with the arrows, turn with the brackets, zoom with + and -."""
        key, studio = Qt.Key(event.key()), self._studio
        box = studio.selected_box()
        if key is Qt.Key.Key_Escape:
            studio.select(frozenset())
        elif key in ARROWS and box is not None:
            studio.do(Move(studio.selection, ARROWS[key]))
        elif key in ZOOM_KEYS:
            self._zoom(ZOOM_KEYS[key], self.rect().toRectF().center())
        elif key in TURNS and box is not None:
            studio.do(Turn(studio.selection, UP, TURNS[key], box.middle))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Accept files and assets of the shelf."""
        if event.mimeData().hasUrls() or event.mimeData().hasFormat(KIT_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Put what was dropped on the floor there."""
        x, z = self._paper.metres(event.position())
        surface, mime = Surface((x, 0.0, z)), event.mimeData()
        if mime.hasFormat(KIT_MIME):
            self.asked.emit(bytes(mime.data(KIT_MIME).data()).decode(), surface)
        else:
            files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
            self.dropped.emit(files, surface)
        event.acceptProposedAction()

    def _under(self, at: QPointF) -> PlacementId | None:
        """Return the highest unlocked thing at a pixel, else a locked one."""
        booth = self._studio.booth
        locked: PlacementId | None = None
        for key, area in reversed(self._covered.items()):
            if not polygon(self._paper, area).containsPoint(at, Qt.FillRule.OddEvenFill):
                continue
            if not booth.placements[key].is_locked:
                return key
            locked = locked or key
        return locked

    def _is_ground(self, at: QPointF) -> bool:
        """Return whether nothing higher than a carpet is at a pixel."""
        rule = Qt.FillRule.OddEvenFill
        return not any(
            area.high >= FLAT and polygon(self._paper, area).containsPoint(at, rule)
            for area in self._covered.values()
        )

    def _take(self, at: QPointF) -> None:
        box, keys = self._studio.selected_box(), self._studio.selection
        if box is None:
            return
        others: dict[PlacementId, Box] = {}
        if len(keys) <= MANY:
            boxes = self._extents.boxes(self._studio.booth)
            others = {key: one for key, one in boxes.items() if key not in keys}
        stand = stand_box(self._studio.booth.stand)
        self._drag = _Drag(self._paper.metres(at), box, Neighbourhood(others), stand)

    def _move(self, at: QPointF, *, is_snapping: bool) -> None:
        drag = self._drag
        if drag is None:
            return
        x, z = self._paper.metres(at)
        offset: Vec3 = (x - drag.start[0], 0.0, z - drag.start[1])
        guides: tuple[Guide, ...] = ()
        if is_snapping:
            there = Box(add(drag.box.low, offset), add(drag.box.high, offset))
            snap = snapped(drag.box, offset, (0, 2), drag.beside(there))
            clicked = clicked_offset(self._studio, offset, drag.moved, self._joints_near(there))
            offset, guides = clicked or (snap.offset, snap.guides)
        more = subtract(offset, drag.moved)
        if any(abs(one) > 1e-9 for one in more):
            if not self._studio.do(Move(self._studio.selection, more), drag):
                self._drag = None
                return
            drag.moved = offset
        box = self._studio.selected_box()
        self._guides = guides if box is None else (*guides, *gaps(box, drag.beside(box)))
        self.update()

    def _joints_near(self, box: Box) -> list[Joint]:
        near = self._drag.neighbours.near(box, NEAR) if self._drag is not None else {}
        return joints_of(self._studio.booth, near)

    def _speak(self) -> None:
        self.setAccessibleName(self._studio.speech(words.PLAN))
        self.setToolTip(self._studio.speech(words.PLAN_HELP))
        self.update()
