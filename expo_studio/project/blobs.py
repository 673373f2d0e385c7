"""Assets inside a project file, by the SHA-256 of their bytes, verified when read."""

from __future__ import annotations

import hashlib
import re
from contextlib import closing
from enum import StrEnum
from typing import TYPE_CHECKING

from expo_studio.errors import ProjectError
from expo_studio.model.ids import AssetId
from expo_studio.project.database import in_words, open_for_reading
from expo_studio.text import Text

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


NAME = re.compile("[0-9a-f]{64}")


class BlobState(StrEnum):
    """How the bytes of an asset are."""

    SOUND = "sound"
    MISSING = "missing"
    DAMAGED = "damaged"


def read_blob(connection: sqlite3.Connection, path: Path, key: AssetId) -> bytes:
    """Return the bytes of an asset; ProjectError where they are missing or damaged."""
    with in_words(path):
        row = connection.execute("SELECT body FROM blob WHERE sha256 = ?", (key,)).fetchone()
    if row is None or hashlib.sha256(row[0]).hexdigest() != key:
        state = Text(zh="已损坏", en="damaged") if row else Text(zh="缺失", en="missing")
        raise ProjectError(
            Text(
                zh="项目“{name}”里的素材 {key} {state}。",
                en="The asset {key} in “{name}” is {state}.",
            ).filled(name=path.name, key=key[:12], state=state),
            Text(
                zh="请重新导入这个素材，或打开备份。",
                en="Import that asset again, or open a backup.",
            ),
        )
    return bytes(row[0])


def blob_of(project: Path, key: AssetId) -> bytes:
    """Return an asset's bytes, over a connection of its own; ProjectError if lost."""
    with closing(open_for_reading(project)) as connection:
        return read_blob(connection, project, key)


def write_blob(project: Path, key: AssetId, out: Path) -> None:
    """Write an asset's bytes to a file, over a connection of its own; ProjectError if lost."""
    data = blob_of(project, key)
    with in_words(out):
        out.write_bytes(data)


def size_of_blob(connection: sqlite3.Connection, path: Path, key: AssetId) -> int:
    """Return how many bytes an asset has, 0 where it is missing."""
    with in_words(path):
        row = connection.execute(
            "SELECT length(body) FROM blob WHERE sha256 = ?", (key,)
        ).fetchone()
    return int(row[0]) if row else 0


def state_of(connection: sqlite3.Connection, path: Path, key: AssetId) -> BlobState:
    """Return whether bytes are there and still what their name says."""
    with in_words(path):
        row = connection.execute("SELECT body FROM blob WHERE sha256 = ?", (key,)).fetchone()
    if row is None:
        return BlobState.MISSING
    is_sound = hashlib.sha256(row[0]).hexdigest() == key
    return BlobState.SOUND if is_sound else BlobState.DAMAGED


def blob_sizes(connection: sqlite3.Connection, path: Path) -> dict[AssetId, int]:
    """Return how many bytes each asset has."""
    with in_words(path):
        rows = connection.execute("SELECT sha256, length(body) FROM blob").fetchall()
    return {AssetId(key): size for key, size in rows}


def mend_blob(connection: sqlite3.Connection, path: Path, data: bytes) -> AssetId:
    """Store bytes under their name, over damaged ones if such are there."""
    key = AssetId(hashlib.sha256(data).hexdigest())
    with in_words(path):
        connection.execute("INSERT OR REPLACE INTO blob VALUES (?, ?)", (key, data))
    return key


def names_in(body: bytes) -> list[AssetId]:
    """Return the names of bytes that a written value speaks of, also in fields unknown here."""
    return [AssetId(name) for name in NAME.findall(body.decode("utf-8", "replace"))]


def sweep_blobs(connection: sqlite3.Connection, path: Path) -> int:
    """Forget bytes that no saved booth and no journal speaks of; return how many.

    Names are found as text, so that fields which only a newer program reads count too.
    """
    with in_words(path):
        spoken: set[str] = set()
        for table, column in (("document", "body"), ("journal", "command"), ("unread", "command")):
            for (body,) in connection.execute(f"SELECT {column} FROM {table}"):  # noqa: S608
                spoken |= set(names_in(bytes(body or b"")))
        stored = [key for (key,) in connection.execute("SELECT sha256 FROM blob")]
        gone = [(key,) for key in stored if key not in spoken]
        connection.executemany("DELETE FROM blob WHERE sha256 = ?", gone)
    return len(gone)


def add_blob(connection: sqlite3.Connection, path: Path, data: bytes) -> AssetId:
    """Store bytes once and return their name; ProjectError if the disk refuses."""
    key = AssetId(hashlib.sha256(data).hexdigest())
    with in_words(path):
        cursor = connection.execute("INSERT OR IGNORE INTO blob VALUES (?, ?)", (key, data))
    if not cursor.rowcount and state_of(connection, path, key) is BlobState.DAMAGED:
        return mend_blob(connection, path, data)
    return key
