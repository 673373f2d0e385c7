"""Whole project files at once: new ones, and copies by SQLite's backup API."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from expo_studio.files import DISK, Disk, part_of, put_in_place
from expo_studio.project.blobs import add_blob
from expo_studio.project.database import (
    FILE_VERSION,
    PROJECT,
    Sort,
    create,
    leave_log,
    transaction,
    version_of,
)
from expo_studio.project.documents import write_document
from expo_studio.project.identity import give_identity
from expo_studio.project.locality import is_local
from expo_studio.project.saving import Told, nobody

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


PAGES = 16
"""Copied at a time, so that giving up need not wait long for a slow disk."""


def create_at(
    path: Path,
    body: bytes,
    sort: Sort = PROJECT,
    identity: str = "",
    blobs: Iterable[bytes] = (),
) -> None:
    """Write a new file with one saved value and its bytes, at once.

    Whatever is raised, also by who gives the bytes, leaves what was there: ProjectError,
    OSError or sqlite3.Error.
    """
    with part_of(path) as part:
        with closing(create(part, sort)) as connection:
            with transaction(connection):
                write_document(connection, body)
                give_identity(connection, identity)
            for data in blobs:
                add_blob(connection, path, data)
            _fold(connection)
        put_whole(part, path, DISK)


def copy_to(
    connection: sqlite3.Connection,
    path: Path,
    disk: Disk = DISK,
    body: bytes | None = None,
    told: Told = nobody,
) -> None:
    """Write a whole copy to a path, at once; OSError or sqlite3.Error leave the old file.

    Args:
        connection: The project.
        path: Where the copy goes.
        disk: What it is written with.
        body: A booth to save in the copy, or None to leave it as it is.
        told: Hears how far it is, and may raise to give it up.
    """
    with part_of(path) as part:
        disk.close(disk.create(part))
        copy = sqlite3.connect(part, isolation_level=None)
        try:
            told(0, 0)
            copy.execute("PRAGMA locking_mode=EXCLUSIVE")  # it is nobody else's: no index is mapped
            connection.backup(copy, pages=PAGES, progress=lambda _, left, of: told(of - left, of))
            copy.execute("PRAGMA journal_mode=MEMORY")
            if body is not None:
                with transaction(copy):
                    write_document(copy, body)
            # as where it is opened: no later step is torn
            copy.execute(f"PRAGMA journal_mode={'WAL' if is_local(path.parent) else 'DELETE'}")
            _fold(copy)
        finally:
            copy.close()
        put_whole(part, path, disk)


def _fold(connection: sqlite3.Connection) -> None:
    """Bring the write-ahead log into the file; closing would do it too, but keep faults quiet."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def put_whole(part: Path, path: Path, disk: Disk = DISK) -> None:
    """Put a whole project in the place of another; OSError or sqlite3.Error leave the old."""
    with part.open("r+b") as file:
        disk.flush(file)
    _settle(path)
    put_in_place(part, path, disk)


def _settle(path: Path) -> None:
    """Bring a file about to be replaced in order with the log or journal beside it.

    Left beside the new file, SQLite would take it for that one's.
    """
    beside = [path.with_name(path.name + ending) for ending in ("-wal", "-journal", "-shm")]
    if not any(one.exists() for one in beside[:2]):
        return
    with contextlib.suppress(sqlite3.DatabaseError):  # a damaged file has no log worth keeping
        old = sqlite3.connect(path, isolation_level=None)
        try:
            if not is_local(path.parent):
                leave_log(old, path)
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            old.close()
    for one in beside:
        one.unlink(missing_ok=True)


def keep_before_migration(connection: sqlite3.Connection, path: Path) -> None:
    """Copy a file of an older version beside it, before it becomes one of this version."""
    version = version_of(connection)
    kept = path.with_name(f"{path.name}.v{version}.bak")
    if version < FILE_VERSION and not kept.exists():
        copy_to(connection, kept)


def backup_path(path: Path) -> Path:
    """Return where the backup of a project lies."""
    return path.with_name(path.name + ".bak")
