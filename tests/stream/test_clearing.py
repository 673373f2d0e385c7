"""A voice in a noisy room, and guests that come back from the loudspeakers: taken out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from expo_studio.stream import clearing
from expo_studio.stream.clearing import Clearing
from expo_studio.stream.sound import BLOCK, RATE, Block
from expo_studio.stream.voice import Cleared, Voice
from tests.stream.test_voice import Ear, decoded, loudest_hertz, tone

SECONDS = 6
NOISE = 600.0
SYLLABLES = 2.0
"""Half of each half second is spoken."""


def times() -> np.ndarray:
    return np.arange(RATE * SECONDS) / RATE


def spoken() -> np.ndarray:
    """Return vowels of a gliding pitch with pauses between, shape (n,)."""
    at = times()
    phase = np.cumsum(2 * np.pi * (140 + 20 * np.sin(2 * np.pi * 0.7 * at)) / RATE)
    voice = sum(np.sin(number * phase) / number for number in range(1, 20))
    return np.asarray(voice * 2500 * (np.sin(2 * np.pi * SYLLABLES * at) > 0))


def noise(loudness: float = NOISE) -> np.ndarray:
    return np.random.default_rng(6).normal(0, loudness, RATE * SECONDS)


def blocks(samples: np.ndarray) -> np.ndarray:
    """Return stereo blocks, shape (n, 960, 2)."""
    mono = np.clip(samples, -32_000, 32_000).astype(np.int16)
    return np.repeat(mono[:, None], 2, axis=1).reshape(-1, BLOCK, 2)


def rms(samples: np.ndarray) -> float:
    """Return the loudness of the last two seconds."""
    return float(np.sqrt((samples[-2 * RATE :].astype(float) ** 2).mean()))


@pytest.fixture
def clear() -> Clearing:
    made = Clearing.made()
    if made is None:
        pytest.skip("this system has no wheel of the library")
    return made


def test_noise_goes_and_the_voice_stays(clear: Clearing) -> None:
    voice = spoken()
    cleared = np.concatenate([clear.clear(one) for one in blocks(voice + noise())])
    assert cleared.shape == (RATE * SECONDS, 2)
    wave = np.sin(2 * np.pi * SYLLABLES * (times() - clearing.DELAY_SECONDS))
    pauses, vowels = wave < -0.3, wave > 0.3
    heard = cleared[:, 0].astype(float)
    assert rms(np.where(pauses, heard, 0.0)) < 0.4 * rms(np.where(pauses, noise(), 0.0))
    before = rms(np.where(vowels, voice, 0.0))
    assert rms(np.where(vowels, heard, 0.0)) == pytest.approx(before, rel=0.2)


def test_it_is_as_late_as_it_says(clear: Clearing) -> None:
    at = times() % 0.5
    chirps = np.sin(2 * np.pi * (200 + 800 * at) * at) * 8000 * (at < 0.2)
    cleared = np.concatenate([clear.clear(one) for one in blocks(chirps)])[:, 0].astype(float)
    part = slice(2 * RATE, 4 * RATE)
    fits = [float((chirps[part] * np.roll(cleared, -late)[part]).sum()) for late in range(1500)]
    assert int(np.argmax(fits)) / RATE == pytest.approx(clearing.DELAY_SECONDS, abs=0.002)


@pytest.mark.parametrize("late", [0.1, 0.4])
def test_guests_do_not_come_back(clear: Clearing, late: float) -> None:
    guest = noise(3000.0) * (np.sin(2 * np.pi * 1.3 * times()) > -0.3)
    echo = np.roll(guest, int(late * RATE)) * 0.4
    echo[: int(late * RATE)] = 0.0
    both = zip(blocks(echo), blocks(guest), strict=True)
    cleared = np.concatenate([clear.clear(here, there) for here, there in both])
    assert rms(cleared[:, 0]) < 0.05 * rms(echo)


class Room:
    """A microphone in a noisy room where nobody speaks."""

    @contextmanager
    def open(self, hear: Callable[[Block], None]) -> Iterator[None]:
        over = threading.Event()
        heard = blocks(noise())

        def listen() -> None:
            at = 0
            while not over.wait(0.02):
                hear(heard[at % len(heard)])
                at += 1

        thread = threading.Thread(target=listen)
        thread.start()
        yield
        over.set()
        thread.join()


def test_it_is_switched_while_on_air(clear: Clearing) -> None:
    """The room is heard as it is, and then no more; guests are not touched."""
    ear = Ear()
    voice = Voice(Room(), ear.emit, ear.errors.append, wants_clearing=False)
    assert voice.cleared is Cleared.NONE
    voice.start()
    ear.wait(lambda: voice.cleared is Cleared.OFF and len(ear.packets) > 60)
    loud = decoded(ear.packets)
    voice.wants_clearing = True
    assert voice.cleared is Cleared.ON
    so_far = len(ear.packets)
    ear.wait(lambda: len(ear.packets) > so_far + 150)
    quiet = decoded(ear.packets[so_far + 100 :])
    guest = voice.guest("phone")
    for block in np.split(tone(880.0, 0.1), 5):
        guest.hear(block)
    so_far = len(ear.packets)
    ear.wait(lambda: len(ear.packets) > so_far + 6)
    voice.stop()
    assert float(quiet.std()) < 0.5 * float(loud[RATE // 2 :].std())
    assert loudest_hertz(decoded(ear.packets[so_far:])) == pytest.approx(880, abs=20)
    assert np.diff(ear.ticks).min() > 0, "time goes on when it is switched"
    assert ear.errors == []


class Broken(Clearing):
    """A processor that gives up after a while."""

    def __init__(self) -> None:
        self.left = 20

    def clear(self, heard: Block, beside: Block | None = None) -> Block:
        self.left -= 1
        if self.left < 0:
            raise RuntimeError("out of order")
        return heard


def test_everybody_is_heard_on_where_clearing_gives_up(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Clearing, "made", Broken)
    ear = Ear()
    voice = Voice(Room(), ear.emit, ear.errors.append, wants_clearing=True)
    voice.start()
    ear.wait(lambda: len(ear.packets) > 60)
    assert voice.cleared is Cleared.NONE, "desks are told"
    voice.stop()
    assert "out of order" in caplog.text
    assert decoded(ear.packets[40:]).any()
    assert np.diff(ear.ticks).min() > 0
    assert ear.errors == []


def test_a_library_that_does_not_begin_costs_no_microphone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Refusing:
        def __init__(self, **wanted: bool) -> None:
            raise RuntimeError("it cannot be made")

    apm = pytest.importorskip("livekit.rtc.apm")
    monkeypatch.setattr(apm, "AudioProcessingModule", Refusing)
    assert Clearing.made() is None
