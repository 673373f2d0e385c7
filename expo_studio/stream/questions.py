"""The question queue: kept before anybody is told, answered aloud or in writing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from expo_studio.model.questions import Answering, Question
from expo_studio.stream import news
from expo_studio.stream.refusals import muted, no_such_question

if TYPE_CHECKING:
    from expo_studio.stream.admission import Seat
    from expo_studio.stream.keeping import Keeping
    from expo_studio.stream.room import Room


class QuestionQueue:
    """The questions of a booth, as the room knows them."""

    def __init__(self, room: Room, keeping: Keeping) -> None:
        self._room = room
        self._keeping = keeping
        self._questions: dict[int, Question] = {}

    async def load(self) -> None:
        """Read what was asked before."""
        kept = await self._keeping.do(lambda records: records.questions.all())
        self._questions = {one.number: one for one in kept}

    def seen_by(self, visitor: str) -> list[news.Asked]:
        """Return the questions a visitor sees."""
        shown = (q for q in self._questions.values() if q.state is not Answering.HIDDEN)
        return [_for_visitor(q, visitor) for q in shown]

    def seen_by_desks(self) -> list[news.Asked]:
        """Return every question."""
        return [_for_desk(question) for question in self._questions.values()]

    @property
    def on_air(self) -> int:
        """Return the number of the question that is being answered, 0 for none."""
        found = [q.number for q in self._questions.values() if q.state is Answering.ON_AIR]
        return found[0] if found else 0

    async def ask(self, seat: Seat, name: str, text: str, mark: str, product: str = "") -> None:
        """Keep a question, then tell the asker, then everyone.

        Raises:
            RefusedError: The asker is muted.
            RecordsError: It could not be kept; nobody was told.
        """
        if seat.visitor in self._room.muted:
            raise muted()
        asked = Question(0, seat.visitor, name, text, time.time(), product)
        kept = await self._keeping.do(lambda records: records.questions.ask(asked, mark))
        self._room.tell(seat.visitor, news.Kept(mark))
        self._spread(kept)

    async def upvote(self, number: int, visitor: str) -> None:
        """Count that somebody wants to know it too."""
        self._spread_if(
            await self._keeping.do(lambda records: records.questions.upvote(number, visitor))
        )

    async def settle(self, number: int, state: Answering, answer: str | None = None) -> None:
        """Say how far a question is; only one is on air.

        Raises:
            RefusedError: There is no such question.
        """
        if state is Answering.ON_AIR:
            for other in [q for q in self._questions.values() if q.state is Answering.ON_AIR]:
                if other.number != number:
                    await self.settle(other.number, Answering.ANSWERED)
        changed = await self._keeping.do(
            lambda records: records.questions.settle(number, state, answer)
        )
        if changed is None:
            raise no_such_question()
        self._spread(changed)

    def askers(self) -> set[str]:
        """Return who asked."""
        return {one.visitor for one in self._questions.values() if one.visitor}

    def forget(self, visitor: str) -> None:
        """Take away what a visitor asked, after it was erased."""
        for number in [n for n, q in self._questions.items() if q.visitor == visitor]:
            del self._questions[number]
            self._room.tell_both(news.Withdrawn(number))

    def _spread_if(self, question: Question | None) -> None:
        if question is not None:
            self._spread(question)

    def _spread(self, question: Question) -> None:
        self._questions[question.number] = question
        self._room.tell_desks(_for_desk(question))
        if question.state is Answering.HIDDEN:
            self._room.tell_inside(news.Withdrawn(question.number))
        else:
            self._room.tell_inside(_for_visitor(question, ""))
            if question.visitor:
                self._room.tell(question.visitor, _for_visitor(question, question.visitor))


def _for_visitor(question: Question, visitor: str) -> news.Asked:
    asked = _asked(question)
    asked.is_yours = bool(visitor) and question.visitor == visitor
    return asked


def _for_desk(question: Question) -> news.Asked:
    asked = _asked(question)
    asked.visitor = question.visitor
    return asked


def _asked(question: Question) -> news.Asked:
    return news.Asked(
        number=question.number,
        name=question.name,
        text=question.text,
        at=question.at,
        product=question.product,
        state=question.state,
        answer=question.answer,
        upvotes=question.upvotes,
    )
