"""A disk that is full: whatever one does, nothing is lost, and one reads what to do."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetTitle
from expo_studio.project.copying import backup_path
from expo_studio.project.project import Project
from expo_studio.project.rescue import has_backup
from expo_studio.project.snapshot import Snapshot
from expo_studio.reasons import unwritable
from expo_studio.text import Language, Text
from expo_studio.ui.sign_dialog import SignDialog
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow
from tests.ui.answering import in_dialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 20 MiB of its own; needs to be allowed to mount one."""
    folder = tmp_path / "盘"
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(folder)]
    if subprocess.run(words, check=False, capture_output=True).returncode != 0:
        pytest.skip("this machine does not let the tests mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(disk: Path, leaving: int = 0) -> Path:
    """Leave so many bytes of a disk; return what fills it."""
    path = disk / "fill"
    with path.open("wb", buffering=0) as rest, suppress(OSError):
        while True:
            rest.write(bytes(4096))
    os.truncate(path, max(0, path.stat().st_size - leaving))
    return path


def titled(name: str) -> SetTitle:
    return SetTitle(Text.same(name), Text())


def says_full(window: StudioWindow, speech: Speech) -> None:
    """See that the banner tells of it in both languages, and where to go on."""
    for language, words, save_as in (
        (Language.ZH, "磁盘已满", "另存为…"),
        (Language.EN, "disk is full", "Save as…"),
    ):
        speech.switch(language)
        assert words in window.banner.words
        assert window.banner.action.text() == save_as


def edit_until_refused(window: StudioWindow, qtbot: QtBot) -> None:
    for number in range(3000):
        window.studio.do(titled(f"number {number} " + "词" * 300))
        qtbot.wait(1)
        if window.banner.words:
            return


@pytest.fixture
def on_disk(window: StudioWindow, small_disk: Path) -> StudioWindow:
    path = small_disk / "展位.booth"
    Project.create(path, Booth()).close()
    assert window.filing.open_path(path)
    window.banner.hide()
    return window


def test_edits_and_saves_are_refused_in_words_and_caught_up(
    qtbot: QtBot, on_disk: StudioWindow, small_disk: Path
) -> None:
    window, path = on_disk, on_disk.studio.project.path
    rest = fill(small_disk)
    edit_until_refused(window, qtbot)
    says_full(window, window._speech)
    window.banner.hide()
    booth = window.studio.booth
    assert not window.filing.save()
    says_full(window, window._speech)
    assert not window.studio.document.is_saved
    rest.unlink()
    window.studio.do(titled("there is room again"))
    window.studio.project.scribe.settle()
    with Snapshot(path) as there:
        assert there.booth == window.studio.booth
    window.studio.document.undo()
    assert window.studio.booth is booth
    assert window.filing.save()
    window.filing.settle()
    assert has_backup(path)


def test_save_as_into_a_full_disk_stays_where_it_was_and_elsewhere_goes(
    qtbot: QtBot,
    on_disk: StudioWindow,
    small_disk: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, path = on_disk, on_disk.studio.project.path
    window.studio.do(titled("kept"))
    fill(small_disk)
    chosen = small_disk / "满.booth"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    assert not window.filing.save_as()
    assert window.banner.action.text() == "Save as…"
    assert "满.booth" in window.banner.words
    assert window.studio.project.path == path
    assert not chosen.exists()
    near = tmp_path / "近.booth"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(near), ""))
    qtbot.mouseClick(window.banner.action, LEFT)
    assert window.studio.project.path == near
    with Snapshot(near) as there:
        assert there.booth.title.en == "kept"


def test_a_backup_for_which_there_is_no_room_is_told_and_the_old_one_stays(
    qtbot: QtBot, on_disk: StudioWindow, small_disk: Path
) -> None:
    window, path = on_disk, on_disk.studio.project.path
    window.studio.project.add_blob(os.urandom(4_000_000))
    window.studio.do(titled("first"))
    assert window.filing.save()
    window.filing.settle()
    old = backup_path(path).read_bytes()
    window.studio.do(titled("second"))
    fill(small_disk, leaving=2_000_000)
    assert window.filing.save()
    window.filing.settle()
    qtbot.waitUntil(lambda: ".bak" in window.banner.words)
    assert "full" in window.banner.words
    assert backup_path(path).read_bytes() == old
    with Snapshot(path) as there:
        assert there.booth.title.en == "second"
    (small_disk / "fill").unlink()  # so that the window closes without a word


