"""What a show is made of, to be changed: cues, looks and marks; every change can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import is_
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetShow
from expo_studio.model.ids import ProductId, ShowId
from expo_studio.model.show import Cue, Look, Mark, Show
from expo_studio.model.show_clock import cues
from expo_studio.model.show_making import with_tracks
from expo_studio.model.show_state import order
from expo_studio.text import Text
from expo_studio.ui import show_words as say
from expo_studio.ui.editing import numbered
from expo_studio.ui.fields import NumberBox
from expo_studio.ui.forms import Choice, Form
from expo_studio.ui.plan_times import span
from expo_studio.ui.rows import Act
from expo_studio.ui.show_building import with_selected
from expo_studio.ui.show_tracks import TracksPage
from expo_studio.ui.studio import Studio
from expo_studio.ui.tips import tip

SHIFT_SECONDS = 2.0
STEP_AWAY = 1.5
"""Metres from a mark to one that is added after it."""
LIST_HEIGHT = 96


class ShowForm(QWidget):
    """The lists of one show, filled anew only when it, or what they name, has changed.

    Attributes:
        sought: A time to show.
        told: Words for the window to tell.
        cues, looks, marks, timeline: The lists.
    """

    sought = Signal(float)
    told = Signal(object)

    def __init__(self, studio: Studio, now: Callable[[], float]) -> None:
        super().__init__()
        self._studio, self._now = studio, now
        self._key: ShowId | None = None
        self._shown: tuple[object, ...] | None = None
        self.cues = _Cues(studio, self)
        self.looks = _Looks(studio, self)
        self.marks = _Marks(studio, self)
        self.timeline = TracksPage(studio, lambda: self.thing, self.change, now)
        self.timeline.jumped.connect(self.sought)
        self.tabs: QTabWidget = _Tabs()
        self._titles = (say.CUES, say.LOOKS, say.MARKS, say.TRACKS_TITLE)
        for page in (self.cues, self.looks, self.marks, self.timeline):
            self.tabs.addTab(page, "")
        self.tracks, self.remove = QPushButton(), QPushButton()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.tabs, self.tracks, self.remove):
            layout.addWidget(part)
        self.tracks.clicked.connect(
            lambda: self.put(with_tracks(studio.booth, self.thing)) if self.thing else None
        )
        self.remove.clicked.connect(lambda: self.put(None))
        studio.speech.changed.listen(lambda _: self._speak())
        self._speak()

    @property
    def thing(self) -> Show | None:
        """Return the show as it is now."""
        return self._studio.booth.shows.get(self._key) if self._key is not None else None

    @property
    def seconds(self) -> float:
        """Return the time that is shown."""
        return self._now()

    def show_thing(self, key: ShowId | None) -> None:
        """Fill the lists with a show, or leave them for none."""
        self._key = key
        show, booth = self.thing, self._studio.booth
        named = (booth.products, booth.viewpoints, booth.lights, booth.assets)
        shown = (show, *named, self._studio.speech.language)
        if show is None or (self._shown is not None and all(map(is_, shown, self._shown))):
            return
        self._shown = shown
        for page in (self.cues, self.looks, self.marks, self.timeline):
            page.show_values(show, booth)

    def show_mark(self, at: int) -> None:
        """Choose a mark of the path by its number."""
        self.tabs.setCurrentWidget(self.marks)
        self.marks.rows.choose(str(at))

    def put(self, show: Show | None, gesture: object | None = None) -> bool:
        """Set the show, or remove it; where that is refused, what was typed is taken back."""
        if self._key is not None and self._studio.do(SetShow(self._key, show), gesture):
            return True
        self._shown = None
        self.show_thing(self._key)
        return False

    def change(self, gesture: object | None = None, **parts: Any) -> bool:
        """Set some of its parts; return whether that was done."""
        return self.thing is not None and self.put(replace(self.thing, **parts), gesture)

    def _speak(self) -> None:
        for at, title in enumerate(self._titles):
            self.tabs.setTabText(at, self._studio.speech(title))
        self.tracks.setText(self._studio.speech(say.TRACKS))
        self.tracks.setToolTip(self._studio.speech(say.TRACKS_HINT))
        self.remove.setText(self._studio.speech(say.REMOVE_SHOW))
        self.remove.setToolTip(tip(self._studio.speech, say.REMOVE_SHOW))


class _Tabs(QTabWidget):
    """Is as high as the page that is shown wants to be, not as the highest."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the room for the page that is shown."""
        height = self.tabBar().sizeHint().height() + self.currentWidget().sizeHint().height()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the least width, and the same height."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class _Page(Form):
    """A list of parts of a show with fields for the chosen one."""

    def __init__(
        self,
        studio: Studio,
        form: ShowForm,
        name: Text,
        acts: tuple[tuple[Text, Act], ...],
        nothing: Text,
    ) -> None:
        super().__init__(studio.speech)
        self.studio, self.form = studio, form
        self.box.setContentsMargins(6, 6, 6, 6)
        every = (*acts, (say.REMOVE, self._take_out))
        self.rows = self.listed(name, every, LIST_HEIGHT, nothing)

    def _parts(self) -> list[Any]:
        """Return the parts in the order of the rows."""
        raise NotImplementedError

    def _put(self, parts: list[Any], gesture: object | None = None) -> bool:
        """Set the parts; return whether that was done."""
        raise NotImplementedError

    def _replace(self, part: object, gesture: object | None = None) -> bool:
        """Set the chosen part; return whether that was done."""
        parts = self._parts()
        parts[int(self.rows.chosen)] = part
        return self._put(parts, gesture)

    def _take_out(self, key: str) -> None:
        parts = self._parts()
        del parts[int(key)]
        self._put(parts)


