"""A real window: place, drag, undo, rename, switch language, go live, lose the host."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from expo_studio.app import StartedSession, go_live
from expo_studio.model.checks import check
from expo_studio.model.extents import FLAT, SCENERY, Extents
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.snapping import Surface
from expo_studio.model.space import subtract, unit
from expo_studio.project.project import Project
from expo_studio.render.details import Wanted
from expo_studio.render.gpu import state
from expo_studio.text import Language
from expo_studio.ui import words
from expo_studio.ui.speech import Speech
from expo_studio.ui.viewport import KIT_MIME
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project

ROBOT = PlacementId("robot-1")


def test_dragging_the_gizmo_is_one_undo_step(qtbot: QtBot, window: StudioWindow) -> None:
    studio, view = window.studio, window.viewport
    before = studio.booth
    studio.select(frozenset({ROBOT}))
    middle = before.bounds_of(ROBOT).middle
    camera = view._camera
    start = camera.project((middle[0], middle[1] + 0.3, middle[2]), view.width(), view.height())
    assert start is not None
    at = QPoint(round(start[0]), round(start[1]))
    qtbot.mouseMove(view, at + QPoint(1, 0))
    qtbot.mouseMove(view, at)
    qtbot.waitUntil(lambda: view.grip.hot == 1)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 8):
        qtbot.mouseMove(view, at - QPoint(0, step * 12))
        qtbot.wait(20)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at - QPoint(0, 84))
    assert studio.booth.placements[ROBOT].pose.position[1] > 1.05
    assert studio.document.position == 1
    studio.document.undo()
    assert studio.booth is before


def test_click_selects_and_delete_removes(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    studio, view = window.studio, window.viewport
    spot = view._camera.project(studio.booth.bounds_of(ROBOT).middle, view.width(), view.height())
    assert spot is not None
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(spot[0]), round(spot[1])))
    assert studio.selection == frozenset({ROBOT})
    qtbot.wait(100)
    window.grab().save(str(artifacts / "studio-en.png"))
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert ROBOT not in studio.booth.placements
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ROBOT in studio.booth.placements


def test_a_click_into_a_lost_picture_is_told_in_words(
    window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = state.GL

    class Lost:
        """OpenGL of a driver that was restarted, as far as asking for errors goes."""

        def __getattr__(self, name: str) -> object:
            return (lambda: 0x0507) if name == "glGetError" else getattr(real, name)

    view, told = window.viewport, []
    window.studio.troubled.listen(told.append)
    with monkeypatch.context() as broken:
        broken.setattr(state, "GL", Lost())
        assert view.drawing.pick(window.studio.booth, view._camera, (5.0, 5.0), (10, 10)) is None
    assert "restarted" in told[0].message.en
    assert "restarted" in window.banner.words
    middle = (view.width() / 2.0, view.height() / 2.0)
    size = (view.width(), view.height())
    assert view.drawing.pick(window.studio.booth, view._camera, middle, size) is not None


def test_kit_asset_is_placed_as_one_step(qtbot: QtBot, window: StudioWindow) -> None:
    studio = window.studio
    before = studio.booth
    window.viewport.asked.emit("bench", Surface((0.5, 0.0, 0.5)))
    (key,) = studio.selection
    assert studio.booth.placements[key].pose.position == (0.5, 0.0, 0.5)
    assert studio.document.position == 1
    studio.document.undo()
    assert studio.booth is before


def test_a_file_lands_on_the_wall_under_the_cursor_with_its_normal(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    view, mime = window.viewport, QMimeData()
    picture = tmp_path / "海报.png"
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    spots = [QPointF(x, y) for x in range(20, view.width(), 40) for y in range(120, 500, 40)]
    wall = next(at for at in spots if abs(view.aiming.surface_at(at).normal[1]) < 0.1)
    there = view.aiming.surface_at(wall)
    heard: list[tuple[list[str], Surface]] = []
    view.dropped.disconnect()
    view.dropped.connect(lambda files, surface: heard.append((files, surface)))
    no_keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QDragEnterEvent(wall.toPoint(), copy, mime, left, no_keys))
    drop = QDropEvent(wall, copy, mime, left, no_keys)
    QApplication.sendEvent(view, drop)
    ((files, surface),) = heard
    assert files == [str(picture)]
    assert surface.point == pytest.approx(there.point, abs=1e-6)
    assert surface.normal == pytest.approx(there.normal, abs=1e-6)
    assert abs(surface.normal[1]) < 0.1


def test_while_something_is_carried_in_one_sees_where_it_will_land(
    qtbot: QtBot, window: StudioWindow
) -> None:
    view, mime = window.viewport, QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a/chair.glb")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    bare = view.grabFramebuffer()
    middle = QPoint(view.width() // 2, view.height() // 2)
    QApplication.sendEvent(view, QDragEnterEvent(middle, copy, mime, left, no_keys))
    move = QDragMoveEvent(middle, copy, mime, left, no_keys)
    QApplication.sendEvent(view, move)
    assert move.isAccepted()
    surface = view.aiming.surface_at(QPointF(middle))
    start, end = view.grip.guides[-1].start, view.grip.guides[-1].end
    way = subtract(end, start)
    assert unit(way) == pytest.approx(surface.normal, abs=1e-6)
    assert start == pytest.approx(surface.point, abs=0.02)
    assert view.grabFramebuffer() != bare
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert view.grip.guides == ()


def test_what_is_taken_again_stands_beside_the_first(qtbot: QtBot, window: StudioWindow) -> None:
    studio, shelf, before = window.studio, window.shelf, window.studio.booth
    qtbot.keyClicks(shelf._search, "vase")
    shelf.list.setCurrentRow(0)
    shelf.list.setFocus()
    placed: list[PlacementId] = []
    for _ in range(3):
        qtbot.keyClick(shelf.list, Qt.Key.Key_Return)
        placed += studio.selection
    boxes = [studio.booth.bounds_of(one) for one in placed]
    things = Extents().boxes(before).values()
    others = [box for box in things if box.high[1] > FLAT and max(box.size) < SCENERY]
    for number, box in enumerate(boxes):
        for other in (*boxes[:number], *others):
            assert any(
                box.high[axis] < other.low[axis] + 0.01 or other.high[axis] < box.low[axis] + 0.01
                for axis in range(3)
            ), "none stands within another"
    studio.select(frozenset({ROBOT}))
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    robots = [
        item.pose.position
        for item in studio.booth.placements.values()
        if item.asset == studio.booth.placements[ROBOT].asset
    ]
    assert len(set(robots)) == len(robots), "pasted again it stands further aside"
    assert not [one for one in check(studio.booth) if "stands twice" in one.message.en]


def drop_asset(place: QWidget, key: str, at: QPoint) -> None:
    """Let go of an asset of the shelf over a widget."""
    mime = QMimeData()
    mime.setData(KIT_MIME, key.encode())
    copy, no_keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at, copy, mime, left, no_keys)
    QApplication.sendEvent(place, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(at), copy, mime, left, no_keys)
    QApplication.sendEvent(place, drop)
    assert drop.isAccepted()


def test_an_asset_of_the_shelf_lands_on_what_is_under_the_cursor(
    qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio, view, shelf = window.studio, window.viewport, window.shelf
    before = studio.booth
    carried: list[str] = []

    def carry(drag: QDrag, *_: object) -> None:
        carried.append(bytes(drag.mimeData().data(KIT_MIME).data()).decode())

    monkeypatch.setattr(QDrag, "exec", carry)
    qtbot.keyClicks(shelf._search, "vase")
    shelf.list.setCurrentRow(0)
    shelf.list.startDrag(Qt.DropAction.CopyAction)
    (key,) = carried
    table = next(
        key
        for key in before.placements
        if "counter" in before.assets[before.placements[key].asset].source
    )
    top = before.bounds_of(table)
    over = view._camera.project(
        (top.middle[0], top.high[1], top.middle[2]), view.width(), view.height()
    )
    assert over is not None
    drop_asset(view, key, QPoint(round(over[0]), round(over[1])))
    (vase,) = studio.selection
    assert studio.booth.bounds_of(vase).low[1] == pytest.approx(top.high[1], abs=0.05)
    window._menus.plans[1].trigger()
    qtbot.waitUntil(window.plan.isVisible)
    qtbot.wait(100)
    drop_asset(window.plan, key, window.plan.paper.pixel(0.4, 1.1).toPoint())
    (other,) = studio.selection
    x, _, z = studio.booth.placements[other].pose.position
    assert (x, z) == pytest.approx((0.4, 1.1), abs=0.03)
    assert studio.booth.bounds_of(other).low[1] == pytest.approx(0.0, abs=1e-6)
    assert studio.document.position == 2
    studio.document.jump(0)
    assert studio.booth is before


def test_dropped_files_come_in_and_bad_ones_are_told(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    good, bad = tmp_path / "杯子.off", tmp_path / "坏.stl"
    good.write_text("OFF\n4 4 0\n0 0 0\n1 0 0\n0 1 0\n0 0 1\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n")
    bad.write_bytes(b"")
    before = len(window.studio.booth.placements)
    window.viewport.dropped.emit([str(good), str(bad)], Surface((0.0, 0.0, 1.0)))
    dialog = window.importing
    qtbot.waitUntil(lambda: not dialog.queue.is_busy, timeout=240_000)
    dialog.list.setCurrentRow(1)
    assert "坏.stl" in dialog.verdict.text()
    dialog.accept()
    assert len(window.studio.booth.placements) == before + 1


def test_language_switches_everything(qtbot: QtBot, window: StudioWindow, artifacts: Path) -> None:
    window.switch_language()
    window.set_dark(True)
    qtbot.wait(100)
    window.grab().save(str(artifacts / "studio-zh-dark.png"))
    titles = {dock.windowTitle() for dock, _ in window.panels.docks}
    assert titles == {text.zh for _, text in window.panels.docks}
    assert window.inspector.booth._hint.text() == words.NOTHING_SELECTED.zh


def test_dead_host_comes_back_under_the_window(
    qtbot: QtBot, window: StudioWindow, caplog: pytest.LogCaptureFixture
) -> None:
    window.live.start()
    qtbot.waitUntil(lambda: window.live.is_on_air, timeout=20_000)
    session = window.live._session
    assert isinstance(session, StartedSession)
    dead = session.process.pid
    os.kill(dead, signal.SIGKILL)
    qtbot.waitUntil(lambda: session.process.pid != dead, timeout=10_000)
    assert window.live.is_on_air
    assert "started again" in caplog.text
    window.live.end()
    qtbot.waitUntil(lambda: not session.is_running, timeout=15_000)


def test_while_on_air_the_live_action_shows_the_panel_and_says_so(
    qtbot: QtBot, window: StudioWindow
) -> None:
    action = next(one for one, text in window.actions_made() if text is words.GO_LIVE)
    with qtbot.waitSignal(window.live.on_air, timeout=20_000):
        action.trigger()
    session = window.live._session
    assert action.text() == words.SHOW_LIVE.en
    assert words.SHOW_LIVE.en in action.toolTip()
    assert (action, words.SHOW_LIVE) in window.actions_made(), "the palette says the same"
    window.switch_language()
    assert action.text() == words.SHOW_LIVE.zh
    window.panels.show(window.history)
    qtbot.waitUntil(lambda: window.live.visibleRegion().isEmpty())
    action.trigger()
    qtbot.waitUntil(lambda: not window.live.visibleRegion().isEmpty())
    assert window.live._session is session, "no second session is begun"
    window.live.end()
    assert action.text() == words.GO_LIVE.zh


def test_edits_survive_closing_without_saving(qtbot: QtBot, window: StudioWindow) -> None:
    window.viewport.asked.emit("bench", Surface((0.5, 0.0, 0.5)))
    assert window.isWindowModified()
    assert window.filing.save()
    assert not window.isWindowModified()


def test_closing_ends_what_works_for_the_view(qtbot: QtBot, tmp_path: Path) -> None:
    window = StudioWindow(Project.open(sample_project(tmp_path)), Speech(Language.EN), go_live)
    window.show()
    qtbot.waitUntil(lambda: not window.viewport.drawing.arrival.is_on, timeout=60_000)
    details = window.viewport.drawing._details
    assert details is not None
    details.ask(Wanted(AssetId("0" * 64)), b"")
    assert details._thread.is_alive()
    window._make_tour()
    window.studio.project.save()
    window.play_tour()
    assert window.player.is_playing
    assert window.close()
    assert not details._thread.is_alive()
    assert not window.player.is_playing, "no voice goes on without its window"
    window.deleteLater()
