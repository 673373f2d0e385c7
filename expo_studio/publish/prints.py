"""Paper that leads to the booth online: a poster and a table card with a QR code, as PDF.

The code is drawn as shapes; words are drawn with a typeface of this machine at print
resolution, so that every printer shows the Chinese ones.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageDraw, ImageFont

from expo_studio.errors import PackageError
from expo_studio.text import Language, Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth

MILLIMETRE = 72.0 / 25.4
"""Points of PDF."""
DOTS = 300.0 / 72.0
"""Pixels a point that words are drawn with."""
A4, A6 = (210.0, 297.0), (148.0, 105.0)
MARGIN = 14.0
INK, SOFT, BRAND = (27, 36, 48), (93, 107, 124), (22, 104, 199)
TYPEFACES = (
    ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2),
    ("/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc", 2),
    ("/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc", 2),
    ("/System/Library/Fonts/PingFang.ttc", 0),
    ("/System/Library/Fonts/STHeiti Light.ttc", 0),
    ("C:/Windows/Fonts/msyh.ttc", 0),
    ("C:/Windows/Fonts/simhei.ttf", 0),
)
"""Files of typefaces with Chinese signs, and which face in each."""
SCAN = Text(zh="扫码走进三维展位", en="Scan to walk through the booth in 3D")
OPEN = Text(zh="全年在线，无需安装", en="Open all year, nothing to install")


@dataclass(frozen=True, slots=True)
class Line:
    """Words on paper; sizes in millimetres."""

    words: str
    size: float
    colour: tuple[int, int, int] = INK


def prints_of(booth: Booth, address: str, poster: bytes | None) -> dict[str, bytes]:
    """Return the PDFs by their names: poster and card in both languages.

    Args:
        booth: Whose title and exhibitor are told.
        address: What the code leads to.
        poster: A picture of the booth, or None.

    Raises:
        PackageError: This machine has no typeface with Chinese signs.
    """
    made: dict[str, bytes] = {}
    for language in Language:
        sheet = _Sheet(booth, address, language)
        made[f"poster-{language}.pdf"] = sheet.poster(poster)
        made[f"card-{language}.pdf"] = sheet.card()
    return made


class _Sheet:
    def __init__(self, booth: Booth, address: str, language: Language) -> None:
        self._title = booth.title.in_language(language) or "Expo Studio"
        self._exhibitor = booth.exhibitor.in_language(language)
        self._number = booth.stand.number
        self._address = address
        self._language = language

    def poster(self, picture: bytes | None) -> bytes:
        """Return an A4 page: picture, title and a code to scan from some steps away."""
        page = _Paper(A4, self._title)
        top = A4[1] - MARGIN
        if picture is not None:
            width = A4[0] - 2 * MARGIN
            page.picture(picture, MARGIN, top - width * 9 / 16, width)
            top -= width * 9 / 16 + 10
        for line in (
            Line(f"{self._exhibitor}  {self._number}".strip(), 6.0, SOFT),
            Line(self._title, 11.0),
        ):
            top = page.line(line, top) - 3.0
        side = min(96.0, top - MARGIN - 30.0)
        page.code(self._address, (A4[0] - side) / 2, top - side - 4, side)
        top -= side + 8
        top = page.line(Line(self._say(SCAN), 7.0, BRAND), top) - 2.0
        page.line(Line(f"{self._say(OPEN)} · {self._address}", 3.6, SOFT), top)
        return page.done()

    def card(self) -> bytes:
        """Return an A6 page for a table: the code beside the words."""
        page = _Paper(A6, self._title)
        side = 62.0
        page.code(self._address, MARGIN - 4, (A6[1] - side) / 2, side)
        left = MARGIN + side
        top = A6[1] - 24.0
        for line in (
            Line(self._exhibitor, 4.2, SOFT),
            Line(self._title, 6.4),
            Line(self._say(SCAN), 4.6, BRAND),
            Line(self._say(OPEN), 3.4, SOFT),
        ):
            top = page.line(line, top, left) - 3.0
        page.line(Line(self._address, 2.8, SOFT), 14.0, left)
        return page.done()

    def _say(self, text: Text) -> str:
        return text.in_language(self._language)


class _Paper:
    """One page being drawn; places in millimetres from its lower left corner."""

    def __init__(self, size: tuple[float, float], title: str) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self._size = size
        self._out = io.BytesIO()
        points = (size[0] * MILLIMETRE, size[1] * MILLIMETRE)
        self._canvas: Any = Canvas(self._out, pagesize=points, invariant=1)
        self._canvas.setTitle(title)
        self._canvas.setAuthor("Expo Studio")

    def line(self, line: Line, top: float, left: float | None = None) -> float:
        """Draw words below a height, in the middle or from a left edge; return where they end."""
        room = self._size[0] - MARGIN - (MARGIN if left is None else left)
        for row in _rows(line, room):
            image = _drawn(row, line)
            width, height = (one / DOTS / MILLIMETRE for one in image.size)
            x = (self._size[0] - width) / 2 if left is None else left
            self._image(image, x, top - height, width)
            top -= height
        return top

    def picture(self, data: bytes, x: float, y: float, width: float) -> None:
        """Draw a picture."""
        with Image.open(io.BytesIO(data)) as image:
            self._image(image.convert("RGB"), x, y, width)

    def code(self, address: str, x: float, y: float, side: float) -> None:
        """Draw a QR code with its quiet zone."""
        import segno

        rows = [list(row) for row in segno.make(address, error="m").matrix_iter(border=4)]
        step = side * MILLIMETRE / len(rows)
        self._canvas.setFillColorRGB(0, 0, 0)
        for down, row in enumerate(rows):
            for across, is_dark in enumerate(row):
                if is_dark:
                    left, low = x * MILLIMETRE + across * step, (y + side) * MILLIMETRE
                    self._canvas.rect(left, low - (down + 1) * step, step, step, stroke=0, fill=1)

    def done(self) -> bytes:
        """Return the page as PDF."""
        self._canvas.showPage()
        self._canvas.save()
        return self._out.getvalue()

    def _image(self, image: Image.Image, x: float, y: float, width: float) -> None:
        from reportlab.lib.utils import ImageReader

        height = width * image.height / image.width
        box = [one * MILLIMETRE for one in (x, y, width, height)]
        self._canvas.drawImage(ImageReader(image), *box)


def _rows(line: Line, room: float) -> list[str]:
    """Return the words in rows that fit, broken at spaces or between signs."""
    font = _font(round(line.size * MILLIMETRE * DOTS))
    most = room * MILLIMETRE * DOTS
    rows = [""]
    for word in _pieces(line.words):
        if rows[-1] and font.getlength(rows[-1] + word.rstrip()) > most:
            rows.append("")
        rows[-1] += word
    return [row.strip() for row in rows if row.strip()]


def _pieces(words: str) -> list[str]:
    """Return what may begin a row: words of letters, single signs of Chinese."""
    pieces: list[str] = []
    for sign in words:
        is_new = not pieces or pieces[-1].endswith((" ", "/")) or max(sign, pieces[-1][-1]) > "⺀"
        if is_new:
            pieces.append(sign)
        else:
            pieces[-1] += sign
    return pieces


def _drawn(words: str, line: Line) -> Image.Image:
    font = _font(round(line.size * MILLIMETRE * DOTS))
    ascent, descent = font.getmetrics()
    image = Image.new("RGB", (max(1, round(font.getlength(words))), ascent + descent), "white")
    ImageDraw.Draw(image).text((0, 0), words, font=font, fill=line.colour)
    return image


@lru_cache(maxsize=16)
def _font(size: int) -> ImageFont.FreeTypeFont:
    for path, face in TYPEFACES:
        if Path(path).is_file():
            return ImageFont.truetype(path, size, index=face)
    raise PackageError(
        Text(zh="本机没有中文字体。", en="This machine has no typeface with Chinese signs."),
        Text(
            zh="请安装 Noto Sans CJK 字体后再试。",
            en="Install the typeface Noto Sans CJK and try again.",
        ),
    )
