"""Small faults of strangers' GLBs put right, so that every reader takes them.

Only what the specification forbids and drawing shows no difference for: scenes that list
a node below another one, numbers of arrays (see array_repairs), chunks of odd length.
"""

from __future__ import annotations

import copy
import struct

from expo_studio.errors import AssetError
from expo_studio.gltf.container import Container, Json, build, parse
from expo_studio.gltf.read import STRUCTURAL
from expo_studio.library.array_repairs import with_sound_arrays
from expo_studio.text import Text

ROOTS = Text(zh="修正了场景的根节点", en="root nodes of its scenes were put right")


def repaired(data: bytes | memoryview) -> tuple[bytes | memoryview, list[Text]]:
    """Return a GLB without these faults and what was changed; as it is where there are none."""
    container = parse(data)
    changed: list[Text] = []
    try:
        if _has_low_roots(container.document):
            container = _rooted(container)
            changed.append(ROOTS)
        container, told = with_sound_arrays(container)
    except (*STRUCTURAL, AssetError):  # which the check of the whole will name
        return data, []
    changed += told
    if changed or struct.unpack_from("<I", data, 12)[0] % 4:
        return build(container.document, bytes(container.binary)), changed
    return data, []


def _has_low_roots(document: Json) -> bool:
    below = {child for node in document.get("nodes", ()) for child in node.get("children", ())}
    return any(below & set(scene.get("nodes", ())) for scene in document.get("scenes", ()))


def _rooted(container: Container) -> Container:
    """Return a document whose scenes list roots only.

    A node that the scene reaches by its parent as well is listed no more; one whose parent
    the scene does not show leaves that parent.
    """
    document = copy.deepcopy(container.document)
    nodes = document["nodes"]
    for scene in document["scenes"]:
        listed = scene.get("nodes", [])
        reached = _below(nodes, listed)
        scene["nodes"] = [one for one in listed if one not in reached]
        if not scene["nodes"]:
            del scene["nodes"]
    roots = {one for scene in document["scenes"] for one in scene.get("nodes", ())}
    for node in nodes:
        kept = [one for one in node.get("children", ()) if one not in roots]
        if kept:
            node["children"] = kept
        else:
            node.pop("children", None)
    return Container(document, container.binary)


def _below(nodes: list[Json], listed: list[int]) -> set[int]:
    """Return every node below some others."""
    reached: set[int] = set()
    pending = [child for one in listed for child in nodes[one].get("children", ())]
    while pending:
        node = pending.pop()
        if node not in reached:
            reached.add(node)
            pending.extend(nodes[node].get("children", ()))
    return reached
