"""What stands in front of each packet of one visitor's stream, and its sender's reports."""

from __future__ import annotations

import secrets
import struct
import time
from typing import TYPE_CHECKING

from aiortc.rtp import RtcpSdesPacket, RtcpSourceInfo

from expo_studio.stream.bursts import Shape

if TYPE_CHECKING:
    from expo_studio.stream.peers import Terms

NTP_AT_START = time.time() - time.monotonic() + 2_208_988_800.0
"""Seconds from 1900 to the zero of the monotonic clock; steps of the wall clock do no harm."""
MID_BYTES = 16
DELAY_BYTES = bytes([0x00, 0x00, 0x32])
"""At least 0 and at most 500 ms, each 12 bits of 10 ms.

Players of WebRTC hold a picture back to smooth what comes unevenly, longer than it is under
way; where nothing asks for a delay and it may be at most this, they show what comes at once. A
page that wants one, for its sound or where packets are lost, may still have up to so much.
"""
SOUND = "audio/opus"
_REPORT = struct.Struct("!BBHIQIII")
"""A sender report without blocks (RFC 3550, 6.4.1)."""


class Heads:
    """Makes the heads of a stream.

    Attributes:
        is_marked: Whether the last packet of a picture says so.
    """

    def __init__(self, terms: Terms) -> None:
        self.is_marked = terms.codec != SOUND
        self._source = terms.source
        self._offset = secrets.randbits(32)
        self._before, self._after = _around_time(terms)
        self._has_time = bool(terms.time_id)
        self._first = 0x90 if self._before else 0x80
        name = RtcpSourceInfo(ssrc=terms.source, items=[(1, terms.cname.encode())])
        self._name = bytes(RtcpSdesPacket(chunks=[name]))

    def shape(self, tag_bytes: int) -> Shape:
        """Return the shape of packets to which protecting adds so many bytes."""
        return Shape(len(self.extension()), tag_bytes, self.is_marked)

    def timestamp(self, ticks: int) -> int:
        """Return a time as the player sees it."""
        return (ticks + self._offset) & 0xFFFFFFFF

    def head(
        self, kind: int, number: int, ticks: int, source: int = 0
    ) -> tuple[int, int, int, int, int]:
        """Return the head of a packet (RFC 3550, 5.1), of this stream if no source is given."""
        return self._first, kind, number & 0xFFFF, self.timestamp(ticks), source or self._source

    def extension(self) -> bytes:
        """Return when this leaves, for the player's estimate, and the stream's name."""
        if not self._has_time:
            return self._before
        leaves = int((time.monotonic() + NTP_AT_START) * 2**18) & 0xFFFFFF
        return self._before + leaves.to_bytes(3, "big") + self._after

    def report(self, ntp: int, ticks: int, packets: int, size: int) -> bytes:
        """Return a sender's report with the stream's name.

        Args:
            ntp: Seconds since 1900 in 32 bits, and their fraction in 32 more.
            ticks: The same time by the stream's clock.
            packets: How many were sent.
            size: Bytes of payload sent.
        """
        first, second = packets & 0xFFFFFFFF, size & 0xFFFFFFFF
        stamp = self.timestamp(ticks)
        words = _REPORT.pack(0x80, 200, 6, self._source, ntp, stamp, first, second)
        return words + self._name


def _around_time(terms: Terms) -> tuple[bytes, bytes]:
    """Return the header extension before and after the time (RFC 8285, one-byte headers)."""
    time_head = bytes([terms.time_id << 4 | 2]) if terms.time_id else b""
    mid = terms.mid.encode()
    after = b""
    if terms.delay_id:
        after = bytes([terms.delay_id << 4 | len(DELAY_BYTES) - 1]) + DELAY_BYTES
    if terms.mid_id and 0 < len(mid) <= MID_BYTES:
        after += bytes([terms.mid_id << 4 | len(mid) - 1]) + mid
    if not (time_head or after):
        return b"", b""
    size = len(time_head) + (3 if time_head else 0) + len(after)
    after += bytes(-size % 4)
    before = b"\xbe\xde" + (-(-size // 4)).to_bytes(2, "big") + time_head
    return (before, after) if time_head else (before + after, b"")
