"""Dragging, sliding, typing and measuring with a real mouse in a real view."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QOpenGLContext
from pytestqt.qtbot import QtBot

from expo_studio.model.commands import Lock
from expo_studio.model.ids import PlacementId
from expo_studio.model.snapping import Surface
from expo_studio.model.space import Vec3, add, heading, scaled
from expo_studio.ui.gizmo import Mode, arm
from expo_studio.ui.viewport import Viewport
from expo_studio.ui.window import StudioWindow

ROBOT = PlacementId("robot-1")
LEFT = Qt.MouseButton.LeftButton


def pixel(view: Viewport, point: Vec3) -> QPoint:
    at = view._camera.project(point, view.width(), view.height())
    assert at is not None
    return QPoint(round(at[0]), round(at[1]))


def is_hot(qtbot: QtBot, view: Viewport, at: QPoint, axis: int) -> bool:
    """Move the mouse over an arm of the gizmo; return whether it is taken for the one beneath."""
    qtbot.mouseMove(view, at + QPoint(1, 0))
    qtbot.mouseMove(view, at)
    return view.grip.hot == axis


def take_arm(qtbot: QtBot, window: StudioWindow, axis: int) -> tuple[QPoint, QPoint]:
    """Press the mouse on an arm of the gizmo; return where, and 1 m further along."""
    view, box = window.viewport, window.studio.selected_box()
    assert box is not None
    way = [0.0, 0.0, 0.0]
    way[axis] = 1.0
    size = arm(view.aiming.view(), box.middle)
    grip = add(box.middle, scaled((way[0], way[1], way[2]), size * 0.75))
    start, end = pixel(view, grip), pixel(view, add(grip, (way[0], way[1], way[2])))
    qtbot.waitUntil(lambda: is_hot(qtbot, view, start, axis))
    qtbot.mousePress(view, LEFT, pos=start)
    return start, end


def test_a_number_typed_while_dragging_is_exact(qtbot: QtBot, window: StudioWindow) -> None:
    studio, view = window.studio, window.viewport
    studio.select(frozenset({ROBOT}))
    before = studio.booth
    y = before.placements[ROBOT].pose.position[1]
    start, _ = take_arm(qtbot, window, 1)
    qtbot.mouseMove(view, start - QPoint(0, 30))
    qtbot.keyClicks(view, "1.25")
    assert view.grip.reading == "1.25_"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.mouseRelease(view, LEFT, pos=start)
    assert studio.booth.placements[ROBOT].pose.position[1] == pytest.approx(y + 1.25)
    assert studio.document.position == 1
    studio.document.undo()
    assert studio.booth is before


def test_escape_takes_a_drag_back(qtbot: QtBot, window: StudioWindow) -> None:
    studio, view = window.studio, window.viewport
    studio.select(frozenset({ROBOT}))
    before = studio.booth
    start, _ = take_arm(qtbot, window, 1)
    qtbot.mouseMove(view, start - QPoint(0, 60))
    assert studio.booth is not before
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, LEFT, pos=start)
    assert studio.booth is before


def test_escape_takes_nothing_else_back(qtbot: QtBot, window: StudioWindow) -> None:
    studio, view = window.studio, window.viewport
    view.asked.emit("stool", Surface((0.0, 0.0, 1.3)))
    studio.do(Lock(frozenset({ROBOT}), is_locked=True))
    studio.select(frozenset({ROBOT}))
    before = studio.booth
    start, _ = take_arm(qtbot, window, 1)
    qtbot.mouseMove(view, start - QPoint(0, 60))
    assert "locked" in window.banner.words
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, LEFT, pos=start)
    assert studio.booth is before, "what was refused is not taken back, nor anything before it"
    studio.do(Lock(frozenset({ROBOT}), is_locked=False))
    position = studio.document.position
    qtbot.wait(50)
    start, _ = take_arm(qtbot, window, 1)
    qtbot.mouseMove(view, start - QPoint(0, 60))
    qtbot.keyClicks(view, "0")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, LEFT, pos=start)
    assert studio.document.position == position, "there and back leaves no step behind"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_shortcuts_do_nothing_beneath_a_drag(
    qtbot: QtBot, window: StudioWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    studio, view = window.studio, window.viewport
    view.asked.emit("stool", Surface((0.0, 0.0, 1.3)))
    studio.select(frozenset({ROBOT}))
    before = studio.booth
    start, _ = take_arm(qtbot, window, 1)
    qtbot.mouseMove(view, start - QPoint(0, 60))
    dragged = studio.booth
    assert dragged is not before
    qtbot.keyClick(view, key, modifiers)
    assert studio.booth is dragged
    assert view.grip.mode is Mode.MOVE
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, LEFT, pos=start)
    assert studio.booth is before


def test_a_drag_that_keys_ended_does_not_go_on_as_a_turn_of_the_view(
    qtbot: QtBot, window: StudioWindow
) -> None:
    studio, view = window.studio, window.viewport
    studio.select(frozenset({ROBOT}))
    start, _ = take_arm(qtbot, window, 1)
    qtbot.keyClicks(view, "1")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    looked = view.viewpoint
    drag_on(qtbot, view, start, start + QPoint(80, 0))
    assert view.viewpoint == looked
    assert studio.selection == frozenset({ROBOT})
    qtbot.mouseMove(view, QPoint(20, 20))
    qtbot.mousePress(view, LEFT, pos=QPoint(20, 20))
    drag_on(qtbot, view, QPoint(20, 20), QPoint(100, 20))
    assert view.viewpoint != looked, "the next one turns it again"


def drag_on(qtbot: QtBot, view: Viewport, start: QPoint, end: QPoint) -> None:
    """Move the mouse from a place to another, and let go there."""
    qtbot.mouseMove(view, start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)


def test_dragging_shows_distances_and_what_is_run_into(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    view = window.viewport
    window.viewport.asked.emit("plinth-high", Surface((0.0, 0.0, 0.6)))
    window.viewport.asked.emit("plinth-high", Surface((1.0, 0.0, 0.6)))
    view.frame_selection()
    qtbot.wait(50)
    start, end = take_arm(qtbot, window, 0)
    middle = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
    qtbot.mouseMove(view, middle)
    qtbot.waitUntil(lambda: any(word.endswith(" m") for word in view.bubbles.words))
    qtbot.keyClicks(view, "-0,9")
    qtbot.waitUntil(lambda: any("Runs into" in word for word in view.bubbles.words))
    window.grab().save(str(artifacts / "studio-collision.png"))
    assert view.grip.bumped
    qtbot.mouseRelease(view, LEFT, pos=middle)
    qtbot.waitUntil(lambda: not view.bubbles.words)


def test_a_thing_slides_over_what_is_under_the_cursor(qtbot: QtBot, window: StudioWindow) -> None:
    studio, view = window.studio, window.viewport
    view.asked.emit("vase", Surface((0.0, 0.0, 1.0)))
    (vase,) = studio.selection
    before = studio.booth
    view.grip.mode = Mode.SCALE
    view.grip.mode = Mode.MOVE
    table = next(
        key
        for key in before.placements
        if "counter" in before.assets[before.placements[key].asset].source
    )
    top = before.bounds_of(table)
    target = pixel(view, (top.middle[0], top.high[1], top.middle[2]))
    qtbot.waitUntil(lambda: view.drawing._renderer is not None)
    view.grip.begin_sliding()
    view.grip.slide(view.aiming.surface_behind(QPointF(target)))
    view.grip.end()
    low = studio.booth.bounds_of(vase).low[1]
    assert low == pytest.approx(top.high[1], abs=0.05)
    assert studio.document.position == 2
    studio.document.undo()
    assert studio.booth is before


def test_the_tape_measures_between_two_clicks(qtbot: QtBot, window: StudioWindow) -> None:
    view = window.viewport
    qtbot.keyClick(window, Qt.Key.Key_T)
    assert view.tape.is_out
    a, b = (-0.3, 0.0, 1.35), (0.3, 0.0, 1.35)
    qtbot.mouseClick(view, LEFT, pos=pixel(view, a))
    assert view.tape.ends is None
    qtbot.mouseMove(view, pixel(view, b))
    qtbot.waitUntil(lambda: view.tape.ends is not None)
    qtbot.waitUntil(lambda: any(word.startswith("0.") for word in view.bubbles.words))
    qtbot.mouseClick(view, LEFT, pos=pixel(view, b))
    assert view.tape.ends is not None
    assert math.dist(*view.tape.ends) == pytest.approx(0.6, abs=0.02)
    fixed = view.tape.ends
    qtbot.mouseMove(view, pixel(view, (0.0, 0.0, 1.35)))
    qtbot.wait(30)
    assert view.tape.ends == fixed, "the second click fixes it"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.tape.is_out
    assert not window._menus.tape.isChecked()


def test_a_ring_turns_by_steps_of_fifteen_degrees(qtbot: QtBot, window: StudioWindow) -> None:
    studio, view = window.studio, window.viewport
    studio.select(frozenset({ROBOT}))
    window._menus.modes[1].trigger()
    box = studio.selected_box()
    assert box is not None
    size, before = (
        arm(view.aiming.view(), box.middle),
        heading(studio.booth.placements[ROBOT].pose.rotation),
    )

    def on_ring(degrees: float) -> QPoint:
        turned = math.radians(degrees)
        place = scaled((math.sin(turned), 0.0, math.cos(turned)), size)
        return pixel(view, add(box.middle, place))

    qtbot.mouseMove(view, on_ring(28.0))
    qtbot.mouseMove(view, on_ring(30.0))
    qtbot.waitUntil(lambda: view.grip.hot == 1)
    qtbot.mousePress(view, LEFT, pos=on_ring(30.0))
    for degrees in (38.0, 52.0, 58.0):
        qtbot.mouseMove(view, on_ring(degrees))
        qtbot.wait(20)
    assert view.grip.reading == "30.0°"
    qtbot.mouseRelease(view, LEFT, pos=on_ring(58.0))
    after = heading(studio.booth.placements[ROBOT].pose.rotation)
    assert math.degrees(after - before) == pytest.approx(30.0, abs=0.01)
    assert studio.document.position == 1


def test_what_is_dropped_on_a_wall_hangs_there(window: StudioWindow) -> None:
    studio = window.studio
    window.viewport.asked.emit("poster-frame", Surface((0.0, 1.5, -1.0), (0.0, 0.0, 1.0)))
    (key,) = studio.selection
    box = studio.booth.bounds_of(key)
    assert box.low[2] == pytest.approx(-1.0, abs=0.01)


def test_local_axes_follow_the_thing(window: StudioWindow) -> None:
    studio, view = window.studio, window.viewport
    studio.select(frozenset({ROBOT}))
    window.inspector.placement._heading.typed.emit(90.0, object())
    view.set_local(True)
    frame = view.grip._frame()
    assert frame is not None
    assert frame.axes[0] == pytest.approx((0.0, 0.0, -1.0), abs=1e-6)


def test_modules_click_together_and_show_it(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    studio, view = window.studio, window.viewport
    view.asked.emit("runway-module", Surface((0.0, 0.0, 6.0)))
    view.asked.emit("runway-module", Surface((1.63, 0.0, 6.0)))
    (key,) = studio.selection
    view.frame_selection()
    qtbot.wait(50)
    placed = studio.booth
    start, end = take_arm(qtbot, window, 0)
    step = QPoint((end.x() - start.x()) * 3 // 10, (end.y() - start.y()) * 3 // 10)

    def has_clicked() -> bool:
        qtbot.mouseMove(view, start - step)
        return studio.booth.placements[key].pose.position[0] == pytest.approx(1.2, abs=1e-6)

    qtbot.waitUntil(has_clicked)
    assert any(guide.metres is None for guide in view.grip.guides)
    window.grab().save(str(artifacts / "studio-clicked.png"))
    qtbot.mouseRelease(view, LEFT, pos=start - step)
    assert studio.document.position == 3
    studio.document.undo()
    assert studio.booth is placed


def test_the_gizmo_follows_the_surface_beneath(qtbot: QtBot, window: StudioWindow) -> None:
    studio, view = window.studio, window.viewport
    view.asked.emit("ramp", Surface((0.0, 0.0, 6.0)))
    view.asked.emit("stool", Surface((0.0, 0.05, 6.0)))
    view.frame_selection()
    qtbot.wait(50)
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    frame = view.grip._frame()
    assert frame is not None
    up = frame.axes[1]
    assert up[1] < 0.999, "the ramp rises"
    assert up[1] > 0.9
    for axis in range(3):
        across = frame.axes[(axis + 1) % 3]
        assert sum(a * b for a, b in zip(frame.axes[axis], across, strict=True)) == pytest.approx(
            0.0, abs=1e-6
        )
    before = studio.booth.placements[min(studio.selection)].pose.position
    tip = add(frame.middle, scaled(frame.axes[2], arm(view.aiming.view(), frame.middle) * 0.75))
    start = pixel(view, tip)
    qtbot.waitUntil(lambda: is_hot(qtbot, view, start, 2))
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.keyClicks(view, "0.3")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.mouseRelease(view, LEFT, pos=start)
    after = studio.booth.placements[min(studio.selection)].pose.position
    assert abs(after[1] - before[1]) > 0.005, "it moves along the slope"
    qtbot.keyClick(window, Qt.Key.Key_Q)
    assert not view.grip.is_on_surface
    assert not window._menus.surface.isChecked()


def test_what_lies_beneath_is_looked_at_while_a_view_is_painted(
    qtbot: QtBot, window: StudioWindow
) -> None:
    view, here = window.viewport, QOpenGLContext.currentContext
    window.studio.select(frozenset(list(window.studio.booth.placements)[:1]))
    view.makeCurrent()
    view.drawing.beneath()
    assert here() == view.context(), "Qt goes on with it, and ends the program if it is gone"
    view.doneCurrent()
    view.drawing.beneath()
    assert here() is None
    with qtbot.waitSignal(view.drawn):
        window._menus.surface.trigger()
