"""The openings of an event for people's own calendars: iCalendar (RFC 5545)."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from expo_studio.model.calendar import Opening
    from expo_studio.text import Text

FOLD = 73
"""Bytes of a line, so that it stays below 75 with the sign of its continuation."""


def calendar_file(title: Text, exhibitor: Text, openings: Iterable[Opening]) -> bytes:
    """Return one event for each opening; names in both languages where both are given."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Expo Studio//live//EN"]
    for opening in openings:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_name(title, opening)}@expo-studio",
            f"DTSTAMP:{_moment(opening.begins)}",
            f"DTSTART:{_moment(opening.begins)}",
            f"DTEND:{_moment(opening.ends)}",
            f"SUMMARY:{_escaped(_both(title))}",
            f"ORGANIZER;CN={_quoted(_both(exhibitor))}:invalid:nomail",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _both(text: Text) -> str:
    return " / ".join(dict.fromkeys(words for words in (text.zh, text.en) if words)) or "Expo"


def _name(title: Text, opening: Opening) -> str:
    told = f"{title.zh}|{title.en}|{opening.begins}"
    return hashlib.sha256(told.encode()).hexdigest()[:24]


def _moment(at: float) -> str:
    moment = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
    return f"{moment[:19].replace('-', '').replace(':', '')}Z"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def _quoted(text: str) -> str:
    kept = " ".join(text.replace('"', "'").split())
    return f'"{kept}"'


def _folded(line: str) -> str:
    out, length = "", 0
    for sign in line:
        size = len(sign.encode())
        if length + size > FOLD:
            out, length = f"{out}\r\n ", 0
        out, length = out + sign, length + size
    return out
