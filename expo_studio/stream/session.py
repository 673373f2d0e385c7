"""A live session beside its picture: the room and everything people do together in it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from expo_studio.errors import RecordsError
from expo_studio.model.calendar import Opening, openings_of, phase_of
from expo_studio.model.openings import CardTerms
from expo_studio.model.statistics import Happening
from expo_studio.stream import messages, news
from expo_studio.stream.admission import SEATS_KEPT, nameless
from expo_studio.stream.calls import Calls
from expo_studio.stream.captions import shown_seconds
from expo_studio.stream.cards import Cards
from expo_studio.stream.chat import ChatRoom
from expo_studio.stream.counting import Counting, Headcount, Reactions
from expo_studio.stream.hands import Hands
from expo_studio.stream.meetings import Meetings
from expo_studio.stream.pointing import Pointing
from expo_studio.stream.polls import Polling
from expo_studio.stream.questions import QuestionQueue
from expo_studio.stream.room import Person, Room
from expo_studio.stream.rundown import Rundown
from expo_studio.stream.sockets import Outbox
from expo_studio.stream.stage import Stage
from expo_studio.stream.stage_look import StageLook
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.hotspots import Viewpoint
    from expo_studio.stream.admission import Seat
    from expo_studio.stream.keeping import Keeping, LeftCard

TICK_SECONDS = 0.1
"""How often pointer and reactions are told."""
COUNTS_SECONDS = 5.0
RETENTION_SECONDS = 3600.0
ELSEWHERE_SECONDS = 2.0
"""How often it is asked whom another program erased."""
NAMES_SECONDS = 30 * 24 * 3600.0
"""How long a question bears its asker's name."""
AWAY_SECONDS = 30.0
"""How long a hand stays up, and a guest on stage, while the page is away."""
log = logging.getLogger(__name__)

Tell = Callable[[dict[str, Any]], None]
LooksFrom = Callable[[], "Viewpoint"]


@dataclass(frozen=True, slots=True)
class Face:
    """What may be known of a booth before entering."""

    title: Text
    exhibitor: Text
    calendar: tuple[Opening, ...] = ()
    card_terms: CardTerms = field(default_factory=CardTerms)


def face_of(booth: Booth) -> Face:
    """Return what may be known of a booth."""
    openings = openings_of(booth.openings.live_times)
    return Face(booth.title, booth.exhibitor, openings, booth.openings.card_terms)


