"""Walkers of a show who come too near to each other, and the delay that keeps them apart."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import Any

from expo_studio.model.show import Look, Mark, Show
from expo_studio.model.show_walk import Walk, walk_of

NEAR = 0.5
"""Metres between the middles of two people whose shoulders touch."""
STEP = 0.25
"""Seconds from one look at them to the next: a third of a metre of a walk."""
DELAY, LONGEST_DELAY = 1.0, 120.0
"""Seconds by which a delay grows until it is enough, and at which it is given up."""
Walker = tuple[Look, Walk]
MOST_STEPS = 100_000
"""Times that walkers of one show are looked at; what comes later in a longer one is not told."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two looks too near to each other.

    Attributes:
        first, second: Their numbers in the show; the second entered later.
        seconds: When, for the first time.
    """

    first: int
    second: int
    seconds: float


@lru_cache(maxsize=64)
def meetings(path: tuple[Mark, ...], looks: tuple[Look, ...]) -> tuple[Meeting, ...]:
    """Return who meets whom; none where there is no path."""
    if len(path) < 2:
        return ()
    return tuple(_found(path, looks))


@lru_cache(maxsize=64)
def kept_apart(show: Show, meeting: Meeting) -> Show | None:
    """Return the show with the later look, and all that comes with it or after, delayed enough.

    None where no delay within reach is enough.
    """
    first, second = (
        (show.looks[at], walk_of(show.path, show.looks[at]))
        for at in (meeting.first, meeting.second)
    )
    by = DELAY
    while by <= LONGEST_DELAY:
        later = (replace(second[0], enters=second[0].enters + by), second[1])
        if _first_meeting(first, later) is None:
            return _delayed(show, second[0].enters, by, meeting.first)
        by += DELAY
    return None


def _found(path: tuple[Mark, ...], looks: tuple[Look, ...]) -> Iterator[Meeting]:
    walkers = [(look, walk_of(path, look)) for look in looks]
    order = sorted(range(len(looks)), key=lambda at: looks[at].enters)
    steps = 0
    for first, second in combinations(order, 2):
        steps += int(_together(walkers[first], walkers[second]) / STEP)
        if steps > MOST_STEPS:
            return
        seconds = _first_meeting(walkers[first], walkers[second])
        if seconds is not None:
            yield Meeting(first, second, seconds)


def _together(first: Walker, second: Walker) -> float:
    """Return for how many seconds both are there, from the entrance of the second."""
    end = min(look.enters + walk.lasts for look, walk in (first, second))
    return max(end - second[0].enters, 0.0)


def _first_meeting(first: Walker, second: Walker) -> float | None:
    begin = second[0].enters
    for step in range(math.ceil(_together(first, second) / STEP)):
        seconds = begin + step * STEP
        a, b = (walk.at(seconds - look.enters).place for look, walk in (first, second))
        if math.dist(a, b) < NEAR:
            return seconds
    return None


def _delayed(show: Show, begin: float, by: float, stays: int) -> Show:
    """Return a show in which all that begins at a time or after it comes later, but one look."""
    looks = tuple(
        one if at == stays or one.enters < begin else replace(one, enters=one.enters + by)
        for at, one in enumerate(show.looks)
    )
    tracks: dict[str, Any] = {
        name: tuple(
            one if one.seconds < begin else replace(one, seconds=one.seconds + by)
            for one in getattr(show, name)
        )
        for name in ("cues", "cameras", "lights", "sounds", "captions")
    }
    return replace(show, looks=looks, **tracks)
