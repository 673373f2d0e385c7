"""The sockets of many simulated visitors, drained by one loop that looks at clear headers."""

from __future__ import annotations

import asyncio
import random
import select
import socket
import struct
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self

import pylibsrtp
from aiortc.rtp import (
    RTCP_PSFB_APP,
    RtcpPsfbPacket,
    RtcpReceiverInfo,
    RtcpRrPacket,
    pack_remb_fci,
)

DRAIN_SECONDS = 0.005
REPORT_SECONDS = 1.0
TIMESTAMP_NS = 35
"""Linux: SO_TIMESTAMPNS, the kernel's time of arrival (socket(7))."""
UDP_GRO = 104
"""Linux: segments of one send come as they were sent, together (udp(7))."""
BUFFER_BYTES = 8 << 20
HEAD = struct.Struct("!BBHII")


@dataclass(slots=True, eq=False)
class Received:
    """What one visitor got.

    Attributes:
        frames: RTP packets with the marker bit, one a picture.
        lost: Sequence numbers that never came.
        gap: Longest time between two pictures, seconds by the clock of arrivals.
        first: Seconds from asking to the first picture, 0 if none came.
        kind: Payload type of the picture, None where nothing else comes.
        source: Of the picture, 0 before the first packet.
        highest: Highest sequence number with the turns of 16 bits before it.
        decrypted, false: How many packets were tried, and how many of them were no SRTP of ours.
    """

    frames: int = 0
    packets: int = 0
    bytes: int = 0
    lost: int = 0
    lost_in_all: int = 0
    gap: float = 0.0
    first: float = 0.0
    kind: int | None = None
    source: int = 0
    highest: int = 0
    decrypted: int = 0
    false: int = 0
    wants_proof: bool = True
    began: asyncio.Event = field(default_factory=asyncio.Event)
    _asked: float = field(default_factory=time.time)
    _last: float = 0.0

    def take(self, data: memoryview, at: float) -> None:
        """Count one RTP packet; all that is needed stands in its clear header (RFC 3550)."""
        _, kind, number, _, source = HEAD.unpack_from(data)
        if self.kind not in {None, kind & 0x7F}:
            return
        self.bytes += len(data)
        if source != self.source:
            if self.source:
                return
            self.source, self.highest = source, number - 1 & 0xFFFF
        step = number - self.highest & 0xFFFF
        if step < 0x8000:
            self.highest += step
            self.lost += step - 1
        else:
            self.lost -= 1
        self.packets += 1
        if kind & 0x80:
            self._see(at)

    def longest(self, now: float) -> float:
        """Return the longest time between two pictures, what passed since the last included."""
        return max(self.gap, now - self._last)

    def restart(self) -> None:
        """Count anew from here."""
        self.lost_in_all += self.lost
        self.frames = self.packets = self.lost = self.bytes = self.decrypted = self.false = 0
        self.gap = 0.0

    def _see(self, at: float) -> None:
        if not self.first:
            self.first = at - self._asked
            self.began.set()
        else:
            self.gap = max(self.gap, at - self._last)
        self._last = at
        self.frames += 1


