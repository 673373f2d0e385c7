"""Introduces the renderer to the live session and to the pages of packages."""

from __future__ import annotations

import time
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from expo_studio.errors import RenderError
from expo_studio.model.space import scaled
from expo_studio.render import panorama
from expo_studio.render.acting import acts_of, on_stage
from expo_studio.render.camera import Camera, Section
from expo_studio.render.details import home_details
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.photographs import photographed
from expo_studio.render.quality import Grain
from expo_studio.stream.reels import Reels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    from expo_studio.model.booth import Booth
    from expo_studio.model.hotspots import Viewpoint
    from expo_studio.model.show_state import Moment
    from expo_studio.model.space import Vec3
    from expo_studio.model.spots import Spot
    from expo_studio.render.ports import Blobs
    from expo_studio.stream.film_thread import Load

    How = Callable[..., tuple[int, int] | None]
    """One of the ways an Offscreen draws."""

REST_SECONDS = 0.15
"""After so long without a move or an edit a view rests, and is drawn finely."""
MOVING_SECONDS = 0.025
"""So long a moving view may take where the processor draws; how fine it is follows from that."""


@dataclass(slots=True)
class OffscreenPainter:
    """Draws for the live session on the thread that opened it.

    Where the processor draws, a view that moves or is edited is drawn coarsely, so that it is
    seen soon, and drawn again when it rests.
    """

    offscreen: Offscreen
    _viewpoint: Viewpoint | None = None
    _booth: Booth | None = None
    _rests_at: float = 0.0
    _moment: Moment | None = None
    _section: Section | None = None
    _grain: Grain = field(default_factory=lambda: Grain(MOVING_SECONDS))

    def stage(self, moment: Moment | None) -> None:
        """Draw what is asked for next as at this moment of a show, or as the booth is."""
        self._moment = moment

    def cut(self, plane: tuple[Vec3, Vec3] | None) -> None:
        """Draw what is asked for next cut open; its normal points to what is kept."""
        self._section = None if plane is None else Section(plane[0], scaled(plane[1], -1.0))

    def draw(self, booth: Booth, viewpoint: Viewpoint, pixels: NDArray[np.uint8]) -> bool:
        """Draw sRGB RGBA into an array, top row first; return whether to draw it again."""
        return self._draw(booth, viewpoint, pixels, self.offscreen.draw_into)[0]

    def draw_smaller(
        self, booth: Booth, viewpoint: Viewpoint, pixels: NDArray[np.uint8]
    ) -> tuple[bool, tuple[int, int]]:
        """Draw sRGB RGBA, perhaps smaller, into the beginning of an array.

        Returns whether to draw it again, and its width and height.
        """
        again, size = self._draw(booth, viewpoint, pixels, self.offscreen.draw_smaller_into)
        return again, size or (pixels.shape[1], pixels.shape[0])

    def draw_planes(self, booth: Booth, viewpoint: Viewpoint, planes: NDArray[np.uint8]) -> bool:
        """Draw YUV 4:2:0 planes into an array; return whether to draw it again."""
        return self._draw(booth, viewpoint, planes, self.offscreen.draw_planes_into)[0]

    def warm(self, booth: Booth, viewpoint: Viewpoint) -> None:
        """Make ready what the first edit of a picture needs; a refusal is told by drawing."""
        if self.offscreen.is_slow and self._grain.part < 1.0:
            with suppress(RenderError):
                self.offscreen.warm(booth, Camera.from_viewpoint(viewpoint), self._grain.part)

    def _draw(
        self, booth: Booth, viewpoint: Viewpoint, into: NDArray[np.uint8], how: How
    ) -> tuple[bool, tuple[int, int] | None]:
        now = time.monotonic()
        is_moved = viewpoint != self._viewpoint and self._viewpoint is not None
        renderer, last = self.offscreen.renderer, self._booth
        is_edited = last is not None and not renderer.would_look_the_same(last, booth)
        if is_moved or is_edited:
            self._rests_at = now + REST_SECONDS
        self._viewpoint, self._booth = viewpoint, booth
        is_hasty = self.offscreen.is_slow and now < self._rests_at
        part = self._grain.part if is_hasty else 1.0
        self.offscreen.is_hasty = is_hasty
        camera = replace(Camera.from_viewpoint(viewpoint), section=self._section)
        acts = acts_of(booth, now)
        if self._moment is not None:
            booth, acts = on_stage(booth, self._moment, acts)
        renderer.play(now)
        size = how(booth, camera, into, acts=acts, part=part)
        if is_hasty and is_moved and not is_edited:  # else read again, or more than drawn
            self._grain.hear(time.monotonic() - now)
        return is_hasty or bool(acts) or renderer.is_playing, size


@dataclass(frozen=True, slots=True)
class OffscreenPainters:
    """Opens offscreen painters for one source of assets.

    Attributes:
        load: Returns a film's bytes on any thread, or None where films rest.
    """

    blobs: Blobs
    load: Load | None = None

    @contextmanager
    def open(self, width: int, height: int) -> Iterator[OffscreenPainter]:
        """Yield a painter of the calling thread; RenderError if there is no OpenGL."""
        with ExitStack() as stack:
            details = stack.enter_context(closing(home_details()))
            offscreen = stack.enter_context(Offscreen(self.blobs, width, height, details=details))
            if self.load is not None:
                offscreen.renderer.show_films(stack.enter_context(Reels(self.load)))
            yield OffscreenPainter(offscreen)


@dataclass(frozen=True, slots=True)
class PagePainter:
    """Draws the pictures of a package's pages."""

    blobs: Blobs

    def picture(self, booth: Booth, viewpoint: Viewpoint, width: int) -> NDArray[np.uint8]:
        """Return an sRGB picture of 16:9; RenderError if there is no OpenGL."""
        with Offscreen(self.blobs, width, width * 9 // 16, samples=4) as offscreen:
            return offscreen.picture(booth, Camera.from_viewpoint(viewpoint))

    def panorama(self, booth: Booth, eye: Vec3, width: int) -> NDArray[np.uint8]:
        """Return all that is seen from a point; RenderError if there is no OpenGL."""
        return panorama.equirect(self.blobs, booth, eye, width)

    def photograph(self, data: bytes, spot: Spot, width: int) -> NDArray[np.uint8]:
        """Return the photograph of a spot, level; AssetError if it is damaged."""
        return photographed(data, spot, width)
