"""Painting a booth with OpenGL 3.3: shadow, solid things, sky, blended things, marks."""

from __future__ import annotations

import numpy as np
from OpenGL import GL

from expo_studio.model.booth import Booth, Light
from expo_studio.model.ids import PlacementId
from expo_studio.render.acting import STILL, Acts
from expo_studio.render.camera import Camera, Matrix
from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu import state
from expo_studio.render.gpu.actors import NO_CAST, Cast, Stage
from expo_studio.render.gpu.drawlist import DrawList, triangles_of
from expo_studio.render.gpu.frame import FrameBlock
from expo_studio.render.gpu.instances import Instances
from expo_studio.render.gpu.lamps import chosen_lamps
from expo_studio.render.gpu.light import SkyLight, SunShadow
from expo_studio.render.gpu.marks import Marks
from expo_studio.render.gpu.models import Models
from expo_studio.render.gpu.objects import is_software
from expo_studio.render.gpu.outline import Outline
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.parts import PlainPass, SurfacePass
from expo_studio.render.gpu.programs import Programs
from expo_studio.render.gpu.scenery import Lists, Scenery
from expo_studio.render.overlay import NOTHING, Overlay
from expo_studio.render.ports import Blobs

PREPASS_LIMIT = 150_000
"""Triangles up to which depth is drawn first, so that only what is seen is lit."""
PREPASS_SHARE = 0.16
"""Triangles a pixel beyond which drawing them twice costs more than lighting the hidden."""
MIRROR = np.diag([1.0, -1.0, 1.0, 1.0])


class Painter:
    """Draws into any framebuffer of the context that is current.

    Attributes:
        models: The assets on the card.
    """

    def __init__(self, blobs: Blobs) -> None:
        self._gpu = gpu = Gpu()
        self.models = Models(blobs)
        self.scenery = Scenery(self.models)
        self.frame = FrameBlock(gpu)
        programs, instances = Programs(gpu), Instances(gpu)
        self.plain = PlainPass(programs, instances)
        self._stage = Stage(gpu, self.models)
        self._surfaces = SurfacePass(programs, instances)
        self._sky = SkyLight(gpu, programs)
        self._sun = SunShadow(gpu, self.plain, self.frame)
        self._marks = Marks(gpu, programs)
        self._outline = Outline(gpu, programs, self.plain)
        self._is_software = is_software()
        self._lamps: tuple[int, tuple[Light, ...]] | None = None

    def close(self) -> None:
        """Free everything on the card."""
        self.models.close()
        self._gpu.close()

    def prepare(self, booth: Booth, acts: Acts = STILL) -> tuple[Lists, Cast]:
        """Return the draws of what stands still and of what acts."""
        lists = self.scenery.lists(booth, frozenset(acts))
        if not acts:
            return lists, NO_CAST
        numbers = {key: self.scenery.number(key) for key in acts}
        return lists, self._stage.cast(booth, acts, numbers)

    def paint(
        self,
        booth: Booth,
        camera: Camera,
        canvas: Canvas,
        overlay: Overlay = NOTHING,
        acts: Acts = STILL,
    ) -> Lists:
        """Draw a booth and the marks over it; RenderError if the driver refuses."""
        lists, cast = self.prepare(booth, acts)
        state.begin()
        self._sun.update(booth, lists, cast)
        view = camera.projection(canvas.width / canvas.height) @ camera.view()
        projection_view = MIRROR @ view if canvas.is_flipped else view
        lamps = self._lit(booth, camera, lists, cast)
        self.frame.fill(booth, camera, projection_view, self._sun.view, lamps)
        self.frame.bind()
        state.open_canvas(canvas)
        self._sky.bind(booth.sky)
        self._sun.bind()
        extra = self._quality(canvas, has_lamps=bool(lamps))
        self._paint_solid((lists.solid, cast.solid), projection_view, canvas, extra)
        self._sky.draw(projection_view, camera)
        state.blend()
        blended = _together(lists.blended, cast.blended)
        eye = np.array(camera.eye)
        self._surfaces.draw(*blended.far_first(projection_view, eye), extra)
        if overlay != NOTHING:
            self._mark(overlay, (lists, cast), projection_view, camera, canvas)
        state.leave()
        return lists

    def _paint_solid(
        self,
        lists: tuple[DrawList, DrawList],
        projection_view: Matrix,
        canvas: Canvas,
        extra: tuple[str, ...],
    ) -> None:
        seen = [one.visible(projection_view) for one in lists]
        triangles = sum(triangles_of(draws) for _, draws in seen)
        pixels = canvas.width * canvas.height
        if triangles <= min(PREPASS_LIMIT, pixels * PREPASS_SHARE):
            for rows, draws in seen:
                self.plain.draw("depth.frag", rows, draws)
        for rows, draws in seen:
            self._surfaces.draw(rows, draws, extra)

    def _lit(self, booth: Booth, camera: Camera, lists: Lists, cast: Cast) -> tuple[Light, ...]:
        """Return the lamps of a view, every copy knowing those that reach it."""
        lamps = chosen_lamps(booth, camera.eye)
        if self._lamps is None or self._lamps != (lists.version, lamps):
            lists.solid.light_by(lamps)
            lists.blended.light_by(lamps)
            self._lamps = lists.version, lamps
        if cast is not NO_CAST:
            cast.solid.light_by(lamps)
            cast.blended.light_by(lamps)
        return lamps

    def _quality(self, canvas: Canvas, *, has_lamps: bool) -> tuple[str, ...]:
        is_fine = canvas.is_fine or not self._is_software
        wanted = (("LAMPS", has_lamps), ("FINE", is_fine))
        return tuple(name for name, is_wanted in wanted if is_wanted)

    def _mark(
        self,
        overlay: Overlay,
        shown: tuple[Lists, Cast],
        projection_view: Matrix,
        camera: Camera,
        canvas: Canvas,
    ) -> None:
        numbers = self._numbers(overlay.selected)
        if numbers:
            every = [part for one in shown for part in (one.solid, one.blended)]
            self._outline.draw(every, numbers, projection_view, canvas)
            GL.glViewport(0, 0, canvas.width, canvas.height)
        self._marks.draw(overlay, projection_view, camera.eye, canvas)

    def _numbers(self, keys: frozenset[PlacementId]) -> list[int]:
        known = self.scenery.numbers
        return [known[key] for key in keys if key in known]


def _together(still: DrawList, acting: DrawList) -> DrawList:
    """Return both as one list, so that they are sorted by distance among each other."""
    if not acting.parts:
        return still
    return DrawList([*still.groups(), *acting.groups()])
