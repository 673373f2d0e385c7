"""A thread that opens one film and decodes what is wished for, as pictures or as sound.

The film's file is opened by a handle and with a named demuxer; what cannot be read ends the
thread and is remembered.
"""

from __future__ import annotations

import logging
import tempfile
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import IO, Any, ClassVar

import av

from expo_studio.errors import ExpoError
from expo_studio.model.ids import AssetId

log = logging.getLogger(__name__)

DEMUXERS = {b"ftyp": "mov", b"\x1a\x45\xdf\xa3": "matroska"}
SOUNDS = {b"RIFF": "wav", b"OggS": "ogg", b"fLaC": "flac", b"ID3": "mp3"}
"""How files of sound alone begin, as the import lets them through; MP3 also without a tag."""
STOP_SECONDS = 2.0
UNREADABLE = (ExpoError, OSError, av.error.FFmpegError, ValueError, EOFError, IndexError)

Load = Callable[[AssetId], bytes]
"""Returns a film's bytes, on another thread; ExpoError where they are lost."""


class FilmThread(ABC):
    """Decodes one film ahead of the moment that is asked for.

    Attributes:
        has_failed: Whether it cannot be read.
    """

    name: ClassVar[str]

    def __init__(self, film: AssetId, load: Load, seconds: float) -> None:
        """Start; what a subclass needs in its thread must be there already."""
        self._film = film
        self._load = load
        self._changed = threading.Condition()
        self._stopping = False
        self._wanted = seconds
        self.has_failed = False
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let the thread end soon."""
        with self._changed:
            self._stopping = True
            self._changed.notify()

    def join(self) -> None:
        """Wait until the thread has ended."""
        self._thread.join(STOP_SECONDS)

    @abstractmethod
    def _decode(self, container: Any) -> None:
        """Decode an open film until ``_next_wish`` returns None."""

    @abstractmethod
    def _is_lacking(self) -> bool:
        """Return whether more must be decoded; asked under the lock."""

    def _next_wish(self) -> float | None:
        """Wait until something is lacking; return the moment that is wanted, None to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._is_lacking())
            return None if self._stopping else self._wanted

    def _run(self) -> None:
        try:
            with tempfile.TemporaryFile(prefix="expo-film-") as file:
                file.write(self._load(self._film))
                file.seek(0)
                self._open(file)
        except UNREADABLE as error:
            self.has_failed = True
            log.info("a film cannot be read (%s): %s", self.name, type(error).__name__)

    def _open(self, file: IO[bytes]) -> None:
        head = file.read(16)
        file.seek(0)
        name = _demuxer(head)
        if not name:
            raise ValueError(head)
        with av.open(file, format=name, metadata_errors="replace") as container:
            self._decode(container)


def _demuxer(head: bytes) -> str:
    """Return what reads a file that begins so, empty for nothing."""
    found = [name for magic, name in SOUNDS.items() if head.startswith(magic)]
    found += [name for magic, name in DEMUXERS.items() if magic in head]
    if not found and len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0:
        return "mp3"
    return next(iter(found), "")


def length_of(container: Any, stream: Any) -> float:
    """Return how many seconds a film has, as it says."""
    if stream.duration:
        return float(stream.duration * stream.time_base)
    return float(container.duration or 0) / av.time_base
