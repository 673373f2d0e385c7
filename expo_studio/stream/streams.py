"""One visitor's picture or sound: numbers, times, reports and repairs of their own."""

from __future__ import annotations

import secrets
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import NamedTuple

from aiortc.rtp import (
    RTCP_PSFB_APP,
    RTCP_PSFB_FIR,
    RTCP_PSFB_PLI,
    RTCP_RTPFB_NACK,
    AnyRtcpPacket,
    RtcpPsfbPacket,
    RtcpReceiverInfo,
    RtcpRrPacket,
    RtcpRtpfbPacket,
    RtcpSrPacket,
    unpack_remb_fci,
)

from expo_studio.stream.allowance import Allowance
from expo_studio.stream.beginnings import Beginning
from expo_studio.stream.bursts import PACKETS_AT_ONCE, Burst, Shape
from expo_studio.stream.feeds import Feed, Packet, Parcel, Part
from expo_studio.stream.heads import NTP_AT_START, Heads
from expo_studio.stream.lateness import Lateness
from expo_studio.stream.losses import Losses
from expo_studio.stream.packing import PAYLOAD_BYTES
from expo_studio.stream.peers import Line, Terms
from expo_studio.stream.reception import Reception
from expo_studio.stream.trials import Extra, Questions
from expo_studio.stream.wires import wire_to

AT_ONCE_BYTES = 24_000
"""A larger parcel is spread over some time, so that a key frame does not burst the uplink."""
PACE_BYTES_PER_SECOND = 2_400_000
"""How fast the rest follows; by the clock, as on a busy machine turns come late."""
PACE = 1.5
"""On narrow networks so many times what a layer spends, so that its key frames fit their queues."""
NARROW_BITS = 1_000_000
AT_ONCE_SECONDS = 0.05
BEHIND_BYTES = 400_000
"""Who has so much waiting, more than any key frame, skips to the next one."""
RUNS_KEPT = 64
HEAD_BYTES = 64
"""What goes with each packet over a network: IPv4, UDP, RTP, its extension and the tag."""
HASTE = 50
"""So many pictures a second until a feed that began behind the one before has caught up."""
REST_SECONDS = 0.15
"""So long a full way may empty itself; what begins in it loses its first packet."""
REPAIRS_PER_SECOND, REPAIRS_AT_ONCE = 300.0, 600.0
REPAIRS_LOOKED_AT = 600
"""One report can name 6,000 packets, the same many times; looking for them keeps the loop busy."""
REPEATED_PACKETS = 256
"""Of sound, 5 s; what is older nobody waits for."""
REPAIRS_PART = 1.0
"""How much of what a narrow layer spends may be sent again, so that repairs do not choke it."""
TRIED_PACKETS = 24
"""A trial sends these last ones again and again."""
KEYS_PER_SECOND, KEYS_AT_ONCE = 0.5, 5.0
"""How many key frames one visitor may ask for: each costs everybody."""


class Run(NamedTuple):
    """From our number on, packets are those of a feed from its number on.

    Attributes:
        shift: Ticks added, so that time never stands still between two feeds.
    """

    ours: int
    feed: Feed
    theirs: int
    shift: int


class Waiting(NamedTuple):
    """Part of a picture, its first packet's number, its time and its payload type."""

    number: int
    part: Part
    ticks: int
    kind: int


