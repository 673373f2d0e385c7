"""From pictures of all directions to one 2:1 picture, on the card."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.gpu.objects import own_framebuffer, own_texture, own_vertex_array
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.programs import Programs
from expo_studio.render.gpu.surfaces import Sheet
from expo_studio.render.gpu.target import Target

STRIP_ROWS = 512
FACE_UNIT = 0

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]


class Unroller:
    """Six square faces in the order of OpenGL's cube maps, and strips of what they show."""

    def __init__(self, gpu: Gpu, side: int, *, is_seamless: bool = True) -> None:
        self._gpu = gpu
        self._programs = Programs(gpu)
        self._side = side
        self._is_seamless = is_seamless
        self._array = own_vertex_array(gpu)
        self._texture = own_texture(gpu)
        GL.glBindTexture(GL.GL_TEXTURE_CUBE_MAP, self._texture)
        for face in range(6):
            target = GL.GL_TEXTURE_CUBE_MAP_POSITIVE_X + face
            layout = (GL.GL_RGBA8, side, side, 0, GL.GL_RGBA, GL.GL_UNSIGNED_BYTE, None)
            GL.glTexImage2D(target, 0, *layout)
        for key, value in (
            (GL.GL_TEXTURE_MIN_FILTER, GL.GL_LINEAR),
            (GL.GL_TEXTURE_MAG_FILTER, GL.GL_LINEAR),
            (GL.GL_TEXTURE_WRAP_S, GL.GL_CLAMP_TO_EDGE),
            (GL.GL_TEXTURE_WRAP_T, GL.GL_CLAMP_TO_EDGE),
            (GL.GL_TEXTURE_WRAP_R, GL.GL_CLAMP_TO_EDGE),
        ):
            GL.glTexParameteri(GL.GL_TEXTURE_CUBE_MAP, key, value)
        self._face = own_framebuffer(gpu)

    def take(self, face: int, target: Target) -> None:
        """Keep what was drawn on a target as one of the faces."""
        target.resolve()
        GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, self._face)
        GL.glFramebufferTexture2D(
            GL.GL_DRAW_FRAMEBUFFER,
            GL.GL_COLOR_ATTACHMENT0,
            GL.GL_TEXTURE_CUBE_MAP_POSITIVE_X + face,
            self._texture,
            0,
        )
        area = (0, 0, self._side, self._side)
        GL.glBlitFramebuffer(*area, *area, GL.GL_COLOR_BUFFER_BIT, GL.GL_NEAREST)

    def give(self, face: int, pixels: Pixels) -> None:
        """Set a face to given pixels, shape (side, side, 4), bottom row first."""
        GL.glBindTexture(GL.GL_TEXTURE_CUBE_MAP, self._texture)
        target = GL.GL_TEXTURE_CUBE_MAP_POSITIVE_X + face
        area = (0, 0, self._side, self._side, GL.GL_RGBA, GL.GL_UNSIGNED_BYTE)
        GL.glTexSubImage2D(target, 0, *area, np.ascontiguousarray(pixels))

    def picture(self, width: int) -> Pixels:
        """Return the 2:1 picture, shape (width / 2, width, 3), north in the middle."""
        height = width // 2
        picture = np.empty((height, width, 3), np.uint8)
        with Gpu() as gpu:
            strip = Target(gpu, width, min(STRIP_ROWS, height))
            rows = np.empty((strip.size[1], width, 4), np.uint8)
            for first in range(0, height, strip.size[1]):
                self._draw(strip, first, (width, height))
                strip.read(rows)
                picture[first : first + len(rows)] = rows[: height - first, :, :3]
        return picture

    def _draw(self, strip: Target, first: int, whole: tuple[int, int]) -> None:
        program = self._programs.get("screen.vert", "unroll.frag")
        program.use()
        GL.glUniform1i(program.place("faces"), FACE_UNIT)
        GL.glUniform2f(program.place("whole"), *whole)
        GL.glUniform1f(program.place("first"), first)
        GL.glActiveTexture(GL.GL_TEXTURE0 + FACE_UNIT)
        GL.glBindTexture(GL.GL_TEXTURE_CUBE_MAP, self._texture)
        (GL.glEnable if self._is_seamless else GL.glDisable)(GL.GL_TEXTURE_CUBE_MAP_SEAMLESS)
        _begin(strip.framebuffer, strip.size)
        GL.glBindVertexArray(self._array)
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)


class Slices:
    """One eye's picture put together from many narrow ones."""

    def __init__(self, gpu: Gpu, width: int) -> None:
        self._programs = Programs(gpu)
        self._array = own_vertex_array(gpu)
        self._seen = Sheet(gpu, GL.GL_RGBA8)
        self._whole = Target(gpu, width, width // 2)

    def add(self, target: Target, camera: Matrix, area: tuple[int, int, int, int]) -> None:
        """Fill an area (left, top, width, height) from what a camera saw.

        Args:
            target: What was drawn on.
            camera: From directions to the target's clip space, shape (4, 4).
            area: Pixels from the top left.
        """
        self._seen.fit(target.size)
        target.resolve()
        GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, self._seen.framebuffer)
        whole = (0, 0, *target.size)
        GL.glBlitFramebuffer(*whole, *whole, GL.GL_COLOR_BUFFER_BIT, GL.GL_NEAREST)
        program = self._programs.get("screen.vert", "slice.frag")
        program.use()
        GL.glUniform1i(program.place("seen"), FACE_UNIT)
        GL.glUniform2f(program.place("whole"), *self._whole.size)
        GL.glUniformMatrix4fv(program.place("camera"), 1, GL.GL_TRUE, camera.astype(np.float32))
        self._seen.bind(FACE_UNIT)
        _begin(self._whole.framebuffer, self._whole.size)
        GL.glEnable(GL.GL_SCISSOR_TEST)
        GL.glScissor(*area)
        GL.glBindVertexArray(self._array)
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)
        GL.glDisable(GL.GL_SCISSOR_TEST)

    def picture(self) -> Pixels:
        """Return what was put together, shape (width / 2, width, 3)."""
        width, height = self._whole.size
        pixels = np.empty((height, width, 4), np.uint8)
        self._whole.read(pixels)
        return np.ascontiguousarray(pixels[:, :, :3])


def _begin(framebuffer: int, size: tuple[int, int]) -> None:
    GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, framebuffer)
    GL.glViewport(0, 0, *size)
    for switch in (GL.GL_DEPTH_TEST, GL.GL_CULL_FACE, GL.GL_BLEND):
        GL.glDisable(switch)
