"""What one does with much at once, or with a session on air, each to be measured."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from benchmarks.studio_uses import Uses
from expo_studio.library import starter
from expo_studio.library.product_tables import write_products
from expo_studio.model.commands import Move, SetStand
from expo_studio.model.products import Product
from expo_studio.model.snapping import Surface
from expo_studio.text import Text
from expo_studio.ui import editing

MODELS, DROPPED, COPIES, LISTED, STEPS = 10, 50, 1000, 2000, 2000
SHUT_MS = 20


class Deeds(Uses):
    """Deeds in one window, each measured with what follows it shortly after."""

    def files(self) -> None:
        """Bring ten models in by the dialog, then fifty dropped on the view, and take all back."""
        paths = copies(self._works.folder, DROPPED)
        document = self._studio.document
        before = document.position
        with self._deed("ten models by the dialog"):
            self._bring(paths[:MODELS])
        with self._deed("fifty files dropped"):
            self._bring(paths)
        with self._deed("undo of them"):
            document.jump(before)

    def listed(self) -> None:
        """Bring two thousand products in from CSV."""
        path = self._works.folder / "list.csv"
        write_products(
            path,
            (
                Product(name=Text(f"产品 {n}", f"Product {n}"), model_number=f"A-{n}")
                for n in range(LISTED)
            ),
        )
        self._window.panels.show(self._window.products)
        with self._deed("2,000 products from CSV"):
            self._window.products.import_from(path)
        self._studio.document.undo()

    def views(self) -> None:
        """See the booth by view and plan, walk, measure, look at everything."""
        window, view = self._window, self._window.viewport
        for name, view_is_on, plan_is_on in (
            ("both side by side", True, True),
            ("the plan alone", False, True),
            ("the view alone", True, False),
        ):
            with self._deed(name):
                window.show_views(view=view_is_on, plan=plan_is_on)
        with self._deed("walking"):
            view.set_walking(True)
        with self._deed("walking no more"):
            view.set_walking(False)
        with self._deed("the tape"):
            view.set_measuring(True)
        view.set_measuring(False)
        with self._deed("everything in sight"):
            view.frame_selection()
        with self._deed("full screen"):
            window.showFullScreen()
        with self._deed("full screen no more"):
            window.showNormal()
        with self._deed("a tour"):
            window.play_tour()
        window.player.end()

    def stand(self) -> None:
        """Change the size of the stand, and repeat a thing a thousand times."""
        studio = self._studio
        stand = studio.booth.stand
        with self._deed("another size of the stand"):
            studio.do(SetStand(replace(stand, width=stand.width + 1.0)))
        first = next(iter(studio.booth.placements))
        studio.select(frozenset({first}))
        with self._deed("a row of 1,000"):
            editing.array_selection(studio, editing.Row(COPIES, (0.0, 0.0, 0.7)))
        with self._deed("undo of it"):
            studio.document.undo()
        every = frozenset(studio.booth.placements)
        studio.select(every)
        for name, do in (
            ("grouping all", editing.group_selection),
            ("hiding all", editing.toggle_hidden),
            ("showing all", editing.show_all),
            ("locking all", editing.toggle_lock),
        ):
            with self._deed(name):
                do(studio)
        studio.document.jump(studio.document.position - 4)

    def steps(self) -> None:
        """Show a history of two thousand steps."""
        studio = self._studio
        key = next(iter(studio.booth.placements))
        for _ in range(STEPS):
            studio.do(Move(frozenset({key}), (0.001, 0.0, 0.0)))
        self._window.panels.show(self._window.findings)
        with self._deed("a history of 2,000 steps"):
            self._window.panels.show(self._window.history)
        with self._deed("one step more"):
            studio.do(Move(frozenset({key}), (0.001, 0.0, 0.0)))

    def on_air(self) -> None:
        """Go live, edit much on air, record nothing, and end."""
        live, studio = self._window.live, self._studio
        with self._deed("going live"):
            self._window.go_live()
            self._works.until(lambda: live.is_on_air)
        with self._deed("the first messages"):
            self._works.until(lambda: bool(live._state))
        every = frozenset(studio.booth.placements)
        with self._deed("an edit of all on air"):
            studio.do(Move(every, (0.1, 0.0, 0.0)))
        with self._deed("another theme on air"):
            self._window.set_dark(True)
        with self._deed("another language on air"):
            self._window.switch_language()
        with self._deed("ending the session"):
            live.end()

    def leaving(self) -> None:
        """Close with unsaved work, and stay."""
        studio = self._studio
        studio.do(Move(frozenset(studio.booth.placements), (0.1, 0.0, 0.0)))
        with self._deed("closing with unsaved work"):
            QTimer.singleShot(SHUT_MS, lambda: self._press(QMessageBox.ButtonRole.RejectRole))
            self._window.close()
        with self._deed("closing and letting go"):
            QTimer.singleShot(SHUT_MS, lambda: self._press(QMessageBox.ButtonRole.DestructiveRole))
            self._window.close()

    def _bring(self, paths: list[Path]) -> None:
        """Let files come in by the dialog, and take all of them."""
        window = self._window
        window.ask_import(paths, Surface((0.5, 0.0, 0.5)))
        dialog = window.importing
        assert dialog is not None
        self._works.until(lambda: not dialog.queue.is_busy)
        wanted = len(window.studio.booth.placements) + len(dialog.results)
        dialog.accept()
        self._works.until(lambda: len(window.studio.booth.placements) >= wanted)
        self._works.until(lambda: not window.viewport.drawing.arrival.coming)

    def _press(self, role: QMessageBox.ButtonRole) -> None:
        """Press the button of a role in the box that asks."""
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                next(one for one in box.buttons() if box.buttonRole(one) is role).click()
                return
        QTimer.singleShot(SHUT_MS, lambda: self._press(role))


def copies(folder: Path, count: int) -> list[Path]:
    """Return models as a company may have them in a folder: the kit's, under other names."""
    models = [one.path for one in starter.catalogue() if one.path.suffix == ".glb"]
    made = []
    for at in range(count):
        path = folder / f"模型-{at:02}.glb"
        shutil.copyfile(models[at % len(models)], path)
        made.append(path)
    return made
