"""Small widgets made the same way everywhere, known to the style sheet by name."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
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


def label(name: str) -> QLabel:
    """Return a wrapping label that the style sheet calls ``title`` or ``soft``."""
    made = QLabel()
    made.setObjectName(name)
    made.setWordWrap(True)
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
