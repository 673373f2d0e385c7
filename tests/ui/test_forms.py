"""Every form and page at 1280 x 800, in both languages, light and dark: whole, and with a tip."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListWidget,
)
from pytestqt.qtbot import QtBot

from expo_studio import ui
from expo_studio.model.snapping import Surface
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.tips import TIPS
from expo_studio.ui.window import StudioWindow
from tests.ui.looking import heard, troubles, visible

TIPPED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
PAPER_SHARE = 3.0
"""Least contrast of what is undone and its paper (WCAG for large text and marks)."""
Show = Callable[[], object]


@pytest.fixture
def furnished(qtbot: QtBot, window: StudioWindow) -> StudioWindow:
    """Return a window whose booth has one of everything."""
    window.viewport.asked.emit("mannequin", Surface((0.0, 0.0, 1.0)))
    window.shows.make_one()
    for name in (words.TOUR, words.SPOT, words.LIGHT, words.HOTSPOT):
        next(action for action, text in window.actions_made() if text is name).trigger()
    window.show_views(view=False, plan=True)
    for dock, _ in window.panels.docks:  # each is laid out once
        if not dock.isHidden():
            window.panels.show(dock)
            qtbot.wait(30)
    return window


def pages(window: StudioWindow) -> Iterator[tuple[str, Show]]:
    """Yield every form and page by name, and what shows it."""
    studio, booth = window.studio, window.studio.booth
    things = {
        Kind.PRODUCT: booth.products,
        Kind.HOTSPOT: booth.hotspots,
        Kind.VIEWPOINT: booth.viewpoints,
        Kind.LIGHT: booth.lights,
        Kind.TOUR: booth.tours,
        Kind.SPOT: booth.spots,
        Kind.SHOW: booth.shows,
    }
    for kind, known in things.items():
        subject = Subject(kind, next(iter(known)))
        yield str(kind), lambda subject=subject: studio.turn_to(subject)
    last, several = list(booth.placements)[-1:], list(booth.placements)[3:6]
    yield "placement", lambda: studio.select(frozenset(last))
    yield "many", lambda: studio.select(frozenset(several))
    yield "booth", lambda: studio.select(frozenset())
    for at in range(window.shows.form.tabs.count()):
        yield f"show-{at}", lambda at=at: show_page(window, at)


def show_page(window: StudioWindow, at: int) -> None:
    """Show a page of the panel of shows."""
    window._show_shows()
    window.shows.form.tabs.setCurrentIndex(at)


def test_every_form_is_whole_in_every_look(
    qtbot: QtBot, furnished: StudioWindow, artifacts: Path
) -> None:
    window, found = furnished, list[str]()
    window.panels.show(window.inspector)
    for name, show in pages(window):
        show()
        for is_dark in (False, True):
            window.set_dark(is_dark)
            language = window.studio.speech.language
            qtbot.wait(30)
            look = f"form-{name}-{language}-{'dark' if is_dark else 'light'}"
            window.grab().save(str(artifacts / f"{look}.png"))
            found += [f"{look}: {one}" for one in troubles(window, language)]
            found += [f"{look}: no tip: {one}" for one in untold(window)]
            window.switch_language()
    (artifacts / "forms.txt").write_text("\n".join(found))
    assert found == []


def untold(window: StudioWindow) -> list[str]:
    """Return the fields and buttons one sees that do not say what they are for."""
    return [
        f"{type(one).__name__} {heard(one)}"
        for one in visible(window)
        if isinstance(one, TIPPED)
        and not one.toolTip()
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parent(), QAbstractSpinBox | QComboBox)
        and not one.objectName().startswith("Scroll")
    ]


def test_every_tip_is_there_in_both_languages() -> None:
    for label, told in TIPS.items():
        assert told.missing() == (), label
        assert told.en.endswith((".", ")")) or "·" in told.en, label


def texts(value: object) -> Iterator[str]:
    """Yield the English words of a text, or of all texts in a dictionary or a tuple."""
    if isinstance(value, Text):
        yield value.en
    elif isinstance(value, dict | tuple):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


def test_every_tip_belongs_to_words_of_the_window() -> None:
    modules = (f"expo_studio.ui.{one.name}" for one in pkgutil.iter_modules(ui.__path__))
    said = {
        words
        for name in modules
        if not name.endswith(".tips")
        for value in vars(importlib.import_module(name)).values()
        for words in texts(value)
    }
    assert TIPS.keys() <= said


@pytest.mark.parametrize("is_dark", [False, True])
def test_what_is_undone_is_pale_but_can_be_read(
    qtbot: QtBot, furnished: StudioWindow, *, is_dark: bool
) -> None:
    window, shown = furnished, furnished.history.list
    window.set_dark(not is_dark)
    window.studio.document.jump(1)
    window.set_dark(is_dark)
    window.panels.show(window.history)
    qtbot.waitUntil(shown.isVisible)
    qtbot.wait(50)
    undone, done = contrast(shown, shown.count() - 1), contrast(shown, 0)
    assert done > undone > PAPER_SHARE


def contrast(shown: QListWidget, row: int) -> float:
    """Return the contrast of the ink and the paper of a row, as WCAG counts it."""
    shown.scrollToItem(shown.item(row))
    area = shown.visualItemRect(shown.item(row))
    image = shown.viewport().grab(area).toImage()
    colours = {
        image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height())
    }
    lights = [_luminance(one) for one in colours]
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def _luminance(rgb: int) -> float:
    parts = [((rgb >> shift) & 0xFF) / 255.0 for shift in (16, 8, 0)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_no_words_are_written_over_others() -> None:
    for module in sorted(Path(ui.__path__[0]).glob("*.py")):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        targets = [
            one for node in tree.body if isinstance(node, ast.Assign) for one in node.targets
        ]
        names = [one.id for one in targets if isinstance(one, ast.Name)]
        assert len(set(names)) == len(names), module.name
