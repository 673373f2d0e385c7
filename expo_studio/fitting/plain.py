"""Writing a workpiece as a GLB: arrays of one kind share a buffer view.

Source: Khronos glTF 2.0 specification, sections 3.6.2 and 4; EXT_meshopt_compression.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.workpiece import Array, Workpiece
from expo_studio.gltf.container import Json, build
from expo_studio.gltf.materials import picture_mime

ARRAY_BUFFER, ELEMENT_BUFFER = 34962, 34963
MESHOPT = "EXT_meshopt_compression"


class Role(StrEnum):
    """What an accessor holds, which decides how its view is laid out."""

    VERTICES = "vertices"
    INDICES = "indices"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Layout:
    """How an accessor's rows lie in its view.

    Attributes:
        stride: Bytes from row to row.
        kind: Of meshopt's modes: ATTRIBUTES, TRIANGLES or INDICES.
        filter: Of meshopt's filters, which the rows have been through already.
    """

    role: Role
    stride: int
    kind: str = "ATTRIBUTES"
    filter: str = "NONE"


@dataclass(slots=True)
class Shelf:
    """What goes into one buffer view."""

    layout: Layout
    rows: list[NDArray[np.uint8]] = field(default_factory=list)
    count: int = 0

    def put(self, rows: NDArray[np.uint8]) -> int:
        """Add rows of ``layout.stride`` bytes; return where they begin, in bytes."""
        start = self.count * self.layout.stride
        self.rows.append(rows)
        self.count += len(rows)
        return start


def roles_of(piece: Workpiece) -> list[Role]:
    """Return what each accessor holds."""
    roles = [Role.OTHER] * len(piece.arrays)
    for primitive in piece.primitives():
        if "indices" in primitive:
            roles[primitive["indices"]] = Role.INDICES
        for group in (primitive["attributes"], *primitive.get("targets", ())):
            for index in group.values():
                roles[index] = Role.VERTICES
    return roles


def plain_glb(piece: Workpiece) -> bytes:
    """Return a GLB without compression."""
    return Writer(piece).written()


class Writer:
    """Writes the parts of a copy of a piece; codecs override how rows become views."""

    def __init__(self, piece: Workpiece) -> None:
        self.piece = piece.copy()
        self.binary = bytearray()
        self.views: list[Json] = []
        self.roles = roles_of(self.piece)

    def written(self) -> bytes:
        """Return the whole GLB."""
        document = self.piece.document
        self.write_arrays()
        for image, data in zip(self.piece.all("images"), self.piece.pictures, strict=True):
            image.update(bufferView=self.view(data), mimeType=picture_mime(data))
            image.pop("name", None)
        for holder, data in self.piece.others:
            holder["bufferView"] = self.view(data)
        if self.views:
            document["bufferViews"] = self.views
            document["buffers"] = self.buffers()
        kept = {key: value for key, value in document.items() if value not in ([], {})}
        return build(kept, bytes(self.binary))

    def buffers(self) -> list[Json]:
        """Return the document's buffers."""
        return [{"byteLength": len(self.binary)}]

    def write_arrays(self) -> None:
        """Put every accessor's rows into a view that it shares with its like."""
        shelves: dict[Layout, Shelf] = {}
        places: list[tuple[int, Layout, int]] = []
        for index, values in enumerate(self.piece.arrays):
            if not self.is_stored(index):
                continue
            layout, rows = self.laid_out(index, values)
            shelf = shelves.setdefault(layout, Shelf(layout))
            places.append((index, layout, shelf.put(rows)))
        numbers = {layout: self.write_shelf(shelf) for layout, shelf in shelves.items()}
        for index, layout, start in places:
            accessor = self.piece.document["accessors"][index]
            accessor["bufferView"] = numbers[layout]
            accessor.pop("name", None)
            if start:
                accessor["byteOffset"] = start

    def is_stored(self, index: int) -> bool:
        """Return whether an accessor has bytes of its own."""
        return len(self.piece.arrays[index]) > 0

    def laid_out(self, index: int, values: Array) -> tuple[Layout, NDArray[np.uint8]]:
        """Return the layout of an accessor and its rows as bytes, shape (count, stride)."""
        role = self.roles[index]
        width = values.dtype.itemsize * values.shape[1]
        stride = width + (-width % 4) if role is Role.VERTICES else width
        return Layout(role, stride), padded_rows(values, stride)

    def write_shelf(self, shelf: Shelf) -> int:
        """Write one view of rows and return its number."""
        number = self.view(np.concatenate(shelf.rows).tobytes())
        if shelf.layout.role is Role.VERTICES:
            self.views[number].update(byteStride=shelf.layout.stride, target=ARRAY_BUFFER)
        elif shelf.layout.role is Role.INDICES:
            self.views[number]["target"] = ELEMENT_BUFFER
        return number

    def view(self, data: bytes) -> int:
        """Append bytes as a view of their own and return its number."""
        start = self.append(data)
        view: Json = {"buffer": 0, "byteLength": len(data)}
        if start:
            view["byteOffset"] = start
        self.views.append(view)
        return len(self.views) - 1

    def append(self, data: bytes) -> int:
        """Append bytes at a multiple of four and return where they begin."""
        self.binary += b"\0" * (-len(self.binary) % 4)
        start = len(self.binary)
        self.binary += data
        return start


def padded_rows(values: Array, stride: int) -> NDArray[np.uint8]:
    """Return values of shape (n, width) as rows of bytes, shape (n, stride), zeros at the end."""
    packed = np.ascontiguousarray(values)
    rows = packed.view(np.uint8).reshape(len(packed), -1)
    return np.pad(rows, ((0, 0), (0, stride - rows.shape[1])))
