"""Who is there: pages at the door and inside, desks, and how each of them is told."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.stream import messages, news
from expo_studio.stream.sockets import Outbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from expo_studio.stream.admission import Seat


@dataclass(slots=True)
class Person:
    """Somebody inside.

    Attributes:
        name: What they want to be called now.
        came_at: Monotonic seconds.
        is_muted: Nothing of theirs is let through.
    """

    seat: Seat
    name: str
    came_at: float
    is_muted: bool = False


class Room:
    """The people of a session; lives on its loop.

    Attributes:
        people: Who is inside by the name of their seat; one person may have several pages.
        muted: Who was muted, kept while they are away.
        gone: How many pages went so far.
    """

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.muted: set[str] = set()
        self.gone = 0
        self._pages: dict[Outbox, Seat] = {}
        self._seen: Counter[str] = Counter()
        self._desks: dict[Outbox, Seat] = {}

    @property
    def is_presented(self) -> bool:
        """Return whether somebody sits at a desk."""
        return bool(self._desks)

    def has_page(self, visitor: str) -> bool:
        """Return whether a visitor has the page open, at the door or inside."""
        return visitor in self._seen

    def add_page(self, outbox: Outbox, seat: Seat) -> None:
        """Let a page hear."""
        self._pages[outbox] = seat
        self._seen[seat.visitor] += 1

    def drop_page(self, outbox: Outbox) -> Seat | None:
        """Forget a page; return whose it was."""
        seat = self._pages.pop(outbox, None)
        if seat is not None:
            self.gone += 1
            self._seen[seat.visitor] -= 1
            if not self._seen[seat.visitor]:
                del self._seen[seat.visitor]
        return seat

    def add_desk(self, outbox: Outbox, seat: Seat) -> None:
        """Let a desk hear."""
        self._desks[outbox] = seat

    def drop_desk(self, outbox: Outbox) -> None:
        """Forget a desk."""
        self._desks.pop(outbox, None)

    def seats_at_the_door(self) -> list[Seat]:
        """Return who has a page open and is not inside."""
        return [seat for seat in self._pages.values() if seat.visitor not in self.people]

    def desk_seats(self) -> dict[Outbox, Seat]:
        """Return the desks that are there."""
        return dict(self._desks)

    def tell_all(self, message: news.News) -> None:
        """Tell every page, also those at the door."""
        _tell(self._pages, message)

    def tell_inside(self, message: news.News) -> None:
        """Tell every page of those who are inside."""
        inside = [box for box, seat in self._pages.items() if seat.visitor in self.people]
        _tell(inside, message)

    def tell_desks(self, message: news.News) -> None:
        """Tell every desk."""
        _tell(self._desks, message)

    def tell_both(self, message: news.News) -> None:
        """Tell everyone inside and every desk."""
        self.tell_inside(message)
        self.tell_desks(message)

    def tell_others(self, message: news.News, but: str | Outbox) -> None:
        """Tell everyone inside and every desk except one visitor, or one desk."""
        pages = [
            box
            for box, seat in self._pages.items()
            if seat.visitor in self.people and seat.visitor != but
        ]
        _tell([*pages, *(box for box in self._desks if box is not but)], message)

    def tell(self, visitor: str, message: news.News) -> None:
        """Tell one visitor, on all their pages."""
        _tell(list(self._boxes_of(visitor)), message)

    def tell_desk(self, outbox: Outbox, message: news.News) -> None:
        """Tell one desk, if it still is there."""
        if outbox in self._desks:
            _tell([outbox], message)

    def show_out(self, visitor: str, message: news.News) -> None:
        """Tell a visitor something for the last time, at a desk as well."""
        desks = [box for box, seat in self._desks.items() if seat.visitor == visitor]
        for outbox in (*self._boxes_of(visitor), *desks):
            outbox.put(messages.encode(message))
            outbox.end()

    def show_everyone_out(self, message: news.News) -> None:
        """Tell everyone something for the last time."""
        encoded = messages.encode(message)
        for outbox in (*self._pages, *self._desks):
            outbox.put(encoded)
            outbox.end()

    def _boxes_of(self, visitor: str) -> Iterator[Outbox]:
        return (box for box, seat in list(self._pages.items()) if seat.visitor == visitor)


def _tell(boxes: dict[Outbox, Seat] | list[Outbox], message: news.News) -> None:
    encoded = messages.encode(message)
    for outbox in boxes:
        outbox.put(encoded)
