"""A project in a folder on a slow network: the window itself never waits for it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from expo_studio.errors import ExpoError, ProjectError
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move, SetTitle
from expo_studio.model.snapping import Surface
from expo_studio.project.copying import backup_path
from expo_studio.project.lock import ProjectLock
from expo_studio.project.project import Project
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Text
from expo_studio.ui import errands, filing, opening
from expo_studio.ui.welcome import recent, remember
from expo_studio.ui.window import StudioWindow
from tests.fitting.test_fit import ball, glb_of
from tests.kit import sample_project
from tests.slow_folder import SlowFolder

CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
STEP = 0.02
"""Seconds that each step of the slow disk takes: a write is some ten of them."""
LONG = 120_000


@pytest.fixture
def far(
    qtbot: QtBot, network: SlowFolder, window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StudioWindow]:
    """Yield a window on a project in the folder, which is slow from now on."""
    path = sample_project(network.path)
    monkeypatch.setattr(opening, "_ask", refuse_to_ask)
    opened_far(qtbot, window, path)
    network.be_slow(STEP)
    network.forget_steps()
    yield window
    network.be_slow(0.0)
    window.filing.settle()


def opened_far(qtbot: QtBot, window: StudioWindow, path: Path) -> None:
    window.filing.open_path(path)
    qtbot.waitUntil(lambda: not window.viewport.drawing.arrival.is_on, timeout=LONG)
    assert window.studio.project.path == path


def refuse_to_ask(error: ExpoError, *_: object) -> int:
    """Fail with what the disk said: a question nobody answers would wait for ever."""
    raise AssertionError(error.message.en) from error


def waits(network: SlowFolder) -> list[str]:
    """Return what the window's own thread waited for."""
    return network.steps(threading.get_native_id())


def edit(window: StudioWindow, words: str) -> None:
    window.studio.do(SetTitle(Text.same(words), Text()))


def once_saving(window: StudioWindow, do: Callable[[], object]) -> None:
    """Do something as soon as the window shows that it waits for a save."""

    def look() -> None:
        if window.work.disk.isVisible() and "Saving" in window.work.disk.words:
            do()
        else:
            QTimer.singleShot(1, look)

    QTimer.singleShot(1, look)


def test_opening_editing_and_saving_never_wait_for_the_disk(
    qtbot: QtBot, network: SlowFolder, far: StudioWindow
) -> None:
    path = far.studio.project.path
    again = path.with_name("again.booth")
    shutil.copy(network.beneath / path.name, network.beneath / again.name)
    opened_far(qtbot, far, again)
    studio, seen = far.studio, list[str]()
    for number, key in enumerate(sorted(studio.booth.placements)[:5]):
        studio.do(Move(frozenset({key}), (0.01 * number, 0.0, 0.0)))
    studio.project.scribe.settle()  # which wrote them together
    studio.document.undo()
    studio.project.scribe.settle()
    assert studio.project.scribe.is_slow
    far.viewport.asked.emit("bench", Surface((0.5, 0.0, 0.5)))
    far.viewport.repaint()
    saved = studio.booth

    def go_on() -> None:
        seen.append(far.work.disk.words)
        edit(far, "typed while it was saved")

    once_saving(far, go_on)
    assert far.filing.save()
    assert seen, "the strip was there, and one could go on typing"
    assert far.work.disk.isHidden()
    assert studio.document.position > 0
    assert not studio.document.is_saved, "what was typed meanwhile is not saved yet"
    studio.document.undo()
    assert studio.booth is saved
    assert studio.document.is_saved
    studio.document.redo()
    studio.project.scribe.settle()
    assert waits(network) == []
    network.be_slow(0.0)
    far.filing.settle()
    with Snapshot(studio.project.path) as there:
        assert there.booth == studio.booth, "the journal holds what came after the save"


