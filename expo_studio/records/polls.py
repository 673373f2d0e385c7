"""Keeping polls and how many chose what; never who."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from expo_studio.model.polls import Poll

if TYPE_CHECKING:
    from expo_studio.records.database import Database


class Polls:
    """The polls of a booth; at most one is open."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, text: str, options: tuple[str, ...]) -> Poll:
        """Begin a poll and close the one before."""
        with self._database.writing() as sql:
            sql.execute("UPDATE poll SET is_open = 0")
            number = sql.execute(
                "INSERT INTO poll (text, options, votes, is_open) VALUES (?, ?, ?, 1)",
                (text, json.dumps(options, ensure_ascii=False), json.dumps([0] * len(options))),
            ).lastrowid
        return Poll(int(number or 0), text, options, (0,) * len(options))

    def count(self, poll: Poll) -> None:
        """Keep how a poll stands, and whether it is still open."""
        with self._database.writing() as sql:
            sql.execute(
                "UPDATE poll SET votes = ?, is_open = ? WHERE number = ?",
                (json.dumps(poll.votes), int(poll.is_open), poll.number),
            )

    def all(self) -> tuple[Poll, ...]:
        """Return every poll, the oldest first."""
        with self._database.reading() as sql:
            rows = sql.execute(
                "SELECT number, text, options, votes, is_open FROM poll ORDER BY number"
            ).fetchall()
        return tuple(_poll(row) for row in rows)


def _poll(row: tuple[Any, ...]) -> Poll:
    number, text, options, votes, is_open = row
    return Poll(number, text, tuple(json.loads(options)), tuple(json.loads(votes)), bool(is_open))
