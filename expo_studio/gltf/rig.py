"""The nodes of a glTF document as arrays, so that many poses are worked out at once.

Source: Khronos glTF 2.0 specification, sections 3.5 (nodes) and 3.7.3 (skins).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors, item, whole
from expo_studio.gltf.container import Json, unsound
from expo_studio.gltf.nodes import Matrix, local_matrix, placed_nodes
from expo_studio.text import Text

JOINT_LIMIT = 4096
"""Joints of one skin; far beyond any figure, and what a palette on the card may hold."""

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Rig:
    """All nodes of a document at rest, those that are not shown included.

    Attributes:
        levels: Nodes by their depth below the roots, each (nodes, their parents); -1 for none.
        locals: Own transform at rest, shape (n, 4, 4).
        translations, rotations, scales: Own transform at rest, shapes (n, 3), (n, 4), (n, 3).
        weights: Morph weights of all nodes at rest, one after the other, shape (w,).
        weight_starts: Where a node's weights begin, shape (n + 1,).
    """

    levels: tuple[tuple[Numbers, Numbers], ...]
    locals: Matrix
    translations: Matrix
    rotations: Matrix
    scales: Matrix
    weights: Matrix
    weight_starts: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class Skin:
    """Which nodes bend a mesh.

    Attributes:
        joints: Nodes, shape (j,).
        binds: From the mesh to each joint's own space, shape (j, 4, 4).
    """

    joints: Numbers
    binds: Matrix


def read_rig(document: Json) -> Rig:
    """Return the nodes of the scene that is shown; AssetError if they are unsound."""
    nodes = document.get("nodes", [])
    placed = placed_nodes(document)
    starts = np.zeros(len(nodes) + 1, np.int64)
    weights = [_weights(document, node) for node in nodes]
    np.cumsum([len(one) for one in weights], out=starts[1:])
    return Rig(
        levels=_levels(nodes, placed),
        locals=np.array([local_matrix(node) for node in nodes]).reshape(-1, 4, 4),
        translations=_rest(nodes, "translation", (0.0, 0.0, 0.0)),
        rotations=_rest(nodes, "rotation", (0.0, 0.0, 0.0, 1.0)),
        scales=_rest(nodes, "scale", (1.0, 1.0, 1.0)),
        weights=np.array([one for many in weights for one in many], np.float64),
        weight_starts=starts,
    )


def read_skin(document: Json, index: int, accessors: Accessors) -> Skin:
    """Return a skin; AssetError if it is unsound."""
    given = item(document, "skins", index)
    joints = [whole(one) for one in given.get("joints", ())]
    if not 0 < len(joints) <= JOINT_LIMIT or max(joints) >= len(document.get("nodes", [])):
        raise unsound(Text(zh="骨骼数量无效", en="a skin has no sensible number of joints"))
    binds = np.tile(np.eye(4), (len(joints), 1, 1))
    if "inverseBindMatrices" in given:
        inverse = accessors.floats(whole(given["inverseBindMatrices"]), 16)
        if len(inverse) < len(joints):
            raise unsound(Text(zh="骨骼矩阵不全", en="a skin has fewer matrices than joints"))
        binds = inverse[: len(joints)].reshape(-1, 4, 4).transpose(0, 2, 1).astype(np.float64)
    return Skin(np.array(joints, np.int64), binds)


def _levels(nodes: list[Json], placed: dict[int, Matrix]) -> tuple[tuple[Numbers, Numbers], ...]:
    """Return the placed nodes, parents before children; ``placed`` has proved them a tree."""
    children = {child for index in placed for child in nodes[index].get("children", ())}
    level = [(index, -1) for index in placed if index not in children]
    levels = []
    while level:
        own, above = zip(*level, strict=True)
        levels.append((np.array(own, np.int64), np.array(above, np.int64)))
        level = [(child, at) for at, _ in level for child in nodes[at].get("children", ())]
    return tuple(levels)


def _rest(nodes: list[Json], name: str, default: tuple[float, ...]) -> Matrix:
    values = [node.get(name, default) for node in nodes]
    return np.array(values, np.float64).reshape(-1, len(default))


def _weights(document: Json, node: Json) -> list[float]:
    """Return a node's morph weights, as many as its mesh has targets."""
    if "mesh" not in node:
        return []
    mesh = item(document, "meshes", whole(node["mesh"]))
    targets = max((len(one.get("targets", ())) for one in mesh.get("primitives", ())), default=0)
    given = node.get("weights") or mesh.get("weights") or ()
    weights = [float(one) for one in given][:targets]
    if not np.isfinite(weights).all():
        raise unsound(Text(zh="变形权重无效", en="a morph weight is no number"))
    return weights + [0.0] * (targets - len(weights))
