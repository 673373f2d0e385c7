"""Pictures as YUV 4:2:0 planes in one array, and what is pasted, blended and mixed on them.

An array has shape (height * 3 / 2, width): the Y plane, then U, then V (BT.709 limited).
Places are in pixels of the Y plane and multiples of 4.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import av
import numpy as np

from expo_studio.stream.buffers import rows_of
from expo_studio.stream.encoder import scaled, yuv

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.uint8]

BLACK = (16, 128, 128)


@dataclass(frozen=True, slots=True)
class Box:
    """A place in the picture."""

    left: int
    top: int
    width: int
    height: int

    def fitted(self, width: int, height: int) -> Box:
        """Return the largest place of these proportions inside, in its middle."""
        factor = min(self.width / width, self.height / height)
        fit_width, fit_height = _even(width * factor), _even(height * factor)
        return Box(
            self.left + _even((self.width - fit_width) / 2),
            self.top + _even((self.height - fit_height) / 2),
            fit_width,
            fit_height,
        )


def planes_of(frame: av.VideoFrame) -> Array:
    """Return a copy of a frame's planes."""
    shown = frame.reformat(format="yuv420p")
    planes = np.empty((shown.height * 3 // 2, shown.width), np.uint8)
    for part, plane in zip(split(planes), shown.planes, strict=True):
        part[...] = rows_of(plane)
    return planes


def frame_of(planes: Array) -> av.VideoFrame:
    """Return a copy of planes as a frame."""
    return av.VideoFrame.from_numpy_buffer(planes.copy(), format="yuv420p")


def split(planes: Array) -> tuple[Array, Array, Array]:
    """Return views of Y, U and V."""
    height, width = planes.shape[0] * 2 // 3, planes.shape[1]
    quarter = height // 4
    return (
        planes[:height],
        planes[height : height + quarter].reshape(height // 2, width // 2),
        planes[height + quarter :].reshape(height // 2, width // 2),
    )


def plain(width: int, height: int, colour: tuple[int, int, int] = BLACK) -> Array:
    """Return a picture of one colour (Y, U, V)."""
    planes = np.empty((height * 3 // 2, width), np.uint8)
    for plane, value in zip(split(planes), colour, strict=True):
        plane[...] = value
    return planes


def paste(planes: Array, frame: av.VideoFrame, box: Box) -> None:
    """Put a frame into a place, scaled to it."""
    if box.width < 4 or box.height < 4:
        return
    small = planes_of(scaled(frame.reformat(format="yuv420p"), box.width, box.height))
    for at, (plane, part) in enumerate(zip(split(planes), split(small), strict=True)):
        step = 1 if at == 0 else 2
        top, left = box.top // step, box.left // step
        plane[top : top + part.shape[0], left : left + part.shape[1]] = part


@dataclass(frozen=True, slots=True)
class Overlay:
    """Something partly transparent and where it goes."""

    planes: Array
    alpha: Array
    left: int
    top: int

    @classmethod
    def of(cls, rgba: Array, left: int, top: int) -> Overlay:
        """Return an sRGB RGBA picture, shape (height, width, 4), as an overlay."""
        return cls(planes_of(yuv(np.ascontiguousarray(rgba))), rgba[:, :, 3].copy(), left, top)


def blend(planes: Array, overlay: Overlay) -> None:
    """Lay an overlay over a picture."""
    for at, (plane, part) in enumerate(zip(split(planes), split(overlay.planes), strict=True)):
        step = 1 if at == 0 else 2
        top, left = overlay.top // step, overlay.left // step
        below = plane[top : top + part.shape[0], left : left + part.shape[1]]
        alpha = overlay.alpha[::step, ::step].astype(np.uint16)
        below[...] = (part * alpha + below * (255 - alpha)) // 255


def mix(before: Array, after: Array, part: float) -> Array:
    """Return ``part`` of the one and the rest of the other, 0 to 1."""
    weight = int(part * 256)
    summed = before.astype(np.uint16) * (256 - weight) + after.astype(np.uint16) * weight
    return cast("Array", (summed >> 8).astype(np.uint8))


def _even(size: float) -> int:
    return max(0, int(size) // 4 * 4)
