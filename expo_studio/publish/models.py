"""The models of a package: packed for phones and for desktops, each file kept once."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from expo_studio.gltf.notes import without_notes
from expo_studio.publish import gzipped, textures
from expo_studio.publish.outcome import Part
from expo_studio.publish.site import ModelFiles, SetName, Site
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import AssetId
    from expo_studio.publish.contents import Contents
    from expo_studio.publish.outcome import Tally
    from expo_studio.publish.workshop import Workshop

RECIPE = 4
"""Raised when packing changes, so that nothing packed the old way is taken."""
FOLDER, SUFFIX = "models", ".glb"
PACKING = Text("正在压缩模型“{name}”", "Packing the model “{name}”")


def packed_models(booth: Booth, workshop: Workshop, contents: Contents, tally: Tally) -> Site:
    """Pack every asset that stands in the booth into the contents; return which file is whose.

    Textures that several models show are files of their own, each there once.

    Raises:
        ExpoError: One is missing, damaged or cannot be packed.
    """
    packed: dict[AssetId, tuple[bytes, ...]] = {}
    given: dict[AssetId, int] = {}
    for key, asset in booth.assets.items():
        tally.begin(PACKING.filled(name=asset.name))
        glb = workshop.blobs.blob(key)
        given[key] = len(glb)
        packed[key] = tuple(_packed(glb, workshop, name) for name in SetName)
    shared = textures.shared_in(zip(*packed.values(), strict=True))
    site = Site()
    for key, models in packed.items():
        lighter = (textures.taken_out(one, shared, contents) for one in models)
        site.models[key] = ModelFiles(*(add_model(one, contents) for one in lighter))
    site.textures = _textures_of(site, contents)
    contents.parts.extend(_parts(booth, site, given, contents))
    return site


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


def _textures_of(site: Site, contents: Contents) -> dict[str, list[str]]:
    """Return the textures each model's file names; files that name none stay out."""
    files = sorted({one.of(name) for one in site.models.values() for name in SetName})
    named = {file: list(textures.named_by(contents.files[file])) for file in files}
    return {file: names for file, names in named.items() if names}


def _parts(booth: Booth, site: Site, given: dict[AssetId, int], contents: Contents) -> list[Part]:
    """Return what each asset weighs, which was given with so many bytes.

    A shared texture weighs on all who show it alike.
    """
    weights = {name: _weights(site, name, contents) for name in SetName}
    return [
        Part(
            asset.name,
            given[key],
            *(weights[name][site.models[key].of(name)] for name in SetName),
        )
        for key, asset in booth.assets.items()
    ]


def _weights(site: Site, name: SetName, contents: Contents) -> dict[str, int]:
    """Return the bytes of each model's file of a set with its share of the textures."""
    files = [one.of(name) for one in site.models.values()]
    users = Counter(one for file in files for one in site.textures.get(file, ()))
    return {
        file: len(contents.files[file])
        + sum(len(contents.files[one]) // users[one] for one in site.textures.get(file, ()))
        for file in files
    }
