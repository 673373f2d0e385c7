"""A disk that is full: whatever one does, nothing is lost, and one reads what to do."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetTitle
from expo_studio.project.copying import backup_path
from expo_studio.project.project import Project
from expo_studio.project.rescue import has_backup
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Language, Text
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow

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
