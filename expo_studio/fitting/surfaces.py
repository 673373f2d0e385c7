"""One primitive's triangles with everything that stands at their corners."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.workpiece import TRIANGLES, Array, Workpiece
from expo_studio.gltf.container import Json

Column = tuple[int, str]
"""A morph target's number, or -1 for the mesh itself, and an attribute's name."""
POSITION: Column = (-1, "POSITION")


@dataclass(slots=True)
class Surface:
    """Triangles and the arrays their corners read.

    Attributes:
        columns: One row a vertex in each, shape (n, width), as stored.
        normalized: The columns whose integers stand for fractions.
        indices: Shape (m,), three a triangle.
    """

    columns: dict[Column, Array]
    normalized: frozenset[Column]
    indices: NDArray[np.uint32]

    @property
    def triangles(self) -> int:
        """Return how many triangles there are."""
        return len(self.indices) // 3

    def corners(self) -> NDArray[np.float64]:
        """Return the triangles' corners, shape (n, 3, 3)."""
        places = self.columns[POSITION].astype(np.float64)
        return places[self.indices].reshape(-1, 3, 3)

    def take(self, rows: NDArray[np.intp], indices: NDArray[np.integer]) -> None:
        """Keep these rows, which the new indices count."""
        self.columns = {key: values[rows] for key, values in self.columns.items()}
        self.indices = indices.astype(np.uint32)


def surface_of(piece: Workpiece, primitive: Json) -> Surface | None:
    """Return a primitive's surface; None for points, lines, strips and fans."""
    if primitive.get("mode", TRIANGLES) != TRIANGLES or "POSITION" not in primitive["attributes"]:
        return None
    columns, normalized = {}, set()
    for target, group in enumerate((primitive["attributes"], *primitive.get("targets", ()))):
        for name, index in group.items():
            columns[target - 1, name] = piece.arrays[index]
            if piece.all("accessors")[index].get("normalized"):
                normalized.add((target - 1, name))
    if "indices" in primitive:
        indices = piece.arrays[primitive["indices"]].reshape(-1).astype(np.uint32)
    else:
        indices = np.arange(len(columns[POSITION]), dtype=np.uint32)
    whole = len(indices) // 3 * 3
    return Surface(columns, frozenset(normalized), indices[:whole])


def put_surface(piece: Workpiece, primitive: Json, surface: Surface) -> None:
    """Let a primitive read this surface, in accessors of its own."""
    groups = (primitive["attributes"], *primitive.get("targets", ()))
    for group in groups:
        group.clear()
    for (target, name), values in surface.columns.items():
        groups[target + 1][name] = piece.add(
            values,
            normalized=(target, name) in surface.normalized,
            has_bounds=name == "POSITION",
        )
    kind = "<u2" if len(surface.columns[POSITION]) < 65535 else "<u4"
    primitive["indices"] = piece.add(surface.indices.astype(kind).reshape(-1, 1))


def read_alike(primitive: Json, other: Json) -> None:
    """Let a primitive read the same accessors as another."""
    primitive["attributes"] = dict(other["attributes"])
    if "targets" in other:
        primitive["targets"] = [dict(one) for one in other["targets"]]
    if "indices" in other:
        primitive["indices"] = other["indices"]


def surfaces(piece: Workpiece) -> Iterator[tuple[Json, Surface]]:
    """Yield every primitive that has a surface, with it."""
    for primitive in piece.primitives():
        surface = surface_of(piece, primitive)
        if surface is not None:
            yield primitive, surface


def weld(surface: Surface) -> None:
    """Merge vertices that are alike in everything, and drop those no triangle uses."""
    columns = [np.ascontiguousarray(one) + one.dtype.type(0) for one in surface.columns.values()]
    rows = np.concatenate([one.view(np.uint8).reshape(len(one), -1) for one in columns], axis=1)
    same = _alike(rows)
    kept = same[surface.indices]
    is_used = np.zeros(len(same), bool)
    is_used[kept] = True
    surface.take(np.flatnonzero(is_used), (np.cumsum(is_used) - 1)[kept])


def drop_flat(surface: Surface) -> int:
    """Drop triangles with a corner twice or without any area; return how many."""
    a, b, c = surface.indices.reshape(-1, 3).T
    corners = surface.corners()
    crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    kept = (a != b) & (b != c) & (a != c) & (crossed != 0.0).any(axis=1)
    if kept.all() or not kept.any():
        return 0
    surface.indices = np.ascontiguousarray(surface.indices.reshape(-1, 3)[kept].reshape(-1))
    return int((~kept).sum())


def reorder(surface: Surface) -> None:
    """Put triangles and vertices in the order that compresses best."""
    import meshopt

    indices, places, used = meshopt.reorder_mesh(surface.indices, triangles=True, optsize=True)
    surface.take(np.argsort(places, kind="stable")[:used], indices)


def _alike(rows: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Return for each row of bytes, shape (n, width), the first row that equals it."""
    padded = np.pad(rows, ((0, 0), (0, -rows.shape[1] % 8)))
    words = np.ascontiguousarray(padded).view(np.uint64)
    factors = np.random.default_rng(7).integers(1, 2**63, words.shape[1], np.uint64) * 2 + 1
    with np.errstate(over="ignore"):
        mixed = words * factors
        hashed = (mixed ^ (mixed >> np.uint64(29))).sum(axis=1, dtype=np.uint64)
    _, first, inverse = np.unique(hashed, return_index=True, return_inverse=True)
    same: NDArray[np.intp] = first[inverse.reshape(-1)]
    if (words[same] != words).any():  # two unlike rows with one hash
        _, first, inverse = np.unique(words, axis=0, return_index=True, return_inverse=True)
        same = first[inverse.reshape(-1)]
    return same
