"""The people of a live session: who is inside, what is said, what the presenter is told."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any

from msgspec import Struct

from expo_studio.stream import messages
from expo_studio.stream.admission import Seat
from expo_studio.stream.sockets import Outbox
from expo_studio.text import Text

CHAT_KEPT = 100
Tell = Callable[[dict[str, Any]], None]


class Session:
    """Who is inside and what was said; lives on the session's loop.

    Attributes:
        title, exhibitor: Of the booth as it is now.
    """

    def __init__(self, title: Text, exhibitor: Text, tell: Tell) -> None:
        """Begin; ``tell`` hears of visitors and words, as docs/protocol.md lists events."""
        self.title = title
        self.exhibitor = exhibitor
        self._tell = tell
        self._visitors: dict[Outbox, Seat] = {}
        self._presenters: set[Outbox] = set()
        self._chat: deque[messages.Chat] = deque(maxlen=CHAT_KEPT)
        self._said = 0

    @property
    def people(self) -> int:
        """Return how many visitors are inside."""
        return len({seat.visitor for seat in self._visitors.values()})

    def is_present(self, visitor: str) -> bool:
        """Return whether a visitor has the page open."""
        return any(seat.visitor == visitor for seat in self._visitors.values())

    def door(self) -> dict[str, Any]:
        """Return what may be known before entering."""
        return {
            "title": {"zh": self.title.zh, "en": self.title.en},
            "exhibitor": {"zh": self.exhibitor.zh, "en": self.exhibitor.en},
            "people": self.people,
        }

    def join(self, seat: Seat) -> Outbox:
        """Let a visitor hear the session; return their outbox, the welcome already in it."""
        outbox = Outbox()
        is_new = not self.is_present(seat.visitor)
        self._visitors[outbox] = seat
        welcome = messages.Welcome(
            version=messages.PROTOCOL_VERSION,
            visitor=seat.visitor,
            name=seat.name,
            title=self.title,
            exhibitor=self.exhibitor,
            people=self.people,
            is_presented=bool(self._presenters),
            chat=list(self._chat),
        )
        outbox.put(messages.encode(welcome))
        if is_new:
            self.tell_presenters(messages.Joined(seat.visitor, seat.name))
            self._tell_presence()
        return outbox

    def leave(self, outbox: Outbox) -> None:
        """Forget a visitor's page."""
        seat = self._visitors.pop(outbox, None)
        if seat is not None and not self.is_present(seat.visitor):
            self.tell_presenters(messages.Left(seat.visitor))
            self._tell_presence()

    def join_presenter(self) -> Outbox:
        """Let a presenter's desk hear the session; who is there and what was said come first."""
        outbox = Outbox()
        self._presenters.add(outbox)
        for seat in {seat.visitor: seat for seat in self._visitors.values()}.values():
            outbox.put(messages.encode(messages.Joined(seat.visitor, seat.name)))
        for chat in self._chat:
            outbox.put(messages.encode(chat))
        self._tell_presence()
        return outbox

    def leave_presenter(self, outbox: Outbox) -> None:
        """Forget a presenter's desk."""
        self._presenters.discard(outbox)
        self._tell_presence()

    def say(self, who: str, text: str, *, is_presenter: bool = False) -> None:
        """Let everyone hear some words; nothing is said in none."""
        if not text:
            return
        self._said += 1
        chat = messages.Chat(self._said, who, text, time.time(), is_presenter)
        self._chat.append(chat)
        self._tell_visitors(chat)
        self.tell_presenters(chat)
        self._tell(
            {"event": "chat", "who": who, "text": text, "at": chat.at, "is_presenter": is_presenter}
        )

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

    def _tell_presence(self) -> None:
        self._tell({"event": "visitors", "people": self.people})
        self._tell_visitors(messages.Presence(self.people, bool(self._presenters)))

    def _tell_visitors(self, message: Struct) -> None:
        encoded = messages.encode(message)
        for outbox in self._visitors:
            outbox.put(encoded)
