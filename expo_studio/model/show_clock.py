"""Where a running show is: GO, hold and back, as a value that a clock is asked of."""

from __future__ import annotations

import math
from dataclasses import dataclass

from expo_studio.model.show import Cue, Show
from expo_studio.model.show_state import calm_from, lasts

AGAIN_SECONDS = 1.5
"""So long after a cue, going back leads to the one before; later it leads to the cue again."""


@dataclass(frozen=True, slots=True)
class Position:
    """A moment of a show that runs.

    Attributes:
        seconds: Of the show.
        held: For how long it has been waiting there.
        is_held: Whether it waits.
    """

    seconds: float
    held: float = 0.0
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A show that runs since a moment of some steady clock.

    Attributes:
        since: When, by that clock in seconds, the show was at ``start``.
        stop: Where it waits for GO, seconds of the show; None where it waits no more.
    """

    show: Show
    since: float
    start: float = 0.0
    stop: float | None = None

    @classmethod
    def begun(cls, show: Show, now: float, start: float = 0.0) -> Run:
        """Return a show that begins now, at its beginning or later."""
        return cls(show, now, start, _stop(show, start, is_after=False))

    def at(self, now: float) -> Position:
        """Return where the show is; at its end it stays there."""
        seconds = self.start + max(now - self.since, 0.0)
        if self.stop is not None and seconds >= self.stop:
            return Position(self.stop, seconds - self.stop, is_held=True)
        return Position(min(seconds, lasts(self.show)))

    def go(self, now: float) -> Run:
        """Return the show going on where it waited, or else at its next cue."""
        here = self.at(now)
        start = here.seconds
        if not here.is_held:
            ahead = [one.seconds for one in cues(self.show) if one.seconds > start + 1e-6]
            if not ahead:
                return self
            start = ahead[0]
        return Run(self.show, now, start, _stop(self.show, start, is_after=True))

    def hold(self, now: float) -> Run:
        """Return the show waiting as soon as nobody walks."""
        here = self.at(now)
        if here.is_held:
            return self
        return Run(self.show, now, here.seconds, calm_from(self.show, here.seconds))

    def back(self, now: float) -> Run:
        """Return the show at the cue before, waiting there where the cue says so."""
        limit = self.at(now).seconds - AGAIN_SECONDS
        behind = [one.seconds for one in cues(self.show) if one.seconds < limit]
        return Run.begun(self.show, now, behind[-1] if behind else 0.0)

    def with_show(self, show: Show, now: float) -> Run:
        """Return another value of the show at the same moment."""
        here = self.at(now)
        if here.is_held:
            return Run(show, now - here.held, here.seconds, here.seconds)
        return Run(show, now, here.seconds, _stop(show, here.seconds, is_after=True))


def cues(show: Show) -> list[Cue]:
    """Return the cues in the order of time."""
    return sorted(show.cues, key=lambda one: one.seconds)


def cue_at(show: Show, seconds: float) -> int:
    """Return the number of the cue that was passed last, in order of time; -1 before the first."""
    return sum(one.seconds <= seconds + 1e-6 for one in show.cues) - 1


def _stop(show: Show, start: float, *, is_after: bool) -> float | None:
    """Return where a show waits next from a time on; GO does not wait where it just waited."""
    for cue in cues(show):
        stop = calm_from(show, cue.seconds) if cue.waits else -math.inf
        if stop > start + 1e-6 or (not is_after and stop >= start - 1e-6):
            return stop
    return None
