"""What this machine's graphics can do, for ``expo-studio doctor``."""

from __future__ import annotations

from dataclasses import dataclass

from expo_studio.render.gpu.context import ScreenlessContext
from expo_studio.render.gpu.limits import limits, words


@dataclass(frozen=True, slots=True)
class Facts:
    """The graphics that pictures without a screen are drawn with.

    Attributes:
        renderer, vendor, version: The driver's own words.
        is_software: Whether the processor does the work; moving pictures are then slower.
        texture_side: Largest side of a texture in pixels.
        canvas_side: Largest side of a picture in pixels.
        samples: Most samples a pixel.
    """

    renderer: str
    vendor: str
    version: str
    is_software: bool
    texture_side: int
    canvas_side: int
    samples: int


def facts() -> Facts:
    """Return what is had; RenderError where nothing can be drawn at all."""
    with ScreenlessContext():
        renderer, vendor, version, is_software = words()
        return Facts(renderer, vendor, version, is_software, *limits())
