"""Random but repeatable hands on every part of a window that changes the booth."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from expo_studio.library.report import Imported
from expo_studio.model.ids import PlacementId
from expo_studio.model.snapping import Surface
from expo_studio.text import Text
from expo_studio.ui import clipboard, editing
from expo_studio.ui import show_words as say
from expo_studio.ui.outline import SHOWN
from expo_studio.ui.pieces import duplicate
from expo_studio.ui.sign_dialog import SignDialog
from expo_studio.ui.stand_dialog import StandDialog
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.taking_in import ANYWHERE
from expo_studio.ui.window import StudioWindow
from expo_studio.ui.year_dialog import YearDialog

LEFT_OUT = {
    "Save": "changes no booth",
    "Save as…": "changes no booth",
    "New…": "goes to another booth",
    "Open…": "goes to another booth",
    "Export package…": "changes no booth",
    "Hall…": "another window",
    "Quit": "ends the test",
    "Undo": "is the test",
    "Redo": "is the test",
    "Import…": "asks the system for files; `_import` takes in what it reads",
    "Gamepad…": "a preference of this machine, no booth",
    "Commands…": "lists the others",
    "Shortcuts": "a dialog to read",
    "Five-minute tutorial": "goes to another booth",
    "Suggest panorama spots": "comes later, beside the window: test_touring",
    "Bake light": "comes later, beside the window: test_light_baking",
    "Go live": "changes no booth",
    "Next part of the run-down": "changes no booth",
    "Select all": "what follows would remove everything",
    "Walk": "keys walk from then on",
    "中文": "changes no booth: test_window",
}
"""Actions that are not tried at random, and why."""
ASKING = (
    "Build the stand…",
    "Poster, sign or screen…",
    "Edit the sign…",
    "Swap asset…",
    "Array…",
    "Dates, replays and contact…",
)
"""Actions that ask something in a dialog, which is answered."""
CARE = "Assets of this booth…"


class Hands:
    """Does one thing after the other.

    Args:
        imports: What the import dialog read.
    """

    def __init__(
        self, qtbot: QtBot, window: StudioWindow, seed: int, imports: list[Imported]
    ) -> None:
        self._qtbot, self._window, self._imports = qtbot, window, imports
        self._chance, self._brought = random.Random(seed), 0
        self._made = {text.en: action for action, text in window.actions_made()}
        self.names = set(self._made)
        self._tried = [name for name in self._made if name not in (*LEFT_OUT, *ASKING, CARE)]
        self._deeds: list[Callable[[], object]] = [
            self._type,
            self._size,
            self._take,
            self._nudge,
            self._hide,
            self._rename,
            self._product,
            self._copy,
            self._spot,
            self._drag,
            self._turn_ring,
            self._slide,
            self._act,
            self._booth,
            self._tour,
            self._lamp,
            self._first_view,
            self._show,
            self._name_group,
            self._fix,
        ]
        self._rare: list[Callable[[], object]] = [self._import, self._tidy]

    def each_once(self) -> None:
        """Do every action, answer every dialog, and use every form at least once."""
        for deed in (*self._rare, *self._rare, *self._deeds, self._name_group, self._booth):
            self._some()
            deed()
        for name in (*self._tried, *ASKING):
            self._some()
            self._ask(name) if name in ASKING else self._made[name].trigger()

    def act(self) -> None:
        """Do one thing."""
        kind = self._chance.random()
        if kind < 0.02:
            self._chance.choice(self._rare)()
        elif kind < 0.05:
            self._ask(self._chance.choice(ASKING[1:]))
        elif kind < 0.4:
            self._made[self._chance.choice(self._tried)].trigger()
        elif kind < 0.55:
            self._select()
        else:
            self._chance.choice(self._deeds)()

    def _some(self) -> None:
        """Select a few things that are free."""
        studio = self._window.studio
        free = [key for key, item in studio.booth.placements.items() if not item.is_locked]
        studio.select(frozenset(self._chance.sample(free, min(3, len(free)))))

    def _select(self) -> None:
        studio = self._window.studio
        keys = list(studio.booth.placements)
        chosen = self._chance.sample(keys, min(len(keys), self._chance.randint(1, 4)))
        studio.select(frozenset(chosen))

    def _type(self) -> None:
        form = self._window.inspector.placement
        if self._window.studio.selection:
            box = self._chance.choice([*form._position, *form.turns, form._scale])
            box.typed.emit(self._chance.uniform(0.2, 2.0), object())

    def _size(self) -> None:
        if self._window.studio.selection:
            box = self._chance.choice(self._window.inspector.placement._size)
            box.typed.emit(self._chance.uniform(0.2, 2.0), object())

    def _take(self) -> None:
        place = (self._chance.uniform(-2, 2), 0.0, self._chance.uniform(-2, 2))
        wall = (0.0, 0.0, 1.0) if self._chance.random() < 0.3 else (0.0, 1.0, 0.0)
        self._window.viewport.asked.emit(
            self._chance.choice(["stool", "vase", "poster-frame", "mannequin"]),
            Surface(place, wall),
        )

    def _nudge(self) -> None:
        key = self._chance.choice([Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up])
        self._qtbot.keyClick(self._window.viewport, key)

    def _hide(self) -> None:
        keys = list(self._window.studio.booth.placements)
        subject = Subject(Kind.PLACEMENT, self._chance.choice(keys))
        index = self._window.outliner.model.index_of(subject)
        if index.isValid():
            self._window.outliner._click(index.siblingAtColumn(SHOWN))

    def _rename(self) -> None:
        booth, model = self._window.studio.booth, self._window.outliner.model
        subjects = [Subject(Kind.PLACEMENT, key) for key in list(booth.placements)[:3]]
        subjects += [Subject(Kind.SHOW, key) for key in booth.shows]
        subjects += [Subject(Kind.SPOT, key) for key in booth.spots]
        model.setData(model.index_of(self._chance.choice(subjects)), f"n{self._chance.random()}")

    def _product(self) -> None:
        products = self._window.products
        if products.rows.rowCount():
            at = (self._chance.randrange(products.rows.rowCount()), self._chance.randrange(7))
            products.rows.setData(
                products.rows.index(*at), self._chance.choice(["茶", "tea", "", "X-1"])
            )

    def _copy(self) -> None:
        studio = self._window.studio
        if self._chance.random() < 0.3:
            duplicate(studio)
        elif len(studio.selection) < 5 and clipboard.copy(studio):
            clipboard.paste(studio)

    def _spot(self) -> None:
        editing.add_hotspot(self._window.studio, (0.0, 1.0, 0.0))

    def _drag(self) -> None:
        grip = self._window.viewport.grip
        grip.hot = self._chance.randrange(3)
        grip._take(grip.hot)
        if grip.is_dragging:
            for number in self._chance.choice(["1.5", "-0.3", "2"]):
                grip.type(number)
        if self._chance.random() < 0.2:
            grip.cancel()
        else:
            grip.end()

    def _turn_ring(self) -> None:
        for mode in ("Turn", "Scale", "Move"):
            self._made[mode].trigger()
            self._drag()

    def _slide(self) -> None:
        """Slide one thing over the floor, as a drag by its middle does."""
        grip, studio = self._window.viewport.grip, self._window.studio
        free = [key for key, item in studio.booth.placements.items() if not item.is_locked]
        studio.select(frozenset({self._chance.choice(free)}))
        grip._take(None)
        grip.slide(Surface((self._chance.uniform(-2, 2), 0.0, self._chance.uniform(-1, 1))))
        grip.end()

    def _figure(self) -> None:
        self._window.viewport.asked.emit("mannequin", ANYWHERE)

    def _act(self) -> None:
        form = self._window.inspector.placement.acting
        self._figure()
        if form.playing.count() > 1:
            _choose(form.playing, self._chance.randrange(form.playing.count()))
        _choose(form.way, self._chance.randrange(form.way.count()))
        form.turn.typed.emit(self._chance.uniform(2.0, 20.0), object())

    def _booth(self) -> None:
        self._window.studio.select(frozenset())
        self._window.studio.turn_to(None)
        form = self._window.inspector.booth
        form._exposure.typed.emit(self._chance.uniform(0.5, 1.5), object())
        _choose(form.around, self._chance.randrange(form.around.count()))
        form._name.typed.emit(Text.same(f"booth {self._chance.random()}"))
        form._sizes[2].setValue(self._chance.uniform(2.5, 4.0))
        form._sizes[2].typed.emit(0.0, object())
        if form.logo.count() > 1:
            _choose(form.logo, self._chance.randrange(form.logo.count()))

    def _tour(self) -> None:
        studio, form = self._window.studio, self._window.inspector.tour
        for key in list(studio.booth.tours)[-1:]:
            studio.turn_to(Subject(Kind.TOUR, key))
            form._name.typed.emit(Text.same(f"tour {self._chance.random()}"))

    def _lamp(self) -> None:
        studio = self._window.studio
        for key in list(studio.booth.lights)[-1:]:
            studio.turn_to(Subject(Kind.LIGHT, key))
            form = self._window.inspector.light
            form.change(candela=self._chance.uniform(10.0, 90.0))

    def _first_view(self) -> None:
        studio = self._window.studio
        editing.save_viewpoint(studio, self._window.viewport.viewpoint)
        self._window.inspector.viewpoint._make_entrance()

    def _show(self) -> None:
        panel = self._window.shows
        if len(self._window.studio.booth.shows) < 2:
            self._figure()
            panel.make_one()
        if panel.show_now is None:
            return
        panel.seek(self._chance.uniform(0.0, 20.0))
        form = panel.form
        form.cues.add.click()
        form.marks.add.click()
        form.marks.place[0].setValue(self._chance.uniform(-2.0, 2.0))
        form.marks.place[0].typed.emit(0.0, object())
        if form.looks.rows.chosen:
            form.looks.rows.button(say.LATER).click()
        form.timeline.add.click()
        panel.end()

    def _name_group(self) -> None:
        studio = self._window.studio
        self._made["Group"].trigger()
        group = next(iter(studio.booth.groups), None)
        if group is not None:
            studio.select(frozenset(studio.booth.members(group)))
            name = Text.same(f"group {self._chance.random()}")
            self._window.inspector.placement._name.typed.emit(name)
        if len(studio.booth.groups) > 1:
            self._made["Ungroup"].trigger()

    def _fix(self) -> None:
        findings = self._window.findings
        for row in range(len(findings._found)):
            findings.list.setCurrentRow(row)
            if findings.fix_it.isEnabled():
                findings.fix_it.click()
                return

    def _import(self) -> None:
        self._window._taking_in.take_in(
            [self._imports[self._brought % len(self._imports)]], ANYWHERE
        )
        self._window._taking_in.settle()
        self._brought += 1
        self._turn_page()

    def _turn_page(self) -> None:
        studio, form = self._window.studio, self._window.inspector.placement
        boards = {key for key, one in studio.booth.assets.items() if one.board_pages > 1}
        placed = [key for key, item in studio.booth.placements.items() if item.asset in boards]
        for key in placed[-1:]:
            studio.select(frozenset({PlacementId(key)}))
            form._page.typed.emit(float(self._chance.randint(1, 2)), object())

    def _tidy(self) -> None:
        self._window._taking_in.take_in(self._imports[-1:], None)
        self._window._taking_in.settle()
        self._made[CARE].trigger()
        self._window.care.tidy.click()
        self._window.care.accept()

    def _ask(self, name: str) -> None:
        """Do what asks something, and answer it; it may be refused before it asks."""
        is_over = False

        def act() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                self._answer(dialog)
                dialog.accept()
            elif not is_over:
                QTimer.singleShot(5, act)

        if name == "Edit the sign…":
            self._select_sign()
        QTimer.singleShot(0, act)
        self._made[name].trigger()
        is_over = True

    def _answer(self, dialog: QDialog) -> None:
        if isinstance(dialog, StandDialog):
            dialog.sizes[0].setValue(self._chance.choice([3.0, 5.0, 6.0]))
        elif isinstance(dialog, SignDialog):
            for edit in dialog.title.edits.values():
                edit.setText(f"{self._chance.random():.3f}")
        elif isinstance(dialog, YearDialog):
            dialog.times.times.add()

    def _select_sign(self) -> None:
        studio = self._window.studio
        signs = {key for key, one in studio.booth.assets.items() if one.sign is not None}
        placed = [key for key, item in studio.booth.placements.items() if item.asset in signs]
        studio.select(frozenset(placed[-1:]))


def _choose(box: QComboBox, row: int) -> None:
    box.setCurrentIndex(row)
    box.activated.emit(row)
