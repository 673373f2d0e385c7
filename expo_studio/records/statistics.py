"""Counting what happens in a booth, five minutes by five minutes, and nobody in particular."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.model.statistics import SLOT_SECONDS, Count, Happening

if TYPE_CHECKING:
    from collections.abc import Iterable

    from expo_studio.records.database import Database


class Statistics:
    """The counts of a booth."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, counts: Iterable[Count]) -> None:
        """Add to what was counted before."""
        rows = [(one.slot, one.happening.value, one.what, one.times) for one in counts]
        with self._database.writing() as sql:
            sql.executemany(
                "INSERT INTO tally (slot, happening, what, times) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET times = times + excluded.times",
                rows,
            )

    def all(self) -> tuple[Count, ...]:
        """Return every count in the order of time."""
        with self._database.reading() as sql:
            rows = sql.execute(
                "SELECT slot, happening, what, times FROM tally ORDER BY slot, happening, what"
            ).fetchall()
        return tuple(Count(slot, Happening(kind), what, times) for slot, kind, what, times in rows)


def slot_of(at: float) -> int:
    """Return when the five minutes of a time began."""
    return int(at) // SLOT_SECONDS * SLOT_SECONDS