class Session:
    """Who is inside and what they do; lives on the session's loop.

    Attributes:
        face: Of the booth as it is now.
        captioned: Called with every caption.
        erased: Called with each visitor that was erased.
        show: Returns where a runway show is.
        room, chat, questions, hands, polls, pointing, stage, stage_look, meetings, calls, cards,
        rundown, counting, reactions: By subject.
    """

    def __init__(self, face: Face, keeping: Keeping, looks_from: LooksFrom, tell: Tell) -> None:
        """Prepare; ``tell`` hears how many are inside, as docs/protocol.md lists events."""
        self.face = face
        self._tell = tell
        self._keeping = keeping
        self.room = Room()
        self.chat = ChatRoom(self.room)
        self.questions = QuestionQueue(self.room, keeping)
        self.hands = Hands(self.room)
        self.polls = Polling(self.room, keeping)
        self.pointing = Pointing(self.room, looks_from)
        self.stage = Stage(self.room)
        self.stage_look = StageLook(self.room, self.stage, self.pointing)
        self.meetings = Meetings(self.room, keeping)
        self.calls = Calls(self.room, self.meetings)
        self.cards = Cards(face.exhibitor, keeping, purpose_and_days=face.card_terms)
        self.rundown = Rundown(self.room, keeping)
        self.counting = Counting(keeping)
        self.reactions = Reactions(self.room)
        self._headcount = Headcount(self.room)
        self.captioned: Callable[[str], None] = lambda text: None
        self.show: Callable[[], news.ShowNow] = lambda: news.ShowNow([])
        self.erased: Callable[[str], None] = lambda visitor: None
        self._away: dict[str, float] = {}
        self._were_inside: OrderedDict[str, str] = OrderedDict()

    async def load(self) -> None:
        """Read what was kept before; RecordsError if that is impossible."""
        await self.erase_due()
        await self.questions.load()
        await self.meetings.load()
        await self.rundown.load()

    async def run(self) -> None:
        """Tell what gathers, keep counts and erase what is due, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._tick(), name="tick")
            tasks.create_task(self._every(COUNTS_SECONDS, self.counting.flush), name="counts")
            tasks.create_task(self._every(RETENTION_SECONDS, self.erase_due), name="retention")
            tasks.create_task(self._every(ELSEWHERE_SECONDS, self.forget_erased), name="erased")

    @property
    def people(self) -> int:
        """Return how many visitors are inside."""
        return len(self.room.people)

    def is_present(self, visitor: str) -> bool:
        """Return whether a visitor has the page open."""
        return self.room.has_page(visitor)

    def door(self) -> dict[str, Any]:
        """Return what may be known before entering."""
        title, exhibitor = self.face.title, self.face.exhibitor
        return {
            "title": {"zh": title.zh, "en": title.en},
            "exhibitor": {"zh": exhibitor.zh, "en": exhibitor.en},
            "people": self.people,
            "is_presented": self.room.is_presented,
            "phase": phase_of(self.face.calendar, time.time()).value,
        }

    def show_face(self, face: Face) -> None:
        """Bear this title, exhibitor and calendar; the list of products is another one."""
        self.face = face
        self.cards.controller = face.exhibitor
        self.cards.purpose_and_days = face.card_terms
        self.room.tell_both(news.ProductsChanged())
        for seat in self.room.seats_at_the_door():
            self.room.tell(seat.visitor, self._welcome(seat))

    def join(self, seat: Seat) -> Outbox:
        """Let a page hear the session; the welcome is already in its outbox.

        Whoever was inside before and comes back is inside again at once.
        """
        outbox = Outbox()
        self.room.add_page(outbox, seat)
        self._away.pop(seat.visitor, None)
        if seat.visitor in self._were_inside and seat.visitor not in self.room.people:
            self._seat_inside(seat, self._were_inside[seat.visitor])
        outbox.put(messages.encode(self._welcome(seat)))
        for told in (
            *self.meetings.of_visitor(seat.visitor),
            *self.calls.of_visitor(seat.visitor),
        ):
            outbox.put(messages.encode(told))
        if seat.visitor in self.room.people:
            for told in self._on_stage():
                outbox.put(messages.encode(told))
        return outbox

    def come_in(self, seat: Seat, name: str) -> None:
        """Let a visitor be inside, under a name."""
        person = self.room.people.get(seat.visitor)
        if person is None:
            self.counting.count(Happening.ENTRY)
            self._seat_inside(seat, name or seat.name)
            for told in (self._welcome(seat), *self._on_stage()):
                self.room.tell(seat.visitor, told)
        elif name and name != person.name:
            person.name = self._were_inside[seat.visitor] = name
            self.room.tell_desks(_joined(person))

    def name_of(self, seat: Seat) -> str:
        """Return what somebody wants to be called."""
        person = self.room.people.get(seat.visitor)
        return person.name if person is not None else seat.name

    def leave(self, outbox: Outbox) -> None:
        """Forget a page; without any other its visitor is away, and gone if it does not return."""
        seat = self.room.drop_page(outbox)
        if seat is not None and not self.room.has_page(seat.visitor):
            self._away[seat.visitor] = time.monotonic()
            self._go(seat.visitor)

    def caption(self, text: str) -> None:
        """Show what the presenter says as text; what is shown is also kept beside the film."""
        told = news.Captioned(text, shown_seconds(text))
        self.room.tell_all(told)
        self.room.tell_desks(told)
        if text:
            self.captioned(text)

    def join_desk(self, seat: Seat) -> Outbox:
        """Let a desk hear the session; who is there and what was said come first."""
        outbox = Outbox()
        self.room.add_desk(outbox, seat)
        told: list[news.News] = [_joined(person) for person in self.room.people.values()]
        told += self.chat.history(for_desk=True)
        told += self.questions.seen_by_desks()
        told += self.meetings.of_desks()
        told += [self.chat.rules, self.hands.row(), self.stage.standing()]
        told += [self.polls.standing(), news.Shown(self.pointing.product)]
        told += [self.rundown.standing(), self.show(), self.stage_look.standing()]
        outbox.put_first(map(messages.encode, told))
        self._tell_presence()
        return outbox

    async def leave_desk(self, outbox: Outbox) -> None:
        """Forget a desk and end the call it held."""
        self.room.drop_desk(outbox)
        self._tell_presence()
        await self.calls.desk_gone(outbox)

    async def leave_card(self, seat: Seat, raw: bytes) -> LeftCard:
        """Keep a visitor's card, tell the desks that there is one, and no more than that."""
        left = await self.cards.leave(seat.visitor, raw)
        self.counting.count(Happening.LEAD)
        self.room.tell_desks(news.CardLeft(seat.visitor))
        return left

    def mute(self, visitor: str, *, is_muted: bool) -> None:
        """Let nothing of a visitor through, or again."""
        (self.room.muted.add if is_muted else self.room.muted.discard)(visitor)
        person = self.room.people.get(visitor)
        if person is not None:
            person.is_muted = is_muted
            self.room.tell_desks(_joined(person))
        if is_muted:
            self.hands.lower(visitor)

    async def remove(self, visitor: str) -> None:
        """Ask a visitor to leave."""
        await self.calls.forget(visitor)
        self.hands.lower(visitor)
        self.stage.leave(visitor)
        self.room.show_out(visitor, news.Ended(REMOVED))

    async def erase(self, visitor: str) -> int:
        """Erase everything a visitor said or left, everywhere; return how many things."""
        await self.calls.forget(visitor)
        async with self.meetings.changing:
            now = time.time()
            things = await self._keeping.do(lambda records: records.erasure.erase(visitor, now))
            self.meetings.forget(visitor)
        await self._forget(visitor)
        return things

    async def erase_due(self) -> None:
        """Erase whoever's day has come, and old names."""
        now = time.time()
        today = datetime.fromtimestamp(now, UTC).date()
        async with self.meetings.changing:
            gone = await self._keeping.do(lambda records: records.erasure.erase_due(today, now))
            for visitor in gone:
                self.meetings.forget(visitor)
        for visitor in gone:
            await self._forget(visitor)
        await self._keeping.do(
            lambda records: records.erasure.forget_askers(now - NAMES_SECONDS, now)
        )

    async def forget_erased(self) -> None:
        """Forget whoever was erased in the window or by another program meanwhile."""
        known = {*self.room.people, *self._were_inside}
        known |= self.questions.askers() | self.meetings.visitors()
        async with self.meetings.changing:
            gone = await self._keeping.do(lambda records: records.erasure.erased_elsewhere(known))
            for visitor in gone:
                self.meetings.forget(visitor)
        for visitor in gone:
            await self._forget(visitor)

    async def _forget(self, visitor: str) -> None:
        """Know nothing more of somebody who was erased from the records."""
        await self.calls.forget(visitor)
        self.chat.unsay_all_of(visitor)
        self.hands.lower(visitor)
        self.questions.forget(visitor)
        self._forget_name(visitor)

    def _forget_name(self, visitor: str) -> None:
        """Call whoever was erased by their seat alone, wherever they are seen, until they leave."""
        self.erased(visitor)
        name = nameless(visitor)
        if visitor in self._were_inside:
            self._were_inside[visitor] = name
        self.stage.rename(visitor, name)
        person = self.room.people.get(visitor)
        if person is not None and person.name != name:
            person.name = person.seat.name = name
            self.room.tell_desks(_joined(person))
            self.room.tell(visitor, self._welcome(person.seat))

    async def end(self) -> None:
        """Tell everyone that it is over and keep the last counts."""
        for visitor in tuple(self.room.people):
            self._go(visitor)
        self.room.show_everyone_out(news.Ended(OVER))
        try:
            await self.counting.flush()
        except RecordsError as error:
            log.warning("the last counts are lost: %s", error.message.en)

    def _welcome(self, seat: Seat) -> news.Welcome:
        is_inside = seat.visitor in self.room.people
        return news.Welcome(
            version=messages.PROTOCOL_VERSION,
            visitor=seat.visitor,
            name=self.name_of(seat),
            title=self.face.title,
            exhibitor=self.face.exhibitor,
            people=self.people,
            is_presented=self.room.is_presented,
            is_inside=is_inside,
            role=seat.role.value,
            chat=self.chat.history() if is_inside else [],
            questions=self.questions.seen_by(seat.visitor) if is_inside else [],
            rules=self.chat.rules,
            poll=self.polls.standing() if is_inside else None,
            shown=self.pointing.product,
            openings=[news.OpenTime(one.begins, one.ends) for one in self.face.calendar],
            now=time.time(),
            is_hand_up=self.hands.is_up(seat.visitor),
        )

    def _on_stage(self) -> tuple[news.News, ...]:
        """Return who is on stage, and what is looked at there, as those inside are told."""
        return news.OnStage(self.stage.standing().guests), self.stage_look.standing()

    def _seat_inside(self, seat: Seat, name: str) -> None:
        is_muted = seat.visitor in self.room.muted
        person = Person(seat, name, time.monotonic(), is_muted)
        self.room.people[seat.visitor] = person
        self._were_inside[seat.visitor] = name
        while len(self._were_inside) > SEATS_KEPT:
            self._were_inside.popitem(last=False)
        self.room.tell_desks(_joined(person))
        self._tell_presence()

    def _go(self, visitor: str) -> None:
        person = self.room.people.pop(visitor, None)
        if person is not None:
            self.counting.count_stay(time.monotonic() - person.came_at)
            self.room.tell_desks(news.Left(visitor))
            self._tell_presence()

    def _tell_presence(self) -> None:
        self._tell({"event": "visitors", "people": self.people})
        self._headcount.change()

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK_SECONDS)
            self.pointing.flush()
            self.reactions.flush()
            self._headcount.flush()
            now = time.monotonic()
            for visitor in [v for v, since in self._away.items() if now - since > AWAY_SECONDS]:
                del self._away[visitor]
                self.hands.lower(visitor)
                self.stage.leave(visitor)
                self.calls.away(visitor)

    async def _every(self, seconds: float, work: Callable[[], Any]) -> None:
        """Do some work again and again; what the disk refuses is told and tried again."""
        while True:
            await asyncio.sleep(seconds)
            try:
                await work()
            except RecordsError as error:
                self.room.tell_desks(news.Trouble(error.message, error.hint))


def _joined(person: Person) -> news.Joined:
    return news.Joined(person.seat.visitor, person.name, person.is_muted, person.seat.role.value)


OVER = Text(zh="直播已结束。", en="The session has ended.")
REMOVED = Text(zh="主持人已请您离开。", en="The presenter asked you to leave.")
