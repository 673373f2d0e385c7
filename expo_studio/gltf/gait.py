"""How a model walks in a clip, measured on its two feet: pace, direction, when they pass."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import Accessors
from expo_studio.gltf.clips import Clip, read_clips
from expo_studio.gltf.container import parse, unsound
from expo_studio.gltf.posing import posed
from expo_studio.gltf.read import STRUCTURAL, buffers_of, require_understood
from expo_studio.gltf.rig import Rig, read_rig
from expo_studio.text import Text

SAMPLES = 240
"""Moments of the clip that are looked at."""
LOW = 0.12
"""Part of a foot's rise up to which it stands."""
TRIM = 0.2
"""Part of a stance at its beginning and at its end when a foot rolls."""
LEAST_PACE, LEAST_RISE = 0.05, 0.005
"""Metres a second, and metres, below which nothing walks."""
OPPOSED = -0.6
"""Correlation of two feet of which one goes ahead while the other goes back."""

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Gait:
    """A walk.

    Attributes:
        pace: Metres a second.
        passing: Seconds into the clip when one foot passes the other, which stands.
        step: Seconds from there until the other foot passes.
        feet: How far right of the model's middle the standing foot is at each of the two, metres.
        facing: Where it walks, radians about +Y; 0 is +Z.
    """

    pace: float
    passing: float
    step: float
    feet: tuple[float, float]
    facing: float


def gait_of(data: bytes | memoryview, clip: str) -> Gait | None:
    """Return how a GLB walks in a clip, None where it does not.

    Raises:
        AssetError: The file is damaged or not understood.
    """
    container = parse(data)
    document = container.document
    try:
        require_understood(document)
        rig = read_rig(document)
        clips = read_clips(document, Accessors(document, buffers_of(container)))
    except STRUCTURAL as error:
        raise unsound(Text(zh="文件结构已损坏", en="its structure is damaged")) from error
    played = clips.get(clip)
    if played is None or played.duration <= 0.0:
        return None
    return _measured(rig, played)


def _measured(rig: Rig, clip: Clip) -> Gait | None:
    times = np.arange(SAMPLES) / SAMPLES * clip.duration
    places = posed(rig, clip, times).matrices[:, :, :3, 3]
    moving = np.flatnonzero(np.ptp(places[:, :, 1], axis=0) > LEAST_RISE)
    if len(moving) < 2:
        return None
    moving = moving[np.argsort(places[:, moving, 1].min(axis=0))]
    beat = clip.duration / SAMPLES
    for first in moving[:4]:
        way = _carried(places[:, first], beat)
        if way is None:
            continue
        ahead = places[:, :, 0] * math.sin(way[1]) + places[:, :, 2] * math.cos(way[1])
        for second in moving:
            if _is_opposed(ahead[:, first], ahead[:, second]):
                return _gait(places, ahead, (first, second), way, beat)
    return None


def _carried(place: Values, beat: float) -> tuple[float, float] | None:
    """Return pace and direction in which a foot that stands carries its model."""
    rise = place[:, 1] - place[:, 1].min()
    begin, count = _longest(rise <= LOW * rise.max())
    trim = int(count * TRIM)
    if count - 2 * trim < 4 or count == SAMPLES:
        return None
    middle = place[(begin + np.arange(trim, count - trim)) % SAMPLES]
    x, z = np.polyfit(np.arange(len(middle)) * beat, middle[:, [0, 2]], 1)[0]
    pace = math.hypot(x, z)
    return (pace, math.atan2(-x, -z)) if pace > LEAST_PACE else None


def _longest(stands: NDArray[np.bool_]) -> tuple[int, int]:
    """Return where the longest run of a ring begins, and how long it is."""
    if stands.all():
        return 0, len(stands)
    gap = int(np.flatnonzero(~stands)[0])
    ring = np.roll(stands, -gap)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], ring, [False]]).astype(np.int8)))
    runs = edges.reshape(-1, 2)
    if not len(runs):
        return 0, 0
    begin, end = max(runs.tolist(), key=lambda run: run[1] - run[0])
    return begin + gap, end - begin


def _is_opposed(first: Values, second: Values) -> bool:
    if np.ptp(second) < 0.5 * np.ptp(first):
        return False
    return bool(np.corrcoef(first, second)[0, 1] < OPPOSED)


def _gait(
    places: Values,
    ahead: Values,
    feet: tuple[np.int64, np.int64],
    way: tuple[float, float],
    beat: float,
) -> Gait | None:
    lead = ahead[:, feet[0]] - ahead[:, feet[1]]
    passing, other = _crossing(-lead), _crossing(lead)
    if passing is None or other is None:
        return None
    step = (other - passing) % SAMPLES
    right = -places[:, :, 0] * math.cos(way[1]) + places[:, :, 2] * math.sin(way[1])
    stood = (
        float(right[round(passing) % SAMPLES, feet[0]]),
        float(right[round(other) % SAMPLES, feet[1]]),
    )
    seconds = (round(passing * beat, 4), round(float(step) * beat, 4))
    offsets = (round(stood[0], 4), round(stood[1], 4))
    return Gait(round(way[0], 4), *seconds, offsets, round(way[1], 4))


def _crossing(values: Values) -> float | None:
    """Return the sample, with its part, at which values first rise through zero."""
    after = np.roll(values, -1)
    at = np.flatnonzero((values < 0.0) & (after >= 0.0))
    if not len(at):
        return None
    return float(at[0] + values[at[0]] / (values[at[0]] - after[at[0]]))
