"""What somebody sends, made whole again: packets in any order become pictures in order.

It stands where aiortc has its jitter buffer. A picture is whole as soon as its last packet is
there; what is lost is asked for again and again, and after a while given up. Sound is not asked
for again: it would come too late.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from aiortc.jitterbuffer import JitterFrame
from aiortc.rtp import RtpPacket

from expo_studio.stream.encoder import Codec
from expo_studio.stream.keyframes import begins, is_giant, is_key

ROOM = 2048
"""Packets that may wait for one that is lost."""
PARTS_AT_MOST = 1024
"""Packets of one picture."""
UNITS_AT_MOST = 1024
"""NAL units of one picture: an encoder makes one of a packet at most; each costs time."""
AGAIN_SECONDS = 0.06
"""So long an answer is awaited before one asks again."""
ASKED_AT_MOST = 5
"""What does not come however often one asks would come too late. Counted, not timed: on a busy
machine the answer may lie here already, not yet read."""
ASKED_AT_ONCE = 64
LATE_SECONDS = 0.06
"""So long sound waits for a packet that may only be late."""
FAR = 100
"""Sound that jumps over more packets begins anew."""
Clock = Callable[[], float]
CodecOf = Callable[[int], Codec | None]
Decode = Callable[[int, JitterFrame], None]
"""Takes a payload type and what is to be decoded."""


class Back(Protocol):
    """The way back to who sends."""

    def ask_again(self, source: int, numbers: list[int]) -> None:
        """Ask for packets that are lost."""
        ...

    def ask_for_key(self) -> None:
        """Ask for a key frame."""
        ...


class Arrived(NamedTuple):
    """An encoded picture as it came.

    Attributes:
        timestamp: Its sender's, 32 bits.
        at: When it was whole, monotonic seconds.
        is_key: A player can begin with it.
        is_sound: Nothing that it builds on is lost.
    """

    codec: Codec
    encoded: bytes
    timestamp: int
    at: float
    is_key: bool
    is_sound: bool


@dataclass(slots=True)
class Hole:
    """A packet that is lost: when it is to be asked for next, and how often it was."""

    ask_at: float
    asked: int = 0


class Intake:
    """The packets of one sender; lives on the session's loop.

    Attributes:
        source: Whose packets these are now (SSRC), 0 before the first.
        is_sound: Whether nothing is lost that the next picture builds on.
    """

    def __init__(
        self,
        codec_of: CodecOf,
        back: Back,
        decode: Decode,
        hear: Callable[[Arrived], None],
        clock: Clock = time.monotonic,
    ) -> None:
        self.source = 0
        self.is_sound = self._wants_key = False
        self._codec_of = codec_of
        self._back = back
        self._decode = decode
        self._hear = hear
        self._clock = clock
        self._waiting: dict[int, RtpPacket] = {}
        self._holes: dict[int, Hole] = {}
        self._next = self._top = 0
        self._parts: list[bytes] = []
        self._stamp: int | None = None
        self._torn: int | None = None
        self._is_lost = False

    def add(self, packet: RtpPacket) -> tuple[bool, None]:
        """Take a packet as aiortc hands it over, for which there is nothing else to do."""
        now = self._clock()
        number = self._number(packet)
        if number >= self._next:
            self._note_holes(number, now)
            self._waiting[number] = packet
            self._collect(now)
        self.tend()
        return False, None

    def tend(self) -> None:
        """Ask for what is lost, or give it up; called with every packet and now and then."""
        now = self._clock()
        due = [one for one, hole in self._holes.items() if hole.ask_at <= now]
        lost = [one for one in due if self._holes[one].asked >= ASKED_AT_MOST]
        if lost:
            self._skip(max(lost), now)
        due = [one for one in due if one in self._holes][:ASKED_AT_ONCE]
        for one in due:
            hole = self._holes[one]
            hole.ask_at, hole.asked = now + AGAIN_SECONDS, hole.asked + 1
        if due:
            self._back.ask_again(self.source, [one & 0xFFFF for one in due])
        if self._wants_key:
            self._back.ask_for_key()

    def _number(self, packet: RtpPacket) -> int:
        """Return a packet's number, which does not begin anew after 65,535."""
        short = packet.sequence_number
        if packet.ssrc != self.source:
            self._begin_anew(short + 0x10000)
            self.source = packet.ssrc
        number = _nearest(short, self._top)
        if number - self._next >= ROOM or self._next - number > ROOM:
            self._begin_anew(short + 0x10000)
            number = self._next
        return number

    def _begin_anew(self, number: int) -> None:
        self._next, self._top = number, number - 1
        self._waiting.clear()
        self._holes.clear()
        self._parts.clear()
        self._stamp = self._torn = None
        self._is_lost = self.is_sound = False

    def _note_holes(self, number: int, now: float) -> None:
        for missing in range(self._top + 1, number):
            self._holes[missing] = Hole(now)
        self._holes.pop(number, None)
        self._top = max(self._top, number)

    def _collect(self, now: float) -> None:
        """Take what follows without a hole."""
        while (packet := self._waiting.pop(self._next, None)) is not None:
            self._next += 1
            self._join(packet, now)

    def _skip(self, last: int, now: float) -> None:
        """Give up all up to a packet; the picture that the next one belongs to is torn as well."""
        for gone in range(self._next, last + 1):
            self._holes.pop(gone, None)
            self._waiting.pop(gone, None)
        self._next = last + 1
        self._tear()
        self._is_lost = True
        self._collect(now)

    def _tear(self) -> None:
        """Drop the picture that was begun, and what else comes of it."""
        self._parts.clear()
        self._torn, self._stamp = self._stamp, None
        self.is_sound, self._wants_key = False, True

    def _join(self, packet: RtpPacket, now: float) -> None:
        """Take the next packet of the picture, or of the next one."""
        part: bytes = packet._data  # type: ignore[attr-defined]
        if not part:
            return
        if self._is_lost:
            codec = self._codec_of(packet.payload_type)
            is_first = codec is not None and begins(codec, part)
            self._torn, self._is_lost = None if is_first else packet.timestamp, False
        if packet.timestamp == self._torn:
            return
        self._torn = None
        if self._parts and packet.timestamp != self._stamp:
            self._finish(packet, now)
        self._parts.append(part)
        self._stamp = packet.timestamp
        if len(self._parts) > PARTS_AT_MOST:
            self._tear()
        elif packet.marker:
            self._finish(packet, now)

    def _finish(self, packet: RtpPacket, now: float) -> None:
        encoded, stamp = b"".join(self._parts), self._stamp or 0
        self._parts.clear()
        self._stamp = None
        codec = self._codec_of(packet.payload_type)
        if codec is None:
            return
        if encoded.count(b"\0\0\1") > UNITS_AT_MOST or is_giant(codec, encoded):
            self._tear()
            return
        self._decode(packet.payload_type, JitterFrame(encoded, stamp))
        is_start = is_key(codec, encoded)
        self.is_sound = self.is_sound or is_start
        self._wants_key = not self.is_sound
        self._hear(Arrived(codec, encoded, stamp, now, is_start, self.is_sound))


