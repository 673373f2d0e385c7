"""Introduces the renderer to the live session."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.render.acting import acts_of
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from expo_studio.model.booth import Booth
    from expo_studio.model.hotspots import Viewpoint
    from expo_studio.render.ports import Blobs


@dataclass(frozen=True, slots=True)
class OffscreenPainter:
    """Draws for the live session on the thread that opened it."""

    offscreen: Offscreen

    def draw(self, booth: Booth, viewpoint: Viewpoint, pixels: NDArray[np.uint8]) -> None:
        """Draw sRGB RGBA into an array, top row first."""
        camera, acts = Camera.from_viewpoint(viewpoint), acts_of(booth, time.monotonic())
        self.offscreen.draw_into(booth, camera, pixels, acts=acts)


@dataclass(frozen=True, slots=True)
class OffscreenPainters:
    """Opens offscreen painters for one source of assets."""

    blobs: Blobs

    @contextmanager
    def open(self, width: int, height: int) -> Iterator[OffscreenPainter]:
        """Yield a painter of the calling thread; RenderError if there is no OpenGL."""
        with Offscreen(self.blobs, width, height) as offscreen:
            yield OffscreenPainter(offscreen)
