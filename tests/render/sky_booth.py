"""A sky that is a picture: green north, red east, blue south, with a bright window above."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from expo_studio.fitting.radiance import encoded
from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.library.starter import Kit
from expo_studio.model.booth import Booth
from expo_studio.model.commands import AddAsset, SetSky
from expo_studio.model.ids import AssetId


def hdr(path: Path, width: int = 1024) -> Path:
    """Write an HDR sky."""
    height = width // 2
    across = ((np.arange(width) + 0.5) / width * 2.0 - 1.0) * np.pi
    up = (0.5 - (np.arange(height) + 0.5) / height)[:, None] * np.pi
    light = np.empty((height, width, 3), np.float32)
    light[..., 0] = 0.35 + 0.3 * np.sin(across)
    light[..., 1] = 0.35 + 0.3 * np.cos(across)
    light[..., 2] = 0.35 - 0.3 * np.cos(across)
    light *= np.clip(0.6 + 0.6 * np.sin(up), 0.15, 1.0)[..., None]
    window = (np.abs(across - 0.8) < 0.25) & (np.abs(up - 0.7) < 0.15)
    light[window] = 14.0
    path.write_bytes(encoded(light))
    return path


@dataclass(slots=True)
class SkyBooth:
    """The sample booth under the picture, and the bytes of its assets."""

    booth: Booth
    own: dict[AssetId, bytes]
    kit: Kit = field(default_factory=starter.sample)

    def blob(self, key: AssetId) -> bytes:
        """Return an asset's bytes."""
        return self.own[key] if key in self.own else self.kit.blobs[key].read_bytes()


def sky_booth(folder: Path) -> SkyBooth:
    """Return the sample booth under an imported HDR sky, with less sun."""
    imported = import_file(hdr(folder / "天空.hdr"))
    own = {AssetId(hashlib.sha256(one).hexdigest()): one for one in imported.blobs}
    key = AssetId(hashlib.sha256(imported.glb).hexdigest())
    booth = AddAsset(key, imported.asset).apply(starter.sample().booth)
    sky = replace(booth.sky, picture=key, sun_intensity=0.6)
    return SkyBooth(SetSky(sky).apply(booth), own)
