"""Leaving a card: what is agreed to stands beside the button, and goes with the card."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
from msgspec import Meta, Struct

from expo_studio.model.leads import CONSENT_VERSION, RETENTION_DAYS_AT_MOST, Card, Consent
from expo_studio.model.openings import CardTerms
from expo_studio.stream.refusals import no_consent, not_understood, nothing_left
from expo_studio.stream.spoken import clean
from expo_studio.text import Language, Text

if TYPE_CHECKING:
    from expo_studio.stream.keeping import Keeping, LeftCard

PURPOSE = Text(zh="联系您并回应您的需求", en="to contact you and answer your wish")
CONSENT = Text(
    zh="我同意{controller}为“{purpose}”保存这张名片至 {day}，届时自动删除。"
    "我可以随时用收到的链接查看、撤回同意并删除。",
    en="I agree that {controller} keeps this card {purpose}, until {day}, when it is erased by "
    "itself. With the link I get I can see it, withdraw my consent and erase it at any time.",
)
Short = Annotated[str, Meta(max_length=120)]
Secret = Annotated[str, Meta(min_length=8, max_length=64)]


class LeaveCard(Struct, forbid_unknown_fields=True):
    """Body of POST /api/card.

    Attributes:
        version, erase_on: Of the consent that was shown.
        interests: ProductIds, only if the visitor agreed to tell them.
    """

    agrees: bool
    version: Annotated[str, Meta(max_length=20)]
    erase_on: Annotated[str, Meta(max_length=10)]
    language: Language
    name: Short = ""
    company: Short = ""
    email: Short = ""
    phone: Annotated[str, Meta(max_length=40)] = ""
    wish: Annotated[str, Meta(max_length=1000)] = ""
    interests: Annotated[list[Annotated[str, Meta(max_length=64)]], Meta(max_length=50)] = []


class Holding(Struct, forbid_unknown_fields=True):
    """Body of POST /api/card/see and /api/card/erase: the secret of the visitor's link."""

    secret: Secret


_leave = msgspec.json.Decoder(LeaveCard)
_holding = msgspec.json.Decoder(Holding)


class Cards:
    """The cards of a session.

    Attributes:
        controller: Who keeps them: the exhibitor.
        purpose_and_days: What for and how long, as the exhibitor says.
    """

    def __init__(
        self,
        controller: Text,
        keeping: Keeping,
        clock: Callable[[], float] = time.time,
        purpose_and_days: CardTerms | None = None,
    ) -> None:
        self.controller = controller
        self.purpose_and_days = purpose_and_days or CardTerms()
        self._keeping = keeping
        self._clock = clock

    def terms(self) -> dict[str, Any]:
        """Return what stands beside the button, in both languages."""
        words = self._words(self._last_day())
        return {
            "version": self._version,
            "erase_on": self._last_day().isoformat(),
            "text": {"zh": words.zh, "en": words.en},
        }

    async def leave(self, visitor: str, raw: bytes) -> LeftCard:
        """Keep a card with the words its owner agreed to.

        Raises:
            RefusedError: It is no card, nothing was agreed to, or nobody could be reached.
            RecordsError: It could not be kept.
        """
        left = _parsed(_leave, raw)
        terms = self.terms()
        if not left.agrees or (left.version, left.erase_on) != (
            terms["version"],
            terms["erase_on"],
        ):
            raise no_consent()
        card = Card(*map(clean, (left.name, left.company, left.email, left.phone, left.wish)))
        if not (card.email or card.phone):
            raise nothing_left()
        consent = self._consent(left.language)
        interests = tuple(left.interests)
        return await self._keeping.do(
            lambda records: records.leads.leave(visitor, card, consent, interests)
        )

    async def see(self, secret: str) -> dict[str, Any] | None:
        """Return what is kept of the holder of a secret, None if nothing is."""
        lead = await self._keeping.do(lambda records: records.leads.of_secret(secret))
        if lead is None:
            return None
        card, consent = lead.card, lead.consent
        return {
            **{name: getattr(card, name) for name in ("name", "company", "email", "phone", "wish")},
            "interests": list(lead.interests),
            "text": consent.text,
            "at": consent.at,
            "erase_on": consent.erase_on.isoformat(),
        }

    async def owner(self, secret: str) -> str | None:
        """Return the visitor whose card a secret opens."""
        lead = await self._keeping.do(lambda records: records.leads.of_secret(secret))
        return None if lead is None else lead.visitor

    def holder(self, raw: bytes) -> str:
        """Return the secret in a body; RefusedError if there is none."""
        return str(_parsed(_holding, raw).secret)

    def _consent(self, language: Language) -> Consent:
        day = self._last_day()
        return Consent(
            text=self._words(day).in_language(language),
            version=self._version,
            controller=self.controller.in_language(language),
            purpose=self._purpose.in_language(language),
            at=self._clock(),
            erase_on=day,
        )

    @property
    def _purpose(self) -> Text:
        own = self.purpose_and_days.purpose
        return PURPOSE if own == Text() else own

    @property
    def _version(self) -> str:
        """Return another version for each purpose: nobody agrees to words they did not see."""
        if self._purpose == PURPOSE:
            return CONSENT_VERSION
        words = f"{self._purpose.zh}\n{self._purpose.en}".encode()
        return f"{CONSENT_VERSION}-{hashlib.sha256(words).hexdigest()[:8]}"

    def _last_day(self) -> date:
        days = min(max(self.purpose_and_days.days, 1), RETENTION_DAYS_AT_MOST)
        return datetime.fromtimestamp(self._clock(), UTC).date() + timedelta(days=days)

    def _words(self, day: date) -> Text:
        return CONSENT.filled(
            controller=self.controller, purpose=self._purpose, day=day.isoformat()
        )


def _parsed(decoder: msgspec.json.Decoder[Any], raw: bytes) -> Any:
    try:
        return decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise not_understood() from error
