"""Keeping which links are no longer good."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from expo_studio.records.database import Database


class Revocations:
    """The links that were taken back; each is named inside the link itself."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def revoke(self, link: str, at: float) -> None:
        """Take a link back for good."""
        with self._database.writing() as sql:
            sql.execute("INSERT OR IGNORE INTO revoked (link, at) VALUES (?, ?)", (link, at))

    def all(self) -> frozenset[str]:
        """Return every link that was taken back."""
        with self._database.reading() as sql:
            return frozenset(link for (link,) in sql.execute("SELECT link FROM revoked"))
