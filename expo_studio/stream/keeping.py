"""The records of a session, reached without holding up its loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Protocol, TypeVar

from expo_studio.model.leads import Card, Consent, Lead
from expo_studio.model.meetings import Attendee, Meeting, Snapshot
from expo_studio.model.polls import Poll
from expo_studio.model.questions import Answering, Question
from expo_studio.model.rundowns import Segment
from expo_studio.model.statistics import Count

Done = TypeVar("Done")


class KeptQuestions(Protocol):
    """The question queue on the disk."""

    def ask(self, question: Question, mark: str) -> Question:
        """Keep a question, once for each mark."""
        ...

    def upvote(self, number: int, visitor: str) -> Question | None:
        """Count a visitor's wish to know it too, once."""
        ...

    def settle(self, number: int, state: Answering, answer: str | None = None) -> Question | None:
        """Change how far a question is."""
        ...

    def all(self) -> tuple[Question, ...]:
        """Return the newest questions, oldest first."""
        ...


class LeftCard(Protocol):
    """A card that was kept, and the secret that opens it."""

    @property
    def lead(self) -> Lead:
        """Return what is kept."""
        ...

    @property
    def secret(self) -> str:
        """Return what the visitor alone holds."""
        ...


class KeptLeads(Protocol):
    """The cards on the disk."""

    def leave(
        self, visitor: str, card: Card, consent: Consent, interests: tuple[str, ...] = ()
    ) -> LeftCard:
        """Keep a card."""
        ...

    def of_secret(self, secret: str) -> Lead | None:
        """Return the card a secret opens."""
        ...


class KeptMeetings(Protocol):
    """The meetings on the disk."""

    def keep(self, meeting: Meeting) -> None:
        """Keep a meeting as it is now."""
        ...

    def change(self, meeting: Meeting) -> bool:
        """Keep a known meeting as it is now; False where it was erased meanwhile."""
        ...

    def snap(self, key: str, at: float, jpeg: bytes, shown: frozenset[str] = frozenset()) -> None:
        """Keep a picture for the minutes of a meeting, and which other visitors it may show."""
        ...

    def snapshots(self, key: str) -> tuple[Snapshot, ...]:
        """Return the pictures of a meeting, the oldest first."""
        ...

    def attend(self, key: str, attendee: Attendee) -> None:
        """Keep that somebody was in the call of a meeting."""
        ...

    def attendees(self, key: str) -> tuple[Attendee, ...]:
        """Return who was in the call of a meeting, in the order they came first."""
        ...

    def all(self) -> tuple[Meeting, ...]:
        """Return every meeting."""
        ...


class KeptPolls(Protocol):
    """The polls on the disk."""

    def open(self, text: str, options: tuple[str, ...]) -> Poll:
        """Begin a poll."""
        ...

    def count(self, poll: Poll) -> None:
        """Keep how a poll stands."""
        ...


class KeptRundowns(Protocol):
    """The plan of the sessions on the disk."""

    def keep(self, segments: tuple[Segment, ...]) -> None:
        """Keep a plan."""
        ...

    def all(self) -> tuple[Segment, ...]:
        """Return the plan."""
        ...


class KeptStatistics(Protocol):
    """The counts on the disk."""

    def add(self, counts: Iterable[Count]) -> None:
        """Add to what was counted before."""
        ...


class KeptErasure(Protocol):
    """Erasing from the disk."""

    def erase(self, visitor: str, at: float, deed: str = "erased") -> int:
        """Erase all of a visitor for good."""
        ...

    def erase_due(self, today: date, at: float) -> tuple[str, ...]:
        """Erase whoever's day has come."""
        ...

    def forget_askers(self, before: float, at: float) -> int:
        """Take old names off."""
        ...

    def erased_elsewhere(self, visitors: Iterable[str]) -> tuple[str, ...]:
        """Return who of some was erased by another program since this was asked last."""
        ...


class KeptRevocations(Protocol):
    """The links taken back, on the disk."""

    def revoke(self, link: str, at: float) -> None:
        """Take a link back."""
        ...

    def all(self) -> frozenset[str]:
        """Return every link taken back."""
        ...


class Records(Protocol):
    """What a session keeps; each call returns when it is on the disk, or raises RecordsError."""

    @property
    def questions(self) -> KeptQuestions:
        """Return the question queue."""
        ...

    @property
    def leads(self) -> KeptLeads:
        """Return the cards."""
        ...

    @property
    def meetings(self) -> KeptMeetings:
        """Return the meetings."""
        ...

    @property
    def polls(self) -> KeptPolls:
        """Return the polls."""
        ...

    @property
    def rundowns(self) -> KeptRundowns:
        """Return the plan of the sessions."""
        ...

    @property
    def statistics(self) -> KeptStatistics:
        """Return the counts."""
        ...

    @property
    def erasure(self) -> KeptErasure:
        """Return the eraser."""
        ...

    @property
    def revocations(self) -> KeptRevocations:
        """Return the links taken back."""
        ...


class Keeping:
    """Calls the records on one thread of its own, in the order asked."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="records")

    async def do(self, work: Callable[[Records], Done]) -> Done:
        """Return what some work on the records returns, once it is on the disk."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, work, self.records)

    def close(self) -> None:
        """Wait until all that was asked for is done."""
        self._thread.shutdown()
