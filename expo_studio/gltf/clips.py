"""The animations of a glTF document, and what they say at a time.

Source: Khronos glTF 2.0 specification, section 3.11 and appendix C (interpolation).
Channels that share their key times are read and evaluated together.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors, item, whole
from expo_studio.gltf.container import Json, unsound
from expo_studio.text import Text

WIDTHS = {"translation": 3, "rotation": 4, "scale": 3}

Numbers = NDArray[np.int64]
Values = NDArray[np.float64]


class Between(StrEnum):
    """What lies between two keys."""

    LINEAR = "LINEAR"
    STEP = "STEP"
    CUBIC = "CUBICSPLINE"


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """One property of some nodes over time.

    Attributes:
        nodes: Shape (c,).
        path: translation, rotation, scale or weights.
        times: Seconds of the keys, shape (k,), rising.
        values: Shape (k, c, width); of cubic tracks (k, 3, c, width): in-tangent, value, out.
    """

    nodes: Numbers
    path: str
    between: Between
    times: Values
    values: Values


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """An animation.

    Attributes:
        duration: Seconds from 0 to the last key.
    """

    name: str
    duration: float
    tracks: tuple[Track, ...]


def clip_names(document: Json) -> tuple[str, ...]:
    """Return a name for each animation, unique; unnamed ones are numbered from 1."""
    names: list[str] = []
    for number, given in enumerate(document.get("animations", ()), start=1):
        name = str(given.get("name") or f"Animation {number}")
        names.append(name if name not in names else f"{name} {number}")
    return tuple(names)


def read_clips(document: Json, accessors: Accessors) -> dict[str, Clip]:
    """Return the animations by name; AssetError where one is unsound."""
    names = clip_names(document)
    given = document.get("animations", ())
    return {
        name: _Reader(document, accessors, one).clip(name)
        for name, one in zip(names, given, strict=True)
    }


def sampled(track: Track, times: Values) -> Values:
    """Return a track's values at times in seconds, shape (n, c, width); held outside its keys."""
    keys = track.times
    times = np.clip(times, keys[0], keys[-1])
    after = np.clip(np.searchsorted(keys, times, side="right"), 1, max(len(keys) - 1, 1))
    before = after - 1
    if len(keys) == 1:
        only = track.values[:, 1] if track.between is Between.CUBIC else track.values
        return np.repeat(only, len(times), axis=0)
    span = (keys[after] - keys[before])[:, None, None]
    share = (times - keys[before])[:, None, None] / np.where(span > 0.0, span, 1.0)
    if track.between is Between.CUBIC:
        return _hermite(track, before, after, share, span)
    first, second = track.values[before], track.values[after]
    if track.between is Between.STEP:
        return np.where(share >= 1.0, second, first)
    if track.path == "rotation":
        return slerp(first, second, share)
    return first + (second - first) * share


def slerp(first: Values, second: Values, share: Values) -> Values:
    """Return unit quaternions between, the short way round, shape (..., 4)."""
    cosine = (first * second).sum(axis=-1, keepdims=True)
    second = np.where(cosine < 0.0, -second, second)
    angle = np.arccos(np.clip(np.abs(cosine), 0.0, 1.0))
    sine = np.sin(angle)
    is_close = sine < 1e-4
    safe = np.where(is_close, 1.0, sine)
    left = np.where(is_close, 1.0 - share, np.sin((1.0 - share) * angle) / safe)
    right = np.where(is_close, share, np.sin(share * angle) / safe)
    return _unit(left * first + right * second)


def _hermite(track: Track, before: Numbers, after: Numbers, t: Values, span: Values) -> Values:
    start, leaving = track.values[before, 1], track.values[before, 2]
    end, arriving = track.values[after, 1], track.values[after, 0]
    t2, t3 = t * t, t * t * t
    mixed = (2 * t3 - 3 * t2 + 1) * start + (t3 - 2 * t2 + t) * span * leaving
    mixed = mixed + (3 * t2 - 2 * t3) * end + (t3 - t2) * span * arriving
    return _unit(mixed) if track.path == "rotation" else mixed


def _unit(quaternions: Values) -> Values:
    lengths = np.linalg.norm(quaternions, axis=-1, keepdims=True)
    units: Values = quaternions / np.maximum(lengths, 1e-12)
    return units


@dataclass(frozen=True, slots=True)
class _Key:
    """What channels share that are evaluated together."""

    times: int
    path: str
    between: Between
    width: int


class _Reader:
    def __init__(self, document: Json, accessors: Accessors, given: Json) -> None:
        self._document = document
        self._accessors = accessors
        self._samplers = given["samplers"]
        self._channels = given["channels"]

    def clip(self, name: str) -> Clip:
        groups: dict[_Key, list[tuple[int, Json]]] = {}
        for channel in self._channels:
            target, sampler = channel["target"], self._samplers[whole(channel["sampler"])]
            path, node = target.get("path"), target.get("node")
            width = self._width(path, node)
            if node is None or not width:
                continue
            between = Between(sampler.get("interpolation", "LINEAR"))
            key = _Key(whole(sampler["input"]), str(path), between, width)
            groups.setdefault(key, []).append((whole(node), sampler))
        tracks = tuple(self._track(key, many) for key, many in groups.items())
        last = max((float(track.times[-1]) for track in tracks), default=0.0)
        return Clip(name, last, tracks)

    def _width(self, path: object, node: object) -> int:
        """Return how many numbers a key of a node has; 0 for what cannot be animated."""
        if path in WIDTHS or node is None:
            return WIDTHS.get(str(path), 0)
        if path != "weights":
            return 0
        given = item(self._document, "nodes", whole(node))
        if "mesh" not in given:
            return 0
        primitives = item(self._document, "meshes", whole(given["mesh"])).get("primitives", ())
        return max((len(one.get("targets", ())) for one in primitives), default=0)

    def _track(self, key: _Key, many: list[tuple[int, Json]]) -> Track:
        times = self._accessors.floats(key.times, 1)[:, 0].astype(np.float64)
        if not len(times) or (np.diff(times) < 0.0).any():
            raise unsound(Text(zh="动画的时间无序", en="the keys of an animation are out of order"))
        knots = 3 if key.between is Between.CUBIC else 1
        values = [self._values(sampler, len(times), knots, key.width) for _, sampler in many]
        joined = np.stack(values, axis=2)
        if key.path == "rotation" and knots == 1:
            joined = _unit(joined)
        return Track(
            nodes=np.array([node for node, _ in many], np.int64),
            path=key.path,
            between=key.between,
            times=times,
            values=joined if knots == 3 else joined[:, 0],
        )

    def _values(self, sampler: Json, keys: int, knots: int, width: int) -> Values:
        """Return a channel's keys, shape (keys, knots, width)."""
        output = whole(sampler["output"])
        stored = self._accessors.raw(output).shape[1]
        values = self._accessors.floats(output, stored).astype(np.float64).reshape(-1)
        if len(values) < keys * knots * width:
            raise unsound(Text(zh="动画数据不全", en="an animation has too few keys"))
        return values[: keys * knots * width].reshape(keys, knots, width)
