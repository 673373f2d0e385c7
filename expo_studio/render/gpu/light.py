"""Sky and sun on the card: the sky's table and the sun's shadow, made when they change."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.booth import Booth, Sky
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.actors import NO_CAST, Cast
from expo_studio.render.gpu.drawlist import DrawList
from expo_studio.render.gpu.frame import FrameBlock, SunView
from expo_studio.render.gpu.objects import own_vertex_array, upload_floats
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.parts import PlainPass
from expo_studio.render.gpu.programs import SKY_UNIT, Programs
from expo_studio.render.gpu.scenery import Lists
from expo_studio.render.gpu.shadow import ShadowMap
from expo_studio.render.sky import table

SOMEWHERE = Camera((0.0, 0.0, 1.0), (0.0, 0.0, 0.0))


class SkyLight:
    """The background and what surfaces see of it."""

    def __init__(self, gpu: Gpu, programs: Programs) -> None:
        self._gpu = Gpu()
        gpu.own(0, lambda _: self._gpu.close())
        self._programs = programs
        self._array = own_vertex_array(gpu)
        self._sky: Sky | None = None
        self._texture = 0

    def bind(self, sky: Sky) -> None:
        """Let surfaces be lit by a sky from now on."""
        if sky != self._sky:
            self._gpu.close()
            self._texture = upload_floats(self._gpu, table(sky))
            self._sky = sky
        GL.glActiveTexture(GL.GL_TEXTURE0 + SKY_UNIT)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self._texture)

    def draw(self, projection_view: NDArray[np.float64], camera: Camera) -> None:
        """Draw the background where nothing stands."""
        away = np.eye(4)
        away[:3, 3] = camera.eye
        unprojection = np.linalg.inv(projection_view @ away).astype(np.float32)
        program = self._programs.get("sky.vert", "sky.frag")
        program.use()
        GL.glUniformMatrix4fv(program.place("unprojection"), 1, GL.GL_TRUE, unprojection)
        GL.glDisable(GL.GL_CULL_FACE)
        GL.glBindVertexArray(self._array)
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)


class SunShadow:
    """The shadow map, drawn again only when things or the sun moved.

    Where something acts, what stands still is kept in a map of its own and copied.
    """

    def __init__(self, gpu: Gpu, plain: PlainPass, frame: FrameBlock) -> None:
        self._gpu = gpu
        self._still = ShadowMap(gpu)
        self._moving: ShadowMap | None = None
        self._shown = self._still
        self._plain = plain
        self._frame = frame
        self._drawn: tuple[int, object] | None = None

    @property
    def view(self) -> SunView:
        """Return how the sun sees what the map holds."""
        return self._still.view

    def update(self, booth: Booth, lists: Lists, cast: Cast = NO_CAST) -> None:
        """Bring the map up to date; it disturbs the frame block and the framebuffer."""
        sun = booth.sky.sun_direction
        self._shown = self._still
        if self._drawn != (lists.version, sun):
            self._still.aim(sun, lists.bounds)
            self._still.begin(is_empty=True)
            self._cast(booth, lists.solid)
            self._drawn = lists.version, sun
        if cast.solid.parts:
            self._moving = self._moving or ShadowMap(self._gpu)
            self._moving.copy(self._still)
            self._moving.begin(is_empty=False)
            self._cast(booth, cast.solid)
            self._shown = self._moving

    def _cast(self, booth: Booth, drawn: DrawList) -> None:
        self._frame.fill(booth, SOMEWHERE, self._still.view.matrix)
        self._frame.bind()
        GL.glEnable(GL.GL_POLYGON_OFFSET_FILL)
        GL.glPolygonOffset(1.5, 1.0)
        self._plain.draw("depth.frag", *drawn.all())
        GL.glDisable(GL.GL_POLYGON_OFFSET_FILL)

    def bind(self) -> None:
        """Let surfaces compare with it."""
        self._shown.bind()
