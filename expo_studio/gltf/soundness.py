"""Checking a whole GLB, also what the desktop does not draw but a browser reads.

Other scenes, animations, skins and morph targets go into packages as they are, so
every reference in them must lead somewhere before the file becomes an asset.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from expo_studio.errors import AssetError
from expo_studio.gltf.accessors import Accessors, whole
from expo_studio.gltf.container import Container, Json, parse, unsound
from expo_studio.gltf.model import Model
from expo_studio.gltf.read import STRUCTURAL, buffers_of, model_in
from expo_studio.text import Text


def require_sound(data: bytes | memoryview) -> None:
    """Raise AssetError unless every reference, index and number of a GLB holds."""
    _checked(parse(data))


def surveyed(data: bytes | memoryview) -> Model:
    """Return what a GLB holds once all of it is proven sound; its normals are as they stand.

    Raises:
        AssetError: A reference, an index or a number does not hold.
    """
    container = parse(data)
    accessors = _checked(container)
    try:
        return model_in(container.document, accessors, is_drawn=False)
    except STRUCTURAL as error:
        raise _damaged() from error


def _checked(container: Container) -> Accessors:
    accessors = Accessors(container.document, buffers_of(container))
    try:
        check = _Check(container.document, accessors)
        check.arrays()
        check.hierarchy()
        check.meshes()
        check.skins()
        check.animations()
        check.textures()
    except STRUCTURAL as error:
        raise _damaged() from error
    return accessors


def _damaged() -> AssetError:
    return unsound(Text(zh="文件结构已损坏", en="its structure is damaged"))


class _Check:
    def __init__(self, document: Json, accessors: Accessors) -> None:
        self._document = document
        self._accessors = accessors

    def arrays(self) -> None:
        for index, accessor in enumerate(self._all("accessors")):
            self._accessors.raw(index)
            if accessor["componentType"] == 5126 and not self._accessors.finite(index):
                raise unsound(
                    Text(zh="含有 NaN 或无穷的数值", en="it has numbers that are NaN or infinite")
                )

    def hierarchy(self) -> None:
        """Check that nodes form trees: each has one parent at most, and no ring exists."""
        nodes = self._all("nodes")
        children = [self._indices(node.get("children", ()), "nodes") for node in nodes]
        below = [child for group in children for child in group]
        if len(set(below)) != len(below):
            raise unsound(
                Text(zh="节点有两个上级或成环", en="a node has two parents or forms a ring")
            )
        pending, reached = list(set(range(len(nodes))) - set(below)), 0
        while pending:
            reached += 1
            pending.extend(children[pending.pop()])
        if reached != len(nodes):
            raise unsound(Text(zh="节点层级成环", en="its node hierarchy forms a ring"))
        for node in nodes:
            self._references(node, {"mesh": "meshes", "skin": "skins", "camera": "cameras"})
        for scene in self._all("scenes"):
            self._indices(scene.get("nodes", ()), "nodes")

    def meshes(self) -> None:
        for mesh in self._all("meshes"):
            for primitive in mesh["primitives"]:
                self._references(primitive, {"indices": "accessors", "material": "materials"})
                self._primitive(primitive)

    def skins(self) -> None:
        for skin in self._all("skins"):
            self._indices(skin["joints"], "nodes")
            self._references(skin, {"inverseBindMatrices": "accessors", "skeleton": "nodes"})

    def animations(self) -> None:
        for animation in self._all("animations"):
            samplers = animation["samplers"]
            for sampler in samplers:
                times = self._accessors.raw(whole(sampler["input"]))
                values = self._accessors.raw(whole(sampler["output"]))
                if len(values) < len(times) or not len(times):
                    raise unsound(Text(zh="动画数据不全", en="an animation has too few keys"))
            for channel in animation["channels"]:
                if whole(channel["sampler"]) >= len(samplers):
                    raise _gone("samplers")
                self._references(channel["target"], {"node": "nodes"})

    def textures(self) -> None:
        for texture in self._all("textures"):
            self._references(texture, {"source": "images", "sampler": "samplers"})
            for extension in texture.get("extensions", {}).values():
                self._references(extension, {"source": "images"})

    def _primitive(self, primitive: Json) -> None:
        attributes = primitive["attributes"]
        groups = [attributes, *primitive.get("targets", ())]
        indices = self._indices([one for group in groups for one in group.values()], "accessors")
        counts = {len(self._accessors.raw(index)) for index in indices}
        if len(counts) > 1:
            raise unsound(Text(zh="顶点数据长短不一", en="its vertex attributes differ in length"))
        greatest = self._accessors.greatest(primitive["indices"]) if "indices" in primitive else -1
        if counts and greatest >= max(counts):
            raise unsound(Text(zh="索引越界", en="an index points past the last vertex"))

    def _all(self, kind: str) -> Sequence[Json]:
        items = self._document.get(kind, [])
        if not isinstance(items, list) or not all(isinstance(one, dict) for one in items):
            raise unsound(Text(zh="{kind} 已损坏", en="its {kind} are damaged").filled(kind=kind))
        return items

    def _references(self, holder: Json, kinds: dict[str, str]) -> None:
        for key, kind in kinds.items():
            if key in holder:
                self._indices((holder[key],), kind)

    def _indices(self, given: Iterable[Any], kind: str) -> list[int]:
        indices = [whole(one) for one in given]
        if indices and max(indices) >= len(self._all(kind)):
            raise _gone(kind)
        return indices


def _gone(kind: str) -> AssetError:
    return unsound(
        Text(zh="引用了不存在的 {kind}", en="it refers to {kind} that are not there").filled(
            kind=kind
        )
    )
