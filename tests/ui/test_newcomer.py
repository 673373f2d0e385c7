"""A newcomer builds a booth from first click to export, through the interface alone.

The program is started as one starts it and really killed in between; what a newcomer does in it
stands in `newcomer_window`.
"""

from __future__ import annotations

import importlib
import itertools
import os
import pkgutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from expo_studio import ui
from expo_studio.model.schema import encode
from expo_studio.publish.inspect import inspect_package
from expo_studio.text import Language, Text
from expo_studio.ui.window import StudioWindow
from tests.ui.looking import troubles
from tests.ui.newcomer import Look, Newcomer, named, wear

ROOT = Path(__file__).parent.parent.parent
ALL_LOOKS: list[Look] = list(
    itertools.product(Language, (False, True), ((1280, 800), (2560, 1440)))
)


def built_and_killed(folder: Path, pictures: Path) -> list[str]:
    """Let a newcomer build in the program, kill it, and return what looked wrong."""
    words = [sys.executable, "-m", "tests.ui.newcomer_window", str(folder), str(pictures)]
    own = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA")}
    with subprocess.Popen(
        words,
        cwd=ROOT,
        env={**os.environ, **own, "EXPO_LANG": "en"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        told = list(itertools.takewhile(lambda line: line != "built\n", program.stdout))
        program.kill()
        problems = program.stderr.read()
    assert program.returncode == -signal.SIGKILL, problems
    assert "Traceback" not in problems
    return told


@pytest.mark.timeout(900)
def test_from_a_template_to_a_package(
    qtbot: QtBot,
    window: StudioWindow,
    tmp_path: Path,
    artifacts: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert built_and_killed(tmp_path, artifacts) == []
    studio = window.studio
    newcomer = Newcomer(window, artifacts, monkeypatch.setattr)
    newcomer.answer("getOpenFileName", str(tmp_path / "我的展位.booth"))
    newcomer.press(Qt.Key.Key_O)
    assert encode(studio.booth) == (tmp_path / "built.json").read_bytes(), "nothing is lost"
    assert not studio.document.is_saved
    assert "restored" in window.banner.words
    newcomer.look("6-recovered")
    package = tmp_path / "展位.expo"
    newcomer.answer("getSaveFileName", str(package))
    newcomer.press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: package.name in window.banner.words, timeout=240_000)
    newcomer.look("7-exported")
    assert newcomer.troubles == []
    assert len(inspect_package(package).booth.products) == 5


@pytest.mark.timeout(300)
def test_nothing_is_clipped_or_untranslated(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    found: list[str] = []
    for look in ALL_LOOKS:
        wear(window, look)
        for name, arrange in PLACES.items():
            arrange(window)
            qtbot.wait(80)
            window.grab().save(str(artifacts / f"studio-{named(look)}-{name}.png"))
            found += [f"{named(look)} {name}: {one}" for one in troubles(window, look[0])]
    assert found == []


def _nothing(window: StudioWindow) -> None:
    window.studio.select(frozenset())
    window.show_views(view=True, plan=False)


def _several(window: StudioWindow) -> None:
    window.show_views(view=False, plan=True)  # what the view shows is looked at above
    window.studio.select(frozenset(list(window.studio.booth.placements)[3:6]))
    window.panels.show(window.inspector)


def _plan_and_products(window: StudioWindow) -> None:
    window.studio.select(frozenset())
    window.panels.show(window.products)


def _history(window: StudioWindow) -> None:
    window.panels.show(window.history)


def _findings(window: StudioWindow) -> None:
    window.panels.show(window.findings)


def _live(window: StudioWindow) -> None:
    window.panels.show(window.live)


PLACES: dict[str, Callable[[StudioWindow], None]] = {
    "nothing": _nothing,
    "several": _several,
    "plan": _plan_and_products,
    "history": _history,
    "findings": _findings,
    "live": _live,
}


def test_every_word_of_the_window_is_there_in_both_languages() -> None:
    for info in pkgutil.iter_modules(ui.__path__):
        module = importlib.import_module(f"expo_studio.ui.{info.name}")
        for name, one in vars(module).items():
            if isinstance(one, Text):
                assert one.missing() == (), f"{info.name}.{name}"
