"""A model made ready for drawing: one mesh a material, vertices packed into 48 bytes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.model import Instance, Model, Primitive

VERTEX = np.dtype(
    [
        ("position", "<f4", 3),
        ("normal", "<i2", 4),
        ("tangent", "<i2", 4),
        ("uv", "<f4", 4),
        ("colour", "u1", 4),
    ]
)
REPEATED = 8
"""Copies of one primitive inside a model beyond which they are instanced, not merged."""

STRAIGHT = np.eye(4)

PLANE = 1e-3
"""Share of its size by which a plane may be uneven."""

Vertices = NDArray[Any]


@dataclass(frozen=True, slots=True, eq=False)
class Bend:
    """What moves the vertices of a batch.

    Attributes:
        joints: In the model's palette, shape (n, 4), uint16.
        shares: Of 65,535, shape (n, 4), uint16.
        morphs: Offsets of position and normal by target, shape (t, n, 2, 3), or None.
        weight: Where the weight of the first target stands, in numbers after a palette's start.
    """

    joints: NDArray[np.uint16]
    shares: NDArray[np.uint16]
    morphs: NDArray[np.float32] | None
    weight: int


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Triangles of one material, and where they stand inside the model.

    Attributes:
        vertices: Structured array of ``VERTEX``.
        indices: Shape (m,), uint32.
        matrices: Copies inside the model, shape (k, 4, 4), float32.
        bounds: Low and high corner in the batch's own space, shape (2, 3).
        bend: What moves it, or None for what stands still.
        is_flat: Whether normals come from the faces as they lie at the moment.
    """

    material: int
    vertices: Vertices
    indices: NDArray[np.uint32]
    matrices: NDArray[np.float32]
    bounds: NDArray[np.float32]
    has_tangents: bool
    bend: Bend | None = None
    is_flat: bool = False


def batches_of(model: Model) -> tuple[Batch, ...]:
    """Return a model as few batches: merged by material, often repeated parts instanced."""
    by_primitive: dict[int, list[Instance]] = {}
    for instance in model.instances:
        by_primitive.setdefault(instance.primitive, []).append(instance)
    repeated = {key: many for key, many in by_primitive.items() if len(many) > REPEATED}
    single = [one for key, many in by_primitive.items() if key not in repeated for one in many]
    merged = [_merged(model, group) for group in _by_look(model, single)]
    instanced = [_instanced(model, key, many) for key, many in repeated.items()]
    return (*merged, *(batch for two in instanced for batch in two))


def _by_look(model: Model, instances: list[Instance]) -> list[list[Instance]]:
    def look(instance: Instance) -> tuple[int, bool]:
        primitive = model.primitives[instance.primitive]
        return primitive.material, primitive.tangents is not None

    return [list(group) for _, group in groupby(sorted(instances, key=look), key=look)]


def _merged(model: Model, instances: list[Instance]) -> Batch:
    parts, indices, start = [], [], 0
    for instance in instances:
        primitive = model.primitives[instance.primitive]
        parts.append(packed(primitive, instance.matrix))
        indices.append(wound(primitive, instance.matrix) + np.uint32(start))
        start += len(primitive.positions)
    first = model.primitives[instances[0].primitive]
    return _batch(first, np.concatenate(parts), np.concatenate(indices), np.eye(4)[None])


def _instanced(model: Model, key: int, instances: list[Instance]) -> list[Batch]:
    """Return a batch of the plain copies and one of the mirrored, whose winding turns."""
    primitive = model.primitives[key]
    matrices = np.stack([one.matrix for one in instances])
    mirrored = np.linalg.det(matrices[:, :3, :3]) < 0.0
    flip = np.diag([-1.0, 1.0, 1.0, 1.0])
    batches = []
    if not mirrored.all():
        plain = packed(primitive, np.eye(4))
        batches.append(_batch(primitive, plain, primitive.indices, matrices[~mirrored]))
    if mirrored.any():
        turned = wound(primitive, flip)
        batches.append(
            _batch(primitive, packed(primitive, flip), turned, matrices[mirrored] @ flip)
        )
    return batches


def _batch(
    primitive: Primitive,
    vertices: Vertices,
    indices: NDArray[np.uint32],
    matrices: NDArray[np.float64],
) -> Batch:
    places = vertices["position"]
    return Batch(
        material=primitive.material,
        vertices=vertices,
        indices=np.ascontiguousarray(indices, np.uint32),
        matrices=matrices.astype(np.float32),
        bounds=np.stack([places.min(axis=0), places.max(axis=0)]),
        has_tangents=primitive.tangents is not None,
    )


def packed(primitive: Primitive, matrix: NDArray[np.float64]) -> Vertices:
    """Return the vertices of a primitive carried by a matrix, an array of ``VERTEX``."""
    vertices = np.zeros(len(primitive.positions), VERTEX)
    turn = matrix[:3, :3]
    if np.array_equal(matrix, STRAIGHT):  # as most files are saved; it is half of the work
        vertices["position"] = primitive.positions
        vertices["normal"][:, :3] = _snorm(primitive.normals)
    else:
        vertices["position"] = primitive.positions @ turn.T + matrix[:3, 3]
        vertices["normal"][:, :3] = _snorm(primitive.normals @ _cofactors(turn).T)
    if primitive.tangents is not None:
        vertices["tangent"][:, :3] = _snorm(primitive.tangents[:, :3] @ turn.T)
        side = primitive.tangents[:, 3] * np.sign(np.linalg.det(turn) or 1.0)
        vertices["tangent"][:, 3] = np.where(side < 0.0, -32767, 32767)
    if primitive.uv0 is not None:
        vertices["uv"][:, :2] = primitive.uv0
    if primitive.uv1 is not None:
        vertices["uv"][:, 2:] = primitive.uv1
    colours = primitive.colours
    vertices["colour"] = 255 if colours is None else np.clip(colours * 255.0 + 0.5, 0, 255)
    return vertices


def _cofactors(turn: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what normals go by, shape (3, 3), turned round where the map mirrors."""
    columns = (np.cross(turn[:, at - 2], turn[:, at - 1]) for at in range(3))
    side = np.sign(np.linalg.det(turn) or 1.0)
    cofactors: NDArray[np.float64] = np.stack([*columns], axis=1) * side
    return cofactors


def _snorm(vectors: NDArray[Any]) -> NDArray[np.int16]:
    lengths = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-20)
    snorm: NDArray[np.int16] = np.round(vectors / lengths * 32767.0).astype(np.int16)
    return snorm


def wound(primitive: Primitive, matrix: NDArray[np.float64]) -> NDArray[np.uint32]:
    """Return the indices, turned round where the matrix mirrors."""
    if np.linalg.det(matrix[:3, :3]) >= 0.0:
        return primitive.indices
    return np.ascontiguousarray(primitive.indices.reshape(-1, 3)[:, ::-1].reshape(-1))


def is_plane(batch: Batch) -> bool:
    """Return whether one copy of a batch always lies in a plane."""
    if batch.bend is not None or not len(batch.vertices):
        return False
    places = batch.vertices["position"].astype(np.float64)
    apart = places - places.mean(axis=0)
    normal = np.linalg.eigh(apart.T @ apart)[1][:, 0]
    return float(np.ptp(apart @ normal)) <= PLANE * float(np.ptp(places, axis=0).max())
