"""Sky and shadows on the card: the sky's table and the shadow maps, made when they change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.errors import ExpoError
from expo_studio.model.booth import Booth, Light, LightKind, Sky
from expo_studio.model.ids import AssetId
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.actors import Cast
from expo_studio.render.gpu.drawlist import Draw, Rows
from expo_studio.render.gpu.frame import FrameBlock
from expo_studio.render.gpu.objects import own_vertex_array, upload_floats
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.parts import PlainPass
from expo_studio.render.gpu.programs import SKY_UNIT, Programs
from expo_studio.render.gpu.scenery import Lists
from expo_studio.render.gpu.shadow import (
    FULL_HEIGHT,
    HEIGHT,
    LAMP_TILES,
    NO_SHADOW,
    POINT_TILES,
    SUN_TILE,
    LightView,
    ShadowMaps,
    Tile,
    face_view,
    lamp_view,
    sun_view,
)
from expo_studio.render.gpu.surfaces import Sheet
from expo_studio.render.ports import Blobs
from expo_studio.render.sky import table
from expo_studio.render.sky_picture import pictured

LOT = 150_000
"""Triangles whose shadow is drawn in one piece: a processor that draws takes some 15 ms."""
ROW, ROW_UNIT = 2047, 0
"""Texels of the toned sky, one of them at the horizon; where it is bound while it is drawn."""
SOMEWHERE = Camera((0.0, 0.0, 1.0), (0.0, 0.0, 0.0))


Floats = NDArray[np.float32]
Cause = tuple[Light | None, int]
"""A lamp and which face around it, or None for the sun."""
PICTURED = "SKY_PICTURE"
"""Defined where the sky is a picture."""


class SkyLight:
    """The background and what surfaces see of it.

    Attributes:
        unsound: Why a picture is not seen, by its asset; a plain sky stands for it.
    """

    def __init__(self, gpu: Gpu, programs: Programs, blobs: Blobs) -> None:
        self._gpu = Gpu()
        self._blobs = blobs
        self._picture = 0
        self.unsound: dict[AssetId, ExpoError] = {}
        gpu.own(0, lambda _: self._gpu.close())
        self._programs = programs
        self._array = own_vertex_array(gpu)
        self._sky: Sky | None = None
        self._texture = 0
        self._row = Sheet(gpu, GL.GL_RGBA8)

    @property
    def defines(self) -> tuple[str, ...]:
        """Return what surfaces under this sky are compiled with."""
        return (PICTURED,) if self._picture else ()

    def bind(self, booth: Booth) -> None:
        """Let surfaces be lit by a booth's sky from now on; it is the frame block's.

        It disturbs the framebuffer where the sky is another one than last time.
        """
        sky, last = booth.sky, self._sky
        is_new = last is None or replace(sky, exposure=last.exposure) != last
        if is_new:
            self._gpu.close()
            self._picture = 0
            GL.glActiveTexture(GL.GL_TEXTURE0 + SKY_UNIT)
            pictured = self._pictured(booth)
            if pictured is None:
                self._texture = upload_floats(self._gpu, table(sky))
            else:
                self._picture, self._texture = (_around(self._gpu, one) for one in pictured)
        GL.glActiveTexture(GL.GL_TEXTURE0 + SKY_UNIT)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self._texture)
        if sky != last and not self._picture:
            self._tone()
        self._sky = sky

    def _pictured(self, booth: Booth) -> tuple[Floats, Floats] | None:
        """Return the picture and its tiles; None where there is none that can be read."""
        key, self.unsound = booth.sky.picture, {}
        if key is None:
            return None
        asset = booth.assets.get(key)
        try:
            data = self._blobs.blob((asset and asset.medium) or key)
            return pictured(booth.sky, data)
        except ExpoError as error:
            self.unsound[key] = error
            return None

    def _tone(self) -> None:
        """Draw the row that the background is read from."""
        self._row.fit((ROW, 1))
        self._row.begin()
        program = self._programs.get("screen.vert", "sky_row.frag")
        program.use()
        GL.glUniform1f(program.place("steps"), ROW - 1.0)
        GL.glDisable(GL.GL_DEPTH_TEST)
        GL.glDisable(GL.GL_CULL_FACE)
        GL.glBindVertexArray(self._array)
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)
        GL.glEnable(GL.GL_DEPTH_TEST)

    def draw(self, projection_view: NDArray[np.float64], camera: Camera) -> None:
        """Draw the background over the whole canvas, before anything else."""
        away = np.eye(4)
        away[:3, 3] = camera.eye
        unprojection = np.linalg.inv(projection_view @ away).astype(np.float32)
        program = self._programs.get("sky.vert", "sky.frag", self.defines)
        if self._picture:
            GL.glActiveTexture(GL.GL_TEXTURE0 + SKY_UNIT)
            GL.glBindTexture(GL.GL_TEXTURE_2D, self._picture)
        program.use()
        GL.glUniformMatrix4fv(program.place("unprojection"), 1, GL.GL_TRUE, unprojection)
        if not self._picture:
            GL.glUniform1i(program.place("row"), ROW_UNIT)
            GL.glUniform1f(program.place("steps"), ROW - 1.0)
            self._row.bind(ROW_UNIT)
        GL.glDisable(GL.GL_CULL_FACE)
        GL.glDisable(GL.GL_DEPTH_TEST)
        GL.glBindVertexArray(self._array)
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)
        GL.glEnable(GL.GL_DEPTH_TEST)
        if self._picture:
            GL.glActiveTexture(GL.GL_TEXTURE0 + SKY_UNIT)
            GL.glBindTexture(GL.GL_TEXTURE_2D, self._texture)


def _around(gpu: Gpu, values: Floats) -> int:
    """Return a texture of everything around, which begins again at its right edge."""
    name = upload_floats(gpu, values)
    GL.glTexParameteri(GL.GL_TEXTURE_2D, GL.GL_TEXTURE_WRAP_S, GL.GL_REPEAT)
    return name


class Shadows:
    """The shadows of the sun, two spots and two points, drawn again only when something moved.

    Where something acts, what stands still is kept in maps of its own and copied.

    Attributes:
        is_hasty: Whether maps of lights that are as they were may wait when things moved.
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
        self.is_hasty = False

    @property
    def sun(self) -> LightView:
        """Return how the sun sees what its map holds."""
        return self._views.get(SUN_TILE, NO_SHADOW)

    @property
    def lamps(self) -> tuple[LightView, ...]:
        """Return how the spots with a shadow see, in their order."""
        return tuple(self._views[tile] for tile in LAMP_TILES if tile in self._views)

    @property
    def size(self) -> int:
        """Return the bytes on the card."""
        return self._still.size + (self._moving.size if self._moving else 0)

    def update(
        self,
        booth: Booth,
        lists: Lists,
        cast: Cast,
        spots: tuple[Light, ...],
        points: tuple[Light, ...],
    ) -> None:
        """Bring the maps up to date; it disturbs the frame block and the framebuffer."""
        for _ in self.updating(booth, lists, spots, points):
            pass
        if cast.solid.parts:
            wanted = _wanted(booth, spots, points)
            self._moving = self._moving or ShadowMaps(self._gpu)
            self._moving.fit(FULL_HEIGHT if points else HEIGHT)
            self._moving.copy(self._still, tuple(wanted))
            for tile in wanted:
                self._moving.begin(tile, is_empty=False)
                view = self._views[tile]
                self._cast(booth, view, *cast.solid.visible(view.matrix))
            self._shown = self._moving

    def updating(
        self, booth: Booth, lists: Lists, spots: tuple[Light, ...], points: tuple[Light, ...]
    ) -> Iterator[None]:
        """Bring the maps of what stands still up to date, yielding after each light."""
        self._shown = self._still
        wanted = _wanted(booth, spots, points)
        height = FULL_HEIGHT if points else HEIGHT
        if self._still.fit(height):
            self._drawn.clear()
        for tile in tuple(self._views):
            if tile not in wanted:
                del self._views[tile]
                self._drawn.pop(tile, None)
        for tile, cause in wanted.items():
            light = booth.sky.sun_direction if tile is SUN_TILE else cause
            state = (lists.version, lists.away, light)
            if self._is_due(tile, state):
                view = self._views[tile] = _view(cause, booth, lists)
                self._drawn.pop(tile, None)
                rows, draws = lists.solid.visible(view.matrix)
                for at, lot in enumerate(_lots(draws)):
                    self._still.begin(tile, is_empty=at == 0)
                    self._cast(booth, view, rows, lot)
                    yield
                    rows = lists.solid.visible(view.matrix)[0]
                self._drawn[tile] = state

    def _is_due(self, tile: Tile, state: tuple[object, ...]) -> bool:
        """Return whether a map must be drawn: things that moved in time, all else at once.

        What begins to act would stand there still, and throw two shadows.
        """
        drawn, first = self._drawn.get(tile), 1 if self.is_hasty else 0
        return drawn is None or drawn[first:] != state[first:]

    def _cast(self, booth: Booth, view: LightView, rows: Rows, draws: list[Draw]) -> None:
        self._frame.fill(booth, SOMEWHERE, view.matrix)
        self._frame.bind()
        GL.glEnable(GL.GL_POLYGON_OFFSET_FILL)
        GL.glPolygonOffset(1.5, 1.0)
        self._plain.draw("depth.frag", rows, draws)
        GL.glDisable(GL.GL_POLYGON_OFFSET_FILL)

    def bind(self) -> None:
        """Let surfaces compare with them."""
        self._shown.bind()


