"""Lines, triangles and pins of the editor's overlay."""

from __future__ import annotations

import ctypes

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.space import Vec3
from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu.objects import Program, own_buffer, own_vertex_array
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.programs import Programs
from expo_studio.render.overlay import Line, Overlay, Pin, Triangle

GRID_PULL = 0.004
HIDDEN_OPACITY = 0.3

Matrix = NDArray[np.float64]
Vertices = NDArray[np.float32]
"""Shape (n, 8): position, ink, size in pixels."""


class Marks:
    """One buffer for all marks of a frame."""

    def __init__(self, gpu: Gpu, programs: Programs) -> None:
        self._programs = programs
        self._array = own_vertex_array(gpu)
        self._buffer = own_buffer(gpu, None, GL.GL_ARRAY_BUFFER, GL.GL_STREAM_DRAW)
        self._under: tuple[tuple[Line, ...], Vertices] = ((), _line_vertices(()))
        for place, width, offset in ((0, 3, 0), (1, 4, 12), (2, 1, 28)):
            GL.glEnableVertexAttribArray(place)
            GL.glVertexAttribPointer(
                place, width, GL.GL_FLOAT, GL.GL_FALSE, 32, ctypes.c_void_p(offset)
            )

    def draw(self, overlay: Overlay, projection_view: Matrix, eye: Vec3, canvas: Canvas) -> None:
        """Draw what lies under, then what lies over the booth, blended."""
        GL.glBindVertexArray(self._array)
        GL.glDisable(GL.GL_CULL_FACE)
        line = self._use("marks.vert", "line.frag", "line.geom", projection_view)
        halves = canvas.width / 2.0 / canvas.part, canvas.height / 2.0 / canvas.part
        GL.glUniform2f(line.place("half_canvas"), *halves)
        GL.glUniform4f(line.place("eye_and_pull"), *eye, GRID_PULL)
        self._draw(self._under_vertices(overlay.under), GL.GL_LINES)
        self._draw_pins(overlay.pins, projection_view, canvas.part)
        GL.glDisable(GL.GL_DEPTH_TEST)
        self._use("marks.vert", "marks.frag", "", projection_view)
        self._draw(_triangle_vertices(overlay.triangles, eye), GL.GL_TRIANGLES)
        line.use()
        GL.glUniform4f(line.place("eye_and_pull"), *eye, 0.0)
        self._draw(_line_vertices(overlay.lines), GL.GL_LINES)

    def _use(self, vertex: str, fragment: str, geometry: str, projection_view: Matrix) -> Program:
        program = self._programs.get(vertex, fragment, geometry=geometry)
        program.use()
        matrix = projection_view.astype(np.float32)
        GL.glUniformMatrix4fv(program.place("projection_view"), 1, GL.GL_TRUE, matrix)
        return program

    def _draw_pins(self, pins: tuple[Pin, ...], projection_view: Matrix, part: float) -> None:
        vertices = _pin_vertices(pins, part)
        program = self._use("marks.vert", "pin.frag", "", projection_view)
        GL.glEnable(GL.GL_PROGRAM_POINT_SIZE)
        for comparison, opacity in ((GL.GL_GREATER, HIDDEN_OPACITY), (GL.GL_LEQUAL, 1.0)):
            GL.glDepthFunc(comparison)
            GL.glUniform1f(program.place("opacity"), opacity)
            self._draw(vertices, GL.GL_POINTS)
        GL.glDisable(GL.GL_PROGRAM_POINT_SIZE)

    def _under_vertices(self, lines: tuple[Line, ...]) -> Vertices:
        if self._under[0] is not lines:
            self._under = (lines, _line_vertices(lines))
        return self._under[1]

    def _draw(self, vertices: Vertices, mode: int) -> None:
        if not len(vertices):
            return
        GL.glBindBuffer(GL.GL_ARRAY_BUFFER, self._buffer)
        GL.glBufferData(GL.GL_ARRAY_BUFFER, vertices.nbytes, vertices, GL.GL_STREAM_DRAW)
        GL.glDrawArrays(mode, 0, len(vertices))


def _line_vertices(lines: tuple[Line, ...]) -> Vertices:
    ends = [(*end, *line.ink, line.width) for line in lines for end in (line.start, line.end)]
    return np.array(ends, np.float32).reshape(-1, 8)


def _pin_vertices(pins: tuple[Pin, ...], part: float) -> Vertices:
    every = [(*pin.at, *pin.ink, pin.size * part) for pin in pins]
    return np.array(every, np.float32).reshape(-1, 8)


def _triangle_vertices(triangles: tuple[Triangle, ...], eye: Vec3) -> Vertices:
    """Return the corners, the farthest triangle first."""
    corners = [(*corner, *one.ink, 0.0) for one in triangles for corner in one.corners]
    vertices = np.array(corners, np.float32).reshape(-1, 3, 8)
    away = np.linalg.norm(vertices[:, :, :3].mean(axis=1) - np.array(eye), axis=1)
    return np.ascontiguousarray(vertices[np.argsort(-away, kind="stable")].reshape(-1, 8))
