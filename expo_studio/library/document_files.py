"""Importing PDF: a board whose pages can be turned, and the file itself to download."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from expo_studio.errors import AssetError
from expo_studio.gltf.model import Picture
from expo_studio.library.boards import Board, page_board
from expo_studio.library.report import Made, Medium
from expo_studio.model.booth import BOARD_PAGES, AssetKind
from expo_studio.text import Text

FEW, FEW_SIDE, MANY_SIDE = 6, 1448, 1024
"""Pixels of a page's longer side, where there are few pages or many."""
POINT = 0.0254 / 72
"""Metres of a point (ISO 32000-1, 8.3.2.3)."""
BOARD_SIDE, TRUE_FROM, TRUE_TO = 0.9, 0.6, 4.0
"""Metres of the longer side of leaflets; sheets from so many to so many keep their size."""
SLIMMEST = 30.0


def read_document(path: Path) -> Made:
    """Return a PDF as a board with its pages.

    Raises:
        AssetError: It is damaged, locked or has no pages.
    """
    import pypdfium2

    data = path.read_bytes()
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
        shown = min(count, BOARD_PAGES)
        side = FEW_SIDE if shown <= FEW else MANY_SIDE
        pages = list(_pages(document, shown, side))
        board = _board(document[0].get_size()) if count else None
    except pypdfium2.PdfiumError as error:
        raise _unreadable(str(error)) from error
    if board is None:
        raise _unreadable("")
    changed = [Text(zh="页面绘制成图片", en="its pages were drawn as pictures")]
    if count > shown:
        changed.append(
            Text(
                zh="展板上有前 {n} 页，其余在下载文件中",
                en="the board has the first {n} pages; the rest is in the file to download",
            ).filled(n=shown)
        )
    fact = Text(zh="{n} 页的 PDF，可下载", en="a PDF of {n} {n:page|pages}, to download").filled(
        n=count
    )
    medium = Medium(data, "application/pdf", pages=count)
    return Made(page_board(pages, board), changed, AssetKind.DOCUMENT, medium, (fact,))


def _pages(document: Any, count: int, side: int) -> Iterator[Picture]:
    for number in range(count):
        page = document[number]
        width, height = _size(page.get_size())
        bitmap = page.render(scale=side / max(width, height))
        out = io.BytesIO()
        bitmap.to_pil().convert("RGB").save(out, "JPEG", quality=85, subsampling=0)
        page.close()
        yield Picture(out.getvalue(), "image/jpeg")


def _size(points: tuple[float, float]) -> tuple[float, float]:
    """Return a page's size; AssetError for one that is no page."""
    width, height = points
    if not (width > 0 and height > 0 and 1 / SLIMMEST < width / height < SLIMMEST):
        raise _unreadable("")
    return width, height


def _board(points: tuple[float, float]) -> Board:
    width, height = (one * POINT for one in _size(points))
    longest = max(width, height)
    scale = 1.0 if TRUE_FROM <= longest <= TRUE_TO else BOARD_SIDE / longest
    return Board(width * scale, height * scale)


def _unreadable(reason: str) -> AssetError:
    if "password" in reason.lower():
        return AssetError(
            Text(zh="PDF 有密码。", en="The PDF is locked with a password."),
            Text(zh="请去掉密码后再导入。", en="Save it without the password and import that."),
        )
    return AssetError(
        Text(zh="PDF 已损坏或没有页面。", en="The PDF is damaged or has no pages."),
        Text(zh="请重新导出 PDF，或导入页面图片。", en="Export it again, or import pictures."),
    )
