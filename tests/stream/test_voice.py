"""What is said is mixed, encoded once, and heard by everyone; without a microphone in words."""

from __future__ import annotations

import queue
import subprocess
import threading
import time
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from expo_studio.errors import ExpoError
from expo_studio.stream.loudspeaker import Loudspeaker
from expo_studio.stream.sound import (
    BLOCK,
    BLOCK_SECONDS,
    RATE,
    WAITED_AT_MOST_SECONDS,
    Block,
    Inlet,
    Microphone,
    SoundFile,
    no_microphone,
)
from expo_studio.stream.voice import Hearing, OpusEncoder, Voice, mixed
from tests.loud import heard, samples


def tone(hertz: float = 440.0, seconds: float = 1.0, loudness: float = 0.5) -> Block:
    wave_ = np.sin(np.arange(int(RATE * seconds)) / RATE * hertz * 2 * np.pi) * loudness * 32_767
    return np.repeat(wave_.astype(np.int16)[:, None], 2, axis=1)


def write_wave(path: Path, samples: Block) -> Path:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())
    return path


def loudest_hertz(samples: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(samples.astype(float)))
    return float(np.argmax(spectrum) * RATE / len(samples))


def decoded(packets: list[bytes]) -> np.ndarray:
    decoder = av.CodecContext.create("libopus", "r")
    decoder.sample_rate, decoder.layout = RATE, "stereo"  # type: ignore[attr-defined]
    frames = [frame for one in packets for frame in decoder.decode(av.Packet(one))]
    return np.concatenate([frame.to_ndarray().reshape(-1, 2)[:, 0] for frame in frames])


class Ear:
    """Collects what a voice emits."""

    def __init__(self) -> None:
        self.packets: list[bytes] = []
        self.ticks: list[int] = []
        self.errors: list[ExpoError] = []

    def emit(self, packet: bytes, ticks: int) -> None:
        self.packets.append(packet)
        self.ticks.append(ticks)

    def wait(self, is_true: Callable[[], bool], seconds: float = 120.0) -> None:
        until = time.monotonic() + seconds
        while not is_true():
            assert time.monotonic() < until, "never heard"
            time.sleep(0.02)


@contextmanager
def speaking(source: Any) -> Iterator[tuple[Voice, Ear]]:
    ear = Ear()
    voice = Voice(source, ear.emit, ear.errors.append)
    voice.start()
    try:
        yield voice, ear
    finally:
        voice.stop()
    names = {thread.name for thread in threading.enumerate()}
    assert not names & {"mix", "microphone", "file"}


