"""The open poll: everyone's choice, told as numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from expo_studio.model.polls import Poll
from expo_studio.stream import news
from expo_studio.stream.refusals import no_such_poll

if TYPE_CHECKING:
    from expo_studio.stream.keeping import Keeping
    from expo_studio.stream.room import Room


class Polling:
    """At most one poll is open; who chose what is known only while it is."""

    def __init__(self, room: Room, keeping: Keeping) -> None:
        self._room = room
        self._keeping = keeping
        self._poll: Poll | None = None
        self._choices: dict[str, int] = {}

    def standing(self) -> news.Polled:
        """Return how the newest poll stands."""
        poll = self._poll
        if poll is None:
            return news.Polled()
        return news.Polled(
            poll.number, poll.text, list(poll.options), list(poll.votes), poll.is_open
        )

    async def open(self, text: str, options: tuple[str, ...]) -> None:
        """Ask everyone; a poll that was open is closed."""
        poll = await self._keeping.do(lambda records: records.polls.open(text, options))
        self._choices.clear()
        self._show(poll)

    async def close(self) -> None:
        """Count no more votes."""
        if self._poll is not None and self._poll.is_open:
            await self._keep(replace(self._poll, is_open=False))
        self._choices.clear()

    async def vote(self, visitor: str, number: int, option: int) -> None:
        """Count a choice in the place of an earlier one.

        Raises:
            RefusedError: No such poll is open, or it has no such option.
        """
        poll = self._poll
        if poll is None or poll.number != number or not poll.is_open:
            raise no_such_poll()
        if option >= len(poll.options):
            raise no_such_poll()
        self._choices[visitor] = option
        chosen = list(self._choices.values())
        votes = tuple(chosen.count(n) for n in range(len(poll.options)))
        await self._keep(replace(poll, votes=votes))

    async def _keep(self, poll: Poll) -> None:
        self._poll = poll
        await self._keeping.do(lambda records: records.polls.count(poll))
        if self._poll is poll:
            self._show(poll)

    def _show(self, poll: Poll) -> None:
        self._poll = poll
        self._room.tell_both(self.standing())
