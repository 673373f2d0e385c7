"""The booth as draw lists, kept up to date edit by edit: only what an edit touched is redone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from operator import is_

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth, Placement
from expo_studio.model.ids import PlacementId
from expo_studio.render.appearance import holds_the_same, holds_the_very_same
from expo_studio.render.gpu.drawlist import DrawList, Group, bounds_of, grouped
from expo_studio.render.gpu.looks import Phase
from expo_studio.render.gpu.models import Models, Shown
from expo_studio.render.gpu.pieces import Part
from expo_studio.render.scene import matrices_of, spread

Placements = Mapping[PlacementId, Placement]
NOBODY: frozenset[PlacementId] = frozenset()
FEW = 64
"""Placements up to which it is found out where an edit of them is seen."""


@dataclass(frozen=True, slots=True, eq=False)
class Touched:
    """What an edit touched: boxes in booth space around what stood and what stands there.

    Attributes:
        since: The version of the lists before it.
        middles, halves: Shape (n, 3).
    """

    since: int
    middles: NDArray[np.float32]
    halves: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Lists:
    """What stands still in a booth.

    Attributes:
        glass: What shows what stands behind it.
        version: Differs whenever anything stands otherwise.
        bounds: Low and high corner of everything, what is away included, as the booth places
            it, shape (2, 3); zeros for nothing.
        triangles: Of all copies.
        touched: What alone stands otherwise than before; None where that may be anything.
        away: What does not stand still.
    """

    solid: DrawList
    glass: DrawList
    blended: DrawList
    version: int
    bounds: NDArray[np.float64]
    triangles: int
    touched: Touched | None = None
    away: frozenset[PlacementId] = NOBODY

    @property
    def every(self) -> tuple[DrawList, DrawList, DrawList]:
        """Return all lists in the order of drawing."""
        return self.solid, self.glass, self.blended


@dataclass(frozen=True, slots=True, eq=False)
class _Crowd:
    """The placements of one asset at one page that stand still, and their copies."""

    placements: tuple[Placement, ...]
    keys: tuple[PlacementId, ...]
    groups: tuple[Group, ...]


class Scenery:
    """Draw lists of whatever booth was last asked for.

    Attributes:
        numbers: Of each placement seen so far, from 1; shaders and picking know them by it.
        names: The placements by their numbers.
    """

    def __init__(self, models: Models) -> None:
        self._models = models
        self.numbers: dict[PlacementId, int] = {}
        self.names: dict[int, PlacementId] = {}
        self._crowds: dict[Shown, _Crowd] = {}
        self._places: dict[PlacementId, list[tuple[DrawList, int, int]]] = {}
        self._booth = Booth()
        self._away = NOBODY
        self._version = self._refined = 0
        self._absent = DrawList(())
        self._lists = Lists(DrawList(()), DrawList(()), DrawList(()), 0, np.zeros((2, 3)), 0)

    def lists(self, booth: Booth, away: frozenset[PlacementId] = NOBODY) -> Lists:
        """Return the draws of a booth without those that are away, uploading what lacks."""
        self._models.refine()
        is_refined = self._models.version != self._refined
        is_edit = self._version > 0 and away == self._away and not is_refined
        if is_edit and self._is_alike(booth):
            self._booth = booth
            return self._lists
        self._version += 1
        moved = self._moved(booth) if is_edit else None
        changed = self._changed(booth) if is_edit and moved is None else moved
        is_few = changed is not None and len(changed) <= FEW
        before = self._boxes(changed) if changed is not None and is_few else []
        if moved is None:
            self._rebuild(booth, away)
        else:
            self._move(moved, booth.placements)
        if changed is not None and is_few and not self._models.has_missing:
            boxes = [*before, *self._boxes(changed)]
            self._lists = replace(self._lists, touched=_touched(self._version - 1, boxes))
        self._booth, self._away, self._refined = booth, away, self._models.version
        return self._lists

    def _is_alike(self, booth: Booth) -> bool:
        """Return whether a booth holds what the last one held; what was missing may have come."""
        last = self._booth
        if holds_the_very_same(booth, last):
            return True
        return not self._models.has_missing and holds_the_same(booth, last)

    def _moved(self, booth: Booth) -> list[PlacementId] | None:
        """Return the placements that only stand elsewhere now, or None where more changed."""
        last, now = self._booth.placements, booth.placements
        if booth.assets is not self._booth.assets or len(last) != len(now):
            return None
        moved = [key for key, one in now.items() if last.get(key) is not one]
        if self._models.has_missing or len(moved) > len(now) // 4 + 1:
            return None
        for key in moved:
            before, after = last.get(key), now[key]
            if before is None or (before.asset, before.page) != (after.asset, after.page):
                return None
            if before.is_hidden != after.is_hidden:
                return None
        return moved

    def _changed(self, booth: Booth) -> list[PlacementId] | None:
        """Return the placements that are seen otherwise now, or None where that is not known."""
        last = self._booth
        kept = last.assets.keys() & booth.assets.keys()
        if self._models.has_missing:
            return None
        if any(last.assets[key] is not booth.assets[key] for key in kept):
            return None
        were, are = _seen(last), _seen(booth)
        return [key for key in were.keys() | are.keys() if were.get(key) is not are.get(key)]

    def _boxes(self, keys: list[PlacementId]) -> list[NDArray[np.float32]]:
        """Return the middles and halves of what is drawn of placements, each shape (2, n, 3)."""
        found = []
        for key in keys:
            for one, part, first in self._places.get(key, ()):
                place = slice(first, first + len(one.parts[part].matrices))
                found.append(np.stack([one.middles[place], one.halves[place]]))
        return found

    def _move(self, moved: list[PlacementId], placements: Placements) -> None:
        """Write new poses over the old ones."""
        shown = [key for key in moved if key in self._places]
        if shown:
            matrices = matrices_of([placements[key].pose for key in shown])
            for key, matrix in zip(shown, matrices, strict=True):
                for one, part, first in self._places[key]:
                    one.put(part, first, matrix)
        for gone in {_shown(placements[key]) for key in shown}:
            self._crowds.pop(gone, None)
        old = self._lists
        bounds = bounds_of(*old.every, self._absent)
        self._lists = replace(old, version=self._version, bounds=bounds, touched=None)

    def _rebuild(self, booth: Booth, away: frozenset[PlacementId]) -> None:
        still = frozenset(booth.placements) - away if away else None
        every = _by_shown(booth, None)
        used = frozenset(every)
        self._models.forgive()
        self._models.trim(used)
        standing = every if still is None else _by_shown(booth, still)
        gone = _by_shown(booth, away) if away else {}
        with self._models.expecting(key for key, _ in (*standing, *gone)):
            crowds = {
                shown: self._crowd(shown, keys, booth.placements)
                for shown, keys in standing.items()
            }
            absent = [self._crowd(*one, booth.placements) for one in gone.items()]
        self._absent = DrawList([group for crowd in absent for group in crowd.groups])
        self._crowds = crowds
        self._models.trim(used)
        groups = sorted(
            ((group, crowd.keys) for crowd in crowds.values() for group in crowd.groups),
            key=lambda one: one[0].order,
        )
        self._places = {}
        lists = [
            self._list([one for one in groups if one[0].part.look.phase is phase])
            for phase in Phase
        ]
        triangles = sum(one.triangles for one in (*lists, self._absent))
        bounds = bounds_of(*lists, self._absent)
        solid, glass, blended = lists
        every_list = solid, glass, blended
        self._lists = Lists(*every_list, self._version, bounds, triangles, away=away)

    def _crowd(self, shown: Shown, keys: tuple[PlacementId, ...], every: Placements) -> _Crowd:
        placements = tuple(every[key] for key in keys)
        old = self._crowds.get(shown)
        parts = self._models.parts(*shown)
        if old is not None and _is_same(old, keys, placements, parts):
            return old
        matrices = matrices_of([one.pose for one in placements])
        subjects = np.array([self.number(key) for key in keys], np.float32)
        groups = tuple(
            grouped(part, spread(matrices, part), np.repeat(subjects, len(part.matrices)))
            for part in parts
        )
        return _Crowd(placements, keys, groups)

    def forget(self) -> None:
        """Make the lists anew when next asked, whatever the booth."""
        self._crowds, self._refined = {}, -1

    def number(self, key: PlacementId) -> int:
        """Return a placement's number, a new one for a placement not seen before."""
        if key not in self.numbers:
            self.numbers[key] = len(self.numbers) + 1
            self.names[self.numbers[key]] = key
        return self.numbers[key]

    def _list(self, groups: list[tuple[Group, tuple[PlacementId, ...]]]) -> DrawList:
        made = DrawList([group for group, _ in groups])
        for part, (group, keys) in enumerate(groups):
            first, copies = int(made.starts[part]), len(group.part.matrices)
            for at, key in enumerate(keys):
                self._places.setdefault(key, []).append((made, part, first + at * copies))
        return made


