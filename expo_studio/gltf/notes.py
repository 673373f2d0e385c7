"""What makers write beside a model: notes, and names of files that nobody sees."""

from __future__ import annotations

from typing import Any

from expo_studio.gltf.container import build, parse

UNSEEN = ("images", "textures", "samplers", "buffers", "bufferViews", "accessors")
"""Things whose names nobody sees; those of pictures are often paths of the maker's machine."""
MORPH_NAMES = "targetNames"


def without_notes(glb: bytes) -> bytes:
    """Return a model without its makers' notes; whom to credit (``copyright``) stays.

    Raises:
        AssetError: It is no GLB.
    """
    container = parse(glb)
    document = _bare(container.document)
    for kind in UNSEEN:
        for one in document.get(kind, ()):
            one.pop("name", None)
    if document == container.document:
        return glb
    return build(document, bytes(container.binary))


def _bare(tree: Any) -> Any:
    """Return a copy without any ``extras`` but the names of morph targets."""
    if isinstance(tree, list):
        return [_bare(one) for one in tree]
    if not isinstance(tree, dict):
        return tree
    kept = {key: _bare(value) for key, value in tree.items() if key != "extras"}
    extras = tree.get("extras")
    if isinstance(extras, dict) and MORPH_NAMES in extras:
        kept["extras"] = {MORPH_NAMES: extras[MORPH_NAMES]}
    return kept
