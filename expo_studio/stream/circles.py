"""Who is in a private call: the visitor whose it is, whom a desk asked in, desks; six at most."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from expo_studio.stream.refusals import call_full, no_such_meeting

if TYPE_CHECKING:
    from expo_studio.stream.sockets import Outbox

CALLERS_LIMIT = 6
"""Each sends to each of the others; more than five pictures at once overload a phone."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody in a call.

    Attributes:
        part: Chosen by their page, so that a page that comes back anew is another part.
        name: As the others see it.
        who: The name of a visitor's seat, or the outbox of a desk.
    """

    part: str
    name: str
    who: str | Outbox

    @property
    def visitor(self) -> str:
        """Return the name of the seat, empty for a desk."""
        return self.who if isinstance(self.who, str) else ""


@dataclass(slots=True)
class Circle:
    """One open call.

    Attributes:
        holder: The desk that took the call; without any desk there is none.
        asked: The visitors who may be in it.
        owner: The visitor whose meeting it is.
        is_left: Whether the owner has left it to the others.
        callers: Who is in it, by part, in the order they came.
        parts: The part that each visitor had last; it stays theirs while they are away.
    """

    holder: Outbox
    asked: set[str]
    owner: str = ""
    is_left: bool = False
    callers: dict[str, Caller] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)

    @property
    def called(self) -> set[str]:
        """Return who is asked by a call of others; the owner only after they had left it."""
        return self.asked if self.is_left else self.asked - {self.owner}

    def caller(self, who: str | Outbox) -> Caller:
        """Return somebody who is in the call; RefusedError if they are not."""
        for caller in self.callers.values():
            if caller.who == who:
                return caller
        raise no_such_meeting()

    def others(self, who: str | Outbox) -> list[Caller]:
        """Return everyone else in the call; RefusedError for whoever is not in it."""
        own = self.caller(who)
        return [caller for caller in self.callers.values() if caller is not own]

    def has(self, who: str | Outbox) -> bool:
        """Return whether somebody is in the call, holds it, or was asked in."""
        return who in (self.holder, *self.asked, *(one.who for one in self.callers.values()))

    def take_over(self, desk: Outbox) -> None:
        """Let a desk hold the call; RefusedError if there is no room for one more."""
        if not self.has(desk):
            self._require_room()
        self.holder = desk

    def ask_in(self, visitor: str) -> None:
        """Let a visitor come in; RefusedError if there is no room for one more."""
        if visitor not in self.asked:
            self._require_room()
            self.asked.add(visitor)

    def join(self, caller: Caller) -> None:
        """Take somebody in, in the place of their own page of before.

        Raises:
            RefusedError: They were not asked, the part is somebody else's, or it is full.
        """
        if self._is_of_another(caller) or not self._may_join(caller):
            raise no_such_meeting()
        if caller.visitor:
            self.parts[caller.visitor] = caller.part
        if caller.part not in self.callers:
            self.drop(caller.who)
            self.callers[caller.part] = caller

    def drop(self, who: str | Outbox) -> bool:
        """Take somebody out, who may come back; return whether they were in."""
        parts = [part for part, caller in self.callers.items() if caller.who == who]
        for part in parts:
            del self.callers[part]
        return bool(parts)

    def leave(self, who: str | Outbox) -> None:
        """Take somebody out for good; a desk that held it leaves it to another desk."""
        self.drop(who)
        if isinstance(who, str):
            self.asked.discard(who)
            self.parts.pop(who, None)
            self.is_left = self.is_left or who == self.owner
        elif who is self.holder:
            others = [one.who for one in self.callers.values() if not isinstance(one.who, str)]
            self.holder = others[0] if others else who

    def _is_of_another(self, caller: Caller) -> bool:
        known = self.callers.get(caller.part)
        kept = {part for who, part in self.parts.items() if who != caller.who}
        return caller.part in kept or (known is not None and known.who != caller.who)

    def _may_join(self, caller: Caller) -> bool:
        if isinstance(caller.who, str):
            return caller.who in self.asked
        if caller.who is not self.holder and not any(
            one.who == caller.who for one in self.callers.values()
        ):
            self._require_room()
        return True

    def _require_room(self) -> None:
        desks = {self.holder, *(one.who for one in self.callers.values() if not one.visitor)}
        if len(self.asked) + len(desks) >= CALLERS_LIMIT:
            raise call_full(CALLERS_LIMIT)
