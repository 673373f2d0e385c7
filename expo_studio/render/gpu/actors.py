"""Placements that act: drawn where their acts say, bent by their clips, anew each frame."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth
from expo_studio.model.ids import PlacementId
from expo_studio.render.acting import Act, Acts
from expo_studio.render.gpu.drawlist import DrawList, Group, Rows, grouped
from expo_studio.render.gpu.instances import PALETTE_UNIT, Instances
from expo_studio.render.gpu.looks import Phase
from expo_studio.render.gpu.models import Models, Shown
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.pieces import Part
from expo_studio.render.scene import matrices_of, spread

NO_PALETTE = np.zeros((1, 4), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Cast:
    """Everything that acts in a frame, ready to be drawn.

    Attributes:
        palette: What bent copies follow, shape (rows, 4).
    """

    solid: DrawList
    glass: DrawList
    blended: DrawList
    palette: Rows

    @property
    def every(self) -> tuple[DrawList, DrawList, DrawList]:
        """Return all lists in the order of drawing."""
        return self.solid, self.glass, self.blended


NO_CAST = Cast(DrawList(()), DrawList(()), DrawList(()), NO_PALETTE)


class Stage:
    """Works out the cast of a frame, and keeps its palette on the card."""

    def __init__(self, gpu: Gpu, models: Models) -> None:
        self._models = models
        self._palette = Instances(gpu, PALETTE_UNIT)

    def cast(self, booth: Booth, acts: Acts, numbers: Mapping[PlacementId, int]) -> Cast:
        """Return what the acts of a frame show, and put their palette on the card."""
        groups: list[Group] = []
        palettes = [NO_PALETTE]
        used = len(NO_PALETTE)
        for (shown, clip, _), keys in _by_clip(booth, acts).items():
            company = _Company(booth, acts, keys, numbers)
            moving = self._models.moving(*shown) if clip else None
            if moving is None or clip not in moving.articulation.clips:
                groups += [company.still(part) for part in self._models.parts(*shown)]
                continue
            palette, bounds = moving.articulation.palette(clip, company.acts)
            first = used + np.arange(len(palette)) * moving.articulation.rows
            groups += [company.bent(part, first, bounds) for part in moving.parts]
            palettes.append(palette.reshape(-1, 4))
            used += len(palettes[-1])
        groups.sort(key=lambda one: one.order)
        joined = np.concatenate(palettes)
        self._palette.fill(joined)
        solid, glass, blended = (
            DrawList([one for one in groups if one.part.look.phase is phase]) for phase in Phase
        )
        return Cast(solid, glass, blended, joined)


class _Company:
    """Placements of one asset that play one clip."""

    def __init__(
        self,
        booth: Booth,
        acts: Acts,
        keys: Sequence[PlacementId],
        numbers: Mapping[PlacementId, int],
    ) -> None:
        self.acts: list[Act] = [acts[key] for key in keys]
        poses = [acts[key].pose or booth.placements[key].pose for key in keys]
        self._matrices = matrices_of(poses)
        self._subjects = np.array([numbers[key] for key in keys], np.float32)

    def still(self, part: Part) -> Group:
        """Return the copies of a part that follows no joint."""
        subjects = np.repeat(self._subjects, len(part.matrices))
        return grouped(part, spread(self._matrices, part), subjects)

    def bent(self, part: Part, palettes: NDArray[np.int64], bounds: Rows) -> Group:
        """Return the copies of a part that follows palettes, within bounds, shape (n, 2, 3)."""
        return grouped(part, self._matrices, self._subjects, bounds, palettes)


def _by_clip(booth: Booth, acts: Acts) -> dict[tuple[Shown, str, str], list[PlacementId]]:
    by_clip: dict[tuple[Shown, str, str], list[PlacementId]] = {}
    for key, act in acts.items():
        placement = booth.placements.get(key)
        if placement is None or placement.is_hidden or placement.asset not in booth.assets:
            continue
        if not act.is_hidden:
            which = ((placement.asset, placement.page), act.clip, act.rest)
            by_clip.setdefault(which, []).append(key)
    return by_clip