@pytest.fixture
def only_in_log(on_disk: StudioWindow, small_disk: Path) -> StudioWindow:
    """Save what fits into the log of a project, whose file then has no room to take it."""
    project = on_disk.studio.project
    project.add_blob(os.urandom(2_000_000))
    on_disk.studio.do(titled("all of it"))
    project.save()
    fill(small_disk)
    return on_disk


@contextmanager
def answering(words: str) -> Iterator[list[str]]:
    """Press such a button of each message box that comes up meanwhile; yield what they say."""
    said: list[str] = []

    def act() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(f"{box.text()} {box.informativeText()}")
            (button,) = (one for one in box.buttons() if words in one.text())
            button.click()

    timer = QTimer()
    timer.timeout.connect(act)
    timer.start(20)
    yield said
    timer.stop()


def fits(said: list[str]) -> bool:
    """Return whether one was told once, and of nothing that cannot be done there."""
    (told,) = said
    return "full" in told and "-wal" in told and "Save as" not in told


def test_a_file_without_room_for_all_is_closed_as_it_is_and_opens_whole(
    only_in_log: StudioWindow, small_disk: Path
) -> None:
    window, path = only_in_log, only_in_log.studio.project.path
    with answering("Close as it is") as said:
        assert window.close()
    assert fits(said)
    (small_disk / "fill").unlink()
    with Project.open(path) as again:
        assert again.document.booth.title.en == "all of it"
        assert again.recovered is None


def test_one_goes_back_from_closing_a_file_without_room(
    only_in_log: StudioWindow, small_disk: Path
) -> None:
    window, path = only_in_log, only_in_log.studio.project.path
    with answering("Go back") as said:
        assert not window.close()
    assert fits(said)
    assert window.isVisible()
    (small_disk / "fill").unlink()
    window.studio.do(titled("and on"))
    assert window.filing.save()
    window.filing.settle()
    with Snapshot(path) as there:
        assert there.booth.title.en == "and on"


def test_one_saves_elsewhere_when_closing_a_file_without_room(
    only_in_log: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, near = only_in_log, tmp_path / "近.booth"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(near), ""))
    with answering("Save elsewhere") as said:
        assert window.close()
    assert fits(said)
    with Project.open(near) as there:
        assert there.document.booth.title.en == "all of it"


def test_a_file_without_room_is_left_for_another_and_told_of_once(
    only_in_log: StudioWindow, tmp_path: Path
) -> None:
    window, other = only_in_log, tmp_path / "other.booth"
    Project.create(other, Booth()).close()
    with answering("Close as it is") as said:
        assert window.filing.open_path(other)
    assert fits(said)
    assert window.studio.project.path == other


def test_a_sign_whose_picture_finds_no_room_is_refused_in_words(
    qtbot: QtBot, window: StudioWindow, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = QImage(640, 640, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    file = small_disk.with_name("picture.bmp")
    assert picture.save(str(file))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    def letter(dialog: SignDialog) -> None:
        qtbot.mouseClick(dialog._pick, LEFT)
        dialog.accept()

    in_dialog(SignDialog, letter)
    window.asking.make_sign()
    booth = window.studio.booth
    fill(small_disk)
    monkeypatch.setattr(tempfile, "tempdir", str(small_disk))
    window.asking.edit_sign()
    assert "disk is full" in window.banner.words
    assert "Make room" in window.banner.words
    assert window.studio.booth is booth


def test_a_name_too_long_for_the_disk_is_to_be_shortened(tmp_path: Path) -> None:
    path = tmp_path / ("词" * 200)
    with pytest.raises(OSError, match="too long") as refused:
        path.write_bytes(b"")
    message, remedy = unwritable(path, refused.value)
    assert "the name is too long" in message.en
    assert "Choose a shorter name" in remedy.en
    assert "短些" in remedy.zh
