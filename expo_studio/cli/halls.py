"""What is in a hall's file, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from expo_studio.cli.console import both
from expo_studio.model.hall_commands import name_of
from expo_studio.project.hall_snapshot import HallSnapshot
from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path

WAITS = Text("“{name}”还没有放到地面上。", "“{name}” does not stand on the floor yet.")
PLACE_IT = Text("请打开展馆文件把它放好。", "Open the hall's file and place it.")


def hall_info(path: Path) -> tuple[dict[str, Any], list[Text]]:
    """Return what is in a hall, as a document and in words."""
    with HallSnapshot(path) as snapshot:
        hall = snapshot.hall
    booths = [
        {
            "name": key,
            "title": both(one.title),
            "exhibitor": both(one.exhibitor),
            "number": one.number,
            "size": [one.width, one.depth],
            "fingerprint": one.fingerprint,
            "is_placed": key in hall.stalls,
        }
        for key, one in hall.exhibits.items()
    ]
    document = {"kind": "hall", "title": both(hall.title), "booths": booths}
    title = Text("展馆：{t}，{n} 个展位", "Hall: {t}, {n} booths").filled(
        t=hall.title, n=len(booths)
    )
    line = Text("{key}  {t}（{e}）", "{key}  {t} ({e})")
    lines = [line.filled(key=k, t=one.title, e=one.exhibitor) for k, one in hall.exhibits.items()]
    return document, [title, *lines]


def hall_findings(path: Path) -> list[dict[str, Any]]:
    """Return what the organizer should know of each booth, and which stand nowhere."""
    with HallSnapshot(path) as snapshot:
        hall = snapshot.hall
    waiting = [
        _finding("warning", key, WAITS.filled(name=name_of(hall, key)), PLACE_IT)
        for key in hall.waiting
    ]
    return waiting + [
        _finding(remark.severity.value, key, remark.message, remark.hint)
        for key, one in hall.exhibits.items()
        for remark in one.remarks
    ]


def _finding(severity: str, subject: str, message: Text, hint: Text) -> dict[str, Any]:
    return {
        "severity": severity,
        "subject": subject,
        "message": both(message),
        "hint": both(hint),
    }
