"""The node hierarchy of a glTF document, flattened to meshes and matrices.

Source: Khronos glTF 2.0 specification, section 3.5; EXT_mesh_gpu_instancing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors, item, whole
from expo_studio.gltf.container import Json, unsound
from expo_studio.gltf.rest_pose import RestPose, joint_matrices, morph_weights
from expo_studio.text import Text

Matrix = NDArray[np.float64]
NODE_LIMIT = 200_000
INSTANCING = "EXT_mesh_gpu_instancing"


@dataclass(frozen=True, slots=True, eq=False)
class MeshAt:
    """A mesh and where one copy of it stands.

    Attributes:
        matrix: Column vectors, shape (4, 4); the identity where a skin places it instead.
        pose: What bends the mesh first.
        key: The same for copies that look the same apart from their place.
    """

    mesh: int
    matrix: Matrix
    pose: RestPose
    key: tuple[object, ...]


def placed_nodes(document: Json) -> dict[int, Matrix]:
    """Return the nodes of the scene that is shown and their matrices in it, parents first.

    Raises:
        AssetError: The hierarchy has a cycle, is too large, or a transform is unsound.
    """
    placed: dict[int, Matrix] = {}
    pending: list[tuple[int, Matrix]] = [(root, np.eye(4)) for root in roots(document)]
    while pending:
        index, above = pending.pop()
        if index in placed or len(placed) > NODE_LIMIT:
            raise unsound(
                Text(zh="节点层级有循环或过大", en="its node hierarchy has a cycle or is too large")
            )
        node = item(document, "nodes", index)
        placed[index] = above @ local_matrix(node)
        pending.extend((whole(child), placed[index]) for child in reversed(_children(node)))
    return placed


def meshes_at(document: Json, accessors: Accessors) -> Iterator[MeshAt]:
    """Yield every copy of a mesh in the scene that is shown; AssetError if it is unsound."""
    placed = placed_nodes(document)
    for index, matrix in placed.items():
        node = item(document, "nodes", index)
        if "mesh" not in node:
            continue
        mesh = whole(node["mesh"])
        weights = morph_weights(node, item(document, "meshes", mesh))
        if "skin" in node:
            skin = whole(node["skin"])
            pose = RestPose(joint_matrices(document, skin, placed, accessors), weights)
            yield MeshAt(mesh, np.eye(4), pose, (mesh, skin, weights))
        else:
            for own in _copies(node, matrix, accessors):
                yield MeshAt(mesh, own, RestPose(weights=weights), (mesh, None, weights))


def local_matrix(node: Json) -> Matrix:
    """Return a node's own transform, shape (4, 4); AssetError where it is no finite one."""
    if "matrix" in node:
        return _numbers(node["matrix"], 16).reshape(4, 4).T
    translation = _numbers(node.get("translation", [0, 0, 0]), 3)
    rotation = _numbers(node.get("rotation", [0, 0, 0, 1]), 4)
    scale = _numbers(node.get("scale", [1, 1, 1]), 3)
    return compose(translation, rotation, scale)


def compose(translation: Matrix, rotation: Matrix, scale: Matrix) -> Matrix:
    """Return translation x rotation x scale; the quaternion is (x, y, z, w)."""
    x, y, z, w = rotation / max(float(np.linalg.norm(rotation)), 1e-12)
    turn = np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )
    matrix = np.eye(4)
    matrix[:3, :3] = turn * scale
    matrix[:3, 3] = translation
    return matrix


def roots(document: Json) -> list[int]:
    """Return the topmost nodes of the scene that is shown, last first; AssetError if unsound."""
    if document.get("scenes"):
        scene = item(document, "scenes", whole(document.get("scene", 0)))
        roots = scene.get("nodes", [])
        if isinstance(roots, list):
            return [whole(root) for root in reversed(roots)]
        raise unsound(Text(zh="场景已损坏", en="its scene is damaged"))
    nodes = document.get("nodes", [])
    children = {child for node in nodes for child in _children(node)}
    return [index for index in range(len(nodes)) if index not in children]


def _children(node: Json) -> list[int]:
    children = node.get("children", [])
    if not isinstance(children, list):
        raise unsound(Text(zh="节点已损坏", en="a node is damaged"))
    return children


def _copies(node: Json, matrix: Matrix, accessors: Accessors) -> Iterator[Matrix]:
    extension = node.get("extensions", {}).get(INSTANCING)
    if extension is None:
        yield matrix
        return
    for own in _instance_matrices(extension.get("attributes", {}), accessors):
        yield matrix @ own


def _instance_matrices(attributes: Json, accessors: Accessors) -> Iterator[Matrix]:
    arrays = {
        name: accessors.floats(whole(attributes[name]), width)
        for name, width in (("TRANSLATION", 3), ("ROTATION", 4), ("SCALE", 3))
        if name in attributes
    }
    count = min((len(array) for array in arrays.values()), default=0)
    if count > NODE_LIMIT:
        raise unsound(Text(zh="实例过多", en="it has too many instances"))
    defaults = {"TRANSLATION": np.zeros(3), "ROTATION": np.array([0, 0, 0, 1]), "SCALE": np.ones(3)}
    for index in range(count):
        parts = [
            np.asarray(arrays[name][index] if name in arrays else default, np.float64)
            for name, default in defaults.items()
        ]
        yield compose(*parts)


def _numbers(values: object, count: int) -> Matrix:
    if not isinstance(values, list) or len(values) != count:
        raise unsound(Text(zh="节点的变换无效", en="a node's transform is unsound"))
    try:
        numbers = np.array(values, np.float64)
    except (ValueError, TypeError, OverflowError) as error:
        raise unsound(Text(zh="节点的变换无效", en="a node's transform is unsound")) from error
    if numbers.shape != (count,) or not np.isfinite(numbers).all():
        raise unsound(Text(zh="节点的变换无效", en="a node's transform is unsound"))
    return numbers
