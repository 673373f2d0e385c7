"""Damaged, newer, doubly opened, killed: the window finds a way and nothing is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from expo_studio.errors import ProjectError
from expo_studio.model.snapping import Surface
from expo_studio.project.copying import backup_path
from expo_studio.project.database import FILE_VERSION
from expo_studio.project.project import Project
from expo_studio.project.rescue import has_backup, restore_backup
from expo_studio.ui.opening import open_asking
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project


def press(which: int) -> None:
    """Press a button of the next message box, soon."""

    def act() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            box.buttons()[which].click()
        else:
            QTimer.singleShot(50, act)

    QTimer.singleShot(50, act)


def damaged_project(folder: Path) -> Path:
    """Return a project that is damaged in the middle, with a sound backup."""
    path = sample_project(folder)
    with Project.open(path) as project:
        project.back_up()
    data = bytearray(path.read_bytes())
    data[:64] = b"\0" * 64
    path.write_bytes(bytes(data))
    return path


def test_a_backup_is_offered_and_the_damaged_file_kept(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    path = damaged_project(folder)
    broken = path.read_bytes()
    press(0)
    project = open_asking(path, window.studio.speech, window)
    assert project is not None
    assert window.filing.switch_to(lambda: project)
    assert len(window.studio.booth.placements) > 10
    assert "damaged-1" in window.banner.words
    (aside,) = folder.glob("*-damaged-1.booth")
    assert aside.read_bytes() == broken


def test_without_a_backup_the_reason_is_told(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    path = damaged_project(folder)
    backup_path(path).unlink()
    before = window.studio.project
    window.filing.open_path(path)
    assert path.name in window.banner.words
    assert window.studio.project is before


def test_a_damaged_backup_is_no_backup(tmp_path: Path) -> None:
    path = damaged_project(tmp_path)
    backup_path(path).write_bytes(b"no project")
    assert not has_backup(path)
    broken = path.read_bytes()
    with pytest.raises(ProjectError):
        restore_backup(path)
    assert path.read_bytes() == broken


def test_a_second_window_gets_a_copy_with_the_unsaved_edits(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.viewport.asked.emit("bench", Surface((0.5, 0.0, 0.5)))
    copy = tmp_path / "副本.booth"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    press(0)
    project = open_asking(window.studio.project.path, window.studio.speech, window)
    assert project is not None
    with project:
        assert project.path == copy
        assert project.document.booth == window.studio.booth
        for key in project.document.booth.assets:
            assert project.blob(key)


def test_a_newer_file_opens_as_a_copy_and_stays_as_it_is(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    path = sample_project(folder)
    later = sqlite3.connect(path)
    later.execute("PRAGMA journal_mode=DELETE")
    later.execute(f"PRAGMA user_version={FILE_VERSION + 1}")
    later.close()
    before = path.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "c.booth"), ""))
    press(0)
    project = open_asking(path, window.studio.speech, window)
    assert project is not None
    project.close()
    assert path.read_bytes() == before
    press(1)
    assert open_asking(path, window.studio.speech, window) is None


def test_history_is_jumped_in(qtbot: QtBot, window: StudioWindow) -> None:
    studio, before = window.studio, window.studio.booth
    for x in range(4):
        window.viewport.asked.emit("stool", Surface((0.3 * x, 0.0, 0.5)))
    last = studio.booth
    history = window.history
    history.list.itemClicked.emit(history.list.item(0))
    assert studio.booth is before
    history.list.itemClicked.emit(history.list.item(4))
    assert studio.booth is last
    assert history.list.count() == 5
