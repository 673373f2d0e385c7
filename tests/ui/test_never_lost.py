"""Damaged, newer, doubly opened, killed: the window finds a way and nothing is lost."""

from __future__ import annotations

import gc
import shutil
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move, SetTitle
from expo_studio.model.snapping import Surface
from expo_studio.project.copying import backup_path
from expo_studio.project.database import PROJECT, Sort
from expo_studio.project.project import Project
from expo_studio.project.rescue import has_backup, restore_backup
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Text
from expo_studio.ui import backing
from expo_studio.ui.opening import open_asking
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project
from tests.ui.answering import press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FILES = Path(__file__).resolve().parent.parent / "files"


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
    press("backup")
    project = open_asking(path, window.studio.speech, window)
    assert project is not None
    assert window.filing.switch_to(lambda: project)
    assert len(window.studio.booth.placements) > 10
    assert "damaged-1" in window.banner.words
    (aside,) = folder.glob("*-damaged-1.booth")
    assert aside.read_bytes() == broken


def test_what_came_back_with_a_backup_is_told_too(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    path = sample_project(folder)
    with Project.open(path) as project:
        project.document.do(SetTitle(Text.same("only in the journal"), Text()))
        project.back_up()
    path.write_bytes(b"\0" * 4096)
    press("backup")
    project = open_asking(path, window.studio.speech, window)
    assert project is not None
    assert window.filing.switch_to(lambda: project)
    assert window.studio.booth.title.en == "only in the journal"
    assert "damaged-1" in window.banner.words
    assert "1 unsaved edit was restored" in window.banner.words


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
    press("Open a copy")
    project = open_asking(window.studio.project.path, window.studio.speech, window)
    assert project is not None
    with project:
        assert project.path == copy
        assert project.document.booth == window.studio.booth
        for key in project.document.booth.assets:
            assert project.blob(key)


def test_a_newer_file_opens_read_only_and_a_copy_can_be_edited(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(FILES / "project-3.booth", tmp_path / "明天.booth"))
    before, copy = path.read_bytes(), tmp_path / "今天.booth"
    assert window.filing.open_path(path)
    studio = window.studio
    assert "is open read-only" in window.banner.words
    assert "read-only" in window.windowTitle()
    assert len(studio.booth.placements) == 1
    studio.select(frozenset(studio.booth.placements))
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert len(studio.booth.placements) == 1
    assert "Save as" in window.banner.words
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    qtbot.mouseClick(window.banner.action, Qt.MouseButton.LeftButton)
    assert studio.project.path == copy
    assert "read-only" not in window.windowTitle()
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert not studio.booth.placements
    assert window.filing.save()
    assert path.read_bytes() == before


def test_a_newer_booth_is_refused_in_a_sentence(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    path = Path(shutil.copy(FILES / "project-3-booth-2.booth", tmp_path / "明天.booth"))
    before, project = path.read_bytes(), window.studio.project
    assert not window.filing.open_path(path)
    assert "newer Expo Studio" in window.banner.words
    assert window.studio.project is project
    assert path.read_bytes() == before


def test_a_project_in_use_is_looked_at(qtbot: QtBot, window: StudioWindow) -> None:
    press("Open read-only")
    project = open_asking(window.studio.project.path, window.studio.speech, window)
    assert project is not None
    with project:
        assert project.is_read_only
        assert project.document.booth == window.studio.booth


def put_theirs(path: Path) -> None:
    """Let another program put its own project there."""
    other = path.with_name("theirs.booth")
    shutil.copy(FILES / "project-2.booth", other)
    other.replace(path)


def come_back(qtbot: QtBot, window: StudioWindow) -> None:
    """Give the window the focus again, as after working in another program.

    A screen gives it back after a dialog when it gets round to it.
    """
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))


