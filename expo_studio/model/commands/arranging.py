"""Commands that put placements in order among themselves.

Grouped placements keep their places within the group: a group is moved as one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import ClassVar

from expo_studio.errors import CommandError
from expo_studio.model.booth import Booth, Group, Placement
from expo_studio.model.commands.base import refuse, require, require_finite
from expo_studio.model.commands.placed import (
    PLACEMENT,
    box_of,
    changed,
    require_free,
    require_pose,
    units,
)
from expo_studio.model.extents import FLAT, coverings, floor_under
from expo_studio.model.ids import GroupId, PlacementId
from expo_studio.model.space import (
    ORIGIN,
    UP,
    Box,
    Vec3,
    add,
    carried_box,
    compose,
    rotate,
    subtract,
    turn,
)
from expo_studio.text import Text

Keys = frozenset[PlacementId]


class Axis(StrEnum):
    """An axis of booth space."""

    X = "x"
    Y = "y"
    Z = "z"

    @property
    def number(self) -> int:
        """Return its place in a vector."""
        return "xyz".index(self.value)


class Side(StrEnum):
    """Which side of things is brought into line."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"

    def of(self, box: Box, axis: Axis) -> float:
        """Return where that side of a box lies along an axis, metres."""
        corner = {Side.LOW: box.low, Side.MIDDLE: box.middle, Side.HIGH: box.high}[self]
        return corner[axis.number]


@dataclass(frozen=True, slots=True)
class Align:
    """Bring one side of everything into line with the outermost, or with the middle of all."""

    keys: Keys
    axis: Axis
    side: Side
    label: ClassVar[Text] = Text(zh="对齐", en="Align")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the placements in line."""
        require_free(booth, self.keys)
        whole = box_of(booth, self.keys)
        if whole is None:
            return booth
        line = self.side.of(whole, self.axis)
        return _shifted(
            booth,
            self.keys,
            lambda _, box: along(self.axis, line - self.side.of(box, self.axis)),
        )


@dataclass(frozen=True, slots=True)
class Distribute:
    """Leave equal gaps along an axis between the first and the last, which stay."""

    keys: Keys
    axis: Axis
    label: ClassVar[Text] = Text(zh="均匀分布", en="Distribute")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the gaps equal; fewer than three things stay as they are."""
        require_free(booth, self.keys)
        at = self.axis.number
        boxes = {unit: box for unit in units(booth, self.keys) if (box := box_of(booth, unit))}
        order = sorted(boxes, key=lambda unit: boxes[unit].middle[at])
        if len(order) < 3:
            return booth
        taken = sum(boxes[unit].size[at] for unit in order)
        room = boxes[order[-1]].high[at] - boxes[order[0]].low[at]
        gap = (room - taken) / (len(order) - 1)
        moves: dict[Keys, Vec3] = {}
        place = boxes[order[0]].low[at]
        for unit in order:
            moves[unit] = along(self.axis, place - boxes[unit].low[at])
            place += boxes[unit].size[at] + gap
        return _shifted(booth, self.keys, lambda unit, _: moves[unit])


