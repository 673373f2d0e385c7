"""What one reads stands out from its paper, and what cannot be used looks as if it could not."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from expo_studio.ui.labels import strong_button
from expo_studio.ui.outline import LOCKED, SHOWN
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.theme import DARK, LIGHT, Palette, style_sheet
from expo_studio.ui.window import StudioWindow
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


@pytest.mark.parametrize("is_dark", [False, True])
def test_what_one_reads_stands_out(qtbot: QtBot, window: StudioWindow, *, is_dark: bool) -> None:
    found: list[str] = []
    window.set_dark(is_dark)
    window.tutorial.begin()
    window.banner.tell(window.studio.booth.title, is_alarm=True)
    for dock, text in window.panels.docks:
        window.panels.show(dock.widget())
        qtbot.wait(60)
        found += [f"{text.en}: {one}" for one in pale(window)]
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("is_dark", [False, True])
def test_the_eyes_and_locks_of_the_outliner_are_seen(
    qtbot: QtBot, window: StudioWindow, *, is_dark: bool
) -> None:
    window.set_dark(is_dark)
    window.panels.show(window.outliner)
    qtbot.wait(60)
    tree, model = window.outliner.tree, window.outliner.model
    first = Subject(Kind.PLACEMENT, next(iter(window.studio.booth.placements)))
    picture = tree.viewport().grab().toImage()
    for column in (SHOWN, LOCKED):
        place = tree.visualRect(model.index_of(first).siblingAtColumn(column))
        assert contrast(picture.copy(place)) >= LARGE


def test_the_dark_window_has_no_light_patches(qtbot: QtBot, window: StudioWindow) -> None:
    window.set_dark(True)
    window.panels.show(window.products)
    qtbot.wait(60)
    table = window.products.table
    picture = table.grab().toImage()
    header = table.verticalHeader().geometry()
    below = picture.pixel(header.center().x(), header.bottom() - EDGE) & 0xFFFFFF
    assert luminance(below) < DIM


def controls() -> dict[str, QWidget]:
    """Return one of each that can be off, with words on it."""
    strong, combo, box = strong_button(), QComboBox(), QDoubleSpinBox()
    strong.setText("Import")
    combo.addItem("Metres")
    box.setValue(1.25)
    tool = QToolButton()
    tool.setText("Live")
    return {
        "button": QPushButton("Import"),
        "strong": strong,
        "tool": tool,
        "combo": combo,
        "number": box,
        "line": QLineEdit("words"),
        "text": QPlainTextEdit("words"),
        "check": QCheckBox("words"),
    }


def contrasts(sheet: QWidget, shown: dict[str, QWidget]) -> dict[str, float]:
    """Return the contrast of each control of a sheet."""
    picture = sheet.grab().toImage()
    return {name: contrast(grabbed(one, picture, sheet)) for name, one in shown.items()}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_off_looks_off(qtbot: QtBot, palette: Palette) -> None:
    sheet, shown = QDialog(), controls()
    sheet.setStyleSheet(style_sheet(palette))
    layout = QVBoxLayout(sheet)
    for one in shown.values():
        layout.addWidget(one)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)
    on = contrasts(sheet, shown)
    for one in shown.values():
        one.setEnabled(False)
    qtbot.wait(20)
    off = contrasts(sheet, shown)
    assert {name for name in shown if off[name] > 0.75 * on[name]} == set(), "as if it were on"
    assert {name for name in shown if off[name] < OFF} == set(), "not seen at all"


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_what_a_menu_does_not_offer_now_looks_off(qtbot: QtBot, palette: Palette) -> None:
    menu = QMenu()
    menu.setStyleSheet(style_sheet(palette))
    qtbot.addWidget(menu)
    lit, off = menu.addAction("Group"), menu.addAction("Group")
    off.setEnabled(False)
    menu.adjustSize()
    picture = menu.grab().toImage()
    ratios = [contrast(picture.copy(menu.actionGeometry(one))) for one in (lit, off)]
    assert ratios[0] >= READABLE
    assert ratios[1] < 0.75 * ratios[0]
