"""The draws of a scene, sorted by program and material, with every copy in one array."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Light
from expo_studio.render.gpu.lamps import lamp_lists
from expo_studio.render.gpu.models import Models, Part
from expo_studio.render.scene import Scene, boxes, frustum, seen, spread

Rows = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Draw:
    """One instanced call: a part and its copies in the array that goes with it."""

    part: Part
    first: int
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class DrawList:
    """Copies of parts, those of one part side by side.

    Attributes:
        starts: Where each part's copies begin, shape (parts + 1,).
        rows: Shape (n, 4, 4): three rows of the matrix, then (subject, lamps, lamps, 0).
        middles, halves: Boxes in booth space, shape (n, 3).
    """

    parts: tuple[Part, ...]
    starts: NDArray[np.int64]
    rows: Rows
    middles: Rows
    halves: Rows

    def light_by(self, lamps: tuple[Light, ...]) -> None:
        """Write into each copy which of these lamps reach it."""
        self.rows[:, 3, 1:3] = lamp_lists(lamps, self.middles, self.halves)

    def all(self) -> tuple[Rows, list[Draw]]:
        """Return every copy, whoever looks."""
        sizes = np.diff(self.starts)
        return self.rows, _draws(self.parts, self.starts[:-1], sizes)

    def visible(self, projection_view: NDArray[np.float64]) -> tuple[Rows, list[Draw]]:
        """Return the copies whose boxes a view touches."""
        return self.only(seen(frustum(projection_view), self.middles, self.halves))

    def only(self, mask: NDArray[np.bool_]) -> tuple[Rows, list[Draw]]:
        """Return the copies that a mask, shape (n,), lets through."""
        if not self.parts:
            return self.rows, []
        counts = np.add.reduceat(mask, self.starts[:-1], dtype=np.int64)
        return self.rows[mask], _draws(self.parts, np.cumsum(counts) - counts, counts)

    def far_first(
        self, projection_view: NDArray[np.float64], eye: NDArray[np.float64]
    ) -> tuple[Rows, list[Draw]]:
        """Return the visible copies from the farthest to the nearest."""
        if not self.parts:
            return self.rows, []
        chosen = np.flatnonzero(seen(frustum(projection_view), self.middles, self.halves))
        away = np.linalg.norm(self.middles[chosen] - eye, axis=1)
        order = chosen[np.argsort(-away, kind="stable")]
        owners = np.searchsorted(self.starts, order, side="right") - 1
        draws: list[Draw] = []
        for place, owner in enumerate(owners.tolist()):
            part = self.parts[owner]
            if draws and draws[-1].part is part:
                draws[-1] = Draw(part, draws[-1].first, draws[-1].count + 1)
            else:
                draws.append(Draw(part, place, 1))
        return self.rows[order], draws


def triangles_of(draws: list[Draw]) -> int:
    """Return how many triangles draws make."""
    return sum(draw.part.index_count // 3 * draw.count for draw in draws)


def _draws(
    parts: tuple[Part, ...], firsts: NDArray[np.int64], counts: NDArray[np.int64]
) -> list[Draw]:
    return [
        Draw(part, first, count)
        for part, first, count in zip(parts, firsts.tolist(), counts.tolist(), strict=True)
        if count
    ]


@dataclass(frozen=True, slots=True, eq=False)
class DrawLists:
    """A scene ready for the card.

    Attributes:
        bounds: Low and high corner of everything, shape (2, 3); zeros for nothing.
        triangles: Of all copies.
    """

    solid: DrawList
    blended: DrawList
    bounds: NDArray[np.float64]
    triangles: int


def lists_of(scene: Scene, models: Models) -> DrawLists:
    """Return the draws of a scene, uploading what the card lacks, leaving out the unsound."""
    found: list[tuple[Part, Rows, Rows]] = []
    for crowd in scene.crowds:
        subjects = np.array([scene.numbers[key] for key in crowd.keys], np.float32)
        for part in models.get(crowd.asset).parts:
            copies = spread(crowd.matrices, part)
            found.append((part, copies, np.repeat(subjects, len(part.matrices))))
    models.trim(frozenset(crowd.asset for crowd in scene.crowds))
    found.sort(key=lambda one: (one[0].look.defines, one[0].look.textures))
    solid = _list([one for one in found if not one[0].look.is_blended])
    blended = _list([one for one in found if one[0].look.is_blended])
    triangles = sum(part.index_count // 3 * len(copies) for part, copies, _ in found)
    return DrawLists(solid, blended, _bounds(solid, blended), triangles)


def _list(found: list[tuple[Part, Rows, Rows]]) -> DrawList:
    nothing = np.zeros((0, 3), np.float32)
    if not found:
        return DrawList(
            (), np.zeros(1, np.int64), np.zeros((0, 4, 4), np.float32), nothing, nothing
        )
    around = [boxes(copies, part.bounds) for part, copies, _ in found]
    rows = np.concatenate([copies for _, copies, _ in found])
    rows[:, 3, :] = 0.0
    rows[:, 3, 0] = np.concatenate([subjects for _, _, subjects in found])
    starts = np.concatenate([[0], np.cumsum([len(copies) for _, copies, _ in found])])
    return DrawList(
        parts=tuple(part for part, _, _ in found),
        starts=starts,
        rows=rows,
        middles=np.concatenate([middle for middle, _ in around]),
        halves=np.concatenate([half for _, half in around]),
    )


def _bounds(*lists: DrawList) -> NDArray[np.float64]:
    low = [(one.middles - one.halves).min(axis=0) for one in lists if len(one.rows)]
    high = [(one.middles + one.halves).max(axis=0) for one in lists if len(one.rows)]
    if not low:
        return np.zeros((2, 3))
    return np.stack([np.min(low, axis=0), np.max(high, axis=0)]).astype(np.float64)
