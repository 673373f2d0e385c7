"""What visitors of a live session see of a booth besides its picture, as from a package."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

from expo_studio.errors import ExpoError
from expo_studio.gltf.apart import pictures_inside
from expo_studio.model import schema
from expo_studio.model.ids import AssetId
from expo_studio.publish import site
from expo_studio.publish.around import around
from expo_studio.publish.endings import ENDINGS
from expo_studio.publish.media import board_file, placed_boards
from expo_studio.publish.public import public_booth
from expo_studio.publish.skies import WIDTHS, sky_file

if TYPE_CHECKING:
    from expo_studio.model.booth import Asset, Booth
    from expo_studio.model.ids import AssetId
    from expo_studio.model.openings import Replay
    from expo_studio.model.products import Product
    from expo_studio.project.snapshot import Snapshot

KEPT_BYTES = 256_000_000
"""Films kept in memory, because browsers fetch them part by part."""


class PublicExhibits:
    """The public part of a booth on air, its assets as they lie in the project."""

    def __init__(self, blobs: Snapshot) -> None:
        self._blobs = blobs
        self._reading = Lock()
        self._kept: OrderedDict[AssetId, bytes] = OrderedDict()
        self._sky_made: tuple[AssetId | None, bytes] = (None, b"")

    def booth_json(self, booth: Booth) -> bytes:
        """Return the public part as JSON."""
        return schema.encode(public_booth(booth))

    def site_json(self, booth: Booth) -> bytes:
        """Return which file shows which asset."""
        shown = public_booth(booth)
        models = {key: site.ModelFiles(name, name) for key in shown.assets for name in [_name(key)]}
        boards = {
            key: board_file(asset, name, self._blobs.size_of(asset.medium))
            for key, asset in placed_boards(shown).items()
            if asset.medium and (name := _medium_name(asset))
        }
        described = site.Site(models=models, boards=boards, sky=_sky_files(booth))
        described.around = _around_files(booth)
        described.replays = _replays(booth)
        return site.encode(described)

    def portrait(self, booth: Booth, product: Product) -> bytes | None:
        """Return the thumbnail of a product's picture, model or first piece in the booth."""
        placed = (
            booth.placements[one].asset for one in product.placements if one in booth.placements
        )
        assets = [*product.pictures, *((product.model,) if product.model else ()), *placed]
        for asset in (booth.assets[one] for one in assets if one in booth.assets):
            if asset.thumbnail is not None:
                try:
                    return self._blobs.blob(asset.thumbnail)
                except ExpoError:
                    return None
        return None

    def logo(self, booth: Booth) -> bytes | None:
        """Return the picture of the exhibitor's logo, None without one or if it is lost."""
        if booth.logo is None or booth.logo not in booth.assets:
            return None
        try:
            return next(iter(pictures_inside(self._blobs.blob(booth.logo))), None)
        except ExpoError:
            return None

    def file(self, booth: Booth, name: str) -> bytes | None:
        """Return a file of an asset that is shown, None where there is none or it is lost."""
        shown = public_booth(booth)
        try:
            sky = _sky_files(booth)
            if sky is not None and sky.phone == name:
                return self._sky(booth)
            films = [booth.assets[one.video] for one in _replayed(booth)]
            for asset in (*placed_boards(shown).values(), *films):
                if asset.medium and _medium_name(asset) == name:
                    return self._medium(asset.medium)
            for key in shown.assets:
                if _name(key) == name:
                    return self._blobs.blob(key)
            beyond = _around_files(booth)
            if beyond is not None and beyond.phone == name:
                return around(booth)
        except ExpoError:
            return None
        return None

    def _sky(self, booth: Booth) -> bytes | None:
        """Return the picture of the sky as visitors get it, made once."""
        key = _sky_key(booth)
        with self._reading:
            if key is not None and self._sky_made[0] != key:
                self._sky_made = key, sky_file(self._blobs.blob(key), WIDTHS[site.SetName.PHONE])
            return self._sky_made[1]

    def _medium(self, key: AssetId) -> bytes:
        """Return a medium, read once and kept as long as there is room."""
        with self._reading:
            data = self._kept.pop(key, None) or self._blobs.blob(key)
            self._kept[key] = data
            while len(self._kept) > 1 and sum(map(len, self._kept.values())) > KEPT_BYTES:
                self._kept.popitem(last=False)
            return data


def _sky_key(booth: Booth) -> AssetId | None:
    """Return the bytes that the sky's picture is made of."""
    key = booth.sky.picture
    asset = booth.assets.get(key) if key is not None else None
    return (asset.medium or key) if asset is not None else None


def _sky_files(booth: Booth) -> site.SkyFiles | None:
    key = _sky_key(booth)
    name = f"pictures/{key[:32]}.hdr" if key is not None else ""
    return site.SkyFiles(name, name) if name else None


def _around_files(booth: Booth) -> site.ModelFiles | None:
    """Return the file of what stands around the booth; None where nothing does."""
    glb = around(booth)
    if glb is None:
        return None
    name = _name(AssetId(hashlib.sha256(glb).hexdigest()))
    return site.ModelFiles(name, name)


def _replayed(booth: Booth) -> list[Replay]:
    """Return the recordings that browsers can play."""
    known = [one for one in booth.openings.replays if one.video in booth.assets]
    return [one for one in known if _medium_name(booth.assets[one.video])]


def _replays(booth: Booth) -> list[site.ReplayFile]:
    return [
        site.ReplayFile(
            one.name,
            _medium_name(booth.assets[one.video]),
            list(one.chapters),
            list(one.captions),
        )
        for one in _replayed(booth)
    ]


def _name(key: AssetId) -> str:
    return f"assets/{key[:32]}.glb"


def _medium_name(asset: Asset) -> str:
    """Return the name of what an asset stands for; empty where browsers play no such thing."""
    ending = ENDINGS.get(asset.medium_type, "") if asset.medium else ""
    return f"media/{str(asset.medium)[:32]}{ending}" if ending else ""
