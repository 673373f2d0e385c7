"""The view of the booth: orbit, walk, select, and drag the gizmo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtWidgets import QWidget

from expo_studio.events import Event
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.snapping import GRID, landing_marks, stand_box
from expo_studio.text import Text
from expo_studio.ui import orbit
from expo_studio.ui.aiming import Aiming
from expo_studio.ui.bubbles import Bubble, Bubbles
from expo_studio.ui.drawing import Drawing
from expo_studio.ui.film_show import FilmShow
from expo_studio.ui.focus_frame import FocusFrame
from expo_studio.ui.gizmo import Mode, View
from expo_studio.ui.grip import Grip
from expo_studio.ui.held_keys import HeldKeys
from expo_studio.ui.marks import bubbles, marks
from expo_studio.ui.paces import Paces
from expo_studio.ui.stride import WALK_KEYS, Stride
from expo_studio.ui.studio import Studio
from expo_studio.ui.tape import Tape
from expo_studio.ui.telling import Telling
from expo_studio.ui.whereabouts import box_of

if TYPE_CHECKING:
    from expo_studio.render.camera import Camera
    from expo_studio.render.overlay import Overlay

KIT_MIME = "application/x-expo-asset"
CLICK_PIXELS = 4.0
ZOOM_KEYS = {Qt.Key.Key_Plus: 1.0, Qt.Key.Key_Equal: 1.0, Qt.Key.Key_Minus: -1.0}
"""Steps by which they bring one nearer, here and on the plan."""
SHIFTED = Qt.KeyboardModifier.ShiftModifier
LOADING = Text("正在载入展位…", "Loading the booth…")
COMING = Text("正在载入素材…", "Loading an asset…")


class Viewport(QOpenGLWidget):
    """Draws the booth and lets one move in it and move it.

    Attributes:
        aiming: Finds what one points at.
        dropped: Files were dropped, and the Surface they shall stand on.
        asked: A kit asset was dropped, by its key, and its Surface.
        measured: The tape was taken out or put away.
        looked: The camera changed.
        walking: Whether one walks.
    """

    dropped = Signal(list, object)
    asked = Signal(str, object)
    measured = Signal(bool)
    walking = Signal(bool)
    drawn = Signal(object)

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from expo_studio.render.camera import Camera

        self._studio = studio
        self._camera: Camera = Camera((4.0, 3.2, 6.5), (0.0, 0.9, 0.0))
        self.looked: Event[Viewpoint] = Event()
        self.grip, self.tape = Grip(studio), Tape()
        self.bubbles, self.focus_frame = Bubbles(self), FocusFrame(self)
        self.drawing = Drawing(self, studio, lambda: self._camera)
        self.aiming = Aiming(self, studio, self.drawing, lambda: self._camera)
        self.grip.beneath = self.drawing.beneath
        self._keys = HeldKeys(self, self.is_being_dragged, self._type)
        self._may_slide = self._is_spent = False
        self._pressed_at = QPointF()
        self._last_at = QPointF()
        self.is_walking = False
        self._stride, self._paces = Stride(self), Paces()
        self._stride.stepped.connect(self._step)
        self._stride.turned.connect(self._turn_head)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(320, 240)
        studio.opened.listen(lambda _: self._enter())
        studio.edited.listen(self._edited)
        studio.selected.listen(lambda _: self.update())
        self._enter()

    @property
    def viewpoint(self) -> Viewpoint:
        """Return where one looks from now."""
        camera = self._camera
        return Viewpoint(Text(), camera.eye, camera.target, camera.field_of_view)

    def is_being_dragged(self) -> bool:
        """Return whether the selection follows the mouse right now."""
        return self.grip.is_dragging

    def go_to(self, viewpoint: Viewpoint) -> None:
        """Look from a saved viewpoint."""
        from expo_studio.render.camera import Camera

        self._look(Camera.from_viewpoint(viewpoint))

    def frame_selection(self) -> None:
        """Look at the whole selection, at what is looked at, or at the whole stand."""
        booth, subject = self._studio.booth, self._studio.subject
        box = self._studio.selected_box() or (box_of(booth, subject) if subject else None)
        box = box or stand_box(booth.stand)
        self._look(orbit.framed(self._camera, box))

    def picture(self, viewpoint: Viewpoint, width: int, height: int) -> QImage:
        """Return what is seen from a viewpoint; an empty picture before the first frame."""
        from expo_studio.render.camera import Camera

        camera = Camera.from_viewpoint(viewpoint)
        return self.drawing.picture(self._studio.booth, camera, (width, height))

    def set_mode(self, mode: Mode) -> None:
        """Let drags move, turn or scale from now on."""
        self.grip.mode = mode
        self.update()

    def set_playing(self, is_playing: bool) -> None:  # noqa: FBT001 (a Qt slot)
        """Let the films on screens run while one edits, too, or only while one walks."""
        self.drawing.films.run(FilmShow.ASKED, is_on=is_playing)
        self.update()

    def set_local(self, is_local: bool) -> None:  # noqa: FBT001 (a Qt slot)
        """Let the gizmo follow the thing's own axes, or the booth's."""
        self.grip.is_local, self.grip.is_on_surface = is_local, False
        self.update()

    def set_on_surface(self, is_on_surface: bool) -> None:  # noqa: FBT001 (a Qt slot)
        """Let the gizmo follow the surface that lies beneath, or the booth's axes."""
        self.grip.is_on_surface, self.grip.is_local = is_on_surface, False
        self.update()

    def set_measuring(self, is_measuring: bool) -> None:  # noqa: FBT001 (a Qt slot)
        """Take the measuring tape out, or put it away."""
        if is_measuring != self.tape.is_out:
            self.tape.take(is_out=is_measuring)
            cross = Qt.CursorShape.CrossCursor
            self.setCursor(cross if is_measuring else Qt.CursorShape.ArrowCursor)
            self.measured.emit(is_measuring)
            self.update()

    def set_walking(self, is_walking: bool) -> None:  # noqa: FBT001 (a Qt slot)
        """Stand on the floor and walk, or float again."""
        if is_walking == self.is_walking:
            return
        self.is_walking = is_walking
        self.drawing.films.run(FilmShow.WALKING, is_on=is_walking)
        self._stride.end()
        if is_walking:
            self._stride.begin()
            self._paces.begin(self._studio.booth, self._studio.project.path)
            self._look(orbit.stood_up(self._camera))
            self.setFocus()
        self.walking.emit(is_walking)
        self.update()

    def let_go(self) -> None:
        """End what runs beside the window, and free what is on the card."""
        self.set_walking(False)
        self._paces.end()
        self.drawing.free()

    def initializeGL(self) -> None:  # noqa: N802 (Qt's name)
        """Let the booth arrive, now that there is somewhere to draw it."""
        with Telling(self, self._studio):
            self.drawing.arrive()

    def _paint_sky(self) -> None:
        """Show the sky alone, and say what is on its way."""
        self.drawing.paint_sky()
        self.bubbles.show([Bubble(self._studio.speech(LOADING), 12.0, 12.0)])

    def paintGL(self) -> None:  # noqa: N802 (Qt's name)
        """Draw the booth in physical pixels; its sky alone until it has arrived."""
        with Telling(self, self._studio):
            if self.drawing.is_bare:
                self._paint_sky()
            else:
                view = self.aiming.view()
                self.drawn.emit(self.drawing.draw(self._camera, view, self._overlay(view)))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Grasp a handle, or begin to turn the view."""
        self.setFocus()
        self._pressed_at = self._last_at = event.position()
        is_left = event.button() is Qt.MouseButton.LeftButton
        if not is_left or self.is_walking or self.tape.is_out:
            return
        self.grip.begin(self.aiming.view(), self.aiming.pixel(event.position()))
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and not self.grip.is_dragging and self._studio.selection:
            hit = self.aiming.pick(event.position())
            self._may_slide = hit is not None and hit.placement in self._studio.selection

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Drag what is grasped, or turn the view."""
        at, delta = event.position(), event.position() - self._last_at
        self._last_at = at
        moved = (at - self._pressed_at).manhattanLength()
        if self._may_slide and moved >= CLICK_PIXELS and not self.grip.is_dragging:
            self.grip.begin_sliding()
        if self.grip.is_sliding:
            self.grip.slide(self.aiming.surface_behind(at))
        elif self.grip.is_dragging:
            is_snapping = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.grip.drag(self.aiming.view(), self.aiming.pixel(at), is_snapping=is_snapping)
        elif event.buttons() != Qt.MouseButton.NoButton:
            self._turn_view(event, delta)
        elif self.tape.is_out:
            if self.tape.follow(self.aiming.surface_at(at).point):
                self.update()
        elif not self.is_walking and self.grip.hover(self.aiming.view(), self.aiming.pixel(at)):
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go, or select what was clicked."""
        was_dragging = self.grip.end() or self._is_spent
        self._may_slide = self._is_spent = False
        moved = (event.position() - self._pressed_at).manhattanLength()
        is_click = event.button() is Qt.MouseButton.LeftButton and moved < CLICK_PIXELS
        if is_click and self.tape.is_out:
            self.tape.fix(self.aiming.surface_at(event.position()).point)
        elif is_click and not was_dragging:
            is_adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            is_single = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.aiming.select_at(event.position(), is_adding=is_adding, is_single=is_single)
        self.update()

    def choose_at(self, at: QPointF) -> bool:
        """Select what a menu is asked for at a place; return whether one is wanted there."""
        is_busy = self.is_walking or self.tape.is_out
        if not is_busy:
            self.aiming.choose_at(at)
        return not is_busy

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Come nearer or go away."""
        if not self.is_walking:
            self._look(orbit.zoomed(self._camera, event.angleDelta().y() / 120.0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Walk while walking; Escape ends it; arrows nudge the selection, or orbit."""
        key = Qt.Key(event.key())
        if self.is_walking and key in WALK_KEYS:
            self._stride.press(key)
        elif key is Qt.Key.Key_Escape:
            self._escape()
        elif not self.is_walking and key in WALK_KEYS and event.text() == "":
            self._nudge(*WALK_KEYS[key], is_orbit=event.modifiers() == SHIFTED)
        elif not self.is_walking and key in ZOOM_KEYS:
            self._look(orbit.zoomed(self._camera, ZOOM_KEYS[key]))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Stop walking that way."""
        if not event.isAutoRepeat():
            self._stride.release(Qt.Key(event.key()))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Stand still when the keys go elsewhere."""
        self._stride.stop()
        self._stride.is_heard = False
        super().focusOutEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Let a gamepad lead again."""
        self._stride.is_heard = True
        super().focusInEvent(event)

    def handle_pad(self) -> None:
        """Read gamepads as it was last asked for."""
        self._stride.handle_pad()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Accept files and assets of the shelf."""
        if event.mimeData().hasUrls() or event.mimeData().hasFormat(KIT_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 (Qt's name)
        """Show on which surface it would land, and which way that faces."""
        self.grip.guides = landing_marks(self.aiming.surface_at(event.position()))
        self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 (Qt's name)
        """Show nothing any more."""
        self.grip.guides = ()
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Put what was dropped on the surface under the cursor."""
        place = self.aiming.surface_at(event.position())
        self.grip.guides = ()
        mime = event.mimeData()
        if mime.hasFormat(KIT_MIME):
            self.asked.emit(bytes(mime.data(KIT_MIME).data()).decode(), place)
        else:
            files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
            self.dropped.emit(files, place)
        event.acceptProposedAction()

    def _type(self, event: QKeyEvent) -> None:
        """Take a number for the drag; Return lets go, Escape takes the drag back."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.grip.cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.grip.end()
        else:
            self.grip.type("\b" if key is Qt.Key.Key_Backspace else event.text())
        self._may_slide, self._is_spent = False, not self.grip.is_dragging
        self.update()

    def _escape(self) -> None:
        """End what one does: measuring, walking, or looking at what is selected."""
        if self.tape.is_out:
            self.set_measuring(False)
        elif self.is_walking:
            self.set_walking(False)
        else:
            self._studio.select(frozenset())
            self._studio.turn_to(None)

    def _edited(self, booth: Booth) -> None:
        self.drawing.attend(booth)
        self.update()

    def _enter(self) -> None:
        """Stand at the entrance of the project that was opened."""
        self.drawing.free()
        if self.isValid():
            self.drawing.arrive()
        for viewpoint in self._studio.booth.viewpoints.values():
            self.go_to(viewpoint)
            break
        self.update()

    def _look(self, camera: Camera) -> None:
        self._camera = camera
        self.looked.tell(self.viewpoint)
        self.update()

    def _overlay(self, view: View) -> Overlay:
        grip, tape, studio = self.grip, self.tape, self._studio
        ratio = self.devicePixelRatioF()
        said = [] if self.is_walking else bubbles(studio, grip, tape, view, ratio)
        coming = [Bubble(studio.speech(COMING), 12.0, 12.0)] if self.drawing.arrival.coming else []
        self.bubbles.show([*said, *coming])
        return marks(studio, grip, tape, view, is_walking=self.is_walking)

    def _turn_view(self, event: QMouseEvent, delta: QPointF) -> None:
        """Orbit, shift or look around, unless what is left of a drag that keys ended goes on."""
        if self._is_spent:
            return
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

    def _nudge(self, across: float, ahead: float, *, is_orbit: bool) -> None:
        """Move the selection a step; turn the view where nothing is selected, or Shift says so."""
        if self._studio.selection and not is_orbit:
            offset = (across * GRID, 0.0, -ahead * GRID)
            self._studio.do(Move(self._studio.selection, offset))
        else:
            self._look(orbit.stepped(self._camera, across, ahead))

    def _turn_head(self, across: float, up: float) -> None:
        self._look(orbit.looked(self._camera, across, -up))

    def _step(self, across: float, ahead: float, passed: float) -> None:
        has_shift = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_running = has_shift or self._stride.is_running
        way = (across, ahead)
        self._look(self._paces.walked(self._camera, way, passed, is_running=is_running))
        if not self._stride.is_held and not self._paces.is_moving:
            self._stride.stop()
