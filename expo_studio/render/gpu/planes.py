"""Reading a picture back as YUV 4:2:0, turned into planes on the card."""

from __future__ import annotations

import ctypes

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.gpu.objects import names, own_vertex_array
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.programs import Programs
from expo_studio.render.gpu.surfaces import Sheet
from expo_studio.render.gpu.target import Target

RGB_UNIT = 0
RING = 2
"""Pictures on their way; each is read one frame after it was drawn."""


class PlaneReader:
    """Turns what was drawn on a target into planes and reads them.

    With a ring the card goes on with the next picture while the last one is copied.
    """

    def __init__(self, gpu: Gpu, size: tuple[int, int], *, has_ring: bool = False) -> None:
        self._programs = Programs(gpu)
        self._array = own_vertex_array(gpu)
        self._size = size
        self._rgb, self._planes = Sheet(gpu, GL.GL_RGBA8), Sheet(gpu, GL.GL_RGBA8)
        self._rgb.fit(size)
        self._planes.fit((size[0] // 4, size[1] * 3 // 2))
        self._bytes = size[0] * size[1] * 3 // 2
        self._ring = [_pack_buffer(gpu, self._bytes) for _ in range(RING if has_ring else 0)]
        self._asked = 0

    def read(self, target: Target, into: NDArray[np.uint8]) -> bool:
        """Copy the planes into an array, shape (height * 3 / 2, width), as yuv420p lies.

        Returns whether there was a picture: a ring has none yet the first time.
        """
        self._convert(target)
        GL.glBindFramebuffer(GL.GL_READ_FRAMEBUFFER, self._planes.framebuffer)
        GL.glPixelStorei(GL.GL_PACK_ALIGNMENT, 4)
        area = (0, 0, *self._planes.size, GL.GL_RGBA, GL.GL_UNSIGNED_BYTE)
        if not self._ring:
            GL.glReadPixels(*area, into)
            return True
        GL.glBindBuffer(GL.GL_PIXEL_PACK_BUFFER, self._ring[self._asked % RING])
        GL.glReadPixels(*area, ctypes.c_void_p(0))
        self._asked += 1
        is_there = self._asked >= RING
        if is_there:
            GL.glBindBuffer(GL.GL_PIXEL_PACK_BUFFER, self._ring[self._asked % RING])
            GL.glGetBufferSubData(GL.GL_PIXEL_PACK_BUFFER, 0, self._bytes, into)
        GL.glBindBuffer(GL.GL_PIXEL_PACK_BUFFER, 0)
        return is_there

    def _convert(self, target: Target) -> None:
        target.resolve()
        GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, self._rgb.framebuffer)
        area = (0, 0, *self._size)
        GL.glBlitFramebuffer(*area, *area, GL.GL_COLOR_BUFFER_BIT, GL.GL_NEAREST)
        program = self._programs.get("screen.vert", "planes.frag")
        program.use()
        GL.glUniform1i(program.place("rgb"), RGB_UNIT)
        GL.glUniform2i(program.place("size"), *self._size)
        self._rgb.bind(RGB_UNIT)
        self._planes.begin()
        for switch in (GL.GL_DEPTH_TEST, GL.GL_CULL_FACE, GL.GL_BLEND):
            GL.glDisable(switch)
        GL.glBindVertexArray(self._array)
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)


def _pack_buffer(gpu: Gpu, size: int) -> int:
    name = gpu.own(int(GL.glGenBuffers(1)), lambda one: GL.glDeleteBuffers(1, names(one)))
    GL.glBindBuffer(GL.GL_PIXEL_PACK_BUFFER, name)
    GL.glBufferData(GL.GL_PIXEL_PACK_BUFFER, size, None, GL.GL_STREAM_READ)
    GL.glBindBuffer(GL.GL_PIXEL_PACK_BUFFER, 0)
    return name
