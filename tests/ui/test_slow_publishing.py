"""Publishing a hall into a folder that is slow, vanishes, is full, forbidden or does not answer."""

from __future__ import annotations

import hashlib
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from expo_studio.model.hall import Hall
from expo_studio.model.hall_commands import Become, SetWords
from expo_studio.project.hall_snapshot import HallSnapshot
from expo_studio.publish import hall as publish
from expo_studio.publish import reopening
from expo_studio.publish.hall import read_hall, require_sound_hall
from expo_studio.publish.package import write_package
from expo_studio.text import Language, Text
from expo_studio.ui import errands, hall_publishing
from expo_studio.ui.hall_drafts import drafts_folder
from expo_studio.ui.hall_window import HallWindow
from expo_studio.ui.speech import Speech
from tests.publish.conftest import workshop
from tests.slow_folder import SlowFolder
from tests.ui.test_hall_window import booth

LEFT = Qt.MouseButton.LeftButton
STEP, LONG = 0.002, 240_000


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sent") / "展商.expo"
    write_package(booth(1), workshop(), path)
    return path


@pytest.fixture
def window(qtbot: QtBot, organizer: HallWindow, package: Path, tmp_path: Path) -> HallWindow:
    """Return a window on a hall with one booth."""
    with qtbot.waitSignal(organizer.intake.ended, timeout=LONG):
        organizer.take([package])
    titled(organizer, "first")
    assert organizer.filing.save_to(tmp_path / "馆.hall")
    return organizer


def titled(window: HallWindow, name: str) -> None:
    window.studio.do(SetWords(Text.same(name), Text()))


def published(qtbot: QtBot, window: HallWindow, folder: Path) -> str:
    """Publish, and return the title of what stands there then."""
    window.publishing.publish_to(folder)
    ended(qtbot, window)
    require_sound_hall(folder)
    return read_hall(folder).hall.title.en


def ended(qtbot: QtBot, window: HallWindow) -> None:
    qtbot.waitUntil(lambda: window.progress.isHidden(), timeout=LONG)


def state_of(folder: Path) -> dict[str, str]:
    """Return every file below a folder, and what is in it."""
    return {
        str(one.relative_to(folder)): hashlib.sha256(one.read_bytes()).hexdigest()
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }


def once_written_to(window: HallWindow, folder: Path, do: Callable[[], object]) -> None:
    """Do something as soon as some files of the new hall are there."""

    def look() -> None:
        if sum(one.is_file() for part in folder.glob(".*.new.*") for one in part.rglob("*")) > 3:
            do()
        else:
            QTimer.singleShot(1, window, look)

    QTimer.singleShot(1, window, look)


def told(window: HallWindow, speech: Speech) -> tuple[str, str]:
    """Return what the banner says in Chinese and in English."""
    said = []
    for language in (Language.ZH, Language.EN):
        speech.switch(language)
        said.append(window.banner.words)
    return said[0], said[1]


def test_publishing_into_a_slow_folder_holds_no_window(
    qtbot: QtBot, network: SlowFolder, window: HallWindow
) -> None:
    network.be_slow(STEP)
    network.forget_steps()
    window.publishing.publish_to(network.path / "馆")
    assert window.progress.isVisible()
    titled(window, "edited meanwhile")
    ended(qtbot, window)
    assert network.steps(threading.get_native_id()) == []
    network.be_slow(0.0)
    assert read_hall(network.path / "馆").hall.title.en == "first"
    assert [one.name for one in network.beneath.iterdir()] == ["馆"]


