"""What a visitor left on purpose: a card, what they agreed to, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

RETENTION_DAYS = 180
"""How long a card is kept unless the exhibitor says otherwise."""
RETENTION_DAYS_AT_MOST = 1095
CONSENT_VERSION = "2026-11"
"""Changes whenever the words of the consent do."""


class FollowUp(StrEnum):
    """How far the exhibitor is with a lead."""

    NEW = "new"
    CONTACTED = "contacted"
    OFFERED = "offered"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Card:
    """How to reach somebody, in their own words; any of it may be empty."""

    name: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    wish: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """What a visitor agreed to.

    Attributes:
        text: The words beside the button, in the language they were shown.
        version: Of those words.
        controller: Who keeps the card.
        purpose: What for.
        at: Seconds since 1970 (UTC).
        erase_on: The day on which the card is erased by itself.
    """

    text: str
    version: str
    controller: str
    purpose: str
    at: float
    erase_on: date


@dataclass(frozen=True, slots=True)
class Lead:
    """A card with its consent and its follow-up.

    Attributes:
        key: Names the lead in this booth's records.
        visitor: Whose seat left it, so that one action erases all of them.
        interests: ProductIds the visitor agreed to tell.
    """

    key: str
    visitor: str
    card: Card
    consent: Consent
    interests: tuple[str, ...] = ()
    notes: str = ""
    tags: tuple[str, ...] = ()
    follow_up: FollowUp = FollowUp.NEW


@dataclass(frozen=True, slots=True)
class FollowUpNote:
    """What the exhibitor writes on a lead."""

    notes: str = ""
    tags: tuple[str, ...] = field(default_factory=tuple)
    follow_up: FollowUp = FollowUp.NEW
