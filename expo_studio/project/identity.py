"""What a project is known by, wherever it lies: random, in the file, and in every copy of it."""

from __future__ import annotations

import secrets
import sqlite3


def give_identity(connection: sqlite3.Connection, identity: str = "") -> None:
    """Let an open project have an identity, a new one or another's; one that has it keeps it."""
    if identity_in(connection):
        return
    connection.execute("CREATE TABLE IF NOT EXISTS identity (id TEXT NOT NULL)")
    connection.execute(
        "INSERT INTO identity (id) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM identity)",
        (identity or secrets.token_hex(16),),
    )


def identity_in(connection: sqlite3.Connection) -> str:
    """Return the identity of an open project, empty where it has none yet."""
    (count,) = connection.execute(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'identity'"
    ).fetchone()
    row = connection.execute("SELECT id FROM identity").fetchone() if count else None
    return "" if row is None else str(row[0])
