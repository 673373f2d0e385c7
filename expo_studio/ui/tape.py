"""The measuring tape: from a point to a point, with the way along each axis."""

from __future__ import annotations

from expo_studio.model.space import Vec3, length, scaled, subtract
from expo_studio.model.space import add as plus
from expo_studio.render.overlay import Ink, Line, Pin

INK: Ink = (0.85, 0.35, 0.05, 1.0)
SMALL = 0.004


class Tape:
    """Two points, the second of which follows the cursor until it is fixed.

    Attributes:
        is_out: Whether clicks measure.
    """

    def __init__(self) -> None:
        self.is_out = False
        self._ends: list[Vec3] = []
        self._loose: Vec3 | None = None

    def take(self, *, is_out: bool) -> None:
        """Take the tape out or put it away."""
        self.is_out = is_out
        self._ends, self._loose = [], None

    def fix(self, point: Vec3) -> None:
        """Fix an end; a third one begins anew."""
        if len(self._ends) == 2:
            self._ends = []
        self._ends.append(point)
        self._loose = None

    def follow(self, point: Vec3) -> bool:
        """Let the loose end follow; return whether there is one."""
        if not self.is_out or len(self._ends) != 1:
            return False
        self._loose = point
        return True

    @property
    def ends(self) -> tuple[Vec3, Vec3] | None:
        """Return both ends, metres, once there are two."""
        points = [*self._ends, *([self._loose] if self._loose else [])]
        return (points[0], points[1]) if len(points) == 2 else None

    def lines(self) -> tuple[Line, ...]:
        """Return the tape, and the way along the axes."""
        if self.ends is None:
            return ()
        start, end = self.ends
        x, y, _ = subtract(end, start)
        corner = plus(start, (x, 0.0, 0.0))
        below = (end[0], start[1], end[2])
        faint: Ink = (INK[0], INK[1], INK[2], 0.45)
        lines = [Line(start, end, INK, 3.0), Line(start, corner, faint, 1.5)]
        lines.append(Line(corner, below, faint, 1.5))
        if abs(y) > SMALL:
            lines.append(Line(below, end, faint, 1.5))
        return tuple(lines)

    def pins(self) -> tuple[Pin, ...]:
        """Return the ends."""
        return tuple(Pin(point, INK, 10.0) for point in (self.ends or tuple(self._ends)))

    @property
    def reading(self) -> tuple[Vec3, str] | None:
        """Return where to write the length, and what to write."""
        if self.ends is None:
            return None
        start, end = self.ends
        way = subtract(end, start)
        middle = scaled(plus(start, end), 0.5)
        x, y, z = (abs(one) for one in way)
        return middle, f"{length(way):.3f} m\nX {x:.3f}  Y {y:.3f}  Z {z:.3f}"
