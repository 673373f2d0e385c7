"""Charts of a texture: parts of a surface that were unwrapped as one piece.

A texture coordinate means something only inside its chart. After a reduction each triangle
must still read the chart it read before.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

HALVINGS = 12
"""Times the number of contractions is narrowed down."""
Numbers = NDArray[np.int64]
Floats = NDArray[np.float64]


class Charts:
    """The charts of a recorded reduction."""

    def __init__(self, sequence: Any) -> None:
        self._sequence = sequence
        corners = np.asarray(sequence.corners, np.int64)
        self._of_face = charts_of_faces(
            np.asarray(sequence.vertex_point, np.int64), sequence.attributes["TEXCOORD_0"], corners
        )
        self._count = int(self._of_face.max(initial=0)) + 1
        pairs = np.stack([np.repeat(self._of_face, 3), corners.reshape(-1)], axis=1)
        self._members = np.unique(pairs, axis=0)
        self._places = sequence.attributes["POSITION"].astype(np.float64)
        self._areas = self._areas_after(0)

    def steps_within(self, drift: float, most: int) -> int:
        """Return how many contractions leave charts their areas, within a share of the whole."""
        low, high = 0, most
        if self._drift(high) <= drift:
            return high
        for _ in range(HALVINGS):
            middle = (low + high) // 2
            low, high = (middle, high) if self._drift(middle) <= drift else (low, middle)
        return low

    def kept(self, drawn: Floats, sources: Numbers, alive: NDArray[np.bool_]) -> Numbers:
        """Return the vertices that corners take, shape (m, 3), none from another chart.

        Args:
            drawn: Where the corners are drawn, shape (m, 3, 3).
            sources: The vertices they would take, shape (m, 3).
            alive: Which of all triangles these are.
        """
        wanted, taken = np.repeat(self._of_face[alive], 3), sources.reshape(-1).copy()
        size = len(self._places)
        known = self._members[:, 0] * size + self._members[:, 1]
        strays = np.flatnonzero(~np.isin(wanted * size + taken, known))
        points = drawn.reshape(-1, 3)
        for chart in np.unique(wanted[strays]):
            members = self._vertices_of(int(chart))
            mine = strays[wanted[strays] == chart]
            for part in np.array_split(mine, max(1, len(mine) * len(members) // 2_000_000)):
                apart = points[part][:, None, :] - self._places[members][None, :, :]
                taken[part] = members[np.einsum("ijk,ijk->ij", apart, apart).argmin(axis=1)]
        return taken.reshape(-1, 3)

    def _vertices_of(self, chart: int) -> Numbers:
        first, last = np.searchsorted(self._members[:, 0], (chart, chart + 1))
        vertices: Numbers = self._members[first:last, 1]
        return vertices

    def _drift(self, steps: int) -> float:
        apart = np.abs(self._areas_after(steps) - self._areas)
        return float(apart.sum() / max(float(self._areas.sum()), 1e-30))

    def _areas_after(self, steps: int) -> Floats:
        positions, _, points, _ = self._sequence.state(steps)
        removed = self._sequence.removed_at
        alive = (removed < 0) | (removed >= steps)
        corners = positions[points]
        crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        sizes = np.linalg.norm(crossed, axis=1)
        return np.bincount(self._of_face[alive], sizes, self._count).astype(np.float64)


def charts_of_faces(places: Numbers, uv: NDArray[np.float32], faces: Numbers) -> Numbers:
    """Return the chart of each triangle, shape (m,); charts meet along edges, not at corners.

    Args:
        places: Which place each vertex lies at, shape (n,).
        uv: Texture coordinates, or colours where there are none, shape (n, k).
        faces: Shape (m, 3).
    """
    keys = np.concatenate([places[:, None].astype(np.float64), uv.astype(np.float64)], axis=1)
    _, same = np.unique(keys, axis=0, return_inverse=True)
    corners = same.reshape(-1)[faces]
    ends = np.sort(np.stack([corners, np.roll(corners, -1, axis=1)], axis=2), axis=2).reshape(-1, 2)
    _, edges = np.unique(ends, axis=0, return_inverse=True)
    edges = edges.reshape(-1, 3)
    label = np.arange(len(faces))
    while True:
        lowest = np.full(int(edges.max(initial=0)) + 1, len(faces))
        np.minimum.at(lowest, edges.reshape(-1), np.repeat(label, 3))
        new = lowest[edges].min(axis=1)
        new = new[new]
        if np.array_equal(new, label):
            return label
        label = new
