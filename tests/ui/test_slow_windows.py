"""Both windows, the exhibitor's and the organizer's, where the disk of their file gives trouble."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from expo_studio.model.commands import SetTitle
from expo_studio.model.hall import Hall
from expo_studio.model.hall_commands import SetWords
from expo_studio.project import moving
from expo_studio.project.hall_file import HallFile
from expo_studio.project.hall_snapshot import HallSnapshot
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Language, Text
from expo_studio.ui import disk_watch
from expo_studio.ui.hall_window import HallWindow
from expo_studio.ui.patience import Patience
from expo_studio.ui.progress import Progress
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project
from tests.slow_folder import SlowFolder
from tests.ui.answering import answer
from tests.ui.test_slow_disk import can_be_locked

LEFT, ROLES = Qt.MouseButton.LeftButton, QMessageBox.ButtonRole
STEP, LONG = 0.02, 120_000


@dataclass(frozen=True)
class Far:
    """A window on a file in a folder that is slow, and what differs between the two kinds.

    Attributes:
        disk: The strip that says what is waited for.
        patience: Waits.
        command: Gives the file's value a title.
        read: Returns the value in a file.
        suffix: Of its files.
    """

    window: StudioWindow | HallWindow
    disk: Progress
    patience: Patience
    command: Callable[[Text, Text], Any]
    read: Callable[[Path], Any]
    suffix: str

    def edit(self, words: str) -> None:
        self.window.studio.do(self.command(Text.same(words), Text()))

    def says(self, *words: Text) -> None:
        """See that the banner says so in both languages, and offers another place."""
        for language, save_as in ((Language.ZH, "另存为…"), (Language.EN, "Save as…")):
            self.window.studio.speech.switch(language)
            for one in words:
                assert one.in_language(language) in self.window.banner.words
            assert self.window.banner.action.text() == save_as

    @contextmanager
    def deciding(self, role: ROLES) -> Iterator[list[object]]:
        """Answer so what is asked inside, and press Cancel for each wait in sight; yield those."""
        given_up, timer = list[object](), QTimer(self.window)

        def act() -> None:
            answer(role)
            waits = self.patience._waits
            if waits and waits[-1] not in given_up and self.disk.isVisible():
                given_up.append(waits[-1])
                self.disk.cancel.click()

        timer.timeout.connect(act)
        timer.start(1)
        yield given_up
        timer.stop()

    def goes_on_at(self, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        """Take the other place that is offered, and see that all is there, also what follows."""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        action = self.window.banner.action
        qtbot.waitUntil(lambda: action.isVisible() and not self.patience.is_waiting)
        qtbot.mouseClick(action, LEFT)
        studio = self.window.studio
        assert studio.kept.path == path, self.window.banner.words
        assert studio.document.is_saved
        assert self.read(path) == studio.document.value
        self.edit("and on")
        assert self.window.filing.save()
        assert self.read(path) == studio.document.value


def booth_in(path: Path) -> Any:
    with Snapshot(path) as there:
        return there.booth


def hall_in(path: Path) -> Any:
    with HallSnapshot(path) as there:
        return there.hall


@pytest.fixture(params=["booth", "hall"])
def far(request: pytest.FixtureRequest, qtbot: QtBot, network: SlowFolder) -> Iterator[Far]:
    """Yield each of the two windows."""
    if request.param == "booth":
        studio: StudioWindow = request.getfixturevalue("window")
        work = studio.work
        made = Far(studio, work.disk, work.patience, SetTitle, booth_in, ".booth")
        path = sample_project(network.path)
    else:
        halls: HallWindow = request.getfixturevalue("organizer")
        made = Far(halls, halls.disk, halls.patience, SetWords, hall_in, ".hall")
        path = network.path / "馆.hall"
        with HallFile.create(path, Hall()) as file:
            file.save()
    assert made.window.filing.open_path(path)
    if isinstance(made.window, StudioWindow):
        arrival = made.window.viewport.drawing.arrival
        qtbot.waitUntil(lambda: not arrival.is_on, timeout=LONG)
    network.be_slow(STEP)
    yield made
    network.be_slow(0.0)
    made.window.filing.settle()


def test_a_folder_that_vanishes_loses_no_edit(
    qtbot: QtBot, network: SlowFolder, far: Far, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look() -> None:
        if far.disk.isVisible() and "Saving" in far.disk.words:
            network.vanish()
        else:
            QTimer.singleShot(1, look)

    far.edit("before")
    QTimer.singleShot(1, look)
    assert not far.window.filing.save()
    assert far.window.banner.action.text() == "Save as…"
    far.edit("after")
    far.goes_on_at(tmp_path / f"近处{far.suffix}", qtbot, monkeypatch)


def test_one_hears_of_a_disk_that_does_not_answer_and_goes_on_elsewhere(
    qtbot: QtBot, network: SlowFolder, far: Far, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_watch, "LONG", 0.5)
    monkeypatch.setattr(moving, "HELD", 0.5)
    banner, near = far.window.banner, tmp_path / f"近处{far.suffix}"
    network.hang()
    far.edit("while it hangs")
    qtbot.waitUntil(lambda: "has not answered" in banner.words, timeout=LONG)
    network.be_slow(0.0)
    qtbot.waitUntil(lambda: "answers again" in banner.words, timeout=LONG)
    network.hang()
    far.edit("and hangs again")
    qtbot.waitUntil(lambda: "has not answered" in banner.words, timeout=LONG)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(near), ""))
    qtbot.mouseClick(banner.action, LEFT)
    studio = far.window.studio
    assert studio.kept.path == near
    assert studio.document.is_saved
    assert ("still on the disk" in banner.words) == isinstance(far.window, StudioWindow)
    far.edit("and on")
    studio.kept.scribe.settle()
    assert far.read(near) == studio.document.value
    assert far.read(near).title.en == "and on"


def test_a_full_disk_takes_no_save_in_words_and_one_goes_on_elsewhere(
    qtbot: QtBot, network: SlowFolder, far: Far, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = far.window.studio.kept.path
    far.edit("kept")
    far.window.studio.kept.scribe.settle()
    before = far.read(network.beneath / path.name)
    network.fill()
    assert not far.window.filing.save()
    far.says(Text.same(str(path)), Text("磁盘已满", "the disk is full"))
    far.goes_on_at(tmp_path / f"近处{far.suffix}", qtbot, monkeypatch)
    assert far.read(network.beneath / path.name) == before


def test_a_folder_that_may_not_be_written_is_named_with_reason_and_remedy(
    qtbot: QtBot, network: SlowFolder, far: Far, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, before = network.path / f"另存{far.suffix}", far.window.studio.kept.path
    far.edit("kept")
    far.window.studio.kept.scribe.settle()
    known = sorted(one.name for one in network.beneath.iterdir())
    network.forbid()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    assert not far.window.filing.save_as()
    far.says(
        Text(
            f"“{chosen}”无法写入：没有访问权限。请用“另存为”保存到别处",
            f"“{chosen}” cannot be written: access is not allowed. Use Save as",
        )
    )
    assert far.window.studio.kept.path == before
    assert sorted(one.name for one in network.beneath.iterdir()) == known
    far.goes_on_at(tmp_path / f"近处{far.suffix}", qtbot, monkeypatch)


def test_one_cancel_closes_a_window_whose_disk_does_not_answer(
    qtbot: QtBot, network: SlowFolder, far: Far
) -> None:
    path = far.window.studio.kept.path
    far.edit("saved")
    assert far.window.filing.save()
    saved = far.window.studio.document.value
    network.hang()
    with far.deciding(ROLES.RejectRole) as given_up:
        assert far.window.close()
    assert len(given_up) == 1, "its backup is given up as well"
    assert far.window.isHidden()
    network.be_slow(0.0)
    qtbot.waitUntil(lambda: can_be_locked(path), timeout=LONG)
    assert far.read(path) == saved


def test_one_cancel_closes_a_window_that_drops_what_is_not_saved(
    network: SlowFolder, far: Far
) -> None:
    far.edit("dropped")
    far.window.studio.kept.scribe.settle()
    network.hang()
    with far.deciding(ROLES.DestructiveRole) as given_up:
        assert far.window.close()
    assert len(given_up) == 1
    assert far.window.isHidden()


def test_one_cancel_goes_back_to_a_window_that_should_save_and_close(
    qtbot: QtBot, network: SlowFolder, far: Far, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "HELD", 0.5)
    far.edit("kept")
    far.window.studio.kept.scribe.settle()
    network.hang()
    with far.deciding(ROLES.AcceptRole) as given_up:
        assert not far.window.close()
    assert len(given_up) == 1
    assert far.window.isVisible()
    assert not far.window.studio.document.is_saved
    far.goes_on_at(tmp_path / f"近处{far.suffix}", qtbot, monkeypatch)
    assert far.window.studio.document.value.title.en == "and on"
