"""Visits of a published hall, from its host's log: the command ``visits``."""

from __future__ import annotations

import gzip
import zlib
from contextlib import closing
from typing import IO, TYPE_CHECKING

from expo_studio.cli.console import both
from expo_studio.cli.kinds import require_there
from expo_studio.errors import PackageError
from expo_studio.publish.hall import read_hall
from expo_studio.publish.visits import counted
from expo_studio.text import Text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from expo_studio.cli.console import Console

LARGEST = 16_384
"""Letters read of a line at once."""
TOTAL = Text("共 {n} 次参观，{d} 天", "{n} {n:visit|visits} on {d} {d:day|days}")
LINE = Text(
    "{opened:>6} 次打开 · {near:>6} 次走近  {t}", "{opened:>6} opened · {near:>6} near  {t}"
)
UNREAD = Text(
    "{n} 行无法识别，未计入。", "{n} {n:line was|lines were} not understood and not counted."
)


def run_visits(options: argparse.Namespace, console: Console) -> int:
    """Count the visits in the logs of the host that a hall was published on."""
    for path in (options.folder, *options.logs):
        require_there(path)
    booths = read_hall(options.folder).booths
    under = f"/{options.under.strip('/')}/".replace("//", "/")
    visits = counted(_lines(options.logs), booths, under)
    document = {
        "visits": visits.total,
        "days": dict(sorted(visits.days.items())),
        "booths": [
            {
                "name": key,
                "title": both(one.title),
                "opened": visits.opened[key],
                "near": visits.near[key],
            }
            for key, one in booths.items()
        ],
        "unread": visits.unread,
    }
    lines = [TOTAL.filled(n=visits.total, d=len(visits.days))]
    order = sorted(booths, key=lambda key: (-visits.opened[key], -visits.near[key]))
    lines += [
        LINE.filled(opened=visits.opened[key], near=visits.near[key], t=booths[key].title)
        for key in order
    ]
    if visits.unread:
        lines.append(UNREAD.filled(n=visits.unread))
    console.result(document, lines)
    return 0


def _lines(paths: Sequence[Path]) -> Iterator[str]:
    """Yield the lines of logs, one file after the other; those ending in .gz are unfolded."""
    for path in paths:
        try:
            with closing(_opened(path)) as file:
                while line := file.readline(LARGEST):
                    yield line.decode("utf-8", "replace")
        except (OSError, EOFError, zlib.error) as error:
            raise PackageError(
                Text(
                    zh="日志“{name}”无法读取：{reason}。",
                    en="The log “{name}” cannot be read: {reason}.",
                ).filled(name=path.name, reason=error),
                Text(zh="请重新下载该日志。", en="Download that log again."),
            ) from error


def _opened(path: Path) -> IO[bytes] | gzip.GzipFile:
    return gzip.open(path) if path.suffix == ".gz" else path.open("rb")
