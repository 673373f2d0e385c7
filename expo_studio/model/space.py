"""Points, turns and poses in booth space: metres, radians, right-handed, +Y up."""

from __future__ import annotations

import math
from dataclasses import dataclass

Vec3 = tuple[float, float, float]
Quat = tuple[float, float, float, float]
Rgb = tuple[float, float, float]

ORIGIN: Vec3 = (0.0, 0.0, 0.0)
UPRIGHT: Quat = (0.0, 0.0, 0.0, 1.0)
UP: Vec3 = (0.0, 1.0, 0.0)
RIGHT: Vec3 = (1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a thing stands, in booth space (right-handed, +Y up).

    Attributes:
        position: Metres from the middle of the booth floor, (x, y, z).
        rotation: Unit quaternion (x, y, z, w).
        scale: Factor along each axis, all positive.
    """

    position: Vec3 = ORIGIN
    rotation: Quat = UPRIGHT
    scale: Vec3 = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned box between two corners, in metres."""

    low: Vec3 = ORIGIN
    high: Vec3 = ORIGIN

    @property
    def size(self) -> Vec3:
        """Return the extents in metres, (x, y, z)."""
        return subtract(self.high, self.low)

    @property
    def middle(self) -> Vec3:
        """Return the centre."""
        return scaled(add(self.low, self.high), 0.5)

    def corners(self) -> tuple[Vec3, ...]:
        """Return the eight corners."""
        low, high = self.low, self.high
        return tuple(
            (x, y, z)
            for x in (low[0], high[0])
            for y in (low[1], high[1])
            for z in (low[2], high[2])
        )


def add(a: Vec3, b: Vec3) -> Vec3:
    """Return a + b."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def subtract(a: Vec3, b: Vec3) -> Vec3:
    """Return a - b."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scaled(a: Vec3, factor: float) -> Vec3:
    """Return the vector times a number."""
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def multiply(a: Vec3, b: Vec3) -> Vec3:
    """Return the product along each axis."""
    return (a[0] * b[0], a[1] * b[1], a[2] * b[2])


def dot(a: Vec3, b: Vec3) -> float:
    """Return the inner product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec3, b: Vec3) -> Vec3:
    """Return the right-handed outer product."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def length(a: Vec3) -> float:
    """Return the Euclidean length in metres."""
    return math.hypot(*a)


def unit(a: Vec3) -> Vec3:
    """Return the direction of a vector; a zero vector has none and raises ValueError."""
    size = length(a)
    if size < 1e-12:
        raise ValueError("a zero vector has no direction")
    return scaled(a, 1.0 / size)


def turn(axis: Vec3, angle: float) -> Quat:
    """Return the rotation about an axis by an angle in radians, right-handed."""
    x, y, z = unit(axis)
    sine = math.sin(angle / 2.0)
    return (x * sine, y * sine, z * sine, math.cos(angle / 2.0))


def compose(second: Quat, first: Quat) -> Quat:
    """Return the rotation that does ``first`` and then ``second``, normalised."""
    ax, ay, az, aw = second
    bx, by, bz, bw = first
    product = (
        aw * bx + ax * bw + ay * bz - az * by,
        aw * by - ax * bz + ay * bw + az * bx,
        aw * bz + ax * by - ay * bx + az * bw,
        aw * bw - ax * bx - ay * by - az * bz,
    )
    size = math.hypot(*product)
    return (product[0] / size, product[1] / size, product[2] / size, product[3] / size)


def rotate(rotation: Quat, point: Vec3) -> Vec3:
    """Return the point turned about the origin."""
    axis = (rotation[0], rotation[1], rotation[2])
    across = scaled(cross(axis, point), 2.0)
    return add(add(point, scaled(across, rotation[3])), cross(axis, across))


def carry(pose: Pose, point: Vec3) -> Vec3:
    """Return where a point of the thing's own space lies in booth space."""
    return add(pose.position, rotate(pose.rotation, multiply(pose.scale, point)))


def carried_box(pose: Pose, box: Box) -> Box:
    """Return the axis-aligned box in booth space around a posed box."""
    low, high = multiply(pose.scale, box.low), multiply(pose.scale, box.high)
    if pose.rotation == UPRIGHT:
        return Box(add(pose.position, low), add(pose.position, high))
    x, y, z, w = pose.rotation
    half = scaled(subtract(high, low), 0.5)
    middle = add(pose.position, rotate(pose.rotation, scaled(add(low, high), 0.5)))
    reach = (
        abs(1.0 - 2.0 * (y * y + z * z)) * half[0]
        + abs(2.0 * (x * y - z * w)) * half[1]
        + abs(2.0 * (x * z + y * w)) * half[2],
        abs(2.0 * (x * y + z * w)) * half[0]
        + abs(1.0 - 2.0 * (x * x + z * z)) * half[1]
        + abs(2.0 * (y * z - x * w)) * half[2],
        abs(2.0 * (x * z - y * w)) * half[0]
        + abs(2.0 * (y * z + x * w)) * half[1]
        + abs(1.0 - 2.0 * (x * x + y * y)) * half[2],
    )
    return Box(subtract(middle, reach), add(middle, reach))


def enclosing(points: list[Vec3]) -> Box:
    """Return the smallest box around the points; no points raise ValueError."""
    xs, ys, zs = zip(*points, strict=True)
    return Box(low=(min(xs), min(ys), min(zs)), high=(max(xs), max(ys), max(zs)))


def heading(rotation: Quat) -> float:
    """Return the turn about +Y in radians, between -pi and pi; 0 faces -Z."""
    x, _, z = rotate(rotation, (0.0, 0.0, -1.0))
    return math.atan2(-x, -z)


def tilt(rotation: Quat) -> tuple[float, float]:
    """Return how far a thing leans back and to its left side, radians.

    First it is turned about its own +Z by the second, then about +X by the first, and then about
    +Y by its heading.
    """
    ahead = rotate(rotation, (0.0, 0.0, -1.0))
    back = math.asin(max(-1.0, min(1.0, ahead[1])))
    upright = compose(turn(UP, heading(rotation)), turn(RIGHT, back))
    _, _, z, w = compose((-upright[0], -upright[1], -upright[2], upright[3]), rotation)
    side = 2.0 * math.atan2(z, w)
    return back, math.remainder(side, math.tau)


def leaning(towards: float, back: float, side: float) -> Quat:
    """Return the rotation of a heading and a tilt, radians."""
    about_side = turn((0.0, 0.0, 1.0), side)
    return compose(turn(UP, towards), compose(turn(RIGHT, back), about_side))


def is_finite(values: tuple[float, ...]) -> bool:
    """Return whether every number is neither NaN nor infinite."""
    return all(math.isfinite(value) for value in values)
