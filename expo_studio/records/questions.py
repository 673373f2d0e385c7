"""Keeping the questions of visitors, each once, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from expo_studio.model.questions import Answering, Question

if TYPE_CHECKING:
    from expo_studio.records.database import Database

COLUMNS = """number, visitor, name, text, at, product, state, answer,
    (SELECT count(*) FROM upvote WHERE upvote.question = question.number)"""
RECENT = 500
"""How many questions a desk and a page are shown at most, the newest."""


class Questions:
    """The question queue of a booth."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ask(self, question: Question, mark: str) -> Question:
        """Keep a question; one with the same mark of the same visitor is kept once.

        Args:
            question: Its number is not looked at.
            mark: Chosen by the asker's page, so that asking again after a lost answer
                does not ask twice.
        """
        values = (question.visitor, question.name, question.text, question.at, question.product)
        with self._database.writing() as sql:
            sql.execute(
                "INSERT OR IGNORE INTO question (visitor, name, text, at, product, mark)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (*values, mark),
            )
            row = sql.execute(
                f"SELECT {COLUMNS} FROM question WHERE visitor = ? AND mark = ?",  # noqa: S608
                (question.visitor, mark),
            ).fetchone()
        return _question(row)

    def upvote(self, number: int, visitor: str) -> Question | None:
        """Count that somebody wants to know it too, once; None if there is no such question."""
        with self._database.writing() as sql:
            sql.execute(
                "INSERT OR IGNORE INTO upvote (question, visitor)"
                " SELECT number, ? FROM question WHERE number = ? AND visitor <> ?"
                " AND state <> 'hidden'",
                (visitor, number, visitor),
            )
        return self.one(number)

    def settle(self, number: int, state: Answering, answer: str | None = None) -> Question | None:
        """Change how far a question is, and its written answer if there is one."""
        with self._database.writing() as sql:
            sql.execute(
                "UPDATE question SET state = ?, answer = coalesce(?, answer) WHERE number = ?",
                (state.value, answer, number),
            )
        return self.one(number)

    def one(self, number: int) -> Question | None:
        """Return a question."""
        with self._database.reading() as sql:
            row = sql.execute(
                f"SELECT {COLUMNS} FROM question WHERE number = ?",  # noqa: S608
                (number,),
            ).fetchone()
        return None if row is None else _question(row)

    def all(self) -> tuple[Question, ...]:
        """Return the newest questions, oldest first."""
        with self._database.reading() as sql:
            rows = sql.execute(
                f"SELECT {COLUMNS} FROM question ORDER BY number DESC LIMIT ?",  # noqa: S608
                (RECENT,),
            ).fetchall()
        return tuple(_question(row) for row in reversed(rows))


def _question(row: tuple[Any, ...]) -> Question:
    number, visitor, name, text, at, product, state, answer, upvotes = row
    return Question(number, visitor, name, text, at, product, Answering(state), answer, upvotes)
