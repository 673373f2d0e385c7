"""Fewer parts to draw: what looks alike and stands still becomes one mesh.

Meshes that move, bend, morph or stand in several places stay as they are.
"""

from __future__ import annotations

import json
from collections.abc import Hashable

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.references import is_understood
from expo_studio.fitting.surfaces import POSITION, Surface, put_surface, surface_of
from expo_studio.fitting.workpiece import TRIANGLES, Workpiece
from expo_studio.gltf.container import Json
from expo_studio.gltf.nodes import placed_nodes

DIRECTIONS = ((-1, "NORMAL"), (-1, "TANGENT"))
Matrix = NDArray[np.float64]


def join(piece: Workpiece) -> None:
    """Make one mesh of all still ones, with one part for each likeness.

    Parts of one mesh are reduced together afterwards, so that they keep meeting.
    """
    if not is_understood(piece.document) or len(piece.all("scenes")) > 1:
        return
    groups: dict[Hashable, list[tuple[Json, Surface]]] = {}
    nodes, still = piece.all("nodes"), _still_nodes(piece)
    if len(still) < 2:
        return
    for number, matrix in still.items():
        for primitive in piece.all("meshes")[nodes[number]["mesh"]]["primitives"]:
            surface = surface_of(piece, primitive)
            if surface is not None:
                moved = _moved(surface, matrix)
                groups.setdefault(_likeness(piece, primitive), []).append((primitive, moved))
    made = [_joined(piece, group) for group in groups.values()]
    for number in still:
        del nodes[number]["mesh"]
    piece.document["meshes"].append({"primitives": made})
    nodes.append({"mesh": len(piece.document["meshes"]) - 1})
    piece.document["scenes"][piece.document.get("scene", 0)]["nodes"].append(len(nodes) - 1)
    _drop_empty_nodes(piece)


def _still_nodes(piece: Workpiece) -> dict[int, Matrix]:
    """Return the nodes whose mesh stands only there and never moves, with their matrices."""
    moving = {
        channel["target"].get("node")
        for animation in piece.all("animations")
        for channel in animation["channels"]
    } | {joint for skin in piece.all("skins") for joint in skin["joints"]}
    nodes, placed = piece.all("nodes"), placed_nodes(piece.document)
    parents = {
        child: number for number, node in enumerate(nodes) for child in node.get("children", ())
    }
    used = [node["mesh"] for node in nodes if "mesh" in node]
    still: dict[int, Matrix] = {}
    for number, matrix in placed.items():
        node, above = nodes[number], number
        while above not in moving and above in parents:
            above = parents[above]
        if "mesh" not in node or above in moving or used.count(node["mesh"]) > 1:
            continue
        if not {"skin", "weights", "extensions"} & node.keys() and _is_simple(piece, node["mesh"]):
            still[number] = matrix
    return still


def _is_simple(piece: Workpiece, mesh: int) -> bool:
    given = piece.all("meshes")[mesh]
    return "weights" not in given and all(
        one.get("mode", TRIANGLES) == TRIANGLES
        and "targets" not in one
        and piece.arrays[one["attributes"]["POSITION"]].dtype == np.float32
        for one in given["primitives"]
    )


def _likeness(piece: Workpiece, primitive: Json) -> Hashable:
    kinds = []
    for name, index in sorted(primitive["attributes"].items()):
        accessor = piece.all("accessors")[index]
        kinds.append((name, accessor["type"], accessor["componentType"]))
    more = json.dumps(primitive.get("extensions", {}), sort_keys=True)
    return primitive.get("material"), tuple(kinds), more


def _moved(surface: Surface, matrix: Matrix) -> Surface:
    """Return a surface in the space its node stands in; a mirror turns its triangles round."""
    turn = matrix[:3, :3]
    columns = dict(surface.columns)
    places = columns[POSITION].astype(np.float64) @ turn.T + matrix[:3, 3]
    columns[POSITION] = places.astype(np.float32)
    mirrored = float(np.linalg.det(turn)) < 0.0
    for column in DIRECTIONS:
        if column in columns and columns[column].dtype == np.float32:
            columns[column] = _turned(columns[column], turn, column[1], mirrored=mirrored)
    indices = surface.indices
    if mirrored:
        indices = indices.reshape(-1, 3)[:, ::-1].reshape(-1)
    return Surface(columns, surface.normalized, np.ascontiguousarray(indices))


def _turned(
    values: NDArray[np.float32], turn: Matrix, name: str, *, mirrored: bool
) -> NDArray[np.float32]:
    if abs(float(np.linalg.det(turn))) < 1e-30:
        return values
    by = np.linalg.inv(turn).T if name == "NORMAL" else turn
    turned = values.astype(np.float64)
    turned[:, :3] = turned[:, :3] @ by.T
    sizes = np.linalg.norm(turned[:, :3], axis=1, keepdims=True)
    turned[:, :3] /= np.where(sizes > 0.0, sizes, 1.0)
    if name == "TANGENT" and mirrored:
        turned[:, 3] *= -1.0
    return turned.astype(np.float32)


def _joined(piece: Workpiece, group: list[tuple[Json, Surface]]) -> Json:
    made: Json = {key: value for key, value in group[0][0].items() if key != "indices"}
    made["attributes"] = {}
    surfaces = [surface for _, surface in group]
    starts = np.cumsum([0, *(len(one.columns[POSITION]) for one in surfaces)])
    columns = {
        key: np.concatenate([one.columns[key] for one in surfaces]) for key in surfaces[0].columns
    }
    indices = np.concatenate(
        [one.indices + np.uint32(start) for one, start in zip(surfaces, starts, strict=False)]
    )
    put_surface(piece, made, Surface(columns, surfaces[0].normalized, indices))
    return made


def _drop_empty_nodes(piece: Workpiece) -> None:
    """Take nodes out of the hierarchy that hold nothing any more."""
    nodes = piece.all("nodes")
    kept = {
        number
        for number, node in enumerate(nodes)
        if {"mesh", "camera", "skin", "extensions", "extras"} & node.keys()
    }
    kept |= {joint for skin in piece.all("skins") for joint in skin["joints"]}
    for animation in piece.all("animations"):
        kept |= {one["target"].get("node", -1) for one in animation["channels"]}
    parents = {
        child: number for number, node in enumerate(nodes) for child in node.get("children", ())
    }
    for number in list(kept):
        while number in parents:
            number = parents[number]
            kept.add(number)
    for holder, key in [(one, "children") for one in nodes] + [
        (one, "nodes") for one in piece.all("scenes")
    ]:
        if key in holder:
            holder[key] = [one for one in holder[key] if one in kept]
            if not holder[key] and key == "children":
                del holder[key]
