"""Lips in time: a flash and a beep of the same moment bear the same time when they leave."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import av
import numpy as np

from expo_studio.library import starter
from expo_studio.stream.cameras import Cameras
from expo_studio.stream.composing import Composer, Look, Scene
from expo_studio.stream.encoder import VIDEO_RATE, Codec, yuv
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.program import Program, Shot
from expo_studio.stream.sound import BLOCK, BLOCK_SECONDS, RATE, Block, Hear, Inlet
from expo_studio.stream.voice import Voice
from expo_studio.text import Text
from tests.stream.test_survival import VIEW, Shaky

SMALL = Rendition(Codec.H264, Layer.P360)
EVERY_BLOCKS, FLASHES = 40, 14
LATE_AT = 70
DARK, BRIGHT = (np.full((360, 640, 4), level, np.uint8) for level in (16, 240))


class Slate:
    """A clapper before camera and microphone: bright and loud in the same moments.

    Like a real microphone it gives a block when the last of it was heard; and like one on a
    busy machine it may once be late and then hand over all that it heard meanwhile.
    """

    def __init__(self, cameras: Cameras, late_blocks: int = 0) -> None:
        self._cameras = cameras
        self._late = late_blocks
        self._over = threading.Event()

    @contextmanager
    def open(self, hear: Hear) -> Iterator[None]:
        thread = threading.Thread(target=self._clap, args=(hear,), daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            thread.join()

    def _clap(self, hear: Hear) -> None:
        quiet = np.zeros((BLOCK, 2), np.int16)
        loud = np.repeat((np.sin(np.arange(BLOCK) * 0.3) * 20_000).astype(np.int16)[:, None], 2, 1)
        kept: list[Block] = []
        start, at = time.monotonic(), 0
        while not self._over.wait(max(0.0, start + at * BLOCK_SECONDS - time.monotonic())):
            is_clap = at % EVERY_BLOCKS < 5
            self._cameras.put("slate", yuv(BRIGHT if is_clap else DARK))
            if self._over.wait(max(0.0, start + (at + 1) * BLOCK_SECONDS - time.monotonic())):
                return
            kept.append(loud if is_clap else quiet)
            if not LATE_AT <= at < LATE_AT + self._late:
                for block in kept:
                    hear(block)
                kept.clear()
            at += 1


def onsets(levels: list[tuple[float, float]], threshold: float) -> list[float]:
    """Return when something began to be above a threshold."""
    return [
        at for (_, before), (at, now) in itertools.pairwise(levels) if before < threshold <= now
    ]


def brightness(packets: list[Any]) -> list[tuple[float, float]]:
    decoder = av.CodecContext.create("h264", "r")
    return [
        ((frame.pts or 0) / VIDEO_RATE, float(frame.to_ndarray(format="gray").mean()))
        for packet in packets
        for frame in decoder.decode(packet)  # type: ignore[attr-defined]
    ]


def loudness(packets: list[tuple[bytes, int]]) -> list[tuple[float, float]]:
    """Return the level in steps of 2.5 ms, as a player hears it, its decoder's delay included."""
    decoder = av.CodecContext.create("libopus", "r")
    decoder.sample_rate, decoder.layout = RATE, "stereo"  # type: ignore[attr-defined]
    step = BLOCK // 8
    found = []
    for packet, ticks in packets:
        for frame in decoder.decode(av.Packet(packet)):  # type: ignore[attr-defined]
            samples = np.abs(frame.to_ndarray().reshape(-1, 2)[:, 0].astype(float))
            scale = 1.0 if samples.max(initial=0.0) <= 1.0 else 32_768.0
            for at in range(0, len(samples), step):
                peak = samples[at : at + step].max() / scale
                found.append(((ticks + at) / RATE, float(peak)))
    return found


def differences(late_blocks: int) -> list[float]:
    """Return by how many seconds each beep was later than its flash."""
    cameras, pictures, sounds = Cameras(), [], []
    errors: list[Any] = []
    composer = Composer((640, 360), cameras.latest, Text())
    composer.show(Look(scene=Scene.CAMERA), dissolves=False)
    shot = Shot(starter.sample().booth, VIEW)
    program = Program(
        Shaky(10**9), shot, composer, lambda _, packet: pictures.append(packet), errors.append
    )
    voice = Voice(
        Slate(cameras, late_blocks),
        lambda packet, ticks: sounds.append((packet, ticks)),
        errors.append,
    )
    program.want(frozenset({SMALL}))
    program.start()
    voice.start()
    time.sleep((FLASHES + 1.5) * EVERY_BLOCKS * BLOCK_SECONDS)
    voice.stop()
    program.stop()
    assert errors == []
    seen, heard = onsets(brightness(pictures), 128.0), onsets(loudness(sounds), 0.2)
    found = [min((beep - flash for beep in heard), key=abs) for flash in seen[1:]]
    assert len(found) >= FLASHES - 3
    return found


def test_flash_and_beep_bear_the_same_time() -> None:
    found = differences(0)
    print("beep after flash, ms:", [round(one * 1000) for one in found])
    assert abs(sorted(found)[len(found) // 2]) <= 0.040


def test_sound_that_once_piled_up_is_in_time_again() -> None:
    found = differences(6)
    print("beep after flash, ms:", [round(one * 1000) for one in found])
    assert abs(sorted(found[-5:])[2]) <= 0.040


def test_what_waits_too_long_is_shortened_without_a_hole() -> None:
    inlet = Inlet()
    ramp = np.arange(400 * BLOCK, dtype=np.int64) // 64
    blocks = np.repeat(ramp[:, None], 2, 1).astype(np.int16).reshape(400, BLOCK, 2)
    for block in blocks[:6]:
        inlet.hear(block)
    heard = []
    for block in blocks[6:]:
        taken = inlet.take()
        assert taken is not None
        heard.append(taken)
        inlet.hear(block)
    whole = np.concatenate(heard)[:, 0].astype(int)
    assert np.diff(whole).min() >= 0
    assert np.diff(whole).max() <= 3, "faded over, not cut"
    waiting = len(inlet._blocks)
    assert waiting <= 3
