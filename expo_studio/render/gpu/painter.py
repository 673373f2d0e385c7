"""Painting a booth with OpenGL 3.3: shadow, solid things, sky, blended things, marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from OpenGL import GL

from expo_studio.model.booth import Booth, Light, LightKind
from expo_studio.model.ids import PlacementId
from expo_studio.render.acting import STILL, Acts
from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Area, Canvas, Holds
from expo_studio.render.details import Details
from expo_studio.render.gpu import state
from expo_studio.render.gpu.actors import NO_CAST, Cast, Stage
from expo_studio.render.gpu.around import Around
from expo_studio.render.gpu.baked import Baked
from expo_studio.render.gpu.beside import Beside
from expo_studio.render.gpu.clock import Clock
from expo_studio.render.gpu.drawlist import Draw, Rows
from expo_studio.render.gpu.frame import UNLIT, FrameBlock, Lit
from expo_studio.render.gpu.hiding import Hiding
from expo_studio.render.gpu.instances import Instances
from expo_studio.render.gpu.lamps import chosen_lamps, shadowed_lamps
from expo_studio.render.gpu.light import Shadows, SkyLight
from expo_studio.render.gpu.marks import Marks
from expo_studio.render.gpu.models import Models
from expo_studio.render.gpu.objects import RefusedError, is_software
from expo_studio.render.gpu.outline import Outline
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.panes import Panes
from expo_studio.render.gpu.parts import CUT, PlainPass, SurfacePass
from expo_studio.render.gpu.programs import Programs
from expo_studio.render.gpu.scenery import Lists, Scenery
from expo_studio.render.gpu.screens import Screens
from expo_studio.render.gpu.shade import Shade
from expo_studio.render.gpu.target import Target
from expo_studio.render.gpu.touching import cropped, touched_area, widened
from expo_studio.render.lens import Lens
from expo_studio.render.overlay import NOTHING, Overlay
from expo_studio.render.ports import Blobs
from expo_studio.render.quality import Ladder, Quality

if TYPE_CHECKING:
    from expo_studio.render.camera import Matrix

FRAME_LIMIT = 1.0 / 50.0
"""Seconds a moving picture may keep the card busy."""
SMALL = 16
"""Pixels of a side of a canvas that nobody sees."""
MIRROR = np.diag([1.0, -1.0, 1.0, 1.0])
MOST = 0.6
"""Part of a canvas up to which only that of it is drawn which was edited."""
BENT = 0.1
"""Part of the height by which glass may show what stands beside it."""


Defines = tuple[str, ...]


class Painter:
    """Draws into any framebuffer of the context that is current.

    Attributes:
        models: The assets on the card.
        sky: The light from all around.
        screens: The films on the screens of the booth.
        hiding: What others hide.
        ladder: How beautiful moving pictures are.
        best: How beautiful pictures can be here; less where the driver refused something.
        is_software: Whether the processor draws.
    """

    def __init__(self, blobs: Blobs, details: Details | None = None) -> None:
        self._gpu = gpu = Gpu()
        self.models = Models(blobs, details)
        self.scenery = Scenery(self.models)
        self.screens = Screens(gpu, self.models)
        self.frame = FrameBlock(gpu)
        programs, instances = Programs(gpu), Instances(gpu)
        self.plain = PlainPass(programs, instances)
        self._stage = Stage(gpu, self.models)
        self._surfaces = SurfacePass(programs, instances)
        self.sky = SkyLight(gpu, programs, blobs)
        self._around = Around(gpu)
        self._baked = Baked(gpu, blobs)
        self._shadows = Shadows(gpu, self.plain, self.frame)
        self._shade = Shade(gpu, programs, self.plain)
        self._marks = Marks(gpu, programs)
        self._outline = Outline(gpu, programs, self.plain)
        self.is_software = is_software()  # its clocks tell nothing of the work still to come
        self.hiding = Hiding(gpu, programs, is_software=self.is_software)
        self._panes = Panes(gpu, self.plain, self._surfaces, is_software=self.is_software)
        start = Quality.PLAIN if self.is_software else Quality.FULL
        self.ladder = Ladder(FRAME_LIMIT, start)
        self.best = Quality.FULL
        self._clock = Clock(gpu)
        self._coarse, self._fine, self._marked = Beside(gpu), Beside(gpu), Beside(gpu)
        self._small: Canvas | None = None
        self._lamps: tuple[int, tuple[Light, ...]] | None = None
        self._painted = -1

    @property
    def memory(self) -> int:
        """Return the bytes of what a booth brings and of its shadows that are on the card."""
        return self.models.size + self._baked.size + self._shadows.size + self._around.size

    def wait(self) -> None:
        """Return once all is drawn."""
        GL.glFinish()

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
        """Draw a booth and the marks over it; RenderError if the driver refuses.

        What a driver refuses of the more beautiful steps is done without from then on.
        """
        shown = self.prepare(booth, acts)
        self._shadows.is_hasty = canvas.is_hasty
        while True:
            try:
                self._paint((booth, *shown), camera, canvas, overlay)
            except RefusedError:
                if self.best is Quality.PLAIN:
                    raise
                self.best = Quality(self.best - 1)
            else:
                return shown[0]

    def paint_coarsely(
        self,
        booth: Booth,
        camera: Camera,
        canvas: Canvas,
        overlay: Overlay,
        acts: Acts = STILL,
        *,
        part: float,
    ) -> Lists:
        """Draw as ``paint`` does, in haste and with a part of the pixels across and down."""
        coarse = replace(self._coarse.canvas(canvas, part), is_hasty=True)
        lists = self.paint(booth, camera, coarse, overlay, acts)
        self._coarse.show(canvas)
        return lists

    def shade(self, booth: Booth, acts: Acts = STILL) -> Iterator[None]:
        """Bring shadows up to date, yielding after each piece; RenderError if it is refused."""
        yield from self._shading(booth, self.prepare(booth, acts)[0])

    def _shading(self, booth: Booth, lists: Lists) -> Iterator[None]:
        lamps = shadowed_lamps(booth), shadowed_lamps(booth, LightKind.POINT)
        pieces = self._shadows.updating(booth, lists, *lamps)
        while True:
            self._shadows.is_hasty = False  # whoever draws in between may be in haste
            state.begin()
            is_over = next(pieces, self) is self
            state.leave()
            if is_over:
                return
            yield

    def paint_band(
        self, booth: Booth, camera: Camera, canvas: Canvas, acts: Acts, area: Area
    ) -> None:
        """Draw what is solid in a part of a canvas beside it; RenderError if it is refused."""
        beside = replace(self._fine.canvas(canvas), area=area, holds=Holds.SOLID)
        self.paint(booth, camera, beside, NOTHING, acts)

    def finish_bands(self, booth: Booth, camera: Camera, canvas: Canvas, acts: Acts) -> None:
        """Draw what is seen through over all that is solid; RenderError if it is refused."""
        beside = replace(self._fine.canvas(canvas), holds=Holds.CLEAR)
        self.paint(booth, camera, beside, NOTHING, acts)

    def show_bands(
        self, booth: Booth, camera: Camera, canvas: Canvas, overlay: Overlay, acts: Acts = STILL
    ) -> Lists:
        """Show what was drawn band by band, and the marks over it.

        RenderError if it is refused.
        """
        shown = self.prepare(booth, acts)
        state.begin()
        if overlay == NOTHING:
            self._fine.show(canvas)
        else:
            marked = self._marked.canvas(canvas)
            self._fine.show(marked, with_depth=True)
            GL.glViewport(0, 0, canvas.width, canvas.height)
            view = camera.projection(canvas.width / canvas.height) @ camera.view()
            self.frame.fill(booth, camera, view, UNLIT, (canvas.width, canvas.height))
            self.frame.bind()
            state.blend()
            self._mark(overlay, shown, view, camera, marked)
            self._marked.show(canvas)
        state.leave()
        return shown[0]

    def repaint(self, booth: Booth, camera: Camera, canvas: Canvas) -> Area | None:
        """Draw only what an edit touched, where the processor draws and that is little.

        Args:
            booth: Edited in placements and assets alone since the last picture.
            camera: Of the last picture, in which nothing moved or was marked.
            canvas: Of the shape of the last picture; what it shows beside the edit stays.

        Returns:
            Where it was drawn, a pixel less on each side, so that who enlarges it takes nothing
            from beside it; None where more is to be drawn, and nothing was.

        Raises:
            RenderError: The driver refuses.
        """
        area = self._touched(self.prepare(booth)[0], camera, canvas)
        if area is not None:
            self.paint(booth, camera, replace(canvas, area=widened(area, canvas, 1)))
        return area

    def _touched(self, lists: Lists, camera: Camera, canvas: Canvas) -> Area | None:
        """Return where an edit is seen; None where more than that is to be drawn.

        Glass shows what is beside it and behind, films go on where nothing was edited.
        """
        touched = lists.touched
        if touched is None or touched.since != self._painted or self.screens.is_playing:
            return None
        view = _projection(camera, canvas) @ camera.view()
        area = touched_area(view, touched, canvas)
        around = widened(area, canvas, round(canvas.height * BENT))
        has_glass = len(lists.glass.touched(cropped(view, around, canvas))) > 0
        is_little = area.width * area.height <= MOST * canvas.width * canvas.height
        return area if is_little and self.is_software and not has_glass else None

    def warm(self, booth: Booth, camera: Camera, aspect: float) -> Iterator[None]:
        """Make a first picture ready, yielding after each piece; RenderError if it is refused.

        Shadows are drawn, and the sky and a part of each kind onto a canvas so small that its
        pixels cost nothing: it is the first use of a shader that takes its time.
        """
        lists, cast = self.prepare(booth)
        yield
        yield from self._shading(booth, lists)
        state.begin()
        view = camera.projection(aspect) @ camera.view()
        kinds = {one.part.look.defines: one for one in lists.solid.visible(view)[1]}
        for draws in ([], *([one] for one in kinds.values())):
            if self.scenery.lists(booth) is not lists:
                return  # edited meanwhile
            self._warm(draws, (booth, lists, cast), camera, view)
            state.leave()
            yield
            state.begin()

    def _warm(
        self, draws: list[Draw], scene: tuple[Booth, Lists, Cast], camera: Camera, view: Matrix
    ) -> None:
        """Draw the sky, and these of what a view shows, where nobody sees it."""
        booth, lists, cast = scene
        if self._small is None:
            framebuffer = Target(self._gpu, SMALL, SMALL).framebuffer
            self._small = Canvas(framebuffer, SMALL, SMALL)
        canvas = self._small
        lit = self._lit(booth, camera, lists, cast)
        self.frame.fill(booth, camera, view, lit, (SMALL, SMALL))
        self.frame.bind()
        self._open(booth, camera, view, canvas)
        extra = self._defines(min(self.ladder.quality, self.best), lit, canvas)
        self._surfaces.draw(lists.solid.visible(view)[0], draws, extra)

    def paint_aside(self, booth: Booth, camera: Camera, canvas: Canvas) -> None:
        """Draw another booth than the one that is shown, whose models stay on the card."""
        self.models.hold()
        try:
            self.paint(booth, camera, canvas, NOTHING)
        finally:
            self._painted = -1
            if self.models.release():
                self.scenery.forget()

    def _paint(
        self, scene: tuple[Booth, Lists, Cast], camera: Camera, canvas: Canvas, overlay: Overlay
    ) -> None:
        booth, lists, cast = scene
        state.begin()
        self._clock.begin()
        lit = UNLIT if canvas.is_basic else self._lit(booth, camera, lists, cast)
        projection = _projection(camera, canvas)
        view = projection @ camera.view()
        within = view if canvas.area is None else cropped(view, canvas.area, canvas)
        self.frame.fill(booth, camera, view, lit, (canvas.width, canvas.height))
        self.frame.bind()
        quality = Quality.FULL if canvas.is_fine else self.ladder.quality
        quality = min(quality, self.best, Quality.FULL if canvas.has_shade else Quality.SOFT)
        lens = _lens(camera, projection, canvas)
        seen = [one.visible(within, lens) for one in (lists.solid, cast.solid)]
        touched = (draw for _, draws in seen for draw in draws)
        self._surfaces.swaps = self.screens.shown(booth, lists.version, touched)
        if quality.has_shade and not canvas.is_basic:
            state.cut(is_on=camera.section is not None)
            self._shade.update(seen, projection, canvas)
            state.cut(is_on=False)
        self._open(booth, camera, view, canvas)
        plain = self._defines(quality, lit, canvas)
        extra = plain if camera.section is None else (*plain, CUT)
        state.cut(is_on=camera.section is not None)
        if canvas.holds is not Holds.CLEAR:
            self._draw_solid(seen, camera, extra, is_whole=canvas.area is None)
            self._draw_around(self._around.shown(booth, lit.lamps).visible(within), camera, plain)
        if canvas.holds is not Holds.SOLID:
            clear = (lists.glass, cast.glass, lists.blended, cast.blended)
            self._panes.draw(clear, within, canvas, extra)
        state.cut(is_on=False)
        if overlay != NOTHING:
            self._mark(overlay, (lists, cast), view, camera, canvas)
        self._hear(canvas)
        state.leave()
        self._painted = lists.version

    def _hear(self, canvas: Canvas) -> None:
        """Learn how long pictures took; the clock of a processor knows nothing of its work."""
        for seconds in self._clock.end():
            if not canvas.is_fine and not self.is_software:
                self.ladder.hear(seconds)

    def _draw_solid(
        self,
        seen: list[tuple[Rows, list[Draw]]],
        camera: Camera,
        extra: Defines,
        *,
        is_whole: bool,
    ) -> None:
        """Draw what stands still and what acts, in a whole picture less what others hide."""
        still, acting = seen
        if is_whole:
            self.hiding.draw(*still, camera, partial(self._surfaces.draw, extra=extra))
        else:
            self._surfaces.draw(*still, extra)
        self._surfaces.draw(*acting, extra)

    def _draw_around(self, around: tuple[Rows, list[Draw]], camera: Camera, extra: Defines) -> None:
        """Draw what stands around, which no section cuts."""
        if around[1]:
            self.frame.cut(None)
            self._surfaces.draw(*around, extra)
            self.frame.cut(camera)

    def _defines(self, quality: Quality, lit: Lit, canvas: Canvas) -> Defines:
        """Return what all surfaces of a view are compiled with."""
        if canvas.is_basic:
            return ("BASIC",)
        more = (("BAKED", lit.baked is not None), ("POINT_SHADOWS", bool(lit.points)))
        added = (name for name, is_wanted in more if is_wanted)
        return (*quality.defines(has_lamps=bool(lit.lamps)), *added, *self.sky.defines)

    def _open(self, booth: Booth, camera: Camera, view: Matrix, canvas: Canvas) -> None:
        """Begin a canvas with the sky: where nothing hides it, nothing has to be asked."""
        self.sky.bind(booth)
        state.open_canvas(canvas)
        if canvas.holds is not Holds.CLEAR:
            self.sky.draw(view, camera)
        self._shadows.bind()

    def _lit(self, booth: Booth, camera: Camera, lists: Lists, cast: Cast) -> Lit:
        """Return what lights a view, every copy knowing the lamps that reach it."""
        spots, points = shadowed_lamps(booth), shadowed_lamps(booth, LightKind.POINT)
        self._shadows.update(booth, lists, cast, spots, points)
        lamps = chosen_lamps(booth, camera.eye)
        if self._lamps is None or self._lamps != (lists.version, lamps):
            for one in lists.every:
                one.light_by(lamps)
            self._lamps = lists.version, lamps
        for one in cast.every if cast is not NO_CAST else ():
            one.light_by(lamps)
        numbers = (
            tuple(lamps.index(one) if one in lamps else -1 for one in some)
            for some in (spots, points)
        )
        baked = self._baked.bind(booth)
        of_spots, of_points = numbers
        return Lit(self._shadows.sun, lamps, of_spots, self._shadows.lamps, baked, of_points)

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
            every = [part for one in shown for part in one.every]
            self._outline.draw(every, numbers, projection_view, canvas)
            GL.glViewport(0, 0, canvas.width, canvas.height)
        self._marks.draw(overlay, projection_view, camera.eye, canvas)

    def _numbers(self, keys: frozenset[PlacementId]) -> list[int]:
        known = self.scenery.numbers
        return [known[key] for key in keys if key in known]


def _projection(camera: Camera, canvas: Canvas) -> Matrix:
    """Return the projection onto a canvas, which may be upside down."""
    projection = camera.projection(canvas.width / canvas.height)
    return MIRROR @ projection if canvas.is_flipped else projection


def _lens(camera: Camera, projection: Matrix, canvas: Canvas) -> Lens:
    """Return how coarsely a view may be drawn."""
    focal = abs(float(projection[1, 1])) * canvas.height / 2.0
    return Lens(camera.eye, focal, 0.0 if canvas.is_fine else canvas.slack)
