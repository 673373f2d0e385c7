"""Whether more would fit on the way to a player: tried in steps, each longer than the one before.

The first step is so short that even a way which holds no more than it carries now would let
little wait. Behind each goes a report of ours, and the player's answer tells how long that had to
wait; the next step is as long as lets little wait again. A full way loses the report, so one that
is not answered in time says as much as one that was answered late.

What this machine was late itself is no waiting on the way (`lateness`): a report that waited only
if that is not taken off is no sign of a queue, nor of room.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import NamedTuple

from expo_studio.stream.layers import Layer
from expo_studio.stream.packing import PAYLOAD_BYTES

QUEUE_SECONDS = 0.1
"""What a step may let wait, as far as is known when it begins."""
LEAST_BYTES = PAYLOAD_BYTES + 100
"""A packet with its heads: a shorter step would send none, and its answer say nothing."""
LEAST_SECONDS = 0.005
"""Less waiting than this cannot be told from none."""
LONGER, MUCH_LONGER = 1.5, 16.0
"""A step is at least and at most so many times as long as the one before."""
LAST_SECONDS = 0.4
"""The length of the last step; a trial that holds so long is believed."""
GROWN_SECONDS = 0.06
"""A report that waited so much longer than usual, and than they differ, stood in a queue."""
FULL_SECONDS = 0.15
"""The same, whatever is usual; and for answers that do not come: this machine may be busy."""
UNSURE_SECONDS = 0.03
"""Where this machine was later, a round trip says little of what is usual."""
UNHEARD_SECONDS = 6.0
"""After so long no answer is awaited; players may take 5 s for one (RFC 3550, 6.2)."""
KEPT = 8
"""Reports whose answers are known: over a long queue several leave before one is answered."""
NEWEST_PART = 0.25
"""How much of what is known of round trips the newest one is."""


class Answer(NamedTuple):
    """What a player's report says of ours that went behind a step.

    Attributes:
        seconds: The round trip, or what has passed without an answer.
        is_named: Whether ours was answered; it may be on its way, or lost.
        late: So many of the seconds, at most, this machine had heard it and was busy.
    """

    seconds: float
    is_named: bool
    late: float = 0.0

    @property
    def surely(self) -> float:
        """Return the seconds that were spent on the way at least."""
        return max(0.0, self.seconds - self.late)


@dataclass(slots=True)
class Extra:
    """What is sent again only to see whether it fits.

    Attributes:
        sent: Until when everything due was sent, monotonic seconds.
    """

    bytes_per_second: float
    until: float
    sent: float


class Questions:
    """Our reports to one player, as far as they are to be known again in its answers."""

    def __init__(self) -> None:
        self._left = deque[tuple[int, float]](maxlen=KEPT)
        self._behind: float | None = None

    @property
    def are_withheld(self) -> bool:
        """Return whether another report would be named in place of the one behind a step."""
        return self._behind is not None and time.monotonic() - self._behind < UNHEARD_SECONDS

    def note(self, name: int, *, is_behind: bool) -> None:
        """Take a report that leaves now, by the middle of its time, and whether behind a step.

        Behind a step, and after one that was not answered, those before say nothing any more.
        """
        now = time.monotonic()
        if is_behind or self._behind is not None:
            self._left.clear()
        self._left.append((name, now))
        self._behind = now if is_behind else None

    def forget_step(self) -> None:
        """Await no answer to the report behind a step."""
        self._behind = None

    def hear(self, name: int, held: float, late: float = 0.0) -> tuple[float | None, Answer | None]:
        """Return the round trip if it is known, and what is answered to a step.

        Args:
            name: Of our report that the player heard last.
            held: Seconds between that and its answer, 0 if it heard none.
            late: For how many seconds this may have been here unread.
        """
        now = time.monotonic()
        left = dict(self._left).get(name) if held else None
        trip = max(0.0, now - left - held) if left is not None else None
        if self._behind is None:
            return trip, None
        if trip is None:
            return None, Answer(now - self._behind, is_named=False, late=late)
        self._left.clear()
        self._behind = None
        return trip, Answer(trip, is_named=True, late=late)


class Trips:
    """How long reports take to a player and back.

    Attributes:
        shortest: Seconds; infinite as long as none is known. Where this machine was late with all
            of them it is the least that it may have been.
        best, newest: The shortest ever, and the last one.
        is_told: Whether the player ever told one.
    """

    def __init__(self) -> None:
        self.shortest = self.best = float("inf")
        self.newest = 0.0
        self.is_told = False
        self._usual = self._spread = 0.0
        self._is_sure = False

    @property
    def are_known(self) -> bool:
        """Return whether there was one since they were forgotten."""
        return self.shortest < float("inf")

    def hear(self, seconds: float, late: float = 0.0) -> None:
        """Take one, which may be so many seconds shorter; then it says little of what is usual."""
        is_sure = late < UNSURE_SECONDS
        surely = max(0.0, seconds - late)
        self.is_told = True
        self.newest, self.best = surely, min(self.best, seconds)
        if not self.are_known or (is_sure and not self._is_sure):
            self._usual, self._spread, self._is_sure = surely, 0.0, is_sure
            self.shortest = surely
        elif is_sure or not self._is_sure:
            self.shortest = min(self.shortest, surely)
            self._spread += (abs(surely - self._usual) - self._spread) * NEWEST_PART
            self._usual += (surely - self._usual) * NEWEST_PART

    def forget(self) -> None:
        """Begin anew: another layer fills other queues."""
        self.shortest = float("inf")

    def fits(self, answer: Answer) -> bool | None:
        """Return whether a step did not let anything wait; None if that is not told yet."""
        if answer.surely > self.shortest + FULL_SECONDS:
            return False
        return self._is_usual(answer.surely) if answer.is_named else None

    def is_sure_of(self, answer: Answer) -> bool:
        """Return whether a step that fits would, had this machine not been late."""
        return self._is_usual(answer.seconds)

    def waited(self, answer: Answer) -> float:
        """Return how long a report had to wait, as far as that can be told."""
        return max(answer.seconds - self.shortest, self._spread, LEAST_SECONDS)

    def _is_usual(self, seconds: float) -> bool:
        return seconds <= self._usual + GROWN_SECONDS + 2.0 * self._spread


class Trial:
    """One try for a larger layer.

    Attributes:
        held: The layer that is known to fit.
        above: The one that is tried.
        begun: When its step was begun, by the clock of who tries.
        seconds: How long the step is to be sent.
    """

    def __init__(self, held: Layer, above: Layer, now: float, *, in_steps: bool) -> None:
        """Begin with a short step, or with the last one where no answers will tell."""
        extra = above.bits_per_second - held.bits_per_second
        first = max(QUEUE_SECONDS * held.bits_per_second, LEAST_BYTES * 8) / max(1, extra)
        self.held, self.above, self.begun = held, above, now
        self.seconds = min(first, LAST_SECONDS) if in_steps else LAST_SECONDS
        self.in_steps = in_steps

    @property
    def is_last(self) -> bool:
        """Return whether what fits now is believed."""
        return self.seconds >= LAST_SECONDS

    def go_on(self, now: float, waited: float) -> None:
        """Begin the next step, after one that let a report wait so many seconds."""
        longer = min(max(LONGER, QUEUE_SECONDS / waited), MUCH_LONGER)
        self.begun, self.seconds = now, min(self.seconds * longer, LAST_SECONDS)
