"""The strip that runs a show: time to drag, start and pause, GO, hold, back and end."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from expo_studio.model.show import Show
from expo_studio.model.show_clock import Position, Run, cue_at, cues
from expo_studio.model.show_state import lasts
from expo_studio.text import Text
from expo_studio.ui import show_words as say
from expo_studio.ui.flow import FlowLayout
from expo_studio.ui.labels import label, strong_button
from expo_studio.ui.plan_times import span
from expo_studio.ui.speech import Speech
from expo_studio.ui.tips import tip

TICKS = 100
"""Of the slider, a second."""


class ShowStrip(QWidget):
    """Shows where a show is and asks for what is pressed.

    Attributes:
        sought: A time was dragged to, seconds.
        play, go, hold, back, end: The buttons.
    """

    sought = Signal(float)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self.standing = label("soft")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(TICKS * 5)
        self.slider.setSingleStep(TICKS // 4)
        self.go, self.play = strong_button(), QPushButton()
        self.hold, self.back, self.end = QPushButton(), QPushButton(), QPushButton()
        layout, first, row = QVBoxLayout(self), QHBoxLayout(), FlowLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.standing)
        layout.addWidget(self.slider)
        first.addWidget(self.go, 1)
        layout.addLayout(first)
        for button in (self.play, self.hold, self.back, self.end):
            row.addWidget(button)
        layout.addLayout(row)
        self.slider.valueChanged.connect(lambda value: self.sought.emit(value / TICKS))
        self.speak()

    def show_run(self, show: Show, here: Position, run: Run | None) -> None:
        """Show where a show is; without a run it rests."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, round(lasts(show) * TICKS))
            self.slider.setValue(round(here.seconds * TICKS))
        self.standing.setText(self._speech(_standing(show, here, run)))
        self.play.setText(self._speech(say.START if run is None else say.PAUSE))
        self.go.setText(self._speech(_go_words(show, here, run)).replace("&", "&&"))
        self.hold.setEnabled(run is not None and not here.is_held)
        self.end.setEnabled(run is not None or here.seconds > 0.0)

    def speak(self) -> None:
        """Write everything in the language of the window."""
        for button, words in (
            (self.hold, say.HOLD),
            (self.back, say.BACK),
            (self.end, say.END),
            (self.play, say.START),
            (self.go, say.GO),
        ):
            button.setText(self._speech(words))
            button.setToolTip(tip(self._speech, words))
        self.back.setToolTip(self._speech(say.BACK_HINT))
        self.slider.setAccessibleName(self._speech(say.TIME))
        self.setToolTip(self._speech(say.KEYS))


def _standing(show: Show, here: Position, run: Run | None) -> Text:
    at, ordered = cue_at(show, here.seconds), cues(show)
    cue = ordered[at].name if at >= 0 else Text("—", "—")
    if here.is_held:
        cue = say.WAITS.filled(held=span(here.held))
    elif run is not None and run.stop is not None:
        is_asked = not any(abs(one.seconds - run.stop) < 1e-6 and one.waits for one in ordered)
        cue = say.COMES if is_asked else cue
    elif here.seconds >= lasts(show):
        cue = say.OVER
    return say.STANDS.filled(gone=span(here.seconds), all=span(lasts(show)), cue=cue)


def _go_words(show: Show, here: Position, run: Run | None) -> Text:
    if run is None:
        return say.GO
    if here.is_held:
        return say.GO_ON
    following = [one for one in cues(show) if one.seconds > here.seconds + 1e-6]
    return say.GO_NAMED.filled(name=following[0].name) if following else say.GO
