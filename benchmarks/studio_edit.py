"""How long the window takes to answer: select, drag, type in a booth of many placements.

Run under a screen of its own, such as Xvfb::

    xvfb-run -a -s '-screen 0 1600x1000x24' .venv/bin/python -P benchmarks/studio_edit.py

Time is the program's own: the window is not painted while it is measured. Printed are the
median and the 99th percentile in milliseconds; the goal is 16 and 50. Memory is told as the
slope over the edits and what that is in an hour of one edit a second; the goal is below 5 %.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.studio_window import fresh_folder, shown
from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.model.booth import Placement
from expo_studio.model.commands import Batch, Place
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.project.project import Project
from expo_studio.text import Text
from expo_studio.ui.rest import Rest
from expo_studio.ui.window import StudioWindow

Measure = Callable[[int], None]
PARTS, EDITS_AN_HOUR = 8, 3600


def filled(folder: Path, count: int) -> Path:
    """Return a project with so many placements, half a metre apart."""
    path = folder / "many.booth"
    write_kit(path, starter.sample())
    with Project.open(path) as project:
        booth = project.document.booth
        assets = [key for key, one in booth.assets.items() if max(one.bounds.size) < 2.0]
        side = int(count**0.5) + 1
        commands = tuple(
            Place(
                PlacementId(f"many-{at}"),
                Placement(assets[at % len(assets)], Pose((at % side * 0.5, 0.0, at // side * 0.5))),
            )
            for at in range(count)
        )
        project.document.do(Batch(commands, Text.same("fill")))
        project.save()
    return path


def timed(times: int, do: Measure) -> list[float]:
    """Return the milliseconds of each call, its events handled, nothing painted."""
    taken = []
    for number in range(times):
        started = time.perf_counter()
        do(number)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        taken.append((time.perf_counter() - started) * 1000.0)
    return taken


def report(name: str, taken: list[float]) -> None:
    """Print one line."""
    late = sorted(taken)[int(len(taken) * 0.99) - 1]
    print(f"{name:14} median {statistics.median(taken):7.2f} ms   p99 {late:7.2f} ms")


def measure(window: StudioWindow, times: int) -> None:
    """Select, drag and type, and print how long each took."""
    studio, grip = window.studio, window.viewport.grip
    keys = [key for key in studio.booth.placements if key.startswith("many-")]
    report("select", timed(times, lambda n: studio.select(frozenset({keys[n * 37 % len(keys)]}))))
    studio.select(frozenset({keys[len(keys) // 2]}))
    grip.hot = 0
    grip._take(0)
    grasp = grip._grasp
    if grasp is not None:
        report(
            "drag", timed(times, lambda n: grip._carry_out(grasp, grip._drawn(grasp, n * 0.013)))
        )
    grip.end()
    box = window.inspector.placement._position[0]
    report("type", timed(times, lambda n: box.typed.emit(n * 0.01, object())))
    studio.select(frozenset(keys))
    gesture = object()
    report("type for all", timed(times // 4, lambda n: box.typed.emit(n * 0.01, gesture)))
    report("undo", timed(times, lambda _: studio.document.undo()))


def grown(window: StudioWindow, edits: int) -> None:
    """Print by how much the program grew over so many edits, half of them undone."""
    studio, box = window.studio, window.inspector.placement._position[0]
    keys = [key for key in studio.booth.placements if key.startswith("many-")]

    def edit(number: int) -> None:
        studio.select(frozenset({keys[number * 31 % len(keys)]}))
        box.typed.emit(number % 97 * 0.01, object())
        if number % 2:
            studio.document.undo()

    timed(1200, edit)  # the history fills up first: it keeps 500 booths
    before, seen = resident(), []
    for _ in range(PARTS):
        timed(edits // PARTS, edit)
        seen.append(resident())
    slope = statistics.linear_regression(range(PARTS), seen).slope * PARTS / edits
    hour = slope * EDITS_AN_HOUR / before
    print(
        f"{edits} edits: {before / 1e6:.0f} -> {seen[-1] / 1e6:.0f} MB,"
        f" {slope:+.0f} bytes an edit, {hour:+.1%} in an hour of one edit a second"
    )


def resident() -> int:
    """Return the program's memory in bytes, as Linux tells it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> int:
    """Measure as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--placements", type=int, default=5000)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--edits", type=int, default=4000)
    wanted = parser.parse_args()
    with fresh_folder() as folder, shown(filled(folder, wanted.placements)) as window:
        Rest(window.studio, window)
        window.setUpdatesEnabled(False)
        measure(window, wanted.times)
        grown(window, wanted.edits)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
