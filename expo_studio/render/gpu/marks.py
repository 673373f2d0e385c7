"""Lines and triangles of the editor's overlay."""

from __future__ import annotations

import ctypes

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.gpu.objects import own_buffer, own_vertex_array
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.programs import Programs
from expo_studio.render.overlay import Line, Overlay, Triangle


class Marks:
    """One buffer for all marks of a frame."""

    def __init__(self, gpu: Gpu, programs: Programs) -> None:
        self._programs = programs
        self._array = own_vertex_array(gpu)
        self._buffer = own_buffer(gpu, None, GL.GL_ARRAY_BUFFER, GL.GL_STREAM_DRAW)
        for place, width, offset in ((0, 3, 0), (1, 4, 12)):
            GL.glEnableVertexAttribArray(place)
            GL.glVertexAttribPointer(
                place, width, GL.GL_FLOAT, GL.GL_FALSE, 28, ctypes.c_void_p(offset)
            )

    def draw(self, overlay: Overlay, projection_view: NDArray[np.float64]) -> None:
        """Draw the lines under and over, then the triangles, blended."""
        program = self._programs.get("marks.vert", "marks.frag")
        program.use()
        GL.glUniformMatrix4fv(
            program.place("projection_view"), 1, GL.GL_TRUE, projection_view.astype(np.float32)
        )
        GL.glBindVertexArray(self._array)
        GL.glDisable(GL.GL_CULL_FACE)
        self._draw(_line_vertices(overlay.under), GL.GL_LINES)
        GL.glDisable(GL.GL_DEPTH_TEST)
        self._draw(_triangle_vertices(overlay.triangles), GL.GL_TRIANGLES)
        self._draw(_line_vertices(overlay.lines), GL.GL_LINES)

    def _draw(self, vertices: NDArray[np.float32], mode: int) -> None:
        if not len(vertices):
            return
        GL.glBindBuffer(GL.GL_ARRAY_BUFFER, self._buffer)
        GL.glBufferData(GL.GL_ARRAY_BUFFER, vertices.nbytes, vertices, GL.GL_STREAM_DRAW)
        GL.glDrawArrays(mode, 0, len(vertices))


def _line_vertices(lines: tuple[Line, ...]) -> NDArray[np.float32]:
    ends = [(*end, *line.ink) for line in lines for end in (line.start, line.end)]
    return np.array(ends, np.float32).reshape(-1, 7)


def _triangle_vertices(triangles: tuple[Triangle, ...]) -> NDArray[np.float32]:
    corners = [(*corner, *one.ink) for one in triangles for corner in one.corners]
    return np.array(corners, np.float32).reshape(-1, 7)
