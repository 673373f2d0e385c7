"""The product table of a real window: typed, linked, in and out of spreadsheets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from expo_studio.library.product_tables import ProductList, read_products
from expo_studio.model.booth import Asset, AssetKind
from expo_studio.model.commands import AddAsset
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.text import Language, Text
from expo_studio.ui.product_form import KEY
from expo_studio.ui.product_model import FIELDS
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project

ROBOT = PlacementId("robot-1")
LIST = """中文名,英文名,型号,类别（中文）,Category (English),参数,价格,网页
巡展机器人,Fair robot,R-9,机器人,Robots,功率|Power: 60 W|60 W,面议,https://example.org/r9
落地灯,,L-2,灯具,Lamps,,¥ 399,
"""


def column(name: str) -> int:
    return next(at for at, one in enumerate(FIELDS) if one.title.en == name)


def test_a_list_comes_in_as_one_step_and_again_updates(
    window: StudioWindow, tmp_path: Path, artifacts: Path, qtbot: QtBot
) -> None:
    studio, before = window.studio, window.studio.booth
    path = tmp_path / "产品.csv"
    path.write_text(LIST, encoding="utf-8")
    window.panels.show(window.products)
    window.products.import_from(path)
    fresh = [one for key, one in studio.booth.products.items() if key not in before.products]
    assert [one.model_number for one in fresh] == ["R-9", "L-2"]
    assert fresh[0].specs[0].name == Text("功率", "Power")
    assert "2 products" in window.banner.words
    qtbot.wait(100)
    window.grab().save(str(artifacts / "studio-products.png"))
    count = len(studio.booth.products)
    path.write_text(LIST.replace("Fair robot", "Fair robot II"), encoding="utf-8")
    window.products.import_from(path)
    assert len(studio.booth.products) == count
    assert any(one.name.en == "Fair robot II" for one in studio.booth.products.values())
    assert studio.document.position == 2
    studio.document.jump(0)
    assert studio.booth is before


def test_a_cell_is_typed_and_undone(qtbot: QtBot, window: StudioWindow) -> None:
    studio, before = window.studio, window.studio.booth
    window.panels.show(window.products)
    rows = window.products.rows
    assert rows.setData(rows.index(0, column("Model number")), "X-1")
    key = rows.key_of(0)
    assert key is not None
    assert studio.booth.products[key].model_number == "X-1"
    studio.document.undo()
    assert studio.booth is before
    assert rows.setData(rows.index(0, column("Link")), "javascript:alert(1)")
    assert studio.booth is before
    assert "javascript" in window.banner.words


def test_missing_words_are_marked(qtbot: QtBot, window: StudioWindow) -> None:
    rows = window.products.rows
    index = rows.index(0, column("English name"))
    assert rows.data(index, Qt.ItemDataRole.BackgroundRole) is None
    rows.setData(index, "")
    assert rows.data(index, Qt.ItemDataRole.BackgroundRole) is not None
    assert rows.data(index, Qt.ItemDataRole.ToolTipRole)


def test_the_form_marks_what_is_missing_side_by_side(qtbot: QtBot, window: StudioWindow) -> None:
    studio = window.studio
    window.panels.show(window.products)
    window.products.table.setCurrentIndex(window.products.rows.index(0, 0))
    name = window.inspector.product._name
    qtbot.waitUntil(name.isVisible)
    zh, en = name.edits[Language.ZH], name.edits[Language.EN]
    assert not en.property("missing")
    en.selectAll()
    qtbot.keyClick(en, Qt.Key.Key_Backspace)
    qtbot.keyClick(en, Qt.Key.Key_Return)
    assert en.property("missing")
    assert not zh.property("missing")
    assert en.placeholderText() == "English is missing"
    window.switch_language()
    assert en.placeholderText() == "缺少英文"
    studio.document.undo()
    assert not en.property("missing")


def write(field: QPlainTextEdit, text: str) -> None:
    """Type a text in the place of what is there, and stay in the field."""
    field.setFocus()
    field.selectAll()
    field.insertPlainText(text)


def test_specifications_that_lack_a_language_are_marked(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    window.panels.show(window.products)
    window.products.table.setCurrentIndex(window.products.rows.index(0, 0))
    form = window.inspector.product
    qtbot.waitUntil(form.isVisible)
    specs, told = form._specs, form._lacking
    assert not told.isVisible(), "the sample has both"
    write(specs, "功率|Power: 60 W|60 W\n材质|: 竹|bamboo\n颜色: 白\n|Net: 1 kg")
    assert told.isVisible()
    assert told.text() == "English is missing in line 2, 3\nChinese is missing in line 4"
    assert specs.accessibleDescription() == told.text()
    tinted = [bool(specs.document().findBlockByNumber(row).layout().formats()) for row in range(4)]
    assert tinted == [False, True, True, True]
    form.grab().save(str(artifacts / "product-form-missing.png"))
    specs.clearFocus()
    window.switch_language()
    assert told.text().startswith("缺少英文的行：2, 3")
    specs.setPlainText("功率|Power: 60 W|60 W")
    assert not told.isVisible()


def test_a_product_is_linked_to_what_is_selected_and_gets_hotspots(
    qtbot: QtBot, window: StudioWindow
) -> None:
    studio, table = window.studio, window.products
    window.panels.show(table)
    studio.select(frozenset({ROBOT}))
    qtbot.mouseClick(table.add, Qt.MouseButton.LeftButton)
    key = list(studio.booth.products)[-1]
    assert studio.booth.products[key].placements == (ROBOT,)
    assert table.spots.isEnabled()
    before = set(studio.booth.hotspots)
    qtbot.mouseClick(table.spots, Qt.MouseButton.LeftButton)
    (spot,) = set(studio.booth.hotspots) - before
    assert studio.booth.hotspots[spot].product == key
    assert studio.booth.hotspots[spot].position[1] > studio.booth.bounds_of(ROBOT).high[1]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_the_list_goes_out_and_comes_back(
    window: StudioWindow, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"out{suffix}"
    window.products.export_to(path)
    assert len(read_products(path).products) == len(window.studio.booth.products)
    before = window.studio.booth
    window.products.import_from(path)
    for key, product in window.studio.booth.products.items():
        assert product.placements == before.products[key].placements
        assert product.name == before.products[key].name


def test_a_list_read_slowly_never_comes_into_another_project(
    window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "产品.csv"
    (tmp_path / "other").mkdir()
    path.write_text(LIST, encoding="utf-8")
    other, wait_for = sample_project(tmp_path / "other"), window.studio.wait_for

    def wait_and_open(what: Text, work: Callable[[], ProductList]) -> ProductList:
        window.studio.wait_for = wait_for
        assert window.filing.open_path(other)
        return work()

    monkeypatch.setattr(window.studio, "wait_for", wait_and_open)
    window.products.import_from(path)
    assert window.studio.project.path == other
    assert window.studio.document.position == 0
    assert not any(one.model_number == "R-9" for one in window.studio.booth.products.values())
    assert path.name in window.banner.words


def test_an_unreadable_list_is_told(window: StudioWindow, tmp_path: Path) -> None:
    path = tmp_path / "坏.xlsx"
    path.write_bytes(b"PK")
    before = window.studio.booth
    window.products.import_from(path)
    assert "坏.xlsx" in window.banner.words
    assert window.studio.booth is before


def test_the_product_form_edits_specifications_and_media(
    qtbot: QtBot, window: StudioWindow
) -> None:
    window.panels.show(window.products)
    window.products.table.setCurrentIndex(window.products.rows.index(0, 0))
    form = window.inspector.product
    qtbot.waitUntil(form.isVisible)
    write(form._specs, "功率|Power: 1 kW")
    form._specs.clearFocus()
    product = form.sought(form.key)
    assert product is not None
    assert product.specs[-1].value == Text.same("1 kW")


def test_media_are_ticked_by_keys_and_a_model_is_chosen(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    studio, before = window.studio, window.studio.booth
    added: dict[str, list[AssetId]] = {"pictures": [], "videos": [], "documents": []}
    for name, kind, count in (
        ("pictures", AssetKind.IMAGE, 2),
        ("videos", AssetKind.VIDEO, 1),
        ("documents", AssetKind.DOCUMENT, 1),
    ):
        for number in range(count):
            key = studio.project.add_blob(f"{name} {number}".encode())
            studio.do(AddAsset(key, Asset(kind, Text.same(f"{name} {number}"))))
            added[name].append(key)
    filled = studio.booth
    window.panels.show(window.products)
    window.products.table.setCurrentIndex(window.products.rows.index(0, 0))
    form = window.inspector.product
    qtbot.waitUntil(form.isVisible)
    for name, keys in added.items():
        shown = form._lists[name]
        for key in reversed(keys):
            (row,) = (at for at in range(shown.count()) if shown.item(at).data(KEY) == key)
            shown.setCurrentRow(row)
            shown.setFocus()
            qtbot.keyClick(shown, Qt.Key.Key_Space)
            assert shown.currentItem().data(KEY) == key, "one stays where one is"
        product = form.sought(form.key)
        assert product is not None
        assert set(keys) <= set(getattr(product, name))
    model = next(key for key, one in studio.booth.assets.items() if one.kind is AssetKind.MODEL)
    form._model.setFocus()
    for _ in range(form._model.count()):
        if form._model.key != model:
            qtbot.keyClick(form._model, Qt.Key.Key_Down)
    product = form.sought(form.key)
    assert product is not None
    assert product.model == model
    studio.document.jump(4)
    assert studio.booth is filled
    studio.document.jump(0)
    assert studio.booth is before
