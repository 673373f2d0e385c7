"""A program for test_killed_window: windows that are killed while they edit.

Usage: killed_window.py PROJECT SETTINGS TIMES. Prints one line a kill: the edits the window
had finished, and those that were there when the project was opened again.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from expo_studio.app import go_live
from expo_studio.model.snapping import Surface
from expo_studio.project.project import Project
from expo_studio.text import Language
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow

SAVE_EVERY = 7
UNDO_EVERY = 5
STEPS_AT_MOST = 8
STEP = b"."
PATIENCE = 100.0
"""Seconds: a step is told once it is written, however slow the disk."""


def edit_until_killed(path: Path, settings: Path, told: int) -> None:
    """Open the window and place one plinth after the other; a byte is written for each step."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings))
    application = QApplication([sys.argv[0]])
    window = StudioWindow(Project.open(path), Speech(Language.EN), go_live)
    window.resize(640, 400)
    window.show()
    document, steps = window.studio.document, 0
    window.studio.project.scribe.patience = PATIENCE

    def step() -> None:
        nonlocal steps
        steps += 1
        window.viewport.asked.emit("plinth-low", Surface((0.0, 0.0, 0.0)))
        if steps % UNDO_EVERY == 0:
            document.undo()
            document.redo()
        if steps % SAVE_EVERY == 0:
            window.filing.save()
        os.write(told, STEP)

    timer = QTimer(window, interval=1)
    timer.timeout.connect(step)
    timer.start()
    application.exec()


def killed_once(path: Path, settings: Path, steps: int, seconds: float) -> tuple[int, int]:
    """Kill a window a moment after so many steps; return those it told and those found again."""
    with Project.open(path) as project:
        before = len(project.document.booth.placements)
    hear, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        edit_until_killed(path, settings, told)
        os._exit(3)
    os.close(told)
    heard = b""
    while heard.count(STEP) < steps and (more := os.read(hear, 1)):
        heard += more
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(hear, 4096):
        heard += more
    os.close(hear)
    with Project.open(path) as project:
        return heard.count(STEP), len(project.document.booth.placements) - before


def main() -> None:
    """Kill as often as asked."""
    path, settings, times = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    seed = random.Random(5)
    for _ in range(times):
        steps, seconds = seed.randrange(STEPS_AT_MOST), seed.uniform(0.0, 0.05)
        done, found = killed_once(path, settings, steps, seconds)
        print(done, found, flush=True)


if __name__ == "__main__":
    main()
