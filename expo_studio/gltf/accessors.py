"""Accessors as numpy arrays: stride, sparse values, normalised integers.

Source: Khronos glTF 2.0 specification, section 3.6.2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.container import Json, unsound
from expo_studio.gltf.extents import is_finite
from expo_studio.text import Text

TYPES: dict[int, np.dtype[Any]] = {
    5120: np.dtype("<i1"),
    5121: np.dtype("<u1"),
    5122: np.dtype("<i2"),
    5123: np.dtype("<u2"),
    5125: np.dtype("<u4"),
    5126: np.dtype("<f4"),
}
WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT2": 4, "MAT3": 9, "MAT4": 16}
UNBACKED_LIMIT = 64_000_000
"""Numbers that accessors without bytes behind them, which read as zeros, may have in all."""

Array = NDArray[Any]
Buffers = Callable[[int], memoryview]
"""Gives the bytes of a buffer by its index."""


class Accessors:
    """The arrays of a document, each read once and checked against the bytes there are."""

    def __init__(self, document: Json, buffers: Buffers) -> None:
        self._document = document
        self._buffers = buffers
        self._read: dict[int, Array] = {}
        self._finite: dict[int, bool] = {}
        self._greatest: dict[int, int] = {}
        self._unbacked = 0

    def raw(self, index: int) -> Array:
        """Return an accessor's values as stored, shape (count, width); AssetError if unsound."""
        if index not in self._read:
            self._read[index] = self._load(item(self._document, "accessors", index))
        return self._read[index]

    def floats(self, index: int, width: int) -> NDArray[np.float32]:
        """Return finite float32 values, shape (count, width), normalised integers divided.

        Raises:
            AssetError: The width differs or a value is NaN or infinite.
        """
        values = self.raw(index)
        if values.shape[1] != width:
            raise unsound(
                Text(zh="数据宽度不符", en="an attribute has the wrong number of components")
            )
        accessor = self._document["accessors"][index]
        if values.dtype != np.float32:
            values = _scaled(values, is_normalized=bool(accessor.get("normalized")))
        if not self.finite(index):
            raise unsound(
                Text(
                    zh="含有无效的坐标（NaN 或无穷）",
                    en="it has coordinates that are NaN or infinite",
                )
            )
        return np.ascontiguousarray(values, dtype=np.float32)

    def finite(self, index: int) -> bool:
        """Return whether an accessor holds no NaN and nothing infinite."""
        if index not in self._finite:
            self._finite[index] = is_finite(self.raw(index))
        return self._finite[index]

    def greatest(self, index: int) -> int:
        """Return the greatest of an accessor's whole numbers, -1 where it has none."""
        if index not in self._greatest:
            values = self.raw(index)
            self._greatest[index] = int(values.max()) if values.size else -1
        return self._greatest[index]

    def view(self, index: int) -> memoryview:
        """Return the bytes of a buffer view; AssetError where it leaves its buffer."""
        view = item(self._document, "bufferViews", index)
        start, size = whole(view.get("byteOffset", 0)), whole(view.get("byteLength"))
        data = self._buffers(whole(view.get("buffer")))
        if start + size > len(data):
            raise unsound(Text(zh="数据不完整", en="a buffer ends before its data"))
        return data[start : start + size]

    def _load(self, accessor: Json) -> Array:
        dtype, width, count = _layout(accessor)
        if "bufferView" in accessor:
            values = self._strided(accessor, dtype, width, count)
        else:
            self._require_sensible(count * width)
            values = np.zeros((count, width), dtype)
        if "sparse" in accessor:
            values = self._with_sparse(values, accessor["sparse"])
        return values

    def _strided(self, accessor: Json, dtype: np.dtype[Any], width: int, count: int) -> Array:
        data = self.view(whole(accessor["bufferView"]))
        view = self._document["bufferViews"][accessor["bufferView"]]
        start = whole(accessor.get("byteOffset", 0))
        packed = dtype.itemsize * width
        stride = whole(view.get("byteStride", 0)) or packed
        if count and (stride < packed or start + stride * (count - 1) + packed > len(data)):
            raise unsound(Text(zh="数据不完整", en="a buffer view ends before its accessor"))
        return np.ndarray((count, width), dtype, data, start, (stride, dtype.itemsize))

    def _with_sparse(self, values: Array, sparse: Json) -> Array:
        count = whole(sparse.get("count"))
        where = self._strided(
            sparse["indices"], TYPES[whole(sparse["indices"]["componentType"])], 1, count
        )
        changed = self._strided(sparse["values"], values.dtype, values.shape[1], count)
        if count and int(where.max()) >= len(values):
            raise unsound(Text(zh="稀疏索引越界", en="a sparse index is out of range"))
        values = values.copy()
        values[where[:, 0]] = changed
        return values

    def _require_sensible(self, numbers: int) -> None:
        """Bound what a few bytes of JSON can make us allocate, over the whole document."""
        self._unbacked += numbers
        if self._unbacked > UNBACKED_LIMIT:
            raise unsound(
                Text(zh="数据量不合理", en="its accessors claim more data than is sensible")
            )


def _layout(accessor: Json) -> tuple[np.dtype[Any], int, int]:
    kind, width = accessor.get("componentType"), accessor.get("type")
    if kind not in TYPES or width not in WIDTHS:
        raise unsound(Text(zh="未知的数据类型", en="an accessor has an unknown type"))
    return TYPES[kind], WIDTHS[width], whole(accessor.get("count"))


def _scaled(values: Array, *, is_normalized: bool) -> NDArray[np.float32]:
    floats = values.astype(np.float32)
    if not is_normalized:
        return floats
    largest = np.float32(np.iinfo(values.dtype).max)
    scaled: NDArray[np.float32] = np.maximum(floats / largest, np.float32(-1.0))
    return scaled


def item(document: Json, kind: str, index: int) -> Json:
    """Return one of a document's items; AssetError where there is none."""
    items = document.get(kind, [])
    if not isinstance(items, list) or not 0 <= index < len(items):
        raise unsound(
            Text(zh="引用了不存在的 {kind}", en="it refers to {kind} that are not there").filled(
                kind=kind
            )
        )
    item = items[index]
    if not isinstance(item, dict):
        raise unsound(Text(zh="{kind} 已损坏", en="its {kind} are damaged").filled(kind=kind))
    return item


def whole(value: object) -> int:
    """Return a length or an index; AssetError for what is none."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**40:
        raise unsound(Text(zh="长度或编号无效", en="a length or an index is no sensible number"))
    return value


def view_holders(tree: object) -> Iterator[Json]:
    """Yield everything in a document that names a view, whatever extension it belongs to."""
    if isinstance(tree, dict):
        if isinstance(tree.get("bufferView"), int):
            yield tree
        for key, value in tree.items():
            if key not in ("extras", "bufferViews"):
                yield from view_holders(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from view_holders(value)
