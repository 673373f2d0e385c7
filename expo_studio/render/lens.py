"""How coarsely each copy of a part may be drawn in a view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.space import Vec3

HOLD = 1.4
"""A set that is shown stays until it strays this much further than allowed."""
NEAREST = 0.05
"""Metres below which nothing is taken to be nearer."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Lens:
    """What decides how large a stray is in a picture.

    Attributes:
        eye: Metres.
        focal: Pixels that a metre takes at a distance of one metre.
        slack: Pixels that surfaces may stray; 0 for none.
    """

    eye: Vec3
    focal: float
    slack: float


class Levels:
    """Which set of triangles each of n copies is drawn by: 0 is all, more are coarser.

    Attributes:
        chosen: Of each copy, shape (n,); it stays as it is until it has to change.
        scales: Of each copy, shape (n,); may be changed in place.
    """

    def __init__(self, errors: Floats, scales: Floats) -> None:
        """Take what each coarser set strays.

        Args:
            errors: Metres in the part's space, shape (n, sets), rising; infinite for none.
            scales: Of each copy, shape (n,).
        """
        self._errors = errors
        self.scales = scales
        self.chosen = np.zeros(len(errors), np.int64)

    def choose(self, away: Floats, halves: Floats, lens: Lens) -> NDArray[np.int64]:
        """Return the set of each copy for a view.

        Args:
            away: Metres from the eye to the middles of their boxes along each axis, all
                positive, shape (n, 3).
            halves: Of the boxes, shape (n, 3).
            lens: What decides.
        """
        gap = np.maximum(away - halves, 0.0)
        far = np.maximum(np.sqrt(np.einsum("ij,ij->i", gap, gap)), NEAREST)
        allowed = (far / self.scales)[:, None] * np.float32(lens.slack / lens.focal)
        least = np.count_nonzero(self._errors <= allowed, axis=1)
        most = np.count_nonzero(self._errors <= allowed * np.float32(HOLD), axis=1)
        np.clip(self.chosen, least, most, out=self.chosen)
        return self.chosen

    def strays(self, copies: NDArray[np.int64]) -> Floats:
        """Return the metres that some copies stray as chosen, shape (m,); 0 where exact."""
        level = self.chosen[copies]
        strays = np.zeros(len(copies), np.float32)
        coarse = np.flatnonzero(level)
        which = copies[coarse]
        strays[coarse] = self._errors[which, level[coarse] - 1] * self.scales[which]
        return strays
