"""Lists of chapters beside recordings: WebVTT, each cue with a title.

Source: https://www.w3.org/TR/webvtt1/ (chapters text tracks).
"""

from __future__ import annotations

import re
from pathlib import Path

from expo_studio.errors import AssetError
from expo_studio.text import Text

SUFFIX = ".chapters.vtt"
HEAD = "WEBVTT"
SIZE_LIMIT, CUE_LIMIT, TITLE_LIMIT = 1_000_000, 1_000, 200
START = re.compile(r"^(?:(\d{1,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->")


def read_chapters(path: Path) -> tuple[tuple[float, str], ...]:
    """Return when each chapter begins, in seconds, and its title.

    Raises:
        AssetError: It cannot be read, or is no WebVTT.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(SIZE_LIMIT)
    except OSError as error:
        raise _unreadable(path) from error
    text = raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    if not text.startswith(HEAD):
        raise _unreadable(path)
    return tuple(one for one in map(_chapter, re.split(r"\n{2,}", text)[:CUE_LIMIT]) if one)


def _chapter(block: str) -> tuple[float, str] | None:
    lines = block.strip("\n").split("\n")
    for place, line in enumerate(lines[:2]):
        found = START.match(line)
        if found:
            hours, minutes, seconds, thousandths = (int(one or 0) for one in found.groups())
            title = " ".join(lines[place + 1 :]).strip()[:TITLE_LIMIT]
            return hours * 3600.0 + minutes * 60.0 + seconds + thousandths / 1000.0, title
    return None


def _unreadable(path: Path) -> AssetError:
    return AssetError(
        Text(
            zh="“{name}”不是可读的章节列表（WebVTT）。",
            en="“{name}” is no list of chapters (WebVTT).",
        ).filled(name=path.name),
        Text(zh="请手动填写章节。", en="Write the chapters by hand."),
    )
