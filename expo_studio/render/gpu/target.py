"""A canvas without a screen: colour and depth to draw on and to read back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.errors import RenderError
from expo_studio.render.canvas import Area
from expo_studio.render.gpu.objects import (
    own_framebuffer,
    own_renderbuffer,
    require_complete,
)
from expo_studio.render.gpu.owner import Gpu
from expo_studio.text import Text


class Target:
    """A framebuffer of a size in pixels.

    Attributes:
        framebuffer: The GL name of what is drawn on.
        size: Width and height.
    """

    def __init__(self, gpu: Gpu, width: int, height: int, samples: int = 0) -> None:
        limit = int(GL.glGetIntegerv(GL.GL_MAX_RENDERBUFFER_SIZE))
        if not 0 < width <= limit or not 0 < height <= limit:
            raise _too_large(width, height, limit)
        self.size = (width, height)
        samples = min(samples, int(GL.glGetIntegerv(GL.GL_MAX_SAMPLES)))
        self.framebuffer = self._plain = _canvas(gpu, self.size, 0)
        if samples > 1:
            self.framebuffer = _canvas(gpu, self.size, samples)

    def read(self, into: NDArray[np.uint8]) -> None:
        """Copy the pixels as RGBA into an array, shape (height, width, 4), in GL's row order."""
        width, height = self.size
        self.resolve()
        GL.glPixelStorei(GL.GL_PACK_ALIGNMENT, 4)
        GL.glReadPixels(0, 0, width, height, GL.GL_RGBA, GL.GL_UNSIGNED_BYTE, into)

    def take(self, other: Target, area: Area | None = None) -> None:
        """Show what another one shows, in one's own size, or an area of it in its place."""
        other.resolve()
        GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, self._plain)
        left, bottom, width, height = area or (0, 0, *other.size)
        ends = (left, bottom, left + width, bottom + height)
        sizes = zip((*self.size, *self.size), (*other.size, *other.size), strict=True)
        own = (round(end * mine / its) for end, (mine, its) in zip(ends, sizes, strict=True))
        GL.glBlitFramebuffer(*ends, *own, GL.GL_COLOR_BUFFER_BIT, GL.GL_LINEAR)

    def resolve(self) -> None:
        """Let its pixels be read from now on, their samples mixed."""
        width, height = self.size
        GL.glBindFramebuffer(GL.GL_READ_FRAMEBUFFER, self.framebuffer)
        if self.framebuffer != self._plain:
            GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, self._plain)
            area = (0, 0, width, height)
            GL.glBlitFramebuffer(*area, *area, GL.GL_COLOR_BUFFER_BIT, GL.GL_NEAREST)
            GL.glBindFramebuffer(GL.GL_READ_FRAMEBUFFER, self._plain)


def _canvas(gpu: Gpu, size: tuple[int, int], samples: int) -> int:
    name = own_framebuffer(gpu)
    for place, form in (
        (GL.GL_COLOR_ATTACHMENT0, GL.GL_RGBA8),
        (GL.GL_DEPTH_ATTACHMENT, GL.GL_DEPTH_COMPONENT24),
    ):
        buffer = own_renderbuffer(gpu, form, *size, samples)
        GL.glFramebufferRenderbuffer(GL.GL_FRAMEBUFFER, place, GL.GL_RENDERBUFFER, buffer)
    require_complete()
    return name


def _too_large(width: int, height: int, limit: int) -> RenderError:
    return RenderError(
        Text(
            zh="这块显卡画不出 {width}×{height} 像素的图片。",
            en="This graphics driver cannot draw a picture of {width} x {height} pixels.",
        ).filled(width=width, height=height),
        Text(
            zh="请选择 1 到 {limit} 像素的宽和高。",
            en="Choose a width and a height from 1 to {limit} pixels.",
        ).filled(limit=limit),
    )
