"""The copies of a frame, and what bends them, as texture buffers that vertex shaders read."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.gpu.objects import own_buffer, own_texture
from expo_studio.render.gpu.owner import Gpu

UNIT, PALETTE_UNIT, MORPH_UNIT = 16, 17, 18
"""Above the sixteen that fragment shaders may have."""


class Instances:
    """One buffer, orphaned and filled anew for each pass."""

    def __init__(self, gpu: Gpu, unit: int = UNIT) -> None:
        self._unit = unit
        self._buffer = own_buffer(gpu, None, GL.GL_TEXTURE_BUFFER, GL.GL_STREAM_DRAW)
        self._texture = own_texture(gpu)

    def fill(self, rows: NDArray[np.float32]) -> None:
        """Upload rows, shape (..., 4), and bind them to their texture unit."""
        data = np.ascontiguousarray(rows) if len(rows) else np.zeros((1, 4), np.float32)
        GL.glBindBuffer(GL.GL_TEXTURE_BUFFER, self._buffer)
        GL.glBufferData(GL.GL_TEXTURE_BUFFER, data.nbytes, data, GL.GL_STREAM_DRAW)
        GL.glActiveTexture(GL.GL_TEXTURE0 + self._unit)
        GL.glBindTexture(GL.GL_TEXTURE_BUFFER, self._texture)
        GL.glTexBuffer(GL.GL_TEXTURE_BUFFER, GL.GL_RGBA32F, self._buffer)
