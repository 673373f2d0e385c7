"""Where things stand: boxes and footprints of all placements, remembered between edits."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from expo_studio.model.booth import Asset, Booth, Placement
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Box, Pose, Vec3, carried_box, carry, rotate

FLAT = 0.06
"""Metres; what is lower is a floor covering, on which things stand."""
SCENERY = 20.0
"""Metres; what is larger is hall, and no obstacle."""
CELL, MOST_CELLS = 2.0, 100
"""Metres of a cell of a neighbourhood; what covers more cells is near to everything."""
TOUCH = 0.015
"""Metres by which things may reach into one another without colliding."""

Corner = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Footprint:
    """What a thing covers of the floor: four corners (x, z) in order, and its heights."""

    corners: tuple[Corner, ...]
    low: float
    high: float


class Extents:
    """The boxes of a booth's placements; only what changed is measured again."""

    def __init__(self) -> None:
        self._known: dict[PlacementId, tuple[Placement, Asset, Box]] = {}
        self._booth: Booth | None = None
        self._boxes: dict[PlacementId, Box] = {}

    def boxes(self, booth: Booth) -> Mapping[PlacementId, Box]:
        """Return the box of each visible placement whose asset is there."""
        if booth is not self._booth:
            self._booth = booth
            self._boxes = dict(self._measured(booth))
        return self._boxes

    def _measured(self, booth: Booth) -> Iterator[tuple[PlacementId, Box]]:
        known: dict[PlacementId, tuple[Placement, Asset, Box]] = {}
        for key, item in booth.placements.items():
            asset = booth.assets.get(item.asset)
            if asset is None or item.is_hidden:
                continue
            old = self._known.get(key)
            if old is not None and old[0] is item and old[1] is asset:
                known[key] = old
            else:
                known[key] = (item, asset, carried_box(item.pose, asset.bounds))
            yield key, known[key][2]
        self._known = known


class Neighbourhood:
    """Boxes by where they stand, so that only what is near is looked at."""

    def __init__(self, boxes: Mapping[PlacementId, Box]) -> None:
        self._cells: dict[tuple[int, int], list[tuple[PlacementId, Box]]] = {}
        self._large: list[tuple[PlacementId, Box]] = []
        for key, box in boxes.items():
            size = box.size
            if size[0] * size[2] > MOST_CELLS * CELL * CELL or max(size) > SCENERY:
                self._large.append((key, box))
                continue
            for cell in _cells(box, 0.0):
                self._cells.setdefault(cell, []).append((key, box))

    def near(self, box: Box, reach: float) -> dict[PlacementId, Box]:
        """Return what stands within a reach in metres of a box, and perhaps a little more."""
        found = dict(self._large)
        for cell in _cells(box, reach):
            found.update(self._cells.get(cell, ()))
        return found


