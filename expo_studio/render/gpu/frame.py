"""The numbers every shader of a frame reads: camera, sun, sky and lamps."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.booth import Booth, Light, LightKind
from expo_studio.model.space import unit
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.lamps import LAMP_LIMIT
from expo_studio.render.gpu.objects import own_buffer
from expo_studio.render.gpu.owner import Gpu

BLOCK_FLOATS = 2 * 16 + 7 * 4 + 3 * LAMP_LIMIT * 4
BINDING = 0
PENUMBRA = 0.3
EVERYWHERE = (-3.0, -2.0)

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class SunView:
    """How the sun sees the booth.

    Attributes:
        matrix: Booth to the shadow map's clip space, shape (4, 4).
        texel: Metres.
        bias: In the map's depth, 0 to 1.
    """

    matrix: Matrix
    texel: float = 0.0
    bias: float = 0.0


NO_SHADOW = SunView(np.eye(4))


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
        shadow: SunView = NO_SHADOW,
        lamps: tuple[Light, ...] = (),
    ) -> None:
        """Upload the numbers of one view, and of the shadow and the lamps in it."""
        sky, values = booth.sky, self._values
        values[0:16] = projection_view.T.reshape(-1)
        values[16:32] = shadow.matrix.T.reshape(-1)
        vectors = values[32:60].reshape(7, 4)
        vectors[0, :3] = camera.eye
        vectors[1, :3] = unit(sky.sun_direction)
        vectors[2, :3] = np.array(sky.sun_colour) * sky.sun_intensity
        vectors[3, :3], vectors[4, :3], vectors[5, :3] = sky.zenith, sky.horizon, sky.ground
        _write_lamps(lamps, values[60:].reshape(3, LAMP_LIMIT, 4))
        vectors[6] = (sky.exposure, 0.0, shadow.texel, shadow.bias)
        GL.glBindBuffer(GL.GL_UNIFORM_BUFFER, self._buffer)
        GL.glBufferSubData(GL.GL_UNIFORM_BUFFER, 0, values.nbytes, values)

    def bind(self) -> None:
        """Let programs read it from now on."""
        GL.glBindBufferBase(GL.GL_UNIFORM_BUFFER, BINDING, self._buffer)


def _write_lamps(lamps: tuple[Light, ...], block: NDArray[np.float32]) -> None:
    for place, light in enumerate(lamps):
        edge, full = EVERYWHERE
        if light.kind is LightKind.SPOT:
            edge, full = math.cos(light.cone), math.cos(light.cone * (1.0 - PENUMBRA))
        block[0, place] = (*light.position, light.reach)
        block[1, place] = (*(one * light.candela for one in light.colour), full)
        block[2, place] = (*unit(light.direction), edge)
