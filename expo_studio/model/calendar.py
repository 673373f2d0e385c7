"""When a booth is presented: the openings of an event, and what state it is in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from expo_studio.model.openings import LiveTime


@dataclass(frozen=True, slots=True)
class Opening:
    """One time at which the presenter is there; seconds since 1970 (UTC)."""

    begins: float
    ends: float


class Phase(StrEnum):
    """What state an event is in."""

    ANNOUNCED = "announced"
    LIVE = "live"
    BETWEEN = "between"
    OVER = "over"


def openings_of(times: tuple[LiveTime, ...]) -> tuple[Opening, ...]:
    """Return live times as seconds in the order of time, without those that are none."""
    read = ((_seconds(one.starts), _seconds(one.ends)) for one in times)
    openings = [
        Opening(begins, ends)
        for begins, ends in read
        if begins is not None and ends is not None and begins < ends
    ]
    return tuple(sorted(openings, key=lambda one: (one.begins, one.ends)))


def legible(times: tuple[LiveTime, ...]) -> tuple[LiveTime, ...]:
    """Return live times as every browser reads them, without those that are none."""
    known = (one for one in times if openings_of((one,)))
    return tuple(LiveTime(_written(one.starts), _written(one.ends)) for one in known)


def phase_of(openings: tuple[Opening, ...], now: float) -> Phase:
    """Return the state of an event; without any opening it is always live.

    Args:
        openings: In the order of time.
        now: Seconds since 1970 (UTC).
    """
    if not openings or any(one.begins <= now < one.ends for one in openings):
        return Phase.LIVE
    if now < openings[0].begins:
        return Phase.ANNOUNCED
    return Phase.BETWEEN if any(one.begins > now for one in openings) else Phase.OVER


def _seconds(words: str) -> float | None:
    """Return an ISO 8601 moment with an offset as seconds since 1970, None if it is none."""
    try:
        moment = datetime.fromisoformat(words).replace(microsecond=0)
        return None if moment.tzinfo is None else moment.astimezone(UTC).timestamp()
    except (ValueError, OverflowError):  # no moment, or none of our calendar's in UTC
        return None


def _written(words: str) -> str:
    return datetime.fromisoformat(words).isoformat(timespec="seconds")
