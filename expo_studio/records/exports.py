"""Leads and statistics for other programs: CSV (RFC 4180) and vCard 4.0 (RFC 6350)."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from expo_studio.model.leads import Lead
    from expo_studio.model.statistics import Count

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a cell for a formula."""
LEAD_COLUMNS = (
    *("name", "company", "email", "phone", "wish", "interests", "follow_up", "tags", "notes"),
    *("agreed_at", "consent", "purpose", "controller", "erase_on"),
)
FOLD = 75
"""Bytes of a line in a vCard."""


def leads_csv(leads: Iterable[Lead]) -> bytes:
    """Return leads as CSV in UTF-8, with a mark that spreadsheets need to read Chinese."""
    rows = [
        (
            *(lead.card.name, lead.card.company, lead.card.email, lead.card.phone),
            *(lead.card.wish, "; ".join(lead.interests), lead.follow_up.value),
            *("; ".join(lead.tags), lead.notes, _moment(lead.consent.at), lead.consent.text),
            *(lead.consent.purpose, lead.consent.controller, lead.consent.erase_on.isoformat()),
        )
        for lead in leads
    ]
    return _csv(LEAD_COLUMNS, rows)


def statistics_csv(counts: Iterable[Count]) -> bytes:
    """Return counts as CSV in UTF-8."""
    rows = [(_moment(one.slot), one.happening.value, one.what, str(one.times)) for one in counts]
    return _csv(("from", "happening", "what", "times"), rows)


def leads_vcards(leads: Iterable[Lead]) -> bytes:
    """Return leads as one vCard file."""
    return "".join(_vcard(lead) for lead in leads).encode()


def _csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _cell(value: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{value}" if value.startswith(FORMULA_SIGNS) else value


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


def _vcard(lead: Lead) -> str:
    card = lead.card
    lines = [
        *("BEGIN:VCARD", "VERSION:4.0"),
        f"FN:{_escaped(card.name or card.company or card.email or card.phone)}",
        *([f"ORG:{_escaped(card.company)}"] if card.company else []),
        *([f"EMAIL:{_escaped(card.email)}"] if card.email else []),
        *([f"TEL;VALUE=text:{_escaped(card.phone)}"] if card.phone else []),
        *([f"NOTE:{_escaped(card.wish)}"] if card.wish else []),
        *([f"CATEGORIES:{','.join(map(_escaped, lead.tags))}"] if lead.tags else []),
        f"UID:urn:expo:lead:{lead.key}",
        "END:VCARD",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _escaped(value: str) -> str:
    for sign in ("\\", ",", ";"):
        value = value.replace(sign, f"\\{sign}")
    return value.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> str:
    """Return a line folded to 75 bytes each, never inside a character."""
    out, length = "", 0
    for sign in line:
        size = len(sign.encode())
        if length + size > FOLD:
            out, length = f"{out}\r\n ", 1
        out, length = out + sign, length + size
    return out
