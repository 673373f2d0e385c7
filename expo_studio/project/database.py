"""The SQLite file of a project: opening, pragmas, versions, and errors in words.

On a disk of this machine a file has a write-ahead log. Elsewhere it has a rollback journal:
the log's index is a file mapped into memory, which no other machine shares, and which ends
the whole program when its folder vanishes (https://www.sqlite.org/wal.html#noshm).
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from expo_studio.errors import ProjectError
from expo_studio.project.identity import give_identity
from expo_studio.project.locality import is_local
from expo_studio.reasons import unwritable
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE_VERSION = 2
MIGRATIONS = {1: "to_2.sql"}
"""Files beside this one with the SQL that lifts a project from a version to the next one."""

UNFINISHED = {"SQLITE_READONLY_ROLLBACK", "SQLITE_READONLY_RECOVERY"}
"""A kill left a half-done write, which only a connection that may write can take back."""

NO_ROOM_FOR_LOG = {
    "SQLITE_READONLY_DIRECTORY",
    "SQLITE_READONLY_CANTINIT",
    "SQLITE_CANTOPEN",
    "SQLITE_IOERR_LOCK",
}
"""The file or its folder may not be written, so nobody can change the file either."""
UNCHANGING = "ro&immutable=1"

NEAR_MS, FAR_MS = 2000, 30_000
"""How long one waits for another reader or writer of the file; elsewhere each step takes longer."""

SAVE_ELSEWHERE = Text(
    zh="请用“另存为”保存到别处；您的改动仍在内存中。",
    en="Use Save as to keep it elsewhere; your changes are still here.",
)
OPEN_BACKUP = Text(
    zh="请打开备份文件（.bak），或从其他副本恢复。",
    en="Open the backup (.bak) or another copy.",
)


@dataclass(frozen=True, slots=True)
class Sort:
    """A kind of file: booths and halls are kept in the same tables.

    Attributes:
        application_id: By which SQLite files of this kind are known.
        suffix: Of their names.
        what: The kind in words.
    """

    application_id: int
    suffix: str
    what: Text


PROJECT = Sort(0x45585042, ".booth", Text("项目", "project"))
HALL = Sort(0x45585048, ".hall", Text("展馆", "hall"))


class DiskError(ProjectError):
    """The disk refuses; what is edited is whole in memory, and can go on in another file."""

    def __init__(self, message: Text) -> None:
        super().__init__(message, SAVE_ELSEWHERE)


class DamagedError(ProjectError):
    """The file is no sound project."""


class InUseError(ProjectError):
    """Another window has the project open."""


class NewerFileError(ProjectError):
    """The file was written by a newer Expo Studio: it can be read, not written."""


def create(path: Path, sort: Sort = PROJECT) -> sqlite3.Connection:
    """Return a connection to a new, empty project file; ProjectError if the disk refuses."""
    with in_words(path):
        connection = _connect(path, "rwc")
        connection.execute(f"PRAGMA application_id={sort.application_id}")
        connection.execute(f"PRAGMA user_version={FILE_VERSION}")
        connection.executescript(f"BEGIN;{_sql('schema.sql')}COMMIT;")
        _use_log(connection, path)
    return connection


def open_for_writing(path: Path, sort: Sort = PROJECT) -> sqlite3.Connection:
    """Return a connection to a project file, migrated to this version.

    Raises:
        DamagedError: It is no sound project file.
        ProjectError: It is missing, newer, or may not be written.
    """
    _require_file(path, sort)
    with in_words(path):
        connection = _connect(path, "rw")
        with held_if_sound(connection):
            version = _checked_version(connection, path, sort)
            _require_known(version, path)
            for step in range(version, FILE_VERSION):
                sql = _sql(MIGRATIONS[step])
                connection.executescript(f"BEGIN;{sql}PRAGMA user_version={step + 1};COMMIT;")
            _use_log(connection, path)
            give_identity(connection)
    return connection


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of an open project file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def open_for_reading(path: Path, sort: Sort = PROJECT) -> sqlite3.Connection:
    """Return a connection that cannot write; of a newer file as well.

    Nothing is left beside the file when it is closed, where the folder can be written.

    Raises:
        DamagedError: It is no sound project file.
        ProjectError: It is missing or may not be read.
    """
    _require_file(path, sort)
    with in_words(path):
        try:
            if _may_write(path) and not (is_local(path.parent) and _is_shared(path)):
                return _checked(_tidy_reader(path), path, sort)
            return _checked(_connect(path, "ro"), path, sort)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname in UNFINISHED:
                with closing(_connect(path, "rw")) as writer:
                    writer.execute("SELECT count(*) FROM sqlite_schema")
                return _checked(_connect(path, "ro"), path, sort)
            if error.sqlite_errorname in NO_ROOM_FOR_LOG and not log_waits(path):
                return _checked(_connect(path, UNCHANGING), path, sort)
            raise


def has_log(connection: sqlite3.Connection) -> bool:
    """Return whether edits go through a write-ahead log."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    return bool(mode == "wal")


