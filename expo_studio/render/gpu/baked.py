"""Baked light on the card: a texture of cells that surfaces look their sky up in."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from OpenGL import GL

from expo_studio.errors import ExpoError
from expo_studio.model.baking import BakedLight
from expo_studio.model.booth import Booth, Placement
from expo_studio.model.freshness import casts, is_fresh
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.render.gpu.objects import own_texture
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.programs import BAKED_UNIT
from expo_studio.render.ports import Blobs

Placements = Mapping[PlacementId, Placement]


class Baked:
    """The cells of the booth last drawn, while they fit it."""

    def __init__(self, gpu: Gpu, blobs: Blobs) -> None:
        self._gpu = Gpu()
        gpu.own(0, lambda _: self._gpu.close())
        self._blobs = blobs
        self._texture: tuple[AssetId, int] | None = None
        self._bytes = 0
        self._missing: AssetId | None = None
        self._judged: tuple[Booth, bool] | None = None
        self._fitting: tuple[BakedLight, Placements] | None = None

    def bind(self, booth: Booth) -> BakedLight | None:
        """Let surfaces read the booth's baked light; None where it has none that fits."""
        baked = booth.baked
        if baked is None or baked.cells == self._missing or not self._fits(booth, baked):
            return None
        if self._texture is None or self._texture[0] != baked.cells:
            self._gpu.close()
            self._texture = None
            cells = self._read(baked)
            if cells is None:
                self._missing = baked.cells
                return None
            self._bytes = len(cells)
            self._texture = baked.cells, _upload(self._gpu, cells, baked.size)
        GL.glActiveTexture(GL.GL_TEXTURE0 + BAKED_UNIT)
        GL.glBindTexture(GL.GL_TEXTURE_3D, self._texture[1])
        return baked

    @property
    def size(self) -> int:
        """Return the bytes in use on the card."""
        return self._bytes if self._texture is not None else 0

    def _fits(self, booth: Booth, baked: BakedLight) -> bool:
        """Return whether a booth stands as it stood; quick while nothing that counts changes."""
        last = self._judged
        if last is None or last[0].placements is not booth.placements or last[0].baked != baked:
            last = self._judged = booth, self._judge(booth, baked)
        return last[1]

    def _judge(self, booth: Booth, baked: BakedLight) -> bool:
        known = self._fitting
        if known is not None and known[0] == baked and known[1].keys() == booth.placements.keys():
            return _stands_as(known[1], booth.placements)
        fits = is_fresh(booth)
        if fits:
            self._fitting = baked, booth.placements
        return fits

    def _read(self, baked: BakedLight) -> bytes | None:
        try:
            cells = self._blobs.blob(baked.cells)
        except ExpoError:
            return None
        return cells if len(cells) == math.prod(baked.size) * 4 else None


def _stands_as(before: Placements, now: Placements) -> bool:
    """Return whether everything that takes light stands as before; both have the same keys."""
    changed = (key for key, one in now.items() if before[key] is not one)
    return all(_shadow(before[key]) == _shadow(now[key]) for key in changed)


def _shadow(one: Placement) -> object:
    return (one.asset, one.pose) if casts(one) else None


def _upload(gpu: Gpu, cells: bytes, size: tuple[int, int, int]) -> int:
    name = own_texture(gpu)
    GL.glActiveTexture(GL.GL_TEXTURE0 + BAKED_UNIT)
    GL.glBindTexture(GL.GL_TEXTURE_3D, name)
    GL.glPixelStorei(GL.GL_UNPACK_ALIGNMENT, 4)
    values = np.frombuffer(cells, np.uint8)
    form = (GL.GL_RGBA8, *size, 0, GL.GL_RGBA, GL.GL_UNSIGNED_BYTE)
    GL.glTexImage3D(GL.GL_TEXTURE_3D, 0, *form, values)
    for key in (GL.GL_TEXTURE_WRAP_S, GL.GL_TEXTURE_WRAP_T, GL.GL_TEXTURE_WRAP_R):
        GL.glTexParameteri(GL.GL_TEXTURE_3D, key, GL.GL_CLAMP_TO_EDGE)
    for key in (GL.GL_TEXTURE_MIN_FILTER, GL.GL_TEXTURE_MAG_FILTER):
        GL.glTexParameteri(GL.GL_TEXTURE_3D, key, GL.GL_LINEAR)
    return name
