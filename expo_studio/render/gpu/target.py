"""A canvas without a screen: colour and depth to draw on and to read back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.gpu.objects import (
    own_framebuffer,
    own_renderbuffer,
    require_complete,
)
from expo_studio.render.gpu.owner import Gpu


class Target:
    """A framebuffer of a size in pixels.

    Attributes:
        framebuffer: Its GL name.
        size: Width and height.
    """

    def __init__(self, gpu: Gpu, width: int, height: int) -> None:
        self.size = (width, height)
        self.framebuffer = own_framebuffer(gpu)
        colour = own_renderbuffer(gpu, GL.GL_RGBA8, width, height)
        depth = own_renderbuffer(gpu, GL.GL_DEPTH_COMPONENT24, width, height)
        for place, buffer in (
            (GL.GL_COLOR_ATTACHMENT0, colour),
            (GL.GL_DEPTH_ATTACHMENT, depth),
        ):
            GL.glFramebufferRenderbuffer(GL.GL_FRAMEBUFFER, place, GL.GL_RENDERBUFFER, buffer)
        require_complete()

    def read(self, into: NDArray[np.uint8]) -> None:
        """Copy the pixels as RGBA into an array, shape (height, width, 4), in GL's row order."""
        width, height = self.size
        GL.glBindFramebuffer(GL.GL_READ_FRAMEBUFFER, self.framebuffer)
        GL.glPixelStorei(GL.GL_PACK_ALIGNMENT, 4)
        GL.glReadPixels(0, 0, width, height, GL.GL_RGBA, GL.GL_UNSIGNED_BYTE, into)
