"""A layer that begins without its parameters: never torn, and begun anew at once.

On a full network the first packet of another layer's key frame is the likeliest to be lost.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import av
import numpy as np
import pytest
from aiortc.rtp import RTCP_RTPFB_NACK, RtcpRtpfbPacket

from expo_studio.stream import streams
from expo_studio.stream.encoder import VIDEO_RATE, Codec, SharedEncoder, yuv
from expo_studio.stream.feeds import Feed
from expo_studio.stream.keyframes import Bits
from expo_studio.stream.lateness import Lateness
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.packing import pack_vp8, units
from expo_studio.stream.program import _encoder
from expo_studio.stream.streams import REST_SECONDS, Stream
from tests.stream.test_pacing import TERMS, Network, network

__all__ = ["network"]
PARAMETERS = {7, 8}
H264 = replace(TERMS, codec="video/H264")


def encoded(encoder: SharedEncoder, layer: Layer, count: int) -> list[bytes]:
    pixels = np.full((layer.height, layer.width, 4), 90, np.uint8)
    pixels[: layer.height // 2] = 200
    frames = ((yuv(pixels), at) for at in range(count))
    made = (encoder.encode_now(one, at * 3000, is_key=at == 0) for one, at in frames)
    return [bytes(packet) for packets in made for packet in packets]


def sizes(decoder: Any, pictures: list[bytes]) -> list[tuple[int, int]]:
    """Return the sizes a decoder makes of pictures; what it refuses has none."""
    found = []
    for one in pictures:
        try:
            found += [(frame.width, frame.height) for frame in decoder.decode(av.Packet(one))]
        except av.error.InvalidDataError:
            continue
    return found


def test_a_layer_without_its_parameters_is_refused_and_not_torn() -> None:
    """As players decode what is left of a key frame whose first packet was lost."""
    large, small = (
        encoded(_encoder(Rendition(Codec.H264, one)), one, 3) for one in (Layer.P720, Layer.SLIM)
    )
    kept = [b"\0\0\0\1" + one for one in units(small[0]) if one[0] & 31 not in PARAMETERS]
    decoder = av.CodecContext.create("h264", "r")
    assert set(sizes(decoder, large)) == {(1280, 720)}
    assert not sizes(decoder, [b"".join(kept), *small[1:]])
    assert set(sizes(decoder, small)) == {(640, 360)}
    assert set(sizes(decoder, [*large, b"".join(kept)])) == {(1280, 720), (640, 360)}, "known now"


def test_each_layer_has_a_number_of_its_own() -> None:
    firsts = [encoded(_encoder(Rendition(Codec.H264, one)), one, 1)[0] for one in Layer]
    sets = [
        bytes(Bits(unit[1:]).count() for unit in units(one) if unit[0] & 31 == 8) for one in firsts
    ]
    assert len(set(sets)) == len(Layer)


class Begun:
    """A stream of one layer after another, and how often it asked for a key frame."""

    def __init__(self, network: Network, codec: str = H264.codec) -> None:
        self.asked = 0
        line: Any = network
        terms = replace(TERMS, codec=codec, repair_type=None)
        self.stream = Stream(terms, line, line, self._ask, lambda reception: None, Lateness())
        self.feeds = [Feed(pack_vp8, VIDEO_RATE) for _ in range(2)]
        self._ticks = 0

    def _ask(self) -> None:
        self.asked += 1

    def send(self, feed: int, size: int = 3_000, *, is_key: bool = True) -> int:
        """Send a picture; return the number of its first packet."""
        first, self._ticks = self.stream._next, self._ticks + 3_000
        parcel = self.feeds[feed].add(b"p" * size, self._ticks, is_key=is_key)
        assert self.stream.send(self.feeds[feed], parcel)
        return first

    def miss(self, *numbers: int) -> int:
        """Let the player ask for packets; return how often a key frame was asked for since."""
        before, short = self.asked, [one & 0xFFFF for one in numbers]
        self.stream.hear(RtcpRtpfbPacket(RTCP_RTPFB_NACK, 1, TERMS.source, short))
        return self.asked - before


def test_who_missed_how_a_layer_begins_is_given_another_key_frame(network: Network) -> None:
    begun = Begun(network)
    begun.send(0)
    begun.send(0, is_key=False)
    first = begun.send(1)
    assert begun.miss(first - 1, first + 1) == 0, "the others are repaired"
    assert begun.miss(first - 1, first) == 1
    assert begun.miss(first) == 0, "asked for already"
    again = begun.send(1)
    assert begun.miss(again) == 1, "its parameters are still unknown there"
    begun.send(1)
    known = begun.send(1)
    assert begun.miss(known) == 0, "no storm of key frames where some packets are always lost"


def test_what_tells_where_it_begins_needs_no_watching(network: Network) -> None:
    begun = Begun(network, "video/VP8")
    assert begun.miss(begun.send(0)) == 0


def test_a_full_way_is_given_a_moment_to_empty_itself(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing more of the layer before, not again either; then the new one, without a hole."""
    begun = Begun(network)
    stream = begun.stream
    begun.send(0)
    sent = begun.send(0, streams.AT_ONCE_BYTES * 2)
    network.now += 0.005
    stream.drain()
    assert stream.is_behind
    before = len(network.sent)
    stream.make_room()
    assert not stream.is_behind
    assert stream._sent(sent) is None
    stream.fit(Layer.SLIM.bits_per_second)
    for _ in range(2):
        begun.send(1, 900)
    network.now += REST_SECONDS * 0.9
    stream.drain()
    assert len(network.sent) == before
    network.now += 1.0
    stream.drain()
    numbers = [number for number, _ in network.sent]
    assert len(numbers) == before + 2
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
