"""A show at a time: who is where in which clip, the camera, the lights, the words, the card.

The same show, time and held seconds always give the same state.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Protocol, TypeVar

from expo_studio.model.booth import Booth, Light, Sky
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, LightId, PlacementId, ProductId
from expo_studio.model.show import CameraKey, LightKey, Look, Mark, Show
from expo_studio.model.show_cameras import shot
from expo_studio.model.show_walk import Stand, soft, walk_of
from expo_studio.model.space import UP, Pose, Vec3, turn
from expo_studio.text import Text

CHEST = 0.72
"""Part of a look's height at which cameras aim."""
FOCUS_SECONDS = 1.2
"""For which the cameras turn from one look to the next."""
TAIL_SECONDS = 3.0
"""After everything is over."""


class _Timed(Protocol):
    @property
    def seconds(self) -> float: ...


Key = TypeVar("Key", bound=_Timed)


@dataclass(frozen=True, slots=True)
class Placed:
    """A look's placement at a moment.

    Attributes:
        clip, seconds: What it plays, and where in it.
        rest, rest_seconds: The clip that is mixed in; empty for the pose at rest.
        share: Of the first clip, 0 to 1.
        is_hidden: Whether it has not entered yet, or left.
    """

    pose: Pose
    clip: str = ""
    seconds: float = 0.0
    rest: str = ""
    rest_seconds: float = 0.0
    share: float = 1.0
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """A sound of the show at a moment: which, where in it, and how loud."""

    sound: AssetId
    seconds: float
    level: float


@dataclass(frozen=True, slots=True)
class Moment:
    """A show at a time.

    Attributes:
        camera: Where it is seen from; None where nothing of it is there.
        lights: Factors on the lamps that are not as the booth says.
        sky: Factor on the whole picture.
        card: The product whose card is shown.
        look: Number of the look that entered last, from 0; -1 for none.
    """

    seconds: float
    placed: Mapping[PlacementId, Placed]
    camera: Viewpoint | None
    lights: Mapping[LightId, float]
    sky: float
    caption: Text
    card: ProductId | None
    heard: tuple[Heard, ...]
    look: int
    is_over: bool


def state(booth: Booth, show: Show, seconds: float, held: float = 0.0) -> Moment:
    """Return a show at a time; ``held`` are the seconds that it has been waiting there."""
    looks = [one for one in show.looks if one.placement in booth.placements]
    placed: dict[PlacementId, Placed] = {}
    for look in looks:
        now = _placed(booth, show, look, seconds, held)
        before = placed.get(look.placement)
        if before is None or before.is_hidden:
            placed[look.placement] = now
    entered = [one for one in order(looks) if one.enters <= seconds]
    return Moment(
        seconds,
        placed,
        _camera(booth, show, seconds, entered),
        _levels(show.lights, seconds),
        _level([one for one in show.lights if one.light is None], seconds),
        _caption(show, seconds),
        _card(booth, entered, seconds),
        heard(booth, show, seconds, held),
        show.looks.index(entered[-1]) if entered else -1,
        seconds >= lasts(show),
    )


def heard(booth: Booth, show: Show, seconds: float, held: float) -> tuple[Heard, ...]:
    """Return what is heard at a time; while the show waits it is heard on, over and over."""
    found = []
    for one in show.sounds:
        asset = booth.assets.get(one.sound)
        since = seconds - one.seconds
        if asset is not None and 0.0 <= since < asset.seconds:
            found.append(Heard(one.sound, (since + held) % asset.seconds, one.level))
    return tuple(found)


def staged(booth: Booth, moment: Moment) -> Booth:
    """Return a booth lit as at a moment of a show; the placements stay as they are."""
    lights = booth.lights
    if moment.lights:
        lights = {key: _dimmed(one, moment.lights.get(key, 1.0)) for key, one in lights.items()}
    sky: Sky = booth.sky
    if moment.sky != 1.0:
        sky = replace(sky, exposure=sky.exposure * moment.sky)
    return replace(booth, lights=lights, sky=sky)


@lru_cache(maxsize=64)
def ends(show: Show) -> float:
    """Return when the last look has left and the last cue and words are over, seconds."""
    found = [one.enters + walk_of(show.path, one).lasts for one in show.looks]
    found += [one.seconds + one.lasts for one in show.captions]
    found += [one.seconds for one in show.cues]
    return max(found, default=0.0)


def lasts(show: Show) -> float:
    """Return how long a show takes when it waits nowhere, seconds."""
    return ends(show) + TAIL_SECONDS


@lru_cache(maxsize=64)
def busy(show: Show) -> tuple[tuple[float, float], ...]:
    """Return when somebody walks or turns, in order and apart from each other."""
    spans = sorted(
        (one.enters + part.begins, one.enters + part.ends)
        for one in show.looks
        for part in walk_of(show.path, one).parts
        if not part.is_calm
    )
    joined: list[tuple[float, float]] = []
    for begin, end in spans:
        if joined and begin <= joined[-1][1] + 1e-9:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return tuple(joined)


def calm_from(show: Show, seconds: float) -> float:
    """Return the first moment from a time on when everybody stands or is off."""
    for begin, end in busy(show):
        if begin < seconds < end:
            return end
    return seconds


def order(looks: Iterable[Look]) -> list[Look]:
    """Return looks as they enter."""
    return sorted(looks, key=lambda one: one.enters)


