"""A GLB taken apart for work: its JSON, and the arrays and pictures the JSON speaks of.

Every part stands by its number in the JSON, so that work on one part leaves the rest as
it was, whatever extensions a file holds. Buffers and views are made anew when it is
written.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors, view_holders, whole
from expo_studio.gltf.container import Json, parse, unsound
from expo_studio.gltf.read import STRUCTURAL, buffers_of
from expo_studio.text import Text

Array = NDArray[Any]
COMPONENTS = {"i1": 5120, "u1": 5121, "i2": 5122, "u2": 5123, "u4": 5125, "f4": 5126}
WIDTHS = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4", 16: "MAT4"}
COMPRESSED = frozenset(
    {"KHR_draco_mesh_compression", "EXT_meshopt_compression", "KHR_meshopt_compression"}
)
TRIANGLES = 4


@dataclass(slots=True)
class Workpiece:
    """A document and its parts.

    Attributes:
        document: The glTF JSON without buffers and views.
        arrays: Values of each accessor as stored, shape (count, width).
        pictures: Encoded bytes of each image.
        others: Holders inside the JSON of other views, and those views' bytes.
    """

    document: Json
    arrays: list[Array] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)
    others: list[tuple[Json, bytes]] = field(default_factory=list)

    def all(self, kind: str) -> list[Json]:
        """Return the document's items of a kind, such as meshes; none where there are none."""
        items: list[Json] = self.document.get(kind, [])
        return items

    def primitives(self) -> Iterator[Json]:
        """Yield every primitive of every mesh."""
        for mesh in self.all("meshes"):
            yield from mesh["primitives"]

    def floats(self, index: int) -> NDArray[np.float32]:
        """Return an accessor's values with normalised integers divided."""
        values, accessor = self.arrays[index], self.all("accessors")[index]
        if values.dtype == np.float32 or not accessor.get("normalized"):
            return values.astype(np.float32)
        largest = np.float32(np.iinfo(values.dtype).max)
        scaled: NDArray[np.float32] = np.maximum(
            values.astype(np.float32) / largest, np.float32(-1.0)
        )
        return scaled

    def add(self, values: Array, *, normalized: bool = False, has_bounds: bool = False) -> int:
        """Add an accessor of these values, shape (count, width), and return its number."""
        accessor: Json = {}
        self.document.setdefault("accessors", []).append(accessor)
        self.arrays.append(values)
        index = len(self.arrays) - 1
        self.put(index, values, normalized=normalized, has_bounds=has_bounds)
        return index

    def put(
        self, index: int, values: Array, *, normalized: bool = False, has_bounds: bool = False
    ) -> None:
        """Give an accessor other values."""
        accessor = self.document["accessors"][index]
        accessor.clear()
        packed = np.ascontiguousarray(values)
        accessor.update(
            componentType=COMPONENTS[packed.dtype.str[1:]],
            count=len(packed),
            type=WIDTHS[packed.shape[1]],
        )
        if normalized:
            accessor["normalized"] = True
        if has_bounds and len(packed):
            accessor.update(min=bound(packed.min(axis=0)), max=bound(packed.max(axis=0)))
        self.arrays[index] = packed

    def use_extension(self, name: str, *, is_required: bool = False) -> None:
        """Say that the document uses an extension."""
        for key in ("extensionsUsed", *(("extensionsRequired",) if is_required else ())):
            names = set(self.document.get(key, ())) | {name}
            self.document[key] = sorted(names)

    def copy(self) -> Workpiece:
        """Return a piece that can be worked on without changing this one."""
        memo: dict[int, Any] = {}
        document = copy.deepcopy(self.document, memo)
        others = [(memo[id(holder)], data) for holder, data in self.others]
        return Workpiece(document, list(self.arrays), list(self.pictures), others)


def open_workpiece(data: bytes | memoryview) -> Workpiece:
    """Return a GLB taken apart.

    Raises:
        AssetError: It is damaged, or still compressed.
    """
    container = parse(data)
    document = copy.deepcopy(container.document)
    if COMPRESSED & set(document.get("extensionsUsed", ())):
        raise unsound(Text(zh="它已经压缩过", en="it is compressed already"))
    try:
        accessors = Accessors(container.document, buffers_of(container))
        piece = Workpiece(document)
        for index, accessor in enumerate(piece.all("accessors")):
            piece.arrays.append(np.ascontiguousarray(accessors.raw(index)))
            for key in ("bufferView", "byteOffset", "sparse"):
                accessor.pop(key, None)
        for image in piece.all("images"):
            piece.pictures.append(bytes(accessors.view(whole(image.pop("bufferView")))))
        for holder in list(view_holders(document)):
            piece.others.append((holder, bytes(accessors.view(holder["bufferView"]))))
    except STRUCTURAL as error:
        raise unsound(Text(zh="文件结构已损坏", en="its structure is damaged")) from error
    for key in ("buffers", "bufferViews"):
        document.pop(key, None)
    return piece


def bound(values: Array) -> list[float] | list[int]:
    """Return a corner of a bounding box as the format wants it: exact, whole where it is."""
    if values.dtype.kind in "iu":
        return [int(one) for one in values]
    return [float(one) for one in values]
