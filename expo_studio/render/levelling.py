"""Setting the photograph of a tilted 360 camera upright."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
ROWS = 256


def levelled(picture: Pixels, north: float, tilt: float, roll: float) -> Pixels:
    """Return a 2:1 photograph with its horizon level and north (-Z) in the middle.

    Args:
        picture: Shape (height, 2 * height, 3).
        north: What direction its middle shows, radians from north to the right.
        tilt: By how much the lens was raised, radians.
        roll: By how much the camera's right side was lowered, radians.
    """
    turn = camera_turn(north, tilt, roll)
    height, width = picture.shape[:2]
    upright = np.empty_like(picture)
    across = ((np.arange(width) + 0.5) / width * 2.0 - 1.0) * math.pi
    for first in range(0, height, ROWS):
        rows = np.arange(first, min(first + ROWS, height))
        rise = (0.5 - (rows + 0.5) / height)[:, None] * math.pi
        flat = np.cos(rise)
        ways = np.stack(
            [np.sin(across) * flat, np.sin(rise) + 0 * across, -np.cos(across) * flat], -1
        )
        upright[rows] = _seen(picture, ways @ turn)
    return upright


def camera_turn(north: float, tilt: float, roll: float) -> NDArray[np.float64]:
    """Return the camera's axes in booth space as columns: right, up, backward."""
    about_y = _turn(-north, 0, 2)
    about_x = _turn(tilt, 2, 1)
    about_z = _turn(-roll, 1, 0)
    return about_y @ about_x @ about_z


def _turn(angle: float, first: int, second: int) -> NDArray[np.float64]:
    """Return a rotation that takes the second axis towards the first."""
    matrix = np.eye(3)
    matrix[first, first] = matrix[second, second] = math.cos(angle)
    matrix[first, second], matrix[second, first] = math.sin(angle), -math.sin(angle)
    return matrix


def _seen(picture: Pixels, ways: NDArray[np.float64]) -> Pixels:
    """Return the colours of directions in the camera's own space, between its pixels."""
    height, width = picture.shape[:2]
    x, y, z = np.moveaxis(ways, -1, 0)
    column = (np.arctan2(x, -z) / (2.0 * math.pi) + 0.5) * width - 0.5
    row = np.clip((0.5 - np.arcsin(np.clip(y, -1.0, 1.0)) / math.pi) * height - 0.5, 0, height - 1)
    left, top = np.floor(column).astype(int), np.floor(row).astype(int)
    part, low = (column - left)[..., None], (row - top)[..., None]
    below = np.minimum(top + 1, height - 1)
    upper = picture[top, left % width] * (1 - part) + picture[top, (left + 1) % width] * part
    lower = picture[below, left % width] * (1 - part) + picture[below, (left + 1) % width] * part
    mixed: Pixels = (upper * (1 - low) + lower * low + 0.5).astype(np.uint8)
    return mixed
