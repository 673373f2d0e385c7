"""A board in the inspector of a real window: its page is shown, turned and undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from expo_studio.library.reading import import_file
from expo_studio.model.booth import Placement
from expo_studio.model.commands import AddAsset, Batch, Place
from expo_studio.model.ids import PlacementId
from expo_studio.text import Text
from tests.library.test_media_files import pdf

SHEET = PlacementId("sheet")


def test_a_page_is_turned_in_the_inspector(window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    studio = window.studio
    imported = import_file(pdf(tmp_path / "样本.pdf", 3))
    key, *_ = [studio.project.add_blob(one) for one in imported.blobs]
    place = Place(SHEET, Placement(key))
    studio.do(Batch((AddAsset(key, imported.asset), place), Text.same("sheet")))
    form = window.inspector.placement
    other = next(one for one in studio.booth.placements if one != SHEET)
    studio.select(frozenset({other}))
    assert not form._page.isVisible()
    studio.select(frozenset({SHEET}))
    qtbot.waitUntil(form._page.isVisible)
    assert (form._page.value(), form._page.maximum(), form._page.suffix()) == (1.0, 3.0, " / 3")
    form._page.stepUp()
    assert studio.booth.placements[SHEET].page == 1
    assert window.inspector.placement._page.value() == 2.0
    studio.document.undo()
    assert studio.booth.placements[SHEET].page == 0
    qtbot.waitUntil(lambda: form._page.value() == 1.0)
    studio.select(frozenset({SHEET, other}))
    assert not form._page.isVisible()