class Tap:
    """One socket of a visitor."""

    def __init__(self, protocol: Any, dtls: Any, received: Received) -> None:
        self.received = received
        self.socket: socket.socket = protocol.transport.get_extra_info("socket")._sock
        self.fileno = self.socket.fileno()
        self._protocol = protocol
        self._dtls = dtls
        self._peer: Any = None
        self._clock: tuple[bytes, float] = (bytes(4), 0.0)
        self._before = (0, 0)
        self._ours = random.getrandbits(31)
        self.due = time.monotonic() + random.uniform(0.2, REPORT_SECONDS)

    def take(self, data: memoryview, address: Any, at: float) -> None:
        """Take one datagram: count it, learn from it, or hand it to who makes connections."""
        first = data[0]
        if not 127 < first < 192:
            self._protocol.datagram_received(bytes(data), address)
        elif 192 <= data[1] < 224:
            self._hear(bytes(data), at)
        else:
            self.received.take(data, at)
            self._peer = address
            if self.received.wants_proof:
                self._prove(bytes(data))

    def report(self, now: float) -> None:
        """Tell how it is received, and a generous estimate, as players do each second."""
        self.due = now + REPORT_SECONDS * random.uniform(0.8, 1.2)
        one = self.received
        one.wants_proof = True
        if self._peer is None or self._dtls._tx_srtp is None:
            return
        lost = one.lost_in_all + one.lost
        missing = max(0, lost - self._before[1]) * 256
        part = min(255, missing // max(1, one.highest - self._before[0]))
        self._before = one.highest, lost
        named, heard = self._clock
        info = RtcpReceiverInfo(
            ssrc=one.source,
            fraction_lost=part,
            packets_lost=max(0, lost),
            highest_sequence=one.highest & 0xFFFFFFFF,
            jitter=90,
            lsr=int.from_bytes(named, "big"),
            dlsr=int((time.time() - heard) * 65_536) & 0xFFFFFFFF if heard else 0,
        )
        words = bytes(RtcpRrPacket(ssrc=self._ours, reports=[info]))
        fci = pack_remb_fci(6_000_000, [one.source])
        words += bytes(RtcpPsfbPacket(RTCP_PSFB_APP, self._ours, 0, fci))
        self.socket.sendto(self._dtls._tx_srtp.protect_rtcp(words), self._peer)

    def _prove(self, data: bytes) -> None:
        if self._dtls._rx_srtp is None:
            return
        self.received.wants_proof = False
        try:
            self._dtls._rx_srtp.unprotect(data)
        except pylibsrtp.Error:
            self.received.false += 1
        else:
            self.received.decrypted += 1

    def _hear(self, data: bytes, at: float) -> None:
        """Remember the sender's clock (RFC 3550, 6.4.1: the middle of its NTP time)."""
        if self._dtls._rx_srtp is None:
            return
        words = self._dtls._rx_srtp.unprotect_rtcp(data)
        if words[1] == 200:
            self._clock = words[10:14], at


class Taps:
    """All the sockets of a process, drained every few milliseconds."""

    def __init__(self, *, merged: bool = False) -> None:
        """Begin.

        ``merged`` lets the kernel hand on what was sent together in one piece. Over loopback a
        sender pays for what receivers do in the kernel; so it pays less of what, on a network,
        is done on the visitors' machines.
        """
        self._epoll = select.epoll()
        self._taps: dict[int, Tap] = {}
        self._room = bytearray(65_536)
        self._view = memoryview(self._room)
        self._merged = merged

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._epoll.close()

    def add(self, receiver: Any, received: Received) -> None:
        """Take over the reading of every socket of a connection that has gathered them."""
        dtls = receiver.transport
        loop = asyncio.get_running_loop()
        for protocol in dtls.transport._connection._protocols:
            tap = Tap(protocol, dtls, received)
            loop._remove_reader(tap.fileno)  # type: ignore[attr-defined]
            tap.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFFER_BYTES)
            tap.socket.setsockopt(socket.SOL_SOCKET, TIMESTAMP_NS, 1)
            if self._merged:
                tap.socket.setsockopt(socket.IPPROTO_UDP, UDP_GRO, 1)
            self._taps[tap.fileno] = tap
            self._epoll.register(tap.fileno, select.EPOLLIN)

    def drop(self, received: Received) -> None:
        """Read the sockets of a visitor no more."""
        for number in [n for n, tap in self._taps.items() if tap.received is received]:
            with suppress(OSError):
                self._epoll.unregister(number)
            del self._taps[number]

    async def run(self) -> None:
        """Drain and report, until cancelled."""
        turn = 0
        while True:
            for number, _ in self._epoll.poll(0, 4096):
                if number in self._taps:
                    self._drain(self._taps[number])
            now = time.monotonic()
            turn += 1
            if turn % 4 == 0:
                for tap in tuple(self._taps.values()):
                    if tap.due < now and tap.socket.fileno() >= 0:
                        tap.report(now)
            await asyncio.sleep(DRAIN_SECONDS)

    def _drain(self, tap: Tap) -> None:
        receive, room = tap.socket.recvmsg_into, [self._view]
        while True:
            try:
                size, words, _, address = receive(room, 128)
            except (BlockingIOError, ConnectionError):
                return
            except OSError:
                self.drop(tap.received)
                return
            at, segment = 0.0, size
            for _, kind, value in words:
                if kind == TIMESTAMP_NS:
                    seconds, nanoseconds = struct.unpack("qq", value)
                    at = seconds + nanoseconds / 1e9
                elif kind == UDP_GRO:
                    segment = int.from_bytes(value[:4], "little") or size
            for start in range(0, size, segment):
                tap.take(self._view[start : min(size, start + segment)], address, at)
