"""A model's parts on the card: their vertices, their triangles and what bends them."""

from __future__ import annotations

import ctypes
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.detail import Detail
from expo_studio.render.geometry import VERTEX, Batch, Bend, is_plane
from expo_studio.render.gpu.layout import ATTRIBUTES, FOLLOWED, INFLUENCE, point_at
from expo_studio.render.gpu.looks import Look, Phase, Textures
from expo_studio.render.gpu.objects import filling, own_buffer, own_texture, own_vertex_array
from expo_studio.render.gpu.owner import Gpu

NARROW = 1 << 16
"""Vertices up to which two bytes name each."""

SHAPES = frozenset({"FLAT", "BENT", "MORPHED"})
"""What shaders are compiled with because of a part's vertices."""


@dataclass(frozen=True, slots=True)
class Morph:
    """The morph targets of a part on the card.

    Attributes:
        texture: Buffer texture, position and normal of each target's vertices.
        targets, vertices: How many.
        weight: Where the first weight stands, in numbers after a copy's palette.
    """

    texture: int
    targets: int
    vertices: int
    weight: int


@dataclass(frozen=True, slots=True)
class TriangleSet:
    """Indices on the card.

    Attributes:
        array: Vertex array that holds their buffer.
        count: How many.
        kind: GL type of one.
        offset: Where they begin in their buffer, in bytes.
        error: Metres in the part's space that they stray from all triangles.
    """

    array: int
    count: int
    kind: int
    offset: ctypes.c_void_p
    error: float = 0.0


@dataclass(slots=True, eq=False)
class Part:
    """A batch on the card.

    Attributes:
        sets: All its triangles, then coarser sets of them as they come.
        buffer: Of its vertices.
        influences: The buffer of the joints that they follow, 0 where nothing bends them.
        is_sheet: Whether it lies in a plane, so that nothing of it is before the rest.
    """

    sets: tuple[TriangleSet, ...]
    look: Look
    matrices: NDArray[np.float32]
    bounds: NDArray[np.float32]
    morph: Morph | None = None
    buffer: int = 0
    vertices: int = 0
    influences: int = 0
    is_sheet: bool = False

    @property
    def index_count(self) -> int:
        """Return the indices of all its triangles."""
        return self.sets[0].count


def part_of(gpu: Gpu, batch: Batch, textures: Textures) -> Part:
    """Put a batch on the card at once."""
    coming = parting(gpu, batch, textures)
    while True:
        try:
            next(coming)
        except StopIteration as done:
            part: Part = done.value
            return part


def parting(gpu: Gpu, batch: Batch, textures: Textures) -> Generator[None, None, Part]:
    """Put a batch on the card, yielding after each band of it; no vertex array is bound then."""
    count = len(batch.vertices)
    indices = _narrowed(batch.indices, count)
    named = yield from filling(gpu, indices)
    buffer = yield from filling(gpu, batch.vertices)
    influences, morph = 0, None
    more: list[str] = ["FLAT"] if batch.is_flat else []
    if batch.bend is not None:
        influences = yield from filling(gpu, _influences(batch.bend))
        morph = _morph(gpu, batch.bend)
        more += ["BENT", "MORPHED"] if morph else ["BENT"]
    look = textures.look(batch.material, has_tangents=batch.has_tangents, more=tuple(more))
    array = _pointing(gpu, named, buffer, influences)
    every = TriangleSet(array, len(indices), _kind(indices), ctypes.c_void_p(0))
    is_sheet = look.phase is Phase.BLENDED and is_plane(batch)
    around = (batch.matrices, batch.bounds)
    return Part((every,), look, *around, morph, buffer, count, influences, is_sheet)


def _pointing(gpu: Gpu, indices: int, buffer: int, influences: int) -> int:
    """Return a vertex array that reads from these buffers, no longer bound."""
    array = own_vertex_array(gpu)
    GL.glBindBuffer(GL.GL_ELEMENT_ARRAY_BUFFER, indices)
    GL.glBindBuffer(GL.GL_ARRAY_BUFFER, buffer)
    point_at(VERTEX, ATTRIBUTES)
    if influences:
        GL.glBindBuffer(GL.GL_ARRAY_BUFFER, influences)
        point_at(INFLUENCE, FOLLOWED)
    GL.glBindVertexArray(0)
    return array


def _influences(bend: Bend) -> NDArray[Any]:
    influences = np.empty(len(bend.joints), INFLUENCE)
    influences["joints"], influences["shares"] = bend.joints, bend.shares
    return influences


def _morph(gpu: Gpu, bend: Bend) -> Morph | None:
    """Return a part's morph targets, or None where there are none or the card cannot hold them."""
    if bend.morphs is None:
        return None
    targets, vertices = bend.morphs.shape[:2]
    if targets * vertices * 2 > int(GL.glGetIntegerv(GL.GL_MAX_TEXTURE_BUFFER_SIZE)):
        return None
    texels = np.zeros((targets, vertices, 2, 4), np.float32)
    texels[..., :3] = bend.morphs
    buffer = own_buffer(gpu, texels, GL.GL_TEXTURE_BUFFER, GL.GL_STATIC_DRAW)
    texture = own_texture(gpu)
    GL.glBindTexture(GL.GL_TEXTURE_BUFFER, texture)
    GL.glTexBuffer(GL.GL_TEXTURE_BUFFER, GL.GL_RGBA32F, buffer)
    return Morph(texture, targets, vertices, bend.weight)


def bytes_of(batch: Batch) -> int:
    """Return the bytes of a batch on the card."""
    size = batch.vertices.nbytes + _narrowed(batch.indices, len(batch.vertices)).nbytes
    if batch.bend is not None:
        size += batch.bend.joints.nbytes + batch.bend.shares.nbytes
        size += 0 if batch.bend.morphs is None else batch.bend.morphs.nbytes * 4 // 3
    return size


def add_sets(gpu: Gpu, part: Part, detail: Detail) -> int:
    """Give a part its coarser sets; return the bytes they take."""
    if len(part.sets) > 1 or not detail.indices:
        return 0
    joined = _narrowed(np.concatenate(detail.indices), part.vertices)
    named = own_buffer(gpu, joined, GL.GL_ARRAY_BUFFER, GL.GL_STATIC_DRAW)
    array = _pointing(gpu, named, part.buffer, part.influences)
    starts = np.cumsum([0, *(len(one) for one in detail.indices)]) * joined.itemsize
    part.sets += tuple(
        TriangleSet(array, len(one), _kind(joined), ctypes.c_void_p(int(start)), error)
        for one, start, error in zip(detail.indices, starts, detail.errors, strict=False)
    )
    return joined.nbytes


def _narrowed(indices: NDArray[np.uint32], vertices: int) -> NDArray[Any]:
    """Return indices in as few bytes as they need."""
    return indices.astype(np.uint16) if vertices <= NARROW else indices


def _kind(indices: NDArray[Any]) -> int:
    return int(GL.GL_UNSIGNED_SHORT if indices.dtype == np.uint16 else GL.GL_UNSIGNED_INT)


def relooked(look: Look, textures: Textures, material: int) -> Look:
    """Return another material for a part that has a look."""
    more = tuple(one for one in look.defines if one in SHAPES)
    return textures.look(material, has_tangents="TANGENTS" in look.defines, more=more)
