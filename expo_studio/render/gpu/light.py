"""Sky and shadows on the card: the sky's table and the shadow maps, made when they change."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.booth import Booth, Light, Sky
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.actors import NO_CAST, Cast
from expo_studio.render.gpu.drawlist import DrawList
from expo_studio.render.gpu.frame import FrameBlock
from expo_studio.render.gpu.objects import own_vertex_array, upload_floats
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.parts import PlainPass
from expo_studio.render.gpu.programs import SKY_UNIT, Programs
from expo_studio.render.gpu.scenery import Lists
from expo_studio.render.gpu.shadow import (
    LAMP_TILES,
    NO_SHADOW,
    SUN_TILE,
    LightView,
    ShadowMaps,
    Tile,
    lamp_view,
    sun_view,
)
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
        GL.glActiveTexture(GL.GL_TEXTURE0 + SKY_UNIT)
        if sky != self._sky:
            self._gpu.close()
            self._texture = upload_floats(self._gpu, table(sky))
            self._sky = sky
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


class Shadows:
    """The shadows of the sun and of two lamps, drawn again only when something moved.

    Where something acts, what stands still is kept in maps of its own and copied.
    """

    def __init__(self, gpu: Gpu, plain: PlainPass, frame: FrameBlock) -> None:
        self._gpu = gpu
        self._still = ShadowMaps(gpu)
        self._moving: ShadowMaps | None = None
        self._shown = self._still
        self._plain = plain
        self._frame = frame
        self._drawn: dict[Tile, tuple[object, ...]] = {}
        self._views: dict[Tile, LightView] = {}

    @property
    def sun(self) -> LightView:
        """Return how the sun sees what its map holds."""
        return self._views.get(SUN_TILE, NO_SHADOW)

    @property
    def lamps(self) -> tuple[LightView, ...]:
        """Return how the lamps with a shadow see, in their order."""
        return tuple(self._views[tile] for tile in LAMP_TILES if tile in self._views)

    def update(
        self, booth: Booth, lists: Lists, cast: Cast = NO_CAST, lamps: tuple[Light, ...] = ()
    ) -> None:
        """Bring the maps up to date; it disturbs the frame block and the framebuffer."""
        self._shown = self._still
        wanted: dict[Tile, object] = {SUN_TILE: booth.sky.sun_direction}
        wanted.update(zip(LAMP_TILES, lamps, strict=False))
        for tile in tuple(self._views):
            if tile not in wanted:
                del self._views[tile], self._drawn[tile]
        for tile, light in wanted.items():
            if self._drawn.get(tile) != (lists.version, light):
                self._views[tile] = _view(light, booth, lists)
                self._still.begin(tile, is_empty=True)
                self._cast(booth, lists.solid, self._views[tile])
                self._drawn[tile] = (lists.version, light)
        if cast.solid.parts:
            self._moving = self._moving or ShadowMaps(self._gpu)
            self._moving.copy(self._still, tuple(wanted))
            for tile in wanted:
                self._moving.begin(tile, is_empty=False)
                self._cast(booth, cast.solid, self._views[tile])
            self._shown = self._moving

    def _cast(self, booth: Booth, drawn: DrawList, view: LightView) -> None:
        self._frame.fill(booth, SOMEWHERE, view.matrix)
        self._frame.bind()
        GL.glEnable(GL.GL_POLYGON_OFFSET_FILL)
        GL.glPolygonOffset(1.5, 1.0)
        self._plain.draw("depth.frag", *drawn.visible(view.matrix))
        GL.glDisable(GL.GL_POLYGON_OFFSET_FILL)

    def bind(self) -> None:
        """Let surfaces compare with them."""
        self._shown.bind()


def _view(light: object, booth: Booth, lists: Lists) -> LightView:
    if isinstance(light, Light):
        return lamp_view(light)
    return sun_view(booth.sky.sun_direction, lists.bounds)
