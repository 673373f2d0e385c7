"""What goes into a package: the page, the booth's public data and the assets it shows."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

from expo_studio.model import schema
from expo_studio.publish import manifest
from expo_studio.publish.manifest import Manifest
from expo_studio.text import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import AssetId
    from expo_studio.publish.ports import Blobs

PAGE = ("index.html", "booth.js", "booth.css", "LICENSES.txt")


def public_booth(booth: Booth) -> Booth:
    """Return the booth without what only its maker needs: unused assets and file names."""
    used = {item.asset for item in booth.placements.values() if not item.is_hidden}
    assets = {
        key: replace(asset, source="", thumbnail=None)
        for key, asset in booth.assets.items()
        if key in used
    }
    placements = {
        key: item
        for key, item in booth.placements.items()
        if not item.is_hidden and item.asset in assets
    }
    products = {
        key: replace(
            product,
            pictures=(),
            placements=tuple(one for one in product.placements if one in placements),
        )
        for key, product in booth.products.items()
    }
    return replace(booth, assets=assets, placements=placements, products=products)


def contents_of(
    booth: Booth, blobs: Blobs, progress: Callable[[int, int], None]
) -> dict[str, bytes]:
    """Return every file of a package by its name, the manifest last.

    Raises:
        ProjectError: An asset that is placed is missing or damaged.
    """
    shown = public_booth(booth)
    inside: dict[str, bytes] = {}
    body = schema.encode(shown)
    inside["booth.json"] = body
    inside["offline/booth.js"] = _offline("booth", body.decode())
    for done, key in enumerate(shown.assets):
        progress(done, len(shown.assets))
        data = blobs.blob(key)
        inside[f"assets/{key}.glb"] = data
        inside[f"offline/{key}.js"] = _offline(key, base64.b64encode(data).decode())
    page = files("expo_studio.web").joinpath("dist", "booth")
    for name in PAGE:
        inside[name] = page.joinpath(name).read_bytes()
    inside[manifest.NAME] = manifest.encode(_manifest(shown, inside))
    return inside


def _offline(name: str | AssetId, content: str) -> bytes:
    """Return a script that hands a file to a page opened from a disk."""
    literal = json.dumps(content).replace("\u2028", "\\u2028").replace("</", "<\\/")
    return f"expoFile({json.dumps(name)},{literal});\n".encode()


def _manifest(booth: Booth, inside: dict[str, bytes]) -> Manifest:
    placed = [booth.assets[item.asset] for item in booth.placements.values()]
    missing = booth.title.missing()
    return Manifest(
        format=manifest.FORMAT,
        version=manifest.FORMAT_VERSION,
        title=booth.title,
        exhibitor=booth.exhibitor,
        languages=[language.value for language in Language if language not in missing],
        triangles=sum(asset.triangles for asset in placed),
        texture_bytes=sum(asset.texture_bytes for asset in booth.assets.values()),
        files={name: manifest.entry_of(data) for name, data in sorted(inside.items())},
    )