@dataclass(frozen=True, slots=True)
class Mirror:
    """Swap sides: places and turns as in a mirror that stands in the middle of them all.

    The things themselves keep their form, for a mirrored text could not be read.
    """

    keys: Keys
    axis: Axis
    label: ClassVar[Text] = Text(zh="镜像", en="Mirror")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the arrangement mirrored."""
        require_free(booth, self.keys)
        whole = box_of(booth, self.keys)
        if whole is None:
            return booth
        plane = whole.middle[self.axis.number]
        return changed(booth, self.keys, lambda item: self._mirrored(booth, item, plane))

    def _mirrored(self, booth: Booth, item: Placement, plane: float) -> Placement:
        """Return a placement turned as in the mirror, its middle on the other side."""
        x, y, z, w = item.pose.rotation
        signs = [-1.0, -1.0, -1.0]
        signs[self.axis.number] = 1.0
        turned = replace(item.pose, rotation=(x * signs[0], y * signs[1], z * signs[2], w))
        asset = booth.assets.get(item.asset)
        bounds = asset.bounds if asset else Box()
        before, after = carried_box(item.pose, bounds).middle, carried_box(turned, bounds).middle
        wanted = along(self.axis, 2.0 * (plane - before[self.axis.number]))
        offset = add(wanted, subtract(before, after))
        pose = replace(turned, position=add(turned.position, offset))
        require_pose(pose)
        return replace(item, pose=pose)


@dataclass(frozen=True, slots=True)
class SetOnFloor:
    """Lower or raise things until they touch the floor, or the carpet that covers it."""

    keys: Keys
    label: ClassVar[Text] = Text(zh="放到地面", en="Set on floor")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the things standing on the floor."""
        require_free(booth, self.keys)
        carpets = _lying_flat(booth, self.keys)
        return _set_down(_set_down(booth, carpets), self.keys - carpets)


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Put copies beside what is there.

    Attributes:
        copies: From what is copied to the name of its copy, which no placement bears.
        offset: Metres from the old one, after turning.
        angle: Radians about +Y through the pivot.
        groups: Names for the copies of groups; members of others leave theirs.
    """

    copies: Mapping[PlacementId, PlacementId]
    offset: Vec3
    angle: float = 0.0
    pivot: Vec3 = ORIGIN
    groups: Mapping[GroupId, GroupId] = field(default_factory=dict)
    label: ClassVar[Text] = Text(zh="复制一份", en="Duplicate")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the copies, unlocked; CommandError for unknown originals."""
        return duplicated(booth, (self,))

    def add_to(
        self, placements: dict[PlacementId, Placement], groups: dict[GroupId, Group]
    ) -> None:
        """Put the copies among these; CommandError for unknown originals and names in use."""
        require(placements, self.copies, PLACEMENT)
        require_finite(self.angle)
        fresh = [(copy, self._copy(placements[key])) for key, copy in self.copies.items()]
        used = {item.group for _, item in fresh}
        groups |= {
            copy: groups[key] for key, copy in self.groups.items() if key in groups and copy in used
        }
        for copy, item in fresh:
            if copy in placements:
                raise _in_use(copy)
            placements[copy] = item

    def _copy(self, item: Placement) -> Placement:
        pose = replace(item.pose, position=add(item.pose.position, self.offset))
        if self.angle:
            rotation = turn(UP, self.angle)
            arm = rotate(rotation, subtract(item.pose.position, self.pivot))
            pose = replace(
                pose,
                position=add(add(self.pivot, arm), self.offset),
                rotation=compose(rotation, item.pose.rotation),
            )
        require_pose(pose)
        group = self.groups.get(item.group) if item.group else None
        return replace(item, pose=pose, group=group, is_locked=False)


def duplicated(booth: Booth, wanted: Iterable[Duplicate]) -> Booth:
    """Return the booth with copies, one after the other; CommandError if one cannot be.

    A thousand in a booth of thousands are put there at once: each alone would copy all the rest.
    """
    placements, groups = dict(booth.placements), dict(booth.groups)
    for one in wanted:
        one.add_to(placements, groups)
    return replace(booth, placements=placements, groups=groups)


def _in_use(key: PlacementId) -> CommandError:
    return refuse(
        Text(zh="展位里已有“{key}”。", en="The booth has a “{key}” already.").filled(key=key),
        Text(zh="请给副本换一个名字。", en="Give the copy another name."),
    )


def along(axis: Axis, metres: float) -> Vec3:
    """Return an offset along one axis."""
    way = [0.0, 0.0, 0.0]
    way[axis.number] = metres
    return (way[0], way[1], way[2])


def _lying_flat(booth: Booth, keys: Keys) -> Keys:
    """Return those that may cover the floor for the others, with all that moves with them."""
    boxes = {key: box_of(booth, (key,)) for key in keys}
    flat = {key for key, box in boxes.items() if box is not None and box.size[1] < FLAT}
    return frozenset(key for unit in units(booth, keys) if unit & flat for key in unit)


def _set_down(booth: Booth, keys: Keys) -> Booth:
    """Return the booth with things standing on what else covers the floor, or on the floor."""
    covers = tuple(coverings(booth, keys))
    return _shifted(booth, keys, lambda _, box: (0.0, floor_under(box, covers) - box.low[1], 0.0))


def _shifted(booth: Booth, keys: Keys, shift: Callable[[Keys, Box], Vec3]) -> Booth:
    """Return the booth with each unit moved by what its box asks for."""
    offsets: dict[PlacementId, Vec3] = {}
    for unit in units(booth, keys):
        box = box_of(booth, unit)
        if box is not None:
            offset = shift(unit, box)
            offsets.update(dict.fromkeys(unit, offset))
    return _moved(booth, offsets)


def _moved(booth: Booth, offsets: Mapping[PlacementId, Vec3]) -> Booth:
    placed: dict[PlacementId, Placement] = {}
    for key, offset in offsets.items():
        item = booth.placements[key]
        pose = replace(item.pose, position=add(item.pose.position, offset))
        require_pose(pose)
        placed[key] = replace(item, pose=pose)
    return replace(booth, placements={**booth.placements, **placed})
