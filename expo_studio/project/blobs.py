"""Assets inside a project file, by the SHA-256 of their bytes, verified when read."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from expo_studio.errors import ProjectError
from expo_studio.model.ids import AssetId
from expo_studio.project.database import in_words
from expo_studio.text import Text

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


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


def add_blob(connection: sqlite3.Connection, path: Path, data: bytes) -> AssetId:
    """Store bytes once and return their name; ProjectError if the disk refuses."""
    key = AssetId(hashlib.sha256(data).hexdigest())
    with in_words(path):
        connection.execute("INSERT OR IGNORE INTO blob VALUES (?, ?)", (key, data))
    return key
