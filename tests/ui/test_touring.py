"""Spots of the panorama tour, and a tour played in the window, by real mouse and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from expo_studio.library.reading import import_file
from expo_studio.model.commands import AddAsset, Batch, SetTour
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import TourId
from expo_studio.model.tour import Narration, Stop, Tour
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.window import StudioWindow
from tests.loud import RATE, heard, samples
from tests.stream.test_voice import loudest_hertz, tone, write_wave

LEFT = Qt.MouseButton.LeftButton


def at(window: StudioWindow, x: float, z: float) -> QPoint:
    return window.plan.paper.pixel(x, z).toPoint()


def test_spots_are_placed_moved_linked_and_undone(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    studio, before = window.studio, window.studio.booth
    window._menus.plans[1].trigger()
    qtbot.waitUntil(window.plan.isVisible)
    qtbot.wait(100)
    for x in (-1.2, 1.2):
        qtbot.mouseDClick(window.plan, LEFT, pos=at(window, x, 2.1))
    first, second = studio.booth.spots
    assert studio.subject == Subject(Kind.SPOT, second)
    placed = studio.booth
    start, end = at(window, 1.2, 2.1), at(window, 1.0, 2.6)
    qtbot.mousePress(window.plan, LEFT, pos=start)
    for step in range(1, 5):
        qtbot.mouseMove(window.plan, start + (end - start) * step / 4)
    qtbot.mouseRelease(window.plan, LEFT, pos=end)
    assert studio.booth.spots[second].position == pytest.approx((1.0, 0.0, 2.6), abs=0.03)
    studio.document.undo()
    assert studio.booth is placed, "a whole drag is one step"
    form = window.inspector.spot
    qtbot.waitUntil(lambda: window.sights.ways().get(second) == (first,), timeout=60_000)
    item = form.links.item(0)
    assert item.checkState() is Qt.CheckState.Checked, "they see each other over open floor"
    item.setCheckState(Qt.CheckState.Unchecked)
    assert studio.booth.spots[second].links == ()
    assert window.sights.ways()[second] == ()
    qtbot.mouseClick(form._by_sight, LEFT)
    assert studio.booth.spots[second].links is None
    window.resize(1280, 800)
    form.preview.click()
    qtbot.waitUntil(lambda: not form.picture.pixmap().isNull(), timeout=120_000)
    image = form.picture.pixmap().toImage()
    assert len({image.pixel(x, 64) for x in range(0, 256, 8)}) > 8
    qtbot.wait(150)
    window.grab().save(str(artifacts / "studio-spots.png"))
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert list(studio.booth.spots) == [first]
    while studio.document.undo():
        pass
    assert studio.booth is before


def test_suggested_spots_come_as_one_step(qtbot: QtBot, window: StudioWindow) -> None:
    studio, before = window.studio, window.studio.booth
    window.sights.suggest()
    qtbot.waitUntil(lambda: bool(studio.booth.spots), timeout=120_000)
    assert "suggested" in window.banner.words
    assert len(studio.booth.spots) > 1
    suggested = studio.booth
    window.sights.suggest()
    qtbot.waitUntil(lambda: "no room" in window.banner.words, timeout=120_000)
    assert studio.booth is suggested
    studio.document.undo()
    assert studio.booth is before


def test_a_tour_is_played_paused_and_ended_by_keys(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    studio, player = window.studio, window.player
    qtbot.keyClick(window, Qt.Key.Key_F5)
    if not player.isVisible():
        assert words.NO_TOUR.en in window.banner.words
        for pixels in (0, 200, 200):
            view = window.viewport
            qtbot.mousePress(view, LEFT, pos=QPoint(view.width() // 2, 20))
            qtbot.mouseMove(view, QPoint(view.width() // 2 + pixels, 20))
            qtbot.mouseRelease(view, LEFT, pos=QPoint(view.width() // 2 + pixels, 20))
            qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        window._make_tour()
        qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(player.isVisible)
    tour = next(iter(studio.booth.tours.values()))
    seen: list[Viewpoint] = []
    player.looked.connect(seen.append)
    assert player.is_playing
    caption = tour.stops[0].caption
    assert player.caption.text() == studio.speech(caption)
    qtbot.wait(150)
    window.grab().save(str(artifacts / "studio-tour.png"))
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert not player.is_playing
    qtbot.keyClick(player, Qt.Key.Key_Right)
    assert seen[-1] == studio.booth.viewpoints[tour.stops[1].viewpoint]
    assert player.caption.text() == studio.speech(tour.stops[1].caption)
    window.switch_language()
    assert player.caption.text() == tour.stops[1].caption.zh
    window.switch_language()
    qtbot.keyClick(player, Qt.Key.Key_Left)
    assert seen[-1] == studio.booth.viewpoints[tour.stops[0].viewpoint]
    player._seconds = tour.stops[0].seconds + 0.4
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert seen[-1] not in studio.booth.viewpoints.values(), "one flies from stop to stop"
    for _ in tour.stops:
        qtbot.keyClick(player, Qt.Key.Key_Right)
    player._seconds += 1000.0
    qtbot.waitUntil(lambda: not player.is_playing)
    qtbot.keyClick(player, Qt.Key.Key_Escape)
    assert not player.isVisible()
    assert window.viewport.hasFocus()


def test_what_is_said_along_a_tour_is_heard_and_muted(
    qtbot: QtBot, window: StudioWindow, sound_server: Path
) -> None:
    studio, player = window.studio, window.player
    imported = import_file(write_wave(sound_server / "讲解.wav", tone(660.0, 9.0)))
    key = studio.project.store(imported.blobs)[0]
    view = next(iter(studio.booth.viewpoints))
    stops = (Stop(view, Text.same("hear"), 1.0, Narration(zh=key)), Stop(view, seconds=1.0))
    told = Batch((AddAsset(key, imported.asset), SetTour(TourId("t"), Tour(Text(), stops))), Text())
    studio.do(told)
    with heard(sound_server) as path:
        window.play_tour("t")
        qtbot.waitUntil(lambda: _hertz(path) == pytest.approx(660, abs=12), timeout=20_000)
        assert player.mute.isVisible()
        qtbot.keyClick(player, Qt.Key.Key_M)
        assert player.mute.text() == "Sound on"
        qtbot.waitUntil(lambda: _hertz(path) == 0.0, timeout=20_000)
        qtbot.keyClick(player, Qt.Key.Key_M)
        qtbot.keyClick(player, Qt.Key.Key_Right)
        qtbot.keyClick(player, Qt.Key.Key_Left)
        qtbot.waitUntil(lambda: _hertz(path) == pytest.approx(660, abs=12), timeout=20_000)
        assert player._stop == 0, "one stays until all is said, whatever the stop's own seconds"
        qtbot.keyClick(player, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: _hertz(path) == 0.0, timeout=20_000)
        qtbot.keyClick(player, Qt.Key.Key_Escape)
    assert not window.banner.isVisible()


def _hertz(path: Path) -> float:
    """Return the tone heard last, 0 for silence."""
    last = samples(path)[-RATE // 4 :, 0]
    return loudest_hertz(last) if last.any() else 0.0