def test_saving_elsewhere_shows_how_far_it_is_and_can_be_given_up(
    qtbot: QtBot, network: SlowFolder, window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, target, steps = window.studio.project.path, network.path / "另存.booth", list[int]()
    edit(window, "kept")
    network.be_slow(STEP)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def cancel(done: int, _: int) -> None:
        steps.append(done)
        qtbot.mouseClick(window.work.disk.cancel, LEFT)

    window.work.patience._advanced.connect(cancel)
    assert not window.filing.save_as()
    assert steps
    assert "changes are still here" in window.banner.words
    assert window.banner.action.text() == "Save as…"
    assert window.studio.project.path == before
    assert not window.studio.document.is_saved
    window.work.patience._advanced.disconnect(cancel)
    network.be_slow(STEP / 10)
    assert list(network.beneath.glob("*.booth")) == []
    qtbot.waitUntil(lambda: list(network.beneath.glob(".*.part*")) == [], timeout=LONG)
    assert window.filing.save_as()
    assert window.studio.project.path == target
    assert waits(network) == []
    network.be_slow(0.0)
    with Snapshot(target) as there:
        assert there.booth.title.en == "kept"
        assert all(there.blob(key) for key in there.booth.assets)


def test_a_window_closed_while_it_saves_closes_once_that_is_done(
    qtbot: QtBot, network: SlowFolder, far: StudioWindow
) -> None:
    path = far.studio.project.path
    edit(far, "saved at last")
    once_saving(far, far.close)
    assert far.filing.save()
    assert far.isVisible()
    assert "closes as soon as" in far.banner.words
    qtbot.waitUntil(lambda: not far.isVisible(), timeout=LONG)
    network.be_slow(0.0)
    with Snapshot(path) as there:
        assert there.booth.title.en == "saved at last"


def test_a_window_closed_while_its_backup_is_written_waits_in_sight(
    qtbot: QtBot, network: SlowFolder, far: StudioWindow
) -> None:
    edit(far, "with a backup")
    assert far.filing.save()
    seen = shown_while_closing(far)
    assert any("Writing a backup" in words for words in seen)
    assert any("Closing" in words for words in seen)
    assert waits(network) == []
    network.be_slow(0.0)
    with Snapshot(backup_path(far.studio.project.path)) as there:
        assert there.booth.title.en == "with a backup"


def test_a_backup_and_a_closing_that_take_long_can_be_given_up(
    qtbot: QtBot, network: SlowFolder, far: StudioWindow
) -> None:
    edit(far, "saved")
    assert far.filing.save()
    edit(far, "kept")
    far.studio.document.mark_saved()  # as if one had chosen not to save
    network.be_slow(0.1)

    def cancel(_: str) -> None:
        qtbot.mouseClick(far.work.disk.cancel, LEFT)

    seen = shown_while_closing(far, cancel)
    assert seen[0].startswith("Closing"), "what is given up first"
    assert all("Writing a backup" in words for words in seen[1:]), "given up by itself, or seen"
    network.be_slow(0.0)
    assert list(network.beneath.glob("*.bak")) == []
    path = far.studio.project.path
    qtbot.waitUntil(lambda: can_be_locked(path), timeout=LONG)
    with Snapshot(path) as there:
        assert there.booth.title.en in {"saved", "kept"}


def test_a_project_that_was_begun_after_it_was_given_up_is_held_by_nobody(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, before, answers = tmp_path / "新.booth", window.studio.project, threading.Event()

    def late(at: Path, _: str) -> Project:
        answers.wait(60)
        return Project.create(at, Booth())

    def cancel() -> None:
        if window.work.disk.isVisible():
            qtbot.mouseClick(window.work.disk.cancel, LEFT)
        else:
            QTimer.singleShot(1, cancel)

    monkeypatch.setattr(filing, "_begun", late)
    monkeypatch.setattr(errands, "GRACE_MS", 10)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTimer.singleShot(1, cancel)
    assert not window.filing.new()
    answers.set()
    qtbot.waitUntil(lambda: path.exists() and can_be_locked(path), timeout=LONG)
    assert window.studio.project is before


def shown_while_closing(
    window: StudioWindow, hear: Callable[[str], None] = lambda _: None
) -> list[str]:
    """Close a window, and return what its strip showed until it was closed."""
    seen = list[str]()

    def look() -> None:
        if window.work.disk.isVisible() and window.work.disk.words not in seen:
            seen.append(window.work.disk.words)
            assert window.isVisible()
            hear(window.work.disk.words)
        timer.start(1)

    timer = QTimer(window)
    timer.setSingleShot(True)
    timer.timeout.connect(look)
    timer.start(1)
    assert window.close()
    timer.stop()
    assert window.isHidden()
    return seen


def can_be_locked(path: Path) -> bool:
    try:
        ProjectLock(path).release()
    except ProjectError:
        return False
    return True


def test_importing_from_there_never_waits_for_the_disk(
    qtbot: QtBot, network: SlowFolder, window: StudioWindow
) -> None:
    model = network.path / "球.glb"
    model.write_bytes(glb_of(ball(20, radius=0.6)))
    network.be_slow(STEP)
    network.forget_steps()
    window.ask_import([model], Surface((0.0, 0.0, 0.0)))
    dialog = window.importing
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.take.isEnabled(), timeout=LONG)
    known = len(window.studio.booth.assets)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.studio.booth.assets) > known, timeout=LONG)
    assert waits(network) == []


def test_recent_projects_are_listed_without_waiting_for_their_disk(
    network: SlowFolder, window: StudioWindow, tmp_path: Path
) -> None:
    near, gone = window.studio.project.path, tmp_path / "gone.booth"
    for path in (gone, network.path / "far.booth", near):
        remember(path)
    network.hang()
    listed = recent()
    network.be_slow(0.0)
    assert listed[:2] == [str(near), str(network.path / "far.booth")]
    assert waits(network) == []
