"""Specifications typed a line each: lines that lack a language are tinted and named."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from expo_studio.library.product_tables import specs_of_words
from expo_studio.text import Language, Text
from expo_studio.ui.fields import MISSING_TINT, missing_language

FIRST, LAST = "\u4e00", "\u9fff"
"""The Chinese characters of Unicode's first block of them."""
LACKS = {
    Language.ZH: Text("缺少中文的行：{lines}", "Chinese is missing in line {lines}"),
    Language.EN: Text("缺少英文的行：{lines}", "English is missing in line {lines}"),
}


def lacking(line: str) -> Language | None:
    """Return the language that is missing somewhere in a line of specifications.

    What is written once is for both, such as 60 W, unless it is Chinese.
    """
    for spec in specs_of_words(line):
        for text in (spec.name, spec.value):
            missing = missing_language(text)
            if missing is not None:
                return missing
            if text.zh == text.en and any(FIRST <= sign <= LAST for sign in text.zh):
                return Language.EN
    return None


def told_lacking(words: str) -> Text:
    """Return which lines lack which language, counted from 1; empty where none does."""
    found: dict[Language, list[str]] = {}
    for number, line in enumerate(words.splitlines(), start=1):
        language = lacking(line)
        if language is not None:
            found.setdefault(language, []).append(str(number))
    told = [LACKS[language].filled(lines=", ".join(lines)) for language, lines in found.items()]
    return Text("\n".join(one.zh for one in told), "\n".join(one.en for one in told))


class SpecLines(QPlainTextEdit):
    """Several lines of text; tells what a person changed when the focus goes elsewhere.

    Attributes:
        typed: What is written now.
    """

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tints = _Tints(self.document())
        self.setMaximumHeight(96)
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Show a text; what is being typed stays, and what says the same in other signs."""
        is_typed = self.document().isModified() and self.hasFocus()
        if not is_typed and specs_of_words(self.toPlainText()) != specs_of_words(text):
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Take over what was typed."""
        super().focusOutEvent(event)
        if self.document().isModified():
            self.document().setModified(False)
            self.typed.emit(self.toPlainText())


class _Tints(QSyntaxHighlighter):
    """Tints each line that lacks a language."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._missing = QTextCharFormat()
        self._missing.setBackground(MISSING_TINT)

    def highlightBlock(self, text: str) -> None:  # noqa: N802 (Qt's name)
        """Tint a line, or leave it."""
        if lacking(text) is not None:
            self.setFormat(0, len(text), self._missing)
