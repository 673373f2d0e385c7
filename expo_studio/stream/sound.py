"""Where sound comes from: this machine's microphone, a file, or another program.

Sound is everywhere 48,000 samples a second, 16 bit, stereo, in blocks of 20 ms:
arrays of shape (960, 2).
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import av
import numpy as np
from numpy.typing import NDArray

from expo_studio.errors import LiveError
from expo_studio.stream.buffers import bytes_of
from expo_studio.text import Text

RATE = 48_000
BLOCK = 960
BLOCK_SECONDS = BLOCK / RATE
WAITING_AT_MOST = 6
"""Blocks; what is older is dropped, so that sound never lags behind the picture."""
WAITED_AT_MOST_SECONDS = (WAITING_AT_MOST + 1) * BLOCK_SECONDS
WAITING_AT_FIRST = 2
"""Blocks gathered before a source is heard, so that a late block makes no hole."""
WATCHED_BLOCKS = 50
"""Where more than that waited for so long, one is faded away: it only made the sound late."""
log = logging.getLogger(__name__)

Block = NDArray[np.int16]
Hear = Callable[[Block], None]


class Inlet:
    """The blocks of one source on their way into the mix; filled and emptied by two threads.

    Attributes:
        heard: When the last block came, monotonic seconds; 0 before the first.
        waited: For how long what is heard now waits in the cushion, had it come without delay,
            seconds; 0 if it is empty.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._blocks: deque[tuple[float, Block]] = deque(maxlen=WAITING_AT_MOST)
        self._is_flowing = False
        self._fastest = [float("inf"), float("inf")]
        self._fewest, self._taken, self._came = WAITING_AT_MOST, 0, 0
        self.heard = self.waited = 0.0

    def hear(self, block: Block, at: float | None = None) -> None:
        """Take a block; its time by the source's own clock, seconds, if not every one comes."""
        self.heard = self._clock()
        at = self._came * BLOCK_SECONDS if at is None else at
        if self._came % WATCHED_BLOCKS == 0:
            self._fastest = [self._fastest[1], float("inf")]
        self._fastest[1] = min(self._fastest[1], self.heard - at)
        self._came += 1
        self._blocks.append((at, block))

    def take(self, due: float) -> Block | None:
        """Return the block that is heard when due, monotonic seconds; None while too few came."""
        if not self._is_flowing and len(self._blocks) < WAITING_AT_FIRST:
            return None
        self._is_flowing = bool(self._blocks)
        if not self._blocks:
            self.waited = 0.0
            return None
        self._fewest = min(self._fewest, len(self._blocks))
        self._taken += 1
        return self._next(due)

    def _next(self, due: float) -> Block:
        """Return the next block; now and then two in one, where too many wait all the time."""
        at, block = self._blocks.popleft()
        self.waited = min(max(0.0, due - at - min(self._fastest)), WAITED_AT_MOST_SECONDS)
        if self._taken % WATCHED_BLOCKS == 0:
            if self._fewest > WAITING_AT_FIRST:
                block = faded(block, self._blocks.popleft()[1])
            self._fewest = WAITING_AT_MOST
        return block


def faded(first: Block, second: Block) -> Block:
    """Return a block that begins as the first and ends as the second."""
    part = np.linspace(0.0, 1.0, BLOCK)[:, None]
    return (first * (1.0 - part) + second * part).astype(np.int16)


class Source(Protocol):
    """Gives blocks as they are heard."""

    def open(self, hear: Hear) -> Any:
        """Return a context in which ``hear`` is called on any thread; LiveError if it cannot."""
        ...


class Microphone:
    """This machine's microphone, the system's chosen one if no name is given."""

    def __init__(self, name: str | None = None) -> None:
        self._name = name

    @contextmanager
    def open(self, hear: Hear) -> Iterator[None]:
        """Listen.

        Raises:
            LiveError: There is no microphone, or nothing to reach one with.
        """
        library = portaudio(no_microphone)

        def blocks(raw: Any, frames: int, times: object, status: object) -> None:
            mono = np.frombuffer(raw, np.int16)
            hear(np.repeat(mono[:, None], 2, axis=1))

        try:
            with library.RawInputStream(
                samplerate=RATE,
                blocksize=BLOCK,
                device=self._name,
                channels=1,
                dtype="int16",
                latency="low",
                callback=blocks,
            ):
                yield
        except (library.PortAudioError, ValueError) as error:
            raise no_microphone(str(error)) from error


class SoundFile:
    """A file of sound or film, played in real time, over and over."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def open(self, hear: Hear) -> Iterator[None]:
        """Play.

        Raises:
            LiveError: The file has no sound that can be read.
        """
        over = threading.Event()
        next(iter(self._blocks()))
        thread = threading.Thread(target=self._play, args=(hear, over), name="file", daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def _play(self, hear: Hear, over: threading.Event) -> None:
        due = time.monotonic()
        try:
            while not over.is_set():
                for block in self._blocks():
                    hear(block)
                    due += BLOCK_SECONDS
                    if over.wait(max(0.0, due - time.monotonic())):
                        return
        except LiveError:
            log.exception("the sound file cannot be read any longer")

    def _blocks(self) -> Iterator[Block]:
        """Yield the file once."""
        try:
            with av.open(str(self._path)) as container:
                blocks = Blocks()
                for frame in container.decode(audio=0):
                    yield from blocks.cut(frame)
        except (OSError, av.FFmpegError, IndexError) as error:
            raise LiveError(
                Text(zh="“{path}”里没有可播放的声音。", en="“{path}” has no sound to play.").filled(
                    path=self._path.name
                ),
                Text(
                    zh="请换一个音频文件，或用 --sound none。",
                    en="Choose another sound file, or --sound none.",
                ),
            ) from error


class Blocks:
    """Turns frames of any rate and layout into blocks."""

    def __init__(self) -> None:
        self._resampler = av.AudioResampler("s16", "stereo", RATE, BLOCK)

    def cut(self, frame: av.AudioFrame) -> Iterator[Block]:
        """Yield the blocks that are whole with this frame."""
        for _, block in self.timed(frame):
            yield block

    def timed(self, frame: av.AudioFrame) -> Iterator[tuple[float, Block]]:
        """Yield them with their times, seconds as the frame's."""
        at, frame.pts = frame.time or 0.0, None
        for ready in self._resampler.resample(frame):
            if ready.samples == BLOCK:
                yield (
                    at,
                    np.frombuffer(bytes_of(ready.planes[0]), np.int16, BLOCK * 2).reshape(BLOCK, 2),
                )
                at += BLOCK_SECONDS


def no_microphone(reason: str) -> LiveError:
    """Return the error for a microphone that cannot be heard."""
    return LiveError(
        Text(
            zh="麦克风不可用：{reason}。访客听不到您的声音。",
            en="The microphone cannot be used: {reason}. Visitors will not hear you.",
        ).filled(reason=reason.rstrip(".")),
        Text(
            zh="请接上麦克风，并允许本程序使用它；会自动重试。",
            en="Plug one in and allow this program to use it; it is tried again by itself.",
        ),
    )


def portaudio(unusable: Callable[[str], LiveError]) -> Any:
    """Return the library, read anew so that devices that came or went are seen."""
    try:
        import sounddevice
    except OSError as error:
        raise unusable("libportaudio2 is not installed") from error
    sounddevice._terminate()
    sounddevice._initialize()
    return sounddevice
