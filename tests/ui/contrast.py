"""How much words stand out from their paper, measured on what is really drawn."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from tests.ui.looking import heard, visible

READABLE, LARGE, OFF = 4.5, 3.0, 1.5
"""Least contrast of words, of large words and marks (WCAG AA), and of what is off, seen at all."""
DIM = 0.1
"""Most luminance of a ground in the dark."""
LARGE_PIXELS = 19
SPOKEN = (QLabel, QPushButton, QCheckBox, QComboBox, QLineEdit, QAbstractSpinBox, QToolButton)
EDGE = 3
"""Pixels of frames and rounded corners that are no words."""


def luminance(colour: int) -> float:
    """Return how light an sRGB colour is, as WCAG counts it."""
    parts = (colour >> 16 & 255, colour >> 8 & 255, colour & 255)
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in
              (part / 255.0 for part in parts)]  # fmt: skip
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(image: QImage) -> float:
    """Return the contrast of the most common colour and of what differs from it most."""
    pixels = Counter(
        image.pixel(x, y) & 0xFFFFFF for y in range(image.height()) for x in range(image.width())
    )
    paper = luminance(pixels.most_common(1)[0][0])
    inks = (luminance(one) for one in pixels)
    return max((max(paper, ink) + 0.05) / (min(paper, ink) + 0.05) for ink in inks)


def grabbed(one: QWidget, picture: QImage, window: QWidget) -> QImage:
    """Return the pixels of a widget in the picture of its window, without its frame."""
    place = QRect(one.mapTo(window, one.rect().topLeft()), one.size())
    return picture.copy(place.adjusted(EDGE, EDGE, -EDGE, -EDGE))


def pale(window: QWidget) -> list[str]:
    """Return the words of a window that do not stand out enough."""
    picture, found = window.grab().toImage(), []
    for one in visible(window):
        is_spoken = isinstance(one, SPOKEN) and one.isEnabled() and bool(heard(one))
        if not is_spoken or one.visibleRegion().boundingRect() != one.rect():
            continue
        is_mark = isinstance(one, QToolButton) and not one.icon().isNull()
        is_large = is_mark or one.fontInfo().pixelSize() >= LARGE_PIXELS
        least = LARGE if is_large else READABLE
        ratio = contrast(grabbed(one, picture, window))
        if ratio < least:
            found.append(f"{type(one).__name__} “{heard(one)}”: {ratio:.2f}")
    return found
