"""Keeping the cards that visitors left, with what they agreed to."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from expo_studio.model.leads import Card, Consent, FollowUp, FollowUpNote, Lead

if TYPE_CHECKING:
    from expo_studio.records.database import Database

COLUMNS = """key, visitor, name, company, email, phone, wish, consent_text, consent_version,
    controller, purpose, at, erase_on, interests, notes, tags, follow_up"""


@dataclass(frozen=True, slots=True)
class Left:
    """A card that was kept.

    Attributes:
        secret: Lets its holder see and erase the card; kept nowhere else in the clear.
    """

    lead: Lead
    secret: str


class Leads:
    """The cards of a booth."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def leave(
        self, visitor: str, card: Card, consent: Consent, interests: tuple[str, ...] = ()
    ) -> Left:
        """Keep a card; an earlier one of the same visitor is replaced."""
        secret = secrets.token_urlsafe(18)
        lead = Lead(secrets.token_hex(8), visitor, card, consent, interests)
        with self._database.writing() as sql:
            sql.execute("DELETE FROM lead WHERE visitor = ?", (visitor,))
            sql.execute(
                f"INSERT INTO lead ({COLUMNS}, erasing)"  # noqa: S608
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                (*_row(lead), _hash(secret)),
            )
            sql.execute(
                "INSERT INTO audit (at, deed, things) VALUES (?, 'consent', 1)", (consent.at,)
            )
        return Left(lead, secret)

    def of_secret(self, secret: str) -> Lead | None:
        """Return the card that a visitor's own link opens, None if it is gone or false."""
        with self._database.reading() as sql:
            row = sql.execute(
                f"SELECT {COLUMNS} FROM lead WHERE erasing = ?",  # noqa: S608
                (_hash(secret),),
            ).fetchone()
        return None if row is None else _lead(row)

    def note(self, key: str, note: FollowUpNote) -> None:
        """Write notes, tags and follow-up on a lead."""
        tags = json.dumps(note.tags, ensure_ascii=False)
        with self._database.writing() as sql:
            sql.execute(
                "UPDATE lead SET notes = ?, tags = ?, follow_up = ? WHERE key = ?",
                (note.notes, tags, note.follow_up.value, key),
            )

    def all(self) -> tuple[Lead, ...]:
        """Return every card, the newest first."""
        with self._database.reading() as sql:
            rows = sql.execute(
                f"SELECT {COLUMNS} FROM lead ORDER BY at DESC"  # noqa: S608
            ).fetchall()
        return tuple(_lead(row) for row in rows)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _row(lead: Lead) -> tuple[object, ...]:
    card, consent = lead.card, lead.consent
    return (
        *(lead.key, lead.visitor),
        *(card.name, card.company, card.email, card.phone, card.wish),
        *(consent.text, consent.version, consent.controller, consent.purpose, consent.at),
        consent.erase_on.isoformat(),
        json.dumps(lead.interests),
        lead.notes,
        json.dumps(lead.tags, ensure_ascii=False),
        lead.follow_up.value,
    )


def _lead(row: tuple[Any, ...]) -> Lead:
    key, visitor, *rest = row
    card, said = Card(*rest[:5]), rest[5:11]
    text, version, controller, purpose, at, erase_on = said
    consent = Consent(text, version, controller, purpose, at, date.fromisoformat(erase_on))
    interests, notes, tags, follow_up = rest[11:]
    return Lead(
        key,
        visitor,
        card,
        consent,
        tuple(json.loads(interests)),
        notes,
        tuple(json.loads(tags)),
        FollowUp(follow_up),
    )
