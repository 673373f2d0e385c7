"""Sound that outlives lost packets: each carries the one before it as well (RED, RFC 2198)."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from aiortc.rtcrtpparameters import RTCRtpCodecParameters

from expo_studio.stream.feeds import Feed, Packet, Parcel
from expo_studio.stream.offers import sound_of
from expo_studio.stream.packing import pack_opus
from expo_studio.stream.reception import Reception

RED = "audio/red"
LENGTH_MOST = (1 << 10) - 1
"""A block before the last one says its bytes in 10 bits (RFC 2198, 3)."""
OFFSET_MOST = (1 << 14) - 1
"""And in 14 bits by how many ticks it is older."""
PAYLOAD_TYPE_MOST = 127
LOSSY, CLEAN = 0.02, 0.005
"""Parts of the packets: so much lost is heard, so little is not."""
NEWEST_PART = 0.5
"""How much of what is known of a player's losses the newest report is."""
TRIP_PART = 0.25
"""The same of its round trips."""
FAR_SECONDS = 0.25
"""Pages of ours hold everything back by 0.4 s where something is lost: a longer round trip, with
the time until a player asks, does not fit into that."""
CLEAN_SECONDS = 20.0
"""So long nothing is lost before packets carry one sound alone again."""
Clock = Callable[[], float]


class Need:
    """What one player loses, and how long it takes until something comes again."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._part = 0.0
        self._trip: float | None = None
        self._until = float("-inf")

    @property
    def is_felt(self) -> bool:
        """Return whether so much is lost, or was lately, that it is heard."""
        return self._clock() < self._until

    @property
    def is_far(self) -> bool:
        """Return whether what is asked for again comes too late to be heard."""
        return self._trip is not None and self._trip > FAR_SECONDS

    def hear(self, reception: Reception) -> None:
        """Take what a player reported of the picture; lost sound that came again is no loss."""
        if reception.round_trip is not None:
            trip = reception.surely
            known = trip if self._trip is None else self._trip
            self._trip = known + (trip - known) * TRIP_PART
        if reception.lost is None:
            return
        self._part += (reception.lost - self._part) * NEWEST_PART
        if self._part >= (CLEAN if self.is_felt else LOSSY):
            self._until = self._clock() + CLEAN_SECONDS

    def forget(self) -> None:
        """Begin anew: what was lost tells nothing of what is sent from now on."""
        self._part, self._until = 0.0, float("-inf")


class RedundantSound:
    """The sound of a feed in redundant packets, each laid out once, when somebody gets it.

    Attributes:
        feed: Whose parcels they are.
    """

    def __init__(self, plain: Feed, payload_type: int) -> None:
        """Begin; the payload type is the one agreed for the plain packets, which are inside."""
        self.feed = Feed(pack_opus, plain.rate, is_redundant=True)
        self._plain = plain
        self._payload_type = payload_type
        self._last: tuple[Parcel, Parcel] | None = None

    def parcel(self, plain: Parcel) -> Parcel:
        """Return what is sent in the place of a plain parcel."""
        if self._last is None or self._last[0] is not plain:
            packet = Packet(plain.whole.payloads[0], plain.ticks, is_last=True)
            before = self._plain.packet(plain.number - 1)
            payload = redundant(self._payload_type, packet, before)
            self._last = plain, self.feed.add(payload, plain.ticks, is_key=True)
        return self._last[1]


def redundant(payload_type: int, packet: Packet, before: Packet | None) -> bytes:
    """Return a packet behind the one before it, or alone where that is too long ago or too long.

    Args:
        payload_type: Of both, at most 127.
        packet: The new one.
        before: The one before, None if there was none.
    """
    primary = bytes([payload_type]) + packet.payload
    if before is None:
        return primary
    offset, length = packet.ticks - before.ticks, len(before.payload)
    if not (0 < offset <= OFFSET_MOST and length <= LENGTH_MOST):
        return primary
    words = (0x80 | payload_type) << 24 | offset << 10 | length
    return words.to_bytes(4, "big") + primary[:1] + before.payload + packet.payload


def offered_for(opus: int, offer: str) -> RTCRtpCodecParameters | None:
    """Return RED as a player offers it for Opus of a payload type and nothing else, or None."""
    attributes = sound_of(offer)
    around = frozenset(_numbers(rf"fmtp:(\d{{1,3}}) {opus}(?:/{opus})+", attributes))
    for kind in _numbers(r"rtpmap:(\d{1,3}) red/48000/2", attributes):
        if kind in around:
            return RTCRtpCodecParameters(
                mimeType=RED,
                clockRate=48_000,
                channels=2,
                payloadType=kind,
                parameters={f"{opus}/{opus}": None},
            )
    return None


def _numbers(pattern: str, attributes: tuple[str, ...]) -> list[int]:
    """Return the payload types that attributes name, as far as RTP has them."""
    found = (re.fullmatch(pattern, one, re.IGNORECASE) for one in attributes)
    numbers = [int(one[1]) for one in found if one is not None]
    return [one for one in numbers if one <= PAYLOAD_TYPE_MOST]
