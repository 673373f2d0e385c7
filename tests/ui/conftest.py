"""A real window on the sample booth, an organizer's on an empty hall, in English; slow folders."""

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
from expo_studio.render import details
from expo_studio.render.quality import Grain
from expo_studio.text import Language
from expo_studio.ui import refining as refining_module
from expo_studio.ui.hall_drafts import drafts_folder
from expo_studio.ui.hall_window import HallWindow, open_halls
from expo_studio.ui.refining import Refining
from expo_studio.ui.speech import Speech
from expo_studio.ui.typed import take_what_is_typed
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project
from tests.slow_folder import SlowFolder, slow_folder
from tests.ui.answering import no_question_for_ever


def ask_nothing(window: StudioWindow) -> None:
    """Let a window close at the end of a test: nothing is unsaved, and nobody is on air."""
    window.live.end()
    leave_all_saved(window)


def leave_all_saved(window: StudioWindow | HallWindow) -> None:
    """Let a window be as if all of it were saved, what was being typed included."""
    take_what_is_typed(window)
    window.studio.document.mark_saved()


@pytest.fixture(autouse=True)
def no_question_stays(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which a question waited for minutes; it would wait for ever."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    request.getfixturevalue("qapp")
    with no_question_for_ever() as closed:
        yield
    if closed:
        pytest.fail(f"nobody answered: {closed}", pytrace=False)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Callable[[Path], StudioWindow]:
    """Return a function that opens a window, in front and with all of its project drawn."""
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )

    def show(path: Path) -> StudioWindow:
        made = StudioWindow(Project.open(path), Speech(Language.EN), go_live)
        made.resize(1280, 800)
        qtbot.addWidget(made, before_close_func=ask_nothing)
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        qtbot.waitUntil(lambda: not made.viewport.drawing.arrival.is_on)
        return made

    return show


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, shown: Callable[[Path], StudioWindow]) -> StudioWindow:
    made = shown(sample_project(tmp_path))
    qtbot.wait(300)
    return made


@pytest.fixture
def exact(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no coarser triangles of far things come between two pictures."""
    monkeypatch.setattr(details, "home_details", lambda: None)


@pytest.fixture
def refining(qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch) -> Refining:
    """Return the refining of a view that finds itself slow."""
    drawing = window.viewport.drawing
    qtbot.waitUntil(lambda: not drawing.arrival.is_on)
    renderer = drawing._renderer
    assert renderer is not None
    if not renderer.is_software:
        pytest.skip("a graphics card draws here")
    found = drawing._refining
    found._grain = Grain(1e-9, 0.5)
    monkeypatch.setattr(refining_module, "BAND_SECONDS", 0.005)
    return found


@pytest.fixture
def organizer(qtbot: QtBot, tmp_path: Path) -> Iterator[HallWindow]:
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    made = open_halls(Speech(Language.EN))
    made.resize(1280, 800)
    qtbot.addWidget(made, before_close_func=leave_all_saved)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.filing.settle()
    for left in drafts_folder().glob("*"):
        left.unlink()


@pytest.fixture
def network(tmp_path: Path) -> Iterator[SlowFolder]:
    """Yield a folder as on a network, which answers again before windows close."""
    with slow_folder(tmp_path) as folder:
        yield folder
        folder.be_slow(0.0)


@pytest.fixture
def collector() -> Iterator[None]:
    """Leave the collector as it was."""
    threshold, turn = gc.get_threshold(), sys.getswitchinterval()
    yield
    sys.setswitchinterval(turn)
    gc.set_threshold(*threshold)
    gc.unfreeze()
    gc.collect()
