"""The move, turn and scale gizmo: its lines, what lies under the cursor, what a drag means."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from enum import Enum

from expo_studio.model.space import Vec3, add, cross, dot, length, scaled, subtract
from expo_studio.render.camera import Camera
from expo_studio.render.overlay import Ink, Line

RED: Ink = (0.87, 0.2, 0.22, 1.0)
GREEN: Ink = (0.2, 0.62, 0.24, 1.0)
BLUE: Ink = (0.16, 0.42, 0.9, 1.0)
BRIGHT: Ink = (1.0, 0.76, 0.1, 1.0)
Axes = tuple[Vec3, ...]
AXES: Axes = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
REACH = 12.0
"""Pixels within which a handle is grasped."""
SHARE = 0.13
"""Length of an arm as a share of the distance to the eye."""
STEPS = 40


class Mode(Enum):
    """What dragging does."""

    MOVE = "move"
    TURN = "turn"
    SCALE = "scale"


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the gizmo stands and along which unit vectors its arms point."""

    middle: Vec3
    axes: Axes = AXES


@dataclass(frozen=True, slots=True)
class View:
    """A camera on a canvas of a size in pixels."""

    camera: Camera
    width: int
    height: int


def arm(view: View, middle: Vec3) -> float:
    """Return the length of an arm in metres, so that it looks the same from everywhere."""
    return max(0.15, SHARE * length(subtract(middle, view.camera.eye)))


def shape(view: View, mode: Mode, frame: Frame, hot: int | None) -> tuple[Line, ...]:
    """Return the gizmo's lines around a point; ``hot`` is the axis under the cursor."""
    middle, size = frame.middle, arm(view, frame.middle)
    lines: list[Line] = []
    for axis, ink in enumerate((RED, GREEN, BLUE)):
        shown = BRIGHT if axis == hot else ink
        if mode is Mode.TURN:
            ring = _ring(frame, axis, size)
            lines += [Line(a, b, shown, 3.0) for a, b in itertools.pairwise(ring)]
        else:
            tip = add(middle, scaled(frame.axes[axis], size))
            lines.append(Line(middle, tip, shown, 3.0))
            lines += _head(frame, axis, size, shown, is_arrow=mode is Mode.MOVE)
    return tuple(lines)


def under_cursor(view: View, mode: Mode, frame: Frame, at: tuple[float, float]) -> int | None:
    """Return the axis whose handle is within reach of a pixel, or None."""
    middle, size = frame.middle, arm(view, frame.middle)
    best: tuple[float, int] | None = None
    for axis in range(3):
        points = _ring(frame, axis, size)
        if mode is not Mode.TURN:
            points = [add(middle, scaled(frame.axes[axis], size * k / 8.0)) for k in range(1, 9)]
        away = min((_pixels_away(view, point, at) for point in points), default=math.inf)
        if away <= REACH and (best is None or away < best[0]):
            best = (away, axis)
    return best[1] if best else None


def along_axis(view: View, frame: Frame, axis: int, at: tuple[float, float]) -> float:
    """Return how far along an axis from the middle a pixel points, metres (nearest points)."""
    way = view.camera.ray(at[0], at[1], view.width, view.height)
    line, offset = frame.axes[axis], subtract(frame.middle, view.camera.eye)
    across = dot(way, line)
    below = 1.0 - across * across
    if below < 1e-6:
        return 0.0
    return (across * dot(way, offset) - dot(line, offset)) / below


def angle_about(view: View, frame: Frame, axis: int, at: tuple[float, float]) -> float | None:
    """Return the angle of a pixel about an axis in radians, or None seen edge on."""
    way = view.camera.ray(at[0], at[1], view.width, view.height)
    middle, normal = frame.middle, frame.axes[axis]
    slope = dot(way, normal)
    if abs(slope) < 0.05:
        return None
    far = dot(subtract(middle, view.camera.eye), normal) / slope
    place = subtract(add(view.camera.eye, scaled(way, far)), middle)
    first = frame.axes[(axis + 1) % 3]
    return math.atan2(dot(place, cross(normal, first)), dot(place, first))


def floor_point(view: View, at: tuple[float, float], height: float = 0.0) -> Vec3 | None:
    """Return where a pixel meets a level plane, or None above the horizon or too far."""
    way = view.camera.ray(at[0], at[1], view.width, view.height)
    if abs(way[1]) < 1e-4:
        return None
    far = (height - view.camera.eye[1]) / way[1]
    if not 0.0 < far < 60.0:
        return None
    return add(view.camera.eye, scaled(way, far))


def _ring(frame: Frame, axis: int, size: float) -> list[Vec3]:
    middle = frame.middle
    first, second = frame.axes[(axis + 1) % 3], frame.axes[(axis + 2) % 3]
    angles = [k * math.tau / STEPS for k in range(STEPS + 1)]
    return [
        add(
            middle,
            add(scaled(first, size * math.cos(a)), scaled(second, size * math.sin(a))),
        )
        for a in angles
    ]


def _head(frame: Frame, axis: int, size: float, ink: Ink, *, is_arrow: bool) -> list[Line]:
    middle = frame.middle
    tip = add(middle, scaled(frame.axes[axis], size))
    back = size * (0.84 if is_arrow else 1.0)
    foot = add(middle, scaled(frame.axes[axis], back))
    lines = []
    for other in ((axis + 1) % 3, (axis + 2) % 3):
        for side in (-1.0, 1.0):
            corner = add(foot, scaled(frame.axes[other], side * size * 0.06))
            lines.append(Line(corner, tip if is_arrow else foot, ink, 3.0))
    return lines


def _pixels_away(view: View, point: Vec3, at: tuple[float, float]) -> float:
    place = view.camera.project(point, view.width, view.height)
    if place is None:
        return math.inf
    return math.hypot(place[0] - at[0], place[1] - at[1])
