"""Lamps, hotspots, viewpoints and spots are copied, cut, pasted and duplicated by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.model.ids import HotspotId, LightId
from expo_studio.project.project import Project
from expo_studio.ui import clipboard, editing
from expo_studio.ui.pieces import Pieces, pieces_of
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.window import StudioWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
HERE = (0.5, 0.0, 0.5)


def hang_a_lamp(window: StudioWindow) -> None:
    editing.add_light(window.studio, HERE)


def put_a_hotspot(window: StudioWindow) -> None:
    editing.add_hotspot(window.studio, HERE)


def keep_a_viewpoint(window: StudioWindow) -> None:
    editing.save_viewpoint(window.studio, window.viewport.viewpoint)


def stand_a_spot(window: StudioWindow) -> None:
    editing.add_spot(window.studio, HERE)


MAKING = (hang_a_lamp, put_a_hotspot, keep_a_viewpoint, stand_a_spot)
Make = Callable[[StudioWindow], None]


def press(qtbot: QtBot, window: StudioWindow, key: Qt.Key) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, CONTROL)


def count(booth: Booth) -> int:
    return len(booth.lights) + len(booth.hotspots) + len(booth.viewpoints) + len(booth.spots)


@pytest.mark.parametrize("make", MAKING)
def test_a_copy_stands_aside_is_looked_at_and_taken_back_by_one_undo(
    qtbot: QtBot, window: StudioWindow, make: Make
) -> None:
    studio = window.studio
    make(window)
    first, before = studio.subject, studio.booth
    press(qtbot, window, Qt.Key.Key_D)
    second = studio.subject
    assert second is not None
    assert second != first
    assert count(studio.booth) == count(before) + 1
    assert pieces_of(studio.booth, first) == pieces_of(before, first), "the first stays"
    press(qtbot, window, Qt.Key.Key_C)
    press(qtbot, window, Qt.Key.Key_V)
    assert studio.subject not in (first, second)
    assert count(studio.booth) == count(before) + 2
    named = [*studio.booth.hotspots.values(), *studio.booth.viewpoints.values()]
    names = [one.name for one in (*named, *studio.booth.spots.values())]
    assert len(set(names)) == len(names), "no two are called the same"
    hung = [one.position for one in studio.booth.lights.values()]
    assert len(set(hung)) == len(hung), "no two hang in one place"
    studio.document.undo()
    studio.document.undo()
    assert studio.booth is before


@pytest.mark.parametrize("make", MAKING)
def test_what_is_cut_comes_into_another_booth(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, make: Make
) -> None:
    studio = window.studio
    make(window)
    before = count(studio.booth)
    press(qtbot, window, Qt.Key.Key_X)
    assert count(studio.booth) == before - 1
    other = Project.create(tmp_path / "另一个.booth", Booth())
    studio.document.mark_saved()
    assert window.filing.switch_to(lambda: other)
    press(qtbot, window, Qt.Key.Key_V)
    assert count(studio.booth) == 1
    assert studio.subject is not None
    studio.document.undo()
    assert studio.booth == Booth()


def test_a_hotspot_leads_nowhere_where_its_product_is_not(
    window: StudioWindow, tmp_path: Path
) -> None:
    studio = window.studio
    key = next(key for key, one in studio.booth.hotspots.items() if one.product)
    studio.turn_to(Subject(Kind.HOTSPOT, key))
    assert clipboard.copy(studio)
    assert clipboard.paste(studio)
    assert studio.subject is not None
    here = pieces_of(studio.booth, studio.subject)
    assert here is not None
    assert [one.product for one in here.hotspots.values()] == [studio.booth.hotspots[key].product]
    other = Project.create(tmp_path / "另一个.booth", Booth())
    studio.document.mark_saved()
    assert window.filing.switch_to(lambda: other)
    assert clipboard.paste(studio)
    assert [one.product for one in studio.booth.hotspots.values()] == [None]


def test_one_of_a_group_comes_alone(window: StudioWindow) -> None:
    studio = window.studio
    one, two = list(studio.booth.placements)[:2]
    studio.select(frozenset({one, two}))
    editing.group_selection(studio)
    groups = set(studio.booth.groups)
    studio.select(frozenset({one}))
    editing.duplicate_selection(studio)
    assert clipboard.copy(studio)
    assert clipboard.paste(studio)
    assert set(studio.booth.groups) == groups
    studio.select(frozenset({one}))
    assert clipboard.copy(studio)
    assert clipboard.paste(studio)
    assert set(studio.booth.groups) == groups
    studio.select(frozenset({one, two}))
    editing.duplicate_selection(studio)
    assert len(studio.booth.groups) == len(groups) + 1, "both come as a group"


def test_where_nothing_is_selected_or_copied_one_is_told(
    qtbot: QtBot, window: StudioWindow
) -> None:
    studio, before = window.studio, window.studio.booth
    studio.select(frozenset())
    studio.turn_to(None)
    QGuiApplication.clipboard().setText("just words")
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_D):
        window.banner.hide()
        press(qtbot, window, key)
        assert "Nothing is selected" in window.banner.words
        assert window.banner.isVisible()
    press(qtbot, window, Qt.Key.Key_V)
    assert "Nothing of a booth has been copied" in window.banner.words
    assert studio.booth is before
    assert QGuiApplication.clipboard().text() == "just words"


def test_what_cannot_be_copied_says_so(qtbot: QtBot, window: StudioWindow) -> None:
    studio = window.studio
    editing.add_tour(studio)
    before = studio.booth
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_D):
        window.banner.hide()
        press(qtbot, window, key)
        assert "This cannot be copied" in window.banner.words
    assert studio.booth is before


def test_hostile_pieces_are_refused_in_words(window: StudioWindow) -> None:
    studio = window.studio
    put_a_hotspot(window)
    hotspot = next(iter(studio.booth.hotspots.values()))
    hang_a_lamp(window)
    lamp = next(iter(studio.booth.lights.values()))
    before = studio.booth
    for pieces in (
        Pieces(hotspots={HotspotId("h"): replace(hotspot, link="javascript:alert(1)")}),
        Pieces(lights={LightId("l"): replace(lamp, cone=7.0)}),
        Pieces(lights={LightId("l"): replace(lamp, candela=-1.0)}),
        Pieces(lights={LightId("l"): replace(lamp, colour=(1.0, 2.0, 0.0))}),
    ):
        raw = msgspec.json.encode(clipboard.Copied(pieces=pieces))
        mime = QMimeData()
        mime.setData(clipboard.MIME, raw)
        QGuiApplication.clipboard().setMimeData(mime)
        window.banner.hide()
        assert not clipboard.paste(studio)
        assert studio.booth is before
        assert window.banner.isVisible()
    with pytest.raises(ProjectError):
        clipboard.read(msgspec.json.encode(clipboard.Copied(pieces=pieces)))
