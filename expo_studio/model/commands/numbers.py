"""The numbers of placements that are read and typed, of one or of many at once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from operator import attrgetter
from typing import ClassVar

from expo_studio.model.booth import Booth, Placement
from expo_studio.model.commands.base import meaningless
from expo_studio.model.commands.placed import require_free, require_pose
from expo_studio.model.ids import PlacementId
from expo_studio.model.posing import with_poses, with_positions, with_rotations, with_scales
from expo_studio.model.space import UP, Pose, Quat, Vec3, compose, heading, leaning, tilt, turn
from expo_studio.text import Text


class Number(StrEnum):
    """What a number says: a place or a size in metres, a turn in radians, a factor.

    ``BACK`` and ``SIDE`` are how far a thing leans back, and to its left side.
    """

    X = "x"
    Y = "y"
    Z = "z"
    HEADING = "heading"
    BACK = "back"
    SIDE = "side"
    SCALE = "scale"
    WIDTH = "width"
    HEIGHT = "height"
    DEPTH = "depth"


PLACES = (Number.X, Number.Y, Number.Z)
TURNS = (Number.HEADING, Number.BACK, Number.SIDE)
SIZES = (Number.WIDTH, Number.HEIGHT, Number.DEPTH)


def number_of(booth: Booth, item: Placement, number: Number) -> float:
    """Return a number of a placement; the size of what has none, or no asset, is 0."""
    if number in PLACES:
        return item.pose.position[PLACES.index(number)]
    if number in TURNS:
        return turns_of(item.pose.rotation)[TURNS.index(number)]
    if number is Number.SCALE:
        return item.pose.scale[0]
    axis, asset = SIZES.index(number), booth.assets.get(item.asset)
    return 0.0 if asset is None else asset.bounds.size[axis] * item.pose.scale[axis]


def turns_of(rotation: Quat) -> tuple[float, float, float]:
    """Return heading, and how far a thing leans back and to its left side, radians."""
    return (heading(rotation), *tilt(rotation))


@dataclass(frozen=True, slots=True)
class SetNumber:
    """Give placements the same number; what has no size stays as large as it is."""

    keys: frozenset[PlacementId]
    number: Number
    value: float
    label: ClassVar[Text] = Text(zh="设置数值", en="Set a number")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the number set; CommandError where it has no meaning."""
        require_free(booth, self.keys)
        if not math.isfinite(self.value):
            raise meaningless()
        keys, known = list(self.keys), booth.placements
        if self.number in SIZES:
            keys = [key for key in keys if number_of(booth, known[key], self.number) > 0.0]
        poses = self._changed(booth, list(map(known.__getitem__, keys)))
        return replace(booth, placements=with_poses(known, dict(zip(keys, poses, strict=True))))

    def _changed(self, booth: Booth, items: Sequence[Placement]) -> list[Pose]:
        """Return where the things stand afterwards."""
        before = [item.pose for item in items]
        if self.number in PLACES:
            places = _placed(before, PLACES.index(self.number), self.value)
            return with_positions(before, places)
        for pose in before:
            require_pose(pose)
        if self.number in TURNS:
            after = with_rotations(before, [self._turned(one.rotation) for one in before])
        else:
            after = with_scales(before, [self._scale(booth, item) for item in items])
        for pose in after:
            require_pose(pose)
        return after

    def _turned(self, rotation: Quat) -> Quat:
        """Return a rotation with one of its turns set, the others kept."""
        if self.number is Number.HEADING:
            return compose(turn(UP, self.value - heading(rotation)), rotation)
        turns = [*turns_of(rotation)]
        turns[TURNS.index(self.number)] = self.value
        return leaning(*turns)

    def _scale(self, booth: Booth, item: Placement) -> Vec3:
        """Return the thing's scale: along one axis for a size, along all for a factor."""
        factor = self.value / number_of(booth, item, self.number)
        factors = [factor] * 3
        if self.number in SIZES:
            factors = [factor if one is self.number else 1.0 for one in SIZES]
        x, y, z = item.pose.scale
        return (x * factors[0], y * factors[1], z * factors[2])


def _placed(poses: Iterable[Pose], axis: int, value: float) -> Iterable[Vec3]:
    """Return the positions with one coordinate set."""
    positions = map(attrgetter("position"), poses)
    if axis == 0:
        return [(value, y, z) for _, y, z in positions]
    if axis == 1:
        return [(x, value, z) for x, _, z in positions]
    return [(x, y, value) for x, y, _ in positions]
