"""Keeping the plan of a booth's sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.model.rundowns import Segment

if TYPE_CHECKING:
    from expo_studio.records.database import Database


class Rundowns:
    """The plan of a booth's sessions, as it was left last."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, segments: tuple[Segment, ...]) -> None:
        """Keep a plan in the place of the one before."""
        rows = [
            (place, one.name, one.seconds, one.product, one.view)
            for place, one in enumerate(segments)
        ]
        with self._database.writing() as sql:
            sql.execute("DELETE FROM segment")
            sql.executemany("INSERT INTO segment VALUES (?, ?, ?, ?, ?)", rows)

    def all(self) -> tuple[Segment, ...]:
        """Return the plan in its order."""
        with self._database.reading() as sql:
            rows = sql.execute(
                "SELECT name, seconds, product, view FROM segment ORDER BY place"
            ).fetchall()
        return tuple(Segment(*row) for row in rows)
