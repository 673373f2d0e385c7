"""Fewer triangles: the same error in metres everywhere, seams and creases kept.

The parts of a mesh are reduced together, so that they keep meeting where their materials
change. Every vertex that stays takes what stood at a vertex of the input; so textures,
joints, weights and morph targets come along as they were.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.charts import Charts
from expo_studio.fitting.rows import unique_rows
from expo_studio.fitting.shading import NORMAL, TANGENT, astray, fresh_normals, renew
from expo_studio.fitting.surfaces import POSITION, Surface, put_surface, surface_of
from expo_studio.fitting.workpiece import Workpiece
from expo_studio.gltf.container import Json

Progress = Callable[[float], None]
SMALLEST = 24
"""Triangles below which a mesh is not worth reducing."""
COARSE = 0.6
"""Share of triangles below which old tangents mislead; renderers then find their own."""
SEARCHES = 24
"""Halvings of the error between what nobody sees and what is allowed."""
PART = "TEXCOORD_9"
"""Where the part of a mesh stands, named so that its borders are kept like a texture's."""
COLOUR, PAINT = (-1, "COLOR_0"), "TEXCOORD_0"
LOOKED_AT = {(-1, "NORMAL"): 3, (-1, "TEXCOORD_0"): 2, (-1, "TEXCOORD_1"): 2}
"""Columns whose seams are kept, and how wide they are."""


@dataclass(frozen=True, slots=True)
class Goal:
    """How far to reduce.

    Attributes:
        triangles: How many to draw at most, if the errors allow it.
        errors: Metres that nobody sees, and metres that are allowed.
        drifts: Shares of a surface that may read another part of its picture: what nobody
            sees, and what is allowed where there are too many triangles.
    """

    triangles: int
    errors: tuple[float, float]
    drifts: tuple[float, float]


@dataclass(slots=True, eq=False)
class Reducible:
    """A mesh and the recorded way of reducing it.

    Attributes:
        primitives: The JSON of its parts.
        surfaces: Their triangles.
        starts: Which vertex of all each part begins at.
        sequence: The recording.
        scale: Metres a unit of the mesh is long where it stands.
        copies: How often it is drawn.
        charts: Of its texture, or None where it has none.
        limit: Contractions it never goes beyond.
    """

    primitives: list[Json]
    surfaces: list[Surface]
    starts: NDArray[np.int64]
    sequence: Any
    scale: float
    copies: int
    charts: Charts | None
    limit: int

    def steps(self, error: float) -> int:
        """Return how many contractions stay within so many metres."""
        return min(self.limit, int(self.sequence.steps_for(target_error=error / self.scale)))

    def triangles(self, error: float) -> int:
        """Return how many triangles that leaves to draw."""
        return int(self.sequence.triangles_after(self.steps(error))) * self.copies

    def bound(self, error: float, drift: float) -> None:
        """Go no further than charts keep their areas, within a share of the whole."""
        self.limit = len(self.sequence)
        if self.charts is not None:
            self.limit = self.charts.steps_within(drift, self.steps(error))


def reduce(
    piece: Workpiece,
    goal: Goal,
    stands: dict[int, tuple[float, int]],
    progress: Progress,
) -> float:
    """Reduce every mesh until so many triangles are drawn, and return the error in metres.

    Args:
        piece: Changed in place.
        goal: How far to go.
        stands: Of each mesh its scale where it stands and how often it is drawn.
        progress: Told of the share that is done.
    """
    known, still = [], 0
    for done, (number, (scale, copies)) in enumerate(stands.items()):
        primitives = piece.all("meshes")[number]["primitives"]
        mesh = _recorded(piece, primitives, scale, copies)
        if mesh is None:
            parts = [surface_of(piece, one) for one in primitives]
            still += copies * sum(one.triangles for one in parts if one is not None)
        else:
            known.append(mesh)
        progress((done + 1) / len(stands))
    error = _error(known, goal, still)
    for mesh in known:
        _reduce(piece, mesh, mesh.steps(error))
    return error


def _recorded(
    piece: Workpiece, primitives: list[Json], scale: float, copies: int
) -> Reducible | None:
    from opengl_decimate import DecimateError, SimplifyOptions, collapse_sequence

    found = [(one, surface_of(piece, one)) for one in primitives]
    parts = [(one, surface) for one, surface in found if surface is not None]
    surfaces = [surface for _, surface in parts]
    if sum(one.triangles for one in surfaces) < SMALLEST:
        return None
    counts = [len(one.columns[POSITION]) for one in surfaces]
    starts = np.cumsum([0, *counts])
    indices = np.concatenate(
        [one.indices.astype(np.int64) + start for one, start in zip(surfaces, starts, strict=False)]
    )
    attributes = _attributes(surfaces)
    is_painted = PAINT in attributes
    options = SimplifyOptions(
        target_ratio=0.5,  # how far is decided later
        boundary_weight=4.0,
        lock_seams=is_painted,
        placement="endpoint" if is_painted else "optimal",  # where a picture would slide
    )
    try:
        sequence = collapse_sequence(attributes, indices, options)
    except DecimateError:
        return None
    charts = Charts(sequence) if is_painted else None
    primitives = [one for one, _ in parts]
    limit = len(sequence)
    return Reducible(primitives, surfaces, starts[:-1], sequence, scale, copies, charts, limit)


