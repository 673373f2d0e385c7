"""Exporting into a folder on a slow network, or one that vanishes or does not answer."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetTitle
from expo_studio.project.project import Project
from expo_studio.publish.inspect import inspect_package
from expo_studio.text import Language, Text
from expo_studio.ui import errands
from expo_studio.ui.window import StudioWindow
from tests.slow_folder import SlowFolder

LEFT = Qt.MouseButton.LeftButton
STEP, LONG = 0.02, 280_000
OLD = b"the old one"


@pytest.fixture
def small(window: StudioWindow, tmp_path: Path) -> StudioWindow:
    """Return a window on a booth that is soon exported."""
    with Project.create(tmp_path / "小.booth", Booth()) as project:
        project.document.do(SetTitle(Text("小展位", "Small booth"), Text()))
        project.save()
    assert window.filing.open_path(tmp_path / "小.booth")
    return window


def waits(network: SlowFolder) -> list[str]:
    """Return what the window's own thread waited for."""
    return network.steps(threading.get_native_id())


def once_written_to(window: StudioWindow, network: SlowFolder, name: str, do: str) -> None:
    """Let the folder change its mind as soon as the first bytes of a package are in it."""

    def look() -> None:
        if any(part.stat().st_size for part in network.beneath.glob(f".{name}.*.part")):
            getattr(network, do)()
        else:
            QTimer.singleShot(1, window, look)

    QTimer.singleShot(1, window, look)


def ended(qtbot: QtBot, window: StudioWindow) -> None:
    qtbot.waitUntil(lambda: not window.work.progress.isVisible(), timeout=LONG)


def test_an_export_into_a_slow_folder_holds_no_window(
    qtbot: QtBot, network: SlowFolder, small: StudioWindow
) -> None:
    path, edited = network.path / "展位.expo", list[str]()
    network.be_slow(STEP)
    network.forget_steps()
    small.filing.progressed.connect(lambda step: edited.append(step.what.en))
    small.filing.export_to(path)
    assert small.work.progress.isVisible()
    small.studio.do(SetTitle(Text.same("edited meanwhile"), Text()))
    ended(qtbot, small)
    assert path.name in small.banner.words
    assert edited
    assert waits(network) == []
    network.be_slow(0.0)
    assert inspect_package(path).booth.title.en == "Small booth"
    assert [one.name for one in network.beneath.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("trouble", "zh", "en"),
    [
        ("vanish", "磁盘读写出错。请换一个位置", "the disk reports an error. Choose another place"),
        ("fill", "磁盘已满。请腾出磁盘空间", "the disk is full. Make room"),
        (
            "forbid",
            "没有访问权限。请选一个您有权写入的",
            "not allowed. Choose a folder that you may",
        ),
    ],
)
def test_a_folder_that_takes_no_package_is_told_and_keeps_the_old_one(
    qtbot: QtBot, network: SlowFolder, small: StudioWindow, trouble: str, zh: str, en: str
) -> None:
    path = network.path / "展位.expo"
    path.write_bytes(OLD)
    network.be_slow(STEP)
    if trouble == "vanish":
        once_written_to(small, network, path.name, trouble)
    else:
        getattr(network, trouble)()
    small.filing.export_to(path)
    ended(qtbot, small)
    assert f"“{path}” cannot be written: " in small.banner.words
    assert en in small.banner.words
    small._speech.switch(Language.ZH)
    assert f"“{path}”无法写入：{zh}" in small.banner.words
    network.be_slow(0.0)
    assert path.read_bytes() == OLD
    assert list(network.beneath.glob("*.expo")) == [network.beneath / path.name]
    small.filing.export_to(path)
    ended(qtbot, small)
    assert inspect_package(path).booth.title.en == "Small booth"
    assert [one.name for one in network.beneath.iterdir()] == [path.name], "no litter is left"


def test_an_export_into_a_folder_that_does_not_answer_can_be_given_up(
    qtbot: QtBot,
    network: SlowFolder,
    small: StudioWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(errands, "GRACE_MS", 500)
    path, near = network.path / "展位.expo", tmp_path / "近处.expo"
    path.write_bytes(OLD)
    network.be_slow(STEP)
    once_written_to(small, network, path.name, "hang")
    small.filing.export_to(path)
    qtbot.waitUntil(lambda: list(network.beneath.glob(".*.part")) != [], timeout=LONG)
    qtbot.wait(200)
    assert small.work.progress.isVisible()
    qtbot.mouseClick(small.work.progress.cancel, LEFT)
    ended(qtbot, small)
    assert f"the disk of “{path}” has not answered" in small.banner.words
    small.filing.export_to(near)
    ended(qtbot, small)
    assert inspect_package(near).booth.title.en == "Small booth"
    network.be_slow(0.0)
    assert path.read_bytes() == OLD
    assert waits(network) == []


def test_the_folder_of_a_package_is_shown_or_its_place_is_told(
    qtbot: QtBot, small: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_for, path = list[QUrl](), tmp_path / "展位 #1.expo"
    small.filing.export_to(path)
    ended(qtbot, small)
    assert small.banner.action.text() == "Open folder"
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not asked_for.append(url))
    qtbot.mouseClick(small.banner.action, LEFT)
    assert [Path(url.toLocalFile()) for url in asked_for] == [path.parent]
    assert small.banner.isHidden()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    small.studio.speech.switch(Language.ZH)
    small.banner.show()
    qtbot.mouseClick(small.banner.action, LEFT)
    assert small.banner.words == f"本机没有能打开文件夹的程序；文件在 {path.parent}。"
