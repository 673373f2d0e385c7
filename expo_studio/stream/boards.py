"""What is written on the picture: waiting boards and the lower third, in both languages."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from expo_studio.text import Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.uint8]

TYPEFACES = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "C:/Windows/Fonts/msyh.ttc",
    "/System/Library/Fonts/PingFang.ttc",
    "/System/Library/Fonts/Hiragino Sans GB.ttc",
)
"""Typefaces with Chinese signs, where systems keep them."""
NIGHT, PAPER, ACCENT, SOFT = (22, 27, 35), (240, 243, 247), (236, 164, 64), (160, 172, 188)
STARTING = Text(zh="即将开始", en="Starting soon")
PAUSE = Text(zh="马上回来", en="Back in a minute")


def board(width: int, height: int, words: Text, title: Text) -> Array:
    """Return a full picture that says something, sRGB RGBA, shape (height, width, 4)."""
    picture = Image.new("RGBA", (width, height), (*NIGHT, 255))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((width * 0.44, height * 0.62, width * 0.56, height * 0.626), fill=ACCENT)
    rows = (
        (words.zh, 0.40, 0.095, PAPER),
        (words.en, 0.53, 0.058, PAPER),
        (title.zh, 0.70, 0.040, SOFT),
        (title.en, 0.77, 0.034, SOFT),
    )
    for line, middle, size, colour in rows:
        if line:
            face = fitted(line, int(height * size), width * 0.9)
            draw.text((width / 2, height * middle), line, colour, face, anchor="mm")
    return np.asarray(picture)


def lower_third(width: int, height: int, name: str, line: str) -> Array:
    """Return a band with a name and a line below it, sRGB RGBA, as wide as its words."""
    big, small = height * 46 // 720, height * 28 // 720
    faces = fitted(name, big, width * 0.8), fitted(line, small, width * 0.8)
    longest = max(faces[0].getlength(name), faces[1].getlength(line))
    band = (int(longest) + big) // 4 * 4 + 8, (big + small + big) // 4 * 4
    picture = Image.new("RGBA", band, (*NIGHT, 214))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, big // 6, band[1]), fill=(*ACCENT, 255))
    middle = band[1] * (0.36 if line else 0.5)
    draw.text((big // 2, middle), name, (*PAPER, 255), faces[0], anchor="lm")
    draw.text((big // 2, band[1] * 0.76), line, (*SOFT, 255), faces[1], anchor="lm")
    return np.asarray(picture)


def fitted(line: str, size: int, room: float) -> ImageFont.FreeTypeFont:
    """Return the typeface, smaller where a line is too long."""
    face = _typeface(size)
    length = face.getlength(line)
    return face if length <= room else _typeface(max(8, int(size * room / length)))


@cache
def _typeface(size: int) -> ImageFont.FreeTypeFont:
    for path in TYPEFACES:
        if Path(path).exists():
            return ImageFont.truetype(path, size)
    face = ImageFont.load_default(size)
    if not isinstance(face, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    return face
