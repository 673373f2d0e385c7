"""Fields of forms: numbers that may differ among several things, words in both languages."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFocusEvent, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from expo_studio.text import Language, Text
from expo_studio.ui.hearing import hear
from expo_studio.ui.speech import Speech

DIFFERENT = "—"
PADDING = 6
"""Pixels before a number."""
MISSING = {
    Language.ZH: Text("缺少中文", "Chinese is missing"),
    Language.EN: Text("缺少英文", "English is missing"),
}
MISSING_TINT = QColor(224, 150, 40, 70)
"""Behind what is written in one language alone; it goes with light and dark."""
CHINESE, ENGLISH = Text("中文", "Chinese"), Text("英文", "English")
LANGUAGES = {Language.ZH: CHINESE, Language.EN: ENGLISH}


def missing_language(text: Text) -> Language | None:
    """Return the language that words lack, None where they have both or there are none."""
    missing = text.missing()
    return missing[0] if len(missing) == 1 else None


def padded(box: QAbstractSpinBox) -> None:
    """Leave room before a number, as other fields do before their words."""
    for line in box.findChildren(QLineEdit):
        line.setTextMargins(PADDING, 0, 0, 0)


class NumberBox(QDoubleSpinBox):
    """A number to type or to step; tells only what a person changed.

    Attributes:
        typed: A new value, and an object that is the same until the focus leaves.
    """

    typed = Signal(float, object)

    def __init__(self, low: float, high: float, step: float, decimals: int = 3) -> None:
        super().__init__()
        self._is_typed = self._differs = False
        self.setRange(low, high)
        self.setDecimals(decimals)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(64)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self._gesture = object()
        padded(self)
        self.lineEdit().textEdited.connect(self._mark)
        self.editingFinished.connect(self._commit)

    def show_values(self, values: Iterable[float]) -> None:
        """Show a value that all share, or that they differ; what is being typed stays."""
        if self._is_typed and self.hasFocus():
            return
        self._is_typed = False
        others = iter(values)
        first = next(others, None)
        if first is None:
            return
        near = 0.5 * 10.0 ** -self.decimals()
        self._differs = not all(one == first or abs(one - first) < near for one in others)
        self.setValue(first)

    def textFromValue(self, value: float) -> str:  # noqa: N802 (Qt's name)
        """Return the number, or the sign that several differ."""
        return DIFFERENT if self._differs else super().textFromValue(value)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Take the sign for a number that is there already."""
        if self._differs and DIFFERENT in text:
            return QValidator.State.Acceptable, text, at
        return super().validate(text, at)

    def valueFromText(self, text: str) -> float:  # noqa: N802 (Qt's name)
        """Return the number that is written, or the one that stays behind the sign."""
        return self.value() if DIFFERENT in text else super().valueFromText(text)

    def stepBy(self, steps: int) -> None:  # noqa: N802 (Qt's name)
        """Go up or down, and tell."""
        self._differs = False
        super().stepBy(steps)
        self._is_typed = True
        self._commit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin another gesture."""
        self._gesture = object()
        super().focusInEvent(event)

    def _mark(self) -> None:
        self._is_typed, self._differs = True, False

    def _commit(self) -> None:
        if self._is_typed:
            self._is_typed = False
            self.typed.emit(self.value(), self._gesture)


class PlainEdit(QLineEdit):
    """A line that reads alike in all languages; tells only what a person changed.

    Attributes:
        typed: What is written now.
    """

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.editingFinished.connect(self._commit)

    def show_text(self, text: str) -> None:
        """Show a text; what is being typed stays."""
        if not (self.isModified() and self.hasFocus()) and self.text().strip() != text:
            self.setText(text)

    def _commit(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.typed.emit(self.text().strip())


class WordsEdit(QWidget):
    """The same words in Chinese and in English, one above the other or side by side.

    Attributes:
        typed: A person changed them; the new text.
    """

    typed = Signal(object)

    def __init__(self, speech: Speech, *, is_wide: bool = False) -> None:
        super().__init__()
        self._speech = speech
        self._text = Text()
        self._name = Text()
        self._fallback: Text | None = None
        self.edits = {language: QLineEdit() for language in Language}
        layout = QHBoxLayout(self) if is_wide else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for edit in self.edits.values():
            layout.addWidget(edit)
            edit.editingFinished.connect(self._commit)
        hear(self, speech.changed, lambda _: self._speak())

    @property
    def text(self) -> Text:
        """Return what is written in the fields."""
        return Text(*(edit.text().strip() for edit in self.edits.values()))

    def name(self, name: Text) -> None:
        """Tell assistive technology what the words are."""
        self._name = name
        self._speak()

    def show_text(self, text: Text, fallback: Text | None = None) -> None:
        """Show words; ``fallback`` says what stands where nothing is written."""
        self._fallback = fallback
        if text != self._text or not any(edit.hasFocus() for edit in self.edits.values()):
            self._text = text
            for language, edit in self.edits.items():
                shown = text.zh if language is Language.ZH else text.en
                if edit.text().strip() != shown:  # else one may go on after a space
                    edit.setText(shown)
                edit.setCursorPosition(0)  # its beginning says more than its end
        self._speak()

    def _speak(self) -> None:
        say = self._speech
        for language, edit in self.edits.items():
            edit.setAccessibleName(f"{say(self._name)} · {say(LANGUAGES[language])}")
            edit.setToolTip(say(LANGUAGES[language]))
            below = self._fallback
            own = "" if below is None else (below.zh if language is Language.ZH else below.en)
            other = any(one.text() for one in self.edits.values())
            edit.setPlaceholderText(own or say((MISSING if other else LANGUAGES)[language]))
            is_missing = not edit.text() and other and not own
            if edit.property("missing") is not is_missing:
                edit.setProperty("missing", is_missing)
                edit.style().unpolish(edit)
                edit.style().polish(edit)

    def _commit(self) -> None:
        if self.text != self._text:
            self._text = self.text
            self._speak()
            self.typed.emit(self._text)
