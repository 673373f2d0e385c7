"""What a live session asks of others."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.products import Product
from expo_studio.model.show_state import Moment
from expo_studio.model.space import Vec3

Cut = tuple[Vec3, Vec3]


class Painter(Protocol):
    """Draws a booth; used by the one thread that opened it."""

    def draw(self, booth: Booth, viewpoint: Viewpoint, pixels: NDArray[np.uint8]) -> bool:
        """Draw sRGB RGBA into an array, shape (height, width, 4), top row first.

        Returns whether something moves, so that the same shot is to be drawn again.
        """
        ...


@runtime_checkable
class PlanePainter(Painter, Protocol):
    """A painter that can also hand over what the encoder takes."""

    def draw_planes(self, booth: Booth, viewpoint: Viewpoint, planes: NDArray[np.uint8]) -> bool:
        """Draw YUV 4:2:0 planes into an array, shape (height * 3 / 2, width), as yuv420p lies.

        They are BT.709 in limited range; the width is a multiple of 8, the height of 4.
        Returns whether something moves.
        """
        ...


@runtime_checkable
class SmallPainter(Painter, Protocol):
    """A painter that draws smaller where time is short; who goes on with it enlarges it."""

    def draw_smaller(
        self, booth: Booth, viewpoint: Viewpoint, pixels: NDArray[np.uint8]
    ) -> tuple[bool, tuple[int, int]]:
        """Draw like ``draw``, perhaps smaller, into the beginning of the array, without gaps.

        Returns whether something moves, and the width and height.
        """
        ...


@runtime_checkable
class WarmPainter(Painter, Protocol):
    """A painter that can make ready what edits need, while the first picture is sent."""

    def warm(self, booth: Booth, viewpoint: Viewpoint) -> None:
        """Make it ready for edits of what was just drawn; of that nothing changes."""
        ...


@runtime_checkable
class ShowPainter(Painter, Protocol):
    """A painter that can let the looks of a show walk."""

    def stage(self, moment: Moment | None) -> None:
        """Draw what is asked for next as at this moment of a show, or as the booth is."""
        ...


@runtime_checkable
class CutPainter(Painter, Protocol):
    """A painter that can cut the booth open."""

    def cut(self, plane: Cut | None) -> None:
        """Draw what is asked for next cut open: a point of the plane and its normal, or whole.

        What lies on the side the normal points to is kept; metres, booth space.
        """
        ...


class Painters(Protocol):
    """Opens a painter on the calling thread; its graphics belong to that thread."""

    def open(self, width: int, height: int) -> AbstractContextManager[Painter]:
        """Return a painter of this size in pixels, freed on leaving; RenderError if impossible."""
        ...


class Exhibits(Protocol):
    """What visitors see of the booth on air besides its picture; called from any thread."""

    def booth_json(self, booth: Booth) -> bytes:
        """Return its public part as JSON, for the page that walks through it."""
        ...

    def site_json(self, booth: Booth) -> bytes:
        """Return which file shows which asset, as a package's site.json."""
        ...

    def portrait(self, booth: Booth, product: Product) -> bytes | None:
        """Return a small picture file of a product, None without one."""
        ...

    def logo(self, booth: Booth) -> bytes | None:
        """Return the picture file of the exhibitor's logo, None without one or if it is lost."""
        ...

    def file(self, booth: Booth, name: str) -> bytes | None:
        """Return a file that site.json names, None if it names no such file."""
        ...
