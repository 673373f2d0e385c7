"""What these tests stand on is really there; where it is not they fail and do not skip."""

from __future__ import annotations

import subprocess
import sys

from pytestqt.qtbot import QtBot


def test_window_has_gl(qtbot: QtBot) -> None:
    from PySide6.QtOpenGLWidgets import QOpenGLWidget

    widget = QOpenGLWidget()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    qtbot.waitUntil(lambda: widget.context() is not None and widget.context().isValid())
    assert widget.context().format().majorVersion() >= 3


def test_chromium_runs(chromium_path: str) -> None:
    done = subprocess.run([chromium_path, "--version"], capture_output=True, text=True, check=True)
    assert "Chromium" in done.stdout


VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = [sys.getrefcount(one) for one in (None, True, False)]
for _ in range(2000):
    thing.setObjectName("x")
    thing.blockSignals(False)
after = [sys.getrefcount(one) for one in (None, True, False)]
drift = max(abs(a - b) for a, b in zip(after, before))
sys.exit(0 if drift < 100 else f"reference counts drifted by {drift}")
"""


def test_void_qt_calls_keep_the_count_of_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
