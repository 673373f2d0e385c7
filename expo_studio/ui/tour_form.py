"""The form of a tour: its stops in order, with words and seconds, and a walk through them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QListWidget

from expo_studio.model.booth import AssetKind
from expo_studio.model.commands import SetTour
from expo_studio.model.ids import AssetId, TourId, ViewpointId
from expo_studio.model.tour import STOP_SECONDS, Narration, Stop, Tour
from expo_studio.text import Language, Text
from expo_studio.ui import words
from expo_studio.ui.fields import NumberBox
from expo_studio.ui.forms import Choice
from expo_studio.ui.labels import said_within, say_if_empty
from expo_studio.ui.spot_forms import ThingForm
from expo_studio.ui.studio import Studio

NARRATIONS = {
    Language.ZH: Text("讲解录音（中文）", "Narration (Chinese)"),
    Language.EN: Text("讲解录音（英文）", "Narration (English)"),
}
SILENT = Text("（无；先导入音频）", "(none; import a sound first)")
NO_STOPS = Text(
    "还没有站：先保存视点，再在下面选一个，点“添加”。",
    "No stops yet: save viewpoints, choose one below and click Add.",
)


class TourForm(ThingForm[Tour]):
    """A tour.

    Attributes:
        play_asked: The user wants to see the tour, by its name.
    """

    play_asked = Signal(str)

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._name = self.words(words.NAME)
        self.stops = QListWidget()
        self.stops.setWordWrap(True)
        self._none = said_within(self.stops)
        self.row(words.STOPS, self.stops)
        self.stops.setMinimumHeight(110)
        self._viewpoint: Choice[ViewpointId] = Choice(self.speech)
        self.row(words.ADD_STOP, self._viewpoint)
        add, remove = self.buttons(words.ADD, words.TAKE_OUT)
        up, down = self.buttons(words.EARLIER, words.LATER)
        self._caption = self.words(words.CAPTION)
        (self._seconds,) = self.numbers(words.SECONDS, NumberBox(0.5, 600.0, 0.5, decimals=1))
        self._voices = {language: Choice[AssetId | None](self.speech) for language in NARRATIONS}
        for language, text in NARRATIONS.items():
            self.row(text, self._voices[language])
            self._voices[language].activated.connect(lambda _: self._change_stop(is_spoken=True))
        self._play, drop = self.buttons(words.PLAY_TOUR, words.REMOVE)
        self.box.addStretch(1)
        self._name.typed.connect(lambda text: self.change(name=text))
        self._caption.typed.connect(lambda text: self._change_stop(caption=text))
        self._seconds.typed.connect(lambda one, _: self._change_stop(seconds=one))
        self.stops.currentRowChanged.connect(self._show_stop)
        add.clicked.connect(self._add)
        remove.clicked.connect(self._take_out)
        up.clicked.connect(lambda: self._shift(-1))
        down.clicked.connect(lambda: self._shift(1))
        self._play.clicked.connect(lambda: self.play_asked.emit(self.key))
        drop.clicked.connect(lambda: self.put(None))

    def sought(self, key: str) -> Tour | None:
        """Return the tour of a name."""
        return self.studio.booth.tours.get(TourId(key))

    def show_values(self, thing: Tour) -> None:
        """Fill the fields."""
        booth, row = self.studio.booth, self.stops.currentRow()
        self.heading.setText(self.speech(thing.name) or self.speech(words.TOUR))
        self._name.show_text(thing.name)
        self._viewpoint.offer(
            {key: one.name for key, one in booth.viewpoints.items()},
            self._viewpoint.key or next(iter(booth.viewpoints), None),
        )
        with QSignalBlocker(self.stops):
            self.stops.clear()
            for place, stop in enumerate(thing.stops, start=1):
                name = self.speech(booth.viewpoints[stop.viewpoint].name)
                self.stops.addItem(f"{place}. {name} · {stop.seconds:g} s")
            self.stops.setCurrentRow(min(max(row, 0), len(thing.stops) - 1))
        self._none.setText(self.speech(NO_STOPS))
        say_if_empty(self.stops, self._none)
        self._show_stop(self.stops.currentRow())

    def put(self, thing: Tour | None, gesture: object | None = None) -> None:
        """Set the tour, or remove it."""
        self.studio.do(SetTour(TourId(self.key), thing), gesture)

    def _stops(self) -> list[Stop]:
        thing = self.sought(self.key)
        return list(thing.stops) if thing else []

    def _show_stop(self, row: int) -> None:
        stops = self._stops()
        is_there = 0 <= row < len(stops)
        self._caption.setEnabled(is_there)
        self._seconds.setEnabled(is_there)
        self._caption.show_text(stops[row].caption if is_there else Text())
        self._seconds.show_values([stops[row].seconds if is_there else STOP_SECONDS])
        spoken = stops[row].narration if is_there else Narration()
        sounds: dict[AssetId | None, Text] = {None: SILENT}
        for key, asset in self.studio.booth.assets.items():
            if asset.kind is AssetKind.SOUND:
                sounds |= {None: words.NONE, key: asset.name}
        for language, chosen in ((Language.ZH, spoken.zh), (Language.EN, spoken.en)):
            self._voices[language].offer(sounds, chosen)
            self._voices[language].setEnabled(is_there and len(sounds) > 1)

    def _add(self) -> None:
        key = self._viewpoint.key
        if key is not None:
            stops = [*self._stops(), Stop(key)]
            self.change(stops=tuple(stops))
            self.stops.setCurrentRow(len(stops) - 1)

    def _take_out(self) -> None:
        row, stops = self.stops.currentRow(), self._stops()
        if 0 <= row < len(stops):
            self.change(stops=tuple(stops[:row] + stops[row + 1 :]))

    def _shift(self, by: int) -> None:
        row, stops = self.stops.currentRow(), self._stops()
        if 0 <= row < len(stops) and 0 <= row + by < len(stops):
            stops[row], stops[row + by] = stops[row + by], stops[row]
            self.change(stops=tuple(stops))
            self.stops.setCurrentRow(row + by)

    def _change_stop(
        self, caption: Text | None = None, seconds: float | None = None, *, is_spoken: bool = False
    ) -> None:
        row, stops = self.stops.currentRow(), self._stops()
        if not 0 <= row < len(stops):
            return
        if caption is not None:
            stops[row] = replace(stops[row], caption=caption)
        if seconds is not None:
            stops[row] = replace(stops[row], seconds=seconds)
        if is_spoken:
            spoken = Narration(*(self._voices[one].key for one in (Language.ZH, Language.EN)))
            stops[row] = replace(stops[row], narration=spoken)
        self.change(stops=tuple(stops))
