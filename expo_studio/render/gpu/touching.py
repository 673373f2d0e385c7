"""Where on a canvas an edit is seen, so that no more than that is drawn again."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from expo_studio.render.canvas import Area, Canvas
from expo_studio.render.gpu.scenery import Touched
from expo_studio.render.order import extents

EDGE = 2
"""Pixels around, for what is drawn a hair beside its box."""

Matrix = NDArray[np.float64]


def touched_area(view: Matrix, touched: Touched, canvas: Canvas) -> Area:
    """Return what of a canvas an edit touched; a pixel at its edge where that is out of sight.

    Args:
        view: Booth to clip space, shape (4, 4).
        touched: What stood and stands there.
        canvas: What it is seen on.
    """
    ends = extents(view, touched.middles, touched.halves)[:, :, :2]
    low, high = (ends[0].min(axis=0), ends[1].max(axis=0)) if ends.size else (-np.ones(2),) * 2
    left, width = _side(float(low[0]), float(high[0]), canvas.width)
    bottom, height = _side(float(low[1]), float(high[1]), canvas.height)
    return Area(left, bottom, width, height)


def cropped(view: Matrix, area: Area, canvas: Canvas) -> Matrix:
    """Return a view that sees what of another one is drawn in an area of a canvas."""
    crop = np.eye(4)
    for axis, (start, size, whole) in enumerate(
        ((area.left, area.width, canvas.width), (area.bottom, area.height, canvas.height))
    ):
        crop[axis, axis] = whole / size
        crop[axis, 3] = (whole - 2.0 * start) / size - 1.0
    return crop @ view


def widened(area: Area, canvas: Canvas, by: int) -> Area:
    """Return an area with so many pixels more on each side, where there are any."""
    left, bottom = max(0, area.left - by), max(0, area.bottom - by)
    right = min(canvas.width, area.left + area.width + by)
    top = min(canvas.height, area.bottom + area.height + by)
    return Area(left, bottom, right - left, top - bottom)


def _side(low: float, high: float, pixels: int) -> tuple[int, int]:
    """Return where one side of an area begins and how long it is, of ends from -1 to 1."""
    ends = (min(max(one, -1.0), 1.0) * 0.5 + 0.5 for one in (low, high))
    first, last = (one * pixels for one in ends)
    start = min(max(math.floor(first) - EDGE, 0), pixels - 1)
    return start, max(min(math.ceil(last) + EDGE, pixels) - start, 1)
