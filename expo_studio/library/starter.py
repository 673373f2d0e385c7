"""The starter kit that comes with the program: assets, templates, and a sample booth."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import msgspec

from expo_studio.errors import ProjectError
from expo_studio.model import schema
from expo_studio.model.booth import Asset, Booth
from expo_studio.model.ids import AssetId
from expo_studio.text import Text

SAMPLE = "sample"
"""The key under which the sample booth is offered among the templates."""


@dataclass(frozen=True, slots=True)
class KitItem:
    """An asset of the starter kit.

    Attributes:
        path: Its GLB.
        thumbnail: Its picture, or a path where none has been drawn.
    """

    key: str
    sha256: AssetId
    asset: Asset
    path: Path
    thumbnail: Path


@dataclass(frozen=True, slots=True)
class Template:
    """A booth to begin from."""

    key: str
    name: Text


@dataclass(frozen=True, slots=True)
class Kit:
    """A booth and where the bytes of its assets lie."""

    booth: Booth
    blobs: Mapping[AssetId, Path]

    def contents(self) -> Iterator[bytes]:
        """Yield the bytes of each asset."""
        return (place.read_bytes() for place in self.blobs.values())


def folder() -> Path:
    """Return the folder of what comes with the program; ProjectError if it is missing."""
    given = os.environ.get("EXPO_ASSETS")
    place = Path(given) if given else Path(__file__).resolve().parents[2] / "assets"
    if not (place / "starter" / "catalogue.json").is_file():
        raise ProjectError(
            Text(
                zh="缺少自带素材库（{place}）。", en="The starter kit is missing ({place})."
            ).filled(place=place),
            Text(
                zh="请重新安装 Expo Studio，或设置 EXPO_ASSETS。",
                en="Install Expo Studio again, or set EXPO_ASSETS.",
            ),
        )
    return place


class _Listed(msgspec.Struct):
    key: str
    sha256: str
    asset: Asset


@lru_cache(maxsize=1)
def catalogue() -> tuple[KitItem, ...]:
    """Return every asset of the kit, in the order of its categories."""
    starter = folder() / "starter"
    raw = (starter / "catalogue.json").read_bytes()
    return tuple(
        KitItem(
            one.key,
            AssetId(one.sha256),
            one.asset,
            starter / f"{one.key}.glb",
            starter / "thumbnails" / f"{one.key}.webp",
        )
        for one in msgspec.json.decode(raw, type=list[_Listed])
    )


def search(words: str) -> tuple[KitItem, ...]:
    """Return the assets whose names or category hold all the words, in either language."""
    wanted = words.lower().split()
    return tuple(
        item
        for item in catalogue()
        if all(
            word
            in f"{item.key} {item.asset.name.zh} {item.asset.name.en} {item.asset.category}".lower()
            for word in wanted
        )
    )


def templates() -> tuple[Template, ...]:
    """Return the templates by name, the sample booth last."""
    blank = tuple(
        Template(path.stem, schema.decode(path.read_bytes()).booth.title)
        for path in sorted((folder() / "templates").glob("*.json"))
    )
    return (*blank, Template(SAMPLE, Text(zh="示例展位", en="Sample booth")))


def template(key: str) -> Kit:
    """Return a template's booth; ProjectError if there is none of that name."""
    known = [one.key for one in templates()]
    if key not in known:
        raise ProjectError(
            Text(zh="没有名为“{key}”的模板。", en="There is no template “{key}”.").filled(key=key),
            Text(zh="可用模板：{known}", en="There are: {known}").filled(known=", ".join(known)),
        )
    return sample() if key == SAMPLE else _kit(folder() / "templates" / f"{key}.json")


def sample() -> Kit:
    """Return the sample booth."""
    return _kit(folder() / "sample" / "booth.json")


def _kit(path: Path) -> Kit:
    booth = schema.decode(path.read_bytes()).booth
    paths = {item.sha256: item.path for item in catalogue()}
    return Kit(booth, {key: paths[key] for key in booth.assets})
