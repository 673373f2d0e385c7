"""The run-down beside the picture: planned with times, what runs, the next part by one click."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from expo_studio.text import Text
from expo_studio.ui import program_words as say
from expo_studio.ui import words
from expo_studio.ui.dialogs import asked
from expo_studio.ui.labels import as_written, label, strong_button
from expo_studio.ui.part_dialog import PartDialog
from expo_studio.ui.plan_times import Plan, Segment, clock, span
from expo_studio.ui.rows import Rows
from expo_studio.ui.speech import Speech

PARTS_AT_MOST = 60
PADDING = 44
"""Pixels within a button beside its words, and between it and what follows."""
_RIGHT = Qt.TextElideMode.ElideRight


class RundownStrip(QWidget):
    """What runs and for how long, and the one button that begins what comes next.

    Attributes:
        next: Begins the next part.
        running: For how long the part has been running; what it is called when asked.
    """

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self.next, self.running = strong_button(), QLabel()
        self.running.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.next, 1)
        line.addWidget(self.running)

    def show_plan(self, plan: Plan) -> None:
        """Show how a plan stands now."""
        self.setVisible(bool(plan.segments))
        following = plan.following
        self.next.setEnabled(following is not None)
        words = say.LAST
        if following is not None:
            start = say.START if plan.place < 0 else say.NEXT
            words = start.filled(name=following["name"])
        self._write(self.next, self._speech(words))
        self.next.setToolTip(as_written(self._speech(words)))
        self.running.setVisible(plan.running is not None)
        if plan.running is not None:
            standing = _standing(plan.running, plan.gone())
            self.running.setText(self._speech(standing))
            named = say.NAMED.filled(name=plan.running["name"], standing=standing)
            self.running.setAccessibleName(self._speech(named))
            self.running.setToolTip(as_written(self._speech(named)))

    def _write(self, button: QPushButton, text: str) -> None:
        """Write on a button no more than fits beside the others."""
        room = max(120, self.width() - self.running.sizeHint().width() - PADDING)
        shown = button.fontMetrics().elidedText(text, _RIGHT, room)
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(text)


class RundownPage(QWidget):
    """The parts in their order, to begin, to write and to move.

    Attributes:
        wished: A message for the host.
        strip: To be shown where it is always seen.
        parts: The list.
        add: Asks for one more part.
        change: Opens a menu of what can be done to the chosen part.
        changes: What is in it, by its words.
    """

    wished = Signal(dict)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._plan = Plan()
        self._products: Mapping[str, Text] = {}
        self.strip, self.add, self.change = RundownStrip(speech), QPushButton(), QPushButton()
        menu = QMenu(self)
        self.change.setMenu(menu)
        self.changes = {
            words_of: menu.addAction("", partial(self._change, do))
            for words_of, do in (
                (say.EDIT, self._ask),
                (words.EARLIER, partial(self._move, by=-1)),
                (words.LATER, partial(self._move, by=1)),
                (words.TAKE_OUT, self._take_out),
                (say.END, lambda _: self._go(-1)),
            )
        }
        begin = ((say.BEGIN, lambda key: self._go(int(key))),)
        self.parts = Rows(speech, begin, (self.change, self.add))
        self._none = label("soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        for one in (self._none, self.parts):
            layout.addWidget(one)
        layout.setStretchFactor(self.parts, 1)
        self.add.clicked.connect(lambda: self._ask(None))
        self.strip.next.clicked.connect(self.go_on)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.speak()

    def hear(self, message: dict[str, Any]) -> None:
        """Take a message of type ``rundown``; the chosen part stays chosen where it stands now."""
        chosen, before = self.parts.chosen, self._plan
        self._plan = Plan.of(message)
        self._tick()
        if chosen:
            self.parts.choose(str(self._plan.place_of(before, int(chosen))))

    def show_products(self, names: Mapping[str, Text]) -> None:
        """Offer these products, by ProductId."""
        self._products = names
        self._tick()

    def clear(self) -> None:
        """Forget the session."""
        self._plan = Plan()
        self._tick()

    def go_on(self) -> None:
        """Begin the next part, if there is one."""
        if self._plan.following is not None:
            self._go(self._plan.place + 1)

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self.add.setText(self._speech(say.ADD))
        self.change.setText(self._speech(say.CHANGE))
        for words_of, action in self.changes.items():
            action.setText(self._speech(words_of))
        self._none.setText(self._speech(say.NONE))
        self.parts.list.setAccessibleName(self._speech(say.RUNDOWN))
        self.parts.speak()
        self._tick()

    def _tick(self) -> None:
        plan = self._plan
        self._none.setVisible(not plan.segments)
        self.parts.list.setVisible(bool(plan.segments))
        self.change.setEnabled(bool(plan.segments))
        self.add.setEnabled(len(plan.segments) < PARTS_AT_MOST)
        starts = plan.begins()
        self.parts.show_rows(
            [(str(at), self._row(at, one, starts[at])) for at, one in enumerate(plan.segments)]
        )
        self.strip.show_plan(plan)

    def _row(self, at: int, one: Segment, starts: float) -> str:
        when = say.AT.filled(when=clock(starts))
        if at <= self._plan.place:
            when = say.NOW if at == self._plan.place else say.DONE
        facts = [
            self._speech(when),
            span(one["seconds"]) if one["seconds"] else "",
            self._named(self._products, one["product"]),
            self._named(self._views(), one["view"]),
        ]
        mark = "▶ " if at == self._plan.place else ""
        return f"{mark}{at + 1}. {one['name']}\n{' · '.join(filter(None, facts))}"

    def _named(self, names: Mapping[str, Text], key: str) -> str:
        return self._speech(names[key]) if key in names else ""

    def _views(self) -> dict[str, Text]:
        return {one["key"]: Text(**one["name"]) for one in self._plan.views}

    def _go(self, place: int) -> None:
        self.wished.emit({"type": "go_to", "place": place, "edition": self._plan.edition})

    def _send(self, segments: list[Segment], edition: int) -> None:
        """Wish for other parts, as long as nobody changed the edition they were made of."""
        self.wished.emit({"type": "set_rundown", "segments": segments, "edition": edition})

    def _ask(self, at: int | None) -> None:
        """Ask for a part, and put it in the place of one, or behind all."""
        plan = self._plan  # another may be told while one writes
        segments = list(plan.segments)
        part = None if at is None else segments[at]
        dialog = PartDialog(self._speech, part, self._products, self._views(), self)
        if not asked(dialog):
            return
        if at is None:
            segments.append(dialog.part)
        else:
            segments[at] = dialog.part
        self._send(segments, plan.edition)

    def _change(self, do: Callable[[int], None]) -> None:
        if self.parts.chosen:
            do(int(self.parts.chosen))

    def _move(self, at: int, by: int) -> None:
        segments, to = list(self._plan.segments), at + by
        if 0 <= to < len(segments):
            segments[at], segments[to] = segments[to], segments[at]
            self._send(segments, self._plan.edition)

    def _take_out(self, at: int) -> None:
        segments = list(self._plan.segments)
        del segments[at]
        self._send(segments, self._plan.edition)


def _standing(running: Segment, gone: float) -> Text:
    """Return how long a part has been running, and by how much it is over its time."""
    planned = running["seconds"]
    words = say.FREE if not planned else say.OVER if gone > planned else say.RUNS
    return words.filled(gone=span(gone), all=span(planned), over=span(gone - planned))
