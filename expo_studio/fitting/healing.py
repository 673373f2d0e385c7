"""Mending triangles: what is doubled or flat goes, windings and normals agree, pinholes close.

Only what is surely a fault is touched: a room seen from inside stays inside out, and a
cloth keeps its border.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.edges import hanging_together, lonely_edges
from expo_studio.fitting.rows import unique_rows
from expo_studio.fitting.surfaces import POSITION, Surface, drop_flat, weld

NORMAL, UV = (-1, "NORMAL"), (-1, "TEXCOORD_0")
Faces = NDArray[np.int64]
Floats = NDArray[np.float64]
NEAR = 1e-6
HOLE = 0.06
"""Share of its piece's diagonal up to which a hole is a fault."""
HOLE_EDGES = 48
CONTRARY = 0.9
"""Share of a piece's area from which its normals contradict its winding."""


@dataclass(slots=True)
class Healed:
    """How many triangles were dropped, turned round and added, and normals made anew."""

    dropped: int = 0
    turned: int = 0
    closed: int = 0
    normals: int = 0

    def add(self, other: Healed) -> None:
        """Count another surface's too."""
        self.dropped += other.dropped
        self.turned += other.turned
        self.closed += other.closed
        self.normals += other.normals


def heal(surface: Surface, *, is_stiff: bool) -> Healed:
    """Mend a surface in place; what bends or morphs is only welded and thinned."""
    weld(surface)
    healed = Healed(dropped=drop_flat(surface) + _drop_doubles(surface))
    if is_stiff and surface.columns[POSITION].dtype == np.float32 and surface.triangles:
        healed.turned = _turn(surface)
        if UV not in surface.columns:  # a texture has nothing for what was not there
            healed.closed = _close(surface)
        healed.normals = _renew_normals(surface)
    return healed


def _drop_doubles(surface: Surface) -> int:
    """Drop triangles with the same corners in the same sense as an earlier one."""
    faces = surface.indices.reshape(-1, 3)
    first = faces.argmin(axis=1)
    turned = np.take_along_axis(faces, (first[:, None] + np.arange(3)) % 3, axis=1)
    kept, _ = unique_rows(turned)
    gone = len(faces) - len(kept)
    if gone:
        surface.indices = np.ascontiguousarray(faces[kept].reshape(-1))
    return gone


def places_of(surface: Surface) -> tuple[Faces, Floats]:
    """Return triangles by places rather than vertices, shape (n, 3), and the places.

    Places nearer than a millionth of the whole are one.
    """
    given = surface.columns[POSITION].astype(np.float64)
    step = max(float(np.ptp(given, axis=0).max()) * NEAR, 1e-30)
    rounded = np.round(given / step)
    first, same = unique_rows(rounded)
    return same[surface.indices].reshape(-1, 3), rounded[first] * step


def pieces_of(faces: Faces, points: int) -> NDArray[np.int64]:
    """Return for each triangle the number of the piece it hangs together with."""
    links = np.concatenate([faces[:, :2], faces[:, 1:]])
    label = hanging_together(links[:, 0], links[:, 1], points)
    is_root = label == np.arange(points)
    is_root &= np.bincount(label[faces[:, 0]], minlength=points) > 0
    return (np.cumsum(is_root) - 1)[label[faces[:, 0]]]


def _turn(surface: Surface) -> int:
    """Turn pieces round whose winding says the contrary of their normals or their volume."""
    faces, points = places_of(surface)
    pieces = pieces_of(faces, len(points))
    count = int(pieces.max()) + 1
    corners = points[faces]
    crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    areas = np.linalg.norm(crossed, axis=1) / 2.0
    total = np.bincount(pieces, areas, count)
    volumes = np.bincount(pieces, np.einsum("ij,ij->i", corners[:, 0], crossed) / 6.0, count)
    closed = _closed(faces, pieces, count)
    against = np.zeros(count)
    if NORMAL in surface.columns:
        means = surface.columns[NORMAL][surface.indices].reshape(-1, 3, 3).sum(axis=1)
        contrary = np.einsum("ij,ij->i", means, crossed) < 0.0
        against = np.bincount(pieces, areas * contrary, count) / np.where(total > 0.0, total, 1.0)
    inside_out = closed & (volumes < 0.0) & ~_holds_others(points, faces, pieces, count)
    contradicted = against > CONTRARY
    wrong_normals = (inside_out & ~contradicted) | (closed & contradicted & (volumes > 0.0))
    wrong_winding = inside_out | (contradicted & ~(closed & (volumes > 0.0)))
    _flip(surface, wrong_winding[pieces], wrong_normals[pieces])
    return int(wrong_winding[pieces].sum() + (wrong_normals & ~wrong_winding)[pieces].sum())


def _flip(surface: Surface, winding: NDArray[np.bool_], normals: NDArray[np.bool_]) -> None:
    faces = surface.indices.reshape(-1, 3)
    if NORMAL in surface.columns and normals.any():
        values = surface.columns[NORMAL].copy()
        values[np.unique(faces[normals])] *= -1
        surface.columns[NORMAL] = values
    if winding.any():
        turned = faces.copy()
        turned[winding] = turned[winding][:, ::-1]
        surface.indices = np.ascontiguousarray(turned.reshape(-1))


