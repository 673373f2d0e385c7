"""The tutorial from its welcome to its end, by the mouse and the keys alone, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Vec3, add
from expo_studio.text import Language, Text
from expo_studio.ui import words
from expo_studio.ui.gizmo import arm
from expo_studio.ui.tutorial import DONE, LESSONS, OWN, STOP
from expo_studio.ui.viewport import KIT_MIME
from expo_studio.ui.welcome import TUTORIAL, Welcome, offers
from expo_studio.ui.window import StudioWindow
from tests.ui.answering import in_dialog
from tests.ui.looking import troubles
from tests.ui.newcomer import LEFT, NO_KEYS, click_button, found, type_into

ROBOT = PlacementId("robot-1")
CONTROL = Qt.KeyboardModifier.ControlModifier


def pixel(window: StudioWindow, point: Vec3) -> QPoint:
    view = window.viewport
    at = view._camera.project(point, view.width(), view.height())
    assert at is not None
    return QPoint(round(at[0]), round(at[1]))


def says(window: StudioWindow, text: Text) -> bool:
    return window.tutorial._text.text() == window.studio.speech(text)


def drag_the_robot(qtbot: QtBot, window: StudioWindow) -> None:
    """Drag the robot to the side by an arm of the gizmo, in several moves of the mouse."""
    view, box = window.viewport, window.studio.selected_box()
    assert box is not None
    grip = pixel(window, add(box.middle, (0.0, arm(view.aiming.view(), box.middle) * 0.75, 0.0)))
    qtbot.mouseMove(view, grip + QPoint(1, 0))
    qtbot.mouseMove(view, grip)
    qtbot.waitUntil(lambda: view.grip.hot == 1)
    qtbot.mousePress(view, LEFT, pos=grip)
    for step in range(1, 8):
        qtbot.mouseMove(view, grip - QPoint(0, step * 8))
        qtbot.wait(20)
    assert says(window, LESSONS[1].text), "one is still dragging"
    qtbot.mouseRelease(view, LEFT, pos=grip - QPoint(0, 56))
    qtbot.waitUntil(lambda: says(window, LESSONS[2].text))


def drag_from_the_shelf(window: StudioWindow, name: str) -> None:
    """Search the shelf and drop what is found onto the floor."""
    type_into(found(window.shelf, QLineEdit, window.studio.speech(words.SEARCH)), name)
    item, view, mime = window.shelf.list.item(0), window.viewport, QMimeData()
    mime.setData(KIT_MIME, str(item.data(Qt.ItemDataRole.UserRole)).encode())
    at, copy = pixel(window, (0.6, 0.0, 1.2)), Qt.DropAction.CopyAction
    QApplication.sendEvent(view, QDragEnterEvent(at, copy, mime, LEFT, NO_KEYS))
    QApplication.sendEvent(view, QDropEvent(QPointF(at), copy, mime, LEFT, NO_KEYS))


def wrong_in(dialog: Welcome, window: StudioWindow) -> list[str]:
    """Return what is wrong with how the welcome of a first run looks and speaks."""
    language = window.studio.speech.language
    named = [dialog.templates.item(row).text() for row in range(dialog.templates.count())]
    unnamed = [name.en for _, name, _ in offers() if name.in_language(language) not in named]
    is_said = dialog.nothing.isVisible() and not dialog.recents.isVisible()
    silent = [] if is_said else ["nothing is said where there are no projects yet"]
    return [*unnamed, *silent, *troubles(dialog, language)]


def begin_by_the_welcome(window: StudioWindow, picture: Path) -> list[str]:
    """Choose the tutorial in the welcome; return what is wrong with how that looks."""
    wrong: list[str] = []

    def choose(dialog: Welcome) -> None:
        dialog.grab().save(str(picture))
        wrong.extend(wrong_in(dialog, window))
        click_button(dialog, window.studio.speech(TUTORIAL))

    in_dialog(Welcome, choose)
    window.welcome()
    return wrong


@pytest.mark.parametrize("language", Language)
def test_the_tutorial_is_followed_by_hand_to_its_end(
    qtbot: QtBot, window: StudioWindow, artifacts: Path, language: Language
) -> None:
    studio, tutorial = window.studio, window.tutorial
    if studio.speech.language is not language:
        window.switch_language()
    assert begin_by_the_welcome(window, artifacts / f"welcome-{language}.png") == []
    qtbot.waitUntil(lambda: not window.viewport.drawing.arrival.is_on, timeout=60_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert says(window, LESSONS[0].text)
    wrong = troubles(window, language)
    qtbot.mouseClick(window.viewport, LEFT, pos=pixel(window, studio.booth.bounds_of(ROBOT).middle))
    assert studio.selection == {ROBOT}
    assert says(window, LESSONS[1].text)
    drag_the_robot(qtbot, window)
    QTest.keyClick(window.viewport, Qt.Key.Key_Z, CONTROL)
    assert says(window, LESSONS[3].text)
    drag_from_the_shelf(window, "沙发" if language is Language.ZH else "sofa")
    assert says(window, LESSONS[4].text)
    QTest.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert says(window, LESSONS[5].text)
    wrong += troubles(window, language)
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: says(window, DONE), timeout=30_000)
    qtbot.wait(50)
    window.grab().save(str(artifacts / f"tutorial-done-{language}.png"))
    assert [*wrong, *troubles(window, language)] == []
    assert found(tutorial, QPushButton, studio.speech(OWN))
    click_button(tutorial, studio.speech(STOP))
    assert not tutorial.isVisible()


def test_the_tutorial_ends_in_a_booth_of_ones_own(qtbot: QtBot, window: StudioWindow) -> None:
    seen: list[Welcome] = []

    def close(dialog: Welcome) -> None:
        seen.append(dialog)
        dialog.reject()

    window.tutorial.begin()
    for _ in LESSONS:
        click_button(window.tutorial, window.studio.speech(Text("跳过这一步", "Skip this")))
    in_dialog(Welcome, close)
    click_button(window.tutorial, window.studio.speech(OWN))
    assert seen
    assert not window.tutorial.isVisible()
