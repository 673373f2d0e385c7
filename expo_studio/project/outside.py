"""Noticing that another program changed a project's file while it is open here.

A file put in the place of ours has another number; one written over has another size or
time, in either direction; one edited through SQLite has another data version. Whatever it
is, nothing of ours may be mixed into theirs: our write-ahead log is taken from beside it.

A file without such a log lies on a disk that is not this machine's, where a server sets the
times of our own writes as it likes, and late. There the data version alone is asked, which
also one that is written over changes, and whether what lies there still is our project.
"""

from __future__ import annotations

import contextlib
import sqlite3
from enum import StrEnum
from threading import Lock
from typing import TYPE_CHECKING, BinaryIO

from expo_studio.errors import ProjectError
from expo_studio.project.database import has_log
from expo_studio.project.identity import identity_in
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Outside(StrEnum):
    """What another program did to the file."""

    REPLACED = "replaced"
    OVERWRITTEN = "overwritten"
    WRITTEN = "written"
    GONE = "gone"


class ChangedOutsideError(ProjectError):
    """The file is no longer the one that was opened; what is to become of it is asked."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            Text(
                zh="“{name}”已被另一个程序改动。", en="“{name}” was changed by another program."
            ).filled(name=path.name),
            Text(
                zh="在您决定之前，您的改动只保留在内存中，文件不会被写入。",
                en="Until you decide, your edits stay in memory and the file is left alone.",
            ),
        )


class ReadOnlyError(ProjectError):
    """The file was opened to look at."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            Text(zh="“{name}”以只读方式打开，不能修改。", en="“{name}” is open read-only.").filled(
                name=path.name
            ),
            Text(
                zh="请用“另存为”得到可以修改的副本。",
                en="Use Save as for a copy that you can edit.",
            ),
        )


class Watch:
    """Looks after the file of one open project.

    Attributes:
        identity: What the project is known by, also in its copies.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        self._verdict: Outside | None = None
        self._log: BinaryIO | None = None
        self._is_taking_back = False
        self._reads = Lock()
        self._has_log = has_log(connection)
        self._log_number = _number(self._beside("-wal"))
        self._number = _number(path)
        self._version = self._data_version()
        self.identity = identity_in(connection)
        self._shape = self._shape_now()

    @property
    def number(self) -> tuple[int, int] | None:
        """Return what tells the file from another one of its name."""
        return self._number

    def look(self) -> Outside | None:
        """Return what happened to the file since it was opened, None if it is ours alone.

        Raises:
            sqlite3.Error: The file cannot be asked.
        """
        if self._verdict is None:
            self._verdict = self._seen()
            if self._verdict in (Outside.REPLACED, Outside.OVERWRITTEN):
                self._detach()
        if self._verdict is None and not self._path.exists():
            return Outside.GONE
        return self._verdict

    def require_ours(self) -> None:
        """Raise ChangedOutsideError where another program changed the file."""
        if self.look() not in (None, Outside.GONE):
            raise ChangedOutsideError(self._path)

    def note(self) -> None:
        """Remember how the file looks after a write of our own."""
        self._is_taking_back = False
        self.note_shape()
        if self._log_number is None:
            self._log_number = _number(self._beside("-wal"))

    def note_shape(self) -> None:
        """Remember how the file looks after our log was brought into it."""
        self._shape = self._shape_now()

    def expect_rollback(self) -> None:
        """Know that a write of our own was refused: taking it back may look like a write.

        Without a log it is one, whenever that comes about; with a log, what did not fit into
        memory was in it already, and is read anew at once.
        """
        self._is_taking_back = not self._has_log
        if self._has_log:
            with contextlib.suppress(sqlite3.Error):  # of a disk that is gone
                self._version = self._data_version()

    def forgive(self) -> None:
        """Take what another program wrote for seen: the next write goes over it."""
        self._verdict = None
        self._version = self._data_version()
        self.note()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read inside on any thread: the connection is not closed meanwhile."""
        with self._reads:
            yield self._connection

    def let_go(self) -> None:
        """Close the connection without writing a byte into what lies there now.

        Closing would bring our log into the file; with nothing left in it, it cannot. Closed
        under who reads, it would end the program.
        """
        if self._log is not None:
            self._log.truncate(0)
            self._log.close()
        with self._reads, contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def _seen(self) -> Outside | None:
        number, shape = _number(self._path), self._shape_now()
        if number is None or shape is None:
            return None
        if number != self._number:
            return Outside.REPLACED
        if shape != self._shape:
            return Outside.OVERWRITTEN
        return self._written()

    def _written(self) -> Outside | None:
        """Return whether the file was written to without another one taking its place."""
        try:
            version = self._data_version()
            if version == self._version:
                return None
            is_ours = self._has_log or identity_in(self._connection) == self.identity
        except sqlite3.OperationalError:  # the disk refuses to say
            raise
        except sqlite3.DatabaseError:  # no sound project
            return Outside.OVERWRITTEN
        if is_ours and self._is_taking_back:
            self._version = version
            return None
        return Outside.WRITTEN if is_ours else Outside.OVERWRITTEN

    def _shape_now(self) -> tuple[int, int] | None:
        """Return size and time of the file, always the same where these say nothing."""
        return _shape(self._path) if self._has_log else (0, 0)

    def _detach(self) -> None:
        """Take our log from beside their file, where SQLite would take it for theirs."""
        log = self._beside("-wal")
        if self._log_number is None or _number(log) != self._log_number:
            return
        self._log = log.open("r+b")
        with contextlib.suppress(OSError):  # a system that keeps open files from being removed
            log.unlink()
            self._beside("-shm").unlink(missing_ok=True)

    def _data_version(self) -> int:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(self._path.name + ending)


def _number(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one of the same name."""
    try:
        told = path.stat()
    except OSError:
        return None
    return (told.st_dev, told.st_ino)


def _shape(path: Path) -> tuple[int, int] | None:
    try:
        told = path.stat()
    except OSError:
        return None
    return (told.st_size, told.st_mtime_ns)