def _closed(faces: Faces, pieces: NDArray[np.int64], count: int) -> NDArray[np.bool_]:
    """Return which pieces have every edge twice, once each way."""
    _, _, lonely = lonely_edges(faces)
    closed = np.ones(count, bool)
    closed[pieces[lonely % len(faces)]] = False
    return closed


def _holds_others(
    points: Floats, faces: Faces, pieces: NDArray[np.int64], count: int
) -> NDArray[np.bool_]:
    """Return which pieces have others inside their bounds, as a room has."""
    low, high = np.full((count, 3), np.inf), np.full((count, 3), -np.inf)
    corners = points[faces]
    np.minimum.at(low, pieces, corners.min(axis=1))
    np.maximum.at(high, pieces, corners.max(axis=1))
    holds = np.zeros(count, bool)
    if count > 2000:  # a heap of fragments: judge none of them
        return np.ones(count, bool)
    for one in range(count):
        inside = (low >= low[one]).all(axis=1) & (high <= high[one]).all(axis=1)
        holds[one] = inside.sum() > 1
    return holds


def _close(surface: Surface) -> int:
    """Fill small holes with fans around their middle; return how many triangles that took."""
    faces, points = places_of(surface)
    pieces = pieces_of(faces, len(points))
    starts, ends, edges = lonely_edges(faces)
    follows = dict(zip(ends.tolist(), starts.tolist(), strict=True))
    if len(follows) != len(ends) or len(set(starts.tolist())) != len(starts):
        follows = _simple_only(starts, ends)
    vertex = dict(zip(starts.tolist(), surface.indices.reshape(-1, 3).T.reshape(-1)[edges].tolist(),
                      strict=True))  # fmt: skip
    piece = dict(zip(starts.tolist(), pieces[edges % len(faces)].tolist(), strict=True))
    corners = points[faces]
    spans = (
        {
            one: float(np.linalg.norm(np.ptp(corners[pieces == one].reshape(-1, 3), axis=0)))
            for one in set(piece.values())
        }
        if len(set(piece.values())) < 500
        else {}
    )
    added: list[list[int]] = []
    for loop in _loops(follows):
        around = points[loop]
        span = spans.get(piece.get(loop[0], -1), 0.0)
        if len(loop) <= HOLE_EDGES and np.linalg.norm(np.ptp(around, axis=0)) <= HOLE * span:
            corners_of_loop = [vertex[one] for one in loop if one in vertex]
            if len(corners_of_loop) == len(loop):
                added += _fan(surface, corners_of_loop)
    if added:
        more = np.array(added, np.uint32).reshape(-1)
        surface.indices = np.concatenate([surface.indices, more])
    return len(added)


def _simple_only(starts: NDArray[np.int64], ends: NDArray[np.int64]) -> dict[int, int]:
    """Return the next place around a hole, for places that only one hole passes."""
    out, into = np.bincount(starts), np.bincount(ends, minlength=int(starts.max(initial=0)) + 1)
    return {
        end: start
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True)
        if out[start] == 1 and into[end] == 1
    }


def _loops(follows: dict[int, int]) -> list[list[int]]:
    """Return the closed ways around, each place once."""
    loops, left = [], dict(follows)
    while left:
        first, place = left.popitem()
        loop = [first]
        while place != first and place in left:
            loop.append(place)
            place = left.pop(place)
        if place == first and len(loop) >= 3:
            loops.append(loop)
    return loops


def _fan(surface: Surface, loop: list[int]) -> list[list[int]]:
    """Add a vertex in the middle of a loop and return the triangles to it."""
    middle = len(surface.columns[POSITION])
    for key, values in surface.columns.items():
        if values.dtype == np.float32:
            row = values[loop].mean(axis=0, dtype=np.float64).astype(np.float32)
        else:
            row = values[loop[0]]
        surface.columns[key] = np.concatenate([values, row[None]])
    if NORMAL in surface.columns:
        normal = surface.columns[NORMAL][middle]
        size = float(np.linalg.norm(normal))
        surface.columns[NORMAL][middle] = normal / size if size > 1e-6 else (0.0, 1.0, 0.0)
    return [[one, other, middle] for one, other in zip(loop, loop[1:] + loop[:1], strict=True)]


def _renew_normals(surface: Surface) -> int:
    """Compute normals anew where they have no length; return how many."""
    values = surface.columns.get(NORMAL)
    if values is None or values.dtype != np.float32:
        return 0
    sizes = np.linalg.norm(values, axis=1)
    lost = (sizes < 0.5) | (sizes > 1.5)
    if not lost.any():
        return 0
    corners = surface.corners()
    crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    summed = np.zeros((len(values), 3))
    np.add.at(summed, surface.indices, np.repeat(crossed, 3, axis=0))
    lengths = np.linalg.norm(summed, axis=1, keepdims=True)
    fresh = np.where(lengths > 0.0, summed / np.where(lengths > 0.0, lengths, 1.0), (0.0, 1.0, 0.0))
    surface.columns[NORMAL] = np.where(lost[:, None], fresh, values).astype(np.float32)
    return int(lost.sum())
