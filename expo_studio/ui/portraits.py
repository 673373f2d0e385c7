"""Small pictures drawn beside the view: what is seen from somewhere, an asset by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtOpenGL import QOpenGLFramebufferObject

from expo_studio.errors import RenderError
from expo_studio.model.booth import Asset, Booth, Placement
from expo_studio.model.ids import AssetId, PlacementId

if TYPE_CHECKING:
    from expo_studio.render.camera import Camera
    from expo_studio.render.renderer import Renderer

PORTRAIT = ((1.6, 1.2, 2.2), (0.0, 0.0, 0.0))
"""From where an asset is looked at, before it is framed: eye and target in metres."""


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


def alone(key: AssetId, asset: Asset) -> Booth:
    """Return a booth that holds nothing but an asset."""
    return Booth(assets={key: asset}, placements={PlacementId("it"): Placement(key)})
