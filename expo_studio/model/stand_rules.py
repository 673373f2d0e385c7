"""The rules of the stand: height, ground, line of sight, aisle; each with a fix if there is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from expo_studio.model.booth import Booth, Stand, StandKind
from expo_studio.model.commands import Command, Move, Scale, SetOnFloor, SetStand
from expo_studio.model.findings import Finding, Severity
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Box
from expo_studio.text import Text

TOLERANCE = 0.05
"""Metres by which a thing may pass a limit unnoticed, such as the thickness of a wall."""
SCENERY = 20.0
"""Metres; what is larger is hall, and the rules of the stand do not hold for it."""
SMALLEST = 0.005
EYE_LOW, OVERHEAD = 1.25, 2.0
"""Metres: what stands higher than the first hides the view, unless it begins above the second."""
SIGHT_DEPTH = 1.0
"""Metres behind an open side that shall stay open to the eye."""
SIGHT_SHARE = 0.5
"""Share of an open side that may be closed to the eye."""
SEEN_THROUGH = frozenset(
    {"fascia-3m.glb", "fascia-blank-3m.glb", "truss-1m.glb", "wall-window.glb"}
)
"""Parts of the kit whose boxes are tall and which hide nothing."""
AISLE = 0.15
"""Metres by which a thing may reach over the edge of the stand unnoticed."""

USUAL_HEIGHTS = {
    StandKind.ROW: 2.5,
    StandKind.CORNER: 2.5,
    StandKind.HEAD: 3.0,
    StandKind.ISLAND: 4.0,
}
"""Metres that most fairs let a stand of a kind be high; each fair has its own rules."""

BACK, RIGHT, FRONT, LEFT = range(4)
SIDES = {
    BACK: Text("后侧", "back"),
    RIGHT: Text("右侧", "right side"),
    FRONT: Text("正面", "front"),
    LEFT: Text("左侧", "left side"),
}


def closed_sides(kind: StandKind) -> frozenset[int]:
    """Return the sides that have a wall, as BACK, RIGHT, FRONT, LEFT."""
    return {
        StandKind.ROW: frozenset({BACK, RIGHT, LEFT}),
        StandKind.CORNER: frozenset({BACK, LEFT}),
        StandKind.HEAD: frozenset({BACK}),
        StandKind.ISLAND: frozenset(),
    }[kind]


def stand_findings(booth: Booth) -> Iterator[Finding]:
    """Yield what breaks the rules of the stand."""
    boxes: dict[PlacementId, Box] = {}
    for key, item in booth.placements.items():
        if item.asset not in booth.assets or item.is_hidden:
            continue
        box = booth.bounds_of(key)
        if max(box.size) <= SCENERY:
            boxes[key] = box
            yield from _placed_findings(booth, key, box)
    solid = {
        key: box
        for key, box in boxes.items()
        if booth.assets[booth.placements[key].asset].source not in SEEN_THROUGH
    }
    yield from _sight_findings(booth, solid)


def _placed_findings(booth: Booth, key: PlacementId, box: Box) -> Iterator[Finding]:
    if max(box.size) < SMALLEST:
        yield _tiny(booth, key, box)
    if box.high[1] > booth.stand.height_limit + TOLERANCE:
        yield _too_high(booth, key, box)
    if box.low[1] < -0.5 - TOLERANCE:
        yield Finding(
            Severity.HINT,
            key,
            Text(zh="“{name}”在地面以下。", en="“{name}” is below the floor.").filled(
                name=booth.name_of(key)
            ),
            Text(zh="请把它放到地面上。", en="Set it on the floor."),
            _unless_locked(booth, key, SetOnFloor(frozenset({key}))),
        )
    shift = _way_back(booth.stand, box)
    if max(map(abs, shift)) > AISLE:
        yield _outside(booth, key, box, shift)


def _tiny(booth: Booth, key: PlacementId, box: Box) -> Finding:
    return Finding(
        Severity.WARNING,
        key,
        Text(zh="“{name}”只有 {n} 毫米大。", en="“{name}” is only {n} mm large.").filled(
            name=booth.name_of(key), n=round(max(box.size) * 1000, 1)
        ),
        Text(zh="请检查单位和比例。", en="Check its unit and scale."),
    )


def _too_high(booth: Booth, key: PlacementId, box: Box) -> Finding:
    limit, height = booth.stand.height_limit, box.size[1]
    keys = frozenset({key})
    fix: Command = Move(keys, (0.0, limit - box.high[1], 0.0))
    if height > limit:
        factor = limit / height
        pivot = (box.middle[0], box.low[1], box.middle[2])
        fix = Scale(keys, (factor, factor, factor), pivot)
    return Finding(
        Severity.WARNING,
        key,
        Text(
            zh="“{name}”高 {h} 米，超过限高 {limit} 米。",
            en="“{name}” reaches {h} m, above the height limit of {limit} m.",
        ).filled(name=booth.name_of(key), h=round(box.high[1], 2), limit=limit),
        Text(zh="请降低、缩小或调整展台限高。", en="Lower it, make it smaller, or set the limit."),
        _unless_locked(booth, key, fix) if box.low[1] >= -TOLERANCE or height > limit else None,
    )


def _outside(booth: Booth, key: PlacementId, box: Box, shift: tuple[float, float]) -> Finding:
    stand = booth.stand
    fits = box.size[0] <= stand.width + TOLERANCE and box.size[2] <= stand.depth + TOLERANCE
    fix: Command = Move(frozenset({key}), (shift[0], 0.0, shift[1]))
    if not fits:
        wide = replace(
            stand,
            width=max(stand.width, round(box.size[0] + 0.05, 1)),
            depth=max(stand.depth, round(box.size[2] + 0.05, 1)),
        )
        fix = SetStand(wide)
    return Finding(
        Severity.WARNING,
        key,
        Text(
            zh="“{name}”超出展台范围，占用了通道。",
            en="“{name}” stands outside the stand, in the aisle.",
        ).filled(name=booth.name_of(key)),
        Text(zh="请移回展台或加大展台。", en="Move it back, or enlarge the stand."),
        _unless_locked(booth, key, fix),
    )


def _way_back(stand: Stand, box: Box) -> tuple[float, float]:
    """Return how far a thing must go along x and z to be within the stand, metres."""
    ways = []
    for axis, size in ((0, stand.width), (2, stand.depth)):
        low, high = box.low[axis] + size / 2.0, box.high[axis] - size / 2.0
        ways.append(-low if low < 0.0 and -low >= high else -high if high > 0.0 else 0.0)
    return (ways[0], ways[1])


def _sight_findings(booth: Booth, boxes: dict[PlacementId, Box]) -> Iterator[Finding]:
    for side in set(SIDES) - closed_sides(booth.stand.kind):
        share, tallest = _closed_share(booth.stand, boxes, side)
        if share > SIGHT_SHARE and tallest is not None:
            yield Finding(
                Severity.WARNING,
                tallest,
                Text(
                    zh="{side}有 {n}% 被高于 {h} 米的东西挡住视线。",
                    en="{n}% of the {side} is closed to the eye by things above {h} m.",
                ).filled(side=SIDES[side], n=round(share * 100), h=EYE_LOW),
                Text(
                    zh="请把高的东西移到离开口 1 米以外。",
                    en="Move tall things more than 1 m away from the open side.",
                ),
            )


def _closed_share(
    stand: Stand, boxes: dict[PlacementId, Box], side: int
) -> tuple[float, PlacementId | None]:
    """Return which share of an open side is closed to the eye, and the widest thing there."""
    across, along = (0, 2) if side in (BACK, FRONT) else (2, 0)
    length, depth = (stand.width, stand.depth) if across == 0 else (stand.depth, stand.width)
    sign = 1.0 if side in (FRONT, RIGHT) else -1.0
    spans: list[tuple[float, float]] = []
    widest: tuple[float, PlacementId | None] = (0.0, None)
    for key, box in boxes.items():
        nearest = max(sign * box.low[along], sign * box.high[along])
        hides = box.high[1] > EYE_LOW and box.low[1] < OVERHEAD
        if not hides or not depth / 2.0 - SIGHT_DEPTH < nearest <= depth / 2.0 + TOLERANCE:
            continue
        low, high = max(box.low[across], -length / 2.0), min(box.high[across], length / 2.0)
        if high > low:
            spans.append((low, high))
            widest = max(widest, (high - low, key), key=lambda one: one[0])
    return _covered(spans) / length, widest[1]


def _covered(spans: list[tuple[float, float]]) -> float:
    """Return the length of the union of spans."""
    total, reach = 0.0, float("-inf")
    for low, high in sorted(spans):
        total += max(0.0, high - max(low, reach))
        reach = max(reach, high)
    return total


def _unless_locked(booth: Booth, key: PlacementId, fix: Command) -> Command | None:
    return None if booth.placements[key].is_locked else fix
