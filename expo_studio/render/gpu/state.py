"""The state of the context: whoever drew before, Qt included, may have left anything behind."""

from __future__ import annotations

from OpenGL import GL

from expo_studio.errors import RenderError
from expo_studio.render.canvas import Canvas, Holds
from expo_studio.text import Text

STALE_ERRORS = 16
CONTEXT_LOST = 0x0507


def begin() -> None:
    """Bring everything a pass relies on into a known state."""
    for _ in range(STALE_ERRORS):
        if GL.glGetError() == GL.GL_NO_ERROR:
            break
    for switch in (
        GL.GL_BLEND,
        GL.GL_SCISSOR_TEST,
        GL.GL_STENCIL_TEST,
        GL.GL_FRAMEBUFFER_SRGB,
        GL.GL_POLYGON_OFFSET_FILL,
        GL.GL_CLIP_DISTANCE0,
    ):
        GL.glDisable(switch)
    GL.glEnable(GL.GL_DEPTH_TEST)
    GL.glDepthFunc(GL.GL_LEQUAL)
    _write_depth(is_on=True)
    GL.glColorMask(True, True, True, True)  # noqa: FBT003 (OpenGL's own signature)
    GL.glCullFace(GL.GL_BACK)
    GL.glFrontFace(GL.GL_CCW)


def open_canvas(canvas: Canvas) -> None:
    """Draw onto a canvas from now on, which is empty, or its area is, unless it is drawn over."""
    GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, canvas.framebuffer)
    GL.glViewport(0, 0, canvas.width, canvas.height)
    GL.glFrontFace(GL.GL_CW if canvas.is_flipped else GL.GL_CCW)
    if canvas.area is not None:
        GL.glEnable(GL.GL_SCISSOR_TEST)
        GL.glScissor(*canvas.area)
    if canvas.holds is not Holds.CLEAR:
        GL.glClearColor(0.0, 0.0, 0.0, 1.0)
        GL.glClear(GL.GL_COLOR_BUFFER_BIT | GL.GL_DEPTH_BUFFER_BIT)


def cut(*, is_on: bool) -> None:
    """Cut by the frame's section from now on, or no longer."""
    (GL.glEnable if is_on else GL.glDisable)(GL.GL_CLIP_DISTANCE0)


def cover() -> None:
    """Draw over what stands there from now on, hidden by and hiding it."""
    GL.glDisable(GL.GL_BLEND)
    _write_depth(is_on=True)


def blend() -> None:
    """Draw through each other from now on, hidden by but not hiding what stands there."""
    GL.glEnable(GL.GL_BLEND)
    GL.glBlendFuncSeparate(
        GL.GL_SRC_ALPHA, GL.GL_ONE_MINUS_SRC_ALPHA, GL.GL_ONE, GL.GL_ONE_MINUS_SRC_ALPHA
    )
    _write_depth(is_on=False)


def leave() -> None:
    """Leave what Qt expects; RenderError if the driver complained."""
    GL.glDisable(GL.GL_BLEND)
    GL.glDisable(GL.GL_CULL_FACE)
    GL.glDisable(GL.GL_CLIP_DISTANCE0)
    GL.glDisable(GL.GL_SCISSOR_TEST)
    GL.glDepthFunc(GL.GL_LESS)
    _write_depth(is_on=True)
    GL.glFrontFace(GL.GL_CCW)
    GL.glBindVertexArray(0)
    GL.glUseProgram(0)
    GL.glBindBuffer(GL.GL_ARRAY_BUFFER, 0)
    GL.glActiveTexture(GL.GL_TEXTURE0)
    error = GL.glGetError()
    if error == CONTEXT_LOST:
        raise RenderError(
            Text(
                zh="显卡驱动已重启，画面中断。",
                en="The graphics driver was restarted, and the picture is lost.",
            ),
            Text(
                zh="请关闭再打开展位；如果反复发生，请更新显卡驱动。",
                en="Close and open the booth again; update the driver if it comes back.",
            ),
        )
    if error != GL.GL_NO_ERROR:
        raise RenderError(
            Text(
                zh="显卡无法完成这幅画面（{code}）。",
                en="The graphics driver could not finish the picture ({code}).",
            ).filled(code=f"{int(error):#06x}"),
            Text(
                zh="请减少贴图或更新显卡驱动。",
                en="Use fewer or smaller textures, or update the graphics driver.",
            ),
        )


def _write_depth(*, is_on: bool) -> None:
    GL.glDepthMask(is_on)
