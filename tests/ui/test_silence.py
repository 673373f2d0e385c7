"""Long work leaves the window's own thread little to do between two answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QListView, QScrollArea
from pytestqt.qtbot import QtBot

from benchmarks.studio_deeds import Deeds
from benchmarks.studio_edit import filled
from benchmarks.studio_silence import LongWorks
from benchmarks.studio_turns import GOAL
from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.model.commands import SetOpenings, SetShow
from expo_studio.model.ids import ShowId
from expo_studio.model.show import Show
from expo_studio.text import Text
from expo_studio.ui import taking_in
from expo_studio.ui.outline import Outline
from expo_studio.ui.outliner import RANGES
from expo_studio.ui.rest import Rest
from expo_studio.ui.shelf import icon_of
from expo_studio.ui.show_form import ShowForm
from expo_studio.ui.status import MOST_SHOWN
from expo_studio.ui.tab_order import stops
from expo_studio.ui.window import ASIDE_MS, StudioWindow
from expo_studio.ui.year_dialog import YearDialog
from tests.fitting.test_fit import ball, glb_of

SLOWER = 2.0
"""Times the goal that a machine with other work may need; what once was wrong took ten times."""


def quiet(window: StudioWindow, folder: Path) -> LongWorks:
    """Return what measures a window whose view is not painted, as on a card that paints it."""
    Rest(window.studio, window)
    window.viewport.setUpdatesEnabled(False)
    return LongWorks(window, folder)


@pytest.mark.usefixtures("collector")
def test_long_work_keeps_the_windows_thread_free(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    works, model = quiet(window, tmp_path), tmp_path / "ball.glb"
    model.write_bytes(glb_of(ball(400, radius=0.6)))
    with works.measured("import"):
        works.importing(model)
    with works.measured("undo"):
        window.studio.document.undo()
        window.studio.document.redo()
        works.until(lambda: not window.viewport.drawing.arrival.coming)
    with works.measured("saving"):
        assert window.filing.save()
        works.until(lambda: window.filing._backing._errand is None)
    with works.measured("saving elsewhere"):
        works.saving_as()
    with works.measured("2,000 products"):
        works.listing()
    works.end()
    assert max(works.taken.values()) < GOAL * SLOWER, works.taken


@pytest.mark.usefixtures("collector")
def test_thousands_of_things_answer_at_once(
    shown: Callable[[Path], StudioWindow], tmp_path: Path
) -> None:
    works = quiet(shown(filled(tmp_path, 2000)), tmp_path)
    deeds = Deeds(works, settled=0.05)
    deeds.many()
    deeds.history()
    deeds.products()
    deeds.views()
    deeds.listed()
    deeds.stand()
    works.end()
    assert max(works.taken.values()) < GOAL * SLOWER, works.taken


def test_a_file_among_many_is_no_turn_with_the_others(
    window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "piece.glb").write_bytes(glb_of(ball(8, radius=0.1)))
    monkeypatch.setattr(taking_in, "SLICE", 0.0)
    piece, count = import_file(tmp_path / "piece.glb"), len(window.studio.booth.placements)
    window._taking_in.take_in([piece] * 3, taking_in.ANYWHERE)
    assert len(window.studio.booth.placements) == count + 1
    window._taking_in.settle()
    assert len(window.studio.booth.placements) == count + 3


def test_what_is_not_needed_yet_need_not_be_dressed(window: StudioWindow) -> None:
    assert "desk" not in vars(window.live)
    assert "form" not in vars(window.shows)
    window.panels.show(window.shows)
    assert "form" not in vars(window.shows)
    window.shows.make_one()
    assert ("form" in vars(window.shows)) is bool(window.studio.booth.shows)


def test_the_form_of_a_show_is_filled_once_when_it_is_made(
    window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled_with: list[ShowId | None] = []
    monkeypatch.setattr(ShowForm, "show_thing", lambda _, key: filled_with.append(key))
    window.studio.do(SetShow(ShowId("walk"), Show(Text("走秀", "Walk"))))
    window.panels.show(window.shows)
    assert filled_with == [ShowId("walk")]


def test_rows_laid_out_later_are_as_if_laid_out_at_once(qtbot: QtBot, window: StudioWindow) -> None:
    tree = window.outliner.tree
    window.switch_language()
    window.set_dark(True)
    qtbot.waitUntil(lambda: not tree._is_dressing)
    seen = tree.viewport().grab().toImage()
    tree.doItemsLayout()
    assert tree.viewport().grab().toImage() == seen


def test_many_rows_are_let_go_without_asking_for_each(
    shown: Callable[[Path], StudioWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QModelIndex] = []
    parent = Outline.parent

    def counted(model: Outline, index: QModelIndex) -> QModelIndex:
        asked.append(index)
        return parent(model, index)

    monkeypatch.setattr(Outline, "parent", counted)  # before there is one: Qt keeps what it found
    window = shown(filled(tmp_path, 600))
    studio, outliner = window.studio, window.outliner
    studio.select(frozenset(list(studio.booth.placements)[::2]))
    while outliner._left:
        QApplication.processEvents()
    rows = outliner.tree.selectionModel().selection().count()
    asked.clear()
    studio.select(frozenset())
    assert not outliner.tree.selectionModel().hasSelection()
    assert rows > RANGES
    assert len(asked) < 4 * rows  # to find the pixels of each it is asked for ten times


@pytest.mark.usefixtures("qapp")
def test_the_shelf_makes_each_picture_of_the_kit_once() -> None:
    item = next(one for one in starter.catalogue() if one.thumbnail is not None)
    first, again = (icon_of(item.asset, name, item.thumbnail) for name in ("椅", "Chair"))
    assert first.cacheKey() == again.cacheKey()
    assert not first.isNull()


def test_pages_of_the_year_are_made_when_they_are_looked_at(
    qtbot: QtBot, window: StudioWindow
) -> None:
    there = replace(window.studio.booth.openings, mail="hello@example.com")
    window.studio.do(SetOpenings(there))
    dialog = YearDialog(window.studio, None, window)
    qtbot.addWidget(dialog)
    assert {"times", "replays", "answers", "contact"} & vars(dialog).keys() == {"times"}
    assert dialog.openings == there
    dialog.pages.setCurrentIndex(3)
    assert "contact" in vars(dialog)
    dialog.contact.mail.setText("other@example.com")
    assert dialog.openings == replace(there, mail="other@example.com")
    buttons = dialog.findChild(QDialogButtonBox)
    walked = [one for one in stops(dialog) if not isinstance(one, QScrollArea)]
    assert walked.index(dialog.contact.mail) < walked.index(buttons.buttons()[0])


def test_a_closed_hall_is_dressed_when_it_comes_back(qtbot: QtBot, window: StudioWindow) -> None:
    window.open_halls()
    halls = window.halls
    assert halls is not None
    light = halls.styleSheet()
    halls.close()
    window.set_dark(True)
    qtbot.wait(2 * ASIDE_MS)
    assert halls.styleSheet() == light
    window.open_halls()
    assert halls.styleSheet() == window.styleSheet()
    window.set_dark(False)
    qtbot.waitUntil(lambda: halls.styleSheet() == light)
    halls.close()


def test_what_checks_found_is_laid_out_some_at_a_time(window: StudioWindow) -> None:
    assert window.findings.list.layoutMode() is QListView.LayoutMode.Batched
    assert window.findings.list.batchSize() < MOST_SHOWN / 5
