"""Lips of a phone that is passed on: a flash and a beep of one moment leave with one time."""

from __future__ import annotations

import asyncio
import fractions
import time
from functools import partial
from typing import Any, cast

import av
import numpy as np
import pytest
from aiortc import AudioStreamTrack, VideoStreamTrack
from aiortc.rtp import RtpPacket

from expo_studio.stream.encoder import MAKERS, VIDEO_RATE, Codec, SharedEncoder
from expo_studio.stream.incoming import Incoming
from expo_studio.stream.peers import Backchannel
from expo_studio.stream.sound import BLOCK, BLOCK_SECONDS, RATE, Blocks
from expo_studio.stream.voice import OpusEncoder, Voice
from tests.stream.clapper import (
    BEGAN,
    EVERY_SECONDS,
    MIX_SECONDS,
    Deed,
    Machine,
    is_clap,
    wave,
)
from tests.stream.pairs import run
from tests.stream.test_lips import onsets
from tests.stream.test_passing_on import Phone, staged

CLAPS = 14
PICTURE_TICKS = VIDEO_RATE // 30
ON_THE_WAY_SECONDS = 0.005
"""Until a packet of the phone is there."""


class Flash(VideoStreamTrack):
    """Bright in the moments of the clapper by the time it bears, however late it is made."""

    def __init__(self) -> None:
        super().__init__()
        self.began: float | None = None
        self._at = -1

    async def recv(self) -> av.VideoFrame:
        self.began = self.began or time.monotonic()
        self._at += 1
        await asyncio.sleep(self.began + self._at / 30 - time.monotonic())
        return flash(self._at)


class Beep(AudioStreamTrack):
    """Loud in the same moments; gives a block when the last of it was heard."""

    def __init__(self, picture: Flash) -> None:
        super().__init__()
        self._picture = picture
        self._at, self._start = -1, time.monotonic()

    async def recv(self) -> av.AudioFrame:
        self._at += 1
        first = self._start + self._at * BLOCK_SECONDS
        await asyncio.sleep(max(0.0, first + BLOCK_SECONDS - time.monotonic()))
        began = first if self._picture.began is None else self._picture.began
        return sounding(wave(first - began), self._at)


def flash(at: int) -> av.VideoFrame:
    """Return a picture of the clapper, 30 a second."""
    planes = np.full((270, 320), 220 if is_clap(at / 30) else 30, np.uint8)
    planes[180:] = 128
    frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
    frame.pts, frame.time_base = at * PICTURE_TICKS, fractions.Fraction(1, VIDEO_RATE)
    return frame


def sounding(block: np.ndarray, at: int) -> av.AudioFrame:
    frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="s16", layout="stereo")
    frame.sample_rate, frame.pts = RATE, at * BLOCK
    frame.time_base = fractions.Fraction(1, RATE)
    return frame


def loudness(packets: list[tuple[bytes, int]]) -> list[tuple[float, float]]:
    """Return the level in steps of 2.5 ms, 0 to 1."""
    decoder = av.CodecContext.create("libopus", "r")
    decoder.sample_rate, decoder.layout = RATE, "stereo"  # type: ignore[attr-defined]
    step = BLOCK // 8
    heard = [
        (ticks, np.abs(frame.to_ndarray().reshape(-1, 2)[:, 0].astype(float)) / 32_768)
        for packet, ticks in packets
        for frame in decoder.decode(av.Packet(packet))  # type: ignore[attr-defined]
    ]
    return [
        ((ticks + at) / RATE, float(samples[at : at + step].max()))
        for ticks, samples in heard
        for at in range(0, len(samples), step)
    ]


class Deaf:
    """The way back to a phone that hears nothing."""

    most = None

    def mime(self, payload_type: int) -> str:
        return "video/H264"

    def ask_again(self, source: int, numbers: list[int]) -> None: ...

    def ask_for_key(self, source: int) -> None: ...


