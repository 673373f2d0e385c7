"""The sample booth as tests need it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.library.starter import Kit
from expo_studio.model.ids import AssetId


@dataclass(frozen=True, slots=True)
class KitBlobs:
    """The bytes of a kit's assets."""

    kit: Kit = field(default_factory=starter.sample)

    def blob(self, key: AssetId) -> bytes:
        return self.kit.blobs[key].read_bytes()


def sample_project(folder: Path) -> Path:
    """Return a project file of the sample booth in a folder."""
    path = folder / "示例.booth"
    write_kit(path, starter.sample())
    return path
