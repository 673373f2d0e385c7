"""The floor plan edits the same booth with a real mouse."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from benchmarks.studio_edit import filled
from expo_studio.model.commands import Remove
from expo_studio.model.ids import PlacementId
from expo_studio.model.snapping import Surface
from expo_studio.ui import plan_layer
from expo_studio.ui.plan_paper import Draughtsman, Paper
from expo_studio.ui.window import StudioWindow

LEFT = Qt.MouseButton.LeftButton


def at(window: StudioWindow, x: float, z: float) -> QPoint:
    return window.plan.paper.pixel(x, z).toPoint()


@pytest.fixture
def plant(qtbot: QtBot, window: StudioWindow) -> PlacementId:
    window._menus.plans[1].trigger()
    qtbot.waitUntil(window.plan.isVisible)
    qtbot.wait(100)
    window.viewport.asked.emit("plant-small", Surface((0.0, 0.0, 1.3)))
    (key,) = window.studio.selection
    qtbot.wait(50)
    return key


@pytest.fixture
def thousands(qtbot: QtBot, shown: Callable[[Path], StudioWindow], tmp_path: Path) -> StudioWindow:
    """Return a window with the plan alone, from so far that all its things are in sight."""
    window = shown(filled(tmp_path, 1500))
    window.show_views(view=False, plan=True)
    qtbot.waitUntil(lambda: window.plan.width() > 500)
    window.plan._zoom(-16.0, window.plan.rect().toRectF().center())
    return window


def test_paper_maps_both_ways() -> None:
    paper = Paper(70.0, QPointF(100.0, 50.0))
    assert paper.metres(paper.pixel(1.5, -2.0)) == pytest.approx((1.5, -2.0))


def test_a_drag_on_the_plan_moves_in_the_booth_in_one_step(
    qtbot: QtBot, window: StudioWindow, plant: PlacementId, artifacts: Path
) -> None:
    studio, before = window.studio, window.studio.booth
    studio.select(frozenset())
    start, end = at(window, 0.0, 1.3), at(window, 0.55, 1.05)
    qtbot.mousePress(window.plan, LEFT, pos=start)
    assert studio.selection == frozenset({plant})
    for step in range(1, 6):
        qtbot.mouseMove(window.plan, start + (end - start) * step / 5)
    qtbot.wait(50)
    window.grab().save(str(artifacts / "studio-plan.png"))
    qtbot.mouseRelease(window.plan, LEFT, pos=end)
    x, y, z = studio.booth.placements[plant].pose.position
    assert (x, z) == pytest.approx((0.55, 1.05), abs=0.09)
    assert y == before.placements[plant].pose.position[1]
    studio.document.undo()
    assert studio.booth is before


def test_a_band_selects_and_keys_nudge_and_turn(
    qtbot: QtBot, window: StudioWindow, plant: PlacementId
) -> None:
    studio, plan = window.studio, window.plan
    studio.select(frozenset())
    corner, other = at(window, -60.0, 1.3), at(window, 60.0, 1.35)
    qtbot.mousePress(plan, LEFT, pos=at(window, -20.0, 5.0))
    qtbot.mouseMove(plan, corner)
    qtbot.mouseMove(plan, other)
    qtbot.mouseRelease(plan, LEFT, pos=other)
    assert plant in studio.selection
    studio.select(frozenset({plant}))
    before = studio.booth.placements[plant].pose
    plan.setFocus()
    qtbot.keyClick(plan, Qt.Key.Key_Right)
    qtbot.keyClick(plan, Qt.Key.Key_BracketLeft)
    after = studio.booth.placements[plant].pose
    assert after.position[0] == pytest.approx(before.position[0] + 0.1, abs=0.02)
    assert after.rotation != before.rotation


def test_escape_takes_a_drag_on_the_plan_back_and_shortcuts_do_nothing_beneath_it(
    qtbot: QtBot, window: StudioWindow, plant: PlacementId
) -> None:
    studio, plan, before = window.studio, window.plan, window.studio.booth
    start, end = at(window, 0.0, 1.3), at(window, 0.55, 1.05)
    qtbot.mousePress(plan, LEFT, pos=start)
    qtbot.mouseMove(plan, end)
    dragged, paper = studio.booth, plan.paper
    assert dragged is not before
    qtbot.keyClick(plan, Qt.Key.Key_Delete)
    qtbot.keyClick(plan, Qt.Key.Key_Right)
    assert studio.booth is dragged
    qtbot.keyClick(plan, Qt.Key.Key_Escape)
    assert studio.booth is before
    qtbot.mouseMove(plan, end + QPoint(40, 0))
    qtbot.mouseRelease(plan, LEFT, pos=end)
    assert studio.booth is before
    assert plan.paper is paper, "what is left of the drag shifts no paper"
    assert plant in studio.selection


def test_what_goes_wrong_while_the_plan_is_painted_is_told_and_stays_there(
    qtbot: QtBot, window: StudioWindow, plant: PlacementId, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[BaseException] = []

    def failing(*_: object) -> None:
        raise KeyError(plant)

    with monkeypatch.context() as patch:
        patch.setattr(sys, "excepthook", lambda _, error, __: heard.append(error))
        patch.setattr(Draughtsman, "spots", failing)
        window.plan.update()
        qtbot.waitUntil(lambda: bool(heard))
        qtbot.waitUntil(lambda: "could not be drawn: KeyError" in window.banner.words)
    window.plan.repaint()
    assert not window.plan.paintingActive()


def test_views_can_be_seen_alone(window: StudioWindow) -> None:
    window._menus.plans[2].trigger()
    assert window.plan.isVisible()
    assert not window.viewport.isVisible()
    window._menus.plans[0].trigger()
    assert window.viewport.isVisible()
    assert not window.plan.isVisible()


def test_thousands_in_sight_are_drawn_in_turns_and_then_like_a_few(
    qtbot: QtBot, thousands: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = thousands
    window.studio.select(frozenset(list(window.studio.booth.placements)[::3]))
    monkeypatch.setattr(plan_layer, "FEW", 5000)
    at_once = pixels_of(window)
    monkeypatch.setattr(plan_layer, "FEW", 1000)
    monkeypatch.setattr(plan_layer, "SLICE", 0.0)
    turns: list[object] = []
    window.plan._layer.finished.connect(lambda: turns.append(None))
    assert np.abs(pixels_of(window) - at_once).max() > 100
    qtbot.waitUntil(lambda: bool(turns), timeout=60_000)
    apart = np.abs(pixels_of(window) - at_once)
    assert apart.max() <= 4  # of 255: clear ink is laid over ink in another order


def test_what_is_removed_while_thousands_are_drawn_is_no_stumbling_block(
    qtbot: QtBot, thousands: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = thousands
    monkeypatch.setattr(plan_layer, "SLICE", 0.0)
    window.studio.select(frozenset(list(window.studio.booth.placements)[:400]))
    turns: list[object] = []
    window.plan._layer.finished.connect(lambda: turns.append(None))
    pixels_of(window)
    assert not turns
    window.studio.do(Remove(window.studio.selection))
    qtbot.waitUntil(lambda: len(turns) > 1, timeout=60_000)
    drawn = window.plan._layer._shown
    assert drawn is not None
    assert drawn.sheet.booth is window.studio.booth


def pixels_of(window: StudioWindow) -> NDArray[np.int16]:
    """Return the plan as one sees it, shape (h, w, 3)."""
    image = window.plan.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[:, :, :3].astype(np.int16)
