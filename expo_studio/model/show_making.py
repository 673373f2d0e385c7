"""A show made at once of the models that stand along a runway: a start that can be played."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from expo_studio.model.booth import Asset, AssetKind, Booth
from expo_studio.model.ids import PlacementId
from expo_studio.model.show import (
    CameraKey,
    Caption,
    Cue,
    LightKey,
    Look,
    Mark,
    Rig,
    Show,
    Stride,
)
from expo_studio.model.show_state import busy, ends, order
from expo_studio.model.space import Box, Vec3
from expo_studio.text import Text

LEVEL = 0.03
"""Metres between a foot and the floor it stands on, and between pieces of one floor."""
RAISED, CUT_OUT = 0.1, 1.2
"""Metres: lower floors are no runway, lower pictures no cut-outs."""
FRONT, BEHIND, LANE = 0.9, 0.3, 0.35
"""Metres from the runway's ends, and from its middle line on the way out and back."""
POSE_SECONDS = 4.0
OVERLAP = 3.0
"""Seconds before a look has left when the next one comes."""
DIM = 0.35
OPENING, FINALE = Text("开场", "Opening"), Text("结束", "Finale")
Gaits = Mapping[PlacementId, Stride]


def walkers(booth: Booth) -> list[PlacementId]:
    """Return what could walk: models with clips that look like people, and tall cut-outs."""
    return [
        key
        for key, item in booth.placements.items()
        if not item.is_hidden
        and item.asset in booth.assets
        and _could_walk(booth.assets[item.asset])
    ]


def clips_of(asset: Asset) -> tuple[str, str]:
    """Return the clips in which an asset walks and rests, by their names; empty for none."""
    return (
        _named(asset.clips, ("walk", "catwalk", "run", "走", "步")),
        _named(asset.clips, ("stand", "idle", "rest", "pose", "站", "待机")),
    )


def made(booth: Booth, keys: Sequence[PlacementId], gaits: Gaits, name: Text) -> Show:
    """Return a show in which placements walk one after the other, down the runway and back."""
    path = runway(booth, keys)
    looks: list[Look] = []
    enters = 2.0
    for key in keys:
        look = look_of(booth, key, enters, gaits.get(key))
        looks.append(look)
        enters = max(ends(Show(name, path, (look,))) - OVERLAP, enters + 4.0)
    show = Show(name, path, tuple(looks))
    return with_tracks(booth, show)


def look_of(booth: Booth, key: PlacementId, enters: float, stride: Stride | None) -> Look:
    """Return a placement as a look that enters at some seconds, with the product it shows."""
    products = (one for one, product in booth.products.items() if key in product.placements)
    return Look(key, booth.name_of(key), enters, stride, product=next(products, None))


def with_tracks(booth: Booth, show: Show) -> Show:
    """Return a show with cues, cameras, lights and captions that follow its looks."""
    looks = order(show.looks)
    end = ends(show)
    cues = [Cue(OPENING, 0.0, waits=True)]
    cameras = [CameraKey(0.0, Rig.CRANE)]
    captions = []
    for number, look in enumerate(looks):
        cues.append(Cue(look.name, look.enters))
        posed = _posed(show, look)
        cameras += [
            CameraKey(look.enters, Rig.PIT if number % 2 == 0 else Rig.AUDIENCE),
            CameraKey(posed, Rig.SIDE if number % 2 == 0 else Rig.PIT, fade=1.5),
        ]
        captions.append(Caption(look.enters + 0.5, 6.0, _written(booth, look)))
    cues.append(Cue(FINALE, end))
    cameras.append(CameraKey(end, Rig.CRANE))
    lights = (
        LightKey(0.0, None, DIM),
        LightKey(0.5, None, 1.0, 2.0),
        LightKey(end, None, 0.6, 2.0),
    )
    return replace(
        show,
        cues=tuple(cues),
        cameras=tuple(cameras),
        lights=lights,
        captions=tuple(captions),
    )


