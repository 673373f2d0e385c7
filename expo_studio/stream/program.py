"""The program picture: a thread draws what the presenter shows and encodes it once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import av
import numpy as np
from numpy.typing import NDArray

from expo_studio.errors import ExpoError
from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.stream.encoder import SharedEncoder, VideoPacket
from expo_studio.stream.ports import HEIGHT, WIDTH, Painter, Painters

FRAMES_PER_SECOND = 30
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shot:
    """What is on air: a booth and where one looks from."""

    booth: Booth
    viewpoint: Viewpoint


class Program:
    """Owns the thread that draws and encodes; the latest shot wins.

    Attributes:
        frames, bits: Counted since the start.
    """

    def __init__(
        self,
        painters: Painters,
        shot: Shot,
        emit: Callable[[VideoPacket], None],
        failed: Callable[[ExpoError], None],
    ) -> None:
        self._painters = painters
        self._shot = shot
        self._emit = emit
        self._failed = failed
        self._stopping = threading.Event()
        self._encoder: SharedEncoder | None = None
        self._thread = threading.Thread(target=self._run, name="program", daemon=True)
        self.frames = 0
        self.bits = 0

    def start(self) -> None:
        """Go on air."""
        self._thread.start()

    def stop(self) -> None:
        """Go off air and wait for the thread."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(timeout=5.0)

    @property
    def shot(self) -> Shot:
        """Return what is on air."""
        return self._shot

    def show_booth(self, booth: Booth) -> None:
        """Show this booth from now on."""
        self._shot = replace(self._shot, booth=booth)

    def look(self, viewpoint: Viewpoint) -> None:
        """Look from here from now on."""
        self._shot = replace(self._shot, viewpoint=viewpoint)

    def ask_for_key(self) -> None:
        """Make a key frame soon, one for all who ask at the same time."""
        if self._encoder is not None:
            self._encoder.ask_for_key()

    def _run(self) -> None:
        try:
            with self._painters.open() as painter:
                self._encoder = SharedEncoder(WIDTH, HEIGHT, FRAMES_PER_SECOND)
                self._on_air(painter, self._encoder)
        except ExpoError as error:
            self._failed(error)
        except av.FFmpegError:
            log.exception("the encoder failed")
            raise

    def _on_air(self, painter: Painter, encoder: SharedEncoder) -> None:
        pixels = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
        drawn: Shot | None = None
        start = due = time.monotonic()
        while not self._stopping.is_set():
            shot = self._shot
            if shot is not drawn:
                self._draw(painter, shot, pixels)
                encoder.take(pixels)
                drawn = shot
            ticks = int((time.monotonic() - start) * 90_000)
            for packet in encoder.encode(ticks):
                self.frames += 1
                self.bits += packet.size * 8
                self._emit(packet)
            due = max(due + 1.0 / FRAMES_PER_SECOND, time.monotonic() - 0.1)
            self._stopping.wait(max(0.0, due - time.monotonic()))

    def _draw(self, painter: Painter, shot: Shot, pixels: NDArray[np.uint8]) -> None:
        """Draw a shot; an asset that cannot be drawn keeps the last picture on air."""
        try:
            painter.draw(shot.booth, shot.viewpoint, pixels)
        except ExpoError as error:
            self._failed(error)
