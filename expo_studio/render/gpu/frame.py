"""The numbers every shader of a frame reads: camera, sun, sky and lamps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.booth import Booth, LightKind
from expo_studio.model.space import unit
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.objects import own_buffer
from expo_studio.render.gpu.owner import Gpu

LAMP_LIMIT = 8
BLOCK_FLOATS = 2 * 16 + 7 * 4 + 3 * LAMP_LIMIT * 4
BINDING = 0

Matrix = NDArray[np.float64]


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
        shadow_view: Matrix,
        texel: float,
    ) -> None:
        """Upload the numbers of one view; ``texel`` is a shadow texel in metres."""
        sky, values = booth.sky, self._values
        values[0:16] = projection_view.T.reshape(-1)
        values[16:32] = shadow_view.T.reshape(-1)
        vectors = values[32:60].reshape(7, 4)
        vectors[0, :3] = camera.eye
        vectors[1, :3] = unit(sky.sun_direction)
        vectors[2, :3] = np.array(sky.sun_colour) * sky.sun_intensity
        vectors[3, :3], vectors[4, :3], vectors[5, :3] = sky.zenith, sky.horizon, sky.ground
        lamps = _nearest_lamps(booth, camera, values[60:].reshape(3, LAMP_LIMIT, 4))
        vectors[6] = (sky.exposure, lamps, texel, 0.0)
        GL.glBindBuffer(GL.GL_UNIFORM_BUFFER, self._buffer)
        GL.glBufferSubData(GL.GL_UNIFORM_BUFFER, 0, values.nbytes, values)

    def bind(self) -> None:
        """Let programs read it from now on."""
        GL.glBindBufferBase(GL.GL_UNIFORM_BUFFER, BINDING, self._buffer)


def _nearest_lamps(booth: Booth, camera: Camera, block: NDArray[np.float32]) -> int:
    """Write the lamps that count most for this view; return how many."""
    eye = np.array(camera.eye)
    lights = sorted(
        booth.lights.values(), key=lambda light: float(np.linalg.norm(eye - light.position))
    )
    for place, light in enumerate(lights[:LAMP_LIMIT]):
        is_spot = light.kind is LightKind.SPOT
        block[0, place] = (*light.position, light.reach)
        block[1, place] = (*(one * light.candela for one in light.colour), float(is_spot))
        block[2, place] = (*unit(light.direction), float(np.cos(light.cone)))
    return min(len(lights), LAMP_LIMIT)
