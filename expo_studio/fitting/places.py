"""Positions in whole numbers; nodes and skins carry them back to lengths.

Source: KHR_mesh_quantization.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from expo_studio.fitting.grids import Grid, linked, whole_numbers
from expo_studio.fitting.workpiece import Workpiece
from expo_studio.gltf.container import Json
from expo_studio.gltf.nodes import INSTANCING, local_matrix


def quantise_places(piece: Workpiece, bits: int) -> None:
    """Store positions in whole numbers; meshes that share a skin share a grid."""
    barred = _barred_meshes(piece)
    for group, _ in linked(_meshes(piece)):
        grid = None if group & barred else _place_grid(piece, group, bits)
        if grid is None:
            continue
        done: set[int] = set()
        for mesh in group:
            for primitive in piece.all("meshes")[mesh]["primitives"]:
                _put_places(piece, primitive, grid, done)
        _stand(piece, group, grid)


def _barred_meshes(piece: Workpiece) -> set[int]:
    """Return meshes whose place something other than a node's transform decides."""
    barred = {
        node["mesh"]
        for node in piece.all("nodes")
        if "mesh" in node and INSTANCING in node.get("extensions", {})
    }
    return barred | {
        number
        for number, mesh in enumerate(piece.all("meshes"))
        if any("POSITION" not in one["attributes"] for one in mesh["primitives"])
    }


def _meshes(piece: Workpiece) -> Iterator[tuple[set[int], set[object]]]:
    """Yield each mesh that stands somewhere with its skin and the accessors of its places."""
    for node in piece.all("nodes"):
        if "mesh" not in node:
            continue
        marks: set[object] = {("skin", node["skin"])} if "skin" in node else set()
        for primitive in piece.all("meshes")[node["mesh"]]["primitives"]:
            marks.add(primitive["attributes"].get("POSITION"))
        yield {node["mesh"]}, marks


def _place_grid(piece: Workpiece, group: set[int], bits: int) -> Grid | None:
    places, moves = [], [0.0]
    for mesh in group:
        for primitive in piece.all("meshes")[mesh]["primitives"]:
            places.append(piece.floats(primitive["attributes"]["POSITION"]))
            moves += [
                float(np.abs(piece.floats(one["POSITION"])).max(initial=0.0))
                for one in primitive.get("targets", ())
                if "POSITION" in one
            ]
    low = np.min([one.min(axis=0) for one in places if len(one)], axis=0)
    high = np.max([one.max(axis=0) for one in places if len(one)], axis=0)
    extent = float((high - low).max())
    step = extent / (2**bits - 1)
    if extent <= 0.0 or max(moves) / step > 32767.0:
        return None
    return Grid(tuple(map(float, low)), step)


def _put_places(piece: Workpiece, primitive: Json, grid: Grid, done: set[int]) -> None:
    targets = primitive.get("targets", ())
    shifts = [one["POSITION"] for one in targets if "POSITION" in one]
    for index in (primitive["attributes"]["POSITION"], *shifts):
        if index in done:
            continue
        done.add(index)
        values = piece.floats(index)
        if index in shifts:
            moved = np.round(values / grid.step).astype("<i2")
            piece.put(index, moved, has_bounds=True)
        else:
            piece.put(index, whole_numbers(values, grid).astype("<u2"), has_bounds=True)


def _stand(piece: Workpiece, group: set[int], grid: Grid) -> None:
    """Let the nodes of these meshes, or their skins, carry whole numbers back to lengths."""
    animated = {
        channel["target"].get("node")
        for animation in piece.all("animations")
        for channel in animation["channels"]
    }
    joints = {joint for skin in piece.all("skins") for joint in skin["joints"]}
    skins: set[int] = set()
    for number, node in enumerate(list(piece.all("nodes"))):
        if node.get("mesh") not in group:
            continue
        if "skin" in node:
            skins.add(node["skin"])
        elif number in animated | joints or _holds_more(node):
            _stand_below(piece, number, grid)
        else:
            _stand_here(node, grid)
    for skin in sorted(skins):
        _bind_anew(piece, piece.all("skins")[skin], grid)


def _holds_more(node: Json) -> bool:
    return bool({"children", "camera", "extensions"} & set(node))


def _stand_below(piece: Workpiece, number: int, grid: Grid) -> None:
    """Hang the mesh on a node of its own below this one, with the clips that morph it."""
    nodes = piece.all("nodes")
    node, new = nodes[number], len(nodes)
    below: Json = {key: node.pop(key) for key in ("mesh", "weights") if key in node}
    _stand_here(below, grid)
    nodes.append(below)
    node.setdefault("children", []).append(new)
    for animation in piece.all("animations"):
        for channel in animation["channels"]:
            target = channel["target"]
            if target.get("node") == number and target.get("path") == "weights":
                target["node"] = new


def _stand_here(node: Json, grid: Grid) -> None:
    """Put the grid under a node's own transform."""
    inner = np.diag([grid.step, grid.step, grid.step, 1.0])
    inner[:3, 3] = grid.origin
    matrix = local_matrix(node) @ inner
    if "matrix" in node:
        node["matrix"] = [float(one) for one in matrix.T.reshape(-1)]
        return
    node["translation"] = [float(one) for one in matrix[:3, 3]]
    scale = node.get("scale", [1.0, 1.0, 1.0])
    node["scale"] = [float(one) * grid.step for one in scale]


def _bind_anew(piece: Workpiece, skin: Json, grid: Grid) -> None:
    """Let a skin's inverse bind matrices begin with the grid."""
    inner = np.diag([grid.step, grid.step, grid.step, 1.0])
    inner[:3, 3] = grid.origin
    count = len(skin["joints"])
    if "inverseBindMatrices" in skin:
        given = piece.floats(skin["inverseBindMatrices"])[:count].reshape(-1, 4, 4)
    else:
        given = np.tile(np.eye(4, dtype=np.float32), (count, 1, 1))
    bound = given.transpose(0, 2, 1).astype(np.float64) @ inner
    packed = bound.transpose(0, 2, 1).reshape(count, 16).astype("<f4")
    skin["inverseBindMatrices"] = piece.add(packed)
