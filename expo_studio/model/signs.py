"""What a sign, poster or screen that was made here shows, so that it can be edited again."""

from __future__ import annotations

from dataclasses import dataclass, field

from expo_studio.model.ids import AssetId
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class Sign:
    """The words and the picture on a board.

    Attributes:
        title, body: The large and the small words; both languages are painted.
        ground, ink: sRGB colours as #rrggbb.
        typeface: Key of a typeface.
        width, height: Metres.
        is_lit: Whether it shines by itself, as a screen does.
        picture: Blob of the picture or PDF below the words, or None.
        picture_name: Name of the file it was read from.
        page: Of a PDF, from 1.
    """

    title: Text = field(default_factory=Text)
    body: Text = field(default_factory=Text)
    ground: str = "#14356b"
    ink: str = "#ffffff"
    typeface: str = "sans"
    width: float = 0.8
    height: float = 1.2
    is_lit: bool = False
    picture: AssetId | None = None
    picture_name: str = ""
    page: int = 1
