"""What a live session asks of others."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint

WIDTH, HEIGHT = 1280, 720


class Painter(Protocol):
    """Draws a booth; used by the one thread that opened it."""

    def draw(self, booth: Booth, viewpoint: Viewpoint, pixels: NDArray[np.uint8]) -> None:
        """Draw sRGB RGBA into an array, shape (720, 1280, 4), top row first."""
        ...


class Painters(Protocol):
    """Opens a painter on the calling thread; its graphics belong to that thread."""

    def open(self) -> AbstractContextManager[Painter]:
        """Return a painter that is freed on leaving the block; RenderError if impossible."""
        ...
