"""How a drawn picture comes to the encoder, found out at the start on each machine.

As pixels that the processor turns into planes, or as planes made where it was drawn.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import NamedTuple

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace
from numpy.typing import NDArray

from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.stream.encoder import yuv
from expo_studio.stream.planes import frame_of
from expo_studio.stream.ports import Painter, PlanePainter, SmallPainter

TRIES = 5
"""Times each way is tried; its best time counts."""
TRYING_SECONDS = 0.5
"""After so long a way is tried no more: on a busy machine visitors wait for the first picture."""
GAIN = 0.8
"""Part of the pixels' time that planes may take, so that chance alone decides nothing."""

HOPELESS = 3.0
"""How many times too slow one try of planes shows that there is nothing to gain."""

Array = NDArray[np.uint8]


class Taken(NamedTuple):
    """What was drawn.

    Attributes:
        picture: As planes, or as pixels, which may be of a smaller picture.
        moves: Whether to draw it again.
    """

    picture: Array
    moves: bool


@dataclass(frozen=True, slots=True)
class Way:
    """How pictures of a size are taken.

    Attributes:
        has_planes: Whether as YUV 4:2:0 planes, shape (height * 3 / 2, width), else as sRGB
            RGBA, shape (height, width, 4).
    """

    width: int
    height: int
    has_planes: bool = False

    def blank(self) -> Array:
        """Return an array that a picture fits in."""
        if self.has_planes:
            return np.zeros((self.height * 3 // 2, self.width), np.uint8)
        return np.zeros((self.height, self.width, 4), np.uint8)

    def draw(self, painter: Painter, booth: Booth, viewpoint: Viewpoint, into: Array) -> Taken:
        """Draw into an array; return what of it was drawn."""
        if self.has_planes and isinstance(painter, PlanePainter):
            return Taken(into, painter.draw_planes(booth, viewpoint, into))
        if isinstance(painter, SmallPainter):
            moves, (width, height) = painter.draw_smaller(booth, viewpoint, into)
            start = into.reshape(-1)[: width * height * 4]
            return Taken(start.reshape(height, width, 4), moves)
        return Taken(into, painter.draw(booth, viewpoint, into))

    def frame(self, picture: Array) -> av.VideoFrame:
        """Return what was drawn as the encoder wants it: YUV 4:2:0 in BT.709 limited range."""
        if picture.ndim == 3:
            return yuv(picture, (self.width, self.height))
        made = frame_of(picture)
        made.colorspace, made.color_range = Colorspace.ITU709, ColorRange.MPEG
        return made


def quickest(painter: Painter, booth: Booth, viewpoint: Viewpoint, size: tuple[int, int]) -> Way:
    """Return the way that brings a picture to the encoder in the least time; draws it."""
    plain = Way(*size)
    if not isinstance(painter, PlanePainter) or size[0] % 8 or size[1] % 4:
        return plain
    fitted = Way(*size, has_planes=True)
    best = limit = math.inf
    for way in (plain, fitted):
        into, limit = way.blank(), best * GAIN
        way.draw(painter, booth, viewpoint, into)  # drawn now, and only taken again below
        begun = time.perf_counter()
        for _ in range(TRIES):
            start = time.perf_counter()
            way.frame(way.draw(painter, booth, viewpoint, into).picture)
            taken = time.perf_counter() - start
            best = min(best, taken)
            if taken > limit * HOPELESS or start + taken - begun > TRYING_SECONDS:
                break
    return fitted if best < limit else plain
