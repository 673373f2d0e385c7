"""Which items of a document refer to which others, by number."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from expo_studio.fitting.textures import sources_of, texture_uses
from expo_studio.gltf.container import Json
from expo_studio.gltf.nodes import INSTANCING
from expo_studio.gltf.read import UNDERSTOOD

KINDS = ("nodes", "meshes", "skins", "cameras", "materials", "textures", "images", "samplers",
         "accessors")  # fmt: skip
OURS = frozenset({"KHR_draco_mesh_compression", "EXT_meshopt_compression"})
"""Extensions that only writing adds."""
POINTER = "KHR_animation_pointer"
Reference = tuple[str, Any, Any]
"""What kind is referred to, and where the number stands: ``holder[key]``."""


def is_understood(document: Json) -> bool:
    """Return whether every reference of a document is one of those given here."""
    used = set(document.get("extensionsUsed", ()))
    return used <= (UNDERSTOOD | OURS) - {POINTER}


def references(document: Json) -> Iterator[Reference]:
    """Yield every reference of a document but the one to its scene."""
    for scene in document.get("scenes", ()):
        yield from _list("nodes", scene.get("nodes", ()))
    for animation in document.get("animations", ()):
        yield from of_animation(animation)
    for kind in KINDS:
        for item in document.get(kind, ()):
            yield from of_item(kind, item)


def of_item(kind: str, item: Json) -> Iterator[Reference]:
    """Yield the references of one item of a kind."""
    if kind == "nodes":
        yield from _of_node(item)
    elif kind == "meshes":
        yield from itertools.chain.from_iterable(map(of_primitive, item["primitives"]))
    elif kind == "skins":
        yield from _list("nodes", item["joints"])
        yield from _keys(item, {"skeleton": "nodes", "inverseBindMatrices": "accessors"})
    elif kind == "materials":
        yield from (("textures", use, "index") for use in texture_uses(item))
    elif kind == "textures":
        yield from _keys(item, {"sampler": "samplers"})
        yield from (("images", source, "source") for source in sources_of(item))


def of_primitive(primitive: Json) -> Iterator[Reference]:
    """Yield the references of one primitive."""
    yield from _keys(primitive, {"indices": "accessors", "material": "materials"})
    for group in (primitive["attributes"], *primitive.get("targets", ())):
        for name in group:
            yield "accessors", group, name
    variants = primitive.get("extensions", {}).get("KHR_materials_variants", {})
    for mapping in variants.get("mappings", ()):
        yield "materials", mapping, "material"


def of_animation(animation: Json) -> Iterator[Reference]:
    """Yield the references of one animation."""
    for channel in animation["channels"]:
        yield from _keys(channel["target"], {"node": "nodes"})
    for sampler in animation["samplers"]:
        yield from _keys(sampler, {"input": "accessors", "output": "accessors"})


def _of_node(node: Json) -> Iterator[Reference]:
    yield from _list("nodes", node.get("children", ()))
    yield from _keys(node, {"mesh": "meshes", "skin": "skins", "camera": "cameras"})
    copies = node.get("extensions", {}).get(INSTANCING, {}).get("attributes", {})
    for name in copies:
        yield "accessors", copies, name


def _keys(holder: Json, kinds: dict[str, str]) -> Iterator[Reference]:
    for key, kind in kinds.items():
        if key in holder:
            yield kind, holder, key


def _list(kind: str, numbers: Any) -> Iterator[Reference]:
    for place in range(len(numbers)):
        yield kind, numbers, place
