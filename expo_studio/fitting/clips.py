"""Clips with fewer keys: those that lie on the way between their neighbours go.

Source: Khronos glTF 2.0 specification, section 3.11 and appendix C.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.workpiece import Workpiece
from expo_studio.gltf.container import Json

Floats = NDArray[np.float64]
REST = {
    "translation": (0.0, 0.0, 0.0),
    "rotation": (0.0, 0.0, 0.0, 1.0),
    "scale": (1.0, 1.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class Slack:
    """How far a moving part may stray from where its keys put it.

    Attributes:
        angle: Radians.
        length: In the units of the file.
        share: Of a scale or a morph weight.
    """

    angle: float = 1e-3
    length: float = 1e-4
    share: float = 1e-3

    def of(self, path: str) -> float:
        """Return the slack of a channel that moves this."""
        return {"rotation": self.angle, "translation": self.length}.get(path, self.share)


def thin_clips(piece: Workpiece, slack: Slack) -> tuple[int, int]:
    """Drop keys and channels that change nothing; return how many keys there were and are."""
    before = _keys(piece)
    for animation in piece.all("animations"):
        _thin_clip(piece, animation, slack)
    return before, _keys(piece)


def kept_keys(times: Floats, values: Floats, slack: float, *, is_turn: bool) -> NDArray[np.intp]:
    """Return which keys of a linear track must stay, by splitting where it strays the most.

    Args:
        times: Seconds, shape (n,), rising.
        values: Shape (n, width).
        slack: Most a dropped key may lie off, radians for turns.
        is_turn: The values are quaternions.
    """
    last = len(times) - 1
    if last < 1 or _strays(values, np.tile(values[:1], (len(values), 1)), is_turn).max() <= slack:
        return np.array([0])
    kept, pending = {0, last}, [(0, last)]
    while pending:
        low, high = pending.pop()
        if high - low < 2:
            continue
        inner = slice(low + 1, high)
        share = (times[inner] - times[low]) / max(times[high] - times[low], 1e-9)
        between = _between(values[low], values[high], share, is_turn)
        apart = _strays(values[inner], between, is_turn)
        worst = int(apart.argmax())
        if apart[worst] > slack:
            middle = low + 1 + worst
            kept.add(middle)
            pending += [(low, middle), (middle, high)]
    return np.array(sorted(kept))


def _thin_clip(piece: Workpiece, animation: Json, slack: Slack) -> None:
    thinned: dict[int, str] = {}
    ends = [piece.arrays[one["input"]].max(initial=0.0) for one in animation["samplers"]]
    for channel in animation["channels"]:
        path, number = channel["target"].get("path", ""), channel["sampler"]
        sampler = animation["samplers"][number]
        is_cubic = sampler.get("interpolation", "LINEAR") == "CUBICSPLINE"
        if path in REST or path == "weights":
            if number not in thinned and not is_cubic:
                _thin_track(piece, sampler, path, slack.of(path))
            thinned[number] = path
    moving = [one for one in animation["channels"] if not _rests(piece, animation, one, slack)]
    end = max(ends, default=0.0)
    reached = [
        piece.arrays[animation["samplers"][one["sampler"]]["input"]].max(initial=0.0)
        for one in moving
    ]
    if moving and max(reached) < end:
        _hold(piece, animation["samplers"][moving[0]["sampler"]], end)
    if moving:
        animation["channels"] = moving


def _thin_track(piece: Workpiece, sampler: Json, path: str, slack: float) -> None:
    times = piece.arrays[sampler["input"]].reshape(-1).astype(np.float64)
    values = piece.floats(sampler["output"]).astype(np.float64)
    if not len(times) or len(values) % len(times):
        return
    rows = values.reshape(len(times), -1)
    is_turn = path == "rotation"
    if sampler.get("interpolation") == "STEP":
        changed = (np.abs(np.diff(rows, axis=0)) > slack).any(axis=1)
        kept = np.concatenate([[0], np.flatnonzero(changed) + 1])
    else:
        kept = kept_keys(times, rows, slack, is_turn=is_turn)
    if len(kept) == len(times):
        return
    short = rows[kept].reshape(-1, values.shape[1]).astype("<f4")
    sampler["input"] = piece.add(times[kept].astype("<f4").reshape(-1, 1), has_bounds=True)
    sampler["output"] = piece.add(short)


def _rests(piece: Workpiece, animation: Json, channel: Json, slack: Slack) -> bool:
    """Return whether a channel only says once what its node says already."""
    sampler = animation["samplers"][channel["sampler"]]
    path, values = channel["target"].get("path"), piece.floats(sampler["output"])
    if path not in REST or "node" not in channel["target"] or len(values) != 1:
        return False
    node = piece.all("nodes")[channel["target"]["node"]]
    if "matrix" in node:
        return False
    given = np.array([node.get(path, REST[path])], np.float64)
    return bool(_strays(values.astype(np.float64), given, path == "rotation")[0] <= slack.of(path))


def _hold(piece: Workpiece, sampler: Json, end: float) -> None:
    """Let a track go on to the end of its clip with its last value."""
    times, values = piece.arrays[sampler["input"]], piece.floats(sampler["output"])
    width = len(values) // max(1, len(times))
    if sampler.get("interpolation") == "CUBICSPLINE" or not width:
        return
    later = np.concatenate([times, np.array([[end]], times.dtype)])
    sampler["input"] = piece.add(later, has_bounds=True)
    sampler["output"] = piece.add(np.concatenate([values, values[-width:]]).astype("<f4"))


def _between(start: Floats, end: Floats, share: Floats, is_turn: bool) -> Floats:  # noqa: FBT001
    """Return values on the way, shape (n, width): straight, or the short way round."""
    if not is_turn:
        straight: Floats = start + share[:, None] * (end - start)
        return straight
    near = end if float(start @ end) >= 0.0 else -end
    angle = float(np.arccos(np.clip(start @ near, -1.0, 1.0)))
    if angle < 1e-6:
        mixed = start + share[:, None] * (near - start)
    else:
        first = np.sin((1.0 - share) * angle)[:, None] * start
        mixed = (first + np.sin(share * angle)[:, None] * near) / np.sin(angle)
    unit: Floats = mixed / np.linalg.norm(mixed, axis=1, keepdims=True)
    return unit


def _strays(values: Floats, others: Floats, is_turn: bool) -> Floats:  # noqa: FBT001
    """Return how far rows lie apart, shape (n,): radians of turns, else the largest difference."""
    if not is_turn:
        apart: Floats = np.abs(values - others).max(axis=1)
        return apart
    chords = np.minimum(
        np.linalg.norm(values - others, axis=1), np.linalg.norm(values + others, axis=1)
    )
    angles: Floats = 4.0 * np.arcsin(np.clip(chords / 2.0, 0.0, 1.0))
    return angles


def _keys(piece: Workpiece) -> int:
    return sum(
        len(piece.arrays[sampler["input"]])
        for animation in piece.all("animations")
        for sampler in animation["samplers"]
    )
