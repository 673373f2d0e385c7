"""Baked light: how much of the sky each place of a booth sees, worked out once."""

from __future__ import annotations

from dataclasses import dataclass

from expo_studio.model.ids import AssetId
from expo_studio.model.space import Vec3


@dataclass(frozen=True, slots=True)
class BakedLight:
    """Cells around a booth, and where their bytes are.

    Attributes:
        cells: Blob of four bytes a cell, along x first, then y, then z: how open it is, and
            towards which side along x, y and z (0 to 255 for -1 to 1).
        low: Metres, booth space: the corner where the first cell begins.
        cell: Metres a cell is wide.
        size: Cells along x, y and z.
        recipe: Of the booth it was worked out for.
    """

    cells: AssetId
    low: Vec3
    cell: float
    size: tuple[int, int, int]
    recipe: str
