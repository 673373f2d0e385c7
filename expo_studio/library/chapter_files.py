"""Lists of chapters and captions beside recordings: WebVTT, each cue with its words.

Source: https://www.w3.org/TR/webvtt1/ (chapters and captions text tracks).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from pathlib import Path

from expo_studio.errors import AssetError
from expo_studio.text import Text

SUFFIX = ".chapters.vtt"
CAPTIONS_SUFFIX = ".captions.vtt"
HEAD = "WEBVTT"
SIZE_LIMIT, CUE_LIMIT, TITLE_LIMIT = 1_000_000, 1_000, 200
CAPTIONS_LIMIT = 5_000
MOMENT = r"(?:(\d{1,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
START = re.compile(rf"^{MOMENT}[ \t]+-->(?:[ \t]+{MOMENT})?")
TAG = re.compile(r"<[^>]*>")
LEAST_SECONDS = 0.5
"""So long a caption stays at least, whatever its file says."""


def read_chapters(path: Path) -> tuple[tuple[float, str], ...]:
    """Return when each chapter begins, in seconds, and its title.

    Raises:
        AssetError: It cannot be read, or is no WebVTT.
    """
    return tuple((start, words) for start, _, words in _cues(path, CUE_LIMIT))


def read_captions(path: Path) -> tuple[tuple[float, float, str], ...]:
    """Return from when until when each caption is shown, in seconds, and its words, in order.

    Raises:
        AssetError: It cannot be read, or is no WebVTT.
    """
    plain = (
        (start, max(end, start + LEAST_SECONDS), unescape(TAG.sub("", words)).strip())
        for start, end, words in _cues(path, CAPTIONS_LIMIT)
    )
    return tuple(sorted(one for one in plain if one[2]))


def _cues(path: Path, most: int) -> list[tuple[float, float, str]]:
    try:
        with path.open("rb") as file:
            raw = file.read(SIZE_LIMIT)
    except OSError as error:
        raise _unreadable(path) from error
    text = raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    if not text.startswith(HEAD):
        raise _unreadable(path)
    return [one for one in map(_cue, re.split(r"\n{2,}", text)[: most + 1]) if one]


def _cue(block: str) -> tuple[float, float, str] | None:
    lines = block.strip("\n").split("\n")
    for place, line in enumerate(lines[:2]):
        found = START.match(line)
        if found:
            told = found.groups()
            words = " ".join(lines[place + 1 :]).strip()[:TITLE_LIMIT]
            return _seconds(told[:4]), _seconds(told[4:]), words
    return None


def _seconds(told: Sequence[str | None]) -> float:
    hours, minutes, seconds, thousandths = (int(one or 0) for one in told)
    return hours * 3600.0 + minutes * 60.0 + seconds + thousandths / 1000.0


def _unreadable(path: Path) -> AssetError:
    return AssetError(
        Text(
            zh="“{name}”不是可读的章节或字幕列表（WebVTT）。",
            en="“{name}” is no list of chapters or captions (WebVTT).",
        ).filled(name=path.name),
        Text(zh="请手动填写。", en="Write them by hand."),
    )
