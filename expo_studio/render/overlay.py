"""What the editor draws over the booth: grid, selection, gizmo, pins of hotspots."""

from __future__ import annotations

import math
from dataclasses import dataclass

from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Vec3

Ink = tuple[float, float, float, float]
"""sRGB and opacity, each 0 to 1, shown as they are."""

GRID_INK: Ink = (0.25, 0.3, 0.36, 0.28)
EDGE_INK: Ink = (0.1, 0.42, 0.86, 0.85)
SURROUNDINGS = 3.0
"""Metres of grid around a stand."""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line between two points in metres, as wide as so many pixels."""

    start: Vec3
    end: Vec3
    ink: Ink
    width: float = 2.0


@dataclass(frozen=True, slots=True)
class Triangle:
    """A flat triangle, corners in metres."""

    corners: tuple[Vec3, Vec3, Vec3]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Pin:
    """A round mark with a white rim, of one size on the screen; faint behind other things.

    Attributes:
        at: Metres.
        size: Diameter in physical pixels.
    """

    at: Vec3
    ink: Ink
    size: float = 22.0


@dataclass(frozen=True, slots=True)
class Overlay:
    """Marks of the editor.

    Attributes:
        selected: Placements drawn with a bright outline, seen through other things.
        under: Lines hidden by what stands before them, such as the floor grid.
        lines, triangles: On top of everything, such as the gizmo.
        pins: Such as hotspots.
    """

    selected: frozenset[PlacementId] = frozenset()
    under: tuple[Line, ...] = ()
    lines: tuple[Line, ...] = ()
    triangles: tuple[Triangle, ...] = ()
    pins: tuple[Pin, ...] = ()


NOTHING = Overlay()


def floor_grid(width: float, depth: float) -> tuple[Line, ...]:
    """Return a line for each metre of the floor, and the edge of a stand of a size in metres."""
    across = math.ceil(width / 2.0 + SURROUNDINGS)
    along = math.ceil(depth / 2.0 + SURROUNDINGS)
    x, z = float(across), float(along)
    lines = [
        Line((float(at), 0.0, -z), (float(at), 0.0, z), GRID_INK, 1.0)
        for at in range(-across, across + 1)
    ]
    lines += [
        Line((-x, 0.0, float(at)), (x, 0.0, float(at)), GRID_INK, 1.0)
        for at in range(-along, along + 1)
    ]
    x, z = width / 2.0, depth / 2.0
    corners = ((-x, 0.0, -z), (x, 0.0, -z), (x, 0.0, z), (-x, 0.0, z))
    lines += [Line(corners[at - 1], corners[at], EDGE_INK, 2.0) for at in range(4)]
    return tuple(lines)
