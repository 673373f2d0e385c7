"""The saved values inside a project file: the newest sound one counts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from expo_studio.project.database import OPEN_BACKUP, DamagedError
from expo_studio.text import Text

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from expo_studio.model.schema import Notation, Read

Value = TypeVar("Value")
KEPT = 5
"""Saved booths that stay in the file, so that a damaged newest one is not the end."""


def write_document(connection: sqlite3.Connection, body: bytes) -> None:
    """Save a booth inside the caller's transaction and forget the journal and old ones."""
    digest = digest_of(body)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    connection.execute(
        "INSERT INTO document (saved_at, body, digest) VALUES (?, ?, ?)", (now, body, digest)
    )
    connection.execute("DELETE FROM journal")
    connection.execute(
        "DELETE FROM document WHERE id NOT IN (SELECT id FROM document ORDER BY id DESC LIMIT ?)",
        (KEPT,),
    )


@dataclass(frozen=True, slots=True)
class Saves(Generic[Value]):
    """The saved values of a file.

    Attributes:
        read: The newest sound one.
        is_newest: Whether it is the newest one of all.
        digests: By which all are known, the newest first.
    """

    read: Read[Value]
    is_newest: bool
    digests: tuple[str, ...]


def digest_of(body: bytes) -> str:
    """Return by what a saved value is known."""
    return hashlib.sha256(body).hexdigest()


def read_document(
    connection: sqlite3.Connection, path: Path, notation: Notation[Value]
) -> Saves[Value]:
    """Return the newest sound value.

    Raises:
        DamagedError: None of the saved booths is sound.
        NewerVersionError: It was written by a newer program.
    """
    rows = connection.execute("SELECT body, digest FROM document ORDER BY id DESC").fetchall()
    for place, (body, digest) in enumerate(rows):
        if digest_of(body) == digest:
            digests = tuple(str(digest) for _, digest in rows)
            return Saves(notation.decode(bytes(body)), place == 0, digests)
    raise DamagedError(
        Text(zh="“{name}”里没有完好的{what}数据。", en="“{name}” holds no sound {what}.").filled(
            name=path.name, what=notation.what
        ),
        OPEN_BACKUP,
    )
