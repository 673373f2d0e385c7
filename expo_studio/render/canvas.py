"""Where a picture goes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

SLACK = 0.5


class Area(NamedTuple):
    """A part of a canvas, pixels from the lower left corner as OpenGL counts them."""

    left: int
    bottom: int
    width: int
    height: int


class Holds(Enum):
    """What is drawn on a canvas: all, the solid alone, or the clear over what is there."""

    ALL = auto()
    SOLID = auto()
    CLEAR = auto()


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where to draw.

    Attributes:
        framebuffer: GL name, of the context that is current.
        width, height: Physical pixels.
        is_flipped: Whether the top row comes first when read back.
        is_fine: Whether beauty counts more than time; graphics cards are fine anyway.
        has_shade: Whether crevices may be darker; pictures that are put together do without,
            because what lies beyond their edges is not known.
        is_basic: Whether light is only hinted at, for working on slow machines: matt surfaces
            under sun and sky, without shadows, reflections and lamps.
        is_hasty: Whether shadows may stay as they were when things moved; a picture without
            haste brings them up to date.
        area: What of it is drawn, the rest staying as it is; None for all of it.
        slack: Pixels that surfaces may stray where coarser triangles save time; fine pictures
            are exact.
        part: Pixels across and down for each of the picture that is made of it later.
        holds: What is drawn of what is seen.
    """

    framebuffer: int
    width: int
    height: int
    is_flipped: bool = False
    is_fine: bool = False
    has_shade: bool = True
    is_basic: bool = False
    is_hasty: bool = False
    area: Area | None = None
    slack: float = SLACK
    part: float = 1.0
    holds: Holds = Holds.ALL
