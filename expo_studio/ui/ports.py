"""What the window asks of others; the composition root introduces the providers."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.leads import FollowUpNote, Lead
from expo_studio.model.questions import Question
from expo_studio.model.statistics import Count


@dataclass(frozen=True, slots=True)
class Relaying:
    """Servers that let visitors in through firewalls.

    Attributes:
        turn: Address of a relay, empty for none.
        secret: Shared with it, or the password of ``user``.
        user: Of a fixed account; empty where credentials are made of the secret and expire.
        stun: Address of a server that tells each side how it is seen, empty for none.
        is_only: All media go by the relay, so that nobody learns another's address.
    """

    turn: str = ""
    secret: str = field(default="", repr=False)
    user: str = ""
    stun: str = ""
    is_only: bool = False


@dataclass(frozen=True, slots=True)
class Invitation:
    """Who may come to a session.

    Attributes:
        is_wide: Whoever reaches this computer by a network, not this computer alone.
        is_secure: They come by https, which cameras of phones and of visitors need.
        uplink_mbit: Megabits a second that all of them together may be sent, 0 if unknown.
        relaying: What helps them through firewalls.
        certificate, key: Files of a certificate of one's own; empty for one made here.
    """

    is_wide: bool = False
    is_secure: bool = False
    uplink_mbit: float = 0.0
    relaying: Relaying = Relaying()
    certificate: str = ""
    key: str = ""


class LiveSession(Protocol):
    """A live session that was started and is spoken to."""

    @property
    def visitor_url(self) -> str:
        """Return the link for visitors."""
        ...

    @property
    def authority(self) -> Path | None:
        """Return the certificate that browsers must trust first, None where there is none."""
        ...

    @property
    def is_running(self) -> bool:
        """Return whether the host is alive."""
        ...

    def look(self, viewpoint: Viewpoint) -> None:
        """Show the booth from here."""
        ...

    def show_booth(self, booth: Booth) -> None:
        """Show this booth."""
        ...

    @property
    def desk_url(self) -> str:
        """Return the link of the presenter's desk in a browser."""
        ...

    def send(self, message: dict[str, Any]) -> None:
        """Ask the host for anything that docs/protocol.md lets a desk ask for."""
        ...

    def say(self, text: str) -> None:
        """Say something to everyone."""
        ...

    def end(self) -> None:
        """End the session for everyone."""
        ...

    def close(self) -> None:
        """Stop speaking; the session goes on."""
        ...


class GoLive(Protocol):
    """Starts a session; blocks until it is on air: call it off the window's thread."""

    def __call__(
        self,
        project: Path,
        hear: Callable[[dict[str, Any]], None],
        is_wanted: Callable[[], bool] = ...,
        invitation: Invitation = ...,
    ) -> LiveSession:
        """Start a session of a project; LiveError if it does not start.

        Args:
            project: Its file.
            hear: Called, on any thread, with what the host tells.
            is_wanted: Asked meanwhile; where it is no longer, nothing is left running and
                LiveError is raised.
            invitation: Who may come.
        """
        ...


@dataclass(frozen=True, slots=True)
class Stray:
    """Records that may be a project's own, of a place where it is no more.

    Attributes:
        path: Where they lie.
        project: Where the project lay.
        exhibitors: Who kept the cards in them.
        leads, questions: How many there are.
    """

    path: Path
    project: Path
    exhibitors: tuple[str, ...]
    leads: int
    questions: int


class Visitors(Protocol):
    """What visitors of a project left; every call may raise RecordsError."""

    def strays(self) -> tuple[Stray, ...]:
        """Return records that may be this project's own, of a place where it is no more."""
        ...

    def take_over(self, stray: Stray) -> None:
        """Bring such records here; nothing of them is left elsewhere."""
        ...

    def keep_apart(self, stray: Stray) -> None:
        """Ask about such records no more."""
        ...

    def leads(self) -> tuple[Lead, ...]:
        """Return every card that is kept, the newest first."""
        ...

    def questions(self) -> tuple[Question, ...]:
        """Return what was asked, the newest last."""
        ...

    def take_inquiry(self, raw: bytes, booth: Booth) -> None:
        """Open what a visitor sent as a file and keep it as a lead, once.

        Raises:
            PackageError: It is no inquiry for this computer's key, or was changed.
            RecordsError: The disk refuses.
        """
        ...

    def note(self, key: str, note: FollowUpNote) -> None:
        """Write notes, tags and follow-up on a lead."""
        ...

    def erase(self, visitor: str) -> None:
        """Erase everything a visitor said and left."""
        ...

    def counts(self) -> tuple[Count, ...]:
        """Return what was counted."""
        ...

    def leads_csv(self) -> bytes:
        """Return the leads as CSV."""
        ...

    def leads_vcards(self) -> bytes:
        """Return the leads as vCards."""
        ...

    def counts_csv(self) -> bytes:
        """Return what was counted as CSV."""
        ...


OpenVisitors = Callable[[Path], AbstractContextManager[Visitors]]
"""Opens what visitors of a project left, on entering; RecordsError where that is impossible."""
