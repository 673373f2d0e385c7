"""Small faults of strangers' GLBs put right, so that every reader takes them.

Only what the specification forbids and drawing shows no difference for: scenes that list
a node below another one, shares of joints that do not add up to one, chunks of odd length.
"""

from __future__ import annotations

import copy
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors, item, whole
from expo_studio.gltf.container import Container, Json, build, parse
from expo_studio.gltf.read import STRUCTURAL, buffers_of
from expo_studio.text import Text

NEAR = 1e-4
"""Distance from one that shares of joints may add up to."""
FLOAT = 5126
JOINTS = Text(zh="骨骼权重已归一", en="shares of joints were made to add up to one")
ROOTS = Text(zh="修正了场景的根节点", en="root nodes of its scenes were put right")


def repaired(data: bytes | memoryview) -> tuple[bytes | memoryview, list[Text]]:
    """Return a GLB without these faults and what was changed; as it is where there are none."""
    container = parse(data)
    changed: list[Text] = []
    try:
        if _has_low_roots(container.document):
            container = _rooted(container)
            changed.append(ROOTS)
        uneven = _uneven(container)
    except STRUCTURAL:  # which the check of the whole will name
        return data, []
    if uneven:
        container = _evened(container, uneven)
        changed.append(JOINTS)
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


def _uneven(container: Container) -> list[list[int]]:
    """Return the accessors of shares that do not add up to one, those of a mesh together."""
    document = container.document
    if "skins" not in document:
        return []
    accessors = Accessors(document, buffers_of(container))
    groups = []
    for mesh in document.get("meshes", ()):
        for primitive in mesh.get("primitives", ()):
            names = (f"WEIGHTS_{i}" for i in range(4))
            found = [
                whole(primitive["attributes"][one])
                for one in names
                if one in primitive["attributes"]
            ]
            if found and found not in groups and _is_uneven(document, accessors, found):
                groups.append(found)
    return groups


def _is_uneven(document: Json, accessors: Accessors, found: list[int]) -> bool:
    given = [item(document, "accessors", one) for one in found]
    if any(one["componentType"] != FLOAT or "sparse" in one for one in given):
        return False
    total = _total([accessors.raw(one) for one in found])
    return bool((np.abs(total - 1.0) > NEAR)[total > NEAR].any())


def _evened(container: Container, groups: list[list[int]]) -> Container:
    binary, document = bytearray(container.binary), copy.deepcopy(container.document)
    evened = Container(document, memoryview(binary))
    accessors = Accessors(document, buffers_of(evened))
    for found in groups:
        for one in found:
            document["accessors"][one].pop("min", None)
            document["accessors"][one].pop("max", None)
        values = [accessors.raw(one) for one in found]
        total = _total(values)
        scale = np.where(total > NEAR, 1.0 / np.maximum(total, NEAR), 1.0)[:, None]
        for shares in values:
            shares[:] = (shares * scale).astype(np.float32)
    return evened


def _total(values: list[NDArray[Any]]) -> NDArray[np.float64]:
    total: NDArray[np.float64] = np.sum(
        [one.sum(axis=1, dtype=np.float64) for one in values], axis=0
    )
    return total
