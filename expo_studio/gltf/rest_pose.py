"""Skins and morph targets in the pose a file is saved in, so that stills match players.

Source: Khronos glTF 2.0 specification, sections 3.7.2.2 (morph targets) and 3.7.3 (skins).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors, item, whole
from expo_studio.gltf.container import Json, unsound
from expo_studio.gltf.model import Floats
from expo_studio.text import Text

JOINT_LIMIT = 65_536
Matrices = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class RestPose:
    """What bends a mesh before it is placed.

    Attributes:
        joints: From bind pose to scene, shape (j, 4, 4), or None where there is no skin.
        weights: Share of each morph target.
    """

    joints: Matrices | None = None
    weights: tuple[float, ...] = ()


def joint_matrices(
    document: Json, skin: int, placed: Mapping[int, Matrices], accessors: Accessors
) -> Matrices:
    """Return the matrices of a skin's joints, shape (j, 4, 4); AssetError if it is unsound."""
    given = item(document, "skins", skin)
    joints = [whole(one) for one in given.get("joints", ())]
    if not 0 < len(joints) <= JOINT_LIMIT:
        raise unsound(Text(zh="骨骼数量无效", en="a skin has no sensible number of joints"))
    matrices = np.stack([placed.get(one, np.eye(4)) for one in joints])
    if "inverseBindMatrices" not in given:
        return matrices
    inverse = accessors.floats(whole(given["inverseBindMatrices"]), 16)
    if len(inverse) < len(joints):
        raise unsound(Text(zh="骨骼矩阵不全", en="a skin has fewer matrices than joints"))
    bind = inverse[: len(joints)].reshape(-1, 4, 4).transpose(0, 2, 1).astype(np.float64)
    return matrices @ bind


def morph_weights(node: Json, mesh: Json) -> tuple[float, ...]:
    """Return how much each morph target counts; empty where none does."""
    given = node.get("weights") or mesh.get("weights") or ()
    weights = tuple(float(one) for one in given)
    if not np.isfinite(weights).all():
        raise unsound(Text(zh="变形权重无效", en="a morph weight is no number"))
    return weights if any(weights) else ()


class Bender:
    """Bends one primitive's attributes into a rest pose."""

    def __init__(self, given: Json, pose: RestPose, accessors: Accessors, count: int) -> None:
        self._given = given
        self._pose = pose
        self._accessors = accessors
        self._count = count
        self._matrices = self._blended()

    def points(self, values: Floats) -> Floats:
        """Return positions where the pose puts them, shape (n, 3)."""
        if self._is_straight:
            return values
        moved = values + self._morphed("POSITION")
        if self._matrices is None:
            return np.ascontiguousarray(moved, np.float32)
        bent = np.einsum("nij,nj->ni", self._matrices[:, :3, :3], moved)
        return np.ascontiguousarray(bent + self._matrices[:, :3, 3], np.float32)

    def directions(self, values: Floats, name: str) -> Floats:
        """Return normals or tangents as the pose turns them, shape (n, 3) or (n, 4)."""
        if self._is_straight:
            return values
        turned = values.astype(np.float64)
        turned[:, :3] += self._morphed(name)
        if self._matrices is not None:
            turned[:, :3] = np.einsum("nij,nj->ni", self._matrices[:, :3, :3], turned[:, :3])
        return np.ascontiguousarray(turned, np.float32)

    @property
    def _is_straight(self) -> bool:
        return self._matrices is None and not self._pose.weights

    def _morphed(self, name: str) -> Floats:
        offset = np.zeros((self._count, 3), np.float32)
        targets = self._given.get("targets", []) if self._pose.weights else []
        for weight, target in zip(self._pose.weights, targets, strict=False):
            if weight and name in target:
                values = self._accessors.floats(whole(target[name]), 3)
                self._require_length(values)
                offset += np.float32(weight) * values
        return offset

    def _blended(self) -> Matrices | None:
        """Return one matrix for each vertex, shape (n, 4, 4), or None without a skin."""
        attributes = self._given["attributes"]
        if self._pose.joints is None or "JOINTS_0" not in attributes:
            return None
        blended, total = np.zeros((self._count, 4, 4)), np.zeros(self._count)
        for number in range(4):
            if f"JOINTS_{number}" not in attributes:
                break
            joints = self._joints(whole(attributes[f"JOINTS_{number}"]))
            weights = self._accessors.floats(whole(attributes[f"WEIGHTS_{number}"]), 4)
            self._require_length(weights)
            for corner in range(4):
                matrices = self._pose.joints[joints[:, corner]]
                blended += weights[:, corner, None, None] * matrices
                total += weights[:, corner]
        lost = np.abs(total) < 1e-6
        blended[~lost] /= total[~lost, None, None]
        blended[lost] = np.eye(4)
        return blended

    def _joints(self, index: int) -> NDArray[np.int64]:
        joints = self._accessors.raw(index).astype(np.int64)
        self._require_length(joints)
        available = 0 if self._pose.joints is None else len(self._pose.joints)
        if joints.shape[1] != 4 or (
            joints.size and not 0 <= joints.min() <= joints.max() < available
        ):
            raise unsound(Text(zh="骨骼编号越界", en="a vertex follows a joint that is not there"))
        return joints

    def _require_length(self, values: NDArray[np.generic]) -> None:
        if len(values) != self._count:
            raise unsound(Text(zh="顶点数据长短不一", en="its vertex attributes differ in length"))
