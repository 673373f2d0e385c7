"""A sound heard on this machine: from any moment of it, until it ends or another begins."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from typing import Any

import av
import numpy as np

from expo_studio.closing import Closing
from expo_studio.errors import ExpoError, LiveError
from expo_studio.stream.sound import BLOCK, BLOCK_SECONDS, RATE, Block, Blocks, portaudio
from expo_studio.text import Text

Bytes = Callable[[], bytes]
"""Returns a sound file's bytes, on any thread; ExpoError where they are lost."""
Failed = Callable[[ExpoError], None]


class Loudspeaker(Closing):
    """Plays one sound at a time, each on a thread of its own.

    Args:
        failed: Told on any thread why nothing is heard.

    Attributes:
        is_muted: Whether what plays is silent; it goes on all the same.
    """

    def __init__(self, failed: Failed) -> None:
        self._failed = failed
        self._over: threading.Event | None = None
        self._device = threading.Lock()
        self.is_muted = False

    @property
    def is_playing(self) -> bool:
        """Return whether a sound was begun and not stopped; its end does not count."""
        return self._over is not None

    def play(self, sound: Bytes, seconds: float = 0.0) -> None:
        """Let a sound be heard from so many seconds on, instead of the one before."""
        self.stop()
        self._over = over = threading.Event()
        words = (sound, seconds, over)
        threading.Thread(target=self._play, args=words, name="loudspeaker", daemon=True).start()

    def stop(self) -> None:
        """Be silent; returns at once."""
        if self._over is not None:
            self._over.set()
        self._over = None

    def close(self) -> None:
        """Be silent."""
        self.stop()

    def _play(self, sound: Bytes, seconds: float, over: threading.Event) -> None:
        try:
            with av.open(io.BytesIO(sound()), "r") as container:
                self._speak(_blocks(container, seconds), over)
        except (av.FFmpegError, IndexError, ValueError) as error:
            self._failed(_unheard(f"the file cannot be decoded ({error})"))
        except ExpoError as error:
            self._failed(error)

    def _speak(self, blocks: Iterator[Block], over: threading.Event) -> None:
        """Send blocks to the device, which takes them as fast as they are heard."""
        with self._device:  # the one before lets go of it first
            library = portaudio(_unheard)
            try:
                self._write(library, blocks, over)
            except (library.PortAudioError, ValueError) as error:
                raise _unheard(str(error)) from error

    def _write(self, library: Any, blocks: Iterator[Block], over: threading.Event) -> None:
        form = {"samplerate": RATE, "blocksize": BLOCK, "channels": 2, "dtype": "int16"}
        with library.RawOutputStream(**form) as device:
            for block in blocks:
                if over.is_set():
                    device.abort()
                    return
                device.write((np.zeros_like(block) if self.is_muted else block).tobytes())


def _blocks(container: av.container.InputContainer, seconds: float) -> Iterator[Block]:
    """Yield a sound from a moment on."""
    cut, left = Blocks(), round(seconds / BLOCK_SECONDS)
    for frame in container.decode(audio=0):
        for block in cut.cut(frame):
            if left <= 0:
                yield block
            left -= 1


def _unheard(reason: str) -> LiveError:
    return LiveError(
        Text(zh="听不到讲解：{reason}。", en="The narration cannot be heard: {reason}.").filled(
            reason=reason.rstrip(".")
        ),
        Text(
            zh="请接上扬声器或耳机，并检查声音文件；字幕照常显示。",
            en="Plug in a loudspeaker and check the sound file; captions are shown all the same.",
        ),
    )
