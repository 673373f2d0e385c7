"""Writing a workpiece compressed with meshopt: vertices, indices and clips.

Source: EXT_meshopt_compression.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.plain import MESHOPT, Layout, Role, Shelf, Writer, roles_of
from expo_studio.fitting.workpiece import Array, Workpiece
from expo_studio.gltf.container import Json

ROW_LIMIT = 256
"""Bytes a row that meshopt compresses may have."""
TURN_BITS, MOVE_BITS = 12, 15
"""Bits of a quaternion's components, and of a translation's or scale's mantissa."""
MOVES = {"rotation": "QUATERNION", "translation": "EXPONENTIAL", "scale": "EXPONENTIAL"}
"""Which filter suits the keys of what a clip moves."""


def meshopt_glb(piece: Workpiece) -> bytes:
    """Return a GLB whose arrays are compressed; pictures are stored as they are."""
    return MeshoptWriter(piece).written()


class MeshoptWriter(Writer):
    """Passes rows through meshopt's filters and codecs.

    Attributes:
        unpacked: Bytes that all compressed views unfold to.
    """

    def __init__(self, piece: Workpiece) -> None:
        super().__init__(piece)
        self.unpacked = 0
        self._filters = _filters_of(self.piece)

    def look_again(self) -> None:
        """Choose layouts again after accessors have changed."""
        self.roles = roles_of(self.piece)
        self._filters = _filters_of(self.piece)

    def buffers(self) -> list[Json]:
        """Return the buffer, and the place for what it unfolds to, which is not stored."""
        stored = super().buffers()
        if not self.unpacked:
            return stored
        self.piece.use_extension(MESHOPT, is_required=True)
        place: Json = {"byteLength": self.unpacked, "extensions": {MESHOPT: {"fallback": True}}}
        return [*stored, place]

    def laid_out(self, index: int, values: Array) -> tuple[Layout, NDArray[np.uint8]]:
        """Return rows as meshopt's filters leave them."""
        if self.roles[index] is Role.INDICES:
            size = 2 if values.size and int(values.max()) < 65535 else 4
            is_whole = len(values) % 3 == 0 and self._is_triangles(index)
            accessor = self.piece.document["accessors"][index]
            accessor["componentType"] = 5123 if size == 2 else 5125
            rows = values.astype("<u4").view(np.uint8).reshape(len(values), 4)
            kind = "TRIANGLES" if is_whole else "INDICES"
            return Layout(Role.INDICES, size, kind), rows
        name = self._filters.get(index, "NONE")
        layout, rows = super().laid_out(index, values)
        if name == "NONE":
            return layout, rows
        filtered = _filtered(self.piece, index, name)
        return Layout(layout.role, filtered.shape[1], "ATTRIBUTES", name), filtered

    def write_shelf(self, shelf: Shelf) -> int:
        """Write one view, compressed where meshopt takes rows of that size."""
        layout, rows = shelf.layout, np.concatenate(shelf.rows)
        if layout.role is not Role.INDICES and (layout.stride % 4 or layout.stride > ROW_LIMIT):
            return super().write_shelf(shelf)
        packed = encoded(rows, layout.kind)
        extension: Json = {
            "buffer": 0,
            "byteOffset": self.append(packed),
            "byteLength": len(packed),
            "byteStride": layout.stride,
            "count": shelf.count,
            "mode": layout.kind,
        }
        if layout.filter != "NONE":
            extension["filter"] = layout.filter
        view: Json = {
            "buffer": 1,
            "byteOffset": self.unpacked,
            "byteLength": layout.stride * shelf.count,
            "extensions": {MESHOPT: extension},
        }
        if layout.role is Role.VERTICES:
            view["byteStride"] = layout.stride
        self.unpacked += view["byteLength"] + (-view["byteLength"] % 4)
        self.views.append(view)
        return len(self.views) - 1

    def _is_triangles(self, index: int) -> bool:
        return all(
            one.get("mode", 4) == 4
            for one in self.piece.primitives()
            if one.get("indices") == index
        )


def encoded(rows: NDArray[np.uint8], kind: str) -> bytes:
    """Return rows of bytes as one of meshopt's streams; index rows have four bytes."""
    import meshopt

    if kind == "ATTRIBUTES":
        packed = meshopt.encode_vertex_buffer_level(rows, 3, 0)
    else:
        packed = meshopt.encode_gltf_buffer(rows.view("<u4").reshape(-1), kind)
    return bytes(packed)


def _filters_of(piece: Workpiece) -> dict[int, str]:
    """Return which filter suits which accessor: directions, turns, and other key values."""
    filters: dict[int, str] = {}
    for primitive in piece.primitives():
        for name in ("NORMAL", "TANGENT"):
            index = primitive["attributes"].get(name)
            if index is not None and piece.arrays[index].dtype == np.int8:
                filters[index] = "OCTAHEDRAL"
    for animation in piece.all("animations"):
        for channel in animation["channels"]:
            sampler = animation["samplers"][channel["sampler"]]
            path = channel["target"].get("path")
            if path in MOVES and sampler.get("interpolation") != "CUBICSPLINE":
                filters[sampler["output"]] = MOVES[path]
    return filters


def _filtered(piece: Workpiece, index: int, name: str) -> NDArray[np.uint8]:
    """Return an accessor's rows after a filter; its JSON then tells what they decode to."""
    import meshopt

    accessor = piece.document["accessors"][index]
    values = piece.floats(index)
    if name == "EXPONENTIAL":
        return np.asarray(meshopt.encode_filter_exp(values, MOVE_BITS, "SharedComponent"))
    if name == "QUATERNION":
        accessor.update(componentType=5122, normalized=True)
        accessor.pop("min", None)
        accessor.pop("max", None)
        return np.asarray(meshopt.encode_filter_quat(values, 8, TURN_BITS))
    wide = np.zeros((len(values), 4), np.float32)
    wide[:, : values.shape[1]] = values
    return np.asarray(meshopt.encode_filter_oct(wide, 4, 8))
