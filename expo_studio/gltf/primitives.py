"""Primitives of a glTF mesh as indexed triangles, checked before anything draws them.

Source: Khronos glTF 2.0 specification, sections 3.7.2 and 3.7.2.1.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors, whole
from expo_studio.gltf.container import Json, unsound
from expo_studio.gltf.model import Floats, Indices, Primitive
from expo_studio.gltf.rest_pose import Bender, RestPose
from expo_studio.text import Text

TRIANGLES, STRIP, FAN = 4, 5, 6
TRIANGLE_LIMIT = 5_000_000


def read_primitive(
    given: Json, accessors: Accessors, materials: int, pose: RestPose, *, is_drawn: bool = True
) -> Primitive | None:
    """Return one primitive, or None for points and lines, which are not drawn.

    Args:
        given: The primitive's JSON.
        accessors: The document's arrays.
        materials: How many materials there are, the last being the default one.
        pose: What bends it.
        is_drawn: Whether normals are made, and made of unit length.

    Raises:
        AssetError: An index is out of range or an attribute is unsound.
    """
    mode = given.get("mode", TRIANGLES)
    attributes = given.get("attributes")
    if mode not in (TRIANGLES, STRIP, FAN) or not isinstance(attributes, dict):
        return None
    if "POSITION" not in attributes:
        return None
    positions = accessors.floats(whole(attributes["POSITION"]), 3)
    indices = indices_of(given, accessors, len(positions))
    material = whole(given.get("material", materials - 1))
    if material >= materials:
        raise unsound(Text(zh="引用了不存在的材质", en="it refers to a material that is not there"))
    reader = _Attributes(attributes, accessors, Bender(given, pose, accessors, len(positions)))
    primitive = reader.primitive(positions, indices, material)
    if not is_drawn:
        return primitive
    if "NORMAL" not in attributes:
        return flat(primitive)
    return replace(primitive, normals=_unit(primitive.normals))


class _Attributes:
    """Reads the attributes of one primitive, all as long as its positions."""

    def __init__(self, attributes: Json, accessors: Accessors, bender: Bender) -> None:
        self._attributes = attributes
        self._accessors = accessors
        self._bender = bender

    def primitive(self, positions: Floats, indices: Indices, material: int) -> Primitive:
        count = len(positions)
        normals = self._floats("NORMAL", 3, count)
        tangents = self._floats("TANGENT", 4, count)
        bender = self._bender
        return Primitive(
            positions=bender.points(positions),
            normals=np.zeros_like(positions)
            if normals is None
            else bender.directions(normals, "NORMAL"),
            indices=indices,
            material=material,
            uv0=self._floats("TEXCOORD_0", 2, count),
            uv1=self._floats("TEXCOORD_1", 2, count),
            tangents=None if tangents is None else bender.directions(tangents, "TANGENT"),
            colours=self._colours(count),
        )

    def _floats(self, name: str, width: int, count: int) -> Floats | None:
        if name not in self._attributes:
            return None
        values = self._accessors.floats(whole(self._attributes[name]), width)
        if len(values) != count:
            raise unsound(Text(zh="顶点数据长短不一", en="its vertex attributes differ in length"))
        return values

    def _colours(self, count: int) -> Floats | None:
        if "COLOR_0" not in self._attributes:
            return None
        width = self._accessors.raw(whole(self._attributes["COLOR_0"])).shape[1]
        values = self._floats("COLOR_0", 4 if width == 4 else 3, count)
        if values is None or width == 4:
            return values
        return np.concatenate([values, np.ones((count, 1), np.float32)], axis=1)


def flat(primitive: Primitive) -> Primitive:
    """Return the primitive with one normal for each face, as a file without normals asks."""
    indices = primitive.indices

    def corners(values: Floats | None) -> Floats | None:
        return None if values is None else np.ascontiguousarray(values[indices])

    positions = np.ascontiguousarray(primitive.positions[indices])
    faces = _crossed(positions.reshape(-1, 3, 3))
    return replace(
        primitive,
        positions=positions,
        normals=np.repeat(_unit(faces), 3, axis=0),
        indices=np.arange(len(indices), dtype=np.uint32),
        uv0=corners(primitive.uv0),
        uv1=corners(primitive.uv1),
        tangents=corners(primitive.tangents),
        colours=corners(primitive.colours),
    )


def smooth_normals(positions: Floats, indices: Indices) -> Floats:
    """Return area-weighted vertex normals, shape (n, 3); +Y where nothing tells a side."""
    faces = _crossed(positions[indices.reshape(-1, 3)])
    sums = np.zeros((len(positions), 3))
    for corner in range(3):
        np.add.at(sums, indices[corner::3], faces)
    return _unit(sums)


def triangles_of(indices: Indices, mode: int) -> Indices:
    """Return a strip or a fan as separate triangles with the winding kept."""
    if mode == TRIANGLES:
        return indices[: len(indices) // 3 * 3]
    count = max(len(indices) - 2, 0)
    first = np.arange(count)
    if mode == FAN:
        corners = np.stack([np.zeros(count, np.int64), first + 1, first + 2], axis=1)
    else:
        odd = first % 2
        corners = np.stack([first, first + 1 + odd, first + 2 - odd], axis=1)
    return np.ascontiguousarray(indices[corners].reshape(-1))


def indices_of(given: Json, accessors: Accessors, vertices: int) -> Indices:
    """Return the corners of a primitive's triangles, shape (m,); AssetError if unsound."""
    if "indices" in given:
        raw = accessors.raw(whole(given["indices"]))
        if raw.dtype.kind != "u" or raw.shape[1] != 1:
            raise unsound(Text(zh="索引类型无效", en="its indices are of a wrong type"))
        indices: NDArray[Any] = np.ascontiguousarray(raw[:, 0], dtype=np.uint32)
    else:
        indices = np.arange(vertices, dtype=np.uint32)
    if "indices" in given and accessors.greatest(whole(given["indices"])) >= vertices:
        raise unsound(Text(zh="索引越界", en="an index points past the last vertex"))
    if len(indices) > 3 * TRIANGLE_LIMIT:
        raise unsound(
            Text(zh="三角面超过 500 万", en="it has more than 5 million triangles in one mesh")
        )
    return triangles_of(indices, given.get("mode", TRIANGLES))


def _crossed(corners: NDArray[Any]) -> NDArray[np.float64]:
    """Return face normals twice as long as the faces are large, from corners (n, 3, 3)."""
    places = corners.astype(np.float64)
    faces: NDArray[np.float64] = np.cross(places[:, 1] - places[:, 0], places[:, 2] - places[:, 0])
    return faces


def _unit(vectors: NDArray[Any]) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    lost = lengths[:, 0] < 1e-20
    units = vectors / np.where(lengths < 1e-20, 1.0, lengths)
    units[lost] = (0.0, 1.0, 0.0)
    return np.ascontiguousarray(units, dtype=np.float32)
