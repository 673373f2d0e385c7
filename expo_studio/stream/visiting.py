"""Hearing a visitor: each wish goes to the subject it belongs to, within good manners."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from expo_studio.errors import ExpoError
from expo_studio.model.meetings import Meeting
from expo_studio.model.statistics import Happening
from expo_studio.stream import meeting_wishes, messages, news, stage_look, wishes
from expo_studio.stream.allowance import Allowance, VisitorManners
from expo_studio.stream.refusals import RefusedError, too_many
from expo_studio.stream.spoken import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.stream.admission import Seat
    from expo_studio.stream.session import Session


class Visiting:
    """What visitors may do in a session.

    Args:
        is_product: Whether a booth has a product of that name now.
    """

    def __init__(self, session: Session, is_product: Callable[[str], bool]) -> None:
        self._session = session
        self._is_product = is_product
        self._manners = VisitorManners()

    async def hear(self, seat: Seat, raw: str) -> None:
        """Do what a visitor's message asks for, or tell them why not.

        Raises:
            RefusedError: It is no message, or there are far too many.
        """
        wish = messages.from_visitor(raw)
        manners = self._manners.of(seat.visitor)
        if not manners.anything.spend():
            if not manners.patience.spend():
                raise too_many()
            return
        mark = getattr(wish, "mark", "")
        try:
            await self._do(seat, wish)
        except ExpoError as error:
            retry = float(error.retry_seconds) if isinstance(error, RefusedError) else 0.0
            self._session.room.tell(
                seat.visitor, news.Refused(error.message, error.hint, mark, retry)
            )

    async def _do(self, seat: Seat, wish: messages.FromVisitor) -> None:
        """Whoever does something is inside."""
        self._session.come_in(seat, clean(getattr(wish, "name", "")))
        if isinstance(wish, MEETING_WISHES):
            await self._meet(seat, wish)
        elif isinstance(wish, CALL_WISHES):
            await self._call(seat, wish)
        elif isinstance(wish, STAGE_WISHES):
            self._stand(seat, wish)
        elif isinstance(wish, COUNTED_WISHES):
            self._count(wish)
        else:
            await self._join_in(seat, wish)

    async def _join_in(self, seat: Seat, wish: messages.FromVisitor) -> None:
        session, visitor = self._session, seat.visitor
        match wish:
            case wishes.Say():
                self._spend(self._manners.of(visitor).words)
                session.chat.say(visitor, session.name_of(seat), clean(wish.text), wish.mark)
                if wish.mark:
                    session.room.tell(visitor, news.Kept(wish.mark))
            case wishes.Ask():
                await self._ask(seat, wish)
            case wishes.Upvote():
                await session.questions.upvote(wish.question, visitor)
            case wishes.Vote():
                await session.polls.vote(visitor, wish.poll, wish.option)

    async def _ask(self, seat: Seat, wish: wishes.Ask) -> None:
        text = clean(wish.text)
        if not text:
            return
        self._spend(self._manners.of(seat.visitor).questions)
        product = self._known(wish.product)
        name = self._session.name_of(seat)
        await self._session.questions.ask(seat, name, text, wish.mark, product)
        self._session.counting.count(Happening.QUESTION, product)

    def _stand(self, seat: Seat, wish: messages.FromVisitor) -> None:
        session, visitor = self._session, seat.visitor
        match wish:
            case wishes.RaiseHand(is_up=True):
                session.hands.raise_up(visitor, session.name_of(seat))
                session.counting.count(Happening.HAND)
            case wishes.RaiseHand():
                session.hands.lower(visitor)
            case wishes.AnswerInvitation():
                session.hands.lower(visitor)
                session.stage.answer(visitor, session.name_of(seat), is_accepted=wish.is_accepted)
            case wishes.LeaveStage():
                session.stage.leave(visitor)

    def _count(self, wish: messages.FromVisitor) -> None:
        match wish:
            case wishes.React():
                self._session.reactions.react(wish.sign)
                self._session.counting.count(Happening.REACTION, wish.sign)
            case wishes.OpenProduct() if self._is_product(wish.product):
                self._session.counting.count(Happening.PRODUCT_OPENED, wish.product)
            case wishes.SaveProduct() if self._is_product(wish.product):
                self._session.counting.count(Happening.PRODUCT_SAVED, wish.product)

    async def _meet(self, seat: Seat, wish: messages.FromVisitor) -> None:
        meetings, visitor = self._session.meetings, seat.visitor
        match wish:
            case meeting_wishes.AskMeeting():
                await self._ask_meeting(seat, wish)
            case meeting_wishes.AnswerMeeting():
                await meetings.answer(wish.meeting, visitor, is_accepted=wish.is_accepted)

    async def _call(self, seat: Seat, wish: messages.FromVisitor) -> None:
        calls, visitor = self._session.calls, seat.visitor
        match wish:
            case meeting_wishes.Inspect(meeting=stage_look.ON_STAGE):
                self._session.stage_look.hear(wish, visitor, self._session.name_of(seat))
            case meeting_wishes.JoinMeeting():
                await calls.join(wish, visitor, self._session.name_of(seat))
            case meeting_wishes.LeaveMeeting():
                await calls.leave(wish.meeting, visitor)
            case meeting_wishes.Whisper():
                self._spend(self._manners.of(visitor).words)
                await calls.hear(wish, visitor)
            case meeting_wishes.Inspect() | meeting_wishes.Signal():
                await calls.hear(wish, visitor)

    async def _ask_meeting(self, seat: Seat, wish: meeting_wishes.AskMeeting) -> None:
        self._spend(self._manners.of(seat.visitor).meetings)

        def meeting(key: str) -> Meeting:
            return Meeting(
                key=key,
                visitor=seat.visitor,
                name=self._session.name_of(seat),
                wish=clean(wish.wish),
                asked_at=time.time(),
                product=self._known(wish.product),
                when=wish.when,
            )

        await self._session.meetings.ask(seat.visitor, wish.mark, meeting)
        self._session.counting.count(Happening.MEETING)

    def _known(self, product: str) -> str:
        return product if self._is_product(product) else ""

    def _spend(self, allowance: Allowance) -> None:
        if not allowance.spend():
            raise too_many(allowance.wait_seconds)


MEETING_WISHES = (meeting_wishes.AskMeeting, meeting_wishes.AnswerMeeting)
CALL_WISHES = (
    meeting_wishes.JoinMeeting,
    meeting_wishes.LeaveMeeting,
    meeting_wishes.Signal,
    meeting_wishes.Whisper,
    meeting_wishes.Inspect,
)
STAGE_WISHES = (wishes.RaiseHand, wishes.AnswerInvitation, wishes.LeaveStage)
COUNTED_WISHES = (wishes.React, wishes.OpenProduct, wishes.SaveProduct)
