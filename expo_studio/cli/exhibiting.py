"""What visitors of a live session see of a booth besides its picture, as from a package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.errors import ProjectError
from expo_studio.model import schema
from expo_studio.publish import site
from expo_studio.publish.public import public_booth

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import AssetId
    from expo_studio.publish.ports import Blobs


class PublicExhibits:
    """The public part of a booth on air, its assets as they lie in the project."""

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs

    def booth_json(self, booth: Booth) -> bytes:
        """Return the public part as JSON."""
        return schema.encode(public_booth(booth))

    def site_json(self, booth: Booth) -> bytes:
        """Return which file shows which asset."""
        models = {
            key: site.ModelFiles(name, name)
            for key in public_booth(booth).assets
            for name in [_name(key)]
        }
        return site.encode(site.Site(models=models))

    def file(self, booth: Booth, name: str) -> bytes | None:
        """Return a file of an asset that is shown."""
        for key in public_booth(booth).assets:
            if _name(key) == name:
                try:
                    return self._blobs.blob(key)
                except ProjectError:
                    return None
        return None


def _name(key: AssetId) -> str:
    return f"assets/{key[:32]}.glb"