def log_waits(path: Path) -> bool:
    """Return whether edits lie in a write-ahead log beside the file."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def leave_log(connection: sqlite3.Connection, path: Path) -> None:
    """Let a file have a rollback journal, without ever mapping the index of its log.

    Whoever has the file alone before looking into it keeps the index in memory of his own:
    https://www.sqlite.org/wal.html#noshm.
    """
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    if has_log(connection):
        connection.execute("PRAGMA journal_mode=DELETE")
        with suppress(OSError):  # that a kill left; nobody reads it any more
            path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    connection.execute("PRAGMA locking_mode=NORMAL")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # and let others in


@contextmanager
def held_if_sound(connection: sqlite3.Connection) -> Iterator[None]:
    """Close a connection where the file is refused inside: some systems rename no open file."""
    try:
        yield
    except (sqlite3.Error, OSError, ProjectError):
        connection.close()
        raise


@contextmanager
def flushed(connection: sqlite3.Connection) -> Iterator[None]:
    """Have what is written inside on the disk for sure, also when the power fails then."""
    (usual,) = connection.execute("PRAGMA synchronous").fetchone()
    connection.execute("PRAGMA synchronous=EXTRA")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA synchronous={usual}")


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _is_shared(path: Path) -> bool:
    """Return whether somebody has the file open, or something waits in its log."""
    return any(path.with_name(path.name + end).exists() for end in ("-wal", "-shm"))


def _tidy_reader(path: Path) -> sqlite3.Connection:
    """Return a connection that changes nothing but takes away the log files it makes itself.

    One that may not write leaves them: https://www.sqlite.org/wal.html#readonly.
    """
    connection = _connect(path, "rw")
    connection.execute("PRAGMA query_only=ON")
    return connection


def _checked(connection: sqlite3.Connection, path: Path, sort: Sort) -> sqlite3.Connection:
    with held_if_sound(connection):
        _checked_version(connection, path, sort)
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep what is done inside as a whole or not at all; sqlite3.Error if the disk refuses."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk say into a ProjectError that names the file."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _told(path, error) from error
    except OSError as error:
        message, _ = unwritable(path, error)
        raise DiskError(message) from error


def _sql(name: str) -> str:
    return files("expo_studio.project").joinpath(name).read_text(encoding="utf-8")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    is_near = is_local(path.parent)
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    with held_if_sound(connection):
        connection.execute(f"PRAGMA busy_timeout={NEAR_MS if is_near else FAR_MS}")
        connection.execute("PRAGMA mmap_size=0")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA trusted_schema=OFF")
        if not is_near and mode != UNCHANGING:
            leave_log(connection, path)
    return connection


def _use_log(connection: sqlite3.Connection, path: Path) -> None:
    """Have edits on the disk by the way that suits it.

    A rollback journal is flushed at each edit: half flushed, it might not take back.
    """
    if is_local(path.parent):
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
    else:
        connection.execute("PRAGMA synchronous=FULL")


def _checked_version(connection: sqlite3.Connection, path: Path, sort: Sort) -> int:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != sort.application_id:
        raise DamagedError(
            Text(
                zh="“{name}”不是 Expo Studio 的{what}。", en="“{name}” is no {what} of Expo Studio."
            ).filled(name=path.name, what=sort.what),
            Text(
                zh="请选择一个 {suffix} 文件。",
                en="Choose a {suffix} file that Expo Studio made.",
            ).filled(suffix=sort.suffix),
        )
    return version_of(connection)


def _require_known(version: int, path: Path) -> None:
    if not 1 <= version <= FILE_VERSION:
        kind = NewerFileError if version > FILE_VERSION else DamagedError
        raise kind(
            Text(
                zh="“{name}”的文件版本是 {version}，本程序支持到 {known}。",
                en="“{name}” has file version {version}; this program knows up to {known}.",
            ).filled(name=path.name, version=version, known=FILE_VERSION),
            Text(
                zh="请更新 Expo Studio；文件未被改动。",
                en="Update Expo Studio; the file was not changed.",
            ),
        )


def _require_file(path: Path, sort: Sort) -> None:
    if not path.is_file():
        raise ProjectError(
            Text(zh="找不到{what}“{path}”。", en="There is no {what} “{path}”.").filled(
                path=path, what=sort.what
            ),
            Text(
                zh="请检查文件名；可用“新建”创建{what}。",
                en="Check the name, or make a new {what}.",
            ).filled(what=sort.what),
        )


def _told(path: Path, error: sqlite3.DatabaseError) -> ProjectError:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT")):
        return DamagedError(
            Text(zh="“{name}”已损坏。", en="“{name}” is damaged.").filled(name=path.name),
            OPEN_BACKUP,
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return InUseError(
            Text(
                zh="“{name}”正被另一个窗口使用。", en="“{name}” is in use by another window."
            ).filled(name=path.name),
            Text(zh="请先关闭另一个窗口。", en="Close the other window first."),
        )
    reason = _reason(name, error)
    return DiskError(
        Text(zh="“{path}”无法读写：{reason}。", en="“{path}” cannot be used: {reason}.").filled(
            path=path, reason=reason
        )
    )


def _reason(name: str, error: sqlite3.DatabaseError) -> Text:
    if name.startswith("SQLITE_FULL"):
        return Text(zh="磁盘已满", en="the disk is full")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return Text(zh="没有写入权限", en="it may not be written")
    if name.startswith("SQLITE_IOERR"):
        return Text(zh="磁盘读写出错", en="the disk reports an error")
    return Text.same(str(error))
