"""Pictures where the processor draws: coarse while they change, fine piece by piece once they rest.

A fine picture of a large view takes such a processor longer than a window may keep silent. So a
view that changes is drawn with fewer pixels and the shadows that are there; one that rests is
drawn once more beside it, a few shadows or some rows a turn of the window, and shown when all of
it is there.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QOpenGLContext
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from shiboken6 import isValid

from expo_studio.render.appearance import holds_the_same
from expo_studio.ui.studio import Studio
from expo_studio.ui.telling import Telling

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.render.acting import Acts
    from expo_studio.render.camera import Camera
    from expo_studio.render.canvas import Canvas
    from expo_studio.render.overlay import Overlay
    from expo_studio.render.quality import Grain
    from expo_studio.render.renderer import FrameReport, Renderer

MOVING_SECONDS = 1.0 / 30.0
"""So long a view that changes may take to draw; how fine it is follows from that."""
BAND_SECONDS = 0.02
"""So long the rows of one turn may take."""
BANDS = 48
"""Turns at most: things that take long for however few rows are not drawn for each of them."""
REST_MS = 120
"""After so long without a change a view rests."""
PIXELS_A_SECOND = 8e6
"""What a slow machine draws; the first picture begins with it, and then it is known."""
ARRIVING = 0.5
"""Pixels across and down for each of a picture to which more is on its way."""


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """What a picture shows while nothing changes.

    Attributes:
        booth: The booth as far as it has come, lit as at the moment of a show that is held.
        camera: Who looks.
        size: Physical pixels.
        acts: What stands otherwise at that moment.
    """

    booth: Booth
    camera: Camera
    size: tuple[int, int]
    acts: Acts

    def is_same(self, drawn: Still | None, renderer: Renderer) -> bool:
        """Return whether this looks like what a renderer drew, whatever was edited."""
        return (
            drawn is not None
            and (self.camera, self.size, self.acts) == (drawn.camera, drawn.size, drawn.acts)
            and renderer.would_look_the_same(drawn.booth, self.booth)
        )

    def stands_like(self, other: Still) -> bool:
        """Return whether the same things stand still in both."""
        is_same_cast = self.acts.keys() == other.acts.keys()
        return is_same_cast and holds_the_same(self.booth, other.booth)


@contextmanager
def current(view: QOpenGLWidget) -> Iterator[None]:
    """Let a view's context be current for a while; one that is painted goes on with it."""
    is_already = QOpenGLContext.currentContext() == view.context()
    view.makeCurrent()
    try:
        yield
    finally:
        if not is_already:
            view.doneCurrent()


class Refining(QObject):
    """Draws one view by the processor.

    Args:
        view: Where; it is updated when a finer picture is there.
        studio: Is told what the driver refuses.
    """

    def __init__(self, view: QOpenGLWidget, studio: Studio) -> None:
        super().__init__(view)
        self._view = view
        self._grain: Grain | None = None
        self._still: Still | None = None
        self._lit: Still | None = None
        self._pieces: Iterator[None] | None = None
        self.is_fine = False
        self._pace = PIXELS_A_SECOND
        self._telling = Telling(self, studio)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def draw(
        self,
        renderer: Renderer,
        still: Still,
        canvas: Canvas,
        overlay: Overlay,
        *,
        is_arriving: bool,
        is_moving: bool,
    ) -> FrameReport:
        """Draw coarsely, unless the fine picture is there already; it follows after a rest.

        Args:
            renderer: Draws.
            still: What.
            canvas: Where.
            overlay: Marks over it.
            is_arriving: Whether more is on its way.
            is_moving: Whether the next picture will look otherwise anyway.

        Raises:
            RenderError: The driver refuses.
        """
        shown = still.booth, still.camera, canvas, overlay, still.acts
        rests = not (is_arriving or is_moving)
        is_same = still.is_same(self._still, renderer)
        is_there = self.is_fine and is_same
        if rests and is_there and not renderer.is_stale:
            with self._telling:
                return renderer.show_bands(*shown)
            is_there = self.is_fine = False  # the driver lost it, and may lose the next one, too
        grain = self._grain_of(still.size)
        part = ARRIVING if is_arriving else grain.part
        began = time.perf_counter()
        report = renderer.draw(*shown, part=part)
        renderer.wait()
        if not is_arriving:
            grain.hear(time.perf_counter() - began)
        if is_arriving or part >= 1.0:
            self.forget()
        elif is_moving or renderer.is_playing:
            self._keep_lit(renderer, still)
        elif is_there or not is_same:
            self._begin(renderer, still)
        return report

    def forget(self) -> None:
        """Draw nothing any more of what was shown last."""
        self._timer.stop()
        self._still, self._lit, self._pieces, self.is_fine = None, None, None, False

    def _grain_of(self, size: tuple[int, int]) -> Grain:
        from expo_studio.render.quality import PARTS, Grain

        if self._grain is None:
            room = MOVING_SECONDS * self._pace / (size[0] * size[1])
            fitting = (one for one in PARTS if one * one <= room)
            self._grain = Grain(MOVING_SECONDS, next(fitting, PARTS[-1]))
        return self._grain

    def _begin(self, renderer: Renderer, still: Still) -> None:
        self.forget()
        self._still, self._pieces = still, self._drawing(renderer, still)
        self._timer.start(REST_MS)

    def _keep_lit(self, renderer: Renderer, still: Still) -> None:
        """Bring the shadows of a picture that never rests up to date after each edit."""
        if self._lit is None or not still.stands_like(self._lit):
            self.forget()
            self._lit, self._pieces = still, _shading(renderer, still)
            self._timer.start(REST_MS)

    def _go_on(self) -> None:
        """Do a piece of what is missing; what the driver refuses stays coarse."""
        pieces, self._pieces = self._pieces, None
        if pieces is None or not isValid(self._view):
            return
        with self._telling:
            with current(self._view):
                is_over = next(pieces, self) is self
            if is_over:
                self.is_fine = self._still is not None
                self._view.update()
            else:
                self._pieces = pieces
                self._timer.start(0)

    def _drawing(self, renderer: Renderer, still: Still) -> Iterator[None]:
        """Draw the fine picture, yielding after each piece of it."""
        from expo_studio.render.canvas import Area, Canvas

        yield from _shading(renderer, still)
        width, height = still.size
        canvas = Canvas(self._view.defaultFramebufferObject(), width, height)
        low, pace, slowest = 0, self._pace, math.inf
        while low < height:
            rows = max(round(pace * BAND_SECONDS / width), math.ceil(height / BANDS))
            area = Area(0, low, width, min(height - low, rows))
            began = time.perf_counter()
            renderer.draw_band(still.booth, still.camera, canvas, still.acts, area)
            now = area.width * area.height / max(time.perf_counter() - began, 1e-4)
            pace, slowest = min(now, pace * 2.0), min(now, slowest)  # sky is quick, things follow
            low += area.height
            yield
        self._pace = slowest
        renderer.finish_bands(still.booth, still.camera, canvas, still.acts)


def _shading(renderer: Renderer, still: Still) -> Iterator[None]:
    """Bring shadows up to date, yielding after each piece."""
    for _ in renderer.shade(still.booth, still.acts):
        renderer.wait()
        yield
