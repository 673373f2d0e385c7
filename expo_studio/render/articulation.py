"""A moving model made ready for drawing: vertices that follow joints, and where these are.

Everything follows joints: a mesh without a skin follows its own node alone. All joints of
a model form one palette, and after them come the weights of its morph targets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.clips import Clip
from expo_studio.gltf.model import Primitive
from expo_studio.gltf.posing import Posed, blended, looped, posed
from expo_studio.gltf.rigged import Piece, Rigged
from expo_studio.render.acting import Act
from expo_studio.render.geometry import Batch, Bend, packed, wound

Floats = NDArray[np.float32]
Floats64 = NDArray[np.float64]
ROWS = 3
"""Of a joint's matrix that are kept; the last one is always 0 0 0 1."""
POSES = 8
"""Moments that stand for all that clips may do."""


@dataclass(frozen=True, slots=True, eq=False)
class _Joint:
    """Which joints of the palette a skin or a node has."""

    first: int
    nodes: NDArray[np.int64]
    binds: NDArray[np.float64]


class Articulation:
    """The batches of a moving model and what they follow.

    Attributes:
        batches: Each with its ``bend``.
        rows: Of four numbers each, that one copy takes in the palette.
    """

    def __init__(self, rigged: Rigged) -> None:
        self._rigged = rigged
        self._joints = self._gathered()
        parts = list(self._joints.values())
        self._nodes = np.concatenate([one.nodes for one in parts] or [np.zeros(0, np.int64)])
        self._binds = np.concatenate([one.binds for one in parts] or [np.zeros((0, 4, 4))])
        weights = len(rigged.rig.weights)
        self._weights_at = len(self._nodes) * ROWS
        self.rows = max(self._weights_at + -(-weights // 4), 1)
        pieces = rigged.pieces
        self._corners = _joint_boxes(pieces, self._firsts(), len(self._nodes))
        self.batches = tuple(self._batches())

    @property
    def clips(self) -> dict[str, Clip]:
        """Return the animations by name."""
        return self._rigged.clips

    def palette(self, clip: str, acts: Sequence[Act]) -> tuple[Floats, Floats]:
        """Return palettes, shape (n, rows, 4), and boxes in the asset's space, shape (n, 2, 3)."""
        played = self.clips[clip]
        own = [act.seconds for act in acts]
        times = np.array(own, np.float64)
        is_looping = np.array([act.is_looping for act in acts])
        times = np.where(is_looping, looped(played, times), times)
        shares = np.array([act.share for act in acts])
        if (shares >= 1.0).all():
            carried = self._carried(played, times)
        else:
            carried = self._mixed((played, times), acts, shares)
        return self._filled(carried), self._boxes(carried.matrices)

    def _mixed(
        self, first: tuple[Clip, NDArray[np.float64]], acts: Sequence[Act], shares: Floats64
    ) -> Posed:
        """Return the joints of the palette between a clip and the one that all acts rest in."""
        rest = self.clips.get(acts[0].rest)
        times = np.array([act.rest_seconds for act in acts], np.float64)
        second = (rest, looped(rest, times) if rest is not None else times)
        pose = blended(self._rigged.rig, first, second, shares)
        return Posed(pose.matrices[:, self._nodes] @ self._binds, pose.weights)

    def _carried(self, clip: Clip | None, times: NDArray[np.float64]) -> Posed:
        """Return the joints of the palette at times of a clip, from bound to where they are."""
        pose = posed(self._rigged.rig, clip, times)
        return Posed(pose.matrices[:, self._nodes] @ self._binds, pose.weights)

    def _filled(self, carried: Posed) -> Floats:
        """Return palettes, shape (n, rows, 4)."""
        count = len(carried.matrices)
        palette = np.zeros((count, self.rows, 4), np.float32)
        palette[:, : self._weights_at] = carried.matrices[:, :, :ROWS].reshape(count, -1, 4)
        flat = palette[:, self._weights_at :].reshape(count, -1)
        flat[:, : carried.weights.shape[1]] = carried.weights
        palette[:, self._weights_at :] = flat.reshape(count, -1, 4)
        return palette

    def poses(self) -> Floats:
        """Return palettes of the model at rest and of moments of its clips, shape (n, rows, 4)."""
        share = max(POSES // max(len(self.clips), 1), 1)
        moments = [self._carried(None, np.zeros(1))]
        for clip in list(self.clips.values())[:POSES]:
            times = (np.arange(share) + 0.5) / share * clip.duration
            moments.append(self._carried(clip, times))
        return np.concatenate([self._filled(one) for one in moments])

    def _boxes(self, matrices: NDArray[np.float64]) -> Floats:
        """Return what encloses every vertex: each lies between where its joints carry it."""
        middle = self._corners.mean(axis=1)
        half = (self._corners[:, 1] - self._corners[:, 0]) / 2.0
        is_used = (half >= 0.0).all(axis=1)
        if not is_used.any():
            return np.zeros((len(matrices), 2, 3), np.float32)
        turn, used = matrices[:, is_used, :3, :3], matrices[:, is_used]
        middles = np.einsum("nijk,ik->nij", turn, middle[is_used]) + used[:, :, :3, 3]
        halves = np.einsum("nijk,ik->nij", np.abs(turn), half[is_used])
        low, high = (middles - halves).min(axis=1), (middles + halves).max(axis=1)
        return np.stack([low, high], axis=1).astype(np.float32)

    def _gathered(self) -> dict[tuple[str, int], _Joint]:
        joints: dict[tuple[str, int], _Joint] = {}
        first = 0
        for piece in self._rigged.pieces:
            key = _holder(piece)
            if key in joints:
                continue
            if piece.skin is None:
                joint = _Joint(first, np.array([piece.node]), np.eye(4)[None])
            else:
                skin = self._rigged.skins[piece.skin]
                joint = _Joint(first, skin.joints, skin.binds)
            joints[key] = joint
            first += len(joint.nodes)
        return joints

    def _firsts(self) -> list[int]:
        return [self._joints[_holder(piece)].first for piece in self._rigged.pieces]

    def _batches(self) -> list[Batch]:
        """Return pieces of one look merged; morphed ones stay alone with their targets."""
        bent = [self._batch(piece) for piece in self._rigged.pieces]
        alone = [one for one in bent if one.bend is not None and one.bend.morphs is not None]
        plain = [one for one in bent if one.bend is not None and one.bend.morphs is None]

        def look(batch: Batch) -> tuple[int, bool, bool]:
            return batch.material, batch.has_tangents, batch.is_flat

        groups = groupby(sorted(plain, key=look), key=look)
        return [*(_joined(list(group)) for _, group in groups), *alone]

    def _batch(self, piece: Piece) -> Batch:
        primitive = self._seen_from_outside(piece)
        vertices = packed(primitive, np.eye(4))
        places = vertices["position"]
        return Batch(
            material=primitive.material,
            vertices=vertices,
            indices=np.ascontiguousarray(primitive.indices, np.uint32),
            matrices=np.eye(4, dtype=np.float32)[None],
            bounds=np.stack([places.min(axis=0), places.max(axis=0)]),
            has_tangents=primitive.tangents is not None,
            bend=self._bend(piece),
            is_flat=piece.is_flat,
        )

    def _seen_from_outside(self, piece: Piece) -> Primitive:
        """Return the primitive turned round where its node mirrors it."""
        if piece.skin is not None:
            return piece.primitive
        rest = posed(self._rigged.rig, None, np.zeros(1)).matrices[0, piece.node]
        return replace(piece.primitive, indices=wound(piece.primitive, rest))

    def _bend(self, piece: Piece) -> Bend:
        count = len(piece.primitive.positions)
        first = self._joints[_holder(piece)].first
        if piece.joints is None or piece.shares is None:
            joints = np.full((count, 4), first, np.uint16)
            shares = np.tile(np.array([65535, 0, 0, 0], np.uint16), (count, 1))
        else:
            joints = (piece.joints + np.uint16(first)).astype(np.uint16)
            shares = np.round(piece.shares * 65535.0).astype(np.uint16)
        start = int(self._rigged.rig.weight_starts[piece.node])
        return Bend(joints, shares, piece.morphs, self._weights_at * 4 + start)


def _holder(piece: Piece) -> tuple[str, int]:
    return ("node", piece.node) if piece.skin is None else ("skin", piece.skin)


def _joined(batches: list[Batch]) -> Batch:
    """Return batches of one look as one."""
    bends = [one.bend for one in batches if one.bend is not None]
    starts = np.cumsum([0, *(len(one.vertices) for one in batches)])
    indices = [one.indices + np.uint32(at) for one, at in zip(batches, starts, strict=False)]
    bounds = np.stack([one.bounds for one in batches])
    return replace(
        batches[0],
        vertices=np.concatenate([one.vertices for one in batches]),
        indices=np.concatenate(indices),
        bounds=np.stack([bounds[:, 0].min(axis=0), bounds[:, 1].max(axis=0)]),
        bend=Bend(
            np.concatenate([one.joints for one in bends]),
            np.concatenate([one.shares for one in bends]),
            None,
            0,
        ),
    )


def _joint_boxes(pieces: Sequence[Piece], firsts: list[int], count: int) -> NDArray[np.float64]:
    """Return the corners of what follows each joint, shape (count, 2, 3); inside out for none."""
    corners = np.empty((count, 2, 3))
    corners[:, 0], corners[:, 1] = np.inf, -np.inf
    for piece, first in zip(pieces, firsts, strict=True):
        low, high = _reach(piece)
        if piece.joints is None or piece.shares is None:
            follows = [(first, np.ones(len(low), np.bool_))]
        else:
            pairs = [(first + one, piece.joints == one) for one in np.unique(piece.joints).tolist()]
            follows = [(at, (is_one & (piece.shares > 0.0)).any(axis=1)) for at, is_one in pairs]
        for at, mask in follows:
            if mask.any():
                corners[at, 0] = np.minimum(corners[at, 0], low[mask].min(axis=0))
                corners[at, 1] = np.maximum(corners[at, 1], high[mask].max(axis=0))
    return corners


def _reach(piece: Piece) -> tuple[Floats, Floats]:
    """Return how far each vertex goes with all morph targets between 0 and 1."""
    places = piece.primitive.positions
    if piece.morphs is None:
        return places, places
    offsets = piece.morphs[:, :, 0]
    return places + np.minimum(offsets, 0).sum(axis=0), places + np.maximum(offsets, 0).sum(axis=0)
