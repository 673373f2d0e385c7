"""A hall: many booths on one floor plan, as an immutable value with commands of its own."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar, NewType

from expo_studio.errors import CommandError
from expo_studio.text import Text

StallId = NewType("StallId", str)

AISLE = 4.0
"""Metres between rows, for people to pass."""
GAP = 1.0
"""Metres between neighbours in a row."""
TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Stall:
    """The ground of one booth in the hall; its open front faces +Z before it is turned.

    Attributes:
        x, z: Metres from the middle of the hall to the middle of the stand.
        turn: Radians about +Y.
        width, depth: Metres of the stand along its own axes.
    """

    x: float
    z: float
    width: float
    depth: float
    turn: float = 0.0

    @property
    def reach(self) -> tuple[float, float]:
        """Return half the extents along x and z of the box around it, metres."""
        sine, cosine = abs(math.sin(self.turn)), abs(math.cos(self.turn))
        half_width, half_depth = self.width / 2.0, self.depth / 2.0
        return (
            half_width * cosine + half_depth * sine,
            half_width * sine + half_depth * cosine,
        )

    def overlaps(self, other: Stall) -> bool:
        """Return whether the boxes around two stalls share ground."""
        mine, theirs = self.reach, other.reach
        return (
            abs(self.x - other.x) < mine[0] + theirs[0] - TOLERANCE
            and abs(self.z - other.z) < mine[1] + theirs[1] - TOLERANCE
        )


@dataclass(frozen=True, slots=True)
class Hall:
    """Stalls by their names; mappings are never changed."""

    title: Text = field(default_factory=Text)
    stalls: Mapping[StallId, Stall] = field(default_factory=dict)

    @property
    def extent(self) -> tuple[float, float]:
        """Return half the size of the floor along x and z with an aisle around, metres."""
        xs = [abs(one.x) + one.reach[0] for one in self.stalls.values()]
        zs = [abs(one.z) + one.reach[1] for one in self.stalls.values()]
        return (max(xs, default=0.0) + AISLE, max(zs, default=0.0) + AISLE)


@dataclass(frozen=True, slots=True)
class SetStall:
    """Put a booth on the floor or move it; None takes it away."""

    key: StallId
    stall: Stall | None
    label: ClassVar[Text] = Text(zh="摆放展位", en="Place booth")

    def apply(self, hall: Hall) -> Hall:
        """Return the hall with the stall set; CommandError where another one stands."""
        others = {key: one for key, one in hall.stalls.items() if key != self.key}
        if self.stall is None:
            return replace(hall, stalls=others)
        numbers = (self.stall.x, self.stall.z, self.stall.width, self.stall.depth, self.stall.turn)
        if not all(map(math.isfinite, numbers)) or min(self.stall.width, self.stall.depth) <= 0.0:
            raise CommandError(
                Text(zh="展位的位置或尺寸无效。", en="A booth's place or size is senseless."),
                Text(zh="请输入以米为单位的数值。", en="Enter numbers in metres."),
            )
        for key, other in others.items():
            if self.stall.overlaps(other):
                raise CommandError(
                    Text(
                        zh="展位“{a}”与“{b}”重叠。", en="The booths “{a}” and “{b}” overlap."
                    ).filled(a=self.key, b=key),
                    Text(zh="请把其中一个移开。", en="Move one of them away."),
                )
        return replace(hall, stalls={**hall.stalls, self.key: self.stall})


def laid_out(title: Text, sizes: Mapping[StallId, tuple[float, float]]) -> Hall:
    """Return a hall with all booths in rows that face the entrance, about as wide as deep.

    Args:
        title: Of the hall.
        sizes: Width and depth of each stand in metres, in the order of the rows.
    """
    hall = Hall(title)
    rows = _rows(list(sizes.items()))
    total = sum(depth for _, depth in rows) + AISLE * max(0, len(rows) - 1)
    front = total / 2.0
    for members, depth in rows:
        left = -(sum(size[0] for _, size in members) + GAP * (len(members) - 1)) / 2.0
        for key, (width, own_depth) in members:
            z = front - depth + own_depth / 2.0
            hall = SetStall(key, Stall(left + width / 2.0, z, width, own_depth)).apply(hall)
            left += width + GAP
        front -= depth + AISLE
    return hall


Row = tuple[Sequence[tuple[StallId, tuple[float, float]]], float]


def _rows(booths: Sequence[tuple[StallId, tuple[float, float]]]) -> list[Row]:
    """Return rows of members and the depth of the deepest."""
    area = sum((width + GAP) * (depth + AISLE) for _, (width, depth) in booths)
    widest = max((width for _, (width, _) in booths), default=0.0)
    limit = max(math.sqrt(area), widest)
    rows: list[list[tuple[StallId, tuple[float, float]]]] = [[]]
    used = 0.0
    for key, size in booths:
        if rows[-1] and used + size[0] > limit:
            rows.append([])
            used = 0.0
        rows[-1].append((key, size))
        used += size[0] + GAP
    return [(row, max(size[1] for _, size in row)) for row in rows if row]
