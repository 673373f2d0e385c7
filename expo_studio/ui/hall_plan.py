"""The plan of a hall: select, move, turn and nudge booths; packages may be dropped on it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from expo_studio.errors import CommandError
from expo_studio.model.hall import Stall, StallId
from expo_studio.model.hall_commands import Arrange, name_of
from expo_studio.model.hall_snapping import GRID, Pull, snapped
from expo_studio.ui import hall_words as words
from expo_studio.ui.hall_arranging import clash, nudge, place, turn_selection
from expo_studio.ui.hall_empty import HallEmpty
from expo_studio.ui.hall_list import STALL_MIME
from expo_studio.ui.hall_paper import Dress, HallDraughtsman, corners
from expo_studio.ui.hall_studio import Chosen, HallStudio
from expo_studio.ui.held_keys import HeldKeys
from expo_studio.ui.plan_paper import ACCENT, Paper
from expo_studio.ui.telling import Telling

CLICK_PIXELS = 4.0
ZOOM = 1.15
NEAREST, FARTHEST = 200.0, 1.5
"""Pixels a metre."""
FINE = 0.1
ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
TURNS = {Qt.Key.Key_BracketLeft: 1, Qt.Key.Key_BracketRight: -1}
ZOOMS = {Qt.Key.Key_Plus: ZOOM, Qt.Key.Key_Equal: ZOOM, Qt.Key.Key_Minus: 1.0 / ZOOM}


@dataclass(eq=False)
class _Drag:
    """Booths in the hand; being one object makes it one undo step.

    Attributes:
        grasped: The booth under the cursor when the drag began.
        wanted: Where the hand would put them now.
        blocker: Who stands there already, or None.
    """

    start: tuple[float, float]
    grasped: StallId
    before: dict[StallId, Stall]
    wanted: dict[StallId, Stall] = field(default_factory=dict)
    blocker: StallId | None = None


class HallPlan(QWidget):
    """Draws and edits a hall from above.

    Attributes:
        empty: What an empty hall says.
        dropped: Paths of packages were dropped.
    """

    dropped = Signal(list)

    def __init__(self, studio: HallStudio) -> None:
        super().__init__()
        self._studio = studio
        self._paper = Paper(20.0, QPointF(200.0, 200.0))
        self._is_fitted = True
        self._pressed_at = self._last_at = QPointF()
        self._drag: _Drag | None = None
        self._band: QRectF | None = None
        self._pulls: tuple[Pull, ...] = ()
        self._keys = HeldKeys(self, lambda: self._drag is not None, self._press_holding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMinimumSize(280, 220)
        self.setObjectName("plan")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.empty = HallEmpty(studio.speech)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 40, 40, 40)
        layout.addWidget(self.empty)
        studio.opened.listen(lambda _: self._begin())
        studio.edited.listen(lambda _: self._follow())
        studio.selected.listen(lambda _: self.update())
        studio.speech.changed.listen(lambda _: self._speak())
        self._speak()

    @property
    def paper(self) -> Paper:
        """Return how metres become pixels now."""
        return self._paper

    @property
    def blocker(self) -> StallId | None:
        """Return the booth that is in the way of what is dragged, or None."""
        return self._drag.blocker if self._drag else None

    def fit(self) -> None:
        """Show the whole floor, and go on doing so until one zooms or pans."""
        self._is_fitted = True
        x, z = self._studio.hall.extent
        room = (max(self.width() - 60.0, 60.0), max(self.height() - 100.0, 60.0))
        scale = min(room[0] / (2.0 * x), room[1] / (2.0 * z))
        middle = QPointF(self.width() / 2.0, self.height() / 2.0 - 8.0)
        self._paper = Paper(max(FARTHEST, min(60.0, scale)), middle)
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Come nearer to a pixel, the middle if none is given, or go away."""
        at = at or QPointF(self.rect().center())
        scale = max(FARTHEST, min(NEAREST, self._paper.scale * factor))
        x, z = self._paper.metres(at)
        self._is_fitted = False
        self._paper = Paper(scale, at - QPointF(x * scale, z * scale))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Go on showing the whole floor."""
        super().resizeEvent(event)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the plan; where there is nothing to draw, its words say what to do."""
        super().paintEvent(event)
        with Telling(self, self._studio), QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        hall, say = self._studio.hall, self._studio.speech
        draw = HallDraughtsman(painter, self._paper, self.palette())
        if not hall.exhibits:
            return
        draw.floor(hall.extent, say(words.ENTRANCE))
        chosen = self._studio.selection
        for key, stall in hall.stalls.items():
            name = say(name_of(hall, key))
            draw.stall(stall, Dress(name, hall.exhibits.get(key), is_chosen=key in chosen))
        draw.pulls(self._pulls, QRectF(self.rect()))
        self._draw_refusal(draw)
        if self._band is not None:
            painter.setPen(QPen(ACCENT, 1.0, Qt.PenStyle.DashLine))
            painter.drawRect(self._band)

    def _draw_refusal(self, draw: HallDraughtsman) -> None:
        drag, hall, say = self._drag, self._studio.hall, self._studio.speech
        if drag is None or drag.blocker is None:
            return
        for key, stall in drag.wanted.items():
            dress = Dress(say(name_of(hall, key)), hall.exhibits.get(key), is_blocked=True)
            draw.stall(stall, dress)
        why = words.BLOCKED.filled(name=name_of(hall, drag.blocker))
        draw.note(self._last_at + QPointF(16.0, 12.0), say(why))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Select, and take what is selected in the hand; on empty ground begin a band."""
        self.setFocus()
        self._pressed_at = self._last_at = event.position()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        key, studio = self.under(event.position()), self._studio
        is_adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key is None:
            self._band = QRectF(event.position(), event.position())
            if not is_adding:
                studio.select(frozenset())
            return
        if is_adding:
            studio.select(studio.selection ^ {key})
        elif key not in studio.selection:
            studio.select(frozenset({key}))
        stalls = studio.hall.stalls
        held = {one: stalls[one] for one in studio.selection if one in stalls}
        if key in held:
            self._drag = _Drag(self._paper.metres(event.position()), key, held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Move what is in the hand, stretch the band, or shift the paper."""
        at, delta = event.position(), event.position() - self._last_at
        self._last_at = at
        if self._drag is not None:
            if (at - self._pressed_at).manhattanLength() >= CLICK_PIXELS or self._drag.wanted:
                is_free = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._move(self._drag, at, is_snapping=not is_free)
        elif self._band is not None:
            self._band = QRectF(self._pressed_at, at).normalized()
        elif event.buttons() != Qt.MouseButton.NoButton:
            self._is_fitted = False
            self._paper = Paper(self._paper.scale, self._paper.origin + delta)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go; a band selects what it touches, a refused place is told."""
        drag, band = self._drag, self._band
        self._drag, self._band, self._pulls = None, None, ()
        if drag is not None and drag.blocker is not None:
            why = words.BLOCKED.filled(name=name_of(self._studio.hall, drag.blocker))
            self._studio.troubled.tell(CommandError(why, words.BLOCKED_HINT))
        if band is not None and band.width() + band.height() > CLICK_PIXELS:
            is_adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            before: Chosen = self._studio.selection if is_adding else frozenset()
            self._studio.select(before | self._touched(band))
        self._follow()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Come nearer to the place under the cursor, or go away."""
        self.zoom(ZOOM ** (event.angleDelta().y() / 120.0), event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Nudge with the arrows, turn with the brackets, zoom; Escape selects nothing."""
        key = Qt.Key(event.key())
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key is Qt.Key.Key_Escape:
            self._cancel()
        elif key in ARROWS:
            x, z = ARROWS[key]
            step = FINE if is_fine else GRID
            nudge(self._studio, x * step, z * step)
        elif key in TURNS:
            turn_selection(self._studio, TURNS[key])
        elif key in ZOOMS:
            self.zoom(ZOOMS[key])
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Accept files, and booths from the list."""
        if event.mimeData().hasUrls() or event.mimeData().hasFormat(STALL_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Put booths from the list where they were dropped; hand packages on."""
        mime = event.mimeData()
        if mime.hasFormat(STALL_MIME):
            key = bytes(mime.data(STALL_MIME).data()).decode().split("\n")[0]
            place(self._studio, StallId(key), *self._paper.metres(event.position()))
        else:
            paths = [Path(one.toLocalFile()) for one in mime.urls() if one.isLocalFile()]
            self.dropped.emit(paths)
        event.acceptProposedAction()

    def under(self, at: QPointF) -> StallId | None:
        """Return the booth at a pixel, the one drawn last first."""
        for key, stall in reversed(list(self._studio.hall.stalls.items())):
            if self._polygon(stall).containsPoint(at, Qt.FillRule.OddEvenFill):
                return key
        return None

    def _polygon(self, stall: Stall) -> QPolygonF:
        return QPolygonF([self._paper.pixel(*one) for one in corners(stall)])

    def _touched(self, band: QRectF) -> Chosen:
        stalls = self._studio.hall.stalls.items()
        return frozenset(
            key for key, one in stalls if band.intersects(self._polygon(one).boundingRect())
        )

    def _move(self, drag: _Drag, at: QPointF, *, is_snapping: bool) -> None:
        """Put what is in the hand where it is wanted, unless somebody stands there."""
        x, z = self._paper.metres(at)
        hall, held = self._studio.hall, drag.before[drag.grasped]
        there = replace(held, x=held.x + x - drag.start[0], z=held.z + z - drag.start[1])
        self._pulls = ()
        if is_snapping:
            others = [one for key, one in hall.stalls.items() if key not in drag.before]
            there, self._pulls = snapped(there, others)
        dx, dz = there.x - held.x, there.z - held.z
        drag.wanted = {
            key: replace(one, x=one.x + dx, z=one.z + dz) for key, one in drag.before.items()
        }
        drag.blocker = clash(hall, drag.wanted)
        if drag.blocker is None:
            self._studio.do(Arrange(drag.wanted), drag)

    def _press_holding(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()

    def _cancel(self) -> None:
        """Take back a drag, or select nothing."""
        drag, self._drag, self._pulls = self._drag, None, ()
        if drag is None:
            self._studio.select(frozenset())
        else:
            self._studio.document.take_back(drag)
        self.update()

    def _follow(self) -> None:
        """Show the whole floor again where one has not zoomed, but never under a drag."""
        self.empty.setVisible(not self._studio.hall.exhibits)
        if self._is_fitted and self._drag is None:
            self.fit()
        self.update()

    def _begin(self) -> None:
        """Show another hall from its beginning."""
        self._is_fitted = True
        self._follow()

    def _speak(self) -> None:
        self.setAccessibleName(self._studio.speech(words.PLAN))
        self.setAccessibleDescription(self._studio.speech(words.PLAN_HELP))
        self.setToolTip(self._studio.speech(words.PLAN_HELP))
        self.update()
