"""Things go from the window of one program to that of another, and back, by copy and paste."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from expo_studio.model.booth import Booth
from expo_studio.project.project import Project
from expo_studio.ui import clipboard
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project

ROOT = Path(__file__).parent.parent.parent
LONG_MS = 60_000


class Other:
    """A window of another program."""

    def __init__(self, qtbot: QtBot, process: QProcess) -> None:
        self._qtbot, self._process = qtbot, process

    def told(self, wish: str) -> list[str]:
        """Let it do something; return the names of what was copied or pasted."""
        self._process.write(f"{wish}\n".encode())
        self._qtbot.waitUntil(self._process.canReadLine, timeout=LONG_MS)
        return bytes(self._process.readLine().data()).decode().strip().split(", ")


@pytest.fixture
def other(qtbot: QtBot, tmp_path: Path) -> Iterator[Other]:
    process = QProcess()
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    process.setWorkingDirectory(str(ROOT))
    words = ["-m", "tests.ui.copying_window", str(sample_project(tmp_path)), str(tmp_path / "own")]
    process.start(sys.executable, words)
    yield Other(qtbot, process)
    process.closeWriteChannel()
    assert process.waitForFinished(LONG_MS)
    assert process.exitCode() == 0


def test_things_are_copied_from_one_program_to_another_and_back(
    shown: Callable[[Path], StudioWindow], other: Other, tmp_path: Path
) -> None:
    path = tmp_path / "另一个.booth"
    Project.create(path, Booth()).close()
    studio = shown(path).studio
    copied = other.told("copy 3")
    assert clipboard.paste(studio)
    booth = studio.booth
    assert sorted(booth.name_of(key).en for key in studio.selection) == copied
    (group,) = booth.groups
    assert booth.members(group) == studio.selection == booth.placements.keys()
    for item in booth.placements.values():
        assert studio.blob(item.asset)

    studio.select(frozenset(list(booth.placements)[:2]))
    assert clipboard.copy(studio)
    back = other.told("paste")
    assert back == sorted(booth.name_of(key).en for key in studio.selection)

    studio.document.undo()
    assert studio.booth == Booth()
