"""A booth in which a film, a document and a sound stand, from real files."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from expo_studio.library.reading import import_file
from expo_studio.model.booth import Asset, Booth, Placement
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, PlacementId, ViewpointId
from expo_studio.model.space import Pose, Vec3
from expo_studio.text import Text
from tests.library.library_media import sound, video
from tests.library.test_media_files import pdf

PLACES: dict[str, Vec3] = {
    "film": (-2.5, 0.8, -1.0),
    "sheet": (0.0, 0.8, -1.0),
    "tone": (2.5, 0.8, -1.0),
}


@dataclass(slots=True)
class BoardBooth:
    """The booth and the bytes of its assets."""

    booth: Booth = field(default_factory=Booth)
    blobs: dict[AssetId, bytes] = field(default_factory=dict)

    def blob(self, key: AssetId) -> bytes:
        """Return an asset's bytes."""
        return self.blobs[key]


def board_booth(folder: Path, form: str = "webm") -> BoardBooth:
    """Return a booth whose film is a second of colour that turns from green to red."""
    codec = {"webm": "libvpx", "mp4": "libx264"}[form]
    files = {
        "film": video(folder / f"片.{form}", codec, form),
        "sheet": pdf(folder / "样本.pdf", 3),
        "tone": sound(folder / "音.mp3", "libmp3lame", "mp3"),
    }
    made = BoardBooth()
    assets: dict[AssetId, Asset] = {}
    placements: dict[PlacementId, Placement] = {}
    for name, path in files.items():
        imported = import_file(path)
        for one in imported.blobs:
            made.blobs[AssetId(hashlib.sha256(one).hexdigest())] = one
        key = AssetId(hashlib.sha256(imported.glb).hexdigest())
        assets[key] = imported.asset
        placements[PlacementId(name)] = Placement(key, Pose(PLACES[name]))
    entrance = Viewpoint(Text("入口", "Entrance"), (0.0, 1.6, 7.0), (0.0, 1.2, -1.0))
    made.booth = Booth(
        title=Text("影音", "Boards"),
        assets=assets,
        placements=placements,
        viewpoints={ViewpointId("in"): entrance},
    )
    return made
