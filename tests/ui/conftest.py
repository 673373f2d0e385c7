"""A real window on the sample booth, in English."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from expo_studio.app import go_live
from expo_studio.project.project import Project
from expo_studio.text import Language
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Path], StudioWindow]]:
    """Return a function that opens a window, in front and with all of its project drawn."""
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    windows: list[StudioWindow] = []

    def show(path: Path) -> StudioWindow:
        made = StudioWindow(Project.open(path), Speech(Language.EN), go_live)
        windows.append(made)
        made.resize(1280, 800)
        qtbot.addWidget(made, before_close_func=lambda w: w.studio.document.mark_saved())
        made.show()
        qtbot.waitExposed(made)
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        qtbot.waitUntil(lambda: not made.viewport.drawing.arrival.is_on, timeout=60_000)
        return made

    yield show
    for made in windows:
        made.live.end()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, shown: Callable[[Path], StudioWindow]) -> StudioWindow:
    made = shown(sample_project(tmp_path))
    qtbot.wait(300)
    return made


@pytest.fixture
def collector() -> Iterator[None]:
    """Leave the collector as it was."""
    threshold, turn = gc.get_threshold(), sys.getswitchinterval()
    yield
    sys.setswitchinterval(turn)
    gc.set_threshold(*threshold)
    gc.unfreeze()
    gc.collect()
