"""Whatever is done through the interface can be undone entirely, and redone."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from expo_studio.model.booth import Booth
from expo_studio.model.snapping import Surface
from expo_studio.project.snapshot import Snapshot
from expo_studio.ui import clipboard, editing
from expo_studio.ui.outline import SHOWN
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.window import StudioWindow

SKIPPED = {
    "Save",
    "Quit",
    "Undo",
    "Redo",
    "Shortcuts",
    "Five-minute tutorial",
    "Suggest panorama spots",
    "Bake light",
    "Go live",
    "Select all",
    "Walk",
    "中文",
}
"""Actions that leave the booth, are done later beside the window, or are the test itself.

Those whose words end with … ask something, and are left out too.
"""


class Hands:
    """Random but repeatable things a person does in the window."""

    def __init__(self, qtbot: QtBot, window: StudioWindow, seed: int) -> None:
        self._qtbot, self._window, self._chance = qtbot, window, random.Random(seed)
        made = ((action, text.en) for action, text in window.actions_made())
        self._actions = [
            action for action, words in made if words not in SKIPPED and not words.endswith("…")
        ]
        self._deeds: list[Callable[[], object]] = [
            self._select,
            self._select,
            self._type,
            self._type,
            self._size,
            self._take,
            self._nudge,
            self._hide,
            self._product,
            self._copy,
            self._spot,
            self._drag,
        ]

    def act(self) -> None:
        """Do one thing."""
        if self._chance.random() < 0.4:
            self._chance.choice(self._actions).trigger()
        else:
            self._chance.choice(self._deeds)()

    def _select(self) -> None:
        studio = self._window.studio
        keys = list(studio.booth.placements)
        chosen = self._chance.sample(keys, min(len(keys), self._chance.randint(1, 4)))
        studio.select(frozenset(chosen))

    def _type(self) -> None:
        form = self._window.inspector.placement
        if self._window.studio.selection:
            box = self._chance.choice([*form._position, form._heading, form._scale])
            box.typed.emit(self._chance.uniform(0.2, 2.0), object())

    def _size(self) -> None:
        if self._window.studio.selection:
            box = self._chance.choice(self._window.inspector.placement._size)
            box.typed.emit(self._chance.uniform(0.2, 2.0), object())

    def _take(self) -> None:
        place = (self._chance.uniform(-2, 2), 0.0, self._chance.uniform(-2, 2))
        wall = (0.0, 0.0, 1.0) if self._chance.random() < 0.3 else (0.0, 1.0, 0.0)
        self._window.viewport.asked.emit(
            self._chance.choice(["stool", "vase", "poster-frame"]), Surface(place, wall)
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

    def _product(self) -> None:
        rows = self._window.products.rows
        if rows.rowCount():
            at = (self._chance.randrange(rows.rowCount()), self._chance.randrange(7))
            rows.setData(rows.index(*at), self._chance.choice(["茶", "tea", "", "X-1"]))

    def _copy(self) -> None:
        if len(self._window.studio.selection) < 5 and clipboard.copy(self._window.studio):
            clipboard.paste(self._window.studio)

    def _spot(self) -> None:
        studio = self._window.studio
        editing.add_hotspot(studio, (0.0, 1.0, 0.0))
        self._window.inspector.show()

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


def kept(path: Path) -> Booth:
    """Return the booth that a kill at this moment would leave."""
    with Snapshot(path) as snapshot:
        return snapshot.booth


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [1])
def test_500_actions_are_undone_and_redone(qtbot: QtBot, window: StudioWindow, seed: int) -> None:
    studio = window.studio
    first, hands = studio.booth, Hands(qtbot, window, seed)
    window.viewport.setUpdatesEnabled(False)
    for _ in range(500):
        hands.act()
        if len(studio.booth.placements) > 150:
            studio.document.jump(studio.document.position - 40)
    last, position = studio.booth, studio.document.position
    assert position > 50
    assert kept(studio.project.path) == last, "the file holds whatever was done"
    studio.document.jump(0)
    assert studio.booth is first
    assert kept(studio.project.path) == first
    studio.document.jump(position)
    assert studio.booth is last
    assert kept(studio.project.path) == last
