"""What encoded pictures tell of themselves, from real encoders and from garbage."""

from __future__ import annotations

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream.encoder import MAKERS, Codec, Maker, SharedEncoder, yuv
from expo_studio.stream.keyframes import KEY, Head, Parameters, begins, head, is_key
from expo_studio.stream.packing import pack_h264, units

SIZES = [(1280, 720), (640, 360), (720, 1280), (322, 182), (1920, 1080), (16, 16)]
HIGH = Maker("libx264", {"preset": "fast", "tune": "zerolatency", "profile": "high"})


def encoded(maker: Maker, size: tuple[int, int], count: int = 2) -> list[bytes]:
    encoder = SharedEncoder(maker, size, 300_000)
    made = []
    for at in range(count):
        pixels = np.full((size[1], size[0], 4), 60 + at, np.uint8)
        made += encoder.encode_now(yuv(pixels), at * 3000, is_key=at == 0)
    return [bytes(one) for one in made]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("codec", list(Codec))
def test_a_key_frame_tells_its_size(codec: Codec, size: tuple[int, int]) -> None:
    key, other = encoded(MAKERS[codec], size)
    assert is_key(codec, key)
    assert not is_key(codec, other)
    assert head(codec, key) == Head(*size, is_common=True)
    assert head(codec, other) is None


def test_a_profile_that_not_everybody_plays_is_told() -> None:
    found = head(Codec.H264, encoded(HIGH, (1280, 720), 1)[0])
    assert found is not None
    assert not found.is_common


def test_the_first_part_of_a_key_frame_is_known() -> None:
    for codec in Codec:
        key, other = encoded(MAKERS[codec], (640, 360))
        assert begins(codec, key)
        assert not begins(codec, other)


def test_a_key_frame_without_parameters_gets_those_that_came_before() -> None:
    key, other = encoded(MAKERS[Codec.H264], (640, 360))
    bare = b"".join(b"\0\0\0\1" + one for one in units(key) if one[0] & 31 == KEY)
    kept = Parameters()
    assert kept.whole(bare) == bare, "none are known yet"
    assert kept.whole(key) == key
    assert kept.whole(other) == other
    whole = kept.whole(bare)
    decoder = av.CodecContext.create("h264", "r")
    frames = decoder.decode(av.Packet(whole))  # type: ignore[attr-defined]
    assert (frames[0].width, frames[0].height) == (640, 360)


@given(st.binary(max_size=64), st.sampled_from([b"\0\0\0\1\x67\x42\xc0\x1f", b"\0\0\1\x67", b""]))
def test_garbage_tells_nothing_and_breaks_nothing(rest: bytes, start: bytes) -> None:
    for codec in Codec:
        found = head(codec, start + rest)
        assert found is None or 0 <= found.width <= 2**33
        Parameters().whole(start + rest)
        is_key(codec, start + rest)
    assert isinstance(pack_h264(start + rest), list)
