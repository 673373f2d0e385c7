"""The run-down as a desk is told it, and how its times stand now."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime
from typing import Any

Segment = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Plan:
    """What the host told last.

    Attributes:
        segments: The parts, as docs/protocol.md describes them.
        place: Which part runs, -1 for none.
        since: When it began, seconds since 1970 (UTC) by the host's clock.
        ahead: Seconds by which the host's clock is ahead of this one.
        views: Names of the places the picture can be taken from, by key, in zh and en.
        edition: Another one with every change of the plan.
    """

    segments: tuple[Segment, ...] = ()
    place: int = -1
    since: float = 0.0
    ahead: float = 0.0
    views: tuple[dict[str, Any], ...] = ()
    edition: int = 0

    @classmethod
    def of(cls, told: dict[str, Any]) -> Plan:
        """Return the plan in a message of type ``rundown``."""
        return cls(
            tuple(told["segments"]),
            told["place"],
            told["since"],
            told["now"] - time.time(),
            tuple(told["views"]),
            told["edition"],
        )

    @property
    def running(self) -> Segment | None:
        """Return the part that runs."""
        return self.segments[self.place] if 0 <= self.place < len(self.segments) else None

    @property
    def following(self) -> Segment | None:
        """Return the part that comes next."""
        at = self.place + 1
        return self.segments[at] if at < len(self.segments) else None

    def place_of(self, before: Plan, place: int) -> int:
        """Return where a part of the plan before is now, nearest; its place where it is gone."""
        alike = [at for at, one in enumerate(self.segments) if one == before.segments[place]]
        return min(alike, key=lambda at: abs(at - place), default=place)

    def gone(self) -> float:
        """Return for how many seconds the part has been running."""
        return max(0.0, time.time() + self.ahead - self.since)

    def begins(self) -> tuple[float, ...]:
        """Return when each part begins or began, in seconds of this clock; 0 for what is over.

        A part that overruns moves all that come after it.
        """
        now = time.time()
        running = self.running
        at = now
        if running is not None:
            at = max(now, self.since - self.ahead + running["seconds"])
        starts = []
        for place, one in enumerate(self.segments):
            if place <= self.place:
                starts.append(self.since - self.ahead if place == self.place else 0.0)
            else:
                starts.append(at)
                at += one["seconds"]
        return tuple(starts)


def span(seconds: float) -> str:
    """Return a length as minutes and seconds, such as ``10:05``."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02}"


def clock(at: float) -> str:
    """Return the time of day of a moment, seconds since 1970."""
    return datetime.fromtimestamp(at).astimezone().strftime("%H:%M")