@pytest.mark.parametrize(
    ("trouble", "reason", "remedy"),
    [
        (
            SlowFolder.vanish,
            Text("磁盘读写出错", "the disk reports an error"),
            Text("请换一个位置，或稍后再试", "Choose another place, or try again later"),
        ),
        (
            SlowFolder.fill,
            Text("磁盘已满", "the disk is full"),
            Text("请腾出磁盘空间或换一个位置", "Make room or choose another place"),
        ),
        (
            SlowFolder.forbid,
            Text("没有访问权限", "access is not allowed"),
            Text("请选一个您有权写入的文件夹", "Choose a folder that you may write to"),
        ),
    ],
)
def test_a_folder_that_takes_no_hall_is_told_keeps_the_old_one_and_one_goes_on_elsewhere(  # noqa: PLR0917 (fixtures)
    qtbot: QtBot,
    network: SlowFolder,
    window: HallWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Callable[[SlowFolder], None],
    reason: Text,
    remedy: Text,
) -> None:
    folder = network.path / "馆"
    assert published(qtbot, window, folder) == "first"
    before = state_of(network.beneath / "馆")
    titled(window, "second")
    if trouble is SlowFolder.forbid:
        network.forbid()
    else:
        once_written_to(window, network.beneath, lambda: trouble(network))
        network.be_slow(STEP)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.publishing.publish()
    ended(qtbot, window)
    zh, en = told(window, window._speech)
    assert zh.startswith(f"“{folder}”无法写入：{reason.zh}。{remedy.zh}")
    assert en.startswith(f"“{folder}” cannot be written: {reason.en}. {remedy.en}")
    assert state_of(network.beneath / "馆") == before
    assert published(qtbot, window, tmp_path / "近处") == "second"
    network.be_slow(0.0)
    assert published(qtbot, window, folder) == "second"
    assert [one.name for one in network.beneath.iterdir()] == ["馆"], "no litter is left"


def test_a_folder_that_does_not_answer_is_given_up_and_changes_no_more(
    qtbot: QtBot, network: SlowFolder, window: HallWindow, tmp_path: Path
) -> None:
    folder = network.path / "馆"
    assert published(qtbot, window, folder) == "first"
    before = state_of(network.beneath / "馆")
    titled(window, "second")
    network.be_slow(STEP)
    once_written_to(window, network.beneath, network.hang)
    window.publishing.publish_to(folder)
    qtbot.waitUntil(lambda: network.is_hanging, timeout=LONG)
    left = window.publishing._errand
    assert left is not None
    qtbot.mouseClick(window.progress.cancel, LEFT)
    ended(qtbot, window)
    zh, en = told(window, window._speech)
    assert f"“{folder}”所在的磁盘还没有回应" in zh
    assert f"the disk of “{folder}” has not answered" in en
    assert published(qtbot, window, tmp_path / "近处") == "second"
    with qtbot.waitSignal(left._over, timeout=LONG):
        network.be_slow(0.0)
    assert state_of(network.beneath / "馆") == before
    assert [one.name for one in network.beneath.iterdir()] == ["馆"], "no litter is left"


def test_a_window_closes_though_a_disk_holds_the_hall_that_it_publishes(
    qtbot: QtBot, network: SlowFolder, window: HallWindow
) -> None:
    folder = network.path / "馆"
    assert published(qtbot, window, folder) == "first"
    before = state_of(network.beneath / "馆")
    titled(window, "second")
    assert window.filing.save()
    network.be_slow(STEP)
    once_written_to(window, network.beneath, network.hang)
    window.publishing.publish_to(folder)
    qtbot.waitUntil(lambda: network.is_hanging, timeout=LONG)
    left = window.publishing._errand
    assert left is not None
    assert window.close()
    assert window.isHidden()
    with qtbot.waitSignal(left._over, timeout=LONG):
        network.be_slow(0.0)
    assert state_of(network.beneath / "馆") == before


