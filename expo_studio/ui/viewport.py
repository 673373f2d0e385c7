"""The view of the booth: orbit, walk, select, and drag the gizmo."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtWidgets import QWidget

from expo_studio.errors import RenderError
from expo_studio.events import Event
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move, Scale, Turn
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Box, Vec3, enclosing
from expo_studio.text import Text
from expo_studio.ui import orbit
from expo_studio.ui.gizmo import (
    AXES,
    Mode,
    View,
    along_axis,
    angle_about,
    floor_point,
    shape,
    under_cursor,
)
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from expo_studio.render.camera import Camera
    from expo_studio.render.overlay import Overlay
    from expo_studio.render.renderer import Renderer

KIT_MIME = "application/x-expo-asset"
GRID, ANGLE = 0.1, math.radians(15.0)
CLICK_PIXELS = 4.0
WALK_KEYS = {
    Qt.Key.Key_W: (0.0, 1.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_S: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
    Qt.Key.Key_A: (-1.0, 0.0),
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_D: (1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
}


class Viewport(QOpenGLWidget):
    """Draws the booth and lets one move in it and move it.

    Attributes:
        dropped: Files were dropped, and where they shall stand in metres.
        asked: A kit asset was dropped, by its key, and where it shall stand.
        looked: The camera changed.
        walking: Whether one walks.
    """

    dropped = Signal(list, tuple)
    asked = Signal(str, tuple)
    walking = Signal(bool)

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from expo_studio.render.camera import Camera

        self._studio = studio
        self._renderer: Renderer | None = None
        self._camera: Camera = Camera((4.0, 3.2, 6.5), (0.0, 0.9, 0.0))
        self.looked: Event[Viewpoint] = Event()
        self.mode = Mode.MOVE
        self._hot: int | None = None
        self._grasp: _Grasp | None = None
        self._pressed_at = QPointF()
        self._last_at = QPointF()
        self._keys: set[int] = set()
        self.is_walking = False
        self._walked_at = 0.0
        self._timer = QTimer(self, interval=16)
        self._timer.timeout.connect(self._walk_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(320, 240)
        self.watch(studio)

    def watch(self, studio: Studio) -> None:
        """Show this studio's project from now on."""
        self._studio = studio
        self._free()
        studio.edited.listen(lambda _: self.update())
        studio.selected.listen(lambda _: self.update())
        for viewpoint in studio.booth.viewpoints.values():
            self.go_to(viewpoint)
            break
        self.update()

    @property
    def viewpoint(self) -> Viewpoint:
        """Return where one looks from now."""
        camera = self._camera
        return Viewpoint(Text(), camera.eye, camera.target, camera.field_of_view)

    def go_to(self, viewpoint: Viewpoint) -> None:
        """Look from a saved viewpoint."""
        from expo_studio.render.camera import Camera

        self._look(Camera.from_viewpoint(viewpoint))

    def frame_selection(self) -> None:
        """Look at the whole selection, or at the whole stand."""
        box = self._selected_box() or _stand_box(self._studio.booth)
        self._look(orbit.framed(self._camera, box))

    def set_mode(self, mode: Mode) -> None:
        """Let drags move, turn or scale from now on."""
        self.mode = mode
        self.update()

    def set_walking(self, is_walking: bool) -> None:  # noqa: FBT001 (a Qt slot)
        """Stand on the floor and walk, or float again."""
        if is_walking == self.is_walking:
            return
        self.is_walking = is_walking
        self._keys.clear()
        if is_walking:
            self._look(orbit.stood_up(self._camera))
            self.setFocus()
        self.walking.emit(is_walking)

    def paintGL(self) -> None:  # noqa: N802 (Qt's name)
        """Draw the booth in physical pixels."""
        from expo_studio.render.renderer import Canvas, Renderer

        try:
            if self._renderer is None:
                self._renderer = Renderer(self._studio.project)
                self.context().aboutToBeDestroyed.connect(self._free)
            view = self._view()
            canvas = Canvas(self.defaultFramebufferObject(), view.width, view.height)
            self._renderer.draw(self._studio.booth, self._camera, canvas, self._overlay(view))
        except RenderError as error:
            self._studio.troubled.tell(error)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Grasp a handle, or begin to turn the view."""
        self.setFocus()
        self._pressed_at = self._last_at = event.position()
        if event.button() is Qt.MouseButton.LeftButton and self._hot is not None:
            self._begin_drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Drag what is grasped, or turn the view."""
        at, delta = event.position(), event.position() - self._last_at
        self._last_at = at
        if self._grasp is not None:
            is_snapping = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._drag(at, is_snapping=is_snapping)
        elif event.buttons() != Qt.MouseButton.NoButton:
            self._turn_view(event, delta)
        else:
            self._hover(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go, or select what was clicked."""
        was_dragging, self._grasp = self._grasp is not None, None
        moved = (event.position() - self._pressed_at).manhattanLength()
        if (
            not was_dragging
            and event.button() is Qt.MouseButton.LeftButton
            and moved < CLICK_PIXELS
        ):
            is_adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._select_at(event.position(), is_adding=is_adding)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Come nearer or go away."""
        if not self.is_walking:
            self._look(orbit.zoomed(self._camera, event.angleDelta().y() / 120.0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Walk while walking; Escape ends it; arrows nudge the selection."""
        key = Qt.Key(event.key())
        if self.is_walking and key in WALK_KEYS:
            self._keys.add(key)
            self._walked_at = time.monotonic()
            self._timer.start()
        elif key is Qt.Key.Key_Escape:
            self.set_walking(False)
            self._studio.select(frozenset())
        elif not self.is_walking and key in WALK_KEYS and event.text() == "":
            self._nudge(*WALK_KEYS[key])
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Stop walking that way."""
        if not event.isAutoRepeat():
            self._keys.discard(Qt.Key(event.key()))
        if not self._keys:
            self._timer.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Stand still when the keys go elsewhere."""
        self._keys.clear()
        self._timer.stop()
        super().focusOutEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Accept files and assets of the shelf."""
        if _is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Put what was dropped on the surface under the cursor."""
        place = self.surface_at(event.position())
        mime = event.mimeData()
        if mime.hasFormat(KIT_MIME):
            self.asked.emit(bytes(mime.data(KIT_MIME).data()).decode(), place)
        else:
            files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
            self.dropped.emit(files, place)
        event.acceptProposedAction()

    def surface_at(self, at: QPointF) -> Vec3:
        """Return the point in metres under a place of the widget: a surface, else the floor."""
        view, pixel = self._view(), self._pixel(at)
        hit = self._pick(at)
        if hit is not None and hit[1] is not None:
            return hit[1]
        return floor_point(view, pixel) or (0.0, 0.0, 0.0)

    def _view(self) -> View:
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        return View(self._camera, max(1, width), max(1, height))

    def _pixel(self, at: QPointF) -> tuple[float, float]:
        ratio = self.devicePixelRatioF()
        return (at.x() * ratio, at.y() * ratio)

    def _look(self, camera: Camera) -> None:
        self._camera = camera
        self.looked.tell(self.viewpoint)
        self.update()

    def _free(self) -> None:
        if self._renderer is not None:
            self.makeCurrent()
            self._renderer.close()
            self._renderer = None
            self.doneCurrent()

    def _overlay(self, view: View) -> Overlay:
        from expo_studio.render.overlay import Overlay, Pin, floor_grid

        booth = self._studio.booth
        middle = self._middle()
        lines = () if middle is None else shape(view, self.mode, middle, self._hot)
        pins = tuple(
            Pin(spot.position, (0.09, 0.41, 0.78, 1.0), 18.0) for spot in booth.hotspots.values()
        )
        return Overlay(
            selected=self._studio.selection,
            under=() if self.is_walking else floor_grid(booth.stand.width, booth.stand.depth),
            lines=() if self.is_walking else lines,
            pins=pins,
        )

    def _selected_box(self) -> Box | None:
        booth = self._studio.booth
        known = [
            key for key in self._studio.selection if booth.placements[key].asset in booth.assets
        ]
        if not known:
            return None
        corners = [corner for key in known for corner in booth.bounds_of(key).corners()]
        return enclosing(corners)

    def _middle(self) -> Vec3 | None:
        box = self._selected_box()
        return box.middle if box else None

    def _hover(self, at: QPointF) -> None:
        middle = self._middle()
        hot = None
        if middle is not None and not self.is_walking:
            hot = under_cursor(self._view(), self.mode, middle, self._pixel(at))
        if hot != self._hot:
            self._hot = hot
            self.update()

    def _begin_drag(self, at: QPointF) -> None:
        middle = self._middle()
        if middle is None or self._hot is None:
            return
        self._grasp = _Grasp(self._hot, middle, self._value(self._hot, middle, at))

    def _value(self, axis: int, middle: Vec3, at: QPointF) -> float:
        view, pixel = self._view(), self._pixel(at)
        if self.mode is Mode.TURN:
            return angle_about(view, middle, axis, pixel) or 0.0
        return along_axis(view, middle, axis, pixel)

    def _drag(self, at: QPointF, *, is_snapping: bool) -> None:
        """Do what is left between the wanted and the done amount, as part of one gesture."""
        grasp = self._grasp
        if grasp is None:
            return
        wanted = self._value(grasp.axis, grasp.middle, at) - grasp.start
        step = ANGLE if self.mode is Mode.TURN else GRID
        if is_snapping:
            wanted = round(wanted / step) * step
        if abs(wanted - grasp.done) > 1e-9:
            self._apply(grasp, wanted)
            grasp.done = wanted

    def _apply(self, grasp: _Grasp, wanted: float) -> None:
        keys, axis = self._studio.selection, AXES[grasp.axis]
        more = wanted - grasp.done
        if self.mode is Mode.MOVE:
            offset = (axis[0] * more, axis[1] * more, axis[2] * more)
            self._studio.do(Move(keys, offset), grasp)
        elif self.mode is Mode.TURN:
            self._studio.do(Turn(keys, axis, more, grasp.middle), grasp)
        else:
            factor = max(0.05, 1.0 + wanted) / max(0.05, 1.0 + grasp.done)
            self._studio.do(Scale(keys, (factor, factor, factor), grasp.middle), grasp)

    def _turn_view(self, event: QMouseEvent, delta: QPointF) -> None:
        is_panning = bool(
            event.buttons() & Qt.MouseButton.RightButton
            or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if self.is_walking:
            self._look(orbit.looked(self._camera, -delta.x(), -delta.y()))
        elif is_panning:
            self._look(orbit.panned(self._camera, delta.x(), delta.y(), self.height()))
        else:
            self._look(orbit.orbited(self._camera, delta.x(), delta.y()))

    def _pick(self, at: QPointF) -> tuple[PlacementId, Vec3] | None:
        if self._renderer is None:
            return None
        view = self._view()
        self.makeCurrent()
        pick = self._renderer.pick(
            self._studio.booth, self._camera, self._pixel(at), (view.width, view.height)
        )
        self.doneCurrent()
        return None if pick is None else (pick.placement, pick.point)

    def _select_at(self, at: QPointF, *, is_adding: bool) -> None:
        hit = self._pick(at)
        before = self._studio.selection if is_adding else frozenset()
        if hit is None:
            self._studio.select(before)
        else:
            self._studio.select(before ^ {hit[0]} if is_adding else frozenset({hit[0]}))

    def _nudge(self, across: float, ahead: float) -> None:
        if self._studio.selection:
            offset = (across * GRID, 0.0, -ahead * GRID)
            self._studio.do(Move(self._studio.selection, offset))

    def _walk_on(self) -> None:
        now = time.monotonic()
        passed, self._walked_at = min(0.1, now - self._walked_at), now
        ways = [WALK_KEYS[Qt.Key(key)] for key in self._keys]
        across, ahead = sum(way[0] for way in ways), sum(way[1] for way in ways)
        self._look(orbit.walked(self._camera, across, ahead, orbit.WALK_SPEED * passed))


class _Grasp:
    """A drag of the gizmo; being one object makes it one undo step."""

    def __init__(self, axis: int, middle: Vec3, start: float) -> None:
        self.axis = axis
        self.middle = middle
        self.start = start
        self.done = 0.0


def _stand_box(booth: Booth) -> Box:
    width, depth = booth.stand.width / 2.0, booth.stand.depth / 2.0
    return Box((-width, 0.0, -depth), (width, booth.stand.height_limit, depth))


def _is_welcome(mime: QMimeData) -> bool:
    return mime.hasUrls() or mime.hasFormat(KIT_MIME)
