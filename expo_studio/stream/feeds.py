"""What one encoder gives: parcels for everyone, and the last seconds for who lost some."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from expo_studio.stream.packing import Pack

KEPT_PACKETS = 2048
"""About 8 s at 2.5 Mbit/s."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One picture or sound ready for RTP.

    Attributes:
        number: Of its first packet, counted by the feed.
        payloads: One for each RTP packet.
        ticks: Time by ``time.monotonic()`` in the feed's clock.
        size: Bytes in all.
    """

    number: int
    payloads: list[bytes]
    ticks: int
    is_key: bool
    size: int


class Packet(NamedTuple):
    """One RTP packet without what differs between visitors."""

    payload: bytes
    ticks: int
    is_last: bool


class Feed:
    """Packs the packets of one encoder once and remembers the last of them.

    Attributes:
        rate: Ticks a second.
    """

    def __init__(self, pack: Pack, rate: int) -> None:
        self.rate = rate
        self._pack = pack
        self._kept: list[tuple[int, Packet] | None] = [None] * KEPT_PACKETS
        self._count = 0

    def add(self, encoded: bytes, ticks: int, *, is_key: bool) -> Parcel:
        """Return what was encoded as a parcel."""
        payloads = self._pack(encoded)
        parcel = Parcel(self._count, payloads, ticks, is_key, sum(map(len, payloads)))
        for at, payload in enumerate(payloads, self._count):
            is_last = at - self._count == len(payloads) - 1
            self._kept[at % KEPT_PACKETS] = (at, Packet(payload, ticks, is_last))
        self._count += len(payloads)
        return parcel

    def packet(self, number: int) -> Packet | None:
        """Return a packet sent not long ago."""
        kept = self._kept[number % KEPT_PACKETS]
        return kept[1] if kept is not None and kept[0] == number else None
