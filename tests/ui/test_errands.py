"""Work beside the window leaves nothing behind once it has told of its end."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from expo_studio.errors import ExpoError
from expo_studio.text import Text
from expo_studio.ui.errands import Errand
from expo_studio.ui.import_queue import ImportQueue
from expo_studio.ui.taking_in import ANYWHERE
from expo_studio.ui.window import StudioWindow
from tests.fitting.test_fit import ball, glb_of

ROOT = Path(__file__).parent.parent.parent
ROUNDS = 600
PROGRAM = f"""
import random, sys, time
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import delete
from expo_studio.ui.errands import Errand

application, chance, heard = QCoreApplication([]), random.Random(1), []
sys.setswitchinterval(1e-5)
for _ in range({ROUNDS}):
    parent = QObject()
    for _ in range(8):
        errand = Errand(lambda: time.sleep(chance.random() * 0.002), parent)
        errand.done.connect(heard.append)
        errand.start()
    del errand
    until = time.perf_counter() + chance.random() * 0.002
    while time.perf_counter() < until:
        application.processEvents()
    delete(parent)
print(len(heard))
"""


class Heavy:
    """What a work is about."""


@pytest.mark.parametrize("is_refused", [False, True])
def test_what_it_worked_on_goes_with_it(qtbot: QtBot, *, is_refused: bool) -> None:
    parent, heavy, told = QObject(), Heavy(), []
    seen = weakref.ref(heavy)

    def work(about: Heavy = heavy) -> int:
        if is_refused:
            raise ExpoError(Text.same(type(about).__name__), Text())
        return 1

    errand = Errand(work, parent)
    for ended in (errand.done, errand.failed):
        ended.connect(lambda _: told.append(True))
    errand.start()
    del work, heavy, errand
    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: not parent.children())
    gc.collect()
    assert seen() is None


def test_no_booth_is_kept_by_what_looked_at_it(qtbot: QtBot, window: StudioWindow) -> None:
    findings = window.findings
    for _ in range(3):
        qtbot.waitUntil(lambda: findings._errand is None)
        findings._check()
    qtbot.waitUntil(lambda: findings._errand is None)
    qtbot.waitUntil(lambda: not findings.findChildren(Errand))


def test_what_was_read_for_an_import_goes_with_its_dialog(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    path = tmp_path / "ball.glb"
    path.write_bytes(glb_of(ball(8, radius=0.1)))
    window.ask_import([path], ANYWHERE)
    read = _accepted(qtbot, window)
    assert window.importing is None

    def is_gone() -> bool:
        gc.collect()
        return read() is None

    qtbot.waitUntil(is_gone)


def _accepted(qtbot: QtBot, window: StudioWindow) -> weakref.ref[ImportQueue]:
    """Take in what the dialog reads; return what read it, which nobody is to hold."""
    dialog = window.importing
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.queue.is_busy, timeout=60_000)
    dialog.accept()
    return weakref.ref(dialog.queue)


def test_a_window_that_closes_takes_no_program_with_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert 0 < int(done.stdout) < ROUNDS * 8, "some were in time, and some were not"
    assert "Traceback" not in done.stderr
