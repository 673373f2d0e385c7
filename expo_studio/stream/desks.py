"""Obeying a desk: the presenter's in the studio, or an assistant's in a browser."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from expo_studio.model.questions import Answering
from expo_studio.stream import meeting_wishes, messages, news, stage_look, wishes
from expo_studio.stream.admission import Admission, Role, Seat
from expo_studio.stream.refusals import not_yours
from expo_studio.stream.sockets import Outbox
from expo_studio.stream.spoken import clean

if TYPE_CHECKING:
    from expo_studio.stream.keeping import Keeping
    from expo_studio.stream.session import Session
    from expo_studio.stream.standing import Standing

OPEN_LINKS = frozenset(role.value for role in Role)
"""Links that every visitor has; they are named after their role."""
LINK_PAGES = {Role.ASSISTANT: "desk", Role.CAMERA: "camera"}
"""Which page a link opens, if it is not the visitor's."""
ObeyProgram = Callable[[messages.OfProgram], None]


class Desks:
    """What desks may do in a session.

    Attributes:
        base_url: Where the session is, for links; set when that is known.
    """

    def __init__(
        self,
        session: Session,
        admission: Admission,
        keeping: Keeping,
        obey: ObeyProgram,
        standing: Standing,
    ) -> None:
        self._session = session
        self._admission = admission
        self._keeping = keeping
        self._obey = obey
        self._standing = standing
        self._addresses: dict[str, str] = {}
        self.base_url = ""

    def came_from(self, visitor: str, address: str) -> None:
        """Remember where a visitor is, while they are, so that they can be blocked."""
        self._addresses[visitor] = address

    def went(self, visitor: str) -> None:
        """Forget where a visitor was."""
        self._addresses.pop(visitor, None)

    async def go_on(self) -> None:
        """Do again what stood when the host before this one of the same session died."""
        desk = Seat("", "", Role.PRESENTER, "")
        for raw in self._standing.wishes():
            await self.hear(desk, Outbox(), raw)

    async def hear(self, seat: Seat, outbox: Outbox, raw: str) -> None:
        """Do what a desk's message asks for, or tell it why not."""
        try:
            wish = messages.from_desk(raw)
            await self._do(seat, outbox, wish)
            self._standing.keep(wish)
        except messages.WRONG_WISHES as error:
            outbox.put(messages.encode(news.Trouble(error.message, error.hint)))

    async def _do(self, seat: Seat, outbox: Outbox, wish: messages.FromDesk) -> None:
        if isinstance(wish, PRESENTER_WISHES) and seat.role is not Role.PRESENTER:
            raise not_yours()
        if isinstance(wish, messages.OfProgram):
            self._obey(wish)
        elif isinstance(wish, MEETING_WISHES):
            await self._meet(wish)
        elif isinstance(wish, CALL_WISHES):
            await self._call(seat, outbox, wish)
        elif isinstance(wish, PEOPLE_WISHES):
            await self._moderate(wish)
        elif isinstance(wish, wishes.OfPresenter):
            await self._own(outbox, wish)
        else:
            await self._present(seat, wish)

    async def _present(self, seat: Seat, wish: messages.FromDesk) -> None:
        session = self._session
        match wish:
            case wishes.Say():
                session.chat.say_from_desk(self._name_of(seat), clean(wish.text))
            case wishes.Answer():
                text = clean(wish.text)
                await session.questions.settle(wish.question, Answering.ANSWERED, text)
            case wishes.Settle():
                await session.questions.settle(wish.question, wish.state)
            case wishes.PointAt():
                session.pointing.point(wish)
            case wishes.Highlight():
                session.pointing.show(wish.product)
            case _:
                await self._lead(wish)

    async def _lead(self, wish: messages.FromDesk) -> None:
        session = self._session
        match wish:
            case wishes.Caption():
                session.caption(clean(wish.text))
            case wishes.SetRundown():
                await session.rundown.change(wish)
            case wishes.GoTo():
                session.rundown.go(wish)
            case wishes.OpenPoll():
                options = tuple(map(clean, wish.options))
                await session.polls.open(clean(wish.text), options)
            case wishes.ClosePoll():
                await session.polls.close()

    async def _moderate(self, wish: messages.FromDesk) -> None:
        session = self._session
        match wish:
            case wishes.LowerHand():
                session.hands.lower(wish.visitor)
            case wishes.Mute():
                session.mute(wish.visitor, is_muted=wish.is_muted)
            case wishes.Unsay():
                session.chat.unsay(wish.number)
            case wishes.SetRules():
                session.chat.set_rules(wish.slow_seconds, allows_links=wish.allows_links)
            case wishes.Invite():
                session.stage.invite(wish.visitor)
            case wishes.Dismiss():
                session.stage.leave(wish.visitor)
            case wishes.Remove() | wishes.Block():
                await self._show_out(wish)

    async def _show_out(self, wish: wishes.Remove | wishes.Block) -> None:
        if isinstance(wish, wishes.Block):
            self._admission.block(self._addresses.get(wish.visitor, ""))
            self._standing.keep_blocked(self._admission.blocked)
            self._session.chat.unsay_all_of(wish.visitor)
        self._admission.revoke(wish.visitor)
        await self._session.remove(wish.visitor)

    async def _meet(self, wish: messages.FromDesk) -> None:
        meetings = self._session.meetings
        match wish:
            case meeting_wishes.DeclineMeeting():
                await meetings.decline(wish.meeting)
            case meeting_wishes.ProposeMeeting():
                await meetings.propose(wish.meeting, wish.when)
            case meeting_wishes.RecordOutcome():
                await meetings.conclude(wish.meeting, clean(wish.outcome))

    async def _call(self, seat: Seat, outbox: Outbox, wish: messages.FromDesk) -> None:
        calls = self._session.calls
        match wish:
            case meeting_wishes.Inspect(meeting=stage_look.ON_STAGE):
                self._session.stage_look.hear(wish, outbox, self._name_of(seat))
            case meeting_wishes.AcceptMeeting():
                await calls.begin(wish.meeting, outbox)
            case meeting_wishes.JoinMeeting():
                await calls.join(wish, outbox, self._name_of(seat))
            case meeting_wishes.AskIn():
                await calls.ask_in(wish.meeting, wish.visitor, outbox)
            case meeting_wishes.ShowOut():
                await calls.show_out(wish.meeting, wish.visitor, outbox)
            case meeting_wishes.LeaveMeeting():
                await calls.leave(wish.meeting, outbox)
            case meeting_wishes.Inspect() | meeting_wishes.Signal() | meeting_wishes.Whisper():
                await calls.hear(wish, outbox)

    async def _own(self, outbox: Outbox, wish: messages.FromDesk) -> None:
        match wish:
            case wishes.MakeLink():
                outbox.put(messages.encode(self._link(wish)))
            case wishes.RevokeLink():
                await self._revoke(wish.link)
                outbox.put(messages.encode(news.Revoked(wish.link)))
            case wishes.EraseVisitor():
                await self._session.erase(wish.visitor)

    def _link(self, wish: wishes.MakeLink) -> news.Link:
        import segno  # few sessions need it

        link, seconds = secrets.token_hex(6), wish.hours * 3600.0
        role = Role(wish.role)
        token = self._admission.link_token(role, link, seconds)
        url = f"{self.base_url}/{LINK_PAGES.get(role, '')}#t={token}"
        code = segno.make(url, error="m").svg_data_uri(scale=4, border=4, light="white")
        return news.Link(link, role.value, url, time.time() + seconds, code)

    async def _revoke(self, link: str) -> None:
        await self._keeping.do(lambda records: records.revocations.revoke(link, time.time()))
        for visitor in self._admission.revoke_link(link):
            await self._session.remove(visitor)

    def _name_of(self, seat: Seat) -> str:
        exhibitor = self._session.face.exhibitor
        own = "" if seat.role is Role.PRESENTER else seat.name
        return own or exhibitor.zh or exhibitor.en


PRESENTER_WISHES = (
    messages.SetBooth,
    messages.End,
    wishes.MakeLink,
    wishes.RevokeLink,
    wishes.EraseVisitor,
)
"""What an assistant may not."""
MEETING_WISHES = (
    meeting_wishes.DeclineMeeting,
    meeting_wishes.ProposeMeeting,
    meeting_wishes.RecordOutcome,
)
CALL_WISHES = (
    meeting_wishes.AcceptMeeting,
    meeting_wishes.JoinMeeting,
    meeting_wishes.AskIn,
    meeting_wishes.ShowOut,
    meeting_wishes.LeaveMeeting,
    meeting_wishes.Signal,
    meeting_wishes.Whisper,
    meeting_wishes.Inspect,
)
PEOPLE_WISHES = (
    wishes.LowerHand,
    wishes.Mute,
    wishes.Unsay,
    wishes.SetRules,
    wishes.Invite,
    wishes.Dismiss,
    wishes.Remove,
    wishes.Block,
)
