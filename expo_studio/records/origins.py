"""Which project records belong to: found again after it was moved, never mixed up with another's.

A project bears an identity in its file, and so does every copy of it. The same identity in the
same file of the disk is the same project, wherever it lies now. The same identity in another
file may be the project moved to another disk, or a copy that somebody else goes on with: its
records are offered, never taken unasked.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    IdentityOf = Callable[[Path], str]

SUFFIX = ".records"


@dataclass(frozen=True, slots=True)
class Origin:
    """A project as its records know it.

    Attributes:
        project: Where it lay when its records were opened last.
        identity: What stands in the project itself; empty where none does yet.
        file: Which file of the disk it was; empty where that is not known.
    """

    project: Path
    identity: str = ""
    file: str = ""

    @classmethod
    def of(cls, project: Path, identity: str = "") -> Origin:
        """Return a project as it is now."""
        path = project.resolve()
        try:
            told = path.stat()
        except OSError:
            return cls(path, identity)
        return cls(path, identity, f"{told.st_dev}:{told.st_ino}")

    def sameness(self, now: Origin) -> int:
        """Return how surely a project is the one of now: 0 is not, a file tells more than a place.

        Two copies may have changed places, or one was put in the place of the other.
        """
        is_here = self.project == now.project
        if not self.identity:
            return int(is_here)
        is_same_file = self.file == now.file != ""
        return 2 * is_here + 3 * is_same_file if self.is_kin_to(now) else 0

    def is_kin_to(self, other: Origin) -> bool:
        """Return whether one may be the other, moved, or a copy of it."""
        return self.identity == other.identity != ""


def place(folder: Path, project: Path) -> Path:
    """Return where the records of a project lie unless another's lie there already."""
    name = hashlib.sha256(os.fsencode(project.resolve())).hexdigest()[:16]
    return folder / f"{name}{SUFFIX}"


def records_of(folder: Path, origin: Origin) -> Path:
    """Return where the records of a project lie, or are to lie; nobody else's lie there."""
    known = dict(_known(folder))
    sure = {path: one.sameness(origin) for path, one in known.items() if one is not None}
    best = max(sure, key=sure.__getitem__, default=None)
    if best is not None and sure[best]:
        return best
    first = place(folder, origin.project)
    for number in range(len(known) + 1):
        path = first.with_stem(f"{first.stem}-{number}") if number else first
        if known.get(path) is None:
            return path
    raise AssertionError("one more place than there are records")


def strays(own: Path, origin: Origin, identity_of: IdentityOf) -> tuple[Path, ...]:
    """Return the records that may be a project's own, of a place where no other copy of it is.

    Args:
        own: Where the project's own records lie; others lie beside them.
        origin: The project as it is now.
        identity_of: Returns what stands in another project.
    """
    return tuple(
        path
        for path, one in _known(own.parent)
        if path != own
        and one is not None
        and one.is_kin_to(origin)
        and (one.project == origin.project or identity_of(one.project) != one.identity)
    )


def origin_in(path: Path) -> Origin | None:
    """Return whose records a file holds, None where it does not say so or cannot be read."""
    with suppress(sqlite3.Error), closing(_reader(path)) as sql:
        cursor = sql.execute("SELECT * FROM origin")
        row = cursor.fetchone()
        if row is not None:
            told = dict(zip((one[0] for one in cursor.description), row, strict=True))
            project = Path(told["project"])
            return Origin(project, told.get("identity", ""), told.get("file", ""))
    return None


def _known(folder: Path) -> Iterator[tuple[Path, Origin | None]]:
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        yield path, origin_in(path)


def _reader(path: Path) -> sqlite3.Connection:
    """Return a connection that changes nothing but takes away the log files it makes itself."""
    sql = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)
    sql.execute("PRAGMA query_only=ON")
    return sql
