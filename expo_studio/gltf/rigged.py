"""A glTF asset with what moves it: unbent primitives, skins, morph targets and clips."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors, item, whole
from expo_studio.gltf.clips import Clip, read_clips
from expo_studio.gltf.container import Json, parse, unsound
from expo_studio.gltf.materials import read_materials, read_pictures
from expo_studio.gltf.model import Floats, Material, Picture, Primitive
from expo_studio.gltf.nodes import placed_nodes
from expo_studio.gltf.primitives import indices_of, read_primitive
from expo_studio.gltf.read import STRUCTURAL, buffers_of, require_understood
from expo_studio.gltf.rest_pose import RestPose
from expo_studio.gltf.rig import Rig, Skin, read_rig, read_skin
from expo_studio.text import Text

INFLUENCES = 4
"""Joints a vertex follows; of more, the strongest count."""


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A primitive and what moves it.

    Attributes:
        node: The node it hangs on; where a skin bends it, the node's place does not matter.
        joints: Of each vertex, into the skin's joints, shape (n, 4), or None without a skin.
        shares: Of each joint, summing to 1, shape (n, 4), or None without a skin.
        morphs: Offsets of position and normal by target, shape (t, n, 2, 3), or None.
        is_flat: Whether its faces are flat, as of a file without normals.
    """

    primitive: Primitive
    node: int
    skin: int | None = None
    joints: NDArray[np.uint16] | None = None
    shares: Floats | None = None
    morphs: Floats | None = None
    is_flat: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Rigged:
    """What is drawn of an asset while it moves."""

    rig: Rig
    skins: tuple[Skin, ...]
    clips: dict[str, Clip]
    pieces: tuple[Piece, ...]
    materials: tuple[Material, ...]
    pictures: tuple[Picture, ...]


def read_rigged(data: bytes | memoryview) -> Rigged:
    """Return a GLB with what moves it; AssetError if it is damaged or not understood."""
    container = parse(data)
    document = container.document
    try:
        require_understood(document)
        accessors = Accessors(document, buffers_of(container))
        materials = read_materials(document)
        skins = document.get("skins", [])
        return Rigged(
            rig=read_rig(document),
            skins=tuple(read_skin(document, at, accessors) for at in range(len(skins))),
            clips=read_clips(document, accessors),
            pieces=tuple(_pieces(document, accessors, len(materials))),
            materials=materials,
            pictures=read_pictures(document, accessors),
        )
    except STRUCTURAL as error:
        raise unsound(Text(zh="文件结构已损坏", en="its structure is damaged")) from error


def _pieces(document: Json, accessors: Accessors, materials: int) -> Iterator[Piece]:
    for index in placed_nodes(document):
        node = item(document, "nodes", index)
        if "mesh" not in node:
            continue
        for given in item(document, "meshes", whole(node["mesh"])).get("primitives", ()):
            primitive = read_primitive(given, accessors, materials, RestPose())
            if primitive is not None and len(primitive.indices):
                yield _Reader(document, given, accessors).piece(primitive, index, node)


class _Reader:
    """Reads what moves one primitive, in the order of its vertices."""

    def __init__(self, document: Json, given: Json, accessors: Accessors) -> None:
        self._document = document
        self._given = given
        self._accessors = accessors
        attributes = given["attributes"]
        self._count = len(accessors.raw(whole(attributes["POSITION"])))
        self._is_flat = "NORMAL" not in attributes
        order = np.arange(self._count)
        self._order = indices_of(given, accessors, self._count) if self._is_flat else order

    def piece(self, primitive: Primitive, index: int, node: Json) -> Piece:
        attributes = self._given["attributes"]
        morphs = self._morphs()
        if "skin" not in node or "JOINTS_0" not in attributes:
            return Piece(primitive, index, morphs=morphs, is_flat=self._is_flat)
        skin = whole(node["skin"])
        joints, shares = self._influences(len(item(self._document, "skins", skin)["joints"]))
        return Piece(primitive, index, skin, joints, shares, morphs, self._is_flat)

    def _morphs(self) -> Floats | None:
        targets = self._given.get("targets", [])
        if not targets:
            return None
        morphs = np.zeros((len(targets), len(self._order), 2, 3), np.float32)
        for number, target in enumerate(targets):
            for place, name in enumerate(("POSITION", "NORMAL")):
                if name in target:
                    values = self._accessors.floats(whole(target[name]), 3)
                    self._require_length(values)
                    morphs[number, :, place] = values[self._order]
        return morphs

    def _influences(self, available: int) -> tuple[NDArray[np.uint16], Floats]:
        """Return the strongest joints of each vertex and their shares; AssetError if unsound."""
        joints, shares = [], []
        for number in range(4):
            if f"JOINTS_{number}" not in self._given["attributes"]:
                break
            joints.append(self._attribute(f"JOINTS_{number}").astype(np.int64))
            weights = whole(self._given["attributes"][f"WEIGHTS_{number}"])
            shares.append(self._accessors.floats(weights, 4))
            self._require_length(shares[-1])
        every, parts = np.concatenate(joints, axis=1), np.concatenate(shares, axis=1)
        if every.size and not 0 <= every.min() <= every.max() < available:
            raise unsound(Text(zh="骨骼编号越界", en="a vertex follows a joint that is not there"))
        best = np.argsort(-parts, axis=1, kind="stable")[:, :INFLUENCES]
        every = np.take_along_axis(every, best, axis=1)
        parts = np.take_along_axis(parts, best, axis=1)
        total = parts.sum(axis=1, keepdims=True)
        parts = np.where(total > 1e-6, parts / np.where(total > 1e-6, total, 1.0), 0.25)
        return every[self._order].astype(np.uint16), parts[self._order].astype(np.float32)

    def _attribute(self, name: str) -> NDArray[Any]:
        values = self._accessors.raw(whole(self._given["attributes"][name]))
        self._require_length(values)
        return values

    def _require_length(self, values: NDArray[np.generic]) -> None:
        if len(values) != self._count:
            raise unsound(Text(zh="顶点数据长短不一", en="its vertex attributes differ in length"))