def test_a_hall_given_up_at_its_last_look_takes_no_place(
    qtbot: QtBot, window: HallWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked = publish.require_sound_hall

    def be_given_up(*given: object) -> None:
        checked(*given)  # type: ignore[arg-type]
        window.publishing._given_up.set()

    monkeypatch.setattr(publish, "require_sound_hall", be_given_up)
    window.publishing.publish_to(tmp_path / "馆")
    ended(qtbot, window)
    assert not (tmp_path / "馆").exists()


def test_a_hall_that_was_read_after_it_was_given_up_leaves_no_draft(
    qtbot: QtBot,
    network: SlowFolder,
    window: HallWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder, known = network.path / "馆", set(drafts_folder().iterdir())
    assert published(qtbot, window, folder) == "first"
    read = reopening.package_at

    def hang_at_the_last(path: Path) -> bytes:
        network.hang()
        return read(path)

    monkeypatch.setattr(reopening, "package_at", hang_at_the_last)
    window.publishing.open_folder_at(folder)
    qtbot.waitUntil(lambda: network.is_hanging, timeout=LONG)
    left = window.publishing._errand
    assert left is not None
    qtbot.mouseClick(window.progress.cancel, LEFT)
    ended(qtbot, window)
    assert set(drafts_folder().iterdir()) > known
    with qtbot.waitSignal(left._over, timeout=LONG):
        network.be_slow(0.0)
    assert set(drafts_folder().iterdir()) == known


def test_a_hall_that_cannot_be_read_for_a_reason_nobody_foresaw_leaves_no_draft(
    qtbot: QtBot, window: HallWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError

    assert published(qtbot, window, tmp_path / "馆") == "first"
    monkeypatch.setattr(reopening, "reopened", fail)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    known = set(drafts_folder().iterdir())
    window.publishing.open_folder_at(tmp_path / "馆")
    ended(qtbot, window)
    assert set(drafts_folder().iterdir()) == known
    assert errands.UNEXPECTED.message.en in window.banner.words


def test_a_hall_is_published_as_it_was_then_whatever_its_file_says_meanwhile(
    qtbot: QtBot, window: HallWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begins = threading.Event()

    def late(*told: Any) -> HallSnapshot:
        assert begins.wait(60)
        return HallSnapshot(*told)

    monkeypatch.setattr(hall_publishing, "HallSnapshot", late)
    (booth_there,) = window.studio.hall.exhibits
    window.publishing.publish_to(tmp_path / "馆")
    window.studio.do(Become(Hall()))
    window.studio.file.scribe.settle()
    begins.set()
    ended(qtbot, window)
    assert list(read_hall(tmp_path / "馆").booths) == [booth_there]


def test_a_preview_is_ended_and_begun_anew_without_waiting_for_its_process(
    qtbot: QtBot, window: HallWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait = subprocess.Popen.wait

    def wait_beside(process: subprocess.Popen[str], timeout: float | None = None) -> int:
        assert threading.current_thread() is not threading.main_thread(), "the window waits"
        return wait(process, timeout)

    monkeypatch.setattr(subprocess.Popen, "wait", wait_beside)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    assert published(qtbot, window, tmp_path / "馆") == "first"
    preview = window.preview
    with qtbot.waitSignal(preview.shown, timeout=LONG):
        window.show_preview()
    first = preview._process
    assert first is not None
    with qtbot.waitSignal(preview.shown, timeout=LONG):
        window.show_preview()
    qtbot.waitUntil(lambda: first.returncode is not None, timeout=LONG)
    assert "Previewing" in window.banner.words
    second = preview._process
    assert second is not None
    preview.stop()
    qtbot.waitUntil(lambda: second.returncode is not None, timeout=LONG)


PREVIEWED = """
import sys
from pathlib import Path
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from expo_studio.text import Language
from expo_studio.ui.hall_window import open_halls
from expo_studio.ui.speech import Speech

application = QApplication([])
QDesktopServices.openUrl = lambda url: True
window = open_halls(Speech(Language.EN))
window.show()
window.publishing.folder = Path(sys.argv[1])

def close(url):
    print(url, flush=True)
    window.close()

window.preview.shown.connect(close)
window.show_preview()
sys.exit(application.exec())
"""


def test_a_window_that_closes_with_a_preview_ends_it_without_a_word(
    qtbot: QtBot, window: HallWindow, tmp_path: Path
) -> None:
    assert published(qtbot, window, tmp_path / "馆") == "first"
    ended_so = subprocess.run(
        [sys.executable, "-c", PREVIEWED, str(tmp_path / "馆")],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")},
    )
    assert (ended_so.returncode, ended_so.stderr) == (0, "")
    address = urlsplit(ended_so.stdout.strip())

    def is_served() -> bool:
        with socket.socket() as asking:
            return asking.connect_ex((address.hostname, address.port)) == 0

    qtbot.waitUntil(lambda: not is_served(), timeout=LONG)


def test_a_preview_of_a_folder_that_is_gone_names_it(
    qtbot: QtBot, window: HallWindow, tmp_path: Path
) -> None:
    window.publishing.folder = tmp_path / "没有"
    with qtbot.waitSignal(window.preview.failed, timeout=LONG):
        window.show_preview()
    zh, en = told(window, window._speech)
    assert f"“{tmp_path / '没有'}”的预览无法启动" in zh
    assert "Check that the folder is there" in en
