"""Films and documents of a package, known by their first bytes and kept as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.errors import PackageError
from expo_studio.publish.site import MediaFile, MediaKind, ReplayFile
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import AssetId, ProductId
    from expo_studio.publish.contents import Contents
    from expo_studio.publish.ports import Blobs

FOLDER = "media"


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
        ReplayFile(one.name, shelf.put(one.video, MediaKind.VIDEO).file, list(one.chapters))
        for one in booth.openings.replays
    ]


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
    if kind is MediaKind.DOCUMENT and data.startswith(b"%PDF-"):
        return ".pdf"
    if kind is MediaKind.VIDEO and data[4:8] == b"ftyp":
        return ".mp4"
    if kind is MediaKind.VIDEO and data.startswith(b"\x1a\x45\xdf\xa3"):
        return ".webm"
    raise PackageError(
        Text(
            zh="“{name}”不是浏览器能显示的视频或 PDF。",
            en="“{name}” is no film or PDF that browsers show.",
        ).filled(name=name),
        Text(
            zh="请换成 MP4、WebM 或 PDF 后再导出。",
            en="Replace it by an MP4, a WebM or a PDF and export again.",
        ),
    )