class Stream:
    """Sends one feed after another to one visitor; lives on the session's loop.

    Attributes:
        feed: What is sent now, None before the first parcel.
        ticks: Time of the last parcel.
        repaired_bytes: How many bytes of payload were sent again so far because they were lost.
    """

    def __init__(
        self,
        terms: Terms,
        line: Line,
        burst: Burst,
        ask_for_key: Callable[[], None],
        report: Callable[[Reception], None],
        lateness: Lateness,
    ) -> None:
        self.terms = terms
        self.feed: Feed | None = None
        self.ticks = self.repaired_bytes = 0
        self._line = line
        self._wire = wire_to(line)
        self._burst = burst
        self._ask_for_key = ask_for_key
        self._tell = report
        self._lateness = lateness
        self._keys = Allowance(KEYS_PER_SECOND, KEYS_AT_ONCE)
        self._repairs = Allowance(REPAIRS_PER_SECOND, REPAIRS_AT_ONCE)
        self._heads = Heads(terms)
        self._beginning = Beginning(terms.codec)
        self._shape: Shape | None = None
        self._next = secrets.randbits(14) + 1
        self._repair_next = secrets.randbits(14) + 1
        self._runs: deque[Run] = deque(maxlen=RUNS_KEPT)
        self._waiting: deque[Waiting] = deque()
        self._waiting_bytes = 0
        self._drained = self._rests_until = 0.0
        self._at_once, self._pace = AT_ONCE_BYTES, float(PACE_BYTES_PER_SECOND)
        self._extra: Extra | None = None
        self._packets = self._repairs_sent = self._bytes = 0
        self._losses = Losses()
        self._questions = Questions()

    @property
    def sent_bytes(self) -> int:
        """Return how many bytes of payload were sent so far, each once."""
        return self._bytes

    @property
    def taken_bytes(self) -> int:
        """Return how many bytes the network took so far: repairs and heads as well."""
        heads = HEAD_BYTES * (self._packets + self._repairs_sent)
        return self._bytes + self.repaired_bytes + heads

    @property
    def is_behind(self) -> bool:
        """Return whether something waits to be sent."""
        return bool(self._waiting) or self._extra is not None

    def make_room(self) -> None:
        """Send nothing more of what was begun, not again either, and rest a moment."""
        self.stop_trying()
        self._drop_waiting()
        self._runs.clear()
        self._rests_until = time.monotonic() + REST_SECONDS

    def fit(self, bits_per_second: int) -> None:
        """Suit another layer: smooth and with few repairs where it is meant for little room."""
        self.stop_trying()
        if bits_per_second > NARROW_BITS:
            self._at_once, self._pace = AT_ONCE_BYTES, float(PACE_BYTES_PER_SECOND)
            self._repairs = Allowance(REPAIRS_PER_SECOND, REPAIRS_AT_ONCE)
            return
        self._pace = bits_per_second / 8 * PACE
        self._at_once = int(self._pace * AT_ONCE_SECONDS)
        self.allow_repairs(bits_per_second / 8 / PAYLOAD_BYTES * REPAIRS_PART)

    def allow_repairs(self, per_second: float) -> None:
        """Send so many packets again at most, twice as many at once."""
        self._repairs = Allowance(per_second, 2 * per_second)

    def try_more(self, bits_per_second: float, seconds: float) -> None:
        """Send what was sent lately again for a while, so much beside what is sent anyway."""
        now = time.monotonic()
        self._extra = Extra(bits_per_second / 8, now + seconds, now)

    def stop_trying(self) -> None:
        """Send nothing on trial any more, nor await an answer."""
        self._extra = None
        self._questions.forget_step()

    def ask_for_key(self) -> None:
        """Ask for a key frame, within what one visitor may ask for."""
        if self._keys.spend():
            self._ask_for_key()

    def send(self, feed: Feed, parcel: Parcel) -> bool:
        """Send a parcel or let it wait; False when so much waits that it was all dropped."""
        if self._waiting_bytes + parcel.size > BEHIND_BYTES:
            self._drop_waiting()
            return False
        shift = self._continue(feed, parcel)
        number, self._next = self._next, self._next + parcel.count
        if parcel.is_key:
            self._beginning.note(number, is_new=feed is not self.feed)
        self.feed, self.ticks = feed, parcel.ticks + shift
        is_small = parcel.size <= self._at_once and parcel.count <= PACKETS_AT_ONCE
        if is_small and not self._waiting and time.monotonic() >= self._rests_until:
            self._put(Waiting(number, parcel.whole, self.ticks, self._kind(feed)))
        else:
            self._wait(number, parcel, self._kind(feed))
        return True

    def drain(self) -> None:
        """Send what is due of what waits; called every few ms while ``is_behind``."""
        if self._extra is not None:
            self._go_on_trying(self._extra)
        if not self._waiting:
            return
        due = (time.monotonic() - self._drained) * self._pace
        while self._waiting and (one := self._waiting[0]).part.size <= due:
            self._waiting.popleft()
            due -= one.part.size
            self._drained += one.part.size / self._pace
            self._waiting_bytes -= one.part.size
            self._put(one)

    def hear(self, packet: AnyRtcpPacket) -> None:
        """Take what the visitor's player says."""
        match packet:
            case RtcpRrPacket() | RtcpSrPacket():
                for report in packet.reports:
                    if report.ssrc == self.terms.source:
                        self._tell(self._reception(report))
            case RtcpRtpfbPacket() if packet.fmt == RTCP_RTPFB_NACK:
                self._repair(packet.lost)
            case RtcpPsfbPacket() if packet.fmt in {RTCP_PSFB_PLI, RTCP_PSFB_FIR}:
                self.ask_for_key()
            case RtcpPsfbPacket() if packet.fmt == RTCP_PSFB_APP:
                self._hear_estimate(packet.fci)

    def report(self) -> None:
        """Tell the player how this stream's clock lies to ours; not while a step is awaited."""
        if not self._questions.are_withheld:
            self._report(is_behind=False)

    def _report(self, *, is_behind: bool) -> None:
        """Send a report (RFC 3550, 6.4.1), behind a step of a trial or not."""
        if self.feed is None or not self._line.is_open:
            return
        now = time.monotonic()
        ntp = int((now + NTP_AT_START) * 2**32)
        ticks = int(now * self.feed.rate)
        words = self._heads.report(ntp, ticks, self._packets, self._bytes)
        self._questions.note((ntp >> 16) & 0xFFFFFFFF, is_behind=is_behind)
        self._line.send(self._line.protect_report(words))

    def close(self) -> None:
        """Send nothing more."""
        self._waiting.clear()
        self._wire.close()

    def _continue(self, feed: Feed, parcel: Parcel) -> int:
        """Remember which packets our next numbers mean; return the shift of their ticks."""
        last = self._runs[-1] if self._runs else None
        steps = self._next - last.ours if last is not None else 0
        if last is not None and last.feed is feed and parcel.number - last.theirs == steps:
            shift = max(0, min(last.shift, self.ticks + feed.rate // HASTE - parcel.ticks))
            if shift == last.shift:
                return shift
        else:
            shift = max(0, self.ticks + 1 - parcel.ticks)
        self._runs.append(Run(self._next, feed, parcel.number, shift))
        return shift

    def _drop_waiting(self) -> None:
        """Forget what waits; its numbers are given to what comes next."""
        if self._waiting:
            self._next = self._waiting[0].number
        self._waiting.clear()
        self._waiting_bytes = 0
        while self._runs and self._runs[-1].ours >= self._next:
            self._runs.pop()

    def _wait(self, number: int, parcel: Parcel, kind: int) -> None:
        """Let a parcel wait behind what waits already."""
        if not self._waiting:
            self._drained = max(time.monotonic(), self._rests_until)
        for part in parcel.parts:
            self._waiting.append(Waiting(number, part, self.ticks, kind))
            number += len(part.payloads)
        self._waiting_bytes += parcel.size

    def _put(self, one: Waiting) -> None:
        """Protect and send packets."""
        line = self._line
        if not line.is_open:
            return
        shape = self._shape = self._shape or self._heads.shape(line.tag_bytes)
        sheet = self._burst.sheet(one.part, shape)
        head = self._heads.head(one.kind, one.number, one.ticks)
        self._burst.stamp(line.session, sheet, head, self._heads.extension())
        self._bytes += one.part.size
        self._packets += len(one.part.payloads)
        self._wire.send(sheet)

    def _repair(self, lost: list[int]) -> None:
        """Send lost packets again, as far as they are remembered and allowed."""
        packets = []
        for short in dict.fromkeys(lost[:REPAIRS_LOOKED_AT]):
            if self._repairs.is_spent:
                break
            number = self._next - 1 - ((self._next - 1 - short) & 0xFFFF)
            packet = self._sent(number) if self._may_repair(number) else None
            if packet is not None and self._repairs.spend():
                packets.append((number, packet))
        self._repairs_sent += len(packets)
        self.repaired_bytes += self._send_again(packets)
        if self._beginning.is_lost(lost):
            self.ask_for_key()

    def _go_on_trying(self, extra: Extra) -> None:
        """Send what is due on trial; at its end a report, to be answered from behind it.

        A step that this machine is late with is sent whole all the same: less would prove less.
        """
        now = time.monotonic()
        room = (min(now, extra.until) - extra.sent) * extra.bytes_per_second
        packets = []
        newest = (self._waiting[0].number if self._waiting else self._next) - 1
        for number in range(newest, newest - TRIED_PACKETS, -1):
            packet = self._sent(number)
            size = len(packet.payload) + HEAD_BYTES if packet is not None else 0
            if packet is None or size > room:
                break
            room -= size
            extra.sent += size / extra.bytes_per_second
            packets.append((number, packet))
        self._send_again(packets)
        if now >= extra.until and len(packets) < TRIED_PACKETS:
            self._extra = None
            self._report(is_behind=True)

    def _send_again(self, packets: Sequence[tuple[int, Packet]]) -> int:
        """Send packets again; return their bytes."""
        if not (packets and self._line.is_open):
            return 0
        self._burst.clear()
        for number, packet in packets:
            head, payload = self._again(number, packet)
            self._burst.add(self._line.session, head, self._heads.extension(), payload)
            if self._burst.is_full:
                self._wire.send(self._burst)
                self._burst.clear()
        self._wire.send(self._burst)
        return sum(len(packet.payload) for _, packet in packets)

    def _again(self, number: int, packet: Packet) -> tuple[tuple[int, int, int, int, int], bytes]:
        """Return head and payload of a packet that is sent again.

        Under a number of its own behind the first one (RFC 4588), or, as players want sound, byte
        by byte as it was: the same number must never protect anything else.
        """
        repair, source = self.terms.repair_type, self.terms.repair_source
        if repair is None:
            return self._heads.head(self._kind(packet), number, packet.ticks), packet.payload
        kind = repair | 0x80 if packet.is_last and self._heads.is_marked else repair
        head = self._heads.head(kind, self._repair_next, packet.ticks, source)
        self._repair_next += 1
        return head, (number & 0xFFFF).to_bytes(2, "big") + packet.payload

    def _may_repair(self, number: int) -> bool:
        """Return whether a packet may be sent again; libsrtp protects no old number anew."""
        is_young = self._next - number <= REPEATED_PACKETS
        return self.terms.repair_type is not None or (self.terms.asks_again and is_young)

    def _kind(self, sent: Feed | Packet) -> int:
        """Return the payload type of what a feed gives."""
        red = self.terms.red_type
        return red if sent.is_redundant and red is not None else self.terms.payload_type

    def _sent(self, number: int) -> Packet | None:
        if self._waiting and number >= self._waiting[0].number:
            return None
        for run in reversed(self._runs):
            if run.ours <= number:
                packet = run.feed.packet(run.theirs + number - run.ours)
                return packet and packet._replace(ticks=packet.ticks + run.shift)
        return None

    def _reception(self, report: RtcpReceiverInfo) -> Reception:
        late = self._lateness.seconds
        round_trip, answer = self._questions.hear(report.lsr, report.dlsr / 65_536, late)
        lost = self._losses.hear(report, self._packets)
        return Reception(lost, round_trip, answer=answer, late=late)

    def _hear_estimate(self, words: bytes) -> None:
        try:
            bits, sources = unpack_remb_fci(words)
        except ValueError:
            return
        if self.terms.source in sources:
            self._tell(Reception(bits_per_second=bits, is_of_bursts=self._lateness.is_recent))