def _lots(draws: list[Draw]) -> Iterator[list[Draw]]:
    """Yield all draws, so many triangles together as are drawn in one piece; at least once."""
    lot: list[Draw] = []
    triangles = 0
    for draw in draws:
        each = max(1, draw.part.sets[draw.level].count // 3)
        most = max(1, LOT // each)
        for first in range(draw.first, draw.first + draw.copies, most):
            copies = min(most, draw.first + draw.copies - first)
            if lot and triangles + each * copies > LOT:
                yield lot
                lot, triangles = [], 0
            lot.append(draw._replace(first=first, copies=copies))
            triangles += each * copies
    yield lot


def _wanted(booth: Booth, spots: tuple[Light, ...], points: tuple[Light, ...]) -> dict[Tile, Cause]:
    """Return what each tile in use shows the shadow of."""
    wanted: dict[Tile, Cause] = {SUN_TILE: (None, 0)}
    wanted.update(zip(LAMP_TILES, ((one, 0) for one in spots), strict=False))
    for tiles, point in zip(POINT_TILES, points, strict=False):
        wanted.update((tile, (point, face)) for face, tile in enumerate(tiles))
    return wanted


def _view(cause: Cause, booth: Booth, lists: Lists) -> LightView:
    light, face = cause
    if light is not None:
        return face_view(light, face) if light.kind is LightKind.POINT else lamp_view(light)
    return sun_view(booth.sky.sun_direction, lists.bounds)
