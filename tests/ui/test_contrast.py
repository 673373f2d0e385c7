"""What one reads stands out from its paper, and what cannot be used looks as if it could not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
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
from tests.ui.contrast import (
    DIM,
    EDGE,
    LARGE,
    OFF,
    READABLE,
    contrast,
    grabbed,
    luminance,
    pale,
)


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
