"""Films on the screens of a booth, decoded in threads of their own: a picture for any moment.

A film runs over and over from second 0 of the session, so that its picture is a function of
time. Only codecs that the import lets through are decoded; what cannot be read leaves the
screen's still where it is.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from av.video.reformatter import Colorspace
from numpy.typing import NDArray

from expo_studio.model.ids import AssetId
from expo_studio.stream.buffers import rows_of
from expo_studio.stream.film_thread import FilmThread, Load, length_of

CODECS = frozenset({"h264", "vp8", "vp9"})
RGBA = 4
"""Bytes of a pixel."""
SIDE = 1280
"""Pixels of the longer side of a picture that is handed over."""
PIXELS = 4096 * 2304
AHEAD, KEPT = 3, 6
"""Pictures decoded before their time, and kept in all."""
FAR_SECONDS = 1.5
"""A moment farther ahead is sought, not decoded up to."""
LATE_SECONDS = 1.0
"""After so long a search, pictures that are over are shown too: better late than never."""
FORGIVEN = 1e-3
MOST = 4
"""Films that run at once."""


@dataclass(frozen=True, slots=True, eq=False)
class FilmPicture:
    """One picture of a film: its number in the film, and sRGB RGBA, shape (h, w, 4)."""

    number: int
    pixels: NDArray[np.uint8]


class Reels:
    """The films that run; asked by one thread, closed on leaving the block.

    Args:
        load: Returns a film's bytes, on another thread; ExpoError where they are lost.
    """

    def __init__(self, load: Load) -> None:
        self._load = load
        self._reels: dict[AssetId, Reel] = {}

    def __enter__(self) -> Reels:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def picture(self, film: AssetId, seconds: float) -> FilmPicture | None:
        """Return what a film shows at a moment, as far as it is decoded; None before the first.

        It never waits; soon after, the same question is answered exactly.
        """
        reel = self._reels.get(film)
        if reel is None:
            if len(self._reels) >= MOST:
                return None
            reel = self._reels[film] = Reel(film, self._load, seconds)
        return reel.picture(seconds)

    def keep(self, films: frozenset[AssetId]) -> None:
        """Stop all films but these."""
        for film in self._reels.keys() - films:
            self._reels.pop(film).stop()

    def has_failed(self, film: AssetId) -> bool:
        """Return whether a film that runs cannot be read."""
        reel = self._reels.get(film)
        return reel is not None and reel.has_failed

    def close(self) -> None:
        """Stop all films and wait for their threads."""
        reels = tuple(self._reels.values())
        self.keep(frozenset())
        for reel in reels:
            reel.join()


class Reel(FilmThread):
    """The pictures of one film."""

    name = "film"

    def __init__(self, film: AssetId, load: Load, seconds: float) -> None:
        self._span: tuple[float, float] | None = None
        self._sought_at = 0.0
        self._pictures: deque[tuple[float, FilmPicture]] = deque(maxlen=KEPT)
        self._shown: FilmPicture | None = None
        super().__init__(film, load, seconds)

    def picture(self, seconds: float) -> FilmPicture | None:
        """Return the newest decoded picture that is due at a moment, else what was shown."""
        with self._changed:
            self._wanted = seconds
            due = [one for at, one in self._pictures if at <= seconds]
            self._shown = due[-1] if due else self._shown
            self._changed.notify()
            return self._shown

    def _decode(self, container: Any) -> None:
        takes = _Takes(container)
        while (wanted := self._next_wish()) is not None:
            if self._is_elsewhere(wanted):
                self._seek(takes, wanted)
            self._add(takes, wanted)

    def _seek(self, takes: _Takes, wanted: float) -> None:
        with self._changed:
            self._pictures.clear()
        self._span, self._sought_at = (wanted, wanted), time.monotonic()
        takes.seek(wanted)

    def _add(self, takes: _Takes, wanted: float) -> None:
        """Decode the next picture, and keep it unless it is over already."""
        at, frame = takes.next_frame()
        first, last = self._span or (at, at)
        self._span = first, max(last, at)
        is_late = time.monotonic() - self._sought_at > LATE_SECONDS
        if at + takes.period * 2 < wanted and not (is_late and not self._pictures):
            return
        picture = FilmPicture(int(frame.pts or 0), _pixels(frame))
        with self._changed:
            self._pictures.append((at, picture))

    def _is_lacking(self) -> bool:
        coming = sum(at > self._wanted for at, _ in self._pictures)
        return coming < AHEAD or self._is_elsewhere(self._wanted)

    def _is_elsewhere(self, wanted: float) -> bool:
        """Return whether a moment is not to be met by going on."""
        if self._span is None:
            return True
        first, last = self._span
        first = self._pictures[0][0] if self._pictures else first
        return wanted < first - FORGIVEN or wanted > last + FAR_SECONDS


class _Takes:
    """The pictures of an open film over and over, with the moment of each.

    Attributes:
        period: Seconds from one picture to the next, on average.
    """

    def __init__(self, container: Any) -> None:
        self._container = container
        self._stream = container.streams.video[0]
        codec = self._stream.codec_context
        if codec.name not in CODECS or not 0 < codec.width * codec.height <= PIXELS:
            raise ValueError(codec.name)
        codec.thread_count = 2
        self.period = 1.0 / float(self._stream.average_rate or 25)
        self._length = max(length_of(container, self._stream), self.period)
        self._begun = 0.0
        self._frames: Iterator[Any] = container.decode(self._stream)
        self._is_fresh = True

    def seek(self, wanted: float) -> None:
        """Go on from the key frame before a moment."""
        self._begun = wanted // self._length * self._length
        self._rewind(wanted - self._begun)

    def next_frame(self) -> tuple[float, Any]:
        """Return the next picture and its moment; after the last comes the first again."""
        frame = next(self._frames, None)
        if frame is None:
            if self._is_fresh:
                raise EOFError
            self._begun += self._length
            self._rewind(0.0)
            return self.next_frame()
        self._is_fresh = False
        return self._begun + max(0.0, float(frame.time or 0.0)), frame

    def _rewind(self, seconds: float) -> None:
        self._container.seek(int(seconds / self._stream.time_base), stream=self._stream)
        self._frames = self._container.decode(self._stream)
        self._is_fresh = True


def _pixels(frame: Any) -> NDArray[np.uint8]:
    """Return a picture as sRGB, upright, shape (h, w, 4)."""
    scale = min(1.0, SIDE / max(frame.width, frame.height))
    width, height = (max(2, round(side * scale) // 2 * 2) for side in (frame.width, frame.height))
    shown = frame.reformat(width, height, "rgba", src_colorspace=_colours(frame))
    pixels = rows_of(shown.planes[0], RGBA).reshape(height, width, RGBA)
    if frame.rotation:
        pixels = np.rot90(pixels, round(frame.rotation / 90.0))
    return np.ascontiguousarray(pixels, np.uint8)


def _colours(frame: Any) -> Colorspace:
    """Return how a film's colours are meant; where it does not say, as browsers guess."""
    told = {1: Colorspace.ITU709, 5: Colorspace.ITU601, 6: Colorspace.ITU601}
    guess = Colorspace.ITU709 if frame.height >= 720 else Colorspace.ITU601
    return told.get(int(frame.colorspace), guess)