def heights(path: tuple[Mark, ...], place: tuple[float, float]) -> float:
    """Return how high the path is beside a place, metres."""
    best, level = math.inf, path[0].position[1] if path else 0.0
    for first, second in pairwise(path):
        (ax, ay, az), (bx, by, bz) = first.position, second.position
        size = (bx - ax) ** 2 + (bz - az) ** 2
        share = ((place[0] - ax) * (bx - ax) + (place[1] - az) * (bz - az)) / max(size, 1e-12)
        share = min(max(share, 0.0), 1.0)
        away = math.dist(place, (ax + (bx - ax) * share, az + (bz - az) * share))
        if away < best - 1e-9:
            best, level = away, ay + (by - ay) * share
    return level


def _placed(booth: Booth, show: Show, look: Look, seconds: float, held: float) -> Placed:
    since, walk = seconds - look.enters, walk_of(show.path, look)
    stand = walk.at(since)
    is_hidden = not show.path or not 0.0 <= since < walk.lasts
    pose = _pose(booth, show, look, stand)
    stride = look.stride
    if stride is None:
        return Placed(pose, is_hidden=is_hidden)
    rest = max(since, 0.0) + held
    return Placed(pose, stride.clip, stand.step, stride.rest, rest, stand.share, is_hidden)


def _pose(booth: Booth, show: Show, look: Look, stand: Stand) -> Pose:
    x, z = stand.place
    item = booth.placements[look.placement]
    foot = booth.assets[item.asset].bounds.low[1] if _known(booth, look) else 0.0
    facing = look.stride.facing if look.stride else 0.0
    place: Vec3 = (x, heights(show.path, stand.place) - foot * item.pose.scale[1], z)
    return Pose(place, turn(UP, stand.heading - facing), item.pose.scale)


def _known(booth: Booth, look: Look) -> bool:
    return booth.placements[look.placement].asset in booth.assets


def _camera(booth: Booth, show: Show, seconds: float, entered: list[Look]) -> Viewpoint | None:
    if not show.path:
        return None
    aim = _aim(booth, show, seconds, entered)
    keys = sorted(_known_keys(booth, show), key=lambda one: one.seconds)
    at = max((n for n, one in enumerate(keys) if one.seconds <= seconds), default=-1)
    now = keys[at] if at >= 0 else CameraKey(0.0)
    seen = shot(booth, show, now, aim, seconds)
    gone = seconds - now.seconds
    if at > 0 and gone < now.fade:
        before = shot(booth, show, keys[at - 1], aim, seconds)
        seen = _between(before, seen, soft(gone / now.fade))
    return seen


def _known_keys(booth: Booth, show: Show) -> Iterable[CameraKey]:
    return (one for one in show.cameras if not one.viewpoint or one.viewpoint in booth.viewpoints)


def _aim(booth: Booth, show: Show, seconds: float, entered: list[Look]) -> Vec3:
    """Return what the cameras aim at: the look that entered last, softly from the one before."""
    start = show.path[0].position
    aims = [(start[0], start[1] + 1.2, start[2])]
    aims += [_chest(booth, show, one, seconds) for one in entered[-2:]]
    if len(aims) == 1:
        return aims[0]
    share = soft((seconds - entered[-1].enters) / FOCUS_SECONDS)
    return _mixed(aims[-2], aims[-1], share)


def _chest(booth: Booth, show: Show, look: Look, seconds: float) -> Vec3:
    walk = walk_of(show.path, look)
    x, z = walk.at(min(seconds - look.enters, walk.lasts)).place
    high = 1.7
    if _known(booth, look):
        item = booth.placements[look.placement]
        high = booth.assets[item.asset].bounds.size[1] * item.pose.scale[1]
    return (x, heights(show.path, (x, z)) + high * CHEST, z)


def _between(first: Viewpoint, second: Viewpoint, share: float) -> Viewpoint:
    opening = first.field_of_view + (second.field_of_view - first.field_of_view) * share
    return Viewpoint(
        second.name,
        _mixed(first.eye, second.eye, share),
        _mixed(first.target, second.target, share),
        opening,
    )


def _mixed(first: Vec3, second: Vec3, share: float) -> Vec3:
    (ax, ay, az), (bx, by, bz) = first, second
    return (ax + (bx - ax) * share, ay + (by - ay) * share, az + (bz - az) * share)


def _levels(keys: Iterable[LightKey], seconds: float) -> dict[LightId, float]:
    by_light: dict[LightId, list[LightKey]] = {}
    for key in keys:
        if key.light is not None:
            by_light.setdefault(key.light, []).append(key)
    levels = {light: _level(own, seconds) for light, own in by_light.items()}
    return {light: level for light, level in levels.items() if level != 1.0}


def _level(keys: Iterable[LightKey], seconds: float) -> float:
    """Return how bright it is at a time; each key fades from where the one before had come."""
    level = 1.0
    ordered = sorted(keys, key=lambda one: one.seconds)
    for at, key in enumerate(ordered):
        if key.seconds > seconds:
            break
        until = ordered[at + 1].seconds if at + 1 < len(ordered) else seconds
        gone = min(seconds, until) - key.seconds
        level += (key.level - level) * (soft(gone / key.fade) if key.fade > 0.0 else 1.0)
    return level


def _dimmed(light: Light, level: float) -> Light:
    return light if level == 1.0 else replace(light, candela=light.candela * level)


def _latest(keys: Iterable[Key], seconds: float) -> Key | None:
    past = [one for one in keys if one.seconds <= seconds]
    return max(past, key=lambda one: one.seconds, default=None)


def _caption(show: Show, seconds: float) -> Text:
    now = _latest(show.captions, seconds)
    return now.text if now is not None and seconds < now.seconds + now.lasts else Text()


def _card(booth: Booth, entered: list[Look], seconds: float) -> ProductId | None:
    with_card = [one for one in entered if one.product in booth.products]
    if with_card and seconds < with_card[-1].enters + with_card[-1].card_seconds:
        return with_card[-1].product
    return None
