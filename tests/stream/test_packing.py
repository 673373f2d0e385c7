"""Payloads carry what was encoded, whole, within the size of a network packet."""

from __future__ import annotations

import av
from aiortc.codecs.h264 import H264PayloadDescriptor
from aiortc.codecs.vpx import VpxPayloadDescriptor
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream.bursts import Burst
from expo_studio.stream.feeds import KEPT_PACKETS, Feed
from expo_studio.stream.packing import PAYLOAD_BYTES, pack_h264, pack_opus, pack_vp8, units

bodies = st.binary(min_size=1, max_size=5000).map(
    lambda body: body.replace(b"\0\0", b"\0\2").rstrip(b"\0") + b"\1"
)
kinds = st.sampled_from([0x65, 0x41, 0x67, 0x68])
nal_units = st.builds(lambda kind, body: bytes([kind]) + body, kinds, bodies)


@given(st.lists(nal_units, min_size=1, max_size=6), st.sampled_from([b"\0\0\1", b"\0\0\0\1"]))
def test_h264_comes_out_as_it_went_in(sent: list[bytes], start: bytes) -> None:
    payloads = pack_h264(b"".join(start + unit for unit in sent))
    assert max(map(len, payloads)) <= PAYLOAD_BYTES
    stream = b"".join(H264PayloadDescriptor.parse(payload)[1] for payload in payloads)
    assert units(stream) == sent


@given(st.binary(min_size=0, max_size=9000))
def test_vp8_comes_out_as_it_went_in(frame: bytes) -> None:
    payloads = pack_vp8(frame)
    parsed = [VpxPayloadDescriptor.parse(payload) for payload in payloads]
    assert b"".join(rest for _, rest in parsed) == frame
    assert [head.partition_start for head, _ in parsed] == [1] + [0] * (len(payloads) - 1)
    assert max(map(len, payloads)) <= PAYLOAD_BYTES


@given(st.integers(2000, 200_000))
def test_fragments_have_one_size(size: int) -> None:
    sizes = [len(one) for one in pack_h264(b"\0\0\1\x65" + b"\1" * size)]
    assert set(sizes[:-1]) == {sizes[0]}
    assert sizes[-1] <= sizes[0]


@given(st.binary(max_size=3000))
def test_garbage_is_packed_or_dropped(garbage: bytes) -> None:
    assert all(len(one) <= PAYLOAD_BYTES for one in pack_h264(garbage))


def test_delimiters_and_encoder_words_are_not_sent() -> None:
    assert pack_h264(b"\0\0\1\x09\x10\0\0\1\x06abc\0\0\1\x65pic") == [b"\x65pic"]
    assert av.codecs_available  # the words left out are those of x264


def test_feed_remembers_the_last_packets() -> None:
    feed = Feed(pack_opus, 48_000)
    for at in range(KEPT_PACKETS + 3):
        parcel = feed.add(at.to_bytes(4, "big"), at, is_key=True)
    assert parcel.number == KEPT_PACKETS + 2
    assert feed.packet(2) is None
    assert feed.packet(KEPT_PACKETS + 3) is None
    kept = feed.packet(3)
    assert kept is not None
    assert kept.payload == b"\0\0\0\3"
    assert kept.is_last


@given(st.lists(st.integers(1, 5), min_size=1, max_size=30))
def test_runs_can_be_cut_again_into_the_packets(sizes: list[int]) -> None:
    """A segmented send cuts every size bytes, so all but the last of a run are of that size."""
    burst, start = Burst(), 0
    for at, size in enumerate(sizes):
        burst.packets.append((start, size))
        burst._view[start : start + size] = bytes([at]) * size
        start += size
    cut = [
        bytes(run[at : at + size]) for size, run in burst.runs() for at in range(0, len(run), size)
    ]
    assert cut == [bytes(packet) for packet in burst.each()]
