"""The SQLite file of a booth's records: opening, versions, transactions, errors in words."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import contextmanager
from importlib.resources import files
from typing import TYPE_CHECKING

from expo_studio.errors import RecordsError
from expo_studio.reasons import reason_of
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

APPLICATION_ID = 0x45585052
MIGRATIONS = tuple(f"{number:04}.sql" for number in range(1, 9))
"""The n-th lifts a file from version n to n + 1."""
BUSY_MS = 5000


class Database:
    """One connection, for any thread; what is written is on the disk when the block is left.

    Attributes:
        path: Where the records lie.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the records; RecordsError where that is impossible."""
        self.path = path
        self._lock = threading.RLock()
        with self._in_words():
            _touch_privately(path)
            self._connection = sqlite3.connect(
                path, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000
            )
            try:
                self._prepare()
            except (sqlite3.Error, RecordsError):
                self._connection.close()
                raise

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Yield a connection in a transaction; all of it is kept, or nothing."""
        with self._lock, self._in_words(), _transaction(self._connection):
            yield self._connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Yield a connection to read with."""
        with self._lock, self._in_words():
            yield self._connection

    def stand_alone(self) -> None:
        """Bring all into the one file; RecordsError where anybody else has it open."""
        with self._lock, self._in_words():
            self._connection.execute("PRAGMA busy_timeout=500")
            try:
                self._connection.execute("PRAGMA journal_mode=DELETE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorname != "SQLITE_BUSY":
                    raise
                raise _in_use(self.path) from error

    def take_in(self, other: Path) -> None:
        """Bring everything that lies in another file of records into this one."""
        script = files("expo_studio.records").joinpath("merging.sql").read_text(encoding="utf-8")
        with self._lock, self._in_words():
            self._connection.execute("ATTACH DATABASE ? AS old", (str(other),))
            try:
                with _transaction(self._connection):
                    for statement in statements(script):
                        self._connection.execute(statement)
            finally:
                self._connection.execute("DETACH DATABASE old")

    def scrub(self) -> None:
        """Leave no byte of deleted rows on the disk: neither in free space nor in the log."""
        with self._lock, self._in_words():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def remove(self) -> None:
        """Take the file away, after it was closed; RecordsError where the disk refuses."""
        with self._in_words():
            self.path.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file; the log beside it is gone when nobody else has it open."""
        with self._lock:
            self._connection.close()

    def _prepare(self) -> None:
        sql = self._connection
        sql.execute("PRAGMA trusted_schema=OFF")
        sql.execute("PRAGMA secure_delete=ON")
        sql.execute("PRAGMA temp_store=MEMORY")
        sql.execute("PRAGMA journal_mode=WAL")
        sql.execute("PRAGMA synchronous=FULL")
        with _transaction(sql):
            self._migrate()
        sql.execute("PRAGMA foreign_keys=ON")

    def _migrate(self) -> None:
        sql = self._connection
        (version,) = sql.execute("PRAGMA user_version").fetchone()
        (application,) = sql.execute("PRAGMA application_id").fetchone()
        if (version or application) and application != APPLICATION_ID:
            raise _not_ours(self.path)
        if version > len(MIGRATIONS):
            raise _newer(self.path, version)
        folder = files("expo_studio.records").joinpath("migrations")
        for step in MIGRATIONS[version:]:
            for statement in statements(folder.joinpath(step).read_text(encoding="utf-8")):
                sql.execute(statement)
        sql.execute(f"PRAGMA application_id={APPLICATION_ID}")
        sql.execute(f"PRAGMA user_version={len(MIGRATIONS)}")

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _refused(self.path, _reason(error)) from error
        except OSError as error:
            raise _refused(self.path, reason_of(error)) from error


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep what is done inside as a whole or not at all, also where the disk refuses the end."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def statements(script: str) -> Iterator[str]:
    """Yield the statements of an SQL script one by one."""
    waiting = ""
    for line in script.splitlines(keepends=True):
        waiting += line
        if sqlite3.complete_statement(waiting):
            yield waiting
            waiting = ""


def _touch_privately(path: Path) -> None:
    """Make the file so that only its owner reads it; SQLite gives its log the same rights."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _refused(path: Path, reason: Text) -> RecordsError:
    return RecordsError(
        Text(
            zh="展位记录“{path}”无法使用：{reason}。",
            en="The booth's records “{path}” cannot be used: {reason}.",
        ).filled(path=path, reason=reason),
        Text(
            zh="请检查磁盘空间和权限；已保存的记录未被改动。",
            en="Check the free space and the permissions; what was kept is unchanged.",
        ),
    )


def _in_use(path: Path) -> RecordsError:
    return RecordsError(
        Text(
            zh="展位记录“{path}”正在使用，可能还有一场直播。",
            en="The records “{path}” are in use, perhaps by a session that is still on air.",
        ).filled(path=path),
        Text(
            zh="请先结束直播，再接过来；已保存的记录未被改动。",
            en="End that session, then bring them here; what was kept is unchanged.",
        ),
    )


def _not_ours(path: Path) -> RecordsError:
    return RecordsError(
        Text(
            zh="“{path}”不是展位记录。", en="“{path}” does not hold the records of a booth."
        ).filled(path=path),
        Text(zh="请移走这个文件。", en="Move that file away."),
    )


def _newer(path: Path, version: int) -> RecordsError:
    return RecordsError(
        Text(
            zh="展位记录“{path}”的版本是 {version}，本程序支持到 {known}。",
            en="The records “{path}” have version {version}; this program knows up to {known}.",
        ).filled(path=path, version=version, known=len(MIGRATIONS)),
        Text(
            zh="请更新 Expo Studio；记录未被改动。",
            en="Update Expo Studio; the records were not changed.",
        ),
    )


def _reason(error: sqlite3.Error) -> Text:
    name = getattr(error, "sqlite_errorname", "") or ""
    for start, words in REASONS.items():
        if name.startswith(start):
            return words
    return Text.same(str(error))


REASONS = {
    "SQLITE_FULL": Text(zh="磁盘已满", en="the disk is full"),
    "SQLITE_READONLY": Text(zh="没有写入权限", en="it may not be written"),
    "SQLITE_CANTOPEN": Text(zh="没有写入权限", en="it may not be written"),
    "SQLITE_IOERR": Text(zh="磁盘读写出错", en="the disk reports an error"),
    "SQLITE_CORRUPT": Text(zh="文件已损坏", en="the file is damaged"),
    "SQLITE_NOTADB": Text(zh="文件已损坏", en="the file is damaged"),
    "SQLITE_BUSY": Text(zh="正被另一个程序占用", en="another program holds it"),
}
"""By the beginning of SQLite's name of an error."""
