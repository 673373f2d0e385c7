"""What the editor draws over the booth: grid, selection, gizmo."""

from __future__ import annotations

from dataclasses import dataclass

from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Vec3

Ink = tuple[float, float, float, float]
"""sRGB and opacity, each 0 to 1, shown as they are."""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line between two points in metres."""

    start: Vec3
    end: Vec3
    ink: Ink


@dataclass(frozen=True, slots=True)
class Triangle:
    """A flat triangle, corners in metres."""

    corners: tuple[Vec3, Vec3, Vec3]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Overlay:
    """Marks of the editor.

    Attributes:
        selected: Placements drawn with a tint.
        under: Lines hidden by what stands before them, such as the floor grid.
        lines, triangles: On top of everything, such as the gizmo.
    """

    selected: frozenset[PlacementId] = frozenset()
    under: tuple[Line, ...] = ()
    lines: tuple[Line, ...] = ()
    triangles: tuple[Triangle, ...] = ()


NOTHING = Overlay()
