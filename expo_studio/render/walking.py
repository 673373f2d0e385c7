"""Walking as a person does: starting and stopping softly, along walls, up and down steps."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

from expo_studio.model.hotspots import EYE_HEIGHT
from expo_studio.model.space import Vec3

WALK, RUN = 1.6, 3.6
"""Metres a second."""
SOFTNESS, SETTLING = 0.09, 0.08
"""Seconds in which two thirds of a change of speed, and of height, have happened."""
STRIDE = 0.06
"""Metres between two looks at the ground."""
LONGEST_STEP = 0.1
"""Seconds that one call counts at most; after a stall nobody jumps."""
DETOURS = tuple(math.radians(15.0 * side * turn) for turn in range(1, 6) for side in (1, -1))
STANDSTILL = 0.02
"""Metres a second below which one stands."""


class Floor(Protocol):
    """Where one can stand."""

    def standing(self, x: float, z: float, feet: float) -> float | None:
        """Return the height one stands at, coming from a height, or None where one cannot."""
        ...


@dataclass(frozen=True, slots=True)
class Walker:
    """Somebody on foot.

    Attributes:
        x, z: Metres.
        feet: Metres, of the ground one stands on.
        rise: Metres, of the feet as the eyes have followed so far.
        speed: Metres a second along x and z.
    """

    x: float
    z: float
    feet: float = 0.0
    rise: float = 0.0
    speed: tuple[float, float] = (0.0, 0.0)

    @property
    def eye(self) -> Vec3:
        """Return where one looks from, metres."""
        return (self.x, self.rise + EYE_HEIGHT, self.z)

    @property
    def is_moving(self) -> bool:
        """Return whether the picture changes without anything being asked for."""
        return self.speed != (0.0, 0.0) or self.rise != self.feet


@dataclass(frozen=True, slots=True)
class Wish:
    """Where one wants to go.

    Attributes:
        across, ahead: To the right and forward, each -1 to 1.
        heading: Direction of view about +Y in radians, 0 to -Z.
    """

    across: float = 0.0
    ahead: float = 0.0
    heading: float = 0.0
    is_running: bool = False

    def speed(self) -> tuple[float, float]:
        """Return the speed wished for along x and z, metres a second."""
        length = math.hypot(self.across, self.ahead)
        if length < 1e-6:
            return (0.0, 0.0)
        pace = (RUN if self.is_running else WALK) * min(length, 1.0) / length
        sine, cosine = math.sin(self.heading), math.cos(self.heading)
        return (
            (self.across * cosine - self.ahead * sine) * pace,
            (-self.across * sine - self.ahead * cosine) * pace,
        )


def walked(walker: Walker, floor: Floor, wish: Wish, seconds: float) -> Walker:
    """Return where somebody is a moment later."""
    seconds = min(max(seconds, 0.0), LONGEST_STEP)
    keep = math.exp(-seconds / SOFTNESS)
    wanted = wish.speed()
    speed = tuple(w + (s - w) * keep for s, w in zip(walker.speed, wanted, strict=True))
    if wanted == (0.0, 0.0) and math.hypot(*speed) < STANDSTILL:
        speed = (0.0, 0.0)
    x, z, feet = _gone(walker, floor, (speed[0] * seconds, speed[1] * seconds))
    if seconds > 0.0:
        took = (x - walker.x) / seconds, (z - walker.z) / seconds
        speed = tuple(
            one if abs(one) <= abs(got) + 1e-9 else got
            for one, got in zip(speed, took, strict=True)
        )
    rise = feet + (walker.rise - feet) * math.exp(-seconds / SETTLING)
    rise = feet if abs(rise - feet) < 1e-3 else rise
    return Walker(x, z, feet, rise, (speed[0], speed[1]))


def placed(eye: Vec3, floor: Floor) -> Walker:
    """Return somebody who stands near where a camera is, at the nearest place that is free."""
    feet = max(0.0, eye[1] - EYE_HEIGHT)
    for ring in range(40):
        away = ring * 0.1
        for number in range(max(1, ring * 6)):
            turn = number / max(1, ring * 6) * 2.0 * math.pi
            x, z = eye[0] + away * math.sin(turn), eye[2] + away * math.cos(turn)
            height = floor.standing(x, z, feet)
            if height is not None:
                return Walker(x, z, height, height)
    return Walker(eye[0], eye[2], feet, feet)


def _gone(walker: Walker, floor: Floor, way: tuple[float, float]) -> tuple[float, float, float]:
    """Return place and height after a way, in short strides, each straight or along a wall."""
    x, z, feet = walker.x, walker.z, walker.feet
    count = max(1, math.ceil(math.hypot(*way) / STRIDE))
    for _ in range(count):
        found = _stride(floor, (x, z, feet), (way[0] / count, way[1] / count))
        if found is None:
            break
        x, z, feet = found
    return x, z, feet


def _stride(
    floor: Floor, at: tuple[float, float, float], way: tuple[float, float]
) -> tuple[float, float, float] | None:
    x, z, feet = at
    for turn in (0.0, *DETOURS):
        kept, sine, cosine = math.cos(turn), math.sin(turn), math.cos(turn)
        dx = (way[0] * cosine - way[1] * sine) * kept
        dz = (way[0] * sine + way[1] * cosine) * kept
        height = floor.standing(x + dx, z + dz, feet)
        if height is not None:
            return x + dx, z + dz, height
    return None
