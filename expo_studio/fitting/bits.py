"""Fewer bits for vertices: positions, directions, coordinates, colours and weights.

Source: KHR_mesh_quantization.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.coordinates import quantise_coordinates
from expo_studio.fitting.places import quantise_places
from expo_studio.fitting.workpiece import Workpiece
from expo_studio.gltf.container import Json

QUANTIZATION = "KHR_mesh_quantization"


@dataclass(frozen=True, slots=True)
class Precision:
    """Bits kept of each kind of number."""

    position: int = 14
    uv: int = 12


def quantise(piece: Workpiece, precision: Precision) -> None:
    """Store vertices in whole numbers, and let nodes, skins and materials undo it."""
    quantise_places(piece, precision.position)
    quantise_coordinates(piece, precision.uv)
    for primitive in piece.primitives():
        quantise_directions(piece, primitive)
        quantise_shares(piece, primitive)
    piece.use_extension(QUANTIZATION, is_required=True)


def quantise_directions(
    piece: Workpiece, primitive: Json, names: tuple[str, ...] = ("NORMAL", "TANGENT")
) -> None:
    """Store normals and tangents in bytes, or only those named."""
    for name in names:
        index = primitive["attributes"].get(name)
        if index is not None and piece.arrays[index].dtype == np.float32:
            rounded = np.round(_unit(piece.arrays[index]) * 127.0)
            piece.put(index, rounded.astype("<i1"), normalized=True)


def quantise_shares(piece: Workpiece, primitive: Json) -> None:
    """Store colours, joints and weights in bytes, as glTF allows without an extension."""
    _forget_idle_joints(piece, primitive)
    for name, index in primitive["attributes"].items():
        values = piece.arrays[index]
        if values.dtype != np.float32 and not name.startswith("JOINTS"):
            continue
        if name.startswith("COLOR"):
            shades = np.round(np.clip(values, 0.0, 1.0) * 255.0)
            piece.put(index, shades.astype("u1"), normalized=True)
        elif name.startswith("WEIGHTS") and "WEIGHTS_1" not in primitive["attributes"]:
            piece.put(index, shares(values), normalized=True)
        elif name.startswith("JOINTS") and values.size and int(values.max()) < 256:
            piece.put(index, values.astype("u1"))


def _forget_idle_joints(piece: Workpiece, primitive: Json) -> None:
    """Let corners that follow a joint by no share follow joint 0."""
    attributes = primitive["attributes"]
    for number in range(4):
        if f"JOINTS_{number}" in attributes and f"WEIGHTS_{number}" in attributes:
            index = attributes[f"JOINTS_{number}"]
            weights = piece.floats(attributes[f"WEIGHTS_{number}"])
            idle = weights < 1.0 / 510.0
            if piece.arrays[index].shape == idle.shape:
                piece.put(index, np.where(idle, 0, piece.arrays[index]).astype("<u2"))


def shares(weights: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return weights, shape (n, 4), in bytes that sum to 255 exactly."""
    total = weights.sum(axis=1, keepdims=True)
    scaled = weights / np.where(total > 0.0, total, 1.0) * 255.0
    rounded = np.floor(scaled).astype(np.int64)
    lacking = np.where(total[:, 0] > 0.0, 255 - rounded.sum(axis=1), 0)
    order = np.argsort(-(scaled - rounded), axis=1, kind="stable")
    ranks = np.argsort(order, axis=1, kind="stable")
    return (rounded + (ranks < lacking[:, None])).astype(np.uint8)


def _unit(values: NDArray[np.float32]) -> NDArray[np.float32]:
    unit = values.astype(np.float32).copy()
    sizes = np.linalg.norm(unit[:, :3], axis=1, keepdims=True)
    unit[:, :3] /= np.where(sizes > 0.0, sizes, 1.0)
    return unit


def put_in_lengths(piece: Workpiece) -> None:
    """Store vertices that are whole numbers for fractions as the lengths they stand for.

    What is mended and reduced gets places and directions between those numbers.
    """
    for primitive in piece.primitives():
        for group in (primitive["attributes"], *primitive.get("targets", ())):
            for name in {"POSITION", "NORMAL", "TANGENT"} & group.keys():
                index = group[name]
                if piece.all("accessors")[index].get("normalized"):
                    piece.put(index, piece.floats(index), has_bounds=name == "POSITION")
