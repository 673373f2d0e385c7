"""Erasing people: by one action, by their own link, and by itself on the day they agreed to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import date

    from expo_studio.records.database import Database

ERASING = (
    "DELETE FROM lead WHERE visitor = ?",
    "DELETE FROM meeting WHERE visitor = ?",
    "DELETE FROM snapshot WHERE number IN (SELECT snapshot FROM shown WHERE visitor = ?)",
    "DELETE FROM attendee WHERE visitor = ?",
    "DELETE FROM upvote WHERE visitor = ?",
    "DELETE FROM question WHERE visitor = ?",
)
"""Everything in the records that somebody said or left, or that may show them."""
TOLD_SECONDS = 366 * 24 * 3600.0
"""How long it stands for others who have the records open, or hold older ones, who was erased."""
LEFT_LAST = """
SELECT visitor, max(at) FROM (
    SELECT visitor, at FROM lead
    UNION ALL SELECT visitor, at FROM question
    UNION ALL SELECT visitor, asked_at FROM meeting
    UNION ALL SELECT attendee.visitor, asked_at FROM attendee JOIN meeting ON key = meeting
) WHERE visitor <> '' GROUP BY visitor
"""
"""When everybody left something last."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done with personal data, without any of it; ``at`` in seconds since 1970."""

    at: float
    deed: str
    things: int


class Erasure:
    """Erases for good: afterwards no byte of it is in the file or its log."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.reading() as sql:
            (self._heard,) = sql.execute("SELECT coalesce(max(number), 0) FROM gone").fetchone()
        self._own: set[int] = set()

    def erase(self, visitor: str, at: float, deed: str = "erased") -> int:
        """Erase all a visitor said and left; return how many things that were."""
        with self._database.writing() as sql:
            things = self._erase(sql, (visitor,), at, deed)
        self._database.scrub()
        return things

    def erase_due(self, today: date, at: float) -> tuple[str, ...]:
        """Erase whoever's day has come; return the visitors that were erased."""
        with self._database.writing() as sql:
            rows = sql.execute(
                "SELECT DISTINCT visitor FROM lead WHERE erase_on <= ?", (today.isoformat(),)
            ).fetchall()
            visitors = tuple(visitor for (visitor,) in rows)
            if visitors:
                self._erase(sql, visitors, at, "retention")
        if visitors:
            self._database.scrub()
        return visitors

    def forget_askers(self, before: float, at: float) -> int:
        """Take the names off questions and meetings older than a time; return how many."""
        with self._database.writing() as sql:
            things = sql.execute(
                "UPDATE question SET name = '', visitor = '' WHERE at < ? AND visitor <> ''"
                " AND visitor NOT IN (SELECT visitor FROM lead)",
                (before,),
            ).rowcount
            things += sql.execute(
                "DELETE FROM meeting WHERE max(asked_at, planned, ended) < ?"
                " AND visitor NOT IN (SELECT visitor FROM lead)",
                (before,),
            ).rowcount
            things += sql.execute(
                "DELETE FROM attendee WHERE visitor <> '' AND meeting IN"
                " (SELECT key FROM meeting WHERE max(asked_at, planned, ended) < ?)"
                " AND visitor NOT IN (SELECT visitor FROM lead)",
                (before,),
            ).rowcount
            if things:
                sql.execute(
                    "DELETE FROM upvote WHERE question IN"
                    " (SELECT number FROM question WHERE visitor = '')"
                )
                _note(sql, Deed(at, "names", things))
        if things:
            self._database.scrub()
        return things

    def erased_elsewhere(self, visitors: Iterable[str]) -> tuple[str, ...]:
        """Return who of some was erased by another program since this was asked last."""
        with self._database.reading() as sql:
            rows = sql.execute(
                "SELECT number, mark FROM gone WHERE number > ? ORDER BY number", (self._heard,)
            ).fetchall()
        if not rows:
            return ()
        self._heard = rows[-1][0]
        marks = {mark for number, mark in rows if number not in self._own}
        self._own.clear()
        return tuple(visitor for visitor in visitors if _mark(visitor) in marks)

    def erase_like(self, other: Erasure, at: float) -> None:
        """Erase whoever was erased in other records after they left the last of what is here."""
        with self._database.reading() as sql:
            left = sql.execute(LEFT_LAST).fetchall()
        with other._database.reading() as sql:
            gone = dict(sql.execute("SELECT mark, max(at) FROM gone GROUP BY mark").fetchall())
        again = [who for who, last in left if gone.get(_mark(who), float("-inf")) >= last]
        if not again:
            return
        with self._database.writing() as sql:
            for visitor in again:
                self._erase(sql, (visitor,), at, "erased")
        self._database.scrub()

    def audit(self) -> tuple[Deed, ...]:
        """Return what was done, the oldest first."""
        with self._database.reading() as sql:
            rows = sql.execute("SELECT at, deed, things FROM audit ORDER BY number").fetchall()
        return tuple(Deed(*row) for row in rows)

    def _erase(self, sql: sqlite3.Connection, visitors: Iterable[str], at: float, deed: str) -> int:
        """Erase some as one deed, and let others know; return how many things that were."""
        things = 0
        sql.execute("DELETE FROM gone WHERE at < ?", (at - TOLD_SECONDS,))
        for visitor in visitors:
            things += sum(sql.execute(statement, (visitor,)).rowcount for statement in ERASING)
            told = sql.execute("INSERT INTO gone (mark, at) VALUES (?, ?)", (_mark(visitor), at))
            self._own.add(told.lastrowid or 0)
        _note(sql, Deed(at, deed, things))
        return things


def _mark(visitor: str) -> str:
    """Return by what somebody is known who has left nothing else; a seat's key is random."""
    return hashlib.sha256(visitor.encode()).hexdigest()


def _note(sql: sqlite3.Connection, deed: Deed) -> None:
    sql.execute(
        "INSERT INTO audit (at, deed, things) VALUES (?, ?, ?)", (deed.at, deed.deed, deed.things)
    )
