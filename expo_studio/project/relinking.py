"""Assets whose bytes are lost, and files that bring them back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.errors import AssetError
from expo_studio.model.ids import AssetId
from expo_studio.project.blobs import BlobState
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.project.project import Project


@dataclass(frozen=True, slots=True)
class Lost:
    """An asset whose bytes are missing or damaged.

    Attributes:
        key: The asset.
        new: What its bytes are called now; the same where the very bytes came back.
        source: The file it was read from.
    """

    key: AssetId
    new: AssetId
    name: Text
    source: str
    state: BlobState


def lost_assets(project: Project) -> Mapping[AssetId, Lost]:
    """Return the assets of the booth whose bytes, or those of their medium, are lost."""
    lost: dict[AssetId, Lost] = {}
    for key, asset in project.document.booth.assets.items():
        states = [project.blob_state(one) for one in (key, asset.medium) if one is not None]
        worst = [one for one in states if one is not BlobState.SOUND]
        if worst:
            lost[key] = Lost(key, key, asset.name, asset.source, worst[0])
    return lost


def relinked(project: Project, source: str, blobs: Sequence[bytes]) -> Lost:
    """Store the bytes of a lost asset again and return which one it was.

    The very same bytes are known by their hash; others by the name of the file they were
    read from, and then ``new`` tells what they are called.

    Args:
        project: Where they are stored.
        source: Name of the file, without its folder.
        blobs: What was read from it, the model first.

    Raises:
        AssetError: No lost asset is meant.
        ProjectError: The disk refuses.
    """
    lost = lost_assets(project)
    key = AssetId(hashlib.sha256(blobs[0]).hexdigest())
    named = [one for one in lost.values() if one.source.casefold() == source.casefold()]
    found = lost.get(key) or (named[0] if named else None)
    if found is None:
        names = ", ".join(one.source for one in lost.values()) or "-"
        raise AssetError(
            Text(
                zh="“{source}”不是任何缺失素材的文件。",
                en="“{source}” is the file of no lost asset.",
            ).filled(source=source),
            Text(zh="缺失的有：{names}", en="Lost are: {names}").filled(names=names),
        )
    for data in blobs:
        project.mend_blob(data)
    return Lost(found.key, key, found.name, found.source, BlobState.SOUND)
