"""Visits of a published hall, counted from its host's own log; nobody's address is kept.

A static hall asks nobody and sends nothing. Its host knows what was fetched; most hosts write
that in the Common Log Format or the Combined one. A visit is what one browser at one address
fetches without a pause of half an hour.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from expo_studio.model.hall import StallId

LINE = re.compile(
    r"(?P<who>\S+) \S+ \S+ \[(?P<when>[^\]]{20,32})\] "
    r'"(?P<method>[A-Z]+) (?P<path>[^\s"]+) HTTP/[\d.]+" (?P<status>\d{3}) \S+'
    r'(?: "(?:[^"\\]|\\.)*" "(?P<agent>(?:[^"\\]|\\.)*)")?'
)
WHEN = re.compile(r"(\d\d)/(\w{3})/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d\d)(\d\d)")
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
ROBOTS = re.compile(r"bot\b|crawl|spider|slurp|monitor|curl|wget|python-", re.IGNORECASE)
INSIDE = re.compile(r"/booths/([A-Za-z0-9-]+)/([^/]*)$")
PAGES = ("", "index.html", "zh.html", "en.html")
NEARBY = "booth.json"
"""What a browser fetches of a booth when somebody comes near it in the hall."""
FETCHED = ("200", "206", "304")
READING = ("GET", "HEAD")
PAUSE = timedelta(minutes=30)
LONGEST = 8_192
"""Letters of a line; longer ones are nobody's visit."""


@dataclass(slots=True)
class Visits:
    """What was counted.

    Attributes:
        days: Visits by the day they began, ISO 8601, in the log's own zone.
        opened: Visits that opened a booth's own page.
        near: Visits that came near a booth or opened it.
        unread: Lines that are no entry of a log.
    """

    days: Counter[str] = field(default_factory=Counter)
    opened: Counter[StallId] = field(default_factory=Counter)
    near: Counter[StallId] = field(default_factory=Counter)
    unread: int = 0

    @property
    def total(self) -> int:
        """Return how many visits there were."""
        return self.days.total()


def counted(lines: Iterable[str], booths: Container[str], under: str = "/") -> Visits:
    """Return the visits in a log.

    Args:
        lines: Of the log; of several, one whole log after the other in any order.
        booths: The names of the hall's booths; others are not counted.
        under: Where on its host the hall lies; what lies elsewhere is not counted.
    """
    visits, seen = Visits(), _Seen()
    for line in lines:
        read = LINE.match(line) if len(line) <= LONGEST else None
        when = _moment(read["when"]) if read else None
        if read is None or when is None:
            visits.unread += 1
        elif _is_seen(read, under):
            who = f"{read['who']} {read['agent']}"
            _count(visits, seen, (who, read["path"].split("?")[0], when), booths)
    return visits


def _is_seen(read: re.Match[str], under: str) -> bool:
    """Return whether somebody got to see something of the hall."""
    is_fetched = read["method"] in READING and read["status"] in FETCHED
    is_ours = read["path"].startswith(under)
    return is_fetched and is_ours and not ROBOTS.search(read["agent"] or "")


class _Seen:
    """Who was seen when, by a name that means nothing outside this run."""

    def __init__(self) -> None:
        self._salt = secrets.token_bytes(16)
        self._last: dict[bytes, tuple[datetime, int]] = {}
        self._done: set[tuple[bytes, int, str]] = set()

    def visit(self, who: str, when: datetime) -> tuple[bytes, int, bool]:
        """Return a name, the number of the visit, and whether that just began."""
        name = hashlib.blake2b(who.encode(), key=self._salt, digest_size=12).digest()
        last = self._last.get(name)
        is_new = last is None or abs(when - last[0]) > PAUSE
        number = (last[1] if last else 0) + is_new
        self._last[name] = (when, number)
        return name, number, is_new

    def is_first(self, name: bytes, number: int, what: str) -> bool:
        """Return whether this visit had not done so before."""
        deed = (name, number, what)
        is_first = deed not in self._done
        self._done.add(deed)
        return is_first


def _count(
    visits: Visits, seen: _Seen, entry: tuple[str, str, datetime], booths: Container[str]
) -> None:
    who, path, when = entry
    inside = INSIDE.search(path)
    is_page = path.endswith(("/", "/index.html")) if inside is None else inside[2] in PAGES
    is_nearby = inside is not None and inside[2] == NEARBY
    if not is_page and not is_nearby:
        return
    name, number, is_new = seen.visit(who, when)
    visits.days[when.date().isoformat()] += is_new
    if inside is None or inside[1] not in booths:
        return
    booth = StallId(inside[1])
    visits.near[booth] += seen.is_first(name, number, f"near {booth}")
    if is_page:
        visits.opened[booth] += seen.is_first(name, number, f"open {booth}")


def _moment(words: str) -> datetime | None:
    read = WHEN.fullmatch(words)
    if read is None or read[2] not in MONTHS:
        return None
    day, _, year, hour, minute, second, zone, rest = read.groups()
    month = MONTHS.index(read[2]) + 1
    try:
        return datetime.fromisoformat(
            f"{year}-{month:02}-{day}T{hour}:{minute}:{second}{zone}:{rest}"
        )
    except ValueError:
        return None