class _Cues(_Page):
    """The cues by their time."""

    def __init__(self, studio: Studio, form: ShowForm) -> None:
        acts = ((say.JUMP, self._jump), (say.WAIT_HERE, self._toggle))
        super().__init__(studio, form, say.CUES, acts, say.NO_CUES)
        self.rows.list.itemActivated.connect(lambda _: self._jump(self.rows.chosen))
        self.name = self.words(say.CUE)
        self.add = self.button(say.ADD_CUE)
        self.name.typed.connect(lambda text: self._set(name=text))
        self.rows.list.currentRowChanged.connect(lambda _: self._show_chosen())
        self.add.clicked.connect(self._add)

    def show_values(self, show: Show, booth: Booth) -> None:
        rows = []
        for at, cue in enumerate(cues(show)):
            waits = self.speech(say.WAITING) if cue.waits else ""
            words = say.CUE_ROW.filled(at=span(cue.seconds), name=cue.name, waits=waits)
            rows.append((str(at), self.speech(words)))
        self.rows.show_rows(rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen, show = self.rows.chosen, self.form.thing
        self.name.setEnabled(bool(chosen))
        if chosen and show is not None and int(chosen) < len(show.cues):
            self.name.show_text(cues(show)[int(chosen)].name)

    def _parts(self) -> list[Cue]:
        return cues(self.form.thing) if self.form.thing else []

    def _put(self, parts: list[Cue], gesture: object | None = None) -> bool:
        return self.form.change(gesture, cues=tuple(parts))

    def _jump(self, key: str) -> None:
        self.form.sought.emit(self._parts()[int(key)].seconds)

    def _toggle(self, key: str) -> None:
        self._set(waits=not self._parts()[int(key)].waits)

    def _set(self, **parts: Any) -> None:
        if self.rows.chosen:
            self._replace(replace(self._parts()[int(self.rows.chosen)], **parts))

    def _add(self) -> None:
        every = self._parts()
        cue = Cue(numbered(say.CUE, len(every) + 1), round(self.form.seconds, 2), waits=True)
        if self._put([*every, cue]):
            self.rows.choose(str(self._parts().index(cue)))


class _Looks(_Page):
    """The looks as they enter."""

    def __init__(self, studio: Studio, form: ShowForm) -> None:
        acts = (
            (say.JUMP, self._jump),
            (say.EARLIER, lambda _: self._shift(-SHIFT_SECONDS)),
            (say.LATER, lambda _: self._shift(SHIFT_SECONDS)),
        )
        super().__init__(studio, form, say.LOOKS, acts, say.NO_LOOKS)
        self.rows.list.itemActivated.connect(lambda _: self._jump(self.rows.chosen))
        (self.enters,) = self.numbers(say.ENTERS, NumberBox(0.0, 14_000.0, 0.5, decimals=1))
        (self.speed,) = self.numbers(say.SPEED, NumberBox(0.0, 3.0, 0.1, decimals=2))
        self.product: Choice[ProductId | None] = Choice(self.speech)
        self.row(say.PRODUCT, self.product)
        self.add = self.button(say.ADD_SELECTED)
        self.rows.list.currentRowChanged.connect(lambda _: self._show_chosen())
        self.enters.typed.connect(lambda value, held: self._set(held, enters=value))
        self.speed.typed.connect(lambda value, held: self._set(held, speed=_speed(value)))
        self.product.activated.connect(lambda _: self._set(product=self.product.key))
        self.add.clicked.connect(self._add)

    def show_values(self, show: Show, booth: Booth) -> None:
        rows = []
        for at, look in enumerate(order(show.looks)):
            product = booth.products.get(look.product) if look.product else None
            card = self.speech(say.CARD.filled(product=product.name)) if product else ""
            words = say.LOOK_ROW.filled(at=span(look.enters), name=look.name, card=card)
            rows.append((str(at), self.speech(words)))
        self.rows.show_rows(rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen, looks = self.rows.chosen, self._parts()
        is_there = bool(chosen) and int(chosen) < len(looks)
        for field in (self.enters, self.speed, self.product):
            field.setEnabled(is_there)
        names: dict[ProductId | None, Text] = {None: say.NO_CARD}
        names |= {key: one.name for key, one in self.studio.booth.products.items()}
        look = looks[int(chosen)] if is_there else None
        self.product.offer(names, look.product if look else None)
        if look is not None:
            self.enters.show_values([look.enters])
            self.speed.show_values([look.speed])

    def _parts(self) -> list[Look]:
        return order(self.form.thing.looks) if self.form.thing else []

    def _put(self, parts: list[Look], gesture: object | None = None) -> bool:
        return self.form.change(gesture, looks=tuple(parts))

    def _jump(self, key: str) -> None:
        self.form.sought.emit(self._parts()[int(key)].enters)

    def _shift(self, by: float) -> None:
        chosen = self.rows.chosen
        self._set(enters=max(self._parts()[int(chosen)].enters + by, 0.0))

    def _set(self, gesture: object | None = None, **parts: Any) -> None:
        if self.rows.chosen:
            look = replace(self._parts()[int(self.rows.chosen)], **parts)
            if self._replace(look, gesture):
                self.rows.choose(str(self._parts().index(look)))

    def _add(self) -> None:
        if self.form.thing is None or not self.studio.selection:
            self.form.told.emit(say.NOT_SELECTED)
            return
        if self.form.put(with_selected(self.studio, self.form.thing)):
            self.rows.choose(str(len(self._parts()) - 1))


class _Marks(_Page):
    """The marks along the path."""

    def __init__(self, studio: Studio, form: ShowForm) -> None:
        super().__init__(studio, form, say.MARKS, (), say.NO_MARKS)
        self.place = self.numbers(
            say.MARK_PLACE, *(NumberBox(-500.0, 500.0, 0.1, decimals=2) for _ in range(3))
        )
        for axis, box in zip("XYZ", self.place, strict=True):
            box.setPrefix(f"{axis} ")
            box.typed.connect(lambda _, held: self._set(held))
        (self.stay,) = self.numbers(say.MARK_STAY, NumberBox(0.0, 600.0, 0.5, decimals=1))
        self.stay.typed.connect(lambda _, held: self._set(held))
        self.add = self.button(say.ADD_MARK)
        self.add.clicked.connect(self._add)
        self.rows.list.currentRowChanged.connect(lambda _: self._show_chosen())

    def show_values(self, show: Show, booth: Booth) -> None:
        rows = []
        for at, mark in enumerate(show.path):
            x, _, z = mark.position
            words = say.MARK_ROW.filled(
                n=at + 1, x=f"{x:.2f}", z=f"{z:.2f}", stay=f"{mark.seconds:g}"
            )
            rows.append((str(at), self.speech(words)))
        self.rows.show_rows(rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen, marks = self.rows.chosen, self._parts()
        is_there = bool(chosen) and int(chosen) < len(marks)
        for field in (*self.place, self.stay):
            field.setEnabled(is_there)
        if is_there:
            mark = marks[int(chosen)]
            for box, value in zip(self.place, mark.position, strict=True):
                box.show_values([value])
            self.stay.show_values([mark.seconds])

    def _parts(self) -> list[Mark]:
        return list(self.form.thing.path) if self.form.thing else []

    def _put(self, parts: list[Mark], gesture: object | None = None) -> bool:
        return self.form.change(gesture, path=tuple(parts))

    def _set(self, gesture: object) -> None:
        if self.rows.chosen:
            x, y, z = (box.value() for box in self.place)
            self._replace(Mark((x, y, z), self.stay.value()), gesture)

    def _add(self) -> None:
        marks = self._parts()
        at = int(self.rows.chosen) if self.rows.chosen else len(marks) - 1
        x, y, z = marks[at].position if marks else (0.0, 0.0, 0.0)
        marks.insert(at + 1, Mark((x + STEP_AWAY, y, z), 2.0))
        if self._put(marks):
            self.rows.choose(str(at + 1))


def _speed(value: float) -> float:
    """Return a speed that one can walk at, or 0 for the own one."""
    return value if value >= 0.1 else 0.0
