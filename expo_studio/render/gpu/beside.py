"""Pictures that are drawn beside the canvas they are shown on, because there is no time at once."""

from __future__ import annotations

from OpenGL import GL

from expo_studio.errors import RenderError
from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.target import Target
from expo_studio.text import Text


class Beside:
    """A canvas beside another one, made anew when it has to have another size.

    Args:
        gpu: Owns it.
    """

    def __init__(self, gpu: Gpu) -> None:
        self._gpu = Gpu()
        self._target: Target | None = None
        gpu.own(0, lambda _: self.free())

    def free(self) -> None:
        """Let go of it, and of what it shows."""
        self._target = None
        self._gpu.close()

    def canvas(self, like: Canvas, part: float = 1.0) -> Canvas:
        """Return what to draw on instead of another canvas, with a part of its width and height."""
        size = max(1, round(like.width * part)), max(1, round(like.height * part))
        if self._target is None or self._target.size != size:
            self.free()  # for good, where the driver refuses this size
            self._target = Target(self._gpu, *size)
        return Canvas(self._target.framebuffer, *size, part=part)

    def show(self, on: Canvas, *, with_depth: bool = False) -> None:
        """Show what was drawn on a canvas without samples, and draw on that from now on.

        Args:
            on: Where, of any size.
            with_depth: Whether what is drawn next shall be hidden by it; the canvas is one of
                the same size beside another one.

        Raises:
            RenderError: Nothing was drawn on it, or it was let go since.
        """
        if self._target is None:
            raise _gone()
        self._target.resolve()
        GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, on.framebuffer)
        what = GL.GL_COLOR_BUFFER_BIT | (GL.GL_DEPTH_BUFFER_BIT if with_depth else 0)
        size = on.width, on.height
        how = GL.GL_NEAREST if size == self._target.size else GL.GL_LINEAR
        GL.glBlitFramebuffer(*(0, 0, *self._target.size), *(0, 0, *size), what, how)
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, on.framebuffer)


def _gone() -> RenderError:
    return RenderError(
        Text(zh="显卡丢失了精细的画面。", en="The graphics driver has lost the fine picture."),
        Text(zh="转动一下视图，它会重新绘制。", en="Turn the view, and it is drawn anew."),
    )
