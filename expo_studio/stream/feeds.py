"""What one encoder gives: parcels for everyone, and the last seconds for who lost some."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from expo_studio.stream.packing import Pack

KEPT_PACKETS = 2048
"""About 8 s at 2.5 Mbit/s."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """RTP packets that leave together, the same for everyone.

    Attributes:
        payloads: One for each packet.
        size: Bytes in all.
        is_last: Whether the picture ends with it.
    """

    payloads: list[bytes]
    size: int
    is_last: bool


@dataclass(frozen=True, slots=True)
class Parcel:
    """One picture or sound ready for RTP.

    Attributes:
        number: Of its first packet, counted by the feed.
        ticks: Time by ``time.monotonic()`` in the feed's clock.
        whole: All of it, for whom it may leave at once.
        parts: The same cut up, for whom it is spread over some time.
    """

    number: int
    ticks: int
    is_key: bool
    whole: Part
    parts: list[Part]

    @property
    def size(self) -> int:
        """Return the bytes in all."""
        return self.whole.size

    @property
    def count(self) -> int:
        """Return how many packets it has."""
        return len(self.whole.payloads)


class Packet(NamedTuple):
    """One RTP packet without what differs between visitors."""

    payload: bytes
    ticks: int
    is_last: bool
    is_redundant: bool = False


class Feed:
    """Packs the packets of one encoder once and remembers the last of them.

    Attributes:
        rate: Ticks a second.
        is_redundant: Whether its packets are sent as redundant ones (RFC 2198).
    """

    def __init__(
        self, pack: Pack, rate: int, packets_at_once: int = 1, *, is_redundant: bool = False
    ) -> None:
        """Begin; what is spread over time leaves by so many packets."""
        self.rate = rate
        self.is_redundant = is_redundant
        self._pack = pack
        self._packets_at_once = packets_at_once
        self._kept: list[tuple[int, Packet] | None] = [None] * KEPT_PACKETS
        self._count = 0

    def add(self, encoded: bytes, ticks: int, *, is_key: bool) -> Parcel:
        """Return what was encoded as a parcel."""
        payloads = self._pack(encoded)
        whole = Part(payloads, sum(map(len, payloads)), is_last=True)
        parcel = Parcel(self._count, ticks, is_key, whole, self._cut(whole))
        for at, payload in enumerate(payloads, self._count):
            is_last = at - self._count == len(payloads) - 1
            self._kept[at % KEPT_PACKETS] = (at, Packet(payload, ticks, is_last, self.is_redundant))
        self._count += len(payloads)
        return parcel

    def packet(self, number: int) -> Packet | None:
        """Return a packet sent not long ago."""
        kept = self._kept[number % KEPT_PACKETS]
        return kept[1] if kept is not None and kept[0] == number else None

    def _cut(self, whole: Part) -> list[Part]:
        step, payloads = self._packets_at_once, whole.payloads
        if len(payloads) <= step:
            return [whole]
        cut = [payloads[at : at + step] for at in range(0, len(payloads), step)]
        return [Part(one, sum(map(len, one)), one is cut[-1]) for one in cut]