def _is_same(
    crowd: _Crowd,
    keys: tuple[PlacementId, ...],
    placements: tuple[Placement, ...],
    parts: tuple[Part, ...],
) -> bool:
    """Return whether a crowd is made of just these placements and parts."""
    if crowd.keys != keys or len(parts) != len(crowd.groups):
        return False
    same_parts = all(one.part is part for one, part in zip(crowd.groups, parts, strict=True))
    return same_parts and all(map(is_, crowd.placements, placements))


def _touched(since: int, boxes: list[NDArray[np.float32]]) -> Touched:
    middles, halves = np.concatenate([np.zeros((2, 0, 3), np.float32), *boxes], axis=1)
    return Touched(since, middles, halves)


def _seen(booth: Booth) -> dict[PlacementId, Placement]:
    """Return the placements that are shown."""
    every, assets = booth.placements.items(), booth.assets
    return {key: one for key, one in every if not one.is_hidden and one.asset in assets}


def _shown(placement: Placement) -> Shown:
    return placement.asset, placement.page


def _by_shown(
    booth: Booth, only: frozenset[PlacementId] | None
) -> dict[Shown, tuple[PlacementId, ...]]:
    """Return the visible placements by what they show, of these only unless None."""
    by_shown: dict[Shown, list[PlacementId]] = {}
    for key, placement in booth.placements.items():
        is_shown = not placement.is_hidden and placement.asset in booth.assets
        if is_shown and (only is None or key in only):
            by_shown.setdefault(_shown(placement), []).append(key)
    return {shown: tuple(keys) for shown, keys in by_shown.items()}