class SoundIntake:
    """The packets of one sender's sound, put in order with hardly any wait.

    What cushions the ways of networks is the inlet of the mix, which grows with need.
    """

    def __init__(self, decode: Decode, clock: Clock = time.monotonic) -> None:
        self._decode = decode
        self._clock = clock
        self._waiting: dict[int, RtpPacket] = {}
        self._next: int | None = None
        self._lost_since: float | None = None

    def add(self, packet: RtpPacket) -> tuple[bool, None]:
        """Take a packet as aiortc hands it over, for which there is nothing else to do."""
        now = self._clock()
        if self._next is None:
            self._next = packet.sequence_number
        number = _nearest(packet.sequence_number, self._next)
        if abs(number - self._next) > FAR:
            self._waiting.clear()
            self._next = number
        if number >= self._next:
            self._waiting[number] = packet
            self._collect(self._next, now)
        return False, None

    def _collect(self, following: int, now: float) -> None:
        """Decode what follows; over a hole that is too old as well."""
        if following in self._waiting:
            self._lost_since = None
        elif self._lost_since is None:
            self._lost_since = now
        elif now - self._lost_since > LATE_SECONDS:
            following, self._lost_since = min(self._waiting), None
        while (packet := self._waiting.pop(following, None)) is not None:
            following += 1
            sound: bytes = packet._data  # type: ignore[attr-defined]
            if sound:
                self._decode(packet.payload_type, JitterFrame(sound, packet.timestamp))
        self._next = following


def _nearest(short: int, number: int) -> int:
    """Return the number nearest to another one of which these are the last 16 bits."""
    return number + ((short - number + 0x8000) & 0xFFFF) - 0x8000
