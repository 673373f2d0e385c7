"""When a booth is live, what is left of it afterwards, and how one reaches the exhibitor."""

from __future__ import annotations

from dataclasses import dataclass, field

from expo_studio.model.ids import AssetId, ProductId
from expo_studio.model.leads import RETENTION_DAYS
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class LiveTime:
    """A stretch of time on air.

    Attributes:
        starts, ends: ISO 8601 with an offset, such as 2026-11-25T09:00:00+08:00.
    """

    starts: str
    ends: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a recording.

    Attributes:
        seconds: From the beginning of the recording.
    """

    name: Text
    seconds: float
    product: ProductId | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said for a while in a recording, as text.

    Attributes:
        seconds, until: From the beginning of the recording.
    """

    words: Text
    seconds: float
    until: float


@dataclass(frozen=True, slots=True)
class Replay:
    """A recording of a live session, to be seen at any time.

    Attributes:
        video: A video asset.
        captions: What is said in it, in the order of time.
    """

    name: Text
    video: AssetId
    chapters: tuple[Chapter, ...] = ()
    captions: tuple[Caption, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A visitor's question, without their name, and what the exhibitor answered."""

    question: Text
    answer: Text
    product: ProductId | None = None


@dataclass(frozen=True, slots=True)
class CardTerms:
    """On which terms visitors leave their cards; told beside the button.

    Attributes:
        purpose: What for, after “keeps this card …”; empty for the usual one.
        days: How long a card is kept.
    """

    purpose: Text = field(default_factory=Text)
    days: int = RETENTION_DAYS


@dataclass(frozen=True, slots=True)
class Openings:
    """The booth's year.

    Attributes:
        live_times: In any order.
        live_link: Where one watches, http or https, or empty.
        form: Address that receives the inquiry form, https, or empty.
        mail: Address that inquiries are written to, or empty.
        card_terms: On which terms visitors leave their cards in a live session.
        is_sealed: Whether pages seal inquiries into files that only the exhibitor can open.
    """

    live_times: tuple[LiveTime, ...] = ()
    live_link: str = ""
    replays: tuple[Replay, ...] = ()
    answers: tuple[Answer, ...] = ()
    form: str = ""
    mail: str = ""
    is_sealed: bool = False
    card_terms: CardTerms = field(default_factory=CardTerms)
