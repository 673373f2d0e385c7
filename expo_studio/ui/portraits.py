"""Small pictures: what is seen from somewhere, and each asset by itself, beside the window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtOpenGL import QOpenGLFramebufferObject

from expo_studio.errors import ExpoError, RenderError
from expo_studio.model.booth import Asset, Booth, Placement
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.ui.errands import Errand
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.render.camera import Camera
    from expo_studio.render.renderer import Renderer

PORTRAIT = ((1.6, 1.2, 2.2), (0.0, 0.0, 0.0))
"""From where an asset is looked at, before it is framed: eye and target in metres."""
AT_ONCE = 8
"""Assets that one errand draws: starting to draw takes as long as some of them."""
LAST_STEP = 20.0
"""Seconds that the step which one is at may still take; a disk may keep it for ever."""
SAMPLES = 4


def drawn(renderer: Renderer, booth: Booth, camera: Camera, size: tuple[int, int]) -> QImage:
    """Return a picture of so many pixels, empty if the driver refuses; needs the GL context."""
    from expo_studio.render.renderer import Canvas

    depth = QOpenGLFramebufferObject.Attachment.CombinedDepthStencil
    target = QOpenGLFramebufferObject(*size, depth)
    try:
        renderer.draw_aside(booth, camera, Canvas(target.handle(), *size))
        return target.toImage()
    except RenderError:
        return QImage()
    finally:
        target.release()


class Portraits(QObject):
    """Draws assets by themselves, on a thread with an OpenGL context of its own.

    However heavy a model is, the window goes on meanwhile, and its own card need not hold it.

    Attributes:
        came: A square picture of an asset, by its key; empty where it cannot be drawn.
    """

    came = Signal(str, QImage)

    def __init__(self, studio: Studio, side: int, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._side = studio, side
        self._errand: Errand | None = None
        self._is_over = threading.Event()

    def ask(self, keys: Sequence[AssetId]) -> None:
        """Draw some of these assets, unless others are still being drawn."""
        assets = self._studio.booth.assets
        wanted = {key: assets[key] for key in keys[:AT_ONCE] if key in assets}
        if self._errand is None and wanted and not self._is_over.is_set():
            draw = partial(self._draw, self._studio.project.path, wanted)
            self._errand = Errand(draw, self)
            self._errand.done.connect(lambda _: self._ended())
            self._errand.failed.connect(lambda _: self._refused(wanted))
            self._errand.start()

    def let_go(self) -> None:
        """Draw no more; return when the step that one is at is done, unless a disk keeps it."""
        self._is_over.set()
        if self._errand is not None:
            self._errand.wait(LAST_STEP)

    def _draw(self, path: Path, assets: Mapping[AssetId, Asset]) -> None:
        """Draw and tell one asset after the other, until another project is open; on the thread."""

        def is_over() -> bool:
            return self._is_over.is_set() or self._studio.project.path != path

        for key, picture in portraits(path, assets, self._side, is_over):
            if is_over():
                return
            self.came.emit(key, picture)

    def _ended(self) -> None:
        self._errand = None

    def _refused(self, assets: Mapping[AssetId, Asset]) -> None:
        """Leave those that could not be drawn without a picture."""
        self._errand = None
        for key in assets:
            self.came.emit(key, QImage())


def portraits(
    path: Path, assets: Mapping[AssetId, Asset], side: int, is_over: Callable[[], bool]
) -> Iterator[tuple[AssetId, QImage]]:
    """Yield a square picture of each asset of a project; an empty one where it is unsound.

    Args:
        path: Of the project.
        assets: Those that are drawn.
        side: In pixels.
        is_over: Whether no more are wanted; asked between the steps that one takes.

    Raises:
        RenderError: This machine has no OpenGL 3.3.
        ProjectError: The project cannot be read.
    """
    from expo_studio.project.snapshot import Snapshot
    from expo_studio.render.camera import Camera
    from expo_studio.render.offscreen import Offscreen
    from expo_studio.render.renderer import ready
    from expo_studio.ui import orbit

    with Snapshot(path) as blobs, Offscreen(blobs, side, side, SAMPLES) as offscreen:
        for key, asset in assets.items():
            camera = orbit.framed(Camera(*PORTRAIT), asset.bounds)
            try:
                made = ready(blobs.blob(key))
                if any(is_over() for _ in chain((None,), offscreen.renderer.bring(key, made))):
                    return
                pixels = offscreen.picture(alone(key, asset), camera)
            except ExpoError:
                yield key, QImage()
                continue
            is_sound = key not in offscreen.renderer.unsound
            image = QImage(pixels.tobytes(), side, side, side * 3, QImage.Format.Format_RGB888)
            yield key, image.copy() if is_sound else QImage()


def alone(key: AssetId, asset: Asset) -> Booth:
    """Return a booth that holds nothing but an asset."""
    return Booth(assets={key: asset}, placements={PlacementId("it"): Placement(key)})
