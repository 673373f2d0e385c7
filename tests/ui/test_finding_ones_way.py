"""Welcome, palette, shortcuts, tutorial, panels: what helps a newcomer, by keyboard too."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from expo_studio.library import starter
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Remove
from expo_studio.model.snapping import Surface
from expo_studio.project.project import Project
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Language, Text
from expo_studio.ui import words
from expo_studio.ui.asset_dialog import AssetDialog
from expo_studio.ui.palette import Palette, Shortcuts
from expo_studio.ui.shelf import ICON
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.tutorial import LESSONS
from expo_studio.ui.welcome import Welcome, offers, recent
from expo_studio.ui.window import StudioWindow
from tests.ui.answering import in_dialog
from tests.ui.looking import foreign, heard, nameless, words_of_the_other

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_any_command_is_found_by_typing_in_either_language(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    def type_it(dialog: Palette) -> None:
        dialog.field.setText("平面图")
        dialog.grab().save(str(artifacts / "palette.png"))
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    in_dialog(Palette, type_it)
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

    def choose(dialog: Welcome) -> None:
        dialog.grab().save(str(artifacts / "welcome.png"))
        keys = [key for key, _, _ in offers()]
        dialog.templates.setCurrentRow(keys.index("corner-3x6"))
        qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)

    in_dialog(Welcome, choose)
    window.welcome()
    assert window.studio.project.path == path
    assert window.studio.booth.stand.width == 6.0
    assert window.studio.booth.title == Text(zh="我的展位"), "not what the template is called"
    assert words.STAND_BEGUN.en == window.banner.words
    assert window.banner.action.text() == words.BUILD_STAND.en
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
    window.panels.remember()
    dock.show()
    window.resize(1000, 700)
    window.panels.recall(QSize(1440, 900))
    assert not dock.isVisible()
    assert window.size() == QSize(1280, 800)
    for action in window._menus.panels.actions():
        assert action.isCheckable()
    shown = next(one for one in window._menus.panels.actions() if one.text() == words.SHELF.en)
    shown.trigger()
    assert dock.isVisible()


def test_budget_and_findings_are_always_in_sight(qtbot: QtBot, window: StudioWindow) -> None:
    for dock, _ in window.panels.docks:
        dock.hide()
    window.show_views(view=False, plan=True)
    budget, summary = window.findings.budget, window.findings.summary
    assert budget.isVisible()
    assert summary.isVisible()
    before = budget.text(), summary.text()
    window.viewport.asked.emit("sofa", Surface((9.0, 0.0, 0.0)))
    qtbot.waitUntil(lambda: budget.text() != before[0] and summary.text() != before[1])


def test_every_form_and_panel_speaks_the_other_language_while_it_is_shown(
    qtbot: QtBot, window: StudioWindow
) -> None:
    studio, found = window.studio, list[str]()
    window.viewport.asked.emit("mannequin", Surface((0.0, 0.0, 1.0)))
    window.shows.make_one()
    for name in (words.TOUR, words.SPOT, words.LIGHT, words.HOTSPOT):
        next(action for action, text in window.actions_made() if text is name).trigger()
    booth = studio.booth
    subjects = [
        Subject(kind, next(iter(things)))
        for kind, things in (
            (Kind.PRODUCT, booth.products),
            (Kind.HOTSPOT, booth.hotspots),
            (Kind.VIEWPOINT, booth.viewpoints),
            (Kind.LIGHT, booth.lights),
            (Kind.TOUR, booth.tours),
            (Kind.SPOT, booth.spots),
            (Kind.SHOW, booth.shows),
        )
    ]
    window.show_views(view=True, plan=True)
    window.tutorial.begin()

    def look(what: str) -> None:
        for _ in range(2):
            window.switch_language()
            qtbot.wait(20)
            found.extend(f"{what}: {one}" for one in spoken_wrongly(window))

    for dock, text in window.panels.docks:
        window.panels.show(dock)
        look(text.en)
    window.panels.show(window.inspector)
    for subject in subjects:
        studio.turn_to(subject)
        look(str(subject.kind))
    for keys in (list(booth.placements)[-1:], list(booth.placements)[3:6]):
        studio.select(frozenset(keys))
        look(f"{len(keys)} selected")
    window.play_tour()
    look("a tour")
    window.player.end()
    window.filing.save()
    look("saved")
    assert found == []


def spoken_wrongly(window: StudioWindow) -> list[str]:
    """Return what is said in the other language: words, menus, tips, the foot and the banner."""
    language = window.studio.speech.language
    other = words_of_the_other(language) - {words.LANGUAGE.zh, words.LANGUAGE.en}
    actions = [
        said for action, _ in window.actions_made() for said in (action.text(), action.toolTip())
    ]
    tips = [one.toolTip() for one in window.findChildren(QWidget) if one.isVisible()]
    menus = [menu.title() for menu in window.findChildren(QMenu)]
    foot = [window.statusBar().currentMessage(), window.banner.words]
    return [
        *foreign(window, language),
        *(said for said in (*actions, *tips, *menus, *foot) if said in other),
    ]


def test_the_count_of_findings_leads_to_their_list(qtbot: QtBot, window: StudioWindow) -> None:
    window.panels.show(window.inspector)
    assert window.findings.visibleRegion().isEmpty()
    qtbot.mouseClick(window.findings.summary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.findings.visibleRegion().isEmpty())
    assert window.findings.show_me.isEnabled(), "the first is chosen already"


def test_a_panel_stands_by_itself_and_shortcuts_go_on(qtbot: QtBot, window: StudioWindow) -> None:
    dock = next(dock for dock, text in window.panels.docks if text is words.HISTORY)
    dock.setFloating(True)
    dock.show()
    qtbot.waitUntil(lambda: window.history.list.isVisible())
    assert dock.isWindow()
    window.studio.select(frozenset(list(window.studio.booth.placements)[3:4]))
    before = window.studio.booth
    dock.activateWindow()
    qtbot.keyClick(window.history.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.studio.booth is not before)
    dock.setFloating(False)
    assert not dock.isWindow()


def test_empty_places_say_what_to_do(qtbot: QtBot, window: StudioWindow, tmp_path: Path) -> None:
    assert window.filing.switch_to(lambda: Project.create(tmp_path / "空.booth", Booth()))
    for panel, words_there in (
        (window.outliner, "drag something in"),
        (window.products, "CSV"),
        (window.findings, "The booth is empty"),
    ):
        window.panels.show(panel)
        qtbot.waitUntil(lambda panel=panel, said=words_there: said in said_by(panel))
    window.play_tour()
    assert window.banner.words == words.NO_TOUR.en
    assert window.banner.action.isVisible(), "one click makes a tour"
    window.switch_language()
    assert "拖" in said_by(window.outliner)
    assert "CSV" in said_by(window.products)


def said_by(panel: QWidget) -> str:
    """Return the words that labels and lists of a panel show."""
    labels = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    rows = [
        shown.item(row).text()
        for shown in panel.findChildren(QListWidget)
        if shown.isVisible()
        for row in range(shown.count())
    ]
    return "\n".join((*labels, *rows))


@pytest.mark.parametrize("language", Language)
def test_every_field_and_button_has_a_name(
    qtbot: QtBot, window: StudioWindow, language: Language
) -> None:
    if window.studio.speech.language is not language:
        window.switch_language()
    window.banner.tell(words.SAVED, (words.SAVE_AS, window.filing.save_as))
    window.work.progress.begin(words.BAKING)
    window.tutorial.begin()
    assert nameless(window) == []
    for place in (window.viewport, window.plan, window.history.list, window.outliner.tree):
        assert heard(place)
        assert place.focusPolicy() & Qt.FocusPolicy.TabFocus, "reached by Tab"


def test_what_has_no_name_is_found(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    layout = QVBoxLayout(over)
    dumb = (QPushButton(), QLineEdit(), QSpinBox(), QComboBox(), QListWidget(), QTableWidget())
    also = (QSlider(), QPlainTextEdit(), QToolButton(), QDateEdit())
    for one in (*dumb, *also):
        layout.addWidget(one)
    stop = QWidget(over, focusPolicy=Qt.FocusPolicy.TabFocus)
    assert len(nameless(over)) == len((*dumb, *also, stop))
    for one in (*dumb, *also, stop):
        one.setAccessibleName("told")
    assert nameless(over) == []


def test_the_views_are_turned_and_neared_by_keys(qtbot: QtBot, window: StudioWindow) -> None:
    view, studio = window.viewport, window.studio
    studio.select(frozenset())
    booth, before = studio.booth, view.viewpoint
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    turned = view.viewpoint
    assert turned.target == before.target
    assert turned.eye[0] != before.eye[0]
    away = math.dist(turned.eye, turned.target)
    assert away == pytest.approx(math.dist(before.eye, before.target))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    nearer = view.viewpoint
    assert math.dist(nearer.eye, nearer.target) < away
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    studio.select(frozenset(list(booth.placements)[3:4]))
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.viewpoint.eye == pytest.approx(before.eye)
    assert studio.booth is booth, "Shift turns the view also while something is selected"
    window.show_views(view=True, plan=True)
    scale = window.plan.paper.scale
    qtbot.keyClick(window.plan, Qt.Key.Key_Plus)
    assert window.plan.paper.scale > scale
    qtbot.keyClick(window.plan, Qt.Key.Key_Minus)
    assert window.plan.paper.scale == pytest.approx(scale)
    told = Shortcuts(window._actions, studio.speech, window)
    qtbot.addWidget(told)
    rows = [told.list.topLevelItem(row) for row in range(told.list.topLevelItemCount())]
    assert any("orbit" in row.text(1) for row in rows)
    assert any(row.text(0).startswith("+") for row in rows)


def test_one_sees_where_the_keyboard_is(qtbot: QtBot, window: StudioWindow) -> None:
    window.studio.select(frozenset(list(window.studio.booth.placements)[:1]))
    window.show_views(view=True, plan=True)
    for panel, place in (
        (window.outliner, window.outliner.tree),
        (window.outliner, window.outliner.search),
        (window.shelf, window.shelf.list),
        (window.shelf, window.shelf._category),
        (window.products, window.products.table),
        (window.history, window.history.list),
        (window.findings, window.findings.list),
        (window.inspector, window.inspector.placement._locked),
        (window.inspector, window.inspector.placement._heading),
        (window.live, window.live._start),
        (window.plan, window.plan),
    ):
        window.panels.show(panel)
        window.viewport.setFocus()
        qtbot.wait(30)
        before = place.grab().toImage()
        place.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(place.hasFocus)
        assert place.grab().toImage() != before, f"{type(place).__name__} of {type(panel).__name__}"
    view = window.viewport
    assert not view.focus_frame.isVisible()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.focus_frame.isVisible()
    assert view.focus_frame.size() == view.size()
    window.plan.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not view.focus_frame.isVisible()
    assert not window.plan.focus_frame.isVisible(), "the mouse has shown where one is"


def test_every_action_says_both_languages(window: StudioWindow) -> None:
    for action, text in window.actions_made():
        assert isinstance(action, QAction)
        assert text.zh
        assert text.en
        assert action.text() == text.en
    window.switch_language()
    assert all(action.text() == text.zh for action, text in window.actions_made())


@pytest.mark.parametrize("language", list(Language))
def test_every_name_of_the_kit_is_read_whole(window: StudioWindow, language: Language) -> None:
    window.studio.speech.switch(language)
    dialog, margins = AssetDialog(window.studio, window), QSize(8, 4)
    for shown in (window.shelf.list, dialog.list):
        for item in map(shown.item, range(shown.count())):
            room = shown.visualItemRect(item).size() - QSize(0, ICON) - margins
            words_there = QRect(0, 0, room.width(), 999)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
            need = shown.fontMetrics().boundingRect(words_there, flags, item.text())
            assert need.height() <= room.height(), item.text()
            assert need.width() <= room.width(), item.text()
    dialog.deleteLater()
