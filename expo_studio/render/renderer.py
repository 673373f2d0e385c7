"""The renderer: pictures of a booth in whatever GL context is current, and picking."""

from __future__ import annotations

from dataclasses import dataclass

from expo_studio.model.booth import Booth
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.painter import Painter
from expo_studio.render.gpu.picking import Pick, Picker
from expo_studio.render.overlay import NOTHING, Overlay
from expo_studio.render.ports import Blobs

__all__ = ["Canvas", "FrameReport", "Pick", "Renderer"]


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where to draw.

    Attributes:
        framebuffer: GL name, of the context that is current.
        width, height: Physical pixels.
        is_flipped: Whether the top row comes first when read back.
    """

    framebuffer: int
    width: int
    height: int
    is_flipped: bool = False


@dataclass(frozen=True, slots=True)
class FrameReport:
    """What a frame is made of; memory in bytes."""

    triangles: int
    memory: int


class Renderer:
    """One renderer of one context; every call needs that context current."""

    def __init__(self, blobs: Blobs) -> None:
        self._painter = Painter(blobs)
        self._picker = Picker(self._painter)

    def draw(
        self, booth: Booth, camera: Camera, canvas: Canvas, overlay: Overlay = NOTHING
    ) -> FrameReport:
        """Draw a booth.

        Raises:
            AssetError: An asset of the booth is damaged.
            RenderError: The driver refuses.
        """
        self._painter.paint(
            booth,
            camera,
            (canvas.width, canvas.height),
            canvas.framebuffer,
            overlay,
            is_flipped=canvas.is_flipped,
        )
        lists = self._painter.prepare(booth)
        return FrameReport(lists.triangles, self._painter.models.size)

    def pick(
        self, booth: Booth, camera: Camera, at: tuple[float, float], size: tuple[int, int]
    ) -> Pick | None:
        """Return what is under a pixel from the top left of a view of a size, or None."""
        return self._picker.pick(booth, camera, at, size)

    def close(self) -> None:
        """Free everything on the card."""
        self._picker.close()
        self._painter.close()
