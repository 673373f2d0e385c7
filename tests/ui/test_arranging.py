"""Arranging with the menus, the outliner and the inspector of a real window."""

from __future__ import annotations

import math
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from expo_studio.errors import ProjectError
from expo_studio.library import starter
from expo_studio.model.booth import Booth, LightKind
from expo_studio.model.commands.numbers import turns_of
from expo_studio.model.ids import PlacementId
from expo_studio.model.snapping import Surface
from expo_studio.model.space import unit
from expo_studio.project.project import Project
from expo_studio.text import Language, Text
from expo_studio.ui import clipboard, editing, words
from expo_studio.ui.array_dialog import ArrayDialog
from expo_studio.ui.asset_dialog import AssetDialog
from expo_studio.ui.fields import NumberBox
from expo_studio.ui.outline import LOCKED, SHOWN
from expo_studio.ui.shelf import KEY
from expo_studio.ui.spot_forms import LightForm
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.window import StudioWindow
from tests.ui.answering import in_dialog

ROBOT = PlacementId("robot-1")
CONTROL = Qt.KeyboardModifier.ControlModifier


def two_of(window: StudioWindow) -> frozenset[PlacementId]:
    return frozenset(list(window.studio.booth.placements)[5:7])


def test_a_group_is_made_selected_and_dissolved_with_the_keyboard(
    qtbot: QtBot, window: StudioWindow
) -> None:
    studio, before = window.studio, window.studio.booth
    studio.select(two_of(window))
    qtbot.keyClick(window, Qt.Key.Key_G, CONTROL)
    (group,) = studio.booth.groups
    assert studio.booth.members(group) == two_of(window)
    index = window.outliner.model.index_of(Subject(Kind.GROUP, group))
    studio.select(frozenset())
    window.outliner.tree.setCurrentIndex(index)
    assert studio.selection == two_of(window)
    qtbot.keyClick(window, Qt.Key.Key_G, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert not studio.booth.groups
    studio.document.jump(0)
    assert studio.booth is before


def test_the_outliner_hides_locks_finds_and_renames(qtbot: QtBot, window: StudioWindow) -> None:
    studio, outliner = window.studio, window.outliner
    index = outliner.model.index_of(Subject(Kind.PLACEMENT, ROBOT))
    for column in (SHOWN, LOCKED):
        place = index.siblingAtColumn(column)
        outliner.tree.scrollTo(place)
        spot = outliner.tree.visualRect(place).center()
        qtbot.mouseClick(outliner.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    item = studio.booth.placements[ROBOT]
    assert item.is_hidden
    assert item.is_locked
    assert outliner.model.setData(index, "Rob")
    assert studio.booth.placements[ROBOT].name.en == "Rob"
    qtbot.keyClicks(outliner.search, "rob")
    placed = outliner.model.index(0, 0)
    assert outliner.model.rowCount(placed) == 1


def test_an_eye_in_the_outliner_is_that_of_all_that_is_selected(
    qtbot: QtBot, window: StudioWindow
) -> None:
    studio, tree = window.studio, window.outliner.tree
    keys = frozenset(list(studio.booth.placements)[3:6])
    studio.select(keys)
    first = window.outliner.model.index_of(Subject(Kind.PLACEMENT, next(iter(sorted(keys)))))
    for column, is_so in ((SHOWN, "is_hidden"), (LOCKED, "is_locked")):
        place = first.siblingAtColumn(column)
        tree.scrollTo(place)
        spot = tree.visualRect(place).center()
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert studio.selection == keys, "a mark selects nothing else"
        placements = studio.booth.placements
        assert {key for key, one in placements.items() if getattr(one, is_so)} == keys
    assert studio.document.position == 2
    other = window.outliner.model.index_of(Subject(Kind.PLACEMENT, ROBOT))
    tree.scrollTo(other)
    spot = tree.visualRect(other.siblingAtColumn(SHOWN)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    hidden = {key for key, one in studio.booth.placements.items() if one.is_hidden}
    assert hidden == {*keys, ROBOT}, "of what is not selected it is its own"


def test_a_right_click_offers_what_can_be_done_and_a_right_drag_does_not(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    studio, plan, menu = window.studio, window.plan, window.context
    right = Qt.MouseButton.RightButton
    window.show_views(view=True, plan=True)
    qtbot.waitUntil(plan.isVisible)
    qtbot.wait(100)
    studio.select(frozenset(list(studio.booth.placements)[3:5]))
    box = studio.booth.bounds_of(ROBOT)
    at = plan.paper.pixel(box.middle[0], box.middle[2]).toPoint()
    qtbot.mouseClick(plan, right, pos=at)
    qtbot.waitUntil(menu.chosen.isVisible)
    assert studio.selection == {ROBOT}, "what is clicked is meant"
    window.grab().save(str(artifacts / "studio-context.png"))
    menu.chosen.close()
    qtbot.mouseClick(plan, right, pos=QPoint(4, 4))
    qtbot.waitUntil(menu.nothing.isVisible)
    assert not studio.selection
    menu.nothing.close()
    qtbot.mousePress(plan, right, pos=at)
    qtbot.mouseMove(plan, at + QPoint(40, 0))
    qtbot.mouseRelease(plan, right, pos=at + QPoint(40, 0))
    qtbot.wait(50)
    assert not menu.chosen.isVisible()
    editing.add_spot(studio, (0.4, 0.0, 1.2))
    (spot,) = studio.booth.spots
    studio.select(frozenset({ROBOT}))
    qtbot.mouseClick(plan, right, pos=plan.paper.pixel(0.4, 1.2).toPoint())
    qtbot.waitUntil(menu.chosen.isVisible)
    assert studio.subject == Subject(Kind.SPOT, spot)
    assert not studio.selection
    menu.chosen.close()
    both = frozenset(list(studio.booth.placements)[3:5])
    studio.select(both)
    tree = window.outliner.tree
    tree.customContextMenuRequested.emit(QPoint(5, 5))
    qtbot.waitUntil(menu.chosen.isVisible)
    group = next(one for one in menu.chosen.actions() if one.text() == "Group")
    group.trigger()
    menu.chosen.close()
    assert len(studio.booth.groups) == 1
    view = window.viewport
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(keyboard, QPoint(5, 5), QPoint(5, 5)))
    qtbot.waitUntil(menu.chosen.isVisible)
    menu.chosen.close()
    view.set_walking(True)
    qtbot.mouseClick(view, right)
    qtbot.wait(50)
    assert not menu.chosen.isVisible()


def test_a_thing_leans_by_typing(qtbot: QtBot, window: StudioWindow) -> None:
    studio, form = window.studio, window.inspector.placement
    studio.select(frozenset({ROBOT}))
    window.panels.show(window.inspector)
    for box, typed in zip(form.turns, ("30", "-12", "7.5"), strict=True):
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, typed)
        qtbot.keyClick(box, Qt.Key.Key_Return)
    turned = studio.booth.placements[ROBOT].pose.rotation
    assert [math.degrees(one) for one in turns_of(turned)] == pytest.approx([30.0, -12.0, 7.5])
    assert [box.value() for box in form.turns] == pytest.approx([30.0, -12.0, 7.5])
    assert studio.document.position == 3


def test_the_outliner_renames_and_removes_by_keys(qtbot: QtBot, window: StudioWindow) -> None:
    studio, tree = window.studio, window.outliner.tree
    studio.select(two_of(window))
    editing.group_selection(studio)
    (group,) = studio.booth.groups
    product = next(iter(studio.booth.products))
    for subject, named in (
        (Subject(Kind.PLACEMENT, ROBOT), lambda: studio.booth.placements[ROBOT].name.en),
        (Subject(Kind.GROUP, group), lambda: studio.booth.groups[group].name.en),
        (Subject(Kind.PRODUCT, product), lambda: studio.booth.products[product].name.en),
    ):
        tree.setFocus()
        tree.setCurrentIndex(window.outliner.model.index_of(subject))
        qtbot.keyClick(tree, Qt.Key.Key_F2)
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        qtbot.keyClicks(field, "By keys")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda named=named: named() == "By keys")
    assert studio.subject == Subject(Kind.PRODUCT, product)
    before = studio.booth
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert product not in studio.booth.products
    studio.document.undo()
    assert studio.booth is before


def test_an_empty_outliner_says_what_to_do(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    outliner = window.outliner
    assert not outliner.empty.isVisible()
    qtbot.keyClicks(outliner.search, "no such thing")
    assert outliner.empty.isVisible()
    assert "matches" in outliner.empty.text()
    outliner.search.clear()
    assert not outliner.empty.isVisible()
    assert window.filing.switch_to(lambda: Project.create(tmp_path / "空.booth", Booth()))
    assert outliner.empty.isVisible()
    window.switch_language()
    assert outliner.empty.text().startswith("展位是空的")
    window.viewport.asked.emit("stool", Surface((0.0, 0.0, 0.0)))
    assert not outliner.empty.isVisible()


def test_a_group_bears_a_name_in_both_languages_and_marks_what_is_missing(
    qtbot: QtBot, window: StudioWindow
) -> None:
    studio, model = window.studio, window.outliner.model
    keys = frozenset(list(studio.booth.placements)[3:5])
    studio.select(keys)
    editing.group_selection(studio)
    (group,) = {studio.booth.placements[key].group for key in keys}
    before = studio.booth
    name = window.inspector.placement._name
    zh, en = name.edits[Language.ZH], name.edits[Language.EN]
    row = model.index_of(Subject(Kind.GROUP, str(group)))
    assert model.data(row, Qt.ItemDataRole.BackgroundRole) is None
    zh.selectAll()
    qtbot.keyClicks(zh, "cha xi")
    en.selectAll()
    qtbot.keyClick(en, Qt.Key.Key_Backspace)
    qtbot.keyClick(en, Qt.Key.Key_Return)
    assert studio.booth.groups[group].name == Text("cha xi", "")
    assert en.property("missing")
    row = model.index_of(Subject(Kind.GROUP, str(group)))
    assert model.data(row, Qt.ItemDataRole.BackgroundRole) is not None
    assert model.data(row, Qt.ItemDataRole.ToolTipRole) == "English is missing"
    assert model.data(row, Qt.ItemDataRole.AccessibleDescriptionRole) == "English is missing"
    studio.select(frozenset(list(keys)[:1]))
    assert not en.text(), "a part of a group bears a name of its own"
    studio.document.undo()
    assert studio.booth is before


def test_what_is_selected_in_the_view_is_renamed_in_the_outliner(
    qtbot: QtBot, window: StudioWindow
) -> None:
    window.studio.select(frozenset({ROBOT}))
    window.outliner.tree.setFocus()
    qtbot.keyClick(window.outliner.tree, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == window.studio.speech(window.studio.booth.name_of(ROBOT))


def test_a_number_typed_is_given_to_all_that_are_selected(
    qtbot: QtBot, window: StudioWindow
) -> None:
    studio, before = window.studio, window.studio.booth
    keys = two_of(window)
    studio.select(keys)
    box = window.inspector.placement._position[0]
    box.selectAll()
    qtbot.keyClicks(box, "1.25")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    poses = [studio.booth.placements[key].pose for key in keys]
    assert [pose.position[0] for pose in poses] == [1.25, 1.25]
    old = [before.placements[key].pose for key in keys]
    assert [pose.position[1:] for pose in poses] == [pose.position[1:] for pose in old]
    studio.document.undo()
    assert studio.booth is before


def test_a_size_typed_makes_things_that_large(qtbot: QtBot, window: StudioWindow) -> None:
    studio = window.studio
    studio.select(frozenset({ROBOT}))
    box = window.inspector.placement._size[1]
    box.selectAll()
    qtbot.keyClicks(box, "2")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert studio.booth.bounds_of(ROBOT).size[1] == pytest.approx(2.0)


def test_copies_in_a_row_are_one_step(window: StudioWindow) -> None:
    studio, before = window.studio, window.studio.booth
    studio.select(frozenset({ROBOT}))
    editing.array_selection(studio, editing.Row(4, (1.0, 0.0, 0.0)))
    assert len(studio.booth.placements) == len(before.placements) + 3
    assert len(studio.selection) == 4
    studio.document.undo()
    assert studio.booth is before


def test_swapping_keeps_the_place(window: StudioWindow) -> None:
    studio = window.studio
    studio.select(frozenset({ROBOT}))
    pose = studio.booth.placements[ROBOT].pose
    asset, command = window._taking_in.fetch("sofa")
    editing.swap_selection(studio, asset, command)
    assert studio.booth.placements[ROBOT].asset == asset
    assert studio.booth.placements[ROBOT].pose == pose
    assert studio.document.position == 1


def test_what_needs_more_to_be_selected_says_so(qtbot: QtBot, window: StudioWindow) -> None:
    studio, before = window.studio, window.studio.booth
    actions = {text.en: action for action, text in window.actions_made()}
    studio.select(frozenset())
    for name in ("Group", "Duplicate", "Set on floor", "Lock / unlock", "Swap asset…", "Array…"):
        window.banner.hide()
        actions[name].trigger()
        assert "Nothing is selected" in window.banner.words, name
    studio.select(two_of(window))
    actions["Left to right"].trigger()
    assert "2 selected; this needs at least 3" in window.banner.words
    studio.select(frozenset({ROBOT}))
    actions["Left sides"].trigger()
    assert "1 selected; this needs at least 2" in window.banner.words
    assert studio.booth is before


def test_an_asset_is_swapped_by_keys(qtbot: QtBot, window: StudioWindow) -> None:
    studio, before = window.studio, window.studio.booth
    studio.select(frozenset({ROBOT}))

    def choose(dialog: AssetDialog) -> None:
        qtbot.keyClicks(dialog.search, "sofa")
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)

    in_dialog(AssetDialog, choose)
    qtbot.keyClick(window, Qt.Key.Key_R, CONTROL)
    item = studio.booth.placements[ROBOT]
    assert "sofa" in studio.booth.assets[item.asset].source
    assert item.pose == before.placements[ROBOT].pose
    studio.document.undo()
    assert studio.booth is before


def test_rows_and_rings_are_made_by_their_dialog(qtbot: QtBot, window: StudioWindow) -> None:
    studio, before = window.studio, window.studio.booth
    studio.select(frozenset({ROBOT}))

    def ask(dialog: ArrayDialog) -> None:
        dialog.count.setValue(4)
        qtbot.keyClick(dialog.ring, Qt.Key.Key_Space)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(ArrayDialog, ask)
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert len(studio.selection) == 4
    places = [studio.booth.placements[key].pose.position for key in studio.selection]
    x, z = before.placements[ROBOT].pose.position[::2]
    assert {round(math.hypot(one[0], one[2]), 4) for one in places} == {round(math.hypot(x, z), 4)}
    assert len({(round(one[0], 4), round(one[2], 4)) for one in places}) == 4
    studio.document.undo()
    assert studio.booth is before


def test_copied_things_come_into_another_booth_with_their_assets(
    window: StudioWindow, tmp_path: Path
) -> None:
    studio = window.studio
    studio.select(two_of(window))
    editing.group_selection(studio)
    assert clipboard.copy(studio)
    other = Project.create(tmp_path / "另一个.booth", Booth())
    studio.document.mark_saved()
    assert window.filing.switch_to(lambda: other)
    assert clipboard.paste(studio)
    booth = studio.booth
    assert len(booth.placements) == 2
    (group,) = booth.groups
    assert booth.members(group) == studio.selection
    for item in booth.placements.values():
        assert studio.project.blob(item.asset)
    studio.document.undo()
    assert studio.booth == Booth()


def test_a_hostile_clipboard_is_refused_in_words(window: StudioWindow) -> None:
    booth = window.studio.booth
    key = next(iter(booth.assets))
    lie = clipboard.Copied(assets={key: booth.assets[key]}, blobs={key: b"not the same bytes"})
    for raw in (b"", b"{}x", msgspec.json.encode(lie), b'{"version": 7}'):
        with pytest.raises(ProjectError):
            clipboard.read(raw)
        mime = QMimeData()
        mime.setData(clipboard.MIME, raw)
        QGuiApplication.clipboard().setMimeData(mime)
        assert not clipboard.paste(window.studio)
        assert window.studio.booth is booth
        assert window.banner.words


def test_things_that_are_no_placements_have_forms(qtbot: QtBot, window: StudioWindow) -> None:
    studio = window.studio
    editing.add_hotspot(studio, (0.0, 1.0, 0.0))
    editing.add_light(studio, (0.0, 0.0, 0.0))
    editing.add_tour(studio)
    labels = [studio.speech(step.label) for step in studio.document.history]
    assert labels == ["Add hotspot", "Add light", "Add tour"]
    (tour,) = studio.booth.tours.values()
    assert [stop.viewpoint for stop in tour.stops] == list(studio.booth.viewpoints)
    form = window.inspector.tour
    assert form.isVisible()
    form.stops.setCurrentRow(0)
    caption = form._caption.edits[studio.speech.language]
    qtbot.keyClick(caption, Qt.Key.Key_End)
    qtbot.keyClicks(caption, "!")
    qtbot.keyClick(caption, Qt.Key.Key_Return)
    (tour,) = studio.booth.tours.values()
    assert tour.stops[0].caption.en.endswith("!")
    editing.remove_selection(studio)
    assert not studio.booth.tours


def test_a_lamp_is_set_by_its_numbers(qtbot: QtBot, window: StudioWindow) -> None:
    studio, before = window.studio, window.studio.booth
    editing.add_light(studio, (0.0, 0.0, 0.0))
    (key,) = set(studio.booth.lights) - set(before.lights)
    form = next(one for one in window.findChildren(LightForm))
    qtbot.waitUntil(form.isVisible)

    def type_number(box: NumberBox, words: str) -> None:
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, words)
        qtbot.keyClick(box, Qt.Key.Key_Return)

    form._kind.setFocus()
    for _ in LightKind:
        if studio.booth.lights[key].kind is not LightKind.SPOT:
            qtbot.keyClick(form._kind, Qt.Key.Key_Down)
    for box, typed in zip(form._position, ("1.5", "2.25", "-0.5"), strict=True):
        type_number(box, typed)
    for box, typed in zip(form._direction, ("0", "-1", "0.5"), strict=True):
        type_number(box, typed)
    type_number(form._candela, "820")
    type_number(form._reach, "7.5")
    type_number(form._cone, "31")
    lamp = studio.booth.lights[key]
    assert lamp.kind is LightKind.SPOT
    assert lamp.position == (1.5, 2.25, -0.5)
    assert math.dist(unit(lamp.direction), unit((0.0, -1.0, 0.5))) < 1e-6
    assert (lamp.candela, lamp.reach) == (820.0, 7.5)
    assert math.degrees(lamp.cone) == pytest.approx(31.0)
    studio.document.jump(0)
    assert studio.booth is before


def test_the_shelf_shows_a_category(qtbot: QtBot, window: StudioWindow) -> None:
    shelf = window.shelf
    whole = shelf.list.count()
    for key in ("plant", "screen"):
        for _ in range(shelf._category.count()):
            if shelf._category.currentData() != key:
                qtbot.keyClick(shelf._category, Qt.Key.Key_Down)
            if shelf._category.currentData() == key:
                break
        shown = {shelf.list.item(row).data(KEY) for row in range(shelf.list.count())}
        assert 0 < len(shown) < whole
        wanted = {item.key for item in starter.catalogue() if item.asset.category == key}
        assert shown == wanted
        shelf._category.setCurrentIndex(0)
    qtbot.keyClicks(shelf._search, "no such thing")
    assert shelf._empty.isVisible()
    assert shelf._empty.text() == words.NO_MATCH.en


def test_a_number_that_differs_says_so_until_one_is_typed(qtbot: QtBot) -> None:
    box, typed = NumberBox(-10.0, 10.0, 0.1), []
    box.setPrefix("X ")
    box.typed.connect(lambda value, _: typed.append(value))
    qtbot.addWidget(box)
    box.show()
    box.show_values([1.0, 2.0])
    assert box.text() == "X —"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert (box.text(), typed) == ("X —", [])
    box.selectAll()
    qtbot.keyClicks(box, "3.5")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (box.text(), typed) == ("X 3.500", [3.5])
    box.show_values([1.0, 2.0])
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert (box.text(), typed) == ("X 1.100", [3.5, 1.1])
    box.show_values([2.0, 2.0])
    assert box.text() == "X 2.000"
