"""What is said in a recording: read from the file beside it, corrected and translated by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QPushButton

from expo_studio.model.openings import Caption
from expo_studio.text import Text
from expo_studio.ui.forms import Form
from expo_studio.ui.series import Series
from expo_studio.ui.speech import Speech

CAPTIONS = Text("字幕", "Captions")
NO_CAPTIONS = Text(
    "还没有字幕：点“添加”，逐句写下说的话。",
    "No captions yet: click Add and write down what is said.",
)
WORDS = Text("字幕的文字", "Words of the caption")
TAKE = Text("读取直播时打的字幕", "Take the captions typed on air")
SECONDS = 4.0
"""How long a caption written here stays."""


class CaptionsForm(Form):
    """The captions of one recording.

    Attributes:
        captions: The list.
        take: Reads what lies beside the recording.
        changed: They are others now.
    """

    changed = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech)
        self.captions: Series[Caption] = Series(
            speech, CAPTIONS, self._told, self._next, NO_CAPTIONS, rows=3
        )
        self.row(CAPTIONS, self.captions)
        self.words_edit = self.words(WORDS)
        self.take = QPushButton()
        self.button(TAKE, self.take)
        self._shown: tuple[Caption, ...] = ()
        self.captions.chosen_changed.connect(self._turn)
        self.words_edit.typed.connect(self._write)
        self._turn()

    def show_captions(self, captions: Sequence[Caption]) -> None:
        """Show these, telling nobody."""
        self._shown = tuple(captions)
        self.captions.show_things(captions)

    def take_captions(self, found: Sequence[tuple[float, float, str]]) -> None:
        """Show what was read, in the place of what was there."""
        self.captions.show_things(
            [Caption(Text.same(words), start, end) for start, end, words in found]
        )

    def _told(self, caption: Caption) -> str:
        at = QTime(0, 0).addSecs(int(caption.seconds)).toString("H:mm:ss")
        return f"{at}  {self.speech(caption.words)}"

    def _next(self) -> Caption:
        things = self.captions.things
        begins = things[-1].until if things else 0.0
        return Caption(Text(), begins, begins + SECONDS)

    def _turn(self) -> None:
        chosen = self.captions.chosen
        self.words_edit.setEnabled(chosen is not None)
        self.words_edit.show_text(chosen.words if chosen else Text())
        self._tell()

    def _write(self, text: Text) -> None:
        chosen = self.captions.chosen
        if chosen is not None:
            self.captions.change(replace(chosen, words=text))
            self._tell()

    def _tell(self) -> None:
        if self.captions.things != self._shown:
            self._shown = self.captions.things
            self.changed.emit()
