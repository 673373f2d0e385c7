"""Pictures of half the width and height, where the processor draws and a finer one follows soon."""

from __future__ import annotations

from OpenGL import GL

from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.target import Target

PART = 2
"""Pixels of a picture across and down for each that is drawn: a quarter of the time."""


class Rough:
    """A small canvas beside another one, made anew when that has another size.

    Args:
        gpu: Owns it.
    """

    def __init__(self, gpu: Gpu) -> None:
        self._gpu = Gpu()
        self._target: Target | None = None
        gpu.own(0, lambda _: self._gpu.close())

    def canvas(self, like: Canvas) -> Canvas:
        """Return what to draw on instead of another canvas."""
        size = max(1, like.width // PART), max(1, like.height // PART)
        if self._target is None or self._target.size != size:
            self._gpu.close()
            self._target = Target(self._gpu, *size)
        return Canvas(self._target.framebuffer, *size)

    def show(self, on: Canvas) -> None:
        """Enlarge what was drawn onto a canvas without samples, and draw on that from now on."""
        if self._target is None:
            return
        self._target.resolve()
        GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, on.framebuffer)
        whole = (0, 0, on.width, on.height)
        GL.glBlitFramebuffer(
            *(0, 0, *self._target.size), *whole, GL.GL_COLOR_BUFFER_BIT, GL.GL_LINEAR
        )
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, on.framebuffer)
