"""A hall in a folder on a slow network: the organizer's window never waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from expo_studio.errors import ExpoError
from expo_studio.model.hall import Hall
from expo_studio.model.hall_commands import SetWords
from expo_studio.project.database import HALL
from expo_studio.project.hall_file import HallFile
from expo_studio.project.hall_snapshot import HallSnapshot
from expo_studio.project.rescue import has_backup
from expo_studio.publish.package import write_package
from expo_studio.text import Text
from expo_studio.ui import opening
from expo_studio.ui.hall_window import HallWindow
from tests.publish.conftest import workshop
from tests.slow_folder import SlowFolder
from tests.ui.test_hall_window import booth

LEFT = Qt.MouseButton.LeftButton
STEP, LONG = 0.02, 120_000


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sent") / "展商.expo"
    write_package(booth(1), workshop(), path)
    return path.read_bytes()


@pytest.fixture
def window(organizer: HallWindow) -> HallWindow:
    return organizer


@pytest.fixture
def far(
    network: SlowFolder, window: HallWindow, monkeypatch: pytest.MonkeyPatch
) -> Iterator[HallWindow]:
    """Yield a window on a hall in the folder, which is slow from now on."""
    path = network.path / "馆.hall"
    with HallFile.create(path, Hall()) as file:
        file.save()
    monkeypatch.setattr(opening, "_ask", refuse_to_ask)
    network.be_slow(STEP)
    network.forget_steps()
    assert window.filing.open_path(path)
    yield window
    network.be_slow(0.0)
    window.filing.settle()


def refuse_to_ask(error: ExpoError, *_: object) -> int:
    raise AssertionError(error.message.en) from error


def waits(network: SlowFolder) -> list[str]:
    """Return what the window's own thread waited for."""
    return network.steps(threading.get_native_id())


def edit(window: HallWindow, words: str) -> None:
    window.studio.do(SetWords(Text.same(words), Text()))


def once_waiting(window: HallWindow, words: str, do: Callable[[], object]) -> None:
    """Do something as soon as the window shows that it waits for the disk."""

    def look() -> None:
        if window.disk.isVisible() and words in window.disk.words:
            do()
        else:
            QTimer.singleShot(1, look)

    QTimer.singleShot(1, look)


def test_opening_collecting_saving_and_closing_never_wait_for_the_disk(
    qtbot: QtBot, network: SlowFolder, far: HallWindow, package: bytes
) -> None:
    path, studio, seen = far.studio.file.path, far.studio, list[str]()
    sent = network.path / "来件"
    network.be_slow(0.0)
    sent.mkdir()
    (sent / "展商.expo").write_bytes(package)
    network.be_slow(STEP)
    with qtbot.waitSignal(far.intake.ended, timeout=LONG):
        far.take([sent])
    assert list(studio.hall.exhibits) == ["B1"]
    for number in range(3):
        edit(far, f"number {number}")
        studio.file.scribe.settle()
    assert studio.file.scribe.is_slow

    def go_on() -> None:
        seen.append(far.disk.words)
        edit(far, "typed while it was saved")

    once_waiting(far, "Saving", go_on)
    assert far.filing.save()
    assert seen, "the strip was there, and one could go on typing"
    assert not studio.document.is_saved
    assert far.filing.save()
    once_waiting(far, "Closing", lambda: seen.append(far.disk.words))
    qtbot.waitUntil(lambda: not far.patience.is_waiting, timeout=LONG)
    assert far.close()
    assert len(seen) == 2
    assert waits(network) == []
    network.be_slow(0.0)
    assert has_backup(path, HALL)
    with HallSnapshot(path) as there:
        assert there.hall.title.en == "typed while it was saved"
        (key,) = there.hall.exhibits
        assert there.package(key) == package


def test_packages_in_a_folder_that_does_not_answer_hold_nobody_up(
    qtbot: QtBot, network: SlowFolder, window: HallWindow, package: bytes
) -> None:
    (network.path / "展商.expo").write_bytes(package)
    network.hang()
    window.take([network.path / "展商.expo"])
    assert window.progress.isVisible()
    edit(window, "one goes on")
    assert window.studio.hall.title.en == "one goes on"
    qtbot.mouseClick(window.progress.cancel, LEFT)
    network.vanish()
    with qtbot.waitSignal(window.intake.ended, timeout=LONG):
        pass
    assert window.studio.hall.exhibits == {}
    with qtbot.waitSignal(window.intake.ended, timeout=LONG):
        window.take([network.path / "展商.expo"])
    assert "展商.expo" in window.studio.kept_out


def test_a_package_that_was_given_up_stays_out_though_another_round_has_begun(
    qtbot: QtBot,
    window: HallWindow,
    tmp_path: Path,
    package: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def be_late(*_: object) -> None:
        window.intake._given_up.set()
        window.intake._given_up = threading.Event()

    monkeypatch.setattr(HallFile, "store", be_late)
    (tmp_path / "展商.expo").write_bytes(package)
    with qtbot.waitSignal(window.intake.ended, timeout=LONG):
        window.take([tmp_path / "展商.expo"])
    assert window.studio.hall.exhibits == {}
