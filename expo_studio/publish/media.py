"""Films, documents and sounds of a package, known by their first bytes, kept as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.errors import PackageError
from expo_studio.model.booth import AssetKind
from expo_studio.publish.endings import ending_of
from expo_studio.publish.outcome import Part
from expo_studio.publish.site import BoardFile, MediaFile, MediaKind, ReplayFile
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Asset, Booth
    from expo_studio.model.ids import AssetId, ProductId
    from expo_studio.publish.contents import Contents
    from expo_studio.publish.ports import Blobs

FOLDER = "media"
KINDS = {
    AssetKind.VIDEO: MediaKind.VIDEO,
    AssetKind.DOCUMENT: MediaKind.DOCUMENT,
    AssetKind.SOUND: MediaKind.SOUND,
}
OFFLINE_BYTES = 16_000_000
"""Of a film or sound that a page opened from a disk gets as a script as well."""


def media_of(booth: Booth, blobs: Blobs, contents: Contents) -> dict[ProductId, list[MediaFile]]:
    """Put every product's films and documents into the contents; return which is whose.

    Raises:
        ExpoError: One is missing or damaged.
    """
    shelf = _Shelf(booth, blobs, contents)
    found = {
        key: [
            *(shelf.put(one, MediaKind.VIDEO) for one in product.videos),
            *(shelf.put(one, MediaKind.DOCUMENT) for one in product.documents),
        ]
        for key, product in booth.products.items()
    }
    return {key: media for key, media in found.items() if media}


def replays_of(booth: Booth, blobs: Blobs, contents: Contents) -> list[ReplayFile]:
    """Put the recordings into the contents; ExpoError if one is missing or damaged."""
    shelf = _Shelf(booth, blobs, contents)
    return [
        ReplayFile(
            one.name,
            shelf.put(one.video, MediaKind.VIDEO).file,
            list(one.chapters),
            list(one.captions),
        )
        for one in booth.openings.replays
    ]


def narrations_of(booth: Booth, blobs: Blobs, contents: Contents) -> dict[AssetId, str]:
    """Put what is said on tours and heard in shows into the contents; return each sound's file.

    Raises:
        ExpoError: One is missing or damaged.
    """
    shelf = _Shelf(booth, blobs, contents)
    spoken = {
        key: None
        for tour in booth.tours.values()
        for stop in tour.stops
        for key in stop.narration.assets
    }
    sounds = (one.sound for show in booth.shows.values() for one in show.sounds)
    spoken |= {key: None for key in sounds if key in booth.assets}
    return {key: shelf.put(key, MediaKind.SOUND).file for key in spoken}


def boards_of(booth: Booth, blobs: Blobs, contents: Contents) -> dict[AssetId, BoardFile]:
    """Put what placed boards play into the contents; return which file is whose.

    Args:
        booth: The public part of a booth.
        blobs: Where the bytes are.
        contents: Of the package.

    Raises:
        ExpoError: One is missing or damaged.
    """
    shelf = _Shelf(booth, blobs, contents)
    boards: dict[AssetId, BoardFile] = {}
    for key, asset in placed_boards(booth).items():
        kept = shelf.put(key, KINDS[asset.kind])
        boards[key] = board_file(asset, kept.file, kept.size)
        contents.parts.append(Part(kept.name, kept.size, kept.size, kept.size))
    return boards


def placed_boards(booth: Booth) -> dict[AssetId, Asset]:
    """Return the assets that stand in a booth and stand for a film, a document or a sound."""
    placed = {item.asset for item in booth.placements.values()}
    return {
        key: asset
        for key, asset in booth.assets.items()
        if key in placed and asset.medium is not None and asset.kind in KINDS
    }


def board_file(asset: Asset, file: str, size: int) -> BoardFile:
    """Return what the pages know of a board; size of the file in bytes."""
    kind = KINDS[asset.kind]
    is_offline = kind is not MediaKind.DOCUMENT and size <= OFFLINE_BYTES
    return BoardFile(kind, asset.name, file, size, asset.seconds, asset.pages, is_offline)


class _Shelf:
    def __init__(self, booth: Booth, blobs: Blobs, contents: Contents) -> None:
        self._booth = booth
        self._blobs = blobs
        self._contents = contents

    def put(self, key: AssetId, kind: MediaKind) -> MediaFile:
        asset = self._booth.assets.get(key)
        data = self._blobs.blob(asset.medium if asset and asset.medium else key)
        name = asset.name if asset else Text(zh="资料", en="File")
        file = self._contents.add(FOLDER, data, _suffix(data, kind, name))
        return MediaFile(kind, name, file, len(data))


def _suffix(data: bytes, kind: MediaKind, name: Text) -> str:
    ending = ending_of(data, kind)
    if ending:
        return ending
    raise PackageError(
        Text(
            zh="“{name}”不是浏览器能显示的视频、声音或 PDF。",
            en="“{name}” is no film, sound or PDF that browsers show.",
        ).filled(name=name),
        Text(
            zh="请换成 MP4、WebM、MP3 或 PDF 后再导出。",
            en="Replace it by an MP4, a WebM, an MP3 or a PDF and export again.",
        ),
    )