def test_a_file_is_heard_in_its_pitch(tmp_path: Path) -> None:
    path = write_wave(tmp_path / "声音.wav", tone(440.0, 3.0))
    with speaking(SoundFile(path)) as (voice, ear):
        ear.wait(lambda: len(ear.packets) > 60)
        assert 0.4 < voice.level < 0.6
    assert loudest_hertz(decoded(ear.packets)[RATE // 4 :]) == pytest.approx(440, abs=5)
    steps = np.diff(ear.ticks)
    blocks = np.round(steps / BLOCK)  # a busy machine leaves some out, and their time with them
    assert np.abs(steps - blocks * BLOCK).max() <= 1
    assert np.median(blocks) == 1
    assert len(ear.packets[-1]) * 8 * 50 < 100_000


def test_muted_sends_nothing(tmp_path: Path) -> None:
    path = write_wave(tmp_path / "a.wav", tone())
    with speaking(SoundFile(path)) as (voice, ear):
        ear.wait(lambda: len(ear.packets) > 5)
        voice.is_muted = True
        assert voice.hearing is Hearing.MUTED
        time.sleep(0.1)
        count = len(ear.packets)
        time.sleep(0.3)
        assert len(ear.packets) == count
        assert voice.level > 0.4, "the presenter still sees that the microphone works"
        voice.is_muted = False
        ear.wait(lambda: len(ear.packets) > count + 5)


def test_nothing_is_sent_while_nothing_is_heard() -> None:
    with speaking(None) as (voice, ear):
        time.sleep(0.3)
        assert ear.packets == []
        assert voice.hearing is Hearing.NONE
        guest = voice.guest("phone")
        for block in np.split(tone(880.0, 0.1), 5):
            guest.hear(block)
        ear.wait(lambda: len(ear.packets) == 5)
        voice.dismiss("phone")


class Broken:
    """A microphone that is gone at first, and there on the second try."""

    def __init__(self) -> None:
        self.tries = 0

    @contextmanager
    def open(self, hear: Callable[[Block], None]) -> Iterator[None]:
        self.tries += 1
        if self.tries == 1:
            raise no_microphone("it is not plugged in")
        over = threading.Event()

        def speak() -> None:
            while not over.wait(0.02):
                hear(tone(300.0, 0.02))

        thread = threading.Thread(target=speak)
        thread.start()
        yield
        over.set()
        thread.join()


def test_a_microphone_that_is_gone_is_told_and_tried_again(monkeypatch: Any) -> None:
    monkeypatch.setattr("expo_studio.stream.voice.RETRY_SECONDS", 0.2)
    with speaking(Broken()) as (voice, ear):
        ear.wait(lambda: voice.hearing is Hearing.FAILED)
        assert "not plugged in" in ear.errors[0].message.en
        assert "麦克风" in ear.errors[0].message.zh
        ear.wait(lambda: voice.hearing is Hearing.ON)
        ear.wait(lambda: bool(ear.packets))
        assert len(ear.errors) == 1


def test_a_file_without_sound_is_told(tmp_path: Path) -> None:
    path = tmp_path / "no.wav"
    path.write_bytes(b"RIFF nonsense")
    with speaking(SoundFile(path)) as (voice, ear):
        ear.wait(lambda: voice.hearing is Hearing.FAILED)
    assert "no.wav" in ear.errors[0].message.en


def test_sounds_add_up_and_are_limited() -> None:
    half, full = tone(200, 0.02, 0.5), tone(200, 0.02, 1.0)
    both = mixed([half, None, half])
    assert both is not None
    assert np.abs(both.astype(int) - full).max() <= 2
    loud = mixed([full, full])
    assert loud is not None
    assert loud.max() == 32_767
    assert loud.min() == -32_768
    assert mixed([None]) is None


def test_an_inlet_never_lags() -> None:
    inlet = Inlet()
    assert inlet.take(0.0) is None
    for at in range(50):
        inlet.hear(np.full((BLOCK, 2), at, np.int16))
    first = inlet.take(0.0)
    assert first is not None
    assert first[0, 0] == 44


def test_an_inlet_tells_how_long_sound_waits() -> None:
    """The wait of what came in time: the cushion; what came late did not wait for less."""
    now, block = [100.0], np.zeros((BLOCK, 2), np.int16)
    inlet = Inlet(lambda: now[0])
    assert inlet.waited == 0.0
    for at in range(3):
        now[0] = 100.0 + at * BLOCK_SECONDS + (0.02 if at == 2 else 0.0)
        inlet.hear(block)
    for at in range(3):
        inlet.take(100.05 + at * BLOCK_SECONDS)
        assert inlet.waited == pytest.approx(0.05)
    assert inlet.take(100.11) is None
    assert inlet.waited == 0.0, "it begins anew"


def test_sound_that_is_lost_makes_no_wait_longer() -> None:
    now, block = [100.0], np.zeros((BLOCK, 2), np.int16)
    inlet = Inlet(lambda: now[0])
    for at in range(40):
        now[0] = 100.0 + at * BLOCK_SECONDS
        if at % 8 != 7:
            inlet.hear(block, at * BLOCK_SECONDS)
        inlet.take(now[0] + 0.01)
        assert inlet.waited < 0.06
    inlet.hear(block, -1e9)
    inlet.take(now[0])
    inlet.take(now[0])
    assert inlet.waited <= WAITED_AT_MOST_SECONDS, "whatever times somebody sends"


def test_silence_costs_nothing() -> None:
    encoder = OpusEncoder()
    assert encoder.encode(None) == []
    assert len(encoder.encode(np.zeros((BLOCK, 2), np.int16))) == 1


def test_the_microphone_of_a_real_sound_server(sound_server: Path) -> None:
    path = write_wave(sound_server / "tone.wav", tone(660.0, 8.0))
    player = subprocess.Popen(["paplay", "--device=hall", str(path)])
    with speaking(Microphone()) as (voice, ear):
        ear.wait(lambda: voice.level > 0.2)
        start = len(ear.packets)
        ear.wait(lambda: len(ear.packets) > start + 50)
        assert voice.hearing is Hearing.ON
    player.kill()
    player.wait()
    assert ear.errors == []
    assert loudest_hertz(decoded(ear.packets[start:])) == pytest.approx(660, abs=8)


class Missing:
    """A machine without a microphone."""

    def open(self, hear: Callable[[Block], None]) -> Any:
        raise no_microphone("there is none")


def test_without_a_microphone_nobody_is_troubled_before_somebody_wants_one() -> None:
    ear = Ear()
    voice = Voice(Missing(), ear.emit, ear.errors.append, is_asked_for=False)
    voice.start()
    until = time.monotonic() + 120.0
    while voice.hearing is not Hearing.FAILED and time.monotonic() < until:
        time.sleep(0.02)
    assert voice.hearing is Hearing.FAILED, "the desk sees it"
    assert ear.errors == []
    voice.ask()
    voice.stop()
    assert len(ear.errors) == 1
    assert "Plug one in" in ear.errors[0].hint.en


def test_a_loudspeaker_plays_from_a_moment_on_and_falls_silent(sound_server: Path) -> None:
    sound = np.concatenate([tone(330.0, 2.0), tone(880.0, 120.0)])
    data = write_wave(sound_server / "two.wav", sound).read_bytes()
    troubles: list[ExpoError] = []
    with heard(sound_server) as path, Loudspeaker(troubles.append) as loudspeaker:

        def wait(is_heard: Callable[[Block], bool]) -> None:
            until = time.monotonic() + 120.0
            while not is_heard(samples(path)[-RATE // 4 :]):
                assert time.monotonic() < until, troubles
                time.sleep(0.05)

        loudspeaker.play(lambda: data)
        wait(lambda last: bool(last.any()) and abs(loudest_hertz(last[:, 0]) - 330) < 12)
        loudspeaker.play(lambda: data, 4.0)
        wait(lambda last: abs(loudest_hertz(last[:, 0]) - 880) < 12)
        loudspeaker.is_muted = True
        wait(lambda last: len(last) > 0 and not last.any())
        loudspeaker.is_muted = False
        wait(lambda last: abs(loudest_hertz(last[:, 0]) - 880) < 12)
        loudspeaker.stop()
        wait(lambda last: len(last) > 0 and not last.any())
    assert troubles == []


@pytest.mark.parametrize("data", [b"", b"RIFF....WAVEno sound"])
def test_a_sound_that_cannot_be_heard_is_told_in_words(data: bytes) -> None:
    troubles: queue.SimpleQueue[ExpoError] = queue.SimpleQueue()
    with Loudspeaker(troubles.put) as loudspeaker:
        loudspeaker.play(lambda: data)
        error = troubles.get(timeout=20)
    assert "cannot be heard" in error.message.en
    assert error.hint.zh
