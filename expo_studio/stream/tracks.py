"""The sound of one film of the booth, decoded ahead by a thread of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from expo_studio.model.ids import AssetId
from expo_studio.stream.film_thread import FilmThread, Load, length_of
from expo_studio.stream.sound import BLOCK_SECONDS, Block, Blocks

CODECS = frozenset(
    {"aac", "opus", "libopus", "vorbis", "libvorbis", "mp3", "mp3float", "flac"}
    | {"pcm_s16le", "pcm_u8", "pcm_s24le", "pcm_f32le"}
)
"""What the import lets through."""
AHEAD = 25
"""Blocks decoded before their time."""
SLACK_SECONDS = 0.03
FAR_SECONDS = 1.0
"""A moment farther ahead is sought, not decoded up to."""


class Track(FilmThread):
    """The sound of a film that runs over and over from second 0 of the clock, as its pictures do.

    A film without sound has failed.
    """

    name = "film sound"

    def __init__(self, film: AssetId, load: Load, seconds: float) -> None:
        self._blocks: deque[tuple[float, Block]] = deque()
        super().__init__(film, load, seconds)

    def block(self, seconds: float) -> Block | None:
        """Return what is heard from a moment on, None where that is silent or not decoded yet."""
        with self._changed:
            self._wanted = seconds
            self._changed.notify()
            while self._blocks:
                ahead = self._blocks[0][0] - seconds
                if ahead > SLACK_SECONDS:
                    return None
                block = self._blocks.popleft()[1]
                if ahead >= -SLACK_SECONDS:
                    return block
            return None

    def _decode(self, container: Any) -> None:
        takes = _Takes(container)
        takes.seek(self._wanted)
        while (wanted := self._next_wish()) is not None:
            at, block = takes.next_block()
            if wanted - at > FAR_SECONDS:
                takes.seek(wanted)
                continue
            with self._changed:
                self._blocks.append((at, block))

    def _is_lacking(self) -> bool:
        return len(self._blocks) < AHEAD


class _Takes:
    """The blocks of an open film over and over, with the moment of each."""

    def __init__(self, container: Any) -> None:
        self._container = container
        self._stream = container.streams.audio[0]
        if self._stream.codec_context.name not in CODECS:
            raise ValueError(self._stream.codec_context.name)
        timed = (*container.streams.video, self._stream)[0]  # a film is as long as its pictures
        self._length = max(length_of(container, timed), BLOCK_SECONDS)
        self._begun = 0.0
        self._is_fresh = self._is_at_start = True
        self._blocks = self._cut()

    def seek(self, wanted: float) -> None:
        """Go on from a moment."""
        self._begun = wanted // self._length * self._length
        self._rewind(wanted - self._begun)

    def next_block(self) -> tuple[float, Block]:
        """Return the next block and its moment; after the last comes the first again."""
        found = next(self._blocks, None)
        if found is None or found[0] >= self._length:
            if self._is_fresh and self._is_at_start:
                raise EOFError
            self._begun += self._length
            self._rewind(0.0)
            return self.next_block()
        self._is_fresh = False
        return self._begun + found[0], found[1]

    def _rewind(self, seconds: float) -> None:
        self._container.seek(int(seconds / self._stream.time_base), stream=self._stream)
        self._blocks = self._cut()
        self._is_fresh, self._is_at_start = True, seconds <= 0.0

    def _cut(self) -> Iterator[tuple[float, Block]]:
        """Yield seconds within the film and blocks, from where it stands."""
        blocks, at = Blocks(), None
        for frame in self._container.decode(self._stream):
            if at is None:
                at = max(0.0, float(frame.time or 0.0))
            for block in blocks.cut(frame):
                yield at, block
                at += BLOCK_SECONDS
