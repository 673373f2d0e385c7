"""Pages of boards: turned by a command, refused where there are none, undone like everything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from expo_studio.errors import ExpoError
from expo_studio.model import schema
from expo_studio.model.booth import BOARD_PAGES, Asset, AssetKind, Booth, Placement
from expo_studio.model.commands import TurnPage
from expo_studio.model.document import Document
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.text import Text

SHEET, LAMP = AssetId("a" * 64), AssetId("b" * 64)
ONE, TWO, THREE = PlacementId("one"), PlacementId("two"), PlacementId("three")


def booth(pages: int = 5) -> Booth:
    assets = {
        SHEET: Asset(AssetKind.DOCUMENT, Text.same("sheet"), pages=pages),
        LAMP: Asset(AssetKind.MODEL, Text.same("lamp")),
    }
    places = {ONE: Placement(SHEET), TWO: Placement(SHEET), THREE: Placement(LAMP)}
    return Booth(assets=assets, placements=places)


def test_pages_turn_and_come_back() -> None:
    document = Document(booth())
    before = document.booth
    document.do(TurnPage(frozenset({ONE, TWO}), 4))
    pages = [item.page for item in document.booth.placements.values()]
    assert pages == [4, 4, 0]
    assert schema.decode(schema.encode(document.booth)).booth == document.booth
    document.undo()
    assert document.booth is before


@pytest.mark.parametrize(
    ("keys", "page"), [({ONE}, 5), ({ONE}, -1), ({THREE}, 0), ({ONE, THREE}, 1)]
)
def test_a_page_that_is_not_there_is_refused_in_words(keys: set[PlacementId], page: int) -> None:
    with pytest.raises(ExpoError) as refused:
        TurnPage(frozenset(keys), page).apply(booth())
    assert "no page" in refused.value.message.en
    assert refused.value.hint.zh


def test_a_board_has_the_first_pages_of_a_long_document() -> None:
    long = booth(pages=300)
    assert TurnPage(frozenset({ONE}), BOARD_PAGES - 1).apply(long).placements[ONE].page == 23
    with pytest.raises(ExpoError):
        TurnPage(frozenset({ONE}), BOARD_PAGES).apply(long)
    locked = replace(long.placements[ONE], is_locked=True)
    fixed = replace(long, placements={**long.placements, ONE: locked})
    with pytest.raises(ExpoError):
        TurnPage(frozenset({ONE}), 1).apply(fixed)
