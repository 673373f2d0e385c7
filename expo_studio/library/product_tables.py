"""Product lists as CSV and XLSX: read from strangers, written for spreadsheets.

A row is a product; words stand in one column per language. Specifications fill one cell,
a line each: ``功率|Power: 60 W|60 W``; a backslash before a sign takes its meaning away.
"""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from expo_studio.errors import AssetError
from expo_studio.files import write_whole
from expo_studio.model.products import Product, Spec
from expo_studio.reasons import reason_of, unwritable
from expo_studio.text import Text

MOST_ROWS, MOST_CHARACTERS = 5000, 20_000
LARGEST = 50_000_000
"""Bytes of a list, packed or not; more is refused unread."""
ENCODINGS = ("utf-8-sig", "gb18030")
UNSOUND = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    LookupError,
    ValueError,
    ArithmeticError,
    TypeError,
    AttributeError,
    SyntaxError,
    RuntimeError,
)
"""What a damaged workbook makes zipfile, the XML parser and openpyxl raise."""
RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for a formula when a cell begins with it."""

COLUMNS = {
    "name_zh": Text("中文名", "Chinese name"),
    "name_en": Text("英文名", "English name"),
    "model_number": Text("型号", "Model number"),
    "category_zh": Text("类别（中文）", "Category (Chinese)"),
    "category_en": Text("类别（英文）", "Category (English)"),
    "summary_zh": Text("简介（中文）", "Summary (Chinese)"),
    "summary_en": Text("简介（英文）", "Summary (English)"),
    "price_zh": Text("价格条款（中文）", "Price terms (Chinese)"),
    "price_en": Text("价格条款（英文）", "Price terms (English)"),
    "link": Text("网页", "Link"),
    "specs": Text("参数", "Specifications"),
}
ALSO = {
    "name_zh": ("名称", "产品名称", "品名", "name (zh)", "中文名称"),
    "name_en": ("name", "product", "product name", "英文名称", "name (en)"),
    "model_number": ("model", "型号规格", "货号", "sku", "item no."),
    "category_zh": ("类别", "分类"),
    "category_en": ("category",),
    "summary_zh": ("简介", "描述", "说明"),
    "summary_en": ("summary", "description"),
    "price_zh": ("价格", "价格条款"),
    "price_en": ("price", "price terms"),
    "link": ("url", "链接", "网址", "website"),
    "specs": ("spec", "specifications", "规格", "技术参数"),
}


@dataclass(frozen=True, slots=True)
class ProductList:
    """What was read.

    Attributes:
        products: In the order of the rows, without media or placements.
        skipped: Rows that name no product, counted from 1 as a spreadsheet does.
        unknown: Headings that mean nothing here.
    """

    products: tuple[Product, ...]
    skipped: tuple[int, ...] = ()
    unknown: tuple[str, ...] = field(default=())


def read_products(path: Path) -> ProductList:
    """Return the products of a CSV or XLSX file.

    Raises:
        AssetError: It is too large, unreadable, or has no heading for a name.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise _refused(path, Text("文件超过 50 MB", "it is larger than 50 MB"))
        is_workbook = path.suffix.lower() in (".xlsx", ".xlsm")
        rows = _workbook(path) if is_workbook else _lines(path)
        return _list(path, rows)
    except OSError as error:
        raise _refused(path, reason_of(error)) from error


def write_products(path: Path, products: Iterable[Product]) -> None:
    """Write a CSV or XLSX file, whole or not at all; AssetError if the disk refuses."""
    rows = [[COLUMNS[key].zh + " / " + COLUMNS[key].en for key in COLUMNS]]
    rows += [row_of(product) for product in products]
    data = _xlsx(rows) if path.suffix.lower() == ".xlsx" else _csv(rows)
    try:
        write_whole(path, data)
    except OSError as error:
        raise AssetError(*unwritable(path, error)) from error


def row_of(product: Product) -> list[str]:
    """Return the cells of a product in the order of the columns."""
    return [
        product.name.zh,
        product.name.en,
        product.model_number,
        product.category.zh,
        product.category.en,
        product.summary.zh,
        product.summary.en,
        product.price_terms.zh,
        product.price_terms.en,
        product.link,
        specs_to_words(product.specs),
    ]


def product_of(cells: dict[str, str]) -> Product:
    """Return the product of a row by column; a link that is no web address is left out."""
    link = cells.get("link", "")
    return Product(
        name=Text(cells.get("name_zh", ""), cells.get("name_en", "")),
        summary=Text(cells.get("summary_zh", ""), cells.get("summary_en", "")),
        model_number=cells.get("model_number", ""),
        category=Text(cells.get("category_zh", ""), cells.get("category_en", "")),
        specs=specs_of_words(cells.get("specs", "")),
        price_terms=Text(cells.get("price_zh", ""), cells.get("price_en", "")),
        link=link if link.startswith(("http://", "https://")) else "",
    )


def specs_to_words(specs: Sequence[Spec]) -> str:
    """Return specifications as one reads and types them, a line each."""
    return "\n".join(f"{_pair(one.name)}: {_pair(one.value)}" for one in specs)


