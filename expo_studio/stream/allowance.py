"""How much somebody may ask for: a few at once, then so many a second."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable

ADDRESSES_REMEMBERED = 10_000
Clock = Callable[[], float]


class Allowance:
    """Fills steadily up to a limit and is spent one by one."""

    def __init__(self, per_second: float, at_once: float, clock: Clock = time.monotonic) -> None:
        self._per_second = per_second
        self._at_once = at_once
        self._clock = clock
        self._left = at_once
        self._at = clock()
        self.refused = 0
        """How many were refused since the last that was allowed."""

    def spend(self) -> bool:
        """Return whether one more is allowed now."""
        now = self._clock()
        self._left = min(self._at_once, self._left + (now - self._at) * self._per_second)
        self._at = now
        if self._left < 1.0:
            self.refused += 1
            return False
        self._left -= 1.0
        self.refused = 0
        return True

    @property
    def wait_seconds(self) -> int:
        """Return after how many seconds one more is allowed."""
        return max(1, math.ceil((1.0 - self._left) / self._per_second))

    @property
    def is_spent(self) -> bool:
        """Return whether one more would be refused now."""
        return self._left + (self._clock() - self._at) * self._per_second < 1.0


class AddressAllowances:
    """An allowance for each address; the addresses not seen for longest are forgotten."""

    def __init__(self, per_minute: float, clock: Clock = time.monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._known: OrderedDict[str, Allowance] = OrderedDict()

    def of(self, address: str) -> Allowance:
        """Return the allowance of an address."""
        allowance = self._known.pop(address, None)
        if allowance is None:
            allowance = Allowance(self._per_minute / 60.0, self._per_minute, self._clock)
        self._known[address] = allowance
        while len(self._known) > ADDRESSES_REMEMBERED:
            self._known.popitem(last=False)
        return allowance


class Manners:
    """What one visitor may do in a while, however many pages they open.

    Attributes:
        anything: Every message.
        words: Chat and words in a meeting.
        questions, meetings: What is kept on the disk.
        patience: How many messages beyond that are only dropped.
    """

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self.anything = Allowance(30.0, 90.0, clock)
        self.words = Allowance(2.0, 5.0, clock)
        self.questions = Allowance(0.2, 5.0, clock)
        self.meetings = Allowance(0.05, 3.0, clock)
        self.patience = Allowance(20.0, 200.0, clock)


class VisitorManners:
    """The manners of each visitor; who was not seen for longest is forgotten."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, Manners] = OrderedDict()

    def of(self, visitor: str) -> Manners:
        """Return what a visitor may do."""
        manners = self._known.pop(visitor, None) or Manners()
        self._known[visitor] = manners
        while len(self._known) > ADDRESSES_REMEMBERED:
            self._known.popitem(last=False)
        return manners
