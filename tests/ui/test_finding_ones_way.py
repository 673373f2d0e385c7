"""Welcome, palette, shortcuts, tutorial, panels: what helps a newcomer, by keyboard too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from expo_studio.library import starter
from expo_studio.model.commands import Remove
from expo_studio.model.snapping import Surface
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Language
from expo_studio.ui import words
from expo_studio.ui.palette import Palette
from expo_studio.ui.tutorial import LESSONS
from expo_studio.ui.welcome import Welcome, offers, recent
from expo_studio.ui.window import StudioWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def in_dialog(do: Callable[[QDialog], None]) -> None:
    """Do something in the next modal dialog, soon."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            do(dialog)
        else:
            QTimer.singleShot(50, act)

    QTimer.singleShot(50, act)


def test_any_command_is_found_by_typing_in_either_language(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, Palette)
        dialog.field.setText("平面图")
        dialog.grab().save(str(artifacts / "palette.png"))
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    in_dialog(type_it)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    assert window.plan.isVisible()


def test_no_two_actions_share_a_shortcut(window: StudioWindow) -> None:
    shortcuts = [action.shortcut() for action, _ in window.actions_made()]
    keys = [one.toString() for one in shortcuts if not one.isEmpty()]
    assert len(set(keys)) == len(keys)
    assert len(keys) > 30


def test_a_template_is_begun_from_the_welcome(
    qtbot: QtBot,
    window: StudioWindow,
    tmp_path: Path,
    artifacts: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "我的展位.booth"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, Welcome)
        dialog.grab().save(str(artifacts / "welcome.png"))
        keys = [key for key, _, _ in offers()]
        dialog.templates.setCurrentRow(keys.index("corner-3x6"))
        qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)

    in_dialog(choose)
    window.welcome()
    assert window.studio.project.path == path
    assert window.studio.booth.stand.width == 6.0
    for item in window.studio.booth.placements.values():
        assert window.studio.project.blob(item.asset)
    assert str(path) in recent()


def test_the_tutorial_notices_what_was_done(qtbot: QtBot, window: StudioWindow) -> None:
    studio, tutorial = window.studio, window.tutorial
    own = studio.project.path
    studio.do(Remove(frozenset(studio.booth.placements)))
    window.filing.save()
    window._menus.teach.trigger()
    assert tutorial.isVisible()
    assert studio.project.path.name == "practice-1.booth"
    assert studio.booth == starter.sample().booth, "one practises on the whole sample"
    assert all(studio.project.blob(key) for key in studio.booth.assets)
    assert str(studio.project.path) not in recent()
    with Snapshot(own) as kept:
        assert not kept.booth.placements, "one's own booth was left as it was"
    assert tutorial.step == 0
    studio.select(frozenset([next(iter(studio.booth.placements))]))
    assert tutorial.step == 1
    window.inspector.placement._position[0].typed.emit(0.4, object())
    assert tutorial.step == 2
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert tutorial.step == 3
    window.viewport.asked.emit("sofa", Surface((0.0, 0.0, 0.5)))
    assert tutorial.step == 4
    qtbot.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert tutorial.step == 5
    window.switch_language()
    assert LESSONS[5].text.zh == tutorial._text.text()
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    assert tutorial.step == len(LESSONS)
    tutorial.end()
    assert not tutorial.isVisible()


def test_panels_are_hidden_shown_and_remembered(qtbot: QtBot, window: StudioWindow) -> None:
    names = {text.en for _, text in window.panels.docks}
    assert {words.SHELF.en, words.PRODUCTS.en, words.HISTORY.en} <= names
    dock = next(dock for dock, text in window.panels.docks if text is words.SHELF)
    dock.hide()
    state = window.saveState()
    dock.show()
    window.restoreState(state)
    assert not dock.isVisible()
    for action in window._menus.panels.actions():
        assert action.isCheckable()


def speaks(widget: QWidget) -> bool:
    """Return whether assistive technology has a name for a widget."""
    label = widget.accessibleName() or widget.toolTip()
    if isinstance(widget, QAbstractButton):
        label = label or widget.text()
    if isinstance(widget, QLineEdit):
        label = label or widget.placeholderText()
    return bool(label.strip())


@pytest.mark.parametrize("language", Language)
def test_every_field_and_button_has_a_name(
    qtbot: QtBot, window: StudioWindow, language: Language
) -> None:
    if window.studio.speech.language is not language:
        window.switch_language()
    silent = [
        f"{type(one).__name__} in {type(one.parent()).__name__}"
        for kind in (QAbstractButton, QLineEdit)
        for one in window.findChildren(kind)
        if not speaks(one)
        and not one.objectName().startswith("qt_")
        and "Scroll" not in type(one.parent()).__name__
        and type(one).__module__.startswith("expo_studio")
    ]
    assert silent == []


def test_every_action_says_both_languages(window: StudioWindow) -> None:
    for action, text in window.actions_made():
        assert isinstance(action, QAction)
        assert text.zh
        assert text.en
        assert action.text() == text.en
    window.switch_language()
    assert all(action.text() == text.zh for action, text in window.actions_made())
