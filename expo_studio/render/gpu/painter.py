"""Painting a booth with OpenGL 3.3: shadow, solid things, sky, blended things, marks."""

from __future__ import annotations

import numpy as np
from OpenGL import GL

from expo_studio.model.booth import Booth, Light
from expo_studio.render.camera import Camera, Matrix
from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu import state
from expo_studio.render.gpu.drawlist import DrawLists, lists_of, triangles_of
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
from expo_studio.render.overlay import NOTHING, Overlay
from expo_studio.render.ports import Blobs
from expo_studio.render.scene import Scene, scene_of

PREPASS_LIMIT = 150_000
"""Triangles up to which depth is drawn first, so that only what is seen is lit."""
MIRROR = np.diag([1.0, -1.0, 1.0, 1.0])


class Painter:
    """Draws into any framebuffer of the context that is current.

    Attributes:
        models: The assets on the card.
        scene: What was last prepared.
    """

    def __init__(self, blobs: Blobs) -> None:
        self._gpu = gpu = Gpu()
        self.models = Models(blobs)
        self.frame = FrameBlock(gpu)
        programs, instances = Programs(gpu), Instances(gpu)
        self.plain = PlainPass(programs, instances)
        self._surfaces = SurfacePass(programs, instances)
        self._sky = SkyLight(gpu, programs)
        self._sun = SunShadow(gpu, self.plain, self.frame)
        self._marks = Marks(gpu, programs)
        self._outline = Outline(gpu, programs, self.plain)
        self.scene = Scene((), ())
        self._is_software = is_software()
        self._lamps: tuple[DrawLists, tuple[Light, ...]] | None = None
        self._prepared: tuple[Booth, DrawLists] | None = None

    def close(self) -> None:
        """Free everything on the card."""
        self.models.close()
        self._gpu.close()

    def prepare(self, booth: Booth) -> DrawLists:
        """Return the draw lists of a booth, made anew only where things stand otherwise."""
        if self._prepared is not None:
            last, lists = self._prepared
            if booth.placements is last.placements and booth.assets is last.assets:
                return lists
        self.scene = scene_of(booth)
        lists = lists_of(self.scene, self.models)
        self._prepared = booth, lists
        return lists

    def paint(
        self, booth: Booth, camera: Camera, canvas: Canvas, overlay: Overlay = NOTHING
    ) -> DrawLists:
        """Draw a booth and the marks over it; RenderError if the driver refuses."""
        lists = self.prepare(booth)
        state.begin()
        self._sun.update(booth, lists)
        view = camera.projection(canvas.width / canvas.height) @ camera.view()
        projection_view = MIRROR @ view if canvas.is_flipped else view
        lamps = self._lit(booth, camera, lists)
        self.frame.fill(booth, camera, projection_view, self._sun.view, lamps)
        self.frame.bind()
        state.open_canvas(canvas)
        self._sky.bind(booth.sky)
        self._sun.bind()
        extra = self._quality(canvas, has_lamps=bool(lamps))
        rows, draws = lists.solid.visible(projection_view)
        if triangles_of(draws) <= PREPASS_LIMIT:
            self.plain.draw("depth.frag", rows, draws)
        self._surfaces.draw(rows, draws, extra)
        self._sky.draw(projection_view, camera)
        state.blend()
        eye = np.array(camera.eye)
        self._surfaces.draw(*lists.blended.far_first(projection_view, eye), extra)
        if overlay != NOTHING:
            self._mark(overlay, projection_view, camera, canvas)
        state.leave()
        return lists

    def _lit(self, booth: Booth, camera: Camera, lists: DrawLists) -> tuple[Light, ...]:
        """Return the lamps of a view, every copy knowing those that reach it."""
        lamps = chosen_lamps(booth, camera.eye)
        if self._lamps is None or self._lamps[0] is not lists or self._lamps[1] != lamps:
            lists.solid.light_by(lamps)
            lists.blended.light_by(lamps)
            self._lamps = lists, lamps
        return lamps

    def _quality(self, canvas: Canvas, *, has_lamps: bool) -> tuple[str, ...]:
        is_fine = canvas.is_fine or not self._is_software
        wanted = (("LAMPS", has_lamps), ("FINE", is_fine))
        return tuple(name for name, is_wanted in wanted if is_wanted)

    def _mark(
        self, overlay: Overlay, projection_view: Matrix, camera: Camera, canvas: Canvas
    ) -> None:
        numbers = [self.scene.numbers[key] for key in overlay.selected if key in self.scene.numbers]
        if numbers and self._prepared is not None:
            self._outline.draw(self._prepared[1], numbers, projection_view, canvas)
            GL.glViewport(0, 0, canvas.width, canvas.height)
        self._marks.draw(overlay, projection_view, camera.eye, canvas)
