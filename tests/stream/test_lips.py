"""Lips in time: a flash and a beep of the same moment bear the same time when they leave."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import av
import numpy as np
import pytest

from expo_studio.library import starter
from expo_studio.stream.cameras import Cameras
from expo_studio.stream.composing import Composer, Look, Scene
from expo_studio.stream.encoder import VIDEO_RATE, Codec, yuv
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.program import Frames, Program
from expo_studio.stream.shots import Shot
from expo_studio.stream.sound import BLOCK, BLOCK_SECONDS, RATE, Block, Hear, Inlet
from expo_studio.stream.voice import Voice
from expo_studio.text import Text
from tests.stream.clapper import BEGAN, MIX_SECONDS, Deed, Machine, is_clap, wave
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


class Desk:
    """A program and a voice, of a camera and a microphone.

    Attributes:
        pictures, sounds: What leaves, and when by its stamp.
    """

    def __init__(self, late_blocks: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self.cameras = Cameras()
        self.pictures: list[Any] = []
        self.sounds: list[tuple[bytes, int]] = []
        self.errors: list[Any] = []
        self.composer = Composer((640, 360), self.cameras.latest, Text())
        self.composer.show(Look(scene=Scene.CAMERA), dissolves=False)
        self.program = Program(
            Shaky(10**9),
            Shot(starter.sample().booth, VIEW),
            self.composer,
            lambda _, packet: self.pictures.append(packet),
            self.errors.append,
        )
        self.program.want(frozenset({SMALL}))
        self.voice = Voice(
            Slate(self.cameras, late_blocks),
            lambda packet, ticks: self.sounds.append((packet, ticks)),
            self.errors.append,
            clock=clock,
        )

    def differences(self) -> list[float]:
        """Return by how many seconds each beep was later than its flash."""
        assert self.errors == []
        seen, heard = onsets(brightness(self.pictures), 128.0), onsets(loudness(self.sounds), 0.2)
        found = [min((beep - flash for beep in heard), key=abs) for flash in seen[1:]]
        print("beep after flash, ms:", [round(one * 1000) for one in found])
        assert len(found) >= FLASHES - 3
        return found


def differences(late_blocks: int) -> list[float]:
    """Return by how many seconds each beep was later than its flash, on this machine now."""
    desk = Desk(late_blocks)
    desk.program.start()
    desk.voice.start()
    time.sleep((FLASHES + 1.5) * EVERY_BLOCKS * BLOCK_SECONDS)
    desk.voice.stop()
    desk.program.stop()
    return desk.differences()


def differences_on(awake: float, asleep: float, late_blocks: int = 0) -> list[float]:
    """Return the same of a machine that runs and is starved by turns."""
    machine = Machine(awake, asleep)
    desk = Desk(clock=machine.clock)
    count = int((FLASHES + 1.5) * EVERY_BLOCKS)
    handed = handed_with(count, late_blocks)
    deeds: list[Deed] = []
    for at in range(count):
        start = BEGAN + at * BLOCK_SECONDS
        clap = is_clap(at * BLOCK_SECONDS)
        heard = BEGAN + (handed[at] + 1) * BLOCK_SECONDS
        due = start + MIX_SECONDS
        deeds += [
            (start, partial(desk.cameras.put, "slate", yuv(BRIGHT if clap else DARK))),
            (heard, partial(desk.voice._own.hear, wave(at * BLOCK_SECONDS))),
            (due, partial(desk.voice._mix, due)),
        ]
    booth = yuv(DARK)

    def send() -> None:
        ticks = int(machine.now * VIDEO_RATE)
        desk.program._encode(Frames(desk.composer.compose(booth)), ticks)

    deeds += [(BEGAN + at / 30, send) for at in range(int(count * BLOCK_SECONDS * 30))]
    machine.do(deeds)
    return desk.differences()


def handed_with(count: int, late_blocks: int) -> list[int]:
    """Return the block with which each is handed over, itself or one after those that are late."""
    late = range(LATE_AT, LATE_AT + late_blocks)
    return [late.stop if at in late else at for at in range(count)]


@pytest.mark.parametrize(("awake", "asleep"), [(1.0, 0.0), (0.02, 0.02), (0.015, 0.045)])
def test_flash_and_beep_bear_the_same_time(awake: float, asleep: float) -> None:
    """However little the machine runs."""
    found = differences_on(awake, asleep)
    assert abs(sorted(found)[len(found) // 2]) <= 0.040


@pytest.mark.parametrize(("awake", "asleep"), [(1.0, 0.0), (0.02, 0.02)])
def test_sound_that_once_piled_up_is_in_time_again(awake: float, asleep: float) -> None:
    found = differences_on(awake, asleep, 6)
    assert abs(sorted(found[-5:])[2]) <= 0.040


@pytest.mark.long
def test_flash_and_beep_bear_the_same_time_now() -> None:
    """On this machine, which must have little else to do."""
    found = differences(0)
    assert abs(sorted(found)[len(found) // 2]) <= 0.040


@pytest.mark.long
def test_sound_that_once_piled_up_is_in_time_again_now() -> None:
    found = differences(6)
    assert abs(sorted(found[-5:])[2]) <= 0.040


def test_what_waits_too_long_is_shortened_without_a_hole() -> None:
    inlet = Inlet()
    ramp = np.arange(400 * BLOCK, dtype=np.int64) // 64
    blocks = np.repeat(ramp[:, None], 2, 1).astype(np.int16).reshape(400, BLOCK, 2)
    for block in blocks[:6]:
        inlet.hear(block)
    heard = []
    for block in blocks[6:]:
        taken = inlet.take(0.0)
        assert taken is not None
        heard.append(taken)
        inlet.hear(block)
    whole = np.concatenate(heard)[:, 0].astype(int)
    assert np.diff(whole).min() >= 0
    assert np.diff(whole).max() <= 3, "faded over, not cut"
    waiting = len(inlet._blocks)
    assert waiting <= 3
