"""Small widgets made the same way everywhere, known to the style sheet by name."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

UNBROKEN = re.compile(r"[^\s\u2e80-\uffef]{20,}")
"""What Qt would put on one line however long it is: a word, or the name of a file."""
JOINT = re.compile(r"(?<=[-_./\\])")
BREAK = "\N{ZERO WIDTH SPACE}"
LEAST = 120
"""Pixels that a label asks for at most."""


class Words(QLabel):
    """Wrapping words as they were written: of a name too long for a line, parts go to the next.

    Words that can be selected are copied as they are, so that nothing is put into them; they
    ask for no more room than others all the same.
    """

    def __init__(self) -> None:
        super().__init__()
        self._written = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's name)
        """Show words."""
        self._written = text
        can_select = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        super().setText(text if can_select else UNBROKEN.sub(_breakable, text))

    def text(self) -> str:
        """Return the words as they were written."""
        return self._written

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return no more than a few words want."""
        return super().minimumSizeHint().boundedTo(QSize(LEAST, 1 << 16))


def _breakable(found: re.Match[str]) -> str:
    """Return a long word with breaks at its joints, and within parts that are long themselves."""
    parts = JOINT.split(found.group())
    return BREAK.join(BREAK.join(one) if UNBROKEN.fullmatch(one) else one for one in parts)


def label(name: str) -> QLabel:
    """Return a wrapping label that the style sheet calls ``title`` or ``soft``."""
    made = Words()
    made.setObjectName(name)
    return made


def said_within(listed: QListWidget) -> QLabel:
    """Return a soft label in the middle of a list, for what is said while it has no rows."""
    made = label("soft")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    QVBoxLayout(listed.viewport()).addWidget(made)
    return made


def say_if_empty(listed: QListWidget, none: QLabel) -> None:
    """Say what is said within a list, aloud too, only while it has no rows and could have some."""
    is_empty = listed.count() == 0 and listed.isEnabled() and bool(none.text())
    none.setVisible(is_empty)
    listed.setAccessibleDescription(none.text() if is_empty else "")


def as_written(words: str) -> str:
    """Return words so that a dialog shows them as they are, whatever signs a visitor put in."""
    lines = "<br>".join(map(escape, words.split("\n")))
    return f"<p>{lines}</p>"


def strong_button() -> QPushButton:
    """Return the one button of a place that stands out."""
    made = QPushButton()
    made.setObjectName("strong")
    return made


def plain(buttons: QDialogButtonBox) -> QDialogButtonBox:
    """Return the buttons that Qt makes without its pictures, the one that agrees standing out."""
    for button in buttons.buttons():
        button.setIcon(QIcon())
    agree = buttons.button(QDialogButtonBox.StandardButton.Ok)
    if agree is not None:
        agree.setObjectName("strong")
    return buttons


def scrolled(part: QWidget) -> QScrollArea:
    """Return a frame in which a tall panel can be scrolled on a small screen."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(part)
    return area
