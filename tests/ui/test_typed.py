"""What one reads in a field is what is saved, however it is saved: nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from expo_studio.model.schema import encode
from expo_studio.text import Language
from expo_studio.ui import words
from expo_studio.ui.hall_window import HallWindow
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.typed import take_what_is_typed
from expo_studio.ui.window import StudioWindow
from tests.ui.answering import in_dialog

CONTROL = Qt.KeyboardModifier.ControlModifier
TYPED = "7.625"


def name_of_a_thing(window: StudioWindow) -> QWidget:
    window.studio.select(frozenset(list(window.studio.booth.placements)[:1]))
    return window.inspector.placement._name.edits[Language.EN]


def place_of_a_thing(window: StudioWindow) -> QWidget:
    name_of_a_thing(window)
    return window.inspector.placement._position[0]


def number_of_a_product(window: StudioWindow) -> QWidget:
    specifications(window)
    return window.inspector.product._number


def specifications(window: StudioWindow) -> QWidget:
    window.studio.turn_to(Subject(Kind.PRODUCT, next(iter(window.studio.booth.products))))
    return window.inspector.product._specs


def cell_of_the_table(window: StudioWindow) -> QWidget:
    window.panels.show(window.products)
    table = window.products.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    table.edit(table.currentIndex())
    return QApplication.focusWidget()


def row_of_the_outliner(window: StudioWindow) -> QWidget:
    tree = window.outliner.tree
    tree.setFocus()
    row = tree.model().index(0, 0, tree.model().index(0, 0))
    tree.selectionModel().setCurrentIndex(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    tree.edit(row)
    return QApplication.focusWidget()


FIELDS = (
    name_of_a_thing,
    place_of_a_thing,
    number_of_a_product,
    specifications,
    cell_of_the_table,
    row_of_the_outliner,
)


def type_into(qtbot: QtBot, window: StudioWindow, at: Callable[[StudioWindow], QWidget]) -> QWidget:
    """Type into a field, and stay in it."""
    qtbot.waitUntil(window.isActiveWindow)
    field = at(window)
    qtbot.wait(20)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, TYPED)
    return field


def in_the_file(window: StudioWindow) -> bool:
    """Return whether what was typed is in the booth, and all of the booth is saved."""
    studio = window.studio
    return TYPED.encode() in encode(studio.booth) and studio.document.is_saved


@pytest.mark.parametrize("at", FIELDS)
def test_a_shortcut_saves_what_is_being_typed(
    qtbot: QtBot, window: StudioWindow, at: Callable[[StudioWindow], QWidget]
) -> None:
    steps = len(window.studio.document.history)
    field = type_into(qtbot, window, at)
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: in_the_file(window))
    assert len(window.studio.document.history) == steps + 1
    is_cell = at in (cell_of_the_table, row_of_the_outliner)
    assert is_cell or field.hasFocus(), "one may type on"
    assert QApplication.focusWidget() is not None
    window.studio.document.undo()
    take_what_is_typed(window)
    assert TYPED.encode() not in encode(window.studio.booth), "nor is it typed once more"


@pytest.mark.parametrize("at", [name_of_a_thing, number_of_a_product, specifications])
def test_one_types_on_where_one_was(
    qtbot: QtBot, window: StudioWindow, at: Callable[[StudioWindow], QWidget]
) -> None:
    field = type_into(qtbot, window, at)
    QTest.keyClicks(field, " : kg")
    for _ in "kg":
        QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: in_the_file(window))
    QTest.keyClicks(field, "2 ")
    take_what_is_typed(window)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, " ")
    take_what_is_typed(window)
    QTest.keyClicks(field, "net")
    written = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
    assert written == f"{TYPED} : 2 kg net"


def test_a_panel_that_stands_by_itself_is_of_the_window(qtbot: QtBot, window: StudioWindow) -> None:
    field = name_of_a_thing(window)
    (dock,) = (one for one, _ in window.panels.docks if one.isAncestorOf(field))
    with qtbot.waitExposed(dock):
        dock.setFloating(True)
    dock.activateWindow()
    qtbot.waitUntil(dock.isActiveWindow)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, TYPED)
    QTest.keyClick(field, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: in_the_file(window))
    assert field.hasFocus()


def test_the_tool_bar_saves_what_is_being_typed(qtbot: QtBot, window: StudioWindow) -> None:
    type_into(qtbot, window, name_of_a_thing)
    (save,) = (one for one, text in window.actions_made() if text is words.SAVE)
    button = window.findChild(QToolBar).widgetForAction(save)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: in_the_file(window))


def another_opened(window: StudioWindow) -> bool:
    return window.filing.open_path(window.studio.project.path.with_name("another.booth"))


@pytest.mark.parametrize("leave", [StudioWindow.close, another_opened])
def test_leaving_asks_about_what_is_being_typed(
    qtbot: QtBot, window: StudioWindow, leave: Callable[[StudioWindow], bool]
) -> None:
    type_into(qtbot, window, name_of_a_thing)
    asked: list[str] = []

    def go_back(box: QMessageBox) -> None:
        asked.append(box.text())
        box.reject()

    in_dialog(QMessageBox, go_back)
    assert not leave(window)
    assert asked
    assert TYPED.encode() in encode(window.studio.booth)


def test_a_hall_is_saved_with_what_is_being_typed(qtbot: QtBot, organizer: HallWindow) -> None:
    organizer.activateWindow()
    qtbot.waitUntil(organizer.isActiveWindow)
    field = organizer.form.name.edits[Language.EN]
    field.setFocus()
    QTest.keyClicks(field, TYPED)
    (choose,) = (one for one, text in organizer._actions.made if text is words.SELECT_ALL)
    choose.trigger()
    assert TYPED in organizer.studio.hall.title.en
