"""The form of a runway show: its name, what it is made of, and the way to its panel."""

from __future__ import annotations

from PySide6.QtCore import Signal

from expo_studio.model.commands import SetShow
from expo_studio.model.ids import ShowId
from expo_studio.model.show import Show
from expo_studio.model.show_state import lasts
from expo_studio.text import Text
from expo_studio.ui import show_words as say
from expo_studio.ui import words
from expo_studio.ui.labels import label
from expo_studio.ui.plan_times import span
from expo_studio.ui.spot_forms import ThingForm
from expo_studio.ui.studio import Studio

SUMMARY = Text(
    "{looks} 个造型 · {marks} 个走位点 · {span}。走位点可在平面图上拖动。",
    "{looks} {looks:look|looks} · {marks} {marks:mark|marks} · {span}. "
    "The marks can be dragged on the plan.",
)
OPEN_PANEL = Text("播放和编辑…", "Play and change it…")


class ShowSummary(ThingForm[Show]):
    """A show.

    Attributes:
        panel_asked: The user wants to play it and change what it is made of.
    """

    panel_asked = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self.name = self.words(words.NAME)
        self.summary = label("soft")
        self.box.addWidget(self.summary)
        self.open, self.remove = self.buttons(OPEN_PANEL, words.REMOVE)
        self.box.addStretch(1)
        self.name.typed.connect(lambda text: self.change(name=text))
        self.open.clicked.connect(self.panel_asked)
        self.remove.clicked.connect(lambda: self.put(None))

    def sought(self, key: str) -> Show | None:
        """Return the show of a name."""
        return self.studio.booth.shows.get(ShowId(key))

    def show_values(self, thing: Show) -> None:
        """Fill the fields."""
        self.heading.setText(self.speech(thing.name) or self.speech(say.SHOW))
        self.name.show_text(thing.name)
        told = SUMMARY.filled(
            looks=len(thing.looks), marks=len(thing.path), span=span(lasts(thing))
        )
        self.summary.setText(self.speech(told))

    def put(self, thing: Show | None, gesture: object | None = None) -> None:
        """Set the show, or remove it."""
        self.studio.do(SetShow(ShowId(self.key), thing), gesture)
