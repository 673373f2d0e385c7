"""Captions that somebody at a desk types while the presenter speaks: for how long, and as WebVTT.

Source: https://www.w3.org/TR/webvtt1/ (captions text tracks).
"""

from __future__ import annotations

from html import escape
from pathlib import Path

SUFFIX = ".captions.vtt"
LEAST_SECONDS, MOST_SECONDS = 2.0, 8.0
WIDE_SECONDS, NARROW_SECONDS = 0.22, 0.07
"""To read a Chinese sign, or a letter."""
FIRST_WIDE = "\u2e80"


def shown_seconds(text: str) -> float:
    """Return how long a caption stays, by how long it takes to read."""
    needed = sum(WIDE_SECONDS if sign >= FIRST_WIDE else NARROW_SECONDS for sign in text)
    return min(MOST_SECONDS, max(LEAST_SECONDS, 1.0 + needed))


def append_cue(film: Path, start: float, text: str) -> None:
    """Write a caption into the file beside a film; every cue is whole at once.

    Args:
        film: Whose captions these are.
        start: Seconds from the film's beginning.
        text: On one line.
    """
    path = film.with_suffix(SUFFIX)
    head = "" if path.exists() else "WEBVTT\n"
    end = start + shown_seconds(text)
    cue = f"\n{clock(start)} --> {clock(end)}\n{escape(text, quote=False)}\n"
    with path.open("a", encoding="utf-8") as file:
        file.write(head + cue)


def clock(seconds: float) -> str:
    """Return a time as WebVTT writes it, such as 00:01:02.500."""
    thousandths = round(max(0.0, seconds) * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest // 1000:02d}.{rest % 1000:03d}"
