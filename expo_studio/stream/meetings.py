"""Private talks: asked for, agreed or appointed, held, and what goes into their minutes."""

from __future__ import annotations

import asyncio
import io
import math
import secrets
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PIL import Image

from expo_studio.model.meetings import Attendee, Meeting, MeetingState, Snapshot
from expo_studio.stream import news
from expo_studio.stream.refusals import no_more_pictures, no_such_meeting, not_understood

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.stream.keeping import Keeping
    from expo_studio.stream.room import Room
    from expo_studio.stream.sockets import Outbox
    from expo_studio.stream.wish import Point

SEEN_LIMIT = 200
"""Lines of one meeting's minutes."""
SNAPSHOTS_AT_MOST = 20
SNAPSHOT_PIXELS = 2048


def plain_jpeg(raw: bytes) -> bytes:
    """Return a picture drawn anew, without anything but its pixels; RefusedError if it is none."""
    try:
        with Image.open(io.BytesIO(raw), formats=["JPEG"]) as picture:
            if max(picture.size) > SNAPSHOT_PIXELS:
                raise not_understood()
            out = io.BytesIO()
            picture.convert("RGB").save(out, "JPEG", quality=82)
            return out.getvalue()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise not_understood() from error


class Meetings:
    """The meetings of a booth; who is in a call stands in ``calls``.

    Attributes:
        holder_of: Which desk holds the call of a meeting.
        is_expected: Whether its visitor may be in the call of a meeting, or come back to it.
        changing: Held while one is changed, so that no change undoes another, nor an erasure.
    """

    def __init__(self, room: Room, keeping: Keeping) -> None:
        self._room = room
        self._keeping = keeping
        self._known: dict[str, Meeting] = {}
        self.holder_of: Callable[[str], Outbox | None] = lambda key: None
        self.is_expected: Callable[[str], bool] = lambda key: True
        self.changing = asyncio.Lock()
        self._marks: dict[tuple[str, str], str] = {}

    async def load(self) -> None:
        """Read the meetings of earlier; a call that a dead host broke off was held."""
        for meeting in await self._keeping.do(lambda records: records.meetings.all()):
            is_broken = meeting.state is MeetingState.OPEN
            state = MeetingState.HELD if is_broken else meeting.state
            self._known[meeting.key] = replace(meeting, state=state)

    def of_visitor(self, visitor: str) -> list[news.Met]:
        """Return a visitor's meetings as they are told."""
        return [self._for_visitor(m) for m in self._known.values() if m.visitor == visitor]

    def of_desks(self) -> list[news.Met]:
        """Return every meeting as desks are told."""
        return [self._for_desk(meeting, None) for meeting in self._known.values()]

    async def ask(self, visitor: str, mark: str, make: Callable[[str], Meeting]) -> None:
        """Keep a request, then tell; one with the same mark is kept once."""
        key = self._marks.setdefault((visitor, mark), secrets.token_hex(8))
        if key not in self._known:
            await self._keep(make(key))
        self._room.tell(visitor, news.Kept(mark))

    async def propose(self, key: str, when: float) -> None:
        """Offer the visitor another time."""
        await self._change(key, lambda one: replace(one, state=MeetingState.PROPOSED, when=when))

    async def decline(self, key: str) -> None:
        """Say no."""
        await self._change(key, lambda one: replace(one, state=MeetingState.DECLINED))

    async def answer(self, key: str, visitor: str, *, is_accepted: bool) -> None:
        """Take the visitor's yes or no to a proposed time."""
        state = MeetingState.AGREED if is_accepted else MeetingState.DECLINED
        if self._one(key, visitor).state is MeetingState.PROPOSED:
            await self._change(key, lambda one: replace(one, state=state))

    async def open(self, key: str) -> None:
        """Begin the call."""
        now = time.time()
        await self._change(
            key, lambda one: replace(one, state=MeetingState.OPEN, began=one.began or now)
        )

    async def close(self, key: str) -> None:
        """End the call; that of somebody who was erased meanwhile leaves nothing."""
        async with self.changing:
            meeting = self._known.get(key)
            if meeting is not None:
                await self._keep(replace(meeting, state=MeetingState.HELD, ended=time.time()))

    def tell_visitor(self, key: str) -> None:
        """Tell a visitor anew how their meeting stands."""
        meeting = self._known.get(key)
        if meeting is not None:
            self._room.tell(meeting.visitor, self._for_visitor(meeting))

    async def conclude(self, key: str, outcome: str) -> None:
        """Write down what came of it."""
        await self._change(key, lambda one: replace(one, outcome=outcome))

    async def measured(self, key: str, start: Point, end: Point) -> None:
        """Write a distance into the minutes."""
        line = f"{math.dist(start, end):.3f} m"
        if len(self._one(key).seen) < SEEN_LIMIT:
            await self._change(key, lambda one: replace(one, seen=(*one.seen, line)))

    async def snap(self, key: str, raw: bytes, shown: frozenset[str]) -> int:
        """Keep a picture of an open call for its minutes; return how many there are.

        Args:
            key: Of the meeting.
            raw: The picture.
            shown: Visitors it may show; erased, they take it with them.

        Raises:
            RefusedError: It is no JPEG, there are enough, or the meeting is not open.
        """
        meeting = self._one(key)
        if meeting.state is not MeetingState.OPEN:
            raise no_such_meeting()
        jpeg = await asyncio.to_thread(plain_jpeg, raw)
        kept = await self._keeping.do(lambda records: records.meetings.snapshots(key))
        if len(kept) >= SNAPSHOTS_AT_MOST:
            raise no_more_pictures(SNAPSHOTS_AT_MOST)
        now = time.time()
        await self._keeping.do(lambda records: records.meetings.snap(key, now, jpeg, shown))
        return len(kept) + 1

    async def attended(self, key: str, attendee: Attendee) -> None:
        """Keep that somebody is in the call; of a meeting erased meanwhile nothing is kept."""
        async with self.changing:
            if key in self._known:
                await self._keeping.do(lambda records: records.meetings.attend(key, attendee))

    async def attendees(self, key: str) -> tuple[Attendee, ...]:
        """Return who was in the call of a meeting."""
        return await self._keeping.do(lambda records: records.meetings.attendees(key))

    async def snapshots(self, key: str) -> tuple[Snapshot, ...]:
        """Return the pictures of a meeting."""
        return await self._keeping.do(lambda records: records.meetings.snapshots(key))

    def one_for(self, key: str, visitor: str = "") -> Meeting:
        """Return a meeting, a visitor's own if one is named; RefusedError if there is none."""
        return self._one(key, visitor)

    def visitors(self) -> set[str]:
        """Return whose meetings there are."""
        return {one.visitor for one in self._known.values()}

    def forget(self, visitor: str) -> None:
        """Drop a visitor's meetings, after they were erased; desks drop them as well."""
        for key in [key for key, one in self._known.items() if one.visitor == visitor]:
            self._drop(key)

    def _drop(self, key: str) -> None:
        del self._known[key]
        self._room.tell_desks(news.MeetingErased(key))

    def _one(self, key: str, visitor: str = "") -> Meeting:
        meeting = self._known.get(key)
        if meeting is None or (visitor and meeting.visitor != visitor):
            raise no_such_meeting()
        return meeting

    async def _change(self, key: str, changed: Callable[[Meeting], Meeting]) -> None:
        async with self.changing:
            await self._keep(changed(self._one(key)))
            self._one(key)

    async def _keep(self, meeting: Meeting) -> None:
        """Keep a meeting, then tell; one that the window erased meanwhile does not come back."""
        if meeting.key not in self._known:
            await self._keeping.do(lambda records: records.meetings.keep(meeting))
        elif not await self._keeping.do(lambda records: records.meetings.change(meeting)):
            self._drop(meeting.key)
            return
        self._known[meeting.key] = meeting
        self._room.tell(meeting.visitor, self._for_visitor(meeting))
        for desk in self._room.desk_seats():
            self._room.tell_desk(desk, self._for_desk(meeting, desk))

    def _for_visitor(self, meeting: Meeting) -> news.Met:
        """Return a meeting as its visitor is told: a call they left is over for them.

        Else their page would begin it again, camera and microphone with it.
        """
        is_left = meeting.state is MeetingState.OPEN and not self.is_expected(meeting.key)
        return news.Met(*_public(replace(meeting, state=MeetingState.HELD) if is_left else meeting))

    def _for_desk(self, meeting: Meeting, desk: Outbox | None) -> news.Met:
        return news.Met(
            *_public(meeting),
            visitor=meeting.visitor,
            outcome=meeting.outcome,
            is_yours=desk is not None and self.holder_of(meeting.key) is desk,
        )


def _public(meeting: Meeting) -> tuple[str, MeetingState, str, str, str, float, float]:
    return (
        *(meeting.key, meeting.state, meeting.name, meeting.wish, meeting.product),
        *(meeting.asked_at, meeting.when),
    )
