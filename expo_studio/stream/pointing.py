"""What the presenter points at, in the booth and in the picture, and which product is shown."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from expo_studio.stream import news

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.model.hotspots import Viewpoint
    from expo_studio.model.space import Vec3
    from expo_studio.stream.room import Room
    from expo_studio.stream.wishes import PointAt

ASPECT = 16.0 / 9.0


class Pointing:
    """The pointer and the shown product; ``flush`` tells the newest place, a few times a second.

    Args:
        looks_from: Returns the camera of the picture on air.
    """

    def __init__(self, room: Room, looks_from: Callable[[], Viewpoint]) -> None:
        self._room = room
        self._looks_from = looks_from
        self._at: Vec3 | None = None
        self._on_picture: tuple[float, float] | None = None
        self._told = news.Pointer()
        self.product = ""

    def point(self, wish: PointAt) -> None:
        """Point at a place from the next flush on."""
        self._at, self._on_picture = wish.at, wish.on_picture

    def flush(self) -> None:
        """Tell where the pointer is if that changed, by its own motion or the camera's."""
        place = self._on_picture
        if self._at is not None:
            place = seen_at(self._at, self._looks_from())
        now = news.Pointer(self._at, place)
        if now != self._told:
            self._told = now
            self._room.tell_both(now)

    def show(self, product: str) -> None:
        """Show a product, or none."""
        self.product = product
        self._room.tell_both(news.Shown(product))


def seen_at(point: Vec3, camera: Viewpoint) -> tuple[float, float] | None:
    """Return where a point is seen, as fractions from the left and from the top.

    None when it is behind the camera or outside the picture (16:9).
    """
    forward = _unit(_minus(camera.target, camera.eye))
    right = _cross(forward, (0.0, 1.0, 0.0))
    right = _unit(right) if _dot(right, right) > 1e-12 else (1.0, 0.0, 0.0)
    up = _cross(right, forward)
    to_point = _minus(point, camera.eye)
    depth = _dot(to_point, forward)
    if depth <= 1e-6:
        return None
    half = math.tan(camera.field_of_view / 2.0) * depth
    x = 0.5 + 0.5 * _dot(to_point, right) / (half * ASPECT)
    y = 0.5 - 0.5 * _dot(to_point, up) / half
    return (round(x, 4), round(y, 4)) if 0.0 <= x <= 1.0 and 0.0 <= y <= 1.0 else None


def _minus(a: Vec3, b: Vec3) -> Vec3:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def _dot(a: Vec3, b: Vec3) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _cross(a: Vec3, b: Vec3) -> Vec3:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def _unit(a: Vec3) -> Vec3:
    length = math.sqrt(_dot(a, a))
    return (a[0] / length, a[1] / length, a[2] / length)
