"""The program picture: one thread draws what the presenter shows, another encodes it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import av

from expo_studio.errors import ExpoError
from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.show_clock import Run
from expo_studio.stream import codecs
from expo_studio.stream.composing import Composer
from expo_studio.stream.encoder import (
    FRAMES_PER_SECOND,
    VIDEO_RATE,
    SharedEncoder,
    VideoPacket,
    begun_anew,
    encoding_failed,
    scaled,
)
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.ports import Cut, Painter, Painters, WarmPainter
from expo_studio.stream.shots import Shot, drawn
from expo_studio.stream.taking import Array, Way, quickest
from expo_studio.text import Text

REST_SECONDS = 1.0 / FRAMES_PER_SECOND
"""After this time a resting picture is sent again."""
MOVING_SECONDS = 1.0 / 25.0
"""The same while the picture moves: a little longer, so that the next one is not overtaken."""
DRAWING_SECONDS = 0.1
"""The same while the next one is being drawn: sending again would only delay it."""
EARLY_SECONDS = REST_SECONDS / 2.0
"""So much before its turn a new shot is drawn: it need not wait for a beat that is not its own."""
FIRST_SECONDS = 0.5
"""So long the first picture may take; then a board says that it comes soon, until it is there."""
UNSENT_PICTURES = 3
"""So many pictures may wait to be sent; the next is encoded when there is room, and is newer."""
ROOM_SECONDS = 0.004
"""How often room is looked for."""
REOPEN_SECONDS = 0.5
LAG_PART = 0.1
RESTARTS = 3
"""How often a failing encoder is made anew."""
STOP_SECONDS = 5.0
STANDS = Text(
    zh="展位画面暂停，正在恢复；声音和聊天照常。",
    en="The picture of the booth stands still and is being restored; sound and chat go on.",
)
"""What visitors are told while graphics are opened again: the last picture is sent meanwhile."""
log = logging.getLogger(__name__)

Emit = Callable[[Rendition, VideoPacket], None]
Failed = Callable[[ExpoError], None]


@dataclass(frozen=True, slots=True)
class Picture:
    """What was drawn, as its way takes it, and its number."""

    number: int
    way: Way
    taken: Array

    def frame(self) -> av.VideoFrame:
        """Return it in the size of the program, as the encoder wants it."""
        return self.way.frame(self.taken)


@dataclass(frozen=True, slots=True)
class Counts:
    """Since the start: put on air, drawn anew, and encoded in all."""

    frames: int
    pictures: int
    bits: int


class Program:
    """Owns the threads that draw and encode; the latest shot and the latest picture win.

    A picture is encoded as soon as it is drawn; while none comes the last one is sent
    again, so that visitors get a steady stream from a resting view or a slow renderer.

    Attributes:
        failure: Why it went off air by itself, if it did.
        sent: Returns how many packets that were emitted have left; None where none ever waits.
        lag: Seconds from when a picture was begun until it was ready, the last ones smoothed.
    """

    def __init__(
        self, painters: Painters, shot: Shot, composer: Composer, emit: Emit, failed: Failed
    ) -> None:
        self._composer = composer
        self._painters = painters
        self._shot = shot
        self._emit = emit
        self._failed = failed
        self._changed = threading.Condition()
        self._stopping = False
        self._picture: Picture | None = None
        self._drawn: Shot | None = None
        self._is_drawing = False
        self._moves = False
        self._way: Way | None = None
        self._encoders: dict[Rendition, SharedEncoder] = {}
        self._threads = [
            threading.Thread(target=self._draw_all, name="draw", daemon=True),
            threading.Thread(target=self._encode_all, name="encode", daemon=True),
        ]
        self._frames = 0
        self._pictures = 0
        self._bits = 0
        self._emitted = 0
        self.sent: Callable[[], int] | None = None
        self.failure: ExpoError | None = None
        self.lag = 0.0

    def start(self) -> None:
        """Go on air."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Go off air and wait some seconds for the threads; a picture cannot be broken off."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(timeout=STOP_SECONDS)

    @property
    def given(self) -> Shot:
        """Return what is to be shown; the cameras of a show that runs look from elsewhere."""
        return self._shot

    @property
    def shot(self) -> Shot:
        """Return what is on air, from where it is seen now."""
        return self._shot.seen()

    def film(self, run: Run | None) -> None:
        """Let a show run in the picture, or none."""
        self._put(replace(self._shot, run=run))

    def cut(self, plane: Cut | None) -> None:
        """Show the booth cut open from now on, or whole."""
        self._put(replace(self._shot, cut=plane))

    def show_booth(self, booth: Booth) -> None:
        """Show this booth from now on."""
        self._put(replace(self._shot, booth=booth))

    def look(self, viewpoint: Viewpoint) -> None:
        """Look from here from now on."""
        self._put(replace(self._shot, viewpoint=viewpoint))

    def counts(self) -> Counts:
        """Return what was done so far."""
        return Counts(self._frames, self._pictures, self._bits)

    def encoded(self) -> list[str]:
        """Return what is encoded now, in words."""
        return sorted(one.words for one in self._encoders)

    def want(self, renditions: frozenset[Rendition]) -> None:
        """Encode these from now on, made only when first wanted."""
        made = {one: self._encoders.get(one) or _encoder(one) for one in renditions}
        with self._changed:
            self._encoders = made
            self._changed.notify_all()

    def ask_for_key(self, rendition: Rendition) -> None:
        """Make a key frame soon, one for all who ask at the same time."""
        encoder = self._encoders.get(rendition)
        if encoder is not None:
            with self._changed:
                encoder.ask_for_key()
                self._changed.notify_all()

    def _put(self, shot: Shot) -> None:
        with self._changed:
            self._shot = shot
            self._changed.notify_all()

    @property
    def is_on_air(self) -> bool:
        """Return whether both threads are at work."""
        return all(thread.is_alive() for thread in self._threads)

    def _draw_all(self) -> None:
        """Draw; graphics that were lost are opened again, if they ever worked."""
        size = self._composer.size
        while not self._stopping:
            try:
                with self._painters.open(*size) as painter:
                    self._draw_each(painter, size)
            except ExpoError as error:
                if self._pictures == 0:
                    self._fail(error)
                    return
                log.warning("a picture could not be drawn; the graphics are opened again")
                error.visitors = STANDS
                self._failed(error)
                self._rest(time.monotonic() + REOPEN_SECONDS)

    def _draw_each(self, painter: Painter, size: tuple[int, int]) -> None:
        """Draw each new shot into one of three arrays: read, waiting, drawn into.

        A shot that new graphics cannot draw either is given up; the last picture stays.
        """
        has_drawn, arrays, due = False, list[Array](), 0.0
        while (shot := self._next_shot()) is not None:
            due = _next_due(due, time.monotonic())
            try:
                way = self._way = self._way or quickest(painter, shot.booth, shot.viewpoint, size)
                arrays = arrays or [way.blank() for _ in range(3)]
                begun = time.monotonic()
                taken = drawn(way, painter, shot, arrays[self._pictures % 3])
                picture = Picture(self._pictures + 1, way, taken.picture)
                self._moves = taken.moves
                self.lag += (time.monotonic() - begun - self.lag) * LAG_PART
            except ExpoError:
                self._moves = self._is_drawing = False
                if not has_drawn:
                    self._drawn = shot
                raise
            is_first, has_drawn, self._drawn = not has_drawn, True, shot
            with self._changed:
                self._pictures, self._picture, self._is_drawing = picture.number, picture, False
                self._changed.notify_all()
            if is_first and isinstance(painter, WarmPainter):
                painter.warm(shot.booth, shot.viewpoint)
            self._pause(due)

    def _next_shot(self) -> Shot | None:
        """Return a shot that is not drawn yet or in which something moves, None when off air."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._stopping or self._moves or self._shot is not self._drawn
            )
            self._is_drawing = not self._stopping
            return None if self._stopping else self._shot

    def _pause(self, due: float) -> None:
        """Draw no faster than frames are sent, but a new shot as soon as it comes."""
        self._rest(due - EARLY_SECONDS)
        with self._changed:
            self._changed.wait_for(
                lambda: self._stopping or self._shot is not self._drawn,
                max(0.0, due - time.monotonic()),
            )

    def _rest(self, until: float) -> None:
        """Wait until then, or until off air."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping, max(0.0, until - time.monotonic()))

    def _await_first(self) -> None:
        """Wait for the first picture, for which models are read; a board stands in if need be."""
        with self._changed:
            is_there = self._changed.wait_for(
                lambda: self._stopping or self._picture is not None, FIRST_SECONDS
            )
        if not is_there:
            way = Way(*self._composer.size, has_planes=True)
            board = Picture(0, way, self._composer.starting())
            with self._changed:
                self._picture = self._picture or board

    def _encode_all(self) -> None:
        self._await_first()
        for left in reversed(range(RESTARTS)):
            try:
                self._encode_each()
            except av.FFmpegError as error:
                log.exception("the encoder failed")
                self._encoders = {one: _encoder(one) for one in self._encoders}
                if not left:
                    self._fail(encoding_failed(error))
                else:
                    self._failed(begun_anew(error))
            else:
                return

    def _encode_each(self) -> None:
        shown: Picture | None = None
        booth: av.VideoFrame | None = None
        frames: Frames | None = None
        due = late = time.monotonic()
        while (picture := self._next_picture(shown, due, late)) is not None:
            pause = REST_SECONDS if picture is shown else MOVING_SECONDS
            if picture is not shown or booth is None:
                shown, booth = picture, picture.frame()
            sent = time.monotonic()
            due = late = sent + pause
            if not self._encoders:
                self._composer.rest()
                self._frames += 1
                continue
            composed = self._composer.compose(booth)
            if frames is None or frames.whole is not composed:
                frames = Frames(composed)
            if composed is booth and picture.number:
                late = sent + DRAWING_SECONDS
            self._encode(frames, int(sent * VIDEO_RATE))

    def _next_picture(self, shown: Picture | None, due: float, late: float) -> Picture | None:
        """Return a new picture at once, the shown one when due, None when off air.

        While the next one is being drawn, the shown one is not due before it is ``late``,
        unless somebody waits for a key frame.
        """
        with self._changed:
            wait = max(0.0, due - time.monotonic()) if shown is not None else None
            self._changed.wait_for(lambda: self._stopping or self._picture is not shown, wait)
            self._changed.wait_for(
                lambda: self._stopping or self._picture is not shown or not self._may_wait(),
                max(0.0, late - time.monotonic()),
            )
            while self._is_ahead() and not self._stopping:
                self._changed.wait(ROOM_SECONDS)
            return None if self._stopping else self._picture

    def _is_ahead(self) -> bool:
        """Return whether too much of what was encoded is not sent yet."""
        if self.sent is None:
            return False
        return self._emitted - self.sent() >= UNSENT_PICTURES * max(1, len(self._encoders))

    def _may_wait(self) -> bool:
        """Return whether a picture is on its way and nobody needs the last one before it."""
        return self._is_drawing and not any(one.owes_key for one in self._encoders.values())

    def _encode(self, frames: Frames, ticks: int) -> None:
        self._frames += 1
        for rendition, encoder in self._encoders.items():
            if self._frames % rendition.layer.every:
                continue
            for packet in encoder.encode(frames.of(rendition.layer), ticks):
                self._bits += packet.size * 8
                self._emitted += 1
                self._emit(rendition, packet)

    def _fail(self, error: ExpoError) -> None:
        """Go off air with an error."""
        self.failure = error
        self._failed(error)


class Frames:
    """One picture in the sizes that were asked for, each made once.

    Attributes:
        whole: The picture as it was composed.
    """

    def __init__(self, whole: av.VideoFrame) -> None:
        self.whole = whole
        self._made: dict[Layer, av.VideoFrame] = {}

    def of(self, layer: Layer) -> av.VideoFrame:
        """Return the picture in a size."""
        if layer not in self._made:
            self._made[layer] = scaled(self.whole, layer.width, layer.height)
        return self._made[layer]


def _next_due(due: float, now: float) -> float:
    """Return when the next picture is due: by the beat, or from now where a beat was missed."""
    return due + REST_SECONDS if now - due < REST_SECONDS else now + REST_SECONDS


def _encoder(rendition: Rendition) -> SharedEncoder:
    layer = rendition.layer
    size, pictures = (layer.width, layer.height), layer.pictures_per_second
    return codecs.make(rendition.codec, size, layer.bits_per_second, int(layer), pictures)