def _cells(box: Box, reach: float) -> Iterator[tuple[int, int]]:
    xs = range(int((box.low[0] - reach) // CELL), int((box.high[0] + reach) // CELL) + 1)
    zs = range(int((box.low[2] - reach) // CELL), int((box.high[2] + reach) // CELL) + 1)
    return ((x, z) for x in xs for z in zs)


def footprint(pose: Pose, bounds: Box) -> Footprint:
    """Return what a posed thing covers of the floor; of a tilted one, its box's share."""
    box = carried_box(pose, bounds)
    low, high = box.low[1], box.high[1]
    if abs(rotate(pose.rotation, (0.0, 1.0, 0.0))[1]) > 0.999:
        flat = [(bounds.low[0], bounds.low[2]), (bounds.high[0], bounds.low[2])]
        flat += [(bounds.high[0], bounds.high[2]), (bounds.low[0], bounds.high[2])]
        corners = [carry(pose, (x, bounds.low[1], z)) for x, z in flat]
        return Footprint(tuple((one[0], one[2]) for one in corners), low, high)
    (x0, _, z0), (x1, _, z1) = box.low, box.high
    return Footprint(((x0, z0), (x1, z0), (x1, z1), (x0, z1)), low, high)


def floor_under(box: Box, coverings: Iterable[Box]) -> float:
    """Return the height of the floor below the middle of a box: that of the hall is 0.

    Args:
        box: What shall stand there.
        coverings: What may lie on it; what is no floor covering is passed over.
    """
    x, _, z = box.middle
    tops = [
        one.high[1]
        for one in coverings
        if one.high[1] < FLAT and one.low[0] <= x <= one.high[0] and one.low[2] <= z <= one.high[2]
    ]
    return max(0.0, *tops) if tops else 0.0


def coverings(booth: Booth, without: Collection[PlacementId] = ()) -> Iterator[Box]:
    """Yield the boxes of what may cover the floor, but for some things."""
    thin = {key for key, one in booth.assets.items() if min(one.bounds.size) < FLAT}
    for key, item in booth.placements.items():
        if item.asset in thin and key not in without and not item.is_hidden:
            yield booth.bounds_of(key)


def collide(a: Footprint, b: Footprint) -> bool:
    """Return whether two things reach into one another (separating axes)."""
    if min(a.high, b.high) - max(a.low, b.low) <= TOUCH:
        return False
    return all(
        _overlap(axis, a.corners, b.corners) > TOUCH
        for axis in itertools.chain(_sides(a.corners), _sides(b.corners))
    )


def collisions(
    booth: Booth, keys: frozenset[PlacementId], others: Neighbourhood
) -> list[PlacementId]:
    """Return what the keys reach into that is neither theirs, nor floor, nor hall."""
    known = [key for key in keys if booth.placements[key].asset in booth.assets]
    boxes = {key: box for key in known if _is_obstacle(box := booth.bounds_of(key))}
    groups = {booth.placements[key].group for key in keys} - {None}
    found: list[PlacementId] = []
    own = {key: _footprint_of(booth, key) for key in boxes}
    beside: dict[PlacementId, Box] = {}
    for box in boxes.values():
        beside.update(others.near(box, 0.0))
    for key, box in beside.items():
        is_own = key in keys or booth.placements[key].group in groups
        if is_own or not _is_obstacle(box):
            continue
        near = [one for one in boxes if _touch(boxes[one], box)]
        if near:
            other = _footprint_of(booth, key)
            if any(collide(own[one], other) for one in near):
                found.append(key)
    return found


def _footprint_of(booth: Booth, key: PlacementId) -> Footprint:
    item = booth.placements[key]
    return footprint(item.pose, booth.assets[item.asset].bounds)


def _is_obstacle(box: Box) -> bool:
    size = box.size
    return size[1] > FLAT and max(size) < SCENERY


def _touch(a: Box, b: Box) -> bool:
    return all(min(a.high[at], b.high[at]) - max(a.low[at], b.low[at]) > TOUCH for at in range(3))


def _sides(corners: tuple[Corner, ...]) -> Iterator[Corner]:
    """Yield the unit directions along two sides of a rectangle."""
    for first, second in ((0, 1), (1, 2)):
        x = corners[second][0] - corners[first][0]
        z = corners[second][1] - corners[first][1]
        size = (x * x + z * z) ** 0.5
        if size > 1e-9:
            yield (x / size, z / size)


def _overlap(axis: Corner, a: Iterable[Corner], b: Iterable[Corner]) -> float:
    first = [x * axis[0] + z * axis[1] for x, z in a]
    second = [x * axis[0] + z * axis[1] for x, z in b]
    return min(max(first), max(second)) - max(min(first), min(second))


def middle_of(corners: tuple[Corner, ...]) -> Vec3:
    """Return the middle of a footprint on the floor."""
    return (
        sum(x for x, _ in corners) / len(corners),
        0.0,
        sum(z for _, z in corners) / len(corners),
    )
