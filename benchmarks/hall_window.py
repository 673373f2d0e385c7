"""How a hall of 100 booths feels in the window, against one of 10: a drag step, a repaint, undo.

Run under a screen of its own, such as Xvfb::

    xvfb-run -a -s "-screen 0 1600x1000x24" .venv/bin/python -P benchmarks/hall_window.py

Prints milliseconds (median, 95th percentile) of each, the redrawing included, and how many
times as long 100 booths take as 10.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.studio_window import fresh_folder
from expo_studio.model.booth import StandKind
from expo_studio.model.hall import Exhibit, Hall, StallId
from expo_studio.model.hall_commands import LayOut, TakeIn
from expo_studio.project.hall_file import HallFile
from expo_studio.text import Language, Text
from expo_studio.ui.hall_window import HallWindow
from expo_studio.ui.speech import Speech

STEPS = 60


def hall_of(number: int) -> Hall:
    """Return a hall of stands of many sizes, in rows."""
    hall = Hall(Text("春季展", "Spring fair"))
    for at in range(number):
        exhibit = Exhibit(
            f"{at:064x}",
            f"{at:064x}",
            Text(f"展位 {at}", f"Booth {at}"),
            Text(f"展商 {at}", f"Exhibitor {at}"),
            f"N{at}",
            list(StandKind)[at % 4],
            3.0 * (1 + at % 3),
            3.0 * (1 + (at // 7) % 2),
        )
        hall = TakeIn(StallId(f"N{at}"), exhibit).apply(hall)
    return LayOut().apply(hall)


def timed(do: Callable[[int], object], times: int) -> tuple[float, float]:
    """Return median and 95th percentile of doing something, in milliseconds."""
    spent = []
    for at in range(times):
        began = time.perf_counter()
        do(at)
        spent.append(1000.0 * (time.perf_counter() - began))
    return statistics.median(spent), sorted(spent)[int(0.95 * len(spent))]


def measure(folder: Path, number: int, picture: str) -> dict[str, tuple[float, float]]:
    """Return the figures of a hall of so many booths."""
    file = HallFile.create(folder / f"{number}.hall", hall_of(number))
    window = HallWindow(file, Speech(Language.EN))
    window.resize(1280, 800)
    window.show()
    QTest.qWaitForWindowExposed(window)
    plan, key = window.plan, StallId("N0")
    stall = window.studio.hall.stalls[key]
    start = plan.paper.pixel(stall.x, stall.z).toPoint()

    def drag(at: int) -> None:
        QTest.mouseMove(plan, start + QPoint(3 * at, at % 5))
        plan.repaint()

    QTest.mousePress(plan, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    figures = {"drag step": timed(drag, STEPS)}
    QTest.mouseRelease(plan, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    figures["repaint"] = timed(lambda _: plan.repaint(), STEPS)

    def undo(at: int) -> None:
        window.studio.document.redo() if at % 2 else window.studio.document.undo()
        QApplication.processEvents()

    figures["undo, redo"] = timed(undo, STEPS)
    if picture:
        window.grab().save(picture)
    window.studio.document.mark_saved()
    window.close()
    return figures


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--picture", default="")
    options = parser.parse_args()
    with fresh_folder() as folder:
        few = measure(folder, 10, "")
        many = measure(folder, 100, options.picture)
    for name, (median, worst) in many.items():
        ratio = median / few[name][0]
        print(f"{name:12} {median:7.2f} {worst:7.2f} ms at 100 booths, {ratio:5.1f} x that of 10")


if __name__ == "__main__":
    main()
