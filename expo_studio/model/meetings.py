"""Private talks from the booth: asked for, held or appointed, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MeetingState(StrEnum):
    """How far a meeting is."""

    ASKED = "asked"
    PROPOSED = "proposed"
    AGREED = "agreed"
    DECLINED = "declined"
    OPEN = "open"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting.

    Attributes:
        key: Names the meeting in this booth's records.
        visitor: Who asked, by the name of their seat.
        wish: What it is about, in the visitor's words.
        product: ProductId, or empty.
        asked_at: Seconds since 1970 (UTC).
        when: When it is to be, in the same seconds; 0 means now.
        began, ended: The same, 0 before.
        outcome: What came of it, in the exhibitor's words.
        seen: Lines of the minutes: what was shown, measured and snapped.
    """

    key: str
    visitor: str
    name: str
    wish: str
    asked_at: float
    product: str = ""
    when: float = 0.0
    state: MeetingState = MeetingState.ASKED
    began: float = 0.0
    ended: float = 0.0
    outcome: str = ""
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who was in the call of a meeting; ``visitor`` is empty for a desk."""

    name: str
    visitor: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A picture for the minutes of a meeting; ``at`` in seconds since 1970 (UTC)."""

    at: float
    jpeg: bytes
