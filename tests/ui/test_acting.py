"""What visitors may do is set in the inspector; a finished sign is edited where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from expo_studio.model.acting import Acting
from expo_studio.model.commands import Hide
from expo_studio.model.ids import PlacementId
from expo_studio.model.snapping import Surface
from expo_studio.text import Language
from expo_studio.ui.sign_dialog import SignDialog
from expo_studio.ui.window import StudioWindow
from tests.ui.answering import in_dialog

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def test_what_visitors_may_do_is_set_and_undone(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    window.viewport.asked.emit("mannequin", Surface((0.0, 0.0, 1.0)))
    studio, before = window.studio, window.studio.booth
    (key,) = studio.selection
    form = window.inspector.placement.acting
    assert form.way.key == "all"
    form.way.setCurrentIndex(1)
    form.way.activated.emit(1)
    assert studio.booth.placements[key].acting == Acting(clips=("walk", "stand"))
    form.clips.item(1).setCheckState(Qt.CheckState.Unchecked)
    form.opening.click()
    form.turn.setFocus()
    form.turn.selectAll()
    qtbot.keyClicks(form.turn, "12")
    qtbot.keyClick(form.turn, Qt.Key.Key_Return)
    acting = studio.booth.placements[key].acting
    assert acting == Acting(clips=("walk",), is_opening=True, turn_seconds=12.0)
    qtbot.wait(100)
    window.grab().save(str(artifacts / "studio-acting.png"))
    studio.document.undo()
    assert form.turn.value() == 0.0
    while studio.booth is not before:
        assert studio.document.undo()
    assert form.way.key == "all"


def test_an_animation_is_let_play_all_the_time_for_one_and_many(window: StudioWindow) -> None:
    studio, form = window.studio, window.inspector.placement.acting
    placed: list[PlacementId] = []
    for x in (-1.0, 1.0):
        window.viewport.asked.emit("mannequin", Surface((x, 0.0, 1.0)))
        placed += studio.selection
    assert form.playing.isVisibleTo(window)
    assert form.playing.key == ""
    form.playing.setCurrentIndex(form.playing.findText("walk"))
    form.playing.activated.emit(form.playing.currentIndex())
    assert [studio.booth.placements[key].clip for key in placed] == ["", "walk"]
    studio.select(frozenset(placed))
    assert form.playing.key is None, "they differ"
    form.playing.setCurrentIndex(form.playing.findText("stand"))
    form.playing.activated.emit(form.playing.currentIndex())
    assert [studio.booth.placements[key].clip for key in placed] == ["stand", "stand"]
    assert form.playing.key == "stand"
    studio.document.undo()
    assert [studio.booth.placements[key].clip for key in placed] == ["", "walk"]
    window.viewport.asked.emit("stool", Surface((0.0, 0.0, 0.0)))
    assert not form.playing.isVisibleTo(window), "a stool has none"


def test_what_only_some_are_is_shown_so_until_all_are(qtbot: QtBot, window: StudioWindow) -> None:
    studio, form = window.studio, window.inspector.placement
    window.panels.show(window.inspector)
    first, second = list(studio.booth.placements)[4:6]
    studio.do(Hide(frozenset({first}), is_hidden=True))
    studio.select(frozenset({first, second}))
    assert form._hidden.checkState() is Qt.CheckState.PartiallyChecked
    assert form._locked.checkState() is Qt.CheckState.Unchecked
    form._hidden.click()
    assert all(studio.booth.placements[key].is_hidden for key in (first, second))
    assert form._hidden.checkState() is Qt.CheckState.Checked
    form._hidden.click()
    assert not any(studio.booth.placements[key].is_hidden for key in (first, second))
    assert form._hidden.checkState() is Qt.CheckState.Unchecked


def test_a_sign_is_edited_where_it_stands(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = window.studio
    picture = QImage(64, 96, QImage.Format.Format_RGB32)
    picture.fill(QColor("#cc2200"))
    file = tmp_path / "图.png"
    picture.save(str(file))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    def letter(dialog: SignDialog) -> None:
        dialog.title.edits[Language.ZH].setText("新品")
        qtbot.mouseClick(dialog._pick, LEFT)
        dialog.accept()

    in_dialog(SignDialog, letter)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL | SHIFT)
    (key,) = studio.selection
    made = studio.booth.placements[key]
    file.unlink()
    assert window.inspector.placement.sign.isVisible()

    def change(dialog: SignDialog) -> None:
        assert dialog.title.edits[Language.ZH].text() == "新品"
        assert dialog.picture is not None, "its picture came with the project"
        dialog.title.edits[Language.ZH].setText("清仓")
        dialog.size_boxes[0].setValue(1.5)
        dialog.accept()

    before = studio.booth
    in_dialog(SignDialog, change)
    qtbot.mouseClick(window.inspector.placement.sign, LEFT)
    changed = studio.booth.placements[key]
    asset = studio.booth.assets[changed.asset]
    assert changed.pose == made.pose
    assert changed.asset != made.asset
    assert made.asset not in studio.booth.assets, "no other shows the old one"
    assert asset.sign is not None
    assert asset.sign.title.zh == "清仓"
    assert asset.bounds.size[0] == pytest.approx(1.5)
    studio.document.undo()
    assert studio.booth is before

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    (copy,) = studio.selection
    assert copy != key
    in_dialog(SignDialog, change)
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    assert studio.booth.placements[key].asset == made.asset, "the other one stays as it was"
    assert studio.booth.placements[copy].asset == changed.asset


def test_what_is_no_sign_says_so(qtbot: QtBot, window: StudioWindow) -> None:
    window.viewport.asked.emit("bench", Surface((0.0, 0.0, 1.0)))
    assert not window.inspector.placement.sign.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    assert "no sign that was made here" in window.banner.words
