"""Whether one point of a booth is seen from another: boxes first, then the triangles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from expo_studio.errors import ExpoError
from expo_studio.gltf.read import read_model
from expo_studio.model.space import multiply, rotate, subtract

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from expo_studio.model.booth import Booth, Placement
    from expo_studio.model.ids import AssetId
    from expo_studio.model.space import Box, Vec3
    from expo_studio.publish.ports import Blobs

    Floats = NDArray[np.float64]


class Sight:
    """Looks through one booth; remembers the triangles of what it met."""

    def __init__(self, booth: Booth, blobs: Blobs) -> None:
        self._booth = booth
        self._blobs = blobs
        self._known: dict[AssetId, Floats] = {}

    def is_free(self, eye: Vec3, point: Vec3) -> bool:
        """Return whether nothing that stands in the booth is between two points, metres."""
        return not any(
            self._is_in_the_way(item, eye, point)
            for item in self._booth.placements.values()
            if not item.is_hidden and item.asset in self._booth.assets
        )

    def _is_in_the_way(self, item: Placement, eye: Vec3, point: Vec3) -> bool:
        first, second = _own(item, eye), _own(item, point)
        if not _passes(self._booth.assets[item.asset].bounds, first, second):
            return False
        return _meets(self._triangles(item.asset), np.array(first), np.array(second))

    def _triangles(self, key: AssetId) -> Floats:
        """Return an asset's triangles, shape (n, 3, 3), metres; none of one that is unsound."""
        if key not in self._known:
            try:
                self._known[key] = _triangles_of(self._blobs.blob(key))
            except ExpoError:
                self._known[key] = np.empty((0, 3, 3))
        return self._known[key]


def _triangles_of(glb: bytes) -> Floats:
    model = read_model(glb)
    found = [np.empty((0, 3, 3))]
    for instance in model.instances:
        primitive = model.primitives[instance.primitive]
        turned = primitive.positions @ instance.matrix[:3, :3].T + instance.matrix[:3, 3]
        found.append(turned[primitive.indices].reshape(-1, 3, 3))
    return np.concatenate(found)


def _meets(triangles: Floats, first: Floats, second: Floats) -> bool:
    """Return whether a way crosses any triangle (Möller and Trumbore, 1997)."""
    way = second - first
    edge1 = triangles[:, 1] - triangles[:, 0]
    edge2 = triangles[:, 2] - triangles[:, 0]
    across = np.cross(way, edge2)
    facing = np.einsum("ij,ij->i", edge1, across)
    with np.errstate(divide="ignore", invalid="ignore"):
        from_corner = first - triangles[:, 0]
        u = np.einsum("ij,ij->i", from_corner, across) / facing
        sideways = np.cross(from_corner, edge1)
        v = sideways @ way / facing
        far = np.einsum("ij,ij->i", edge2, sideways) / facing
        is_met = (u >= 0.0) & (v >= 0.0) & (u + v <= 1.0) & (far > 0.0) & (far < 1.0)
    return bool(is_met.any())


def _passes(box: Box, first: Vec3, second: Vec3) -> bool:
    """Return whether the way between two points touches a box."""
    nearest, farthest = 0.0, 1.0
    for low, high, start, end in zip(box.low, box.high, first, second, strict=True):
        way = end - start
        if abs(way) < 1e-9:
            if not low <= start <= high:
                return False
            continue
        enter, leave = sorted(((low - start) / way, (high - start) / way))
        nearest, farthest = max(nearest, enter), min(farthest, leave)
    return nearest <= farthest


def _own(item: Placement, point: Vec3) -> Vec3:
    """Return a point of booth space in a placement's own space."""
    x, y, z, w = item.pose.rotation
    turned = rotate((-x, -y, -z, w), subtract(point, item.pose.position))
    sx, sy, sz = item.pose.scale
    return multiply(turned, (1.0 / sx, 1.0 / sy, 1.0 / sz))
