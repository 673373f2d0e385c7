"""Which layer one visitor's network holds: down at once in trouble, up again after calm."""

from __future__ import annotations

import time
from collections.abc import Callable

from expo_studio.stream.layers import Layer
from expo_studio.stream.streams import Reception

MUCH_LOST = 0.10
"""Part of the packets; one report of so much is trouble."""
SOME_LOST = 0.04
"""Two such reports in a row are trouble, and none is calm."""
SLOW_SECONDS = 0.35
"""Round trips so much above the shortest one, twice, mean that a queue fills up somewhere."""
NARROW = 0.8
"""An estimate below this part of what is sent is trouble."""
SETTLING_SECONDS = 6.0
"""After a change of layer estimates still speak of the layer before."""
CALM_SECONDS = 5.0
CALM_AT_MOST_SECONDS = 60.0
TRUSTED_SECONDS = 30.0
"""A layer held so long was no mistake."""
Clock = Callable[[], float]


class Quality:
    """Decides for one visitor.

    Attributes:
        layer: The one to send.
        ceiling: The largest that may be sent now.
    """

    def __init__(self, top: Layer, clock: Clock = time.monotonic) -> None:
        self.layer = self.ceiling = top
        self._clock = clock
        self._changed = self._troubled = clock()
        self._patience = CALM_SECONDS
        self._went_up = False
        self._was_lossy = self._was_late = False
        self._shortest = float("inf")

    def hear(self, reception: Reception, sent_bits_per_second: float) -> Layer:
        """Take a report; return the layer to send from now on."""
        if self._is_trouble(reception, sent_bits_per_second):
            self._lower()
        elif reception.lost is not None and reception.lost < SOME_LOST:
            self._raise()
        return self.layer

    def limit(self) -> Layer:
        """Go one layer down because all together send too much."""
        self._lower()
        return self.layer

    def _is_trouble(self, reception: Reception, sent: float) -> bool:
        is_slow = is_narrow = is_lossy = False
        if reception.round_trip is not None:
            self._shortest = min(self._shortest, reception.round_trip)
            is_late = reception.round_trip > self._shortest + SLOW_SECONDS
            is_slow = is_late and self._was_late
            self._was_late = is_late
        if reception.bits_per_second is not None and self._is_settled():
            is_narrow = reception.bits_per_second < sent * NARROW
        if reception.lost is not None:
            is_some = reception.lost > SOME_LOST
            is_lossy = reception.lost > MUCH_LOST or (is_some and self._was_lossy)
            self._was_lossy = is_some
        return is_slow or is_narrow or is_lossy

    def _is_settled(self) -> bool:
        return self._clock() - self._changed > SETTLING_SECONDS

    def _lower(self) -> None:
        now = self._clock()
        self._troubled = now
        if self.layer.below() is self.layer:
            return
        if self._went_up and now - self._changed < TRUSTED_SECONDS:
            self._patience = min(self._patience * 2, CALM_AT_MOST_SECONDS)
        elif now - self._changed >= TRUSTED_SECONDS:
            self._patience = CALM_SECONDS
        self._put(self.layer.below(), now, up=False)

    def _raise(self) -> None:
        now = self._clock()
        above = self.layer.above(self.ceiling)
        calm_since = max(self._troubled, self._changed)
        if above is not self.layer and now - calm_since >= self._patience:
            self._put(above, now, up=True)

    def _put(self, layer: Layer, now: float, *, up: bool) -> None:
        self.layer, self._changed, self._went_up = layer, now, up
        self._was_lossy = self._was_late = False
        self._shortest = float("inf")
