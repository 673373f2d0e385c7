"""Lips of a phone that is passed on: a flash and a beep of one moment leave with one time."""

from __future__ import annotations

import asyncio
import fractions
import time
from typing import Any

import av
import numpy as np
from aiortc import AudioStreamTrack, VideoStreamTrack

from expo_studio.stream.encoder import VIDEO_RATE
from expo_studio.stream.sound import BLOCK, BLOCK_SECONDS, RATE
from tests.stream.pairs import run
from tests.stream.test_lips import onsets
from tests.stream.test_passing_on import Phone, staged

EVERY_SECONDS, CLAP_SECONDS = 0.8, 0.15


class Flash(VideoStreamTrack):
    """Bright in the moments of the clapper by the time it bears, however late it is made."""

    def __init__(self) -> None:
        super().__init__()
        self._began: float | None = None

    async def recv(self) -> av.VideoFrame:
        pts, base = await self.next_timestamp()
        self._began = self._began or time.monotonic()
        is_clap = (self._began + pts * base) % EVERY_SECONDS < CLAP_SECONDS
        planes = np.full((270, 320), 220 if is_clap else 30, np.uint8)
        planes[180:] = 128
        frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
        frame.pts, frame.time_base = pts, base
        return frame


class Beep(AudioStreamTrack):
    """Loud in the same moments; gives a block when the last of it was heard."""

    def __init__(self) -> None:
        super().__init__()
        self._at, self._start = 0, time.monotonic()

    async def recv(self) -> av.AudioFrame:
        self._at += BLOCK
        end = self._start + self._at / RATE
        await asyncio.sleep(max(0.0, end - time.monotonic()))
        times = end - BLOCK_SECONDS + np.arange(BLOCK) / RATE
        wave = np.sin(times * 600 * 2 * np.pi) * (times % EVERY_SECONDS < CLAP_SECONDS)
        frame = av.AudioFrame.from_ndarray(
            (wave * 20_000).astype(np.int16)[None], format="s16", layout="mono"
        )
        frame.sample_rate, frame.pts = RATE, self._at
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


def test_flash_and_beep_of_a_phone_bear_the_same_time() -> None:
    sounds: list[tuple[bytes, int]] = []
    pictures: list[tuple[bytes, int]] = []

    async def main() -> None:
        phone = Phone(track=Flash())
        phone.connection.addTrack(Beep())
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
