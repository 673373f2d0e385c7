"""Places in the booth that open something, and saved cameras."""

from __future__ import annotations

import math
from dataclasses import dataclass

from expo_studio.model.ids import ProductId, ViewpointId
from expo_studio.model.space import Vec3
from expo_studio.text import Text

EYE_HEIGHT = 1.6
"""Metres above the floor at which a visitor looks around."""


@dataclass(frozen=True, slots=True)
class Hotspot:
    """A place in space that opens a product, a link or another viewpoint.

    Attributes:
        position: Metres, booth space.
        link: http or https address, or empty.
    """

    name: Text
    position: Vec3
    product: ProductId | None = None
    viewpoint: ViewpointId | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """A saved camera.

    Attributes:
        eye: Where one looks from, metres.
        target: What one looks at, metres; unlike the eye.
        field_of_view: Vertical opening in radians.
    """

    name: Text
    eye: Vec3
    target: Vec3
    field_of_view: float = math.radians(50.0)
