"""The numbers every shader of a frame reads: camera, sun, sky and lamps."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.baking import BakedLight
from expo_studio.model.booth import Booth, Light, LightKind
from expo_studio.model.space import dot, unit
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.lamps import LAMP_LIMIT
from expo_studio.render.gpu.objects import own_buffer
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.shadow import NO_SHADOW, POINT_TEXEL, LightView, point_ends

BLOCK_FLOATS = 2 * 16 + 9 * 4 + 3 * LAMP_LIMIT * 4 + 2 * (16 + 4) + 2 * 4 + 2 * 4
SECTION = 2 * 16 + 8 * 4
"""Where the section's plane stands, in numbers."""
WHOLE = (0.0, 0.0, 0.0, 1.0)
BINDING = 0
PENUMBRA = 0.3
EVERYWHERE = (-3.0, -2.0)

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Lit:
    """What lights a view besides the sky.

    Attributes:
        lamps: At most eight.
        shadowed: Numbers of the spots that cast a shadow, at most two, -1 for none.
        points: Numbers of the points that cast a shadow, at most two, -1 for none.
    """

    sun: LightView = NO_SHADOW
    lamps: tuple[Light, ...] = ()
    shadowed: tuple[int, ...] = ()
    views: tuple[LightView, ...] = ()
    baked: BakedLight | None = None
    points: tuple[int, ...] = ()


UNLIT = Lit()


class FrameBlock:
    """The uniform block ``Frame`` of shaders/frame.glsl."""

    def __init__(self, gpu: Gpu) -> None:
        self._values = np.zeros(BLOCK_FLOATS, np.float32)
        self._buffer = own_buffer(gpu, self._values, GL.GL_UNIFORM_BUFFER, GL.GL_DYNAMIC_DRAW)

    def fill(
        self,
        booth: Booth,
        camera: Camera,
        projection_view: Matrix,
        lit: Lit = UNLIT,
        size: tuple[int, int] = (1, 1),
    ) -> None:
        """Upload the numbers of one view and of what lights it; size in pixels."""
        sky, values = booth.sky, self._values
        values[0:16] = projection_view.T.reshape(-1)
        values[16:32] = lit.sun.matrix.T.reshape(-1)
        vectors = values[32:68].reshape(9, 4)
        vectors[0, :3] = camera.eye
        vectors[1, :3] = unit(sky.sun_direction)
        vectors[2, :3] = [one * sky.sun_intensity for one in sky.sun_colour]
        vectors[3, :3], vectors[4, :3], vectors[5, :3] = sky.zenith, sky.horizon, sky.ground
        vectors[6] = (sky.exposure, 0.0, lit.sun.texel, lit.sun.bias)
        vectors[7, :2] = size
        vectors[8] = _plane(camera)
        lamps = values[68 : 68 + 12 * LAMP_LIMIT].reshape(3, LAMP_LIMIT, 4)
        _write_lamps(lit.lamps, lamps)
        _write_shadows(lit, values[68 + 12 * LAMP_LIMIT : -16])
        _write_points(lit, values[-16:-8].reshape(2, 4))
        if lit.baked is not None:
            values[-8:-4] = (*lit.baked.low, lit.baked.cell)
            values[-4:-1] = [1.0 / (side * lit.baked.cell) for side in lit.baked.size]
        GL.glBindBuffer(GL.GL_UNIFORM_BUFFER, self._buffer)
        GL.glBufferSubData(GL.GL_UNIFORM_BUFFER, 0, values.nbytes, values)

    def cut(self, camera: Camera | None) -> None:
        """Cut by a view's section from now on, or by none.

        Switching cutting off is not enough: llvmpipe cuts by what a shader wrote all the same.
        """
        plane = self._values[SECTION : SECTION + 4]
        plane[:] = WHOLE if camera is None else _plane(camera)
        GL.glBindBuffer(GL.GL_UNIFORM_BUFFER, self._buffer)
        GL.glBufferSubData(GL.GL_UNIFORM_BUFFER, SECTION * 4, plane.nbytes, plane)

    def bind(self) -> None:
        """Let programs read it from now on."""
        GL.glBindBufferBase(GL.GL_UNIFORM_BUFFER, BINDING, self._buffer)


def _plane(camera: Camera) -> tuple[float, float, float, float]:
    """Return the plane whose negative side is cut away; everything is kept without one."""
    if camera.section is None:
        return WHOLE
    x, y, z = unit(camera.section.normal)
    return (-x, -y, -z, dot(camera.section.point, (x, y, z)))


def _write_lamps(lamps: tuple[Light, ...], block: NDArray[np.float32]) -> None:
    for place, light in enumerate(lamps):
        edge, full = EVERYWHERE
        if light.kind is LightKind.SPOT:
            edge, full = math.cos(light.cone), math.cos(light.cone * (1.0 - PENUMBRA))
        block[0, place] = (*light.position, light.reach)
        block[1, place] = (*(one * light.candela for one in light.colour), full)
        block[2, place] = (*unit(light.direction), edge)


def _write_shadows(lit: Lit, block: NDArray[np.float32]) -> None:
    block[32:] = -1.0
    for place, (lamp, view) in enumerate(zip(lit.shadowed, lit.views, strict=True)):
        block[16 * place : 16 * place + 16] = view.matrix.T.reshape(-1)
        block[32 + 4 * place : 34 + 4 * place] = (lamp, view.texel)


def _write_points(lit: Lit, block: NDArray[np.float32]) -> None:
    block[:] = -1.0
    for place, lamp in enumerate(lit.points):
        if lamp >= 0:
            block[place] = (lamp, POINT_TEXEL, *point_ends(lit.lamps[lamp]))
