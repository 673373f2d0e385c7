"""How long the program takes from its start to the first picture, and to a usable window.

Run under a screen of its own, such as Xvfb::

    xvfb-run -a -s '-screen 0 1600x1000x24' .venv/bin/python -P benchmarks/studio_start.py

Each time the whole program is started anew on the sample booth, as a user does, on a warm
disk. Printed are the medians in seconds since the process began: the window is shown; its
first OpenGL frame is there; it answers (everything that was waiting is done); the whole booth
is drawn. The goals are 0.6 s to the first frame and 1.0 s to a usable window. Beside them a
bare Qt window with an empty OpenGL view in the same run: nothing of this kind is faster here.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from expo_studio.cli.projects import write_kit
from expo_studio.library import starter

MARKS = ("shown", "first frame", "usable", "whole booth")
STARTED = """
import json, os, sys, time
os.environ.setdefault("QT_XCB_GL_INTEGRATION", "xcb_egl")
os.environ.setdefault("PYOPENGL_PLATFORM", "egl")
ticks = float(open("/proc/self/stat").read().rpartition(")")[2].split()[19])
began = ticks / os.sysconf("SC_CLK_TCK")
def passed():
    return time.clock_gettime(time.CLOCK_BOOTTIME) - began
"""
OURS = """
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
app = QApplication(["studio"])
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[2])
from expo_studio.project.project import Project
from expo_studio.text import Language
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow
window = StudioWindow(Project.open(Path(sys.argv[1])), Speech(Language.EN), None)
drawn = []
window.viewport.frameSwapped.connect(lambda: drawn.append(passed()))
window.show()
shown = passed()
while not drawn:
    app.processEvents()
first = drawn[0]
app.processEvents()
usable = passed()
while window.viewport.drawing.arrival.is_on:
    app.processEvents()
drawn.clear()
window.viewport.update()
while not drawn:
    app.processEvents()
print(json.dumps([shown, first, usable, drawn[0]]), flush=True)
os._exit(0)
"""
BARE = """
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(["bare"])
window, view, drawn = QMainWindow(), QOpenGLWidget(), []
window.setCentralWidget(view)
view.frameSwapped.connect(lambda: drawn.append(passed()))
window.resize(1440, 900)
window.show()
shown = passed()
while not drawn:
    app.processEvents()
print(json.dumps([shown, drawn[0], passed(), passed()]), flush=True)
os._exit(0)
"""


def times(code: str, words: list[str]) -> list[float]:
    """Return the seconds of one start."""
    run = subprocess.run(
        [sys.executable, "-P", "-c", STARTED + code, *words],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
    )
    found: list[float] = json.loads(run.stdout)
    return found


def main() -> int:
    """Measure as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "sample.booth"
        write_kit(path, starter.sample())
        words = [str(path), str(Path(name) / "settings")]
        times(OURS, words)
        ours = [times(OURS, words) for _ in range(wanted.runs)]
        bare = [times(BARE, []) for _ in range(wanted.runs)]
    for at, mark in enumerate(MARKS):
        mine = statistics.median(one[at] for one in ours)
        theirs = statistics.median(one[at] for one in bare)
        print(f"{mark:14} {mine:6.3f} s   bare Qt {theirs:6.3f} s   {mine / theirs:4.1f} times")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
