"""Every dialog in both languages, light and dark: nothing clipped, foreign or without a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from expo_studio.app import KeptVisitors, open_visitors
from expo_studio.model.ids import PlacementId
from expo_studio.text import Language
from expo_studio.ui import desk_words
from expo_studio.ui.array_dialog import ArrayDialog
from expo_studio.ui.asset_care import AssetCare
from expo_studio.ui.asset_dialog import AssetDialog
from expo_studio.ui.import_dialog import ImportDialog
from expo_studio.ui.leads_dialog import LeadsDialog
from expo_studio.ui.pad_dialog import PadDialog
from expo_studio.ui.palette import Palette, Shortcuts
from expo_studio.ui.part_dialog import PartDialog
from expo_studio.ui.sign_dialog import SignDialog
from expo_studio.ui.stand_dialog import StandDialog
from expo_studio.ui.welcome import Welcome
from expo_studio.ui.when_dialog import WhenDialog
from expo_studio.ui.window import StudioWindow
from expo_studio.ui.year_dialog import YearDialog
from tests.ui.contrast import pale
from tests.ui.looking import heard, troubles

SMALL = QSize(1280, 800)
Make = Callable[[StudioWindow, KeptVisitors], QDialog]

DIALOGS: dict[str, Make] = {
    "welcome": lambda window, _: Welcome(window.studio.speech, window),
    "palette": lambda window, _: Palette(window._actions, window.studio.speech, window),
    "shortcuts": lambda window, _: Shortcuts(window._actions, window.studio.speech, window),
    "stand": lambda window, _: StandDialog(window.studio, window),
    "sign": lambda window, _: SignDialog(window.studio, window),
    "array": lambda window, _: ArrayDialog(window.studio, window),
    "asset": lambda window, _: AssetDialog(window.studio, window),
    "assets": lambda window, _: AssetCare(window.studio, window),
    "import": lambda window, _: ImportDialog(window.studio.speech, [], window),
    "year": lambda window, _: YearDialog(window.studio, None, window),
    "leads": lambda window, kept: LeadsDialog(window.studio, kept, kept.erase, window),
    "pad": lambda window, _: PadDialog(window.studio.speech, window),
    "part": lambda window, _: PartDialog(window.studio.speech, None, {}, {}, window),
    "when": lambda window, _: WhenDialog(window.studio.speech, desk_words.PROPOSE_LABEL, window),
}


def turned(dialog: QDialog) -> Iterator[str]:
    """Show one page of a dialog after the other; yield what it is called."""
    pages = dialog.findChildren(QTabWidget)
    if not pages:
        yield ""
    for tabs in pages:
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            yield f"-{at}"


def pictured(dialog: QDialog) -> list[str]:
    """Return the buttons that bear Qt's own pictures, which belong to another program's look."""
    boxes = dialog.findChildren(QDialogButtonBox)
    buttons = [button for box in boxes for button in box.buttons()]
    return [f"picture on {one.text()}" for one in buttons if not one.icon().isNull()]


@pytest.mark.parametrize("language", Language)
def test_dialogs_fit_and_speak(
    qtbot: QtBot, window: StudioWindow, artifacts: Path, language: Language
) -> None:
    if window.studio.speech.language is not language:
        window.switch_language()
    window.studio.select(frozenset({PlacementId("robot-1")}))
    found: list[str] = []
    with open_visitors(window.studio.project.path) as kept:
        for is_dark in (False, True):
            window.set_dark(is_dark)
            for name, make in DIALOGS.items():
                dialog = make(window, kept)
                dialog.show()
                qtbot.waitExposed(dialog)
                for page in turned(dialog):
                    qtbot.wait(30)
                    look = f"dialog-{name}{page}-{language}-{'dark' if is_dark else 'light'}"
                    dialog.grab().save(str(artifacts / f"{look}.png"))
                    found += [f"{look}: {one}" for one in troubles(dialog, language)]
                    found += [f"{look}: {one}" for one in pictured(dialog)]
                if dialog.size().boundedTo(SMALL) != dialog.size():
                    found.append(f"{name}: larger than a small screen: {dialog.size()}")
                dialog.reject()
                dialog.deleteLater()
    assert found == []


def unseen_focus(qtbot: QtBot, dialog: QDialog) -> list[str]:
    """Return what looks no other when the Tab key brings the keyboard there."""
    found, seen = [], set[QWidget]()
    while (one := QApplication.focusWidget()) is not None and one not in seen:
        seen.add(one)
        own = (one.mapTo(dialog, QPoint()), one.size()) if dialog.isAncestorOf(one) else None
        lit = dialog.grab().toImage()
        qtbot.keyClick(one, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is one:
            break
        if own is not None and lit.copy(QRect(*own)) == dialog.grab(QRect(*own)).toImage():
            found.append(f"{type(one).__name__} “{heard(one)}”")
    return found


@pytest.mark.parametrize("is_dark", [False, True])
def test_one_sees_where_the_keyboard_is_and_what_is_written(
    qtbot: QtBot, window: StudioWindow, *, is_dark: bool
) -> None:
    window.studio.select(frozenset({PlacementId("robot-1")}))
    window.set_dark(is_dark)
    found: list[str] = []
    with open_visitors(window.studio.project.path) as kept:
        for name, make in DIALOGS.items():
            dialog = make(window, kept)
            dialog.show()
            qtbot.waitExposed(dialog)
            dialog.activateWindow()
            qtbot.waitUntil(dialog.isActiveWindow)
            for page in turned(dialog):
                qtbot.wait(30)
                found += [f"{name}{page} pale: {one}" for one in pale(dialog)]
                dialog.setFocus()
                qtbot.keyClick(dialog, Qt.Key.Key_Tab)
                found += [f"{name}{page} no focus: {one}" for one in unseen_focus(qtbot, dialog)]
            dialog.reject()
            dialog.deleteLater()
    assert found == [], "\n".join(found)


def test_the_language_changes_after_dialogs_are_gone(window: StudioWindow) -> None:
    speech = window.studio.speech
    before = len(speech.changed._listeners)
    with open_visitors(window.studio.project.path) as kept:
        for name in ("sign", "array", "year", "part"):
            delete(DIALOGS[name](window, kept))
    assert len(speech.changed._listeners) > before
    window.switch_language()
    assert len(speech.changed._listeners) == before
