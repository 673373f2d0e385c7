"""Labels that the style sheet knows by name."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton


def label(name: str) -> QLabel:
    """Return a wrapping label that the style sheet calls ``title`` or ``soft``."""
    made = QLabel()
    made.setObjectName(name)
    made.setWordWrap(True)
    return made


def strong_button() -> QPushButton:
    """Return the one button of a place that stands out."""
    made = QPushButton()
    made.setObjectName("strong")
    return made
