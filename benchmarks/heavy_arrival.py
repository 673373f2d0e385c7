"""How long the window is held while a heavy model comes into the booth.

Run under a screen of its own, such as Xvfb::

    xvfb-run -a -s '-screen 0 1600x1000x24' .venv/bin/python -P benchmarks/heavy_arrival.py

A timer of the window beats every few milliseconds while a model of a million triangles is
imported by the dialog's own way, stored, placed, and brought to the card. Printed is the
longest time between two beats of each stage, nothing being painted: on a machine without a
graphics card, a picture of so much takes longer than everything else. The goal is 50 ms.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.import_time import glb
from benchmarks.studio_window import fresh_folder, shown
from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.model.snapping import Surface
from expo_studio.ui.import_dialog import ImportDialog
from expo_studio.ui.rest import Rest
from expo_studio.ui.window import StudioWindow

BEAT_MS = 2
LIMIT = 600.0
"""Seconds after which a stage has failed."""


class Heart:
    """Beats on the window's thread, and remembers the longest pause."""

    def __init__(self, window: StudioWindow) -> None:
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer = QTimer(window, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def stage(self, name: str, is_over: Callable[[], bool]) -> None:
        """Run the window until something is over, and print the longest pause."""
        started = self._last = time.perf_counter()
        self._longest = 0.0
        while not is_over():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - started > LIMIT:
                raise TimeoutError(name)
        took = time.perf_counter() - started
        print(f"{name:24} {took:6.2f} s   longest pause {self._longest * 1000.0:6.1f} ms")


def measure(window: StudioWindow, path: Path) -> None:
    """Import a file as the user does, and print each stage."""
    heart, studio = Heart(window), window.studio
    known = set(studio.booth.assets)
    window.ask_import([path], Surface((0.0, 0.0, 0.0)))
    dialog = window.importing
    if not isinstance(dialog, ImportDialog):
        raise TypeError("no dialog")
    heart.stage("read in the worker", lambda: bool(dialog.results))
    dialog.accept()
    heart.stage("stored and placed", lambda: bool(set(studio.booth.assets) - known))
    heart.stage("brought to the card", lambda: not window.viewport.drawing.arrival.coming)
    heart.stage("a second afterwards", _after(1.0))


def _after(seconds: float) -> Callable[[], bool]:
    until = time.perf_counter() + seconds
    return lambda: time.perf_counter() > until


def main() -> int:
    """Measure as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--triangles", type=int, default=1_000_000)
    parser.add_argument("--file", type=Path, help="a model of your own instead")
    wanted = parser.parse_args()
    with fresh_folder() as folder:
        write_kit(folder / "a.booth", starter.sample())
        path = wanted.file or glb(folder, wanted.triangles)
        with shown(folder / "a.booth") as window:
            Rest(window.studio, window)
            window.viewport.setUpdatesEnabled(False)
            measure(window, path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
