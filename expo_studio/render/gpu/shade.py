"""Ambient occlusion: how much of the sky each pixel sees past its neighbours.

A depth picture of half the size, an estimate from points on a spiral around each pixel
(McGuire et al., "Scalable Ambient Obscurance", 2012), and a blur that keeps edges.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu.drawlist import Draw, Rows
from expo_studio.render.gpu.objects import Program, own_vertex_array
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.parts import PlainPass
from expo_studio.render.gpu.programs import SHADE_UNIT, Programs
from expo_studio.render.gpu.surfaces import Sheet

REACH = 0.4
"""Metres around a point within which things take its light away."""
DEPTH_UNIT, RAW_UNIT = 0, 1

Matrix = NDArray[np.float64]


class Shade:
    """Half as wide and high as the canvas."""

    def __init__(self, gpu: Gpu, programs: Programs, plain: PlainPass) -> None:
        self._programs = programs
        self._plain = plain
        self._array = own_vertex_array(gpu)
        self._depth = Sheet(gpu, GL.GL_DEPTH_COMPONENT24, is_depth=True)
        self._raw, self._smooth = Sheet(gpu, GL.GL_R8), Sheet(gpu, GL.GL_R8)

    def update(
        self, seen: list[tuple[Rows, list[Draw]]], projection: Matrix, canvas: Canvas
    ) -> None:
        """Work out a view's shade and bind it; the frame block is this view's."""
        size = (max(canvas.width // 2, 1), max(canvas.height // 2, 1))
        for sheet in (self._depth, self._raw, self._smooth):
            sheet.fit(size)
        self._depth.begin()
        GL.glDepthMask(True)  # noqa: FBT003 (OpenGL's own signature)
        GL.glClear(GL.GL_DEPTH_BUFFER_BIT)
        for rows, draws in seen:
            self._plain.draw("depth.frag", rows, draws)
        GL.glDisable(GL.GL_DEPTH_TEST)
        GL.glDisable(GL.GL_CULL_FACE)
        GL.glBindVertexArray(self._array)
        self._depth.bind(DEPTH_UNIT)
        self._estimate(projection)
        self._blur(projection)
        GL.glEnable(GL.GL_DEPTH_TEST)
        self._smooth.bind(SHADE_UNIT)

    def _estimate(self, projection: Matrix) -> None:
        program = self._use("shade.frag", projection)
        GL.glUniform1f(program.place("reach"), REACH)
        self._raw.begin()
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)

    def _blur(self, projection: Matrix) -> None:
        program = self._use("blur.frag", projection)
        GL.glUniform1i(program.place("raw"), RAW_UNIT)
        self._raw.bind(RAW_UNIT)
        self._smooth.begin()
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)

    def _use(self, fragment: str, projection: Matrix) -> Program:
        """Use a program that turns depths back into metres."""
        program = self._programs.get("screen.vert", fragment)
        program.use()
        GL.glUniform1i(program.place("depths"), DEPTH_UNIT)
        scale = (1.0 / projection[0, 0], 1.0 / projection[1, 1])
        GL.glUniform4f(program.place("lens"), *scale, projection[2, 2], projection[2, 3])
        return program
