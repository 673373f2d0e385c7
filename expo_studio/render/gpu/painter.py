"""Painting a booth with OpenGL 3.3: shadow, solid things, sky, blended things, marks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.booth import Booth, Sky
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.drawlist import Draw, DrawLists, Rows, lists_of
from expo_studio.render.gpu.frame import FrameBlock
from expo_studio.render.gpu.instances import Instances
from expo_studio.render.gpu.marks import Marks
from expo_studio.render.gpu.models import Look, Models
from expo_studio.render.gpu.objects import Program, own_vertex_array, upload_floats
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.programs import SKY_UNIT, Programs, show_look
from expo_studio.render.gpu.shadow import ShadowMap
from expo_studio.render.overlay import NOTHING, Overlay
from expo_studio.render.ports import Blobs
from expo_studio.render.scene import Scene, scene_of
from expo_studio.render.sky import table

SELECTION = (0.16, 0.52, 1.0, 0.28)
Matrix = NDArray[np.float64]
MIRROR = np.diag([1.0, -1.0, 1.0, 1.0])


class Painter:
    """Draws into whatever framebuffer is bound; every call needs the context current."""

    def __init__(self, blobs: Blobs) -> None:
        self._gpu = Gpu()
        self.models = Models(blobs)
        self.programs = Programs(self._gpu)
        self.frame = FrameBlock(self._gpu)
        self.instances = Instances(self._gpu)
        self._marks = Marks(self._gpu, self.programs)
        self._shadow = ShadowMap(self._gpu)
        self._empty_array = own_vertex_array(self._gpu)
        self._sky_gpu = Gpu()
        self._sky: Sky | None = None
        self._sky_texture = 0
        self._scene_key: tuple[object, object] | None = None
        self._shadow_key: tuple[object, ...] | None = None
        self.scene: Scene = Scene((), ())
        self.lists: DrawLists | None = None

    def close(self) -> None:
        """Free everything on the card."""
        self.models.close()
        self._sky_gpu.close()
        self._gpu.close()

    def prepare(self, booth: Booth) -> DrawLists:
        """Bring the draw lists up to date with the booth; AssetError for an unsound asset."""
        key = (booth.placements, booth.assets)
        is_same = self._scene_key is not None and all(
            a is b for a, b in zip(key, self._scene_key, strict=True)
        )
        if self.lists is None or not is_same:
            self.scene = scene_of(booth)
            self.lists = lists_of(self.scene, self.models)
            self._scene_key = key
            self._shadow_key = None
        return self.lists

    def paint(
        self,
        booth: Booth,
        camera: Camera,
        size: tuple[int, int],
        framebuffer: int,
        overlay: Overlay = NOTHING,
        *,
        is_flipped: bool = False,
    ) -> None:
        """Draw a booth into a framebuffer of a size in pixels; flipped puts the top row first."""
        lists = self.prepare(booth)
        self.reset_state()
        self._cast_shadow(booth, lists)
        projection = camera.projection(size[0] / size[1])
        projection_view = (MIRROR if is_flipped else np.eye(4)) @ projection @ camera.view()
        self.frame.fill(booth, camera, projection_view, self._shadow.view, self._shadow.texel)
        self.frame.bind()
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, framebuffer)
        GL.glViewport(0, 0, *size)
        GL.glFrontFace(GL.GL_CW if is_flipped else GL.GL_CCW)
        GL.glClearColor(0.0, 0.0, 0.0, 1.0)
        GL.glClear(GL.GL_COLOR_BUFFER_BIT | GL.GL_DEPTH_BUFFER_BIT)
        self._bind_light(booth.sky)
        self._draw_surfaces(*lists.solid.visible(projection_view))
        self._draw_sky(projection_view, camera)
        GL.glEnable(GL.GL_BLEND)
        GL.glBlendFuncSeparate(
            GL.GL_SRC_ALPHA, GL.GL_ONE_MINUS_SRC_ALPHA, GL.GL_ONE, GL.GL_ONE_MINUS_SRC_ALPHA
        )
        GL.glDepthMask(False)  # noqa: FBT003 (OpenGL's own signature)
        self._draw_surfaces(*lists.blended.far_first(projection_view, np.array(camera.eye)))
        if overlay is not NOTHING:
            self._tint_selection(overlay)
            self._marks.draw(overlay, projection_view)
        self._leave_state()

    def reset_state(self) -> None:
        """Whoever drew before, Qt included, may have left anything behind."""
        GL.glDisable(GL.GL_BLEND)
        GL.glDisable(GL.GL_SCISSOR_TEST)
        GL.glDisable(GL.GL_STENCIL_TEST)
        GL.glDisable(GL.GL_FRAMEBUFFER_SRGB)
        GL.glEnable(GL.GL_DEPTH_TEST)
        GL.glDepthFunc(GL.GL_LEQUAL)
        GL.glDepthMask(True)  # noqa: FBT003 (OpenGL's own signature)
        GL.glColorMask(True, True, True, True)  # noqa: FBT003 (OpenGL's own signature)
        GL.glCullFace(GL.GL_BACK)
        GL.glFrontFace(GL.GL_CCW)

    def _leave_state(self) -> None:
        GL.glDepthMask(True)  # noqa: FBT003 (OpenGL's own signature)
        GL.glDisable(GL.GL_BLEND)
        GL.glDisable(GL.GL_CULL_FACE)
        GL.glBindVertexArray(0)
        GL.glUseProgram(0)
        GL.glActiveTexture(GL.GL_TEXTURE0)

    def _cast_shadow(self, booth: Booth, lists: DrawLists) -> None:
        key = (lists, booth.sky.sun_direction)
        if self._shadow_key == key:
            return
        self._shadow.aim(booth.sky.sun_direction, lists.bounds)
        self._shadow.begin()
        self.frame.fill(
            booth, Camera((0.0, 0.0, 1.0), (0.0, 0.0, 0.0)), self._shadow.view, np.eye(4), 0.0
        )
        self.frame.bind()
        rows, draws = lists.solid.all()
        self.draw_plain(self.programs.get("surface.vert", "depth.frag"), rows, draws)
        self._shadow_key = key

    def draw_plain(self, program: Program, rows: Rows, draws: list[Draw]) -> None:
        """Draw parts with one program that knows no materials."""
        self.instances.fill(rows)
        program.use()
        GL.glDisable(GL.GL_CULL_FACE)
        for draw in draws:
            GL.glUniform1i(program.place("first_instance"), draw.first)
            self._draw_part(draw)

    def _draw_part(self, draw: Draw) -> None:
        GL.glBindVertexArray(draw.part.vertex_array)
        GL.glDrawElementsInstanced(
            GL.GL_TRIANGLES, draw.part.index_count, GL.GL_UNSIGNED_INT, None, draw.count
        )

    def _draw_surfaces(self, rows: Rows, draws: list[Draw]) -> None:
        self.instances.fill(rows)
        shown: Look | None = None
        for draw in draws:
            look = draw.part.look
            program = self.programs.get("surface.vert", "surface.frag", look.defines)
            if look is not shown:
                program.use()
                show_look(program, look)
                (GL.glDisable if look.material.is_double_sided else GL.glEnable)(GL.GL_CULL_FACE)
                shown = look
            GL.glUniform1i(program.place("first_instance"), draw.first)
            self._draw_part(draw)

    def _bind_light(self, sky: Sky) -> None:
        if sky != self._sky:
            self._sky_gpu.close()
            self._sky_texture = upload_floats(self._sky_gpu, table(sky))
            self._sky = sky
        GL.glActiveTexture(GL.GL_TEXTURE0 + SKY_UNIT)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self._sky_texture)
        self._shadow.bind()

    def _draw_sky(self, projection_view: Matrix, camera: Camera) -> None:
        away = np.eye(4)
        away[:3, 3] = camera.eye
        unprojection = np.linalg.inv(projection_view @ away).astype(np.float32)
        program = self.programs.get("sky.vert", "sky.frag")
        program.use()
        GL.glUniformMatrix4fv(program.place("unprojection"), 1, GL.GL_TRUE, unprojection)
        GL.glDisable(GL.GL_CULL_FACE)
        GL.glBindVertexArray(self._empty_array)
        GL.glDrawArrays(GL.GL_TRIANGLES, 0, 3)

    def _tint_selection(self, overlay: Overlay) -> None:
        if self.lists is None or not overlay.selected:
            return
        numbers = [self.scene.numbers[key] for key in overlay.selected if key in self.scene.numbers]
        program = self.programs.get("surface.vert", "flat.frag")
        for drawlist in (self.lists.solid, self.lists.blended):
            rows, draws = drawlist.all()
            chosen = np.isin(rows[:, 3, 0], numbers)
            kept = [draw for draw in draws if chosen[draw.first : draw.first + draw.count].any()]
            if kept:
                program.use()
                GL.glUniform4f(program.place("flat_colour"), *SELECTION)
                copies = [_chosen(draw, chosen) for draw in kept]
                self.draw_plain(program, rows, [one for many in copies for one in many])


def _chosen(draw: Draw, mask: NDArray[np.bool_]) -> list[Draw]:
    places = np.flatnonzero(mask[draw.first : draw.first + draw.count]) + draw.first
    return [Draw(draw.part, int(place), 1) for place in places]
