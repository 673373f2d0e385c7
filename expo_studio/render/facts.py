"""What this machine's graphics can do, for ``expo-studio doctor``."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from expo_studio.gltf.model import Instance, Material, Model, Primitive
from expo_studio.gltf.write import write_model
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.limits import allowance, card_memory, limits, words
from expo_studio.render.gpu.units import MOST, done_without, units
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.quality import Quality
from expo_studio.text import Text

KEY = AssetId("0" * 64)
VIEW = Camera((0.0, 0.0, 2.0), (0.0, 0.0, 0.0))


@dataclass(frozen=True, slots=True)
class Facts:
    """The graphics that pictures without a screen are drawn with.

    Attributes:
        renderer, vendor, version: The driver's own words.
        is_software: Whether the processor does the work; moving pictures are then slower.
        texture_side: Largest side of a texture in pixels.
        canvas_side: Largest side of a picture in pixels.
        samples: Most samples a pixel.
        memory: Bytes of memory the card has for its own, or None where nobody says.
        allowed: Bytes of it that the models of a booth may take.
        best: How beautiful pictures can be; less than full where the driver refused something.
        units: How many pictures a fragment may read at once.
    """

    renderer: str
    vendor: str
    version: str
    is_software: bool
    texture_side: int
    canvas_side: int
    samples: int
    memory: int | None
    allowed: int
    best: Quality = Quality.FULL
    units: int = MOST

    @property
    def simpler(self) -> Text:
        """Return what is done without here, in words; empty where nothing is."""
        every = [one for one in (self._plainer, done_without(self.units)) if one.en]
        return Text("；".join(one.zh for one in every), "; ".join(one.en for one in every))

    @property
    def _plainer(self) -> Text:
        if self.best is Quality.FULL:
            return Text()
        if self.best is Quality.SOFT:
            return Text(zh="不画环境遮蔽", en="without darker crevices")
        return Text(
            zh="不画环境遮蔽，阴影边缘较硬", en="without darker crevices, shadows with hard edges"
        )


class _OneSheet:
    """A single triangle as an asset."""

    def blob(self, key: AssetId) -> bytes:
        """Return it."""
        corners = np.array([[-1.0, -1.0, 0.0], [1.0, -1.0, 0.0], [0.0, 1.0, 0.0]], np.float32)
        normals = np.tile(np.array([0.0, 0.0, 1.0], np.float32), (3, 1))
        sheet = Primitive(corners, normals, np.array([0, 1, 2], np.uint32), 0)
        return write_model(Model((sheet,), (Instance(0, np.eye(4)),), (Material(),)))


def facts() -> Facts:
    """Return what is had, having drawn a picture; RenderError where nothing can be drawn."""
    placements = {PlacementId("it"): Placement(KEY)}
    booth = Booth(assets={KEY: Asset(AssetKind.MODEL, Text())}, placements=placements)
    with Offscreen(_OneSheet(), 16, 16, samples=4) as offscreen:
        offscreen.picture(booth, VIEW)
        renderer, vendor, version, is_software = words()
        best = offscreen.renderer.best
        memory = card_memory()
        sizes = (*limits(), memory, allowance(memory))
        return Facts(renderer, vendor, version, is_software, *sizes, best, units())
