"""Textures as large as the canvas, made anew when its size changes."""

from __future__ import annotations

from OpenGL import GL

from expo_studio.render.gpu.objects import own_framebuffer, own_texture, require_complete
from expo_studio.render.gpu.owner import Gpu


class Sheet:
    """A texture that can be drawn on.

    Attributes:
        texture, framebuffer: GL names, 0 before the first fit.
        size: Width and height in pixels.
    """

    def __init__(self, gpu: Gpu, form: int, *, is_depth: bool = False) -> None:
        self._gpu = Gpu()
        gpu.own(0, lambda _: self._gpu.close())
        self._form = form
        self._is_depth = is_depth
        self.size = (0, 0)
        self.texture = 0
        self.framebuffer = 0

    def fit(self, size: tuple[int, int], *, has_mipmaps: bool = False) -> None:
        """Be of a size from now on; what was drawn is lost where it differs."""
        if self.size == size:
            return
        self._gpu.close()
        self.size = size
        GL.glActiveTexture(GL.GL_TEXTURE0)
        self.texture = own_texture(self._gpu)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self.texture)
        layout = (GL.GL_DEPTH_COMPONENT, GL.GL_UNSIGNED_INT)
        if not self._is_depth:
            layout = (GL.GL_RGBA, GL.GL_UNSIGNED_BYTE)
        GL.glTexImage2D(GL.GL_TEXTURE_2D, 0, self._form, *size, 0, *layout, None)
        smooth = GL.GL_NEAREST if self._is_depth else GL.GL_LINEAR
        for key, value in (
            (GL.GL_TEXTURE_MIN_FILTER, GL.GL_LINEAR_MIPMAP_LINEAR if has_mipmaps else smooth),
            (GL.GL_TEXTURE_MAG_FILTER, smooth),
            (GL.GL_TEXTURE_WRAP_S, GL.GL_CLAMP_TO_EDGE),
            (GL.GL_TEXTURE_WRAP_T, GL.GL_CLAMP_TO_EDGE),
        ):
            GL.glTexParameteri(GL.GL_TEXTURE_2D, key, value)
        self._frame()

    def _frame(self) -> None:
        place = GL.GL_DEPTH_ATTACHMENT if self._is_depth else GL.GL_COLOR_ATTACHMENT0
        self.framebuffer = own_framebuffer(self._gpu)
        GL.glFramebufferTexture2D(GL.GL_FRAMEBUFFER, place, GL.GL_TEXTURE_2D, self.texture, 0)
        if self._is_depth:
            GL.glDrawBuffer(GL.GL_NONE)
            GL.glReadBuffer(GL.GL_NONE)
        require_complete()

    def begin(self) -> None:
        """Draw onto it from now on."""
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, self.framebuffer)
        GL.glViewport(0, 0, *self.size)

    def bind(self, unit: int) -> None:
        """Let shaders read it."""
        GL.glActiveTexture(GL.GL_TEXTURE0 + unit)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self.texture)
