"""Private calls: begun by a desk, joined by whom it asked in; the host only passes messages on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from expo_studio.model.meetings import Attendee
from expo_studio.stream import meeting_wishes, news
from expo_studio.stream.circles import Caller, Circle
from expo_studio.stream.refusals import no_such_meeting
from expo_studio.stream.sockets import Outbox
from expo_studio.stream.spoken import clean
from expo_studio.stream.stage_look import inspected

if TYPE_CHECKING:
    from expo_studio.stream.meetings import Meetings
    from expo_studio.stream.room import Room

Who = str | Outbox
"""The name of a visitor's seat, or the outbox of a desk."""
Within = meeting_wishes.Signal | meeting_wishes.Whisper | meeting_wishes.Inspect
"""What those in a call say to each other."""


class Calls:
    """The calls that are open, by the key of their meeting."""

    def __init__(self, room: Room, meetings: Meetings) -> None:
        self._room = room
        self._meetings = meetings
        self._circles: dict[str, Circle] = {}
        meetings.holder_of = self._holder_of
        meetings.is_expected = self._is_expected

    def of_visitor(self, visitor: str) -> list[news.Called]:
        """Return the calls of others that a visitor was asked into."""
        return [self._called(key) for key, one in self._circles.items() if visitor in one.called]

    def has(self, key: str, who: Who) -> bool:
        """Return whether somebody is in a call now."""
        circle = self._circles.get(key)
        return circle is not None and any(one.who == who for one in circle.callers.values())

    def shown_by(self, key: str, part: str) -> frozenset[str]:
        """Return which visitors a picture of a part of a call may show; of no part, all in it."""
        circle = self._circles.get(key)
        callers = {} if circle is None else circle.callers
        seen = [callers[part]] if part in callers else callers.values()
        return frozenset(one.visitor for one in seen if one.visitor)

    async def begin(self, key: str, desk: Outbox) -> None:
        """Begin the call with this desk, or take it over; a desk has one call at a time."""
        await self._leave_others(key, desk)
        owner = self._meetings.one_for(key).visitor
        self._circles.setdefault(key, Circle(desk, {owner}, owner)).take_over(desk)
        await self._meetings.open(key)

    async def ask_in(self, key: str, visitor: str, desk: Outbox) -> None:
        """Ask a visitor into the call that this desk is in; RefusedError if there is no room."""
        circle = self._circle(key)
        circle.caller(desk)
        if visitor not in self._room.people or visitor in circle.asked:
            return
        circle.ask_in(visitor)
        self._room.tell(visitor, self._called(key))
        self._tell(key)

    async def show_out(self, key: str, visitor: str, desk: Outbox) -> None:
        """Take a visitor out of the call that this desk is in, or back who was asked."""
        self._circle(key).caller(desk)
        await self.leave(key, visitor)

    async def join(self, wish: meeting_wishes.JoinMeeting, who: Who, name: str) -> None:
        """Take somebody in who may come; the call is told, and the minutes name them."""
        caller = Caller(wish.part, name, who)
        self._circle(wish.meeting).join(caller)
        if isinstance(who, Outbox):
            await self._leave_others(wish.meeting, who)
        self._tell(wish.meeting)
        await self._meetings.attended(wish.meeting, Attendee(name, caller.visitor))

    async def leave(self, key: str, who: Who) -> None:
        """Take somebody out; without a desk or without a visitor the call is over."""
        circle = self._circles.get(key)
        if circle is None:
            self._meetings.one_for(key, who if isinstance(who, str) else "")
            return
        if not circle.has(who):
            raise no_such_meeting()
        was_holder = who is circle.holder
        circle.leave(who)
        if isinstance(who, str):
            self._room.tell(who, news.Called(key, is_open=False))
        if was_holder or not circle.asked:
            await self._end(key)
            return
        if who == circle.owner:
            self._meetings.tell_visitor(key)
        self._tell(key)

    async def desk_gone(self, desk: Outbox) -> None:
        """Take out a desk that is there no more; another desk in the call goes on with it."""
        for key, circle in tuple(self._circles.items()):
            if not circle.has(desk) or key not in self._circles:
                continue
            circle.leave(desk)
            if circle.holder is desk:
                await self._end(key)
            else:
                self._tell(key)

    def away(self, visitor: str) -> None:
        """Take out a visitor whose page is gone; they may come back."""
        for key, circle in self._circles.items():
            if circle.drop(visitor):
                self._tell(key)

    async def forget(self, visitor: str) -> None:
        """Take a visitor out of every call, and end those that are theirs."""
        for key, circle in tuple(self._circles.items()):
            if key not in self._circles:
                continue  # it ended while another was left
            if circle.owner == visitor:
                await self._end(key)
            elif circle.has(visitor):
                await self.leave(key, visitor)

    async def hear(self, wish: Within, who: Who) -> None:
        """Pass on what somebody in a call says; RefusedError for whoever is not in it.

        What is measured goes into the minutes as well.
        """
        circle = self._circle(wish.meeting)
        own = circle.caller(who)
        if isinstance(wish, meeting_wishes.Signal):
            other = circle.callers.get(wish.to)
            if other is not None and other is not own:
                self._reach(other, _passed(wish, own))
            return
        for other in circle.others(who):
            self._reach(other, _passed(wish, own))
        if isinstance(wish, meeting_wishes.Inspect) and len(wish.points) == 2:
            await self._meetings.measured(wish.meeting, *wish.points)

    async def _leave_others(self, key: str, desk: Outbox) -> None:
        for other in [k for k, held in self._circles.items() if k != key and held.has(desk)]:
            await self.leave(other, desk)

    async def _end(self, key: str) -> None:
        """Keep that a call is over, and tell everyone in it even where the disk refuses."""
        circle = self._circles.pop(key)
        try:
            await self._meetings.close(key)
        finally:
            for visitor in circle.called:
                self._room.tell(visitor, news.Called(key, is_open=False))
            for caller in circle.callers.values():
                self._reach(caller, news.Circle(key, []))

    def _circle(self, key: str) -> Circle:
        circle = self._circles.get(key)
        if circle is None:
            raise no_such_meeting()
        return circle

    def _holder_of(self, key: str) -> Outbox | None:
        circle = self._circles.get(key)
        return None if circle is None else circle.holder

    def _is_expected(self, key: str) -> bool:
        """Return whether the visitor whose meeting it is is in its call, or may come back."""
        circle = self._circles.get(key)
        return circle is not None and not circle.is_left

    def _called(self, key: str) -> news.Called:
        return news.Called(key, [one.name for one in self._circles[key].callers.values()])

    def _tell(self, key: str) -> None:
        """Tell everyone in a call who is in it; desks also by seat, and who was asked."""
        circle = self._circles[key]
        public = news.Circle(key, [_told(one) for one in circle.callers.values()])
        within = {one.visitor for one in circle.callers.values()}
        known = [_told(one, visitor=one.visitor) for one in circle.callers.values()]
        waiting = [one for one in sorted(circle.asked) if one not in within]
        for caller in circle.callers.values():
            self._reach(caller, public if caller.visitor else news.Circle(key, known, waiting))

    def _reach(self, caller: Caller, told: news.News) -> None:
        if isinstance(caller.who, str):
            self._room.tell(caller.who, told)
        else:
            self._room.tell_desk(caller.who, told)


def _told(caller: Caller, visitor: str = "") -> news.InCall:
    return news.InCall(caller.part, caller.name, not caller.visitor, visitor)


def _passed(wish: Within, sender: Caller) -> news.News:
    if isinstance(wish, meeting_wishes.Signal):
        return news.Signalled(wish.meeting, wish.kind, wish.data, sender.part)
    if isinstance(wish, meeting_wishes.Whisper):
        text = clean(wish.text)
        return news.Whispered(wish.meeting, text, time.time(), sender.part, sender.name)
    return inspected(wish, sender.name)
