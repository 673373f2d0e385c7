"""What a guest sends to burden everybody: much more goes out than came in, or nothing ever fits."""

from __future__ import annotations

from contextlib import suppress

import pytest
from aiortc.codecs.h264 import H264Decoder
from aiortc.jitterbuffer import JitterFrame
from aiortc.rtp import RtpPacket
from av.error import InvalidDataError

from expo_studio.stream import peers
from expo_studio.stream.encoder import MAKERS, Codec
from expo_studio.stream.intake import PARTS_AT_MOST, UNITS_AT_MOST
from expo_studio.stream.keyframes import KEY, SET_BYTES, Parameters
from expo_studio.stream.layers import Layer
from expo_studio.stream.packing import PAYLOAD_BYTES, pack_h264
from expo_studio.stream.passing import PICTURES_AT_MOST, Passed
from expo_studio.stream.streams import BEHIND_BYTES
from tests.stream import test_intake
from tests.stream.test_keyframes import encoded
from tests.stream.test_senders_who_do_not_listen import OTHER, Bench

START = b"\0\0\0\1"
SLICE = bytes([KEY]) + b"k" * 10


def test_what_is_put_before_key_frames_is_small() -> None:
    whole = encoded(MAKERS[Codec.H264], (640, 360))[0]
    kept = Parameters()
    kept.whole(whole)
    before = len(kept.whole(START + SLICE))
    kept.whole(START + b"\x67" + b"s" * SET_BYTES + START + b"\x68")
    assert len(kept.whole(START + SLICE)) <= before, "else each small key frame would be huge"


def test_what_is_put_before_key_frames_counts() -> None:
    bench = Bench()
    bench.begin()
    bench.sender._parameters._sets = {7: b"\x67" + b"s" * 900, 8: b"\x68" + b"p" * 900}
    bench.go_on(3.0, START + SLICE)
    sent = bench.fanout.pushed
    rate = bench.sender.bits_per_second
    assert rate == pytest.approx(sent[-1] * 8 * 20, rel=0.2), "20 pictures a second"


def test_a_key_frame_that_fits_nobody_is_not_awaited_for_ever() -> None:
    bench = Bench()
    bench.begin()
    layers = {one.layer for one in bench.fanout.passed}
    assert layers == {Layer.P360, Layer.P720}
    bench.send(encoded(MAKERS[Codec.H264], (640, 360))[0] + b"k" * BEHIND_BYTES, is_key=True)
    bench.passing.review()
    assert bench.fanout.passed == frozenset()
    assert bench.passing.standing.passed is Passed.SIZE
    assert len(bench.warned) == 1


def test_no_more_pictures_are_passed_on_than_anybody_shows() -> None:
    bench = Bench()
    bench.begin()
    for _ in range(round(2.2 * PICTURES_AT_MOST)):
        bench.now += 0.5 / PICTURES_AT_MOST
        bench.send(OTHER)
        bench.sender.tend()
    bench.passing.review()
    assert bench.fanout.passed == frozenset()


def test_a_picture_of_countless_pieces_is_torn() -> None:
    bench = test_intake.Bench()
    packets = test_intake.film(3, 2)
    packets[2]._data += b"\0\0\1\x41" * UNITS_AT_MOST  # type: ignore[attr-defined]
    bench.take(*packets)
    assert [one.timestamp for one in bench.heard] == [0, 6000]
    assert [one.is_sound for one in bench.heard] == [True, False]
    assert len(bench.decoded) == 2
    assert bench.keys > 0
    assert UNITS_AT_MOST >= PARTS_AT_MOST, "one of a packet is ordinary"


@pytest.mark.parametrize(
    ("sizes", "payloads"),
    [
        ((398, 398, 397), [1200]),
        ((398, 398, 398), [801, 398]),
        ((1200, 1, 1), [1200, 7]),
        ((1, 1194, 1), [1200, 1]),
    ],
)
def test_many_small_units_travel_together_as_far_as_there_is_room(
    sizes: tuple[int, ...], payloads: list[int]
) -> None:
    whole = b"".join(START + b"\x41" + b"u" * (size - 1) for size in sizes)
    assert [len(one) for one in pack_h264(whole)] == payloads
    assert max(payloads) <= PAYLOAD_BYTES


def test_a_few_bytes_that_claim_a_giant_picture_are_not_decoded() -> None:
    key = encoded(MAKERS[Codec.VP8], (320, 180))[0]
    sizes = {(320, 180): 1, (5120, 2880): 2, (16_383, 16_383): 2}
    bench = test_intake.Bench()
    bench.intake._codec_of = lambda kind: Codec.VP8
    for at, ((width, height), decoded) in enumerate(sizes.items()):
        claims = key[:6] + width.to_bytes(2, "little") + height.to_bytes(2, "little") + key[10:]
        packet = RtpPacket(97, 1, at, at * 3000, 7, b"x")
        packet._data = claims  # type: ignore[attr-defined]
        bench.take(packet)
        assert len(bench.decoded) == decoded
    assert bench.keys > 0


@pytest.mark.parametrize(("most", "count"), [(320 * 180 - 1, 0), (320 * 180, 1)])
def test_a_decoder_refuses_what_is_too_large(
    most: int, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peers, "PIXELS_AT_MOST", most)
    frame = JitterFrame(encoded(MAKERS[Codec.H264], (320, 180))[0], 0)
    found = list[object]()
    with suppress(InvalidDataError):
        found = list(H264Decoder().decode(frame))
    assert len(found) == count
