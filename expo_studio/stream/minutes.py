"""The minutes of a meeting as PDF: who asked, who was there, what was looked at, its outcome."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from expo_studio.text import Language, Text

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from expo_studio.model.meetings import Meeting, Snapshot
    from expo_studio.stream.session import Face

FONT = "STSong-Light"
"""Of Adobe's standard Asian fonts, which readers bring themselves; it has Latin letters too."""
TITLE = Text(zh="洽谈纪要", en="Minutes of the meeting")
LABELS = {
    "exhibitor": Text(zh="展商", en="Exhibitor"),
    "visitor": Text(zh="访客", en="Visitor"),
    "people": Text(zh="参加者", en="Took part"),
    "product": Text(zh="产品", en="Product"),
    "wish": Text(zh="需求", en="Wish"),
    "began": Text(zh="开始 (UTC)", en="Began (UTC)"),
    "ended": Text(zh="结束 (UTC)", en="Ended (UTC)"),
    "seen": Text(zh="看过与量过", en="Looked at and measured"),
    "outcome": Text(zh="结果", en="Outcome"),
}
PICTURE = Text(zh="图 {n} · {at} (UTC)", en="Picture {n} · {at} (UTC)")
PICTURE_POINTS = (430.0, 320.0)
NOTHING = Text(zh="（无）", en="(nothing)")


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands beside a meeting in its minutes.

    Attributes:
        product: Name of what it was about.
        snapshots: Pictures taken meanwhile.
        people: Names of everybody who was in the call, desks too.
    """

    product: Text
    snapshots: tuple[Snapshot, ...] = ()
    people: tuple[str, ...] = ()


def minutes_pdf(meeting: Meeting, face: Face, shown: Shown, language: Language) -> bytes:
    """Return the minutes as one PDF, A4."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    body = ParagraphStyle("body", fontName=FONT, fontSize=11, leading=17, wordWrap="CJK")
    head = ParagraphStyle("head", body, fontSize=18, leading=26, spaceAfter=10)
    title = TITLE.in_language(language)
    flow = [
        Paragraph(escape(title), head),
        Paragraph(escape(face.title.in_language(language)), body),
    ]
    for label, words in _lines(meeting, face, shown, language):
        flow += [Spacer(1, 8), Paragraph(f"<b>{escape(label)}</b>", body)]
        flow += [Paragraph(escape(line), body) for line in words]
    for number, snapshot in enumerate(shown.snapshots, 1):
        caption = PICTURE.filled(n=number, at=_moment(snapshot.at)).in_language(language)
        flow += [Spacer(1, 10), _picture(snapshot.jpeg), Paragraph(escape(caption), body)]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, title=title, author="Expo Studio").build(flow)
    return out.getvalue()


def _picture(jpeg: bytes) -> Flowable:
    """Return a picture as wide as the text, not higher than half a page."""
    from reportlab.lib.utils import ImageReader
    from reportlab.platypus import Image

    width, height = ImageReader(io.BytesIO(jpeg)).getSize()
    factor = min(PICTURE_POINTS[0] / width, PICTURE_POINTS[1] / height)
    return Image(io.BytesIO(jpeg), width * factor, height * factor)


def _lines(
    meeting: Meeting, face: Face, shown: Shown, language: Language
) -> list[tuple[str, list[str]]]:
    nothing = NOTHING.in_language(language)
    told = {
        "exhibitor": [face.exhibitor.in_language(language)],
        "visitor": [meeting.name],
        "people": [" · ".join(shown.people)],
        "product": [shown.product.in_language(language)],
        "wish": [meeting.wish],
        "began": [_moment(meeting.began)],
        "ended": [_moment(meeting.ended)],
        "seen": list(meeting.seen),
        "outcome": meeting.outcome.splitlines(),
    }
    return [
        (LABELS[name].in_language(language), [word for word in words if word] or [nothing])
        for name, words in told.items()
    ]


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M") if at else ""
