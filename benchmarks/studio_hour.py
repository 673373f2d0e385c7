"""By how much the studio grows over an hour of editing of every kind.

Run under a screen of its own, such as Xvfb::

    xvfb-run -a -s '-screen 0 1600x1000x24' .venv/bin/python -P benchmarks/studio_hour.py

The edits come one after the other as fast as the window takes them, and every tenth is
painted: things are placed, moved, renamed, swapped, repeated, copied, taken out, imported and
undone, light is baked, products and texts are written, the booth is saved, panels, views, the
theme and the language are changed. The memory is what Linux says the program holds after what
is free was given back; told is its slope over the last two thirds, as a share of what was held
then, in an hour of one edit a second. Before, everything of the kit and every file is brought in
once, the light is baked and the history is filled: what a booth gains and what can be undone is
no leak. The goal is below 5 %; the exit code says so.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from benchmarks.studio_edit import EDITS_AN_HOUR, filled, resident
from benchmarks.studio_window import fresh_folder, shown
from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.library.report import Imported
from expo_studio.model.commands import Move, Rename, SetProduct, SetStand
from expo_studio.model.edited import HISTORY_LIMIT
from expo_studio.model.ids import PlacementId, ProductId
from expo_studio.model.products import Product
from expo_studio.text import Text
from expo_studio.ui import clipboard, editing
from expo_studio.ui.rest import Rest
from expo_studio.ui.taking_in import ANYWHERE
from expo_studio.ui.window import StudioWindow

GOAL = 0.05
PLACEMENTS, PARTS = 300, 24
SIZE = (900, 640)
LIMIT, BAKED_WIDTH = 120.0, 6.0
REST, STEADY = 1.0, 1 << 19
"""Seconds of rest that change so few bytes: nothing is under way."""
SEED, PIECES, SEEN = 5, 12, 10
PIECE = "OFF\n4 4 0\n0 0 0\n.4 0 0\n0 {:.3f} 0\n0 0 .4\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n"
"""A tetrahedron of some height."""


class Editing:
    """Somebody who does everything, by turns.

    Args:
        window: Where.
        folder: For the files that come in.
    """

    def __init__(self, window: StudioWindow, folder: Path) -> None:
        self._window, self._studio = window, window.studio
        self._chance, self._number, self._pieces = Random(SEED), 0, pieces(folder)
        self._kit = [one.key for one in starter.catalogue() if one.path.suffix == ".glb"]
        self._often: tuple[Callable[[], object], ...] = (
            *(self.move, self.rename, self.place, self.delete, self.swap, self.repeat),
            *(self.copy, self.write, self.undo, self.select, self.bring),
        )
        self._seldom: tuple[Callable[[], object], ...] = (
            *(self.theme, self.language, self.panels, self.views, self.stand),
            *(window.filing.save, self.dialog),
        )

    def begin(self) -> None:
        """Bring in all there is, and fill the history."""
        for key in self._kit:
            self._window._taking_in.take_kit(key, ANYWHERE)
        self._window._taking_in.take_in(self._pieces, ANYWHERE)
        self._window._taking_in.settle()
        self.bake()
        for _ in range(HISTORY_LIMIT):
            self.move()
        self._see()

    def go_on(self, number: int) -> None:
        """Do one thing; a seldom one every tenth time, and bake every five hundredth."""
        self._number = number
        if number % 500 == 499:
            self.bake()
        elif number % 10 == 9:
            self._seldom[number // 10 % len(self._seldom)]()
        else:
            self._often[number % len(self._often)]()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a loop that runs does
        if number % SEEN == 0:
            self._see()

    def move(self) -> None:
        """Move a thing."""
        self._studio.do(Move(frozenset({self._one()}), (self._chance.random() - 0.5, 0.0, 0.0)))

    def rename(self) -> None:
        """Give a thing a name of its own."""
        name = Text(f"名字 {self._number}", f"Name {self._number}")
        self._studio.do(Rename(self._one(), name))

    def place(self) -> None:
        """Place something of the kit."""
        self._window._taking_in.take_kit(self._chance.choice(self._kit), ANYWHERE)

    def delete(self) -> None:
        """Take out what was placed last, while there is more than at first."""
        if len(self._studio.booth.placements) > PLACEMENTS:
            self._studio.select(frozenset({list(self._studio.booth.placements)[-1]}))
            editing.remove_selection(self._studio)

    def swap(self) -> None:
        """Show something else in a place."""
        self._studio.select(frozenset({self._one()}))
        asset, before = self._window._taking_in.fetch(self._chance.choice(self._kit))
        editing.swap_selection(self._studio, asset, before)

    def repeat(self) -> None:
        """Make a row, and take it back."""
        self._studio.select(frozenset({self._one()}))
        editing.array_selection(self._studio, editing.Row(5, (0.0, 0.0, 0.4)))
        self._studio.document.undo()

    def copy(self) -> None:
        """Copy a thing and paste it, and take it back."""
        self._studio.select(frozenset({self._one()}))
        clipboard.copy(self._studio)
        clipboard.paste(self._studio)
        self._studio.document.undo()

    def write(self) -> None:
        """Write a product."""
        key = ProductId(f"p{self._number % 20}")
        name = Text(f"产品 {self._number}", f"Product {self._number}")
        self._studio.do(SetProduct(key, Product(name=name)))

    def undo(self) -> None:
        """Undo three steps and redo two."""
        document = self._studio.document
        for step in (document.undo,) * 3 + (document.redo,) * 2:
            step()

    def select(self) -> None:
        """Look at this and that."""
        every = list(self._studio.booth.placements)
        self._studio.select(frozenset(self._chance.sample(every, 20)))

    def bring(self) -> None:
        """Bring a file in that the booth has not, and take that back."""
        before = self._studio.document.position
        piece = self._pieces[self._number % PIECES]
        self._window._taking_in.take_in([piece], ANYWHERE)
        self._window._taking_in.settle()
        self._studio.document.jump(before)

    def theme(self) -> None:
        """Wear the other theme."""
        self._window.set_dark(self._number // 10 % 2 == 0)

    def language(self) -> None:
        """Speak the other language."""
        self._window.switch_language()

    def panels(self) -> None:
        """Show the next panel."""
        docks = self._window.panels.docks
        self._window.panels.show(docks[self._number // 70 % len(docks)][0].widget())

    def views(self) -> None:
        """Show the plan, or not."""
        self._window.show_views(view=True, plan=not self._window.plan.isVisible())

    def stand(self) -> None:
        """Build the stand a little wider or narrower."""
        stand = self._studio.booth.stand
        self._studio.do(SetStand(replace(stand, width=3.0 + self._number % 7)))

    def dialog(self) -> None:
        """Open the dialog of assets, and close it."""
        self._window.care_for_assets()
        QApplication.processEvents()
        self._window.care.close()

    def bake(self) -> None:
        """Bake the light of a stand as wide as each time: a wide one takes 50 MB more."""
        stand = self._studio.booth.stand
        self._studio.do(SetStand(replace(stand, width=BAKED_WIDTH)))
        ended: list[bool] = []
        told = self._window.work.baking.ended.connect(ended.append)
        self._window.bake_light()
        until = time.perf_counter() + LIMIT
        while not ended and time.perf_counter() < until:
            QApplication.processEvents()
        self._window.work.baking.disconnect(told)

    def _see(self) -> None:
        self._window.viewport.setUpdatesEnabled(True)
        self._window.repaint()
        self._window.viewport.repaint()
        self._window.viewport.setUpdatesEnabled(False)

    def _one(self) -> PlacementId:
        return self._chance.choice(list(self._studio.booth.placements))


def pieces(folder: Path) -> list[Imported]:
    """Return what was read of some files."""
    path, read = folder / "piece.off", []
    for number in range(PIECES):
        path.write_text(PIECE.format(0.3 + number * 0.01), encoding="ascii")
        read.append(import_file(path))
    return read


def held() -> int:
    """Return the bytes that the program holds, once it has given back what is free.

    What is under way, such as a check of the whole booth, is waited for: until a second of rest
    changes nothing.
    """
    before, until = 0, time.perf_counter() + LIMIT
    while time.perf_counter() < until:
        _rest(REST)
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)
        now = resident()
        if abs(now - before) < STEADY:
            break
        before = now
    return now


def _rest(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.01)


def grown(work: Editing, edits: int) -> float:
    """Do so many edits and print the memory; return its growth in an hour as a share."""
    seen: list[int] = []
    for part in range(PARTS):
        began, each = time.perf_counter(), edits // PARTS
        for number in range(part * each, (part + 1) * each):
            work.go_on(number)
        seen.append(held())
        taken = time.perf_counter() - began
        print(f"{(part + 1) * each:6} edits {seen[-1] / 1e6:8.1f} MB  {taken:5.1f} s", flush=True)
    late = seen[PARTS // 3 :]
    slope = statistics.linear_regression(range(len(late)), late).slope / (edits // PARTS)
    hour = slope * EDITS_AN_HOUR / late[0]
    print(f"{slope:+.0f} bytes an edit, {hour:+.1%} in an hour of one edit a second")
    return hour


def main() -> int:
    """Measure as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=4800)
    wanted = parser.parse_args()
    with fresh_folder() as folder, shown(filled(folder, PLACEMENTS)) as window:
        Rest(window.studio, window)
        window.resize(*SIZE)
        work = Editing(window, folder)
        work.begin()
        hour = grown(work, wanted.edits)
    return 0 if hour < GOAL else 1


if __name__ == "__main__":
    raise SystemExit(main())
