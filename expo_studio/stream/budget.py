"""How much trials of larger layers may add, all together, to what is sent."""

from __future__ import annotations

ROOM = 0.85
"""Above this part of the uplink nobody goes up a layer."""
GROWTH = 0.25
"""Where nobody knows what the uplink holds, trials add at most this part of what is sent; one
trial alone may always."""


class Budget:
    """What may be added; weighed again about every second, and lent from in between."""

    def __init__(self) -> None:
        self._room = self._lent = 0.0
        self._is_limited = False

    def weigh(self, uplink: float | None, load: float, tried: float) -> None:
        """Take what is sent, and what is sent on trial beside it.

        Args:
            uplink: What it holds, None if that is not known; all are bits a second.
            load: What was sent in the last second, or will be by those who just went up.
            tried: What is sent on trial; it is in no load.
        """
        self._is_limited = uplink is not None
        self._room = load * GROWTH if uplink is None else uplink * ROOM - load
        self._lent = tried

    def lend(self, bits_per_second: float) -> bool:
        """Return whether so much may be added; who may not asks again with the next report."""
        is_alone = not self._is_limited and not self._lent
        if not is_alone and self._lent + bits_per_second > self._room:
            return False
        self._lent += bits_per_second
        return True
