"""What stands behind glass: the picture so far, as a texture with mipmaps."""

from __future__ import annotations

from OpenGL import GL

from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.programs import BACKDROP_UNIT
from expo_studio.render.gpu.surfaces import Sheet


class Backdrop:
    """A copy of the canvas, made only in frames where glass is in view."""

    def __init__(self, gpu: Gpu) -> None:
        self._sheet = Sheet(gpu, GL.GL_RGBA8)

    def take(self, canvas: Canvas) -> None:
        """Copy what is drawn so far; the canvas is drawn on again afterwards."""
        size = (canvas.width, canvas.height)
        self._sheet.fit(size, has_mipmaps=True)
        GL.glBindFramebuffer(GL.GL_READ_FRAMEBUFFER, canvas.framebuffer)
        GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, self._sheet.framebuffer)
        area = (0, 0, *size)
        GL.glBlitFramebuffer(*area, *area, GL.GL_COLOR_BUFFER_BIT, GL.GL_NEAREST)
        self._sheet.bind(BACKDROP_UNIT)
        GL.glGenerateMipmap(GL.GL_TEXTURE_2D)
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, canvas.framebuffer)
