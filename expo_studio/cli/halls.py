"""A hall's file: what is in it, what is wrong with it, and making one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from expo_studio.cli.console import both
from expo_studio.model.hall_checks import check_hall
from expo_studio.project.hall_snapshot import HallSnapshot
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from expo_studio.cli.console import Console


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
    title = Text("展馆：{t}，{n} 个展位", "Hall: {t}, {n} {n:booth|booths}").filled(
        t=hall.title, n=len(booths)
    )
    line = Text("{key}  {t}（{e}）", "{key}  {t} ({e})")
    lines = [line.filled(key=k, t=one.title, e=one.exhibitor) for k, one in hall.exhibits.items()]
    return document, [title, *lines]


def made_hall_file(options: argparse.Namespace, console: Console) -> int:
    """Lay packages out and write a hall's file, to be arranged in the window."""
    from expo_studio.project.hall_file import HallFile
    from expo_studio.publish.hall import HALL_TITLE, hall_of
    from expo_studio.publish.taking_in import package_at

    title = Text.same(options.title) if options.title else HALL_TITLE
    hall, paths = hall_of(options.files, title, tuple(options.live))
    HallFile.create(options.output, hall, blobs=map(package_at, paths.values())).close()
    words = Text(
        "已写入展馆文件 {path}：{n} 个展位", "Wrote the hall's file {path}: {n} {n:booth|booths}"
    )
    document = {"path": str(options.output), "booths": len(paths)}
    console.result(document, [words.filled(path=options.output, n=len(paths))])
    return 0


def hall_findings(path: Path) -> list[dict[str, Any]]:
    """Return what is amiss with the floor, then what there is to know of each booth."""
    with HallSnapshot(path) as snapshot:
        hall = snapshot.hall
    remarks = [(one.key or path.name, one.remark) for one in check_hall(hall)]
    remarks += [(key, remark) for key, one in hall.exhibits.items() for remark in one.remarks]
    return [
        {
            "severity": remark.severity.value,
            "subject": subject,
            "message": both(remark.message),
            "hint": both(remark.hint),
        }
        for subject, remark in remarks
    ]