def _attributes(surfaces: list[Surface]) -> dict[str, NDArray[Any]]:
    """Return what the reduction looks at, of all parts one after the other."""
    counts = [len(one.columns[POSITION]) for one in surfaces]

    def joined(column: tuple[int, str], width: int) -> NDArray[np.float32]:
        arrays = [
            one.columns[column].astype(np.float32)[:, :width]
            if column in one.columns
            else np.zeros((count, width), np.float32)
            for one, count in zip(surfaces, counts, strict=True)
        ]
        return np.concatenate(arrays)

    attributes = {"POSITION": joined(POSITION, 3)}
    if len(surfaces) > 1:
        parts = np.repeat(np.arange(len(surfaces), dtype=np.float32), counts)
        attributes[PART] = np.stack([parts, parts], axis=1)
    for column, width in LOOKED_AT.items():
        if any(column in one.columns for one in surfaces):
            attributes[column[1]] = joined(column, width)
    if PAINT not in attributes and any(COLOUR in one.columns for one in surfaces):
        attributes[PAINT] = joined(COLOUR, 3)  # patches of colour are kept like a picture's
    return attributes


def _error(meshes: list[Reducible], goal: Goal, still: int) -> float:
    """Return the least error that leaves few enough triangles, or the one that is allowed."""
    low, high = goal.errors
    triangles = goal.triangles - still

    def left(error: float) -> int:
        return sum(mesh.triangles(error) for mesh in meshes)

    for drift in goal.drifts:  # a picture may slip further only where there are too many triangles
        for mesh in meshes:
            mesh.bound(high, drift)
        if left(high) <= triangles:
            break
    if left(low) <= triangles:
        return low
    if left(high) > triangles:
        return high
    for _ in range(SEARCHES):
        middle = (low + high) / 2.0
        low, high = (low, middle) if left(middle) <= triangles else (middle, high)
    return high


def _reduce(piece: Workpiece, mesh: Reducible, steps: int) -> None:
    """Put what is left after some contractions into a mesh's parts."""
    if not steps:
        return
    sequence = mesh.sequence
    positions, _, points, sources = sequence.state(steps)
    alive = (sequence.removed_at < 0) | (sequence.removed_at >= steps)
    originals = np.asarray(sequence.corners)[alive]
    if mesh.charts is not None:
        sources = mesh.charts.kept(positions[points], sources, alive)
    fresh, groups = fresh_normals(positions, points)
    counts = [len(one.columns[POSITION]) for one in mesh.surfaces]
    for primitive, surface, start, count in zip(
        mesh.primitives, mesh.surfaces, mesh.starts, counts, strict=True
    ):
        own = (originals[:, 0] >= start) & (originals[:, 0] < start + count)
        if not own.any():
            continue
        is_ours = (sources[own] >= start) & (sources[own] < start + count)
        taken = np.where(is_ours, sources[own], originals[own]).reshape(-1) - start
        corners = np.repeat(own, 3)
        if own.sum() < surface.triangles * COARSE:
            surface.columns.pop(TANGENT, None)
        _refill(
            surface, positions, points[own].reshape(-1), taken, (fresh[corners], groups[corners])
        )
        put_surface(piece, primitive, surface)


def _refill(
    surface: Surface,
    positions: NDArray[np.float64],
    points: NDArray[np.int64],
    taken: NDArray[np.int64],
    shading: tuple[NDArray[np.float64], NDArray[np.int64]],
) -> None:
    """Let a surface have these corners.

    Args:
        surface: Changed in place.
        positions: Of every point of the mesh.
        points: Of each corner, its point.
        taken: Of each corner, the surface's vertex whose attributes it takes.
        shading: Of each corner a normal that fits, and the label of those it is shared with.
    """
    fresh, groups = shading
    has_normals = NORMAL in surface.columns and surface.columns[NORMAL].dtype == np.float32
    gone = (
        astray(surface.columns[NORMAL][taken], fresh) if has_normals else np.zeros(len(taken), bool)
    )
    keys = np.stack([points, taken, np.where(gone, groups, -1)], axis=1)
    first, indices = unique_rows(keys)
    surface.take(taken[first], indices.reshape(-1))
    surface.columns[POSITION] = positions[points[first]].astype(np.float32)
    if has_normals:
        renew(surface, gone[first], fresh[first])
