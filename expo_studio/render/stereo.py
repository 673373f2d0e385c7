"""Omni-directional stereo: for each direction the picture of an eye that turns with it.

The circle on which the eyes turn is cut into slices; each is drawn from where its eye
stands. Towards straight up and down the eyes come together, where no head turns to.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth
from expo_studio.model.space import Vec3, add
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.unroll import Slices
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.panorama import Pixels, Progress, nobody
from expo_studio.render.ports import Blobs

BETWEEN_EYES = 0.064
"""Metres."""
ALOFT = ((90.0, 80.0, 0.0), (80.0, 70.0, 0.35), (70.0, 55.0, 0.7))
LEVEL = (55.0, -55.0, 1.0)
"""Degrees of the upper and the lower edge, and the share of the eyes' distance."""
TURNS, TURNS_ALOFT = 96, 24
MARGIN = 1.06
"""How much more than its slice a camera sees."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of the picture that one camera draws, in radians and pixels.

    Attributes:
        turn: Heading of its middle, from north to the right.
        half_turn: Half its width.
        high, low: Its edges above the horizon.
        area: Left, top, width, height.
        share: Of the eyes' distance.
    """

    turn: float
    half_turn: float
    high: float
    low: float
    area: tuple[int, int, int, int]
    share: float

    def camera(self, eye: Vec3, side: float, aspect: float) -> Camera:
        """Return the camera of the left (-1) or right (1) eye of a head between the eyes."""
        rise = (self.high + self.low) / 2.0
        level = math.cos(rise)
        way = (math.sin(self.turn) * level, math.sin(rise), -math.cos(self.turn) * level)
        aside = side * self.share * BETWEEN_EYES / 2.0
        at = add(eye, (math.cos(self.turn) * aside, 0.0, math.sin(self.turn) * aside))
        across, upward = self.reach(way)
        opening = 2.0 * math.atan(max(upward, across / aspect) * MARGIN)
        return Camera(at, add(at, way), opening)

    def reach(self, way: Vec3) -> tuple[float, float]:
        """Return the tangents to the farthest corner, across and upward."""
        axes = np.array(Camera((0.0, 0.0, 0.0), way).axes())
        turn = self.turn + np.array([-1.0, 0.0, 1.0])[:, None] * self.half_turn
        rise = np.array([self.low, (self.low + self.high) / 2.0, self.high])
        flat = np.cos(rise)
        upward = np.broadcast_to(np.sin(rise), (3, 3))
        ways = np.stack([np.sin(turn) * flat, upward, -np.cos(turn) * flat], -1)
        seen = ways @ axes.T
        places: NDArray[np.float64] = np.abs(seen[..., :2] / -seen[..., 2:]).max(axis=(0, 1))
        return float(places[0]), float(places[1])


def top_bottom(
    blobs: Blobs,
    booth: Booth,
    eye: Vec3,
    width: int,
    progress: Progress = nobody,
) -> Pixels:
    """Return the left eye's 2:1 picture above the right eye's, shape (width, width, 3), sRGB.

    Args:
        blobs: Where the assets are.
        booth: What is drawn.
        eye: Middle between the eyes, metres.
        width: Pixels, even.
        progress: Told the share that is done.

    Raises:
        RenderError: This machine has no OpenGL 3.3, or cannot draw so large a picture.
    """
    whole = np.zeros((2, width // 2, width, 3), np.uint8)
    for number, bands in enumerate(((LEVEL,), _aloft())):
        parts = list(_slices(width, bands, TURNS if number == 0 else TURNS_ALOFT))
        for side, picture in zip((-1.0, 1.0), whole, strict=True):
            drawn = _drawn(blobs, booth, (eye, side), parts, width)
            np.maximum(picture, drawn, out=picture)
            progress((number + (side > 0.0) * 0.5 + 0.5) / 2.0)
    return np.ascontiguousarray(whole.reshape(-1, width, 3))


def _aloft() -> tuple[tuple[float, float, float], ...]:
    return (*ALOFT, *((-low, -high, share) for high, low, share in ALOFT))


def _slices(
    width: int, bands: tuple[tuple[float, float, float], ...], turns: int
) -> Iterator[Slice]:
    """Yield the slices of bands; every pixel is in just one slice of all bands."""
    height = width // 2
    for high, low, share in bands:
        top, bottom = (round((0.5 - edge / 180.0) * height) for edge in (high, low))
        for number in range(turns):
            left, right = (round(at * width / turns) for at in (number, number + 1))
            middle = ((left + right) / width - 1.0) * math.pi
            area = (left, top, right - left, bottom - top)
            half = (right - left) / width * math.pi
            yield Slice(middle, half, math.radians(high), math.radians(low), area, share)


def _drawn(
    blobs: Blobs,
    booth: Booth,
    head: tuple[Vec3, float],
    parts: list[Slice],
    width: int,
) -> Pixels:
    """Return one eye's picture, black where no slice is."""
    across, upward = _room(parts, head)
    density = width / (2.0 * math.pi)
    size = (math.ceil(2.0 * across * density * MARGIN), math.ceil(2.0 * upward * density * MARGIN))
    size = (max(8, size[0]), max(8, size[1]))
    with Offscreen(blobs, *size, 4) as offscreen, Gpu() as gpu:
        slices = Slices(gpu, width)
        for part in parts:
            camera = part.camera(*head, size[0] / size[1])
            offscreen.paint(booth, camera)
            turn = camera.view()
            turn[:3, 3] = 0.0
            slices.add(offscreen.target, camera.projection(size[0] / size[1]) @ turn, part.area)
        return slices.picture()


def _room(parts: list[Slice], head: tuple[Vec3, float]) -> tuple[float, float]:
    """Return the tangents that hold every slice, across and upward."""
    reaches = []
    for part in parts:
        camera = part.camera(*head, 1.0)
        way = (
            camera.target[0] - camera.eye[0],
            camera.target[1] - camera.eye[1],
            camera.target[2] - camera.eye[2],
        )
        reaches.append(part.reach(way))
    return max(one[0] for one in reaches), max(one[1] for one in reaches)
