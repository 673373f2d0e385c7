"""Copies of parts ready to be drawn: sorted by program and material, culled by view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Light
from expo_studio.render.gpu.lamps import lamp_lists
from expo_studio.render.gpu.pieces import Part
from expo_studio.render.lens import Lens, Levels
from expo_studio.render.scene import Culling, Matrices, boxes, spread

Rows = NDArray[np.float32]
SETS = 8
"""More than the sets of triangles a part may have."""
STRAY_STEPS, MOST_STRAY = 16.0, 0.98
"""A stray of one metre as a fraction beside a whole number, and the most that it may be."""
FARTHEST = 4096.0
"""Metres beyond which copies are drawn in any order."""


class Draw(NamedTuple):
    """One instanced call: a part and its copies in the array that goes with it.

    Attributes:
        level: Which set of its triangles: 0 is all of them.
    """

    part: Part
    first: int
    copies: int
    level: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """The copies of one part.

    Attributes:
        rows: Shape (n, 4, 4): three rows of the matrix, then (subject, lamps, lamps, and
            where its palette begins or the metres that its triangles stray; of what has a
            palette these are a fraction of the first lamps).
        middles, halves: Boxes in booth space, shape (n, 3).
    """

    part: Part
    rows: Rows
    middles: Rows
    halves: Rows

    @property
    def order(self) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """Return what parts are sorted by, so that programs and textures change seldom."""
        return self.part.look.defines, self.part.look.textures


def grouped(
    part: Part,
    matrices: Matrices,
    subjects: Rows,
    bounds: Rows | None = None,
    palettes: NDArray[np.int64] | None = None,
) -> Group:
    """Return copies of a part.

    Args:
        part: What is drawn.
        matrices: Booth from part, shape (n, 4, 4).
        subjects: Numbers of the placements, shape (n,).
        bounds: Low and high corner, shape (2, 3), or of each copy, (n, 2, 3); None for the part's.
        palettes: Where each copy's palette begins, shape (n,).
    """
    rows = np.array(matrices, np.float32)
    around = boxes(rows, part.bounds if bounds is None else bounds)
    rows[:, 3, :] = 0.0
    rows[:, 3, 0] = subjects
    if palettes is not None:
        rows[:, 3, 3] = palettes
    return Group(part, rows, *around)


class DrawList:
    """Copies of parts, those of one part side by side; arrays may be changed in place.

    Attributes:
        starts: Where each part's copies begin, shape (parts + 1,).
        rows, middles, halves: As in ``Group``, one part after the other.
    """

    def __init__(self, groups: Sequence[Group]) -> None:
        self.parts = tuple(one.part for one in groups)
        self.starts = np.cumsum([0, *(len(one.rows) for one in groups)])
        self.rows = _joined([one.rows for one in groups], (4, 4))
        self.middles = _joined([one.middles for one in groups], (3,))
        self.halves = _joined([one.halves for one in groups], (3,))
        self._culling = Culling(len(self.rows))
        self._kept = np.empty_like(self.rows)
        self._away = np.empty_like(self.middles)
        self._far = np.empty(len(self.rows), np.float32)
        self._kinds = np.repeat(np.arange(len(self.parts)) * SETS, np.diff(self.starts))
        is_bent = np.array(["BENT" in one.look.defines for one in self.parts], np.bool_)
        self._bent = np.repeat(is_bent, np.diff(self.starts))
        self._levels = self._graded()

    @property
    def triangles(self) -> int:
        """Return how many triangles all copies have."""
        sizes = np.diff(self.starts).tolist()
        return sum(
            part.index_count // 3 * size for part, size in zip(self.parts, sizes, strict=True)
        )

    def put(self, number: int, first: int, matrix: NDArray[np.float32]) -> None:
        """Put the copies of a part in one placement, from the first on, elsewhere."""
        part = self.parts[number]
        copies = spread(matrix[None], part)
        place = slice(first, first + len(copies))
        self.middles[place], self.halves[place] = boxes(copies, part.bounds)
        self.rows[place, :3] = copies[:, :3]
        if self._levels is not None:
            self._levels.scales[place] = _scales(copies)

    def light_by(self, lamps: tuple[Light, ...]) -> None:
        """Write into each copy which of these lamps reach it."""
        self.rows[:, 3, 1:3] = lamp_lists(lamps, self.middles, self.halves)

    def all(self) -> tuple[Rows, list[Draw]]:
        """Return every copy, whoever looks."""
        return self.rows, _draws(self.parts, self.starts[:-1], np.diff(self.starts))

    def visible(
        self, projection_view: NDArray[np.float64], lens: Lens | None = None
    ) -> tuple[Rows, list[Draw]]:
        """Return the copies whose boxes a view touches; valid until the next view.

        Through a lens they are drawn as coarsely as it allows, and the near ones first, so
        that little is lit which is hidden later.
        """
        if not self.parts:
            return self.rows, []
        mask = self._culling.seen(projection_view, self.middles, self.halves)
        return self.only(mask) if lens is None else self._near_first(mask, lens)

    def _graded(self) -> Levels | None:
        """Return what decides by which set of triangles each copy is drawn."""
        most = max((len(one.sets) for one in self.parts), default=1) - 1
        if not most:
            return None
        errors = np.full((len(self.parts), most), np.inf, np.float32)
        for at, part in enumerate(self.parts):
            errors[at, : len(part.sets) - 1] = [one.error for one in part.sets[1:]]
        return Levels(np.repeat(errors, np.diff(self.starts), axis=0), _scales(self.rows))

    def _near_first(self, mask: NDArray[np.bool_], lens: Lens) -> tuple[Rows, list[Draw]]:
        """Return the copies of a mask, those of one part and set side by side."""
        chosen = np.flatnonzero(mask)
        if not len(chosen):
            return self.rows[:0], []
        away, far = self._away, self._far
        np.abs(np.subtract(self.middles, np.array(lens.eye, np.float32), out=away), out=away)
        np.sqrt(np.einsum("ij,ij->i", away, away, out=far), out=far)
        kinds = self._kinds
        if self._levels is not None and lens.slack:
            kinds = kinds + self._levels.choose(away, self.halves, lens)
        order = chosen[np.argsort(kinds[chosen] * FARTHEST + np.minimum(far[chosen], FARTHEST))]
        kept = np.take(self.rows, order, axis=0, out=self._kept[: len(order)], mode="clip")
        if self._levels is not None:
            self._tell(kept, order, self._levels)
        counts = np.bincount(kinds[order])
        used = np.flatnonzero(counts)
        firsts = np.cumsum(counts[used]) - counts[used]
        near = np.argsort(far[order[firsts]])
        told = (one[near].tolist() for one in (used, firsts, counts[used]))
        return kept, [
            Draw(self.parts[kind // SETS], first, count, kind % SETS)
            for kind, first, count in zip(*told, strict=True)
        ]

    def _tell(self, kept: Rows, order: NDArray[np.int64], levels: Levels) -> None:
        """Write into copies how far they stray; what is bent has room in a fraction only."""
        strays = levels.strays(order)
        bent = self._bent[order]
        kept[:, 3, 3] = np.where(bent, kept[:, 3, 3], strays)
        kept[:, 3, 1] += np.where(bent, np.minimum(strays * STRAY_STEPS, MOST_STRAY), 0.0)

    def only(self, mask: NDArray[np.bool_]) -> tuple[Rows, list[Draw]]:
        """Return the copies that a mask, shape (n,), lets through; valid until the next."""
        if not self.parts:
            return self.rows, []
        counts = np.add.reduceat(mask, self.starts[:-1], dtype=np.int64)
        total = int(counts.sum())
        kept = np.compress(mask, self.rows, axis=0, out=self._kept[:total])
        return kept, _draws(self.parts, np.cumsum(counts) - counts, counts)

    def touched(self, projection_view: NDArray[np.float64]) -> NDArray[np.int64]:
        """Return the numbers of the copies whose boxes a view touches."""
        if not self.parts:
            return np.zeros(0, np.int64)
        return np.flatnonzero(self._culling.seen(projection_view, self.middles, self.halves))

    def owners(self, copies: NDArray[np.int64]) -> list[Part]:
        """Return the parts of copies."""
        found = np.searchsorted(self.starts, copies, side="right") - 1
        return [self.parts[owner] for owner in found.tolist()]


def bounds_of(*lists: DrawList) -> NDArray[np.float64]:
    """Return the low and high corner of everything, shape (2, 3); zeros for nothing."""
    low = [(one.middles - one.halves).min(axis=0) for one in lists if len(one.rows)]
    high = [(one.middles + one.halves).max(axis=0) for one in lists if len(one.rows)]
    if not low:
        return np.zeros((2, 3))
    return np.stack([np.min(low, axis=0), np.max(high, axis=0)]).astype(np.float64)


def _scales(matrices: Rows) -> Rows:
    """Return by how much each map enlarges at most, shape (n,); tiny ones are not 0."""
    scales: Rows = np.sqrt(np.square(matrices[:, :3, :3]).sum(axis=1).max(axis=1))
    return np.maximum(scales, 1e-9)


def _joined(arrays: Sequence[Rows], shape: tuple[int, ...]) -> Rows:
    return np.concatenate([np.zeros((0, *shape), np.float32), *arrays])


def _draws(
    parts: tuple[Part, ...], firsts: NDArray[np.int64], counts: NDArray[np.int64]
) -> list[Draw]:
    return [
        Draw(part, first, count)
        for part, first, count in zip(parts, firsts.tolist(), counts.tolist(), strict=True)
        if count
    ]