class Bench:
    """A phone's packets, what takes them in and what mixes, on a clock of the test.

    Attributes:
        pictures, sounds: What leaves, and when by its stamp.
    """

    def __init__(self, awake: float, asleep: float) -> None:
        self.pictures: list[tuple[bytes, int]] = []
        self.sounds: list[tuple[bytes, int]] = []
        self._machine = Machine(awake, asleep)
        clock = self._machine.clock
        self._voice = Voice(
            None,
            lambda packet, ticks: self.sounds.append((packet, ticks)),
            lambda error: None,
            clock=clock,
        )
        self._inlet = self._voice.guest("phone")
        back = cast("Backchannel", Deaf())
        self._incoming = Incoming(back, lambda kind, frame: None, clock)
        self._incoming.cushion = lambda: self._voice.behind("phone")
        self._incoming.heard = lambda one, ticks: self.pictures.append((one.encoded, ticks))
        self._blocks = Blocks()

    def clap(self) -> None:
        seconds = CLAPS * EVERY_SECONDS
        deeds = self._pictures(int(seconds * 30)) + self._sounds(int(seconds / BLOCK_SECONDS))
        for at in range(int(seconds / BLOCK_SECONDS)):
            due = BEGAN + MIX_SECONDS + at * BLOCK_SECONDS
            deeds.append((due, partial(self._voice._mix, due)))
        self._machine.do(deeds)

    def _pictures(self, count: int) -> list[Deed]:
        encoder = SharedEncoder(MAKERS[Codec.H264], (320, 180), 400_000)
        deeds: list[Deed] = []
        for at in range(count):
            (encoded,) = encoder.encode_now(flash(at), at, is_key=at == 0)
            packet = RtpPacket(97, 1, at, at * PICTURE_TICKS, 7, b"x")
            packet._data = bytes(encoded)  # type: ignore[attr-defined]
            due = BEGAN + at / 30 + ON_THE_WAY_SECONDS
            deeds.append((due, partial(self._incoming.intake.add, packet)))
        return deeds

    def _sounds(self, count: int) -> list[Deed]:
        encoder, decoder = OpusEncoder(), av.CodecContext.create("libopus", "r")
        decoder.sample_rate, decoder.layout = RATE, "stereo"  # type: ignore[attr-defined]
        deeds: list[Deed] = []
        for at in range(count):
            (packet,) = encoder.encode(wave(at * BLOCK_SECONDS))
            (frame,) = decoder.decode(av.Packet(packet))  # type: ignore[attr-defined]
            frame.pts, frame.time_base = at * BLOCK, fractions.Fraction(1, RATE)
            due = BEGAN + (at + 1) * BLOCK_SECONDS + ON_THE_WAY_SECONDS
            deeds.append((due, partial(self._hear, frame)))
        return deeds

    def _hear(self, frame: av.AudioFrame) -> None:
        for at, block in self._blocks.timed(frame):
            self._inlet.hear(block, at)


@pytest.mark.parametrize(
    ("awake", "asleep"), [(1.0, 0.0), (0.02, 0.02), (0.015, 0.045), (0.01, 0.06)]
)
def test_flash_and_beep_of_a_phone_bear_the_same_time(awake: float, asleep: float) -> None:
    """However little the machine runs."""
    bench = Bench(awake, asleep)
    bench.clap()
    require_in_time(bench.pictures, bench.sounds)


def test_flash_and_beep_of_a_phone_that_is_there_bear_the_same_time() -> None:
    sounds: list[tuple[bytes, int]] = []
    pictures: list[tuple[bytes, int]] = []

    async def main() -> None:
        picture = Flash()
        phone = Phone(track=picture)
        phone.connection.addTrack(Beep(picture))
        heard = staged(phone, lambda packet, ticks: sounds.append((packet, ticks)))
        async with heard as (sending, _, _):
            push = sending.fanout.push

            def kept(rendition: Any, encoded: bytes, ticks: int, *, is_key: bool) -> None:
                if rendition.sender and (is_key or pictures):
                    pictures.append((encoded, ticks))
                push(rendition, encoded, ticks, is_key=is_key)

            sending.fanout.push = kept  # type: ignore[method-assign]
            await sending.show(phone)
            await asyncio.sleep(EVERY_SECONDS * 12)

    run(main)
    require_in_time(pictures, sounds)


def require_in_time(pictures: list[tuple[bytes, int]], sounds: list[tuple[bytes, int]]) -> None:
    decoder = av.CodecContext.create("h264", "r")
    seen = [
        (ticks / VIDEO_RATE, float(frame.to_ndarray(format="gray").mean()))
        for encoded, ticks in pictures
        for frame in decoder.decode(av.Packet(encoded))  # type: ignore[attr-defined]
    ]
    flashes, beeps = onsets(seen, 128.0), onsets(loudness(sounds), 0.2)
    found = [min((beep - flash for beep in beeps), key=abs) for flash in flashes[1:]]
    print("beep after flash, ms:", [round(one * 1000) for one in found])
    assert len(found) > 5
    assert abs(sorted(found)[len(found) // 2]) <= 0.040
