"""What PyAV holds is read whole, and leaves no reference to None behind."""

from __future__ import annotations

import sys
from collections.abc import Callable
from fractions import Fraction

import av
import numpy as np
import pytest

from expo_studio.stream.buffers import bytes_of, rows_of
from expo_studio.stream.planes import frame_of, planes_of, split
from expo_studio.stream.sound import BLOCK, RATE, Blocks
from expo_studio.stream.voice import OpusEncoder

TIMES, SOME = 300, 30
"""Of which one each would be seen beside what else comes and goes."""


def noise(*shape: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.random.default_rng(1).integers(0, 255, shape, np.uint8)


def sound() -> av.AudioFrame:
    values = noise(1, BLOCK * 2).astype(np.int16)
    frame = av.AudioFrame.from_ndarray(values, format="s16", layout="stereo")
    frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), 0
    return frame


@pytest.mark.parametrize(("height", "width"), [(360, 640), (96, 88), (8, 20)])
def test_planes_are_what_they_were_whatever_fills_their_lines(height: int, width: int) -> None:
    planes = noise(height * 3 // 2, width)
    frame = frame_of(planes)
    before = planes.copy()
    planes[:] = 0
    assert np.array_equal(planes_of(frame), before), "a copy of its own"
    padded = av.VideoFrame.from_ndarray(before, format="yuv420p")
    assert np.array_equal(planes_of(padded), before)
    for plane, part in zip(padded.planes, split(before), strict=True):
        assert np.array_equal(rows_of(plane), part)
    colours = noise(height, width, 4)
    shown = av.VideoFrame.from_ndarray(colours, format="rgba")
    assert np.array_equal(rows_of(shown.planes[0], 4).reshape(colours.shape), colours)


def test_packets_and_blocks_are_what_they_were() -> None:
    assert bytes_of(av.Packet(b"some bytes")) == b"some bytes"
    assert bytes_of(av.Packet(0)) == b""
    (block,) = Blocks().cut(sound())
    assert np.array_equal(block, noise(1, BLOCK * 2).astype(np.int16).reshape(BLOCK, 2))


def heard() -> Callable[[], object]:
    opus, blocks = OpusEncoder(), Blocks()

    def hear() -> object:
        return [opus.encode(block) for block in blocks.cut(sound())]

    return hear


def seen() -> Callable[[], object]:
    planes = noise(540, 640)
    return lambda: planes_of(frame_of(planes))


@pytest.mark.parametrize("kind", [heard, seen])
def test_no_reference_to_none_stays(kind: Callable[[], Callable[[], object]]) -> None:
    work = kind()
    work()
    before = sys.getrefcount(None)
    for _ in range(TIMES):
        work()
    assert sys.getrefcount(None) - before < SOME
