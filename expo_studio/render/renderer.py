"""The renderer: pictures of a booth in whatever GL context is current, and picking."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from expo_studio.errors import ExpoError
from expo_studio.model.booth import Booth
from expo_studio.model.ids import AssetId
from expo_studio.model.space import Vec3
from expo_studio.render.acting import STILL, Acts
from expo_studio.render.appearance import holds_the_very_same, looks_the_same
from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Area, Canvas
from expo_studio.render.details import Details
from expo_studio.render.gpu.painter import Painter
from expo_studio.render.gpu.picking import Pick, Picker
from expo_studio.render.gpu.ready import Ready, ready
from expo_studio.render.gpu.scenery import Lists
from expo_studio.render.overlay import NOTHING, Overlay
from expo_studio.render.ports import Blobs, Films
from expo_studio.render.quality import Quality

__all__ = ["Canvas", "FrameReport", "Pick", "Ready", "Renderer", "ready"]


@dataclass(frozen=True, slots=True)
class FrameReport:
    """What a frame is made of.

    Attributes:
        triangles: Of all visible placements, in view or not.
        draws: Different parts, each one call at most.
        memory: Bytes of textures, vertices, baked cells and shadows on the card.
        smaller: Assets whose textures are smaller than in their files, to save memory.
    """

    triangles: int
    draws: int
    memory: int
    smaller: int = 0


class Renderer:
    """One renderer of one context; every call needs that context current.

    Args:
        blobs: Where the bytes of assets are.
        details: Where coarser sets of triangles are; None to draw everything exactly.
    """

    def __init__(self, blobs: Blobs, details: Details | None = None) -> None:
        self._painter = Painter(blobs, details)
        self._picker = Picker(self._painter)

    @property
    def unsound(self) -> Mapping[AssetId, ExpoError]:
        """Return the assets that are left out of the picture, and why."""
        return {**self._painter.models.unsound, **self._painter.sky.unsound}

    @property
    def is_software(self) -> bool:
        """Return whether the processor draws."""
        return self._painter.is_software

    @property
    def best(self) -> Quality:
        """Return how beautiful pictures can be here, as far as it was tried."""
        return self._painter.best

    def show_films(self, films: Films | None) -> None:
        """Let the films on screens come from here; without them their stills are shown."""
        self._painter.screens.films = films

    def play(self, seconds: float | None) -> None:
        """Show films as they are at a moment from now on, or their stills for None."""
        self._painter.screens.seconds = seconds

    @property
    def is_playing(self) -> bool:
        """Return whether the last picture showed a film that runs."""
        return self._painter.screens.is_playing

    @property
    def failed_films(self) -> frozenset[AssetId]:
        """Return the films of the last picture that cannot be read."""
        return self._painter.screens.failed

    @property
    def is_stale(self) -> bool:
        """Return whether the last picture would look otherwise by now, because of its films."""
        return self._painter.screens.is_stale

    def would_look_the_same(self, drawn: Booth, booth: Booth) -> bool:
        """Return whether a booth looks as the one that was drawn.

        With an edit what was missing may have come, and only drawing tells.
        """
        may_lack = self._painter.models.has_missing and not holds_the_very_same(drawn, booth)
        return not may_lack and looks_the_same(drawn, booth)

    def draw(
        self,
        booth: Booth,
        camera: Camera,
        canvas: Canvas,
        overlay: Overlay = NOTHING,
        acts: Acts = STILL,
        *,
        part: float = 1.0,
    ) -> FrameReport:
        """Draw a booth at a moment; what cannot be drawn is left out and told by ``unsound``.

        Args:
            booth: What is shown.
            camera: Who looks.
            canvas: Where to.
            overlay: Marks over it.
            acts: What moves.
            part: Pixels across and down for each that is shown; fewer where the processor draws
                them and a finer picture follows.

        Raises:
            RenderError: The driver refuses.
        """
        if part < 1.0:
            lists = self._painter.paint_coarsely(booth, camera, canvas, overlay, acts, part=part)
        else:
            lists = self._painter.paint(booth, camera, canvas, overlay, acts)
        return self._report(lists)

    def shade(self, booth: Booth, acts: Acts = STILL) -> Iterator[None]:
        """Bring the shadows of what stands still up to date, yielding after each piece of it.

        Raises:
            RenderError: The driver refuses.
        """
        return self._painter.shade(booth, acts)

    def draw_band(
        self, booth: Booth, camera: Camera, canvas: Canvas, acts: Acts, area: Area
    ) -> None:
        """Draw what is solid in a part of a picture beside a canvas, and wait for it.

        Between the parts of one picture others may be drawn.

        Raises:
            RenderError: The driver refuses.
        """
        self._painter.paint_band(booth, camera, canvas, acts, area)
        self.wait()

    def finish_bands(self, booth: Booth, camera: Camera, canvas: Canvas, acts: Acts) -> None:
        """Draw what is seen through over all parts of a picture beside a canvas.

        Raises:
            RenderError: The driver refuses.
        """
        self._painter.finish_bands(booth, camera, canvas, acts)
        self.wait()

    def show_bands(
        self,
        booth: Booth,
        camera: Camera,
        canvas: Canvas,
        overlay: Overlay = NOTHING,
        acts: Acts = STILL,
    ) -> FrameReport:
        """Show on a canvas what was drawn band by band, and marks over it.

        Raises:
            RenderError: The driver refuses.
        """
        return self._report(self._painter.show_bands(booth, camera, canvas, overlay, acts))

    def wait(self) -> None:
        """Return once all is drawn."""
        self._painter.wait()

    def _report(self, lists: Lists) -> FrameReport:
        draws = len(lists.solid.parts) + len(lists.blended.parts)
        memory, smaller = self._painter.memory, self._painter.models.smaller
        return FrameReport(lists.triangles, draws, memory, smaller)

    def redraw(self, booth: Booth, camera: Camera, canvas: Canvas) -> Area | None:
        """Draw only what was edited since the last picture, and return where on the canvas.

        Nothing moved in that picture or was marked, the camera was the same, and nothing but
        placements and assets is edited. Returns None where more than that is to be drawn:
        where a graphics card draws, where much was edited, or glass or a film is near.

        Raises:
            RenderError: The driver refuses.
        """
        return self._painter.repaint(booth, camera, canvas)

    def draw_aside(self, booth: Booth, camera: Camera, canvas: Canvas) -> None:
        """Draw another booth than the one that is shown, which loses nothing by it.

        Raises:
            RenderError: The driver refuses.
        """
        self._painter.paint_aside(booth, camera, canvas)

    def bring(self, key: AssetId, made: Ready) -> Iterator[None]:
        """Bring an asset that was made ready to the card, yielding after each piece of it."""
        return self._painter.models.bring(key, made)

    def warm(self, booth: Booth, camera: Camera, aspect: float) -> Iterator[None]:
        """Make a first picture of a shape ready, yielding after each piece of the work.

        Raises:
            RenderError: The driver refuses.
        """
        return self._painter.warm(booth, camera, aspect)

    def pick(
        self,
        booth: Booth,
        camera: Camera,
        at: tuple[float, float],
        size: tuple[int, int],
        acts: Acts = STILL,
    ) -> Pick | None:
        """Return what is under a pixel from the top left of a view of a size, or None."""
        return self._picker.pick(booth, camera, at, size, acts)

    def cast(self, booth: Booth, eye: Vec3, way: Vec3, acts: Acts = STILL) -> Pick | None:
        """Return what a ray from a point in metres meets first, or None for the sky."""
        return self._picker.cast(booth, eye, way, acts)

    def close(self) -> None:
        """Free everything on the card."""
        self._picker.close()
        self._painter.close()
