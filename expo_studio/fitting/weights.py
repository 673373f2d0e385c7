"""What a document weighs: triangles, parts, materials, texture memory; and how large it is."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from expo_studio.fitting.surfaces import surface_of
from expo_studio.fitting.weight import Weight
from expo_studio.fitting.workpiece import Workpiece
from expo_studio.gltf.container import Json
from expo_studio.gltf.nodes import INSTANCING, placed_nodes


def weight_of(piece: Workpiece, size_bytes: int) -> Weight:
    """Return what a piece weighs."""
    stands = stands_of(piece)
    triangles = parts = 0
    for number, (_, copies) in stands.items():
        for primitive in piece.all("meshes")[number]["primitives"]:
            surface = surface_of(piece, primitive)
            parts += copies
            triangles += 0 if surface is None else surface.triangles * copies
    return Weight(
        triangles=triangles,
        parts=parts,
        materials=len(piece.all("materials")),
        texture_bytes=sum(map(_texture_bytes, piece.pictures)),
        size_bytes=size_bytes,
        extent=_extent(piece),
    )


def stands_of(piece: Workpiece) -> dict[int, tuple[float, int]]:
    """Return of each mesh that is shown its largest scale where it stands, and its copies."""
    stands: dict[int, tuple[float, int]] = {}
    for number, matrix in placed_nodes(piece.document).items():
        node = piece.all("nodes")[number]
        if "mesh" in node:
            bent = _bend(piece, node, matrix)
            scale = float(np.linalg.norm(bent[:3, :3], axis=0).max())
            old, copies = stands.get(node["mesh"], (0.0, 0))
            stands[node["mesh"]] = (max(old, scale, 1e-12), copies + _copies(piece, node))
    return stands


def _bend(
    piece: Workpiece, node: Json, matrix: np.ndarray[tuple[int, ...], np.dtype[np.float64]]
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return the matrix that carries a node's mesh: its own, or its first joint's."""
    if "skin" not in node:
        return matrix
    skin = piece.all("skins")[node["skin"]]
    joint = placed_nodes(piece.document).get(skin["joints"][0], np.eye(4))
    if "inverseBindMatrices" not in skin:
        return joint
    bind = piece.floats(skin["inverseBindMatrices"])[0].reshape(4, 4).T.astype(np.float64)
    carried: np.ndarray[tuple[int, ...], np.dtype[np.float64]] = joint @ bind
    return carried


def _copies(piece: Workpiece, node: Json) -> int:
    attributes = node.get("extensions", {}).get(INSTANCING, {}).get("attributes", {})
    return max((len(piece.arrays[one]) for one in attributes.values()), default=1)


def _extent(piece: Workpiece) -> float:
    lows, highs = [], []
    for number, matrix in placed_nodes(piece.document).items():
        node = piece.all("nodes")[number]
        if "mesh" not in node:
            continue
        bent = _bend(piece, node, matrix)
        for primitive in piece.all("meshes")[node["mesh"]]["primitives"]:
            index = primitive["attributes"].get("POSITION")
            if index is not None and len(piece.arrays[index]):
                places = piece.floats(index) @ bent[:3, :3].T + bent[:3, 3]
                lows.append(places.min(axis=0))
                highs.append(places.max(axis=0))
    if not lows:
        return 0.0
    return float((np.max(highs, axis=0) - np.min(lows, axis=0)).max())


def _texture_bytes(data: bytes) -> int:
    with Image.open(io.BytesIO(data)) as image:
        return image.width * image.height * 4 * 4 // 3
