"""The booth's assets in the window: tidied, fitted, replaced and linked again, undoable."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.model.ids import AssetId
from expo_studio.project import relinking
from expo_studio.project.blobs import BlobState, state_of
from expo_studio.ui.asset_care import AssetCare
from expo_studio.ui.taking_in import ANYWHERE
from expo_studio.ui.window import StudioWindow
from tests.fitting.test_fit import ball, glb_of


def choose(care: AssetCare, key: AssetId) -> None:
    for row in range(care.list.topLevelItemCount()):
        item = care.list.topLevelItem(row)
        if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == key:
            care.list.setCurrentItem(item)


def looked(qtbot: QtBot, care: AssetCare) -> None:
    qtbot.waitUntil(lambda: not care.is_busy, timeout=30_000)


def settled(qtbot: QtBot, care: AssetCare) -> None:
    qtbot.waitUntil(lambda: care.importing is not None, timeout=30_000)
    assert care.importing is not None
    queue = care.importing.queue
    qtbot.waitUntil(lambda: not queue.is_busy, timeout=120_000)


def test_what_nobody_uses_is_counted_and_removed_in_one_step(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    studio = window.studio
    before = studio.booth
    path = Path(window.studio.project.path).with_name("球.glb")
    path.write_bytes(glb_of(ball(20)))
    window._taking_in.take_in([import_file(path)], None)
    window.care_for_assets()
    care = window.care
    assert care.tidy.text() == "Remove unused (1)"
    qtbot.wait(50)
    care.grab().save(str(artifacts / "asset-care-en.png"))
    qtbot.mouseClick(care.tidy, Qt.MouseButton.LeftButton)
    assert care.tidy.text() == "Remove unused (0)"
    assert not care.tidy.isEnabled()
    assert studio.booth.assets.keys() == before.assets.keys()
    studio.document.undo()
    assert care.tidy.text() == "Remove unused (1)"
    care.accept()


def test_fitting_keeps_every_placement_and_can_be_undone(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    studio = window.studio
    path = tmp_path / "球.glb"
    path.write_bytes(glb_of(ball(150)))
    window._taking_in.take_in([import_file(path)], ANYWHERE)
    (place,) = studio.selection
    heavy = studio.booth
    old = heavy.placements[place].asset
    window.care_for_assets()
    care = window.care
    looked(qtbot, care)
    choose(care, old)
    qtbot.mouseClick(care.fit, Qt.MouseButton.LeftButton)
    settled(qtbot, care)
    assert care.importing is not None
    assert care.importing.pictures.is_double
    care.importing.accept()
    fitted = studio.booth.placements[place]
    assert fitted.pose == heavy.placements[place].pose
    assert studio.booth.assets[fitted.asset].triangles < 90_000 / 2
    assert studio.booth.assets[fitted.asset].name == heavy.assets[old].name
    assert old not in studio.booth.assets
    studio.document.undo()
    assert studio.booth is heavy
    care.accept()


def test_a_lost_file_is_named_and_linked_again(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    robot = next(one for one in starter.catalogue() if one.key == "robot")
    connection = window.studio.project._connection
    connection.execute("DELETE FROM blob WHERE sha256 = ?", (robot.sha256,))
    window.care_for_assets()
    care = window.care
    looked(qtbot, care)
    choose(care, robot.sha256)
    item = care.list.currentItem()
    assert item is not None
    assert item.text(3) == "its file is missing"
    assert not care.fit.isEnabled()
    path = tmp_path / "anything.glb"
    path.write_bytes(robot.path.read_bytes())
    care.link_again(path)
    settled(qtbot, care)
    assert care.importing is not None
    care.importing.accept()
    assert "is linked again" in care.note.text()
    assert window.studio.project.blob(robot.sha256) == robot.path.read_bytes()
    assert not care.link.isEnabled()
    care.accept()


def test_files_are_looked_at_off_the_windows_thread_and_it_can_be_given_up(
    qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch, artifacts: Path
) -> None:
    began, goes_on, where = threading.Event(), threading.Event(), []

    def slow(*given: Any) -> BlobState:
        where.append(threading.current_thread())
        began.set()
        goes_on.wait(30)
        return state_of(*given)

    monkeypatch.setattr(relinking, "state_of", slow)
    window.care_for_assets()
    care = window.care
    assert began.wait(30)
    assert threading.main_thread() not in where
    assert care.progress.isVisible()
    assert care.list.topLevelItemCount() == len(window.studio.booth.assets)
    care.grab().save(str(artifacts / "asset-care-looking.png"))
    qtbot.mouseClick(care.progress.cancel, Qt.MouseButton.LeftButton)
    goes_on.set()
    looked(qtbot, care)
    assert len(where) == 1
    assert not care.progress.isVisible()
    assert "not all checked" in care.note.text()
    qtbot.mouseClick(care.check, Qt.MouseButton.LeftButton)
    looked(qtbot, care)
    assert len(where) > len(window.studio.booth.assets)
    care.accept()


def test_closing_while_files_are_looked_at_ends_it(qtbot: QtBot, window: StudioWindow) -> None:
    window.care_for_assets()
    care = window.care
    care.reject()
    assert not care.isVisible()
    qtbot.waitUntil(lambda: not isValid(care))
    window.switch_language()
    window.set_dark(True)


def test_it_speaks_chinese_in_the_dark(qtbot: QtBot, window: StudioWindow, artifacts: Path) -> None:
    window.switch_language()
    window.set_dark(True)
    window.care_for_assets()
    qtbot.wait(50)
    window.care.grab().save(str(artifacts / "asset-care-zh-dark.png"))
    assert window.care.windowTitle() == "素材管理"
    assert window.care.list.topLevelItemCount() == len(window.studio.booth.assets)
    window.care.accept()
