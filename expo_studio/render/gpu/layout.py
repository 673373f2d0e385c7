"""How the vertices of a part lie in their buffers, and how shaders read them."""

from __future__ import annotations

import ctypes
from enum import Enum
from typing import Any

import numpy as np
from OpenGL import GL

INFLUENCE = np.dtype([("joints", "<u2", 4), ("shares", "<u2", 4)])


class Reading(Enum):
    """How a shader reads an attribute: as it is, as a share of its type, as whole numbers."""

    PLAIN = 0
    SHARE = 1
    WHOLE = 2


Attribute = tuple[int, str, int, int, Reading]
"""Location, name of the field, width, GL type."""

ATTRIBUTES: tuple[Attribute, ...] = (
    (0, "position", 3, GL.GL_FLOAT, Reading.PLAIN),
    (1, "normal", 4, GL.GL_SHORT, Reading.SHARE),
    (2, "tangent", 4, GL.GL_SHORT, Reading.SHARE),
    (3, "uv", 4, GL.GL_FLOAT, Reading.PLAIN),
    (4, "colour", 4, GL.GL_UNSIGNED_BYTE, Reading.SHARE),
)
FOLLOWED: tuple[Attribute, ...] = (
    (5, "joints", 4, GL.GL_UNSIGNED_SHORT, Reading.WHOLE),
    (6, "shares", 4, GL.GL_UNSIGNED_SHORT, Reading.SHARE),
)


def point_at(layout: np.dtype[Any], attributes: tuple[Attribute, ...]) -> None:
    """Say where attributes stand in the buffer that is bound."""
    for place, name, width, kind, reading in attributes:
        offset = ctypes.c_void_p(_offset(layout, name))
        GL.glEnableVertexAttribArray(place)
        if reading is Reading.WHOLE:
            GL.glVertexAttribIPointer(place, width, kind, layout.itemsize, offset)
        else:
            is_shared = reading is Reading.SHARE
            GL.glVertexAttribPointer(place, width, kind, is_shared, layout.itemsize, offset)


def _offset(layout: np.dtype[Any], name: str) -> int:
    fields = layout.fields
    return int(fields[name][1]) if fields else 0
