"""The words of a hall, and the numbers of the booth that is selected in it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from expo_studio.model.hall import Stall, StallId
from expo_studio.model.hall_commands import Arrange, SetWords, name_of
from expo_studio.text import Text
from expo_studio.ui import hall_words as words
from expo_studio.ui.dialogs import asked
from expo_studio.ui.fields import NumberBox
from expo_studio.ui.forms import Form
from expo_studio.ui.hall_arranging import (
    put_on_floor,
    remove_selection,
    take_off_floor,
    turn_selection,
)
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.hall_times_dialog import HallTimesDialog

FARTHEST = 1000.0


class HallForm(Form):
    """Edits the title, the description, and where the selected booth stands."""

    def __init__(self, studio: HallStudio) -> None:
        super().__init__(studio.speech)
        self.setObjectName("panel")
        self.box.setContentsMargins(12, 8, 12, 8)
        self._studio = studio
        self.name = self.words(words.TITLE)
        self.about = self.words(words.DESCRIPTION)
        self.times = self.button(words.TIMES)
        self.box.addSpacing(12)
        self._title, self._hint = self.title(), self.note()
        self.place = self.numbers(
            words.PLACE, *(NumberBox(-FARTHEST, FARTHEST, 0.5) for _ in range(2))
        )
        for axis, box in zip("XZ", self.place, strict=True):
            box.setPrefix(f"{axis} ")
        self.heading = NumberBox(-360.0, 360.0, 90.0, decimals=0)
        self.heading.setSuffix(" °")
        self.row(words.TURN, self.heading)
        self.left, self.right = self.buttons(words.TURN_LEFT, words.TURN_RIGHT)
        self.floor = self.button(words.OFF_FLOOR)
        self.remove = self.button(words.REMOVE)
        self.box.addStretch(1)
        self._connect()
        self.speak()
        self._show()

    def _connect(self) -> None:
        studio = self._studio
        self.name.typed.connect(lambda text: self._say(text, studio.hall.description))
        self.about.typed.connect(lambda text: self._say(studio.hall.title, text))
        self.place[0].typed.connect(self._setter(lambda x, one: replace(one, x=x)))
        self.place[1].typed.connect(self._setter(lambda z, one: replace(one, z=z)))
        self.heading.typed.connect(
            self._setter(lambda degrees, one: replace(one, turn=_quarter(degrees)))
        )
        self.times.clicked.connect(lambda: asked(HallTimesDialog(studio, self.window())))
        self.left.clicked.connect(partial(turn_selection, studio, 1))
        self.right.clicked.connect(partial(turn_selection, studio, -1))
        self.floor.clicked.connect(self._change_floor)
        self.remove.clicked.connect(lambda: remove_selection(studio))
        studio.edited.listen(lambda _: self._show())
        studio.selected.listen(lambda _: self._show())
        studio.speech.changed.listen(lambda _: self._show())

    def _say(self, title: Text, description: Text) -> None:
        hall = self._studio.hall
        if (title, description) != (hall.title, hall.description):
            self._studio.do(SetWords(title, description))

    def _setter(self, change: Callable[[float, Stall], Stall]) -> Callable[[float, object], None]:
        def typed(value: float, gesture: object) -> None:
            placed = self._placed()
            moved = {key: change(value, one) for key, one in placed.items()}
            if moved and moved != placed:
                self._studio.do(Arrange(moved), gesture)
            self._show()

        return typed

    def _change_floor(self) -> None:
        (take_off_floor if self._placed() else put_on_floor)(self._studio)

    def _placed(self) -> dict[StallId, Stall]:
        stalls = self._studio.hall.stalls
        return {key: stalls[key] for key in self._studio.selection if key in stalls}

    def _show(self) -> None:
        hall, chosen, say = self._studio.hall, self._studio.selection, self._studio.speech
        self.name.show_text(hall.title)
        self.about.show_text(hall.description)
        self.times.setText(say(words.TIMES.filled(n=len(hall.live_times))))
        placed = self._placed()
        self.place[0].show_values([one.x for one in placed.values()])
        self.place[1].show_values([one.z for one in placed.values()])
        self.heading.show_values([math.degrees(one.turn) for one in placed.values()])
        for widget in (*self.place, self.heading, self.left, self.right):
            widget.setEnabled(bool(placed))
        for widget in (self.floor, self.remove):
            widget.setEnabled(bool(chosen))
        self.floor.setText(say(words.OFF_FLOOR if placed or not chosen else words.ON_FLOOR))
        if len(chosen) == 1:
            (key,) = chosen
            self._title.setText(say(name_of(hall, key)))
        else:
            self._title.setText(say(words.SEVERAL.filled(n=len(chosen))))
        self._hint.setText(say(words.CHOOSE_ONE))
        self._title.setVisible(bool(chosen))
        self._hint.setVisible(not chosen)


def _quarter(degrees: float) -> float:
    """Return the nearest turn by whole quarters, radians."""
    return (round(degrees / 90.0) % 4) * math.pi / 2.0
