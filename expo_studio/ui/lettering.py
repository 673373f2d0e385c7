"""Words and pictures painted onto a board, with Chinese typefaces."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageReader, QImageWriter, QPainter

from expo_studio.errors import AssetError
from expo_studio.text import Text

PIXELS_PER_METRE = 700
MOST_PIXELS = 2048
TYPEFACES = {
    "sans": (Text("黑体", "Sans"), ["Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"]),
    "serif": (Text("宋体", "Serif"), ["Noto Serif CJK SC", "SimSun", "Songti SC"]),
}


@dataclass(frozen=True, slots=True)
class Lettering:
    """What a board shows.

    Attributes:
        title, body: The large and the small words; both languages are painted.
        ground, ink: sRGB colours as #rrggbb.
        picture: A picture file or a page of a PDF below the words, or None.
        page: Of a PDF, from 1.
    """

    title: Text = field(default_factory=Text)
    body: Text = field(default_factory=Text)
    ground: str = "#14356b"
    ink: str = "#ffffff"
    typeface: str = "sans"
    picture: Path | None = None
    page: int = 1


def paint(lettering: Lettering, width: float, height: float) -> bytes:
    """Return a PNG for a board of a size in metres; AssetError for an unreadable picture."""
    picture = None if lettering.picture is None else _picture(lettering.picture, lettering.page)
    scale = min(PIXELS_PER_METRE, MOST_PIXELS / max(width, height))
    pixels = QSizeF(max(8.0, width * scale), max(8.0, height * scale)).toSize()
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(QColor(lettering.ground))
    with QPainter(image) as painter:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = QRectF(image.rect())
        if picture is not None:
            _draw_picture(painter, area, picture)
        painter.setPen(QColor(lettering.ink))
        _draw_words(painter, area, lettering)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def _draw_words(painter: QPainter, area: QRectF, lettering: Lettering) -> None:
    """Draw the title above the body, each as large as it fits."""
    titles, bodies = _lines(lettering.title), _lines(lettering.body)
    margin = min(area.width(), area.height()) * 0.08
    inner = area.adjusted(margin, margin, -margin, -margin)
    share = 1.0 if not bodies else 0.55
    top = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * share)
    _fit(painter, top, titles, lettering.typeface, is_bold=True)
    if bodies:
        below = QRectF(inner.left(), top.bottom(), inner.width(), inner.bottom() - top.bottom())
        _fit(painter, below, bodies, lettering.typeface, is_bold=False)


def _fit(
    painter: QPainter, area: QRectF, lines: list[str], typeface: str, *, is_bold: bool
) -> None:
    """Draw lines centred in an area, as large as they fit."""
    if not lines:
        return
    text = "\n".join(lines)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    font = QFont(TYPEFACES.get(typeface, TYPEFACES["sans"])[1])
    font.setBold(is_bold)
    low, high = 4, max(5, int(area.height()))
    while high - low > 1:
        size = (low + high) // 2
        font.setPixelSize(size)
        painter.setFont(font)
        box = painter.boundingRect(QRectF(0, 0, area.width(), 1e6), int(flags), text)
        fits = box.height() <= area.height() and box.width() <= area.width()
        low, high = (size, high) if fits else (low, size)
    font.setPixelSize(low)
    painter.setFont(font)
    painter.drawText(area, int(flags), text)


def _draw_picture(painter: QPainter, area: QRectF, picture: QImage) -> None:
    """Fill an area with a picture, cut at its edges."""
    scaled = picture.scaled(
        area.size().toSize(),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    x, y = (scaled.width() - area.width()) / 2.0, (scaled.height() - area.height()) / 2.0
    painter.drawImage(area, scaled, QRectF(x, y, area.width(), area.height()))


def _picture(path: Path, page: int) -> QImage:
    if path.suffix.lower() == ".pdf":
        return _pdf_page(path, page)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise _unreadable(path, reader.errorString())
    return image


def _pdf_page(path: Path, page: int) -> QImage:
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(path) as document:
            if not 1 <= page <= len(document):
                raise _unreadable(path, f"{page} / {len(document)}")
            sheet = document[page - 1]
            longest = max(sheet.get_size())
            bitmap = sheet.render(scale=MOST_PIXELS / max(longest, 1.0), rev_byteorder=True)
            picture = bitmap.to_pil().convert("RGB")
    except (pypdfium2.PdfiumError, OSError) as error:
        raise _unreadable(path, str(error)) from error
    width, height = picture.size
    raw = picture.tobytes()
    return QImage(raw, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def _unreadable(path: Path, reason: str) -> AssetError:
    return AssetError(
        Text(
            zh="“{name}”无法读作图片：{reason}。", en="“{name}” is no readable picture: {reason}."
        ).filled(name=path.name, reason=reason),
        Text(zh="请使用 PNG、JPEG、WebP 或 PDF。", en="Use PNG, JPEG, WebP or PDF."),
    )


def _lines(text: Text) -> list[str]:
    return [one for one in dict.fromkeys((text.zh.strip(), text.en.strip())) if one]
