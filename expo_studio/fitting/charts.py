"""Charts of a texture: parts of a surface that were unwrapped as one piece.

A texture coordinate means something only inside its chart. After a reduction each triangle
must still read the chart it read before.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.edges import hanging_together, neighbours
from expo_studio.fitting.rows import unique_rows

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
        self._members = _Members(self._of_face, corners, len(sequence.vertex_point))
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
        strays = np.flatnonzero(~self._members.hold(wanted, taken))
        strays = strays[np.argsort(wanted[strays], kind="stable")]
        points = drawn.reshape(-1, 3)
        begins = np.flatnonzero(np.diff(wanted[strays], prepend=-1))
        for mine in np.split(strays, begins[1:]) if len(strays) else ():
            members = self._members.of(int(wanted[mine[0]]))
            for part in np.array_split(mine, max(1, len(mine) * len(members) // 2_000_000)):
                apart = points[part][:, None, :] - self._places[members][None, :, :]
                taken[part] = members[np.einsum("ijk,ijk->ij", apart, apart).argmin(axis=1)]
        return taken.reshape(-1, 3)

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


class _Members:
    """Which vertices the triangles of each chart use: nearly all are of one chart only."""

    def __init__(self, of_face: Numbers, corners: Numbers, count: int) -> None:
        charts, vertices = np.repeat(of_face, 3), corners.reshape(-1)
        self._first = np.full(count, -1)
        self._first[vertices] = charts
        more = self._first[vertices] != charts
        self._size = count
        self._more = np.sort(charts[more] * count + vertices[more])
        self._order = np.argsort(self._first, kind="stable")
        self._ordered = self._first[self._order]

    def hold(self, charts: Numbers, vertices: Numbers) -> NDArray[np.bool_]:
        """Return of each pair whether that chart uses that vertex."""
        held: NDArray[np.bool_] = self._first[vertices] == charts
        if len(self._more):
            keys = charts * self._size + vertices
            at = np.minimum(np.searchsorted(self._more, keys), len(self._more) - 1)
            held |= self._more[at] == keys
        return held

    def of(self, chart: int) -> Numbers:
        """Return the vertices of a chart."""
        first, last = np.searchsorted(self._ordered, (chart, chart + 1))
        low, high = np.searchsorted(self._more, (chart * self._size, (chart + 1) * self._size))
        return np.concatenate([self._order[first:last], self._more[low:high] % self._size])


def charts_of_faces(places: Numbers, uv: NDArray[np.float32], faces: Numbers) -> Numbers:
    """Return the chart of each triangle, shape (m,); charts meet along edges, not at corners.

    Args:
        places: Which place each vertex lies at, shape (n,).
        uv: Texture coordinates, or colours where there are none, shape (n, k).
        faces: Shape (m, 3).
    """
    keys = np.concatenate([places[:, None].astype(np.float64), uv.astype(np.float64)], axis=1)
    _, same = unique_rows(keys)
    return hanging_together(*neighbours(same[faces]), len(faces))
