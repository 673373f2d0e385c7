"""The people of a live session: who is inside, what is said, what the presenter is told."""

from __future__ import annotations

import asyncio
import time
from collections import deque

from msgspec import Struct

from expo_studio.stream import messages
from expo_studio.stream.admission import Seat
from expo_studio.text import Text

CHAT_KEPT = 100
OUTBOX_LIMIT = 200
"""Messages a slow page may lag behind before it is asked to come back anew."""
SAYS_PER_SECOND = 2.0
SAYS_AT_ONCE = 5.0


class Outbox:
    """Messages on their way to one page; full means the page does not read."""

    def __init__(self) -> None:
        self._messages: asyncio.Queue[str | None] = asyncio.Queue(OUTBOX_LIMIT)
        self.is_full = False

    def put(self, message: str) -> None:
        """Queue a message, or mark the page as too slow."""
        if self._messages.full():
            self.is_full = True
            self._messages.get_nowait()
            self._messages.put_nowait(None)
        elif not self.is_full:
            self._messages.put_nowait(message)

    def end(self) -> None:
        """Send nothing more."""
        if self._messages.full():
            self._messages.get_nowait()
        self._messages.put_nowait(None)

    async def get(self) -> str | None:
        """Return the next message, or None when there will be no more."""
        return await self._messages.get()


class Allowance:
    """How much somebody may say: a few words at once, then two a second."""

    def __init__(self) -> None:
        self._left = SAYS_AT_ONCE
        self._at = time.monotonic()

    def spend(self) -> bool:
        """Return whether one more message is allowed now."""
        now = time.monotonic()
        self._left = min(SAYS_AT_ONCE, self._left + (now - self._at) * SAYS_PER_SECOND)
        self._at = now
        if self._left < 1.0:
            return False
        self._left -= 1.0
        return True


class Session:
    """Who is inside and what was said; lives on the session's loop."""

    def __init__(self, title: Text, exhibitor: Text) -> None:
        self.title = title
        self.exhibitor = exhibitor
        self._visitors: dict[Outbox, Seat] = {}
        self._presenters: set[Outbox] = set()
        self._chat: deque[messages.Chat] = deque(maxlen=CHAT_KEPT)
        self._said = 0

    @property
    def people(self) -> int:
        """Return how many visitors are inside."""
        return len({seat.visitor for seat in self._visitors.values()})

    def join(self, seat: Seat) -> Outbox:
        """Let a visitor hear the session; return their outbox, the welcome already in it."""
        outbox = Outbox()
        self._visitors[outbox] = seat
        welcome = messages.Welcome(
            version=messages.PROTOCOL_VERSION,
            visitor=seat.visitor,
            name=seat.name,
            title=self.title,
            exhibitor=self.exhibitor,
            people=self.people,
            chat=list(self._chat),
        )
        outbox.put(messages.encode(welcome))
        self.tell_presenters(messages.Joined(seat.visitor, seat.name))
        self._tell_visitors(messages.People(self.people))
        return outbox

    def leave(self, outbox: Outbox) -> None:
        """Forget a visitor's page."""
        seat = self._visitors.pop(outbox, None)
        if seat is not None:
            self.tell_presenters(messages.Left(seat.visitor))
            self._tell_visitors(messages.People(self.people))

    def join_presenter(self) -> Outbox:
        """Let a presenter's desk hear the session; what was said comes first."""
        outbox = Outbox()
        self._presenters.add(outbox)
        for chat in self._chat:
            outbox.put(messages.encode(chat))
        return outbox

    def leave_presenter(self, outbox: Outbox) -> None:
        """Forget a presenter's desk."""
        self._presenters.discard(outbox)

    def say(self, who: str, text: str, *, is_presenter: bool) -> None:
        """Let everyone hear some words."""
        self._said += 1
        chat = messages.Chat(self._said, who, text, time.time(), is_presenter)
        self._chat.append(chat)
        self._tell_visitors(chat)
        self.tell_presenters(chat)

    def remove(self, visitor: str) -> None:
        """Ask a visitor to leave."""
        removed = messages.Ended(
            Text(zh="主持人已请您离开。", en="The presenter asked you to leave.")
        )
        for outbox in [box for box, seat in self._visitors.items() if seat.visitor == visitor]:
            outbox.put(messages.encode(removed))
            outbox.end()

    def end(self) -> None:
        """Tell everyone that it is over."""
        over = messages.encode(messages.Ended(Text(zh="直播已结束。", en="The session has ended.")))
        for outbox in (*self._visitors, *self._presenters):
            outbox.put(over)
            outbox.end()

    def tell_presenters(self, message: Struct) -> None:
        """Tell every presenter's desk."""
        encoded = messages.encode(message)
        for outbox in self._presenters:
            outbox.put(encoded)

    def _tell_visitors(self, message: Struct) -> None:
        encoded = messages.encode(message)
        for outbox in self._visitors:
            outbox.put(encoded)
