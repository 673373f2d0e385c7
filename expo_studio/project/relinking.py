"""Assets whose bytes are lost, and files that bring them back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.errors import AssetError
from expo_studio.model.ids import AssetId
from expo_studio.project import database
from expo_studio.project.blobs import BlobState, blob_sizes, state_of
from expo_studio.text import Text

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from expo_studio.model.booth import Asset, Booth
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
    return _lost(project.document.booth, project.blob_state)


def lost_in_file(
    path: Path, booth: Booth, progress: Callable[[int, int], None], cancel: threading.Event
) -> Mapping[AssetId, Lost] | None:
    """Return the lost assets of a booth, over a connection of its own; None if cancelled.

    Args:
        path: The project's file.
        booth: Whose assets are looked at.
        progress: Told how many bytes of all were read, in this thread.
        cancel: Set by any thread to give it up, which is noticed before the next asset.

    Raises:
        ProjectError: The file cannot be read.
    """
    keys = [key for key, asset in booth.assets.items() for key in _blobs_of(key, asset)]
    with closing(database.open_for_reading(path)) as connection:
        sizes = blob_sizes(connection, path)
        total, done = sum(sizes.get(key, 0) for key in keys), 0
        states: dict[AssetId, BlobState] = {}
        for key in keys:
            if cancel.is_set():
                return None
            states[key] = state_of(connection, path, key)
            done += sizes.get(key, 0)
            progress(done, total)
    return _lost(booth, states.__getitem__)


def _lost(booth: Booth, state: Callable[[AssetId], BlobState]) -> Mapping[AssetId, Lost]:
    lost: dict[AssetId, Lost] = {}
    for key, asset in booth.assets.items():
        worst = [one for one in map(state, _blobs_of(key, asset)) if one is not BlobState.SOUND]
        if worst:
            lost[key] = Lost(key, key, asset.name, asset.source, worst[0])
    return lost


def _blobs_of(key: AssetId, asset: Asset) -> list[AssetId]:
    return [key, *([asset.medium] if asset.medium is not None else [])]


def relinked(
    project: Project,
    source: str,
    blobs: Sequence[bytes],
    lost: Mapping[AssetId, Lost] | None = None,
) -> Lost:
    """Store the bytes of a lost asset again and return which one it was.

    The very same bytes are known by their hash; others by the name of the file they were
    read from, and then ``new`` tells what they are called.

    Args:
        project: Where they are stored.
        source: Name of the file, without its folder.
        blobs: What was read from it, the model first.
        lost: The lost assets, where they are known; else all bytes are looked at.

    Raises:
        AssetError: No lost asset is meant.
        ProjectError: The disk refuses.
    """
    lost = lost_assets(project) if lost is None else lost
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
