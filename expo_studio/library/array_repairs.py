"""Numbers in a GLB's arrays that the specification forbids, put right where they stand.

Normals and tangents that are not of unit length, shares of joints that do not add up to
one, and bounds that are not those of the values. Source: glTF 2.0, sections 3.6.2.5 and
3.7.2.1. Whoever draws does the same with such numbers, so nothing looks different.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors, item, whole
from expo_studio.gltf.container import Container, Json
from expo_studio.gltf.extents import extent
from expo_studio.gltf.read import buffers_of
from expo_studio.text import Text

FLOAT = 5126
NEAR = 1e-4
"""Distance from one that shares of joints may add up to."""
STRAY = 0.005
"""Distance from one that the length of a direction may have."""
DIRECTIONS = Text(zh="法线和切线已归一", en="normals and tangents were made of unit length")
JOINTS = Text(zh="骨骼权重已归一", en="shares of joints were made to add up to one")
BOUNDS = Text(zh="修正了数组的边界值", en="bounds of arrays were put right")

Array = NDArray[Any]


def with_sound_arrays(container: Container) -> tuple[Container, list[Text]]:
    """Return a GLB's parts with such numbers put right, and what was changed."""
    repair = _Repair(container)
    for primitive in _primitives(container.document):
        repair.directions(primitive["attributes"])
        repair.joints(primitive["attributes"])
    for index in range(len(container.document.get("accessors", ()))):
        repair.bounds(index)
    return repair.result()


class _Repair:
    """Looks first, and copies the document and its bytes only where something is wrong."""

    def __init__(self, container: Container) -> None:
        self._container = container
        self._document = container.document
        self._accessors = Accessors(self._document, buffers_of(container))
        self._places = {
            group.get("POSITION")
            for one in _primitives(container.document)
            for group in (one["attributes"], *one.get("targets", ()))
        }
        self._values: dict[int, Array] = {}
        self._bounds: dict[int, tuple[list[Any], list[Any]]] = {}
        self._changed: list[Text] = []

    def directions(self, attributes: Json) -> None:
        for name in ("NORMAL", "TANGENT"):
            index = attributes.get(name)
            if index is None or index in self._values or not self._is_own(index):
                continue
            given = self._accessors.raw(index)
            lengths = np.sqrt(np.einsum("ij,ij->i", given[:, :3], given[:, :3]))
            if not len(lengths) or np.abs(np.array(extent(lengths[:, None])) - 1.0).max() < STRAY:
                continue
            turned = given.astype(np.float32)
            turned[:, :3] /= np.maximum(lengths, 1e-20)[:, None]
            turned[lengths < 1e-20, :3] = (0.0, 1.0, 0.0)
            self._put(index, turned, DIRECTIONS)

    def joints(self, attributes: Json) -> None:
        names = [name for name in (f"WEIGHTS_{i}" for i in range(4)) if name in attributes]
        found = [whole(attributes[name]) for name in names]
        if not found or found[0] in self._values or not all(map(self._is_own, found)):
            return
        shares = [self._accessors.raw(index) for index in found]
        total = np.sum([one.sum(axis=1, dtype=np.float64) for one in shares], axis=0)
        counted = total > NEAR
        if not (np.abs(total - 1.0) > NEAR)[counted].any():
            return
        scale = np.where(counted, 1.0 / np.maximum(total, NEAR), 1.0)[:, None]
        for index, one in zip(found, shares, strict=True):
            self._put(index, (one * scale).astype(np.float32), JOINTS)

    def bounds(self, index: int) -> None:
        accessor = item(self._document, "accessors", index)
        is_stated = "min" in accessor or "max" in accessor
        values = self._values.get(index)
        if not is_stated and index not in self._places:
            return
        values = self._accessors.raw(index) if values is None else values
        if not len(values):
            return
        low, high = extent(values)
        if not (_says(accessor.get("min"), low) and _says(accessor.get("max"), high)):
            self._bounds[index] = (low.tolist(), high.tolist())
            if index not in self._values:
                self._tell(BOUNDS)

    def result(self) -> tuple[Container, list[Text]]:
        if not self._values and not self._bounds:
            return self._container, []
        binary, document = bytearray(self._container.binary), copy.deepcopy(self._document)
        made = Container(document, memoryview(binary))
        accessors = Accessors(document, buffers_of(made))
        for index, values in self._values.items():
            accessors.raw(index)[:] = values
        for index, (low, high) in self._bounds.items():
            document["accessors"][index].update(min=low, max=high)
        return made, self._changed

    def _is_own(self, index: object) -> bool:
        """Return whether an accessor's numbers are floats that stand in the GLB themselves."""
        accessor = item(self._document, "accessors", whole(index))
        is_plain = "bufferView" in accessor and "sparse" not in accessor
        return is_plain and accessor.get("componentType") == FLOAT

    def _put(self, index: int, values: Array, told: Text) -> None:
        self._values[index] = values
        self._tell(told)

    def _tell(self, text: Text) -> None:
        if text not in self._changed:
            self._changed.append(text)


def _primitives(document: Json) -> Iterator[Json]:
    for mesh in document.get("meshes", ()):
        yield from mesh.get("primitives", ())


def _says(stated: object, actual: Array) -> bool:
    """Return whether stated bounds are the actual ones, floats taken as 32 bits."""
    if not isinstance(stated, list) or len(stated) != len(actual):
        return False
    return bool(np.array_equal(np.asarray(stated).astype(actual.dtype), actual))
