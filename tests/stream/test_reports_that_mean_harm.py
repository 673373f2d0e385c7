"""Whatever a visitor reports as lost, looking for it costs others nothing."""

from __future__ import annotations

from typing import Any

import pytest
from aiortc.rtp import RTCP_RTPFB_NACK, RtcpRtpfbPacket

from expo_studio.stream import streams
from expo_studio.stream.allowance import Allowance
from expo_studio.stream.encoder import VIDEO_RATE
from expo_studio.stream.feeds import Feed
from expo_studio.stream.packing import pack_vp8
from expo_studio.stream.streams import REPAIRS_AT_ONCE, REPAIRS_LOOKED_AT, Stream
from tests.stream.test_pacing import Network, stream_on


class Repairing(Network):
    """Counts what is sent again as well."""

    is_full = False

    def clear(self) -> None:
        self.again = list[int]()

    def add(self, session: Any, head: tuple[int, ...], extension: bytes, payload: bytes) -> None:
        self.again.append(int.from_bytes(payload[:2], "big"))


class Counted(Stream):
    """Counts how often a packet is looked for."""

    looked = 0

    def _sent(self, number: int) -> Any:
        Counted.looked += 1
        return super()._sent(number)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Repairing:
    made = Repairing()
    made.clear()
    monkeypatch.setattr(streams, "wire_to", lambda line: made)
    monkeypatch.setattr(streams.time, "monotonic", lambda: made.now)
    monkeypatch.setattr(Counted, "looked", 0)
    monkeypatch.setitem(stream_on.__globals__, "Stream", Counted)
    return made


def begun(network: Repairing, pictures: int) -> Stream:
    stream, feed = stream_on(network), Feed(pack_vp8, VIDEO_RATE)
    for at in range(pictures):
        stream.send(feed, feed.add(b"x" * 500, at * 3_000, is_key=not at))
    return stream


def lost(numbers: list[int]) -> RtcpRtpfbPacket:
    packet = RtcpRtpfbPacket(fmt=RTCP_RTPFB_NACK, ssrc=5, media_ssrc=1)
    packet.lost = numbers
    return packet


def test_what_is_lost_is_sent_again_once_a_report(network: Repairing) -> None:
    stream = begun(network, 9)
    first = network.sent[0][0]
    stream.hear(lost([first + 2, first + 2, first + 7]))
    assert network.again == [first + 2, first + 7]
    assert stream.repaired_bytes == network.sent[2][1] + network.sent[7][1]


def test_a_report_of_thousands_is_looked_at_in_part(network: Repairing) -> None:
    stream = begun(network, 9)
    stream.hear(lost([*range(30_000, 36_000)]))
    assert network.again == []
    assert Counted.looked <= REPAIRS_LOOKED_AT


def test_who_has_got_all_they_may_is_not_listened_to(network: Repairing) -> None:
    stream = begun(network, 700)
    stream._repairs = Allowance(300.0, REPAIRS_AT_ONCE, lambda: network.now)
    numbers = [number for number, _ in network.sent]
    stream.hear(lost(numbers[:350]))
    stream.hear(lost(numbers[350:]))
    again = Counted.looked
    assert again >= REPAIRS_AT_ONCE
    stream.hear(lost(numbers[:500]))
    assert Counted.looked == again
    network.now += 0.1
    stream.hear(lost(numbers[:500]))
    assert Counted.looked > again
