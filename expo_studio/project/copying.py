"""Whole copies of a project by SQLite's backup API: save as, and the backup beside it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from expo_studio.files import DISK, Disk, part_of, put_in_place

if TYPE_CHECKING:
    from pathlib import Path


def copy_to(connection: sqlite3.Connection, path: Path, disk: Disk = DISK) -> None:
    """Write a whole copy to a path, at once; OSError or sqlite3.Error leave the old file."""
    with part_of(path) as part:
        disk.close(disk.create(part))
        copy = sqlite3.connect(part, isolation_level=None)
        try:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()
        with part.open("r+b") as file:
            disk.flush(file)
        put_in_place(part, path, disk)


def backup_path(path: Path) -> Path:
    """Return where the backup of a project lies."""
    return path.with_name(path.name + ".bak")
