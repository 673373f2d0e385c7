"""The camera: where one looks from and to, and the matrices that follow."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.space import UP, Vec3, cross, dot, scaled, subtract, unit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Section:
    """A plane that cuts the booth open; what lies on the side its normal points to is left out.

    Attributes:
        point: Metres, on the plane.
        normal: Unit vector.
    """

    point: Vec3
    normal: Vec3

    def distance(self, point: Vec3) -> float:
        """Return how far a point lies on the side that is left out, metres; below 0 if kept."""
        return dot(subtract(point, self.point), self.normal)


@dataclass(frozen=True, slots=True)
class Camera:
    """A perspective camera in booth space.

    Attributes:
        eye, target: Metres, unlike each other.
        field_of_view: Vertical opening in radians.
        near, far: Metres.
        section: What cuts the booth open, or None.
    """

    eye: Vec3
    target: Vec3
    field_of_view: float = math.radians(50.0)
    near: float = 0.05
    far: float = 200.0
    up: Vec3 = UP
    section: Section | None = None

    @classmethod
    def from_viewpoint(cls, viewpoint: Viewpoint) -> Camera:
        """Return the camera of a saved viewpoint."""
        return cls(viewpoint.eye, viewpoint.target, viewpoint.field_of_view)

    def axes(self) -> tuple[Vec3, Vec3, Vec3]:
        """Return right, up and backward as unit vectors; straight up and down are handled."""
        back = unit(subtract(self.eye, self.target))
        steep = abs(dot(back, self.up)) > 0.999999
        right = unit(cross((0.0, 0.0, -1.0) if steep else self.up, back))
        return right, cross(back, right), back

    def view(self) -> Matrix:
        """Return the map from booth space to the camera's, shape (4, 4), column vectors."""
        import numpy as np  # not before the window shows

        matrix = np.eye(4)
        matrix[:3, :3] = self.axes()
        matrix[:3, 3] = -matrix[:3, :3] @ np.array(self.eye)
        return matrix

    def projection(self, aspect: float) -> Matrix:
        """Return the GL projection for width / height, shape (4, 4)."""
        import numpy as np

        focal = 1.0 / math.tan(self.field_of_view / 2.0)
        depth = self.near - self.far
        matrix = np.zeros((4, 4))
        matrix[0, 0] = focal / aspect
        matrix[1, 1] = focal
        matrix[2, 2] = (self.far + self.near) / depth
        matrix[2, 3] = 2.0 * self.far * self.near / depth
        matrix[3, 2] = -1.0
        return matrix

    def ray(self, x: float, y: float, width: int, height: int) -> Vec3:
        """Return the unit direction through a pixel, counted from the top left."""
        right, up, back = self.axes()
        rise = math.tan(self.field_of_view / 2.0)
        across = (2.0 * x / width - 1.0) * rise * width / height
        upward = (1.0 - 2.0 * y / height) * rise
        parts = (scaled(right, across), scaled(up, upward), scaled(back, -1.0))
        return unit((sum(p[0] for p in parts), sum(p[1] for p in parts), sum(p[2] for p in parts)))

    def project(self, point: Vec3, width: int, height: int) -> tuple[float, float] | None:
        """Return the pixel of a point from the top left, or None behind the camera."""
        import numpy as np

        clip = self.projection(width / height) @ self.view() @ np.array([*point, 1.0])
        if clip[3] <= 1e-9:
            return None
        return (
            float((clip[0] / clip[3] + 1.0) * width / 2.0),
            float((1.0 - clip[1] / clip[3]) * height / 2.0),
        )
