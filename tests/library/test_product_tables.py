"""Product lists survive spreadsheets, strangers and damage."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from expo_studio.errors import AssetError
from expo_studio.library.product_tables import (
    COLUMNS,
    read_products,
    row_of,
    specs_of_words,
    specs_to_words,
    write_products,
)
from expo_studio.model.products import Product, Spec
from expo_studio.text import Text

printable = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"), max_size=12
).map(str.strip)
texts = st.builds(Text, printable, printable)
named = st.builds(Text, printable.filter(bool), printable)
products = st.builds(
    Product,
    named,
    summary=texts,
    model_number=printable,
    category=texts,
    specs=st.lists(st.builds(Spec, named, texts), max_size=3).map(tuple),
    price_terms=texts,
    link=st.sampled_from(["", "https://example.org/茶?a=1;b|c"]),
)


@settings(max_examples=60)
@given(listed=st.lists(products, min_size=1, max_size=4), suffix=st.sampled_from([".csv", ".xlsx"]))
def test_written_and_read_it_is_the_same(listed: list[Product], suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"产品{suffix}"
        write_products(path, listed)
        found = read_products(path)
    assert found.unknown == ()
    assert [row_of(one) for one in found.products] == [
        [_as_cell(cell) for cell in row_of(one)] for one in listed
    ]


def _as_cell(cell: str) -> str:
    """Return a cell as it comes back: a quote before a formula sign is taken for ours."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


@given(specs=st.lists(st.builds(Spec, named, texts), max_size=4).map(tuple))
def test_specifications_survive_being_one_cell(specs: tuple[Spec, ...]) -> None:
    assert specs_of_words(specs_to_words(specs)) == specs


def test_signs_of_chinese_in_a_specification_stay_as_they_are() -> None:
    specs = (Spec(Text("尺寸：长；宽", "Size"), Text("60：40", "60:40")),)
    assert specs_of_words(specs_to_words(specs)) == specs


def test_specifications_as_people_type_them() -> None:
    assert specs_of_words("功率：60 W；Colour|颜色: red|红\n重量") == (
        Spec(Text.same("功率"), Text.same("60 W")),
        Spec(Text("Colour", "颜色"), Text("red", "红")),
        Spec(Text.same("重量"), Text.same("")),
    )


def test_a_list_of_a_stranger_in_gbk_with_other_headings(tmp_path: Path) -> None:
    path = tmp_path / "旧.csv"
    path.write_bytes("产品名称;货号;颜色\n青瓷茶具;T-1;青\n;T-2;红\n".encode("gb18030"))
    found = read_products(path)
    assert found.products == (Product(Text(zh="青瓷茶具"), model_number="T-1"),)
    assert found.skipped == (3,)
    assert found.unknown == ("颜色",)


def test_cells_never_become_formulas(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    write_products(path, [Product(Text("=cmd()", "+1"), model_number="@x")])
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("'=cmd(),'+1,'@x")
    assert read_products(path).products[0].name == Text("=cmd()", "+1")
    book = tmp_path / "p.xlsx"
    write_products(book, [Product(Text("=1+1", "x"))])
    with zipfile.ZipFile(book) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet


def test_links_that_are_no_web_addresses_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text("name,link\nTea,javascript:alert(1)\n", encoding="utf-8")
    assert read_products(path).products[0].link == ""


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("leer.csv", b""),
        ("no-heading.csv", b"a,b\n1,2\n"),
        ("bits.csv", b"\xff\xfe\xff\x81"),
        ("no.xlsx", b"PK\x03\x04 not really"),
        ("text.xlsx", b"name\nTea\n"),
    ],
)
def test_what_is_no_list_is_refused_by_name(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(AssetError) as refusal:
        read_products(path)
    assert name in refusal.value.message.en
    assert refusal.value.hint.zh


def test_damaged_workbooks_are_refused_or_read(tmp_path: Path) -> None:
    path, cut = tmp_path / "p.xlsx", tmp_path / "cut.xlsx"
    write_products(path, [Product(Text("茶", "Tea"))])
    data = path.read_bytes()
    for share in range(0, 100, 4):
        at = len(data) * share // 100
        for damaged in (data[:at], data[:at] + bytes([data[at] ^ 0x40]) + data[at + 1 :]):
            cut.write_bytes(damaged)
            try:
                assert len(read_products(cut).products) <= 1
            except AssetError:
                continue


def test_a_bomb_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    assert path.stat().st_size < 1_000_000
    with pytest.raises(AssetError) as refusal:
        read_products(path)
    assert "50 MB" in refusal.value.message.en


def test_every_column_has_both_names() -> None:
    assert all(text.zh and text.en for text in COLUMNS.values())