def specs_of_words(words: str) -> tuple[Spec, ...]:
    """Return the specifications in a cell; a line without a colon is a name alone."""
    specs = []
    for line in _split(words, ";；\n"):
        if line.strip():
            name, *value = _split(line, ":：", most=1)
            specs.append(Spec(_unpair(name), _unpair(value[0] if value else "")))
    return tuple(specs)


def _pair(text: Text) -> str:
    zh, en = _escaped(text.zh), _escaped(text.en)
    return zh if text.zh == text.en else f"{zh}|{en}"


def _unpair(words: str) -> Text:
    zh, *en = _split(words, "|", most=1)
    zh = _plain(zh)
    return Text(zh, _plain(en[0])) if en else Text.same(zh)


def _escaped(words: str) -> str:
    for sign in ("\\", "|", ":", ";", "：", "；"):
        words = words.replace(sign, "\\" + sign)
    return words.replace("\n", " ").replace("\r", " ").strip()


def _plain(words: str) -> str:
    plain, signs = "", iter(words.strip())
    for sign in signs:
        plain += next(signs, "") if sign == "\\" else sign
    return plain


def _split(words: str, at: str, most: int = -1) -> list[str]:
    """Split at any of some signs that no backslash precedes."""
    parts: list[str] = []
    part, signs = "", iter(words)
    for sign in signs:
        if sign == "\\":
            part += sign + next(signs, "")
        elif sign in at and most != len(parts):
            parts.append(part)
            part = ""
        else:
            part += sign
    return [*parts, part]


def _list(path: Path, rows: Iterator[list[str]]) -> ProductList:
    first = next(rows, [])
    headings = [_column(cell) for cell in first]
    if not {"name_zh", "name_en"} & set(headings):
        raise _refused(
            path,
            Text(
                "没有“中文名”或“英文名”一列", "no column is called “Chinese name” or “English name”"
            ),
        )
    products: list[Product] = []
    skipped: list[int] = []
    for number, row in enumerate(rows, start=2):
        if number > MOST_ROWS + 1:
            raise _refused(path, Text("超过 5000 行", "it has more than 5,000 rows"))
        cells = {key: _safe(cell) for key, cell in zip(headings, row, strict=False) if key}
        if cells.get("name_zh") or cells.get("name_en"):
            products.append(product_of(cells))
        elif any(cells.values()):
            skipped.append(number)
    unknown = tuple(cell for cell, key in zip(first, headings, strict=True) if cell and not key)
    return ProductList(tuple(products), tuple(skipped), unknown)


def _column(heading: str) -> str:
    """Return the column a heading means, in either language or both; empty if none."""
    wanted = {heading.strip().lower(), *(part.strip().lower() for part in heading.split("/"))}
    for key, text in COLUMNS.items():
        if wanted & {key, text.zh.lower(), text.en.lower(), *ALSO[key]}:
            return key
    return ""


def _safe(cell: str) -> str:
    """Return a cell as we wrote it, of bounded length."""
    cell = cell.strip()[:MOST_CHARACTERS]
    return cell[1:] if cell[:1] == "'" and cell[1:2] in RISKY else cell


def _lines(path: Path) -> Iterator[list[str]]:
    raw = path.read_bytes()
    for encoding in ENCODINGS:
        try:
            words = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return _csv_rows(path, words)
    raise _refused(path, Text("文字编码无法识别", "its text encoding is unknown"))


def _csv_rows(path: Path, words: str) -> Iterator[list[str]]:
    sample = words[:4096].splitlines()[:1]
    separator = max(",;\t", key=lambda sign: sample[0].count(sign)) if sample else ","
    try:
        yield from csv.reader(io.StringIO(words, newline=""), delimiter=separator)
    except csv.Error as error:
        raise _refused(path, Text.same(str(error))) from error


def _workbook(path: Path) -> Iterator[list[str]]:
    """Yield the rows of the first sheet; the archive is measured before it is read."""
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
                raise _refused(path, Text("解压后超过 50 MB", "unpacked it is larger than 50 MB"))
        book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
        try:
            for row in book.worksheets[0].iter_rows(values_only=True, max_col=64):
                yield ["" if cell is None else str(cell) for cell in row]
        finally:
            book.close()
    except UNSOUND as error:
        raise _refused(path, Text("不是完好的 XLSX", "it is no sound XLSX file")) from error


def _csv(rows: list[list[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([[_guarded(cell) for cell in row] for row in rows])
    return out.getvalue().encode("utf-8-sig")


def _xlsx(rows: list[list[str]]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row, start=1):
            made = sheet.cell(number, column)
            made.value = _printable(cell)
            made.data_type = "s"
            made.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                made.font = Font(bold=True)
                sheet.column_dimensions[get_column_letter(column)].width = 24
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(RISKY) else cell


def _printable(cell: str) -> str:
    """Return a cell without the control characters that XML cannot hold."""
    return "".join(sign for sign in cell if sign in "\n\t" or ord(sign) >= 32)


def _refused(path: Path, reason: Text) -> AssetError:
    return AssetError(
        Text(
            zh="“{name}”无法读写为产品表：{reason}。",
            en="“{name}” cannot be used as a product list: {reason}.",
        ).filled(name=path.name, reason=reason),
        Text(
            zh="请先导出一份产品表，照它的格式填写。",
            en="Export a product list first and fill it in as it is.",
        ),
    )
