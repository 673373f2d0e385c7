"""The outline of what is selected: a mask of it, then the edge of the mask."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu.drawlist import DrawList
from expo_studio.render.gpu.objects import (
    own_framebuffer,
    own_texture,
    own_vertex_array,
    require_complete,
)
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.parts import PlainPass
from expo_studio.render.gpu.programs import Programs

INK = (0.1, 0.5, 1.0, 1.0)
INSIDE = 0.14
MASK_UNIT = 0
MARGIN = 4

Matrix = NDArray[np.float64]


class Outline:
    """A mask as large as the canvas, made when something is first selected."""

    def __init__(self, gpu: Gpu, programs: Programs, plain: PlainPass) -> None:
        self._gpu = Gpu()
        gpu.own(0, lambda _: self._gpu.close())
        self._programs = programs
        self._plain = plain
        self._array = own_vertex_array(gpu)
        self._size = (0, 0)
        self._framebuffer = 0
        self._texture = 0

    def draw(
        self,
        lists: Sequence[DrawList],
        numbers: list[int],
        projection_view: Matrix,
        canvas: Canvas,
    ) -> None:
        """Outline the placements with these numbers; the frame block is this view's."""
        chosen = [(one, np.isin(one.rows[:, 3, 0], numbers)) for one in lists if one.parts]
        area = _area(chosen, projection_view, canvas)
        if area is None:
            return
        self._fit(canvas)
        GL.glEnable(GL.GL_SCISSOR_TEST)
        GL.glScissor(*area)
        self._draw_mask(chosen)
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, canvas.framebuffer)
        self._draw_edge()
        GL.glDisable(GL.GL_SCISSOR_TEST)

    def _draw_mask(self, chosen: list[tuple[DrawList, NDArray[np.bool_]]]) -> None:
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, self._framebuffer)
        GL.glDisable(GL.GL_DEPTH_TEST)
        GL.glDisable(GL.GL_BLEND)
        GL.glClearColor(0.0, 0.0, 0.0, 0.0)
        GL.glClear(GL.GL_COLOR_BUFFER_BIT)
        for drawlist, mask in chosen:
            rows, draws = drawlist.only(mask)
            self._plain.draw("mask.frag", rows, draws)

    def _draw_edge(self) -> None:
        program = self._programs.get("screen.vert", "outline.frag")
        program.use()
        GL.glUniform1i(program.place("mask"), MASK_UNIT)
        GL.glUniform4f(program.place("ink"), *INK)
        GL.glUniform1f(program.place("inside"), INSIDE)
        GL.glActiveTexture(GL.GL_TEXTURE0 + MASK_UNIT)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self._texture)
        GL.glEnable(GL.GL_BLEND)
        GL.glBindVertexArray(self._array)
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)
        GL.glEnable(GL.GL_DEPTH_TEST)

    def _fit(self, canvas: Canvas) -> None:
        if self._size == (canvas.width, canvas.height):
            return
        self._gpu.close()
        self._size = (canvas.width, canvas.height)
        self._texture = own_texture(self._gpu)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self._texture)
        GL.glTexImage2D(
            *(GL.GL_TEXTURE_2D, 0, GL.GL_R8, *self._size, 0, GL.GL_RED, GL.GL_UNSIGNED_BYTE, None)
        )
        for key in (GL.GL_TEXTURE_MIN_FILTER, GL.GL_TEXTURE_MAG_FILTER):
            GL.glTexParameteri(GL.GL_TEXTURE_2D, key, GL.GL_NEAREST)
        self._framebuffer = own_framebuffer(self._gpu)
        GL.glFramebufferTexture2D(
            GL.GL_FRAMEBUFFER, GL.GL_COLOR_ATTACHMENT0, GL.GL_TEXTURE_2D, self._texture, 0
        )
        require_complete()


def _area(
    chosen: list[tuple[DrawList, NDArray[np.bool_]]], projection_view: Matrix, canvas: Canvas
) -> tuple[int, int, int, int] | None:
    """Return the pixels around the boxes of what is chosen, x, y, width, height; None for none."""
    if not any(mask.any() for _, mask in chosen):
        return None
    middles = np.concatenate([one.middles[mask] for one, mask in chosen])
    halves = np.concatenate([one.halves[mask] for one, mask in chosen])
    signs = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)])
    corners = (middles[:, None] + halves[:, None] * signs).reshape(-1, 3)
    clip = np.c_[corners, np.ones(len(corners))] @ projection_view.T
    size = np.array([canvas.width, canvas.height])
    if (clip[:, 3] < 0.01).any():
        return 0, 0, canvas.width, canvas.height
    pixels = (clip[:, :2] / clip[:, 3:] * 0.5 + 0.5) * size
    low = np.clip(np.floor(pixels.min(axis=0)) - MARGIN, 0, size).astype(int)
    high = np.clip(np.ceil(pixels.max(axis=0)) + MARGIN, 0, size).astype(int)
    if (high <= low).any():
        return None
    return int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1])
