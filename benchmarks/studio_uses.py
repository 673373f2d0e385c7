"""What one does in the studio's window and what it must answer at once, each to be measured."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu

from benchmarks.studio_turns import Works
from expo_studio.model.commands import Batch, Move, SetProduct
from expo_studio.model.ids import PlacementId, ProductId
from expo_studio.model.products import Product
from expo_studio.text import Text
from expo_studio.ui import clipboard, editing

STEPS, PRODUCTS, PASTED = 500, 2000, 1000
SETTLED = 0.4
"""Seconds in which what follows a deed shortly after has begun; it is measured with it."""
LOOK_MS = 20


class Uses:
    """Deeds in one window, each measured.

    Args:
        works: Measures.
        settled: Seconds after a deed in which what follows from it is measured, too.
    """

    def __init__(self, works: Works, settled: float = SETTLED) -> None:
        self._works, self._settled = works, settled
        self._window = works.window
        self._studio = works.window.studio

    def dialogs(self) -> None:
        """Open every menu, panel and dialog for the first time."""
        window, asking = self._window, self._window.asking
        for menu in window.findChildren(QMenu):
            with self._deed(f"first menu {menu.title()}"):
                menu.popup(window.mapToGlobal(window.rect().center()))
                self._settle()
                menu.close()
        for dock, _ in window.panels.docks:
            with self._deed(f"first panel {dock.windowTitle()}"):
                window.panels.show(dock.widget())
        with self._deed("first floor plan"):
            window.show_views(view=True, plan=True)
        window.show_views(view=True, plan=False)
        with self._deed("first selection"):
            self._studio.select(frozenset(list(self._studio.booth.placements)[:1]))
        for ask in (
            *(asking.build_stand, asking.handle_pad, asking.make_sign, asking.swap_asset),
            *(asking.ask_array, asking.plan_year, asking.choose_command, asking.list_shortcuts),
            *(window.welcome, window.care_for_assets, window.open_halls),
        ):
            with self._deed(f"first {ask.__name__}"):
                self._shut_soon()
                ask()
        self._until_shut()

    def switches(self) -> None:
        """Speak the other language, and wear the other theme."""
        for _ in range(2):
            with self._deed("another language"):
                self._window.switch_language()
        for is_dark in (True, False):
            with self._deed("another theme"):
                self._window.set_dark(is_dark)

    def many(self) -> None:
        """Select, search, paste, take out and bring back among many placements."""
        studio, window = self._studio, self._window
        every = frozenset(studio.booth.placements)
        self.switches()
        with self._deed("selecting all"):
            studio.select(every)
        with self._deed("selecting one"):
            studio.select(frozenset(list(every)[:1]))
        for words in ("c", "ch", "cha", ""):
            with self._deed(f"searching for “{words}”"):
                window.outliner.search.setText(words)
        with self._deed("the plan of them"):
            window.show_views(view=True, plan=True)
            window.plan.fit()
        with self._deed("selecting all, with the plan"):
            studio.select(every)
        with self._deed("all of them on the plan"):
            window.plan._zoom(-20.0, window.plan.rect().toRectF().center())
        with self._deed("every second of them"):
            studio.select(frozenset(list(studio.booth.placements)[::2]))
        window.show_views(view=True, plan=False)
        with self._deed("listing what is found"):
            window.panels.show(window.findings)
        studio.select(frozenset(list(studio.booth.placements)[-PASTED:]))
        with self._deed("copying 1,000"):
            clipboard.copy(studio)
        with self._deed("pasting 1,000"):
            clipboard.paste(studio)
        with self._deed("undo of it"):
            studio.document.undo()
        self._taken_out(every)

    def _taken_out(self, every: frozenset[PlacementId]) -> None:
        studio = self._studio
        studio.select(every)
        with self._deed("deleting all"):
            editing.remove_selection(studio)
        with self._deed("undo of it"):
            studio.document.undo()
        with self._deed("redo of it"):
            studio.document.redo()
        studio.document.undo()

    def history(self) -> None:
        """Leap over five hundred steps."""
        studio, window = self._studio, self._window
        key = next(iter(studio.booth.placements))
        first = studio.document.position
        window.panels.show(window.history)
        for _ in range(STEPS):
            studio.do(Move(frozenset({key}), (0.001, 0.0, 0.0)))
        last = studio.document.position
        for to in (max(0, last - STEPS), last, first):
            with self._deed("a leap over 500 steps"):
                studio.document.jump(to)

    def products(self) -> None:
        """Show and edit a table of two thousand."""
        studio, window = self._studio, self._window
        window.panels.show(window.products)
        made = tuple(
            SetProduct(ProductId(f"p{n}"), Product(name=Text(f"产品 {n}", f"Product {n}")))
            for n in range(PRODUCTS)
        )
        with self._deed("2,000 products"):
            studio.do(Batch(made, Text.same("fill")))
        with self._deed("one of them changed"):
            studio.do(SetProduct(ProductId("p7"), Product(name=Text("另一个", "Another"))))
        with self._deed("undo of them"):
            studio.document.undo()
            studio.document.undo()

    @contextmanager
    def _deed(self, name: str) -> Iterator[None]:
        """Measure a deed and what follows it shortly after."""
        with self._works.measured(name):
            yield
            self._settle()

    def _settle(self) -> None:
        until = time.perf_counter() + self._settled
        self._works.until(lambda: time.perf_counter() > until)

    def _shut_soon(self) -> None:
        """Close whatever dialog comes, as soon as it has been seen."""
        QTimer.singleShot(LOOK_MS, lambda: self._shut(self._shut_soon))

    def _shut(self, otherwise: Callable[[], None] | None = None) -> bool:
        dialogs = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog | QMainWindow) and one.isVisible()
            if one is not self._window
        ]
        for dialog in dialogs:
            dialog.close()
        if not dialogs and otherwise is not None:
            otherwise()
        return bool(dialogs)

    def _until_shut(self) -> None:
        while self._shut():
            self._settle()
