"""Keeping meetings: who asked, when it is, what came of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from expo_studio.model.meetings import Attendee, Meeting, MeetingState, Snapshot

if TYPE_CHECKING:
    import sqlite3

    from expo_studio.records.database import Database

COLUMNS = """key, visitor, name, wish, product, asked_at, planned, state, began, ended, outcome,
    seen"""


class Meetings:
    """The meetings of a booth."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, meeting: Meeting) -> None:
        """Keep a meeting as it is now."""
        with self._database.writing() as sql:
            _keep(sql, meeting)

    def change(self, meeting: Meeting) -> bool:
        """Keep a known meeting as it is now; False where it was erased meanwhile.

        That may have been another program that holds the same records.
        """
        with self._database.writing() as sql:
            found = sql.execute("SELECT 1 FROM meeting WHERE key = ?", (meeting.key,)).fetchone()
            if found:
                _keep(sql, meeting)
        return found is not None

    def snap(self, key: str, at: float, jpeg: bytes, shown: frozenset[str] = frozenset()) -> None:
        """Keep a picture for the minutes of a meeting; it goes with the meeting.

        Args:
            key: Of the meeting.
            at: Seconds since 1970.
            jpeg: The picture.
            shown: Other visitors it may show; it goes with each of them as well.
        """
        with self._database.writing() as sql:
            kept = sql.execute(
                "INSERT INTO snapshot (meeting, at, jpeg) SELECT key, ?, ? FROM meeting"
                " WHERE key = ?",
                (at, jpeg, key),
            )
            if kept.rowcount:
                rows = [(kept.lastrowid, visitor) for visitor in shown]
                sql.executemany("INSERT INTO shown (snapshot, visitor) VALUES (?, ?)", rows)

    def snapshots(self, key: str) -> tuple[Snapshot, ...]:
        """Return the pictures of a meeting, the oldest first."""
        with self._database.reading() as sql:
            rows = sql.execute(
                "SELECT at, jpeg FROM snapshot WHERE meeting = ? ORDER BY number", (key,)
            ).fetchall()
        return tuple(Snapshot(*row) for row in rows)

    def attend(self, key: str, attendee: Attendee) -> None:
        """Keep that somebody was in the call of a meeting, a visitor by the name they had last."""
        who = (attendee.name, key, attendee.visitor)
        with self._database.writing() as sql:
            known = sql.execute(
                "UPDATE attendee SET name = ? WHERE meeting = ? AND visitor = ?"
                " AND (visitor <> '' OR name = ?)",
                (*who, attendee.name),
            )
            if not known.rowcount:
                sql.execute(
                    "INSERT INTO attendee (name, meeting, visitor)"
                    " SELECT ?, key, ? FROM meeting WHERE key = ?",
                    (attendee.name, attendee.visitor, key),
                )

    def attendees(self, key: str) -> tuple[Attendee, ...]:
        """Return who was in the call of a meeting, in the order they came first."""
        with self._database.reading() as sql:
            rows = sql.execute(
                "SELECT name, visitor FROM attendee WHERE meeting = ? ORDER BY number", (key,)
            ).fetchall()
        return tuple(Attendee(*row) for row in rows)

    def all(self) -> tuple[Meeting, ...]:
        """Return every meeting, in the order they were asked for."""
        with self._database.reading() as sql:
            rows = sql.execute(
                f"SELECT {COLUMNS} FROM meeting ORDER BY asked_at"  # noqa: S608
            ).fetchall()
        return tuple(_meeting(row) for row in rows)


def _keep(sql: sqlite3.Connection, meeting: Meeting) -> None:
    row = (
        *(meeting.key, meeting.visitor, meeting.name, meeting.wish, meeting.product),
        *(meeting.asked_at, meeting.when, meeting.state.value),
        *(meeting.began, meeting.ended, meeting.outcome),
        json.dumps(meeting.seen, ensure_ascii=False),
    )
    sql.execute(
        f"REPLACE INTO meeting ({COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",  # noqa: S608
        row,
    )


def _meeting(row: tuple[Any, ...]) -> Meeting:
    key, visitor, name, wish, product, asked_at, when, state, began, ended, outcome, seen = row
    return Meeting(
        key=key,
        visitor=visitor,
        name=name,
        wish=wish,
        asked_at=asked_at,
        product=product,
        when=when,
        state=MeetingState(state),
        began=began,
        ended=ended,
        outcome=outcome,
        seen=tuple(json.loads(seen)),
    )