def test_a_change_outside_is_asked_about_and_mine_kept_as_a_copy(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio, path, copy = window.studio, window.studio.project.path, tmp_path / "我的.booth"
    window.viewport.asked.emit("bench", Surface((0.5, 0.0, 0.5)))
    put_theirs(path)
    theirs = path.read_bytes()
    press("Decide later")
    come_back(qtbot, window)
    qtbot.waitUntil(lambda: "only in memory" in window.banner.words)
    come_back(qtbot, window)
    window.viewport.asked.emit("stool", Surface((0.0, 0.0, 0.5)))
    assert "only in memory" in window.banner.words, "a new asset has nowhere to lie yet"
    studio.do(Move(studio.selection, (0.1, 0.0, 0.0)))
    mine = studio.booth
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    press("Keep mine as a copy")
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert studio.project.path == copy
    assert studio.booth is mine
    assert studio.document.is_saved
    assert path.read_bytes() == theirs
    with Project.open(path) as their_project:
        assert their_project.document.booth.title.en == "Golden"


def test_a_change_outside_is_opened_or_overwritten_as_one_says(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    studio, path = window.studio, window.studio.project.path
    window.viewport.asked.emit("bench", Surface((0.5, 0.0, 0.5)))
    mine = studio.booth
    put_theirs(path)
    press("Overwrite it with mine")
    assert window.filing.save()
    with Snapshot(path) as there:
        assert there.booth == mine
    put_theirs(path)
    press("drop my edits")
    come_back(qtbot, window)
    qtbot.waitUntil(lambda: studio.booth.title.en == "Golden", timeout=20_000)
    assert studio.project.path == path
    window.viewport.asked.emit("bench", Surface((0.5, 0.0, 0.5)))
    assert window.filing.save()
    window.filing.settle()  # else its backup, too, may tell that the file is damaged
    path.write_bytes(b"no project at all")
    press("drop my edits")
    come_back(qtbot, window)
    qtbot.waitUntil(
        lambda: "is no project" in window.banner.words or "damaged" in window.banner.words
    )
    assert studio.booth.title.en == "Golden"
    come_back(qtbot, window)
    qtbot.wait(100)
    assert QApplication.activeModalWidget() is None, "not asked again for the same file"
    press("Overwrite it with mine")
    assert window.filing.save()


def test_a_name_keeps_its_dots_and_nothing_is_replaced_unasked(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(name: str) -> None:
        told = (str(tmp_path / name), "")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: told)

    older = tmp_path / "茶展 2026.booth"
    shutil.copy(FILES / "project-2.booth", older)
    before = older.read_bytes()
    answer("茶展 2026.11")
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL | SHIFT)
    assert window.studio.project.path == tmp_path / "茶展 2026.11.booth"
    assert older.read_bytes() == before, "another project is not taken for this one"
    answer("茶展 2026")
    press("Cancel")
    assert not window.filing.save_as()
    assert older.read_bytes() == before
    press("Replace")
    assert window.filing.save_as()
    assert window.studio.project.path == older
    assert older.read_bytes() != before
    exported = tmp_path / "v1.expo"
    exported.write_bytes(b"the old one")
    answer("v1")
    press("Cancel")
    window.filing.export()
    assert exported.read_bytes() == b"the old one"
    assert not window.work.progress.isVisible()


def test_where_the_disk_refuses_another_place_is_offered(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "另存.booth"
    window.studio.do(SetTitle(Text.same("kept"), Text()))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    monkeypatch.setattr(Project, "_save", _refuse)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    assert not window.studio.document.is_saved
    assert "full" in window.banner.words
    qtbot.mouseClick(window.banner.action, Qt.MouseButton.LeftButton)
    assert window.studio.project.path == copy
    assert window.studio.document.is_saved
    with Snapshot(copy) as there:
        assert there.booth.title.en == "kept"


def _refuse(*_: object) -> None:
    raise ProjectError(Text("磁盘已满。", "The disk is full."), Text("请另存。", "Save elsewhere."))


def test_history_is_jumped_in(qtbot: QtBot, window: StudioWindow) -> None:
    studio, before = window.studio, window.studio.booth
    for x in range(4):
        window.viewport.asked.emit("stool", Surface((0.3 * x, 0.0, 0.5)))
    last = studio.booth
    rows = window.history.list
    window.panels.show(window.history)
    qtbot.waitUntil(rows.isVisible)

    def click(row: int) -> None:
        rows.scrollToItem(rows.item(row))
        at = rows.visualItemRect(rows.item(row)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click(0)
    assert studio.booth is before
    assert rows.item(4).font().italic(), "what was undone is pale"
    click(4)
    assert studio.booth is last
    assert not rows.item(4).font().italic()
    assert rows.count() == 5
    rows.setCurrentRow(2)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert studio.document.position == 2, "by keys, too"


def test_what_is_saved_while_a_backup_is_written_is_backed_up_next(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    gate = threading.Event()

    def slow(path: Path, _sort: Sort, _told: object) -> Path:
        begun.append(path.name)
        gate.wait()
        return path

    monkeypatch.setattr(backing, "back_up", slow)
    owner = QObject()
    made = backing.Backing(PROJECT, pytest.fail, owner)
    for name in ("a.booth", "a.booth", "b.booth", "a.booth"):
        made.begin(Path(name))
    gate.set()
    made.settle()
    assert begun == ["a.booth", "a.booth", "b.booth"]


def test_a_project_that_was_left_is_held_by_nobody(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    window.studio.do(SetTitle(Text.same("edited"), Text()))
    assert window.filing.save()
    window.filing.settle()
    held = weakref.ref(window.studio.project)
    assert window.filing.switch_to(lambda: Project.create(tmp_path / "另一个.booth", Booth()))
    qtbot.waitUntil(lambda: gc.collect() >= 0 and held() is None, timeout=60_000)