def runway(booth: Booth, keys: Sequence[PlacementId]) -> tuple[Mark, ...]:
    """Return a path out and back along what the placements stand on, or along the stand."""
    box = _floor(booth, keys)
    axis = 0 if box.size[0] > box.size[2] * 1.2 else 2
    entrance = next(iter(booth.viewpoints.values()), None)
    side = entrance.eye[axis] - box.middle[axis] if entrance else 1.0
    ends = (box.low[axis], box.high[axis]) if side >= 0.0 else (box.high[axis], box.low[axis])
    way = 1.0 if ends[1] >= ends[0] else -1.0
    lane = min(LANE, box.size[2 - axis] / 4.0)
    start, front = ends[0] + way * BEHIND, ends[1] - way * FRONT
    return (
        Mark(_at(box, axis, start, -lane)),
        Mark(_at(box, axis, front, 0.0), POSE_SECONDS),
        Mark(_at(box, axis, start, lane)),
    )


def _posed(show: Show, look: Look) -> float:
    """Return when a look comes to its first stop, seconds of the show."""
    own = replace(show, looks=(look,))
    spans = busy(own)
    return spans[0][1] if spans else look.enters


def _written(booth: Booth, look: Look) -> Text:
    product = booth.products.get(look.product) if look.product else None
    return product.name if product else look.name


def _at(box: Box, axis: int, along: float, across: float) -> Vec3:
    middle = box.middle
    if axis == 0:
        return (round(along, 3), round(box.high[1], 3), round(middle[2] + across, 3))
    return (round(middle[0] + across, 3), round(box.high[1], 3), round(along, 3))


def _floor(booth: Booth, keys: Sequence[PlacementId]) -> Box:
    """Return the raised floor under the placements; without one, the stand's ground."""
    boxes = {
        key: booth.bounds_of(key)
        for key, item in booth.placements.items()
        if key not in keys and item.asset in booth.assets
    }
    floors = [one for one in boxes.values() if one.high[1] > RAISED]
    feet = [booth.bounds_of(key) for key in keys if booth.placements[key].asset in booth.assets]
    found = [one for one in floors if any(_stands_on(foot, one) for foot in feet)]
    left = [one for one in floors if one not in found]
    while found and (more := [one for one in left if any(_joins(one, other) for other in found)]):
        found += more
        left = [one for one in left if one not in more]
    if found:
        return _straightened(found)
    width, depth = booth.stand.width / 2.0, booth.stand.depth / 2.0
    return Box((-width, 0.0, -depth), (width, 0.0, depth))


def _stands_on(thing: Box, floor: Box) -> bool:
    x, _, z = thing.middle
    is_over = floor.low[0] <= x <= floor.high[0] and floor.low[2] <= z <= floor.high[2]
    return is_over and abs(thing.low[1] - floor.high[1]) < LEVEL


def _joins(first: Box, second: Box) -> bool:
    is_level = abs(first.high[1] - second.high[1]) < LEVEL
    return is_level and all(
        first.low[at] <= second.high[at] + LEVEL and second.low[at] <= first.high[at] + LEVEL
        for at in (0, 2)
    )


def _straightened(boxes: list[Box]) -> Box:
    """Return what is around the boxes, its middle line that of the largest: steps lie beside."""
    whole, largest = _around(boxes), max(boxes, key=lambda one: one.size[0] * one.size[2])
    across = 2 if whole.size[0] > whole.size[2] else 0
    low, high = list(whole.low), list(whole.high)
    low[across], high[across] = largest.low[across], largest.high[across]
    return Box((low[0], low[1], low[2]), (high[0], high[1], high[2]))


def _around(boxes: Iterable[Box]) -> Box:
    lows, highs = zip(*((one.low, one.high) for one in boxes), strict=True)
    low = (min(x for x, _, _ in lows), min(y for _, y, _ in lows), min(z for _, _, z in lows))
    high = (max(x for x, _, _ in highs), max(y for _, y, _ in highs), max(z for _, _, z in highs))
    return Box(low, high)


def _could_walk(asset: Asset) -> bool:
    if asset.kind is AssetKind.IMAGE:
        wide, high, _ = asset.bounds.size
        return asset.sign is None and high >= CUT_OUT and high > wide
    return bool(asset.kind is AssetKind.MODEL and clips_of(asset)[0])


def _named(clips: tuple[str, ...], parts: tuple[str, ...]) -> str:
    return next((one for part in parts for one in clips if part in one.lower()), "")
