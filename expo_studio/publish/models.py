"""The models of a package: packed for phones and for desktops, each file kept once."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from expo_studio.gltf.notes import without_notes
from expo_studio.publish import gzipped
from expo_studio.publish.outcome import Part
from expo_studio.publish.site import ModelFiles, SetName
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import AssetId
    from expo_studio.publish.contents import Contents
    from expo_studio.publish.outcome import Tally
    from expo_studio.publish.workshop import Workshop

RECIPE = 3
"""Raised when packing changes, so that nothing packed the old way is taken."""
FOLDER, SUFFIX = "models", ".glb"
PACKING = Text("正在压缩模型“{name}”", "Packing the model “{name}”")


def packed_models(
    booth: Booth, workshop: Workshop, contents: Contents, tally: Tally
) -> dict[AssetId, ModelFiles]:
    """Pack every asset that stands in the booth into the contents; return which file is whose.

    Raises:
        ExpoError: One is missing, damaged or cannot be packed.
    """
    models: dict[AssetId, ModelFiles] = {}
    for key, asset in booth.assets.items():
        tally.begin(PACKING.filled(name=asset.name))
        given = workshop.blobs.blob(key)
        phone, desktop = (_packed(given, workshop, name) for name in SetName)
        models[key] = ModelFiles(add_model(phone, contents), add_model(desktop, contents))
        sizes = [len(contents.files[models[key].of(name)]) for name in SetName]
        contents.parts.append(Part(asset.name, len(given), *sizes))
    return models


def add_model(glb: bytes, contents: Contents) -> str:
    """Keep a model, folded where that gains something; return its name."""
    small = gzipped.folded(glb)
    if small is None:
        return contents.add(FOLDER, glb, SUFFIX)
    return contents.add(FOLDER, small, SUFFIX + gzipped.SUFFIX)


def _packed(glb: bytes, workshop: Workshop, name: SetName) -> bytes:
    """Return a model for a set; as it was given where packing does not make it smaller."""
    packer = workshop.packer
    if packer is None:
        return without_notes(glb)
    recipe = ("model", RECIPE, hashlib.sha256(glb).hexdigest(), name.value)
    packed = workshop.cache.made(recipe, lambda: without_notes(packer.packed(glb, name)))
    given = without_notes(glb)
    return packed if len(packed) < len(given) else given
