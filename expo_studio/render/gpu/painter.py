"""Painting a booth with OpenGL 3.3: shadow, solid things, sky, blended things, marks."""

from __future__ import annotations

import numpy as np
from OpenGL import GL

from expo_studio.model.booth import Booth
from expo_studio.render.camera import Camera, Matrix
from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu import state
from expo_studio.render.gpu.drawlist import DrawLists, lists_of
from expo_studio.render.gpu.frame import FrameBlock
from expo_studio.render.gpu.instances import Instances
from expo_studio.render.gpu.light import SkyLight, SunShadow
from expo_studio.render.gpu.marks import Marks
from expo_studio.render.gpu.models import Models
from expo_studio.render.gpu.outline import Outline
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.parts import PlainPass, SurfacePass
from expo_studio.render.gpu.programs import Programs
from expo_studio.render.overlay import NOTHING, Overlay
from expo_studio.render.ports import Blobs
from expo_studio.render.scene import Scene, scene_of

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
        self.frame.fill(booth, camera, projection_view, self._sun.view)
        self.frame.bind()
        state.open_canvas(canvas)
        self._sky.bind(booth.sky)
        self._sun.bind()
        has_lamps = bool(booth.lights)
        self._surfaces.draw(*lists.solid.visible(projection_view), has_lamps=has_lamps)
        self._sky.draw(projection_view, camera)
        state.blend()
        eye = np.array(camera.eye)
        self._surfaces.draw(*lists.blended.far_first(projection_view, eye), has_lamps=has_lamps)
        if overlay != NOTHING:
            self._mark(overlay, projection_view, camera, canvas)
        state.leave()
        return lists

    def _mark(
        self, overlay: Overlay, projection_view: Matrix, camera: Camera, canvas: Canvas
    ) -> None:
        numbers = [self.scene.numbers[key] for key in overlay.selected if key in self.scene.numbers]
        if numbers and self._prepared is not None:
            self._outline.draw(self._prepared[1], numbers, projection_view, canvas)
            GL.glViewport(0, 0, canvas.width, canvas.height)
        self._marks.draw(overlay, projection_view, camera.eye, canvas)
