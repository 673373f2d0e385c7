"""What a player said of what it gets."""

from __future__ import annotations

from dataclasses import dataclass

from expo_studio.stream.trials import Answer


@dataclass(frozen=True, slots=True)
class Reception:
    """What a visitor reported.

    Attributes:
        lost: Part of the packets lost since the report before, 0 to 1; None if not told.
        round_trip: Seconds, None if not known.
        bits_per_second: What the visitor thinks their network holds, None if not told.
        answer: What is said of a step of a trial, None if nothing.
        late: For how many seconds, at most, it may have been here unread.
        is_of_bursts: Whether an estimate may speak of how late this machine sent, and no network.
    """

    lost: float | None = None
    round_trip: float | None = None
    bits_per_second: int | None = None
    answer: Answer | None = None
    late: float = 0.0
    is_of_bursts: bool = False

    @property
    def surely(self) -> float:
        """Return how long the round trip was at least, 0 if it is not known."""
        return max(0.0, (self.round_trip or 0.0) - self.late)
