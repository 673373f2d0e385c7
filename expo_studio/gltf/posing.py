"""Where the nodes of a rig stand at a time of a clip: state = f(time), many times at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.clips import Clip, sampled
from expo_studio.gltf.rig import Rig

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Posed:
    """A rig at n times.

    Attributes:
        matrices: From each node to the asset, shape (n, nodes, 4, 4).
        weights: Morph weights of all nodes, shape (n, w).
    """

    matrices: Values
    weights: Values


def posed(rig: Rig, clip: Clip | None, times: Values) -> Posed:
    """Return a rig at times of a clip in seconds, shape (n,), or at rest without one."""
    parts, weights, moved = _parts(rig, clip, times)
    local = np.repeat(rig.locals[None], len(times), axis=0)
    nodes = np.flatnonzero(moved)
    local[:, nodes] = composed(*(one[:, nodes] for one in parts.values()))
    return Posed(_carried(rig, local), weights)


def blended(
    rig: Rig, first: tuple[Clip, Values], second: tuple[Clip | None, Values], shares: Values
) -> Posed:
    """Return a rig between two clips, each at its times, shape (n,).

    Args:
        rig: What is posed.
        first: A clip and times of it.
        second: The same; without a clip the rig at rest.
        shares: Of the first, 0 to 1, shape (n,).
    """
    (here, weights, moved), (there, others, also) = (_parts(rig, *one) for one in (first, second))
    part = shares[:, None, None]
    rotations = here["rotation"] * part
    is_far = (here["rotation"] * there["rotation"]).sum(axis=-1, keepdims=True) < 0.0
    rotations += np.where(is_far, -there["rotation"], there["rotation"]) * (1.0 - part)
    mixed = {
        path: here[path] * part + there[path] * (1.0 - part) for path in ("translation", "scale")
    }
    local = np.repeat(rig.locals[None], len(shares), axis=0)
    nodes = np.flatnonzero(moved | also)
    every = (mixed["translation"], rotations, mixed["scale"])
    local[:, nodes] = composed(*(one[:, nodes] for one in every))
    return Posed(_carried(rig, local), weights * shares[:, None] + others * (1.0 - shares[:, None]))


def looped(clip: Clip, seconds: Values) -> Values:
    """Return times within a clip that begins again when it ends."""
    if clip.duration <= 0.0:
        return np.zeros_like(seconds)
    return np.mod(seconds, clip.duration)


def _parts(
    rig: Rig, clip: Clip | None, times: Values
) -> tuple[dict[str, Values], Values, NDArray[np.bool_]]:
    """Return own transforms in parts, weights, and which nodes the clip moves."""
    count = len(times)
    weights = np.repeat(rig.weights[None], count, axis=0)
    parts = {
        "translation": np.repeat(rig.translations[None], count, axis=0),
        "rotation": np.repeat(rig.rotations[None], count, axis=0),
        "scale": np.repeat(rig.scales[None], count, axis=0),
    }
    moved = np.zeros(len(rig.locals), np.bool_)
    for track in clip.tracks if clip is not None else ():
        values = sampled(track, times)
        if track.path == "weights":
            for column, start in enumerate(rig.weight_starts[track.nodes].tolist()):
                weights[:, start : start + values.shape[2]] = values[:, column]
        else:
            parts[track.path][:, track.nodes] = values
            moved[track.nodes] = True
    return parts, weights, moved


def composed(translations: Values, rotations: Values, scales: Values) -> Values:
    """Return translation x rotation x scale, shape (..., 4, 4); quaternions (x, y, z, w)."""
    lengths = np.maximum(np.linalg.norm(rotations, axis=-1, keepdims=True), 1e-12)
    x, y, z, w = np.moveaxis(rotations / lengths, -1, 0)
    matrices = np.zeros((*translations.shape[:-1], 4, 4))
    matrices[..., 0, 0] = 1 - 2 * (y * y + z * z)
    matrices[..., 0, 1] = 2 * (x * y - z * w)
    matrices[..., 0, 2] = 2 * (x * z + y * w)
    matrices[..., 1, 0] = 2 * (x * y + z * w)
    matrices[..., 1, 1] = 1 - 2 * (x * x + z * z)
    matrices[..., 1, 2] = 2 * (y * z - x * w)
    matrices[..., 2, 0] = 2 * (x * z - y * w)
    matrices[..., 2, 1] = 2 * (y * z + x * w)
    matrices[..., 2, 2] = 1 - 2 * (x * x + y * y)
    matrices[..., :3, :3] *= scales[..., None, :]
    matrices[..., :3, 3] = translations
    matrices[..., 3, 3] = 1.0
    return matrices


def _carried(rig: Rig, local: Values) -> Values:
    """Return each node's transform below all its parents'."""
    matrices = local.copy()
    for nodes, parents in rig.levels:
        if (parents >= 0).all():
            matrices[:, nodes] = matrices[:, parents] @ local[:, nodes]
    return matrices
