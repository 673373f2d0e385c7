"""What PyAV's packets, planes and frames hold, read by their addresses.

Their own buffer protocol (PyAV 18.1) leaves one reference to None behind each time it is asked,
some hundred a second in a session: no memory, but a count that never comes down again.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from av.buffer import Buffer
    from numpy.typing import NDArray


def bytes_of(buffer: Buffer) -> bytes:
    """Return a copy of what a packet or a plane holds."""
    return ctypes.string_at(buffer.buffer_ptr, buffer.buffer_size)


def rows_of(plane: Any, pixel: int = 1) -> NDArray[np.uint8]:
    """Return a copy of a plane of a picture, without what fills up its lines.

    Args:
        plane: Of a frame of 8 bits a channel.
        pixel: Bytes of each.

    Returns:
        Shape (plane's height, plane's width * ``pixel``).
    """
    lines = np.frombuffer(bytes_of(plane), np.uint8)
    lines = lines[: plane.height * plane.line_size].reshape(plane.height, plane.line_size)
    return lines[:, : plane.width * pixel]
