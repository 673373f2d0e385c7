"""The Qt we ship with keeps Python's books."""

from __future__ import annotations

import subprocess
import sys

VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
thing, colour = QObject(), QColor()
before = [sys.getrefcount(one) for one in (None, True, False)]
for _ in range(2000):
    thing.setObjectName("x")
    thing.blockSignals(False)
    colour.setRed(3)
after = [sys.getrefcount(one) for one in (None, True, False)]
drift = max(abs(a - b) for a, b in zip(after, before))
sys.exit(0 if drift < 100 else f"reference counts drifted by {drift}")
"""


def test_void_qt_calls_keep_the_count_of_none() -> None:
    """Some releases drop a reference to None on every such call, and Python dies of it later."""
    done = subprocess.run(
        [sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
