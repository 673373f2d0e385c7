"""Coarser triangles over a model's own vertices, and how far each set strays from it.

A coarser set draws some of the vertices that are there, so it costs indices alone, and
whatever bends or paints those vertices goes on as it was. Parts that stand still are reduced
together, so that they keep meeting where their materials change.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.render.geometry import Batch

VERSION = 1
"""Raised whenever the same batches give other sets."""
SMALLEST = 256
"""Triangles of an asset below which coarser sets are not worth having."""
LEVELS = 6
"""Sets at most; each has at most this share of the triangles of the one before."""
SHARE = 0.5
LEAST = 16
"""Triangles that the coarsest set has at least."""

DIGEST = 32
SAME = 1e-6
"""Share of a model's size within which vertices stand at one place."""

Indices = NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class Detail:
    """The coarser sets of one batch, finest first.

    Attributes:
        vertices: How many the batch has.
        errors: Metres in the batch's own space that each set strays.
        indices: Of each set, shape (m,), m a multiple of 3.
    """

    vertices: int
    errors: tuple[float, ...] = ()
    indices: tuple[Indices, ...] = ()


def is_worthwhile(batches: Sequence[Batch]) -> bool:
    """Return whether a model has enough triangles to have coarser sets of."""
    return sum(len(one.indices) // 3 for one in batches) >= SMALLEST


def details_of(batches: Sequence[Batch]) -> tuple[Detail, ...]:
    """Return the coarser sets of each batch; takes seconds for a million triangles."""
    found = [Detail(len(one.vertices)) for one in batches]
    still = [at for at, one in enumerate(batches) if len(one.matrices) == 1]
    groups = [still] if still else []
    groups += [[at] for at, one in enumerate(batches) if len(one.matrices) != 1]
    for group in groups:
        for at, detail in zip(group, _reduced([batches[at] for at in group]), strict=True):
            found[at] = detail
    return tuple(found)


def to_bytes(details: Sequence[Detail]) -> bytes:
    """Return details as a file: the hash of the rest, a line of JSON, then the indices."""
    told = [
        {
            "vertices": one.vertices,
            "sets": list(zip(one.errors, map(len, one.indices), strict=True)),
        }
        for one in details
    ]
    indices = (one.astype("<u4").tobytes() for detail in details for one in detail.indices)
    body = json.dumps(told).encode() + b"\n" + b"".join(indices)
    return hashlib.sha256(body).digest() + body


def from_bytes(data: bytes) -> tuple[Detail, ...] | None:
    """Return the details that a file holds, or None where it is damaged."""
    body = data[DIGEST:]
    if hashlib.sha256(body).digest() != data[:DIGEST]:
        return None
    line, _, rest = body.partition(b"\n")
    given, start, details = np.frombuffer(rest, "<u4").astype(np.uint32), 0, []
    for one in json.loads(line):
        ends = np.cumsum([start, *(size for _, size in one["sets"])]).tolist()
        sets = tuple(given[a:b] for a, b in pairwise(ends))
        details.append(Detail(one["vertices"], tuple(error for error, _ in one["sets"]), sets))
        start = ends[-1]
    return tuple(details) if all(map(_is_sound, details)) else None


def _is_sound(detail: Detail) -> bool:
    """Return whether every set is of triangles over vertices that are there."""
    return all(
        len(one) % 3 == 0 and int(one.max(initial=0)) < detail.vertices for one in detail.indices
    )


def _reduced(batches: list[Batch]) -> list[Detail]:
    """Return the sets of batches that are reduced together."""
    from opengl_decimate import DecimateError, SimplifyOptions, collapse_sequence

    starts = np.cumsum([0, *(len(one.vertices) for one in batches)])
    offsets = zip(batches, starts.tolist(), strict=False)
    indices = np.concatenate([one.indices.astype(np.int64) + start for one, start in offsets])
    none = [Detail(len(one.vertices)) for one in batches]
    attributes = _attributes(batches)
    same = float(np.ptp(attributes["POSITION"], axis=0).max(initial=0.0)) * SAME
    options = SimplifyOptions(
        target_ratio=1e-3,
        boundary_weight=4.0,
        lock_seams=True,
        placement="endpoint",
        weld_tolerance=same,
    )
    try:
        sequence = collapse_sequence(attributes, indices, options)
    except DecimateError:
        return none
    sets: list[tuple[float, list[Indices]]] = []
    left = len(indices) // 3
    while len(sets) < LEVELS and left * SHARE >= LEAST:
        steps = int(sequence.steps_for(target_count=int(left * SHARE)))
        now = int(sequence.triangles_after(steps))
        drawn = _drawn(sequence, steps, starts, same) if now <= left * SHARE else None
        if drawn is None:
            break
        error = float(np.max(sequence.deviation[:steps], initial=0.0))
        sets.append((error, [_ordered(one) for one in drawn]))
        left = max(now, 1)
    errors = tuple(error for error, _ in sets)
    return [
        Detail(one.vertices, errors, tuple(drawn[at] for _, drawn in sets))
        for at, one in enumerate(none)
    ]


def _attributes(batches: list[Batch]) -> dict[str, NDArray[np.float32]]:
    """Return what the reduction looks at, of all batches one after the other."""
    vertices = np.concatenate([one.vertices for one in batches])
    counts = [len(one.vertices) for one in batches]
    parts = np.repeat(np.arange(len(batches), dtype=np.float32), counts)
    attributes = {
        "POSITION": np.ascontiguousarray(vertices["position"], np.float32),
        "NORMAL": vertices["normal"][:, :3].astype(np.float32) / 32767.0,
        "TEXCOORD_9": np.stack([parts, parts], axis=1),  # borders of parts are kept as seams
    }
    uv, colours = vertices["uv"].astype(np.float32), vertices["colour"].astype(np.float32) / 255.0
    if uv[:, :2].any():
        attributes["TEXCOORD_0"] = uv[:, :2]
    elif (colours < 1.0).any():
        attributes["TEXCOORD_0"] = colours[:, :3]  # patches of colour are kept like a picture's
    if uv[:, 2:].any():
        attributes["TEXCOORD_1"] = uv[:, 2:]
    return attributes


def _drawn(
    sequence: Any, steps: int, starts: NDArray[np.int64], same: float
) -> list[Indices] | None:
    """Return the triangles of each batch after some steps, or None where vertices lack."""
    positions, _, points, sources = sequence.state(steps)
    alive = (sequence.removed_at < 0) | (sequence.removed_at >= steps)
    owner = np.searchsorted(starts, np.asarray(sequence.corners)[alive][:, 0], side="right") - 1
    places = sequence.attributes["POSITION"]
    wanted = positions[points].astype(np.float32)
    taken = np.array(sources, np.int64)
    strays = (np.abs(wanted - places[taken]).max(axis=-1) > 2.0 * same) | (
        np.searchsorted(starts, taken, side="right") - 1 != owner[:, None]
    )
    for face, corner in np.argwhere(strays).tolist():
        first, last = starts[owner[face]], starts[owner[face] + 1]
        apart = np.abs(places[first:last] - wanted[face, corner]).max(axis=1)
        nearest = int(apart.argmin())
        if apart[nearest] > 2.0 * same:
            return None
        taken[face, corner] = first + nearest
    return [
        (taken[owner == at] - start).astype(np.uint32).reshape(-1)
        for at, start in enumerate(starts[:-1].tolist())
    ]


def _ordered(indices: Indices) -> Indices:
    """Return triangles in the order that a card's vertex cache likes."""
    from meshopt import reorder_mesh

    if not len(indices):
        return indices
    used, short = np.unique(indices, return_inverse=True)
    renumbered, places, _ = reorder_mesh(short.astype(np.uint32).reshape(-1), True, False)  # noqa: FBT003 (its own signature)
    back = np.empty(len(used), np.uint32)
    back[np.asarray(places)[: len(used)]] = used
    ordered: Indices = np.ascontiguousarray(back[np.asarray(renumbered)])
    return ordered
