"""Writes everything: ``python -m assets.make [FOLDER]``; the same code gives the same bytes."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path

import msgspec

from assets.make.build import LICENCE
from assets.make.catalogue import ITEMS
from assets.make.sample import sample
from assets.make.templates import templates
from expo_studio.gltf.read import read_model
from expo_studio.library.describe import asset_of
from expo_studio.library.report import Made
from expo_studio.model import schema
from expo_studio.model.booth import Asset
from expo_studio.model.ids import AssetId
from expo_studio.text import Text

HERE = Path(__file__).resolve().parent.parent


def make_kit(folder: Path) -> dict[str, tuple[AssetId, Asset]]:
    """Write every asset and the catalogue; return what booths are laid out with."""
    starter = folder / "starter"
    starter.mkdir(parents=True, exist_ok=True)
    kit: dict[str, tuple[AssetId, Asset]] = {}
    listed = []
    for item in ITEMS:
        glb = item.make().glb(item.en)
        (starter / f"{item.key}.glb").write_bytes(glb)
        key = AssetId(hashlib.sha256(glb).hexdigest())
        asset = replace(
            asset_of(read_model(glb), Path(f"{item.key}.glb"), Made(glb)),
            name=Text(item.zh, item.en),
            category=item.category,
            licence=LICENCE,
        )
        kit[item.key] = (key, asset)
        listed.append({"key": item.key, "sha256": key, "asset": msgspec.to_builtins(asset)})
    write_json(starter / "catalogue.json", listed)
    return kit


def write_json(path: Path, tree: object) -> None:
    """Write JSON as people read it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(tree, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def make_all(folder: Path) -> None:
    """Write the starter kit, the templates and the sample booth."""
    kit = make_kit(folder)
    for key, booth in templates(kit).items():
        write_json(folder / "templates" / f"{key}.json", json.loads(schema.encode(booth)))
    write_json(folder / "sample" / "booth.json", json.loads(schema.encode(sample(kit))))


if __name__ == "__main__":
    make_all(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
