"""Assets on the graphics card, each uploaded once and kept while it is used."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.errors import AssetError, ExpoError
from expo_studio.gltf.read import read_model
from expo_studio.gltf.rigged import read_rigged
from expo_studio.gltf.variants import variant_materials
from expo_studio.model.ids import AssetId
from expo_studio.render.articulation import Articulation
from expo_studio.render.detail import Detail, is_worthwhile
from expo_studio.render.details import Details, Wanted
from expo_studio.render.geometry import VERTEX, Batch, Bend, is_plane
from expo_studio.render.gpu.layout import ATTRIBUTES, FOLLOWED, INFLUENCE, point_at
from expo_studio.render.gpu.limits import allowance, card_memory
from expo_studio.render.gpu.looks import Look, Phase, Room, Textures, decoded
from expo_studio.render.gpu.objects import own_buffer, own_texture, own_vertex_array
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.ready import Ready, ready
from expo_studio.render.ports import Blobs

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


@dataclass(frozen=True, slots=True, eq=False)
class MovingModel:
    """The parts of an asset that follow joints, and the joints."""

    parts: tuple[Part, ...]
    articulation: Articulation


@dataclass(slots=True, eq=False)
class UploadedModel:
    """All parts of an asset and the bytes they take besides textures.

    Attributes:
        moving: What is drawn while it moves, once it has; None where nothing moves in it.
        pages: What is drawn of a board at other pages than the first, once it was turned there.
    """

    gpu: Gpu
    parts: tuple[Part, ...]
    textures: Textures | None = None
    vertex_bytes: int = 0
    moving: MovingModel | None = None
    is_settled: bool = False
    pages: dict[int, tuple[Part, ...]] = field(default_factory=dict)
    page_bytes: int = 0

    @property
    def size(self) -> int:
        """Return the bytes it takes on the card."""
        own = self.textures.size if self.textures else 0
        return self.vertex_bytes + self.page_bytes + own

    def parts_of(self, *, is_bent: bool) -> tuple[Part, ...]:
        """Return its parts as they stand, or those that follow joints."""
        if not is_bent:
            return self.parts
        return self.moving.parts if self.moving is not None else ()


class Models:
    """The assets that are on the card, by their hash, as many bytes as it may give them.

    What is not used is let go, oldest first; where what is used takes too much, the textures of
    what comes last are smaller.

    Attributes:
        unsound: Why an asset is not drawn; it takes no room, and the rest is drawn.
        version: Differs once a model has coarser sets of triangles that it had not.
    """

    def __init__(self, blobs: Blobs, details: Details | None = None) -> None:
        self._blobs = blobs
        self._details = details
        self.version = 0
        self.unsound: dict[AssetId, ExpoError] = {}
        self._uploaded: dict[AssetId, UploadedModel] = {}
        self._used: frozenset[AssetId] = frozenset()
        self._card = card_memory()
        self._coming: dict[AssetId, Gpu] = {}

    @property
    def smaller(self) -> int:
        """Return how many assets have smaller textures than their files, to save memory."""
        every = (one.textures for one in self._uploaded.values())
        return sum(one is not None and one.is_smaller for one in every)

    @property
    def size(self) -> int:
        """Return the bytes in use on the card."""
        return sum(one.size for one in self._uploaded.values())

    @property
    def has_missing(self) -> bool:
        """Return whether an asset was not there when it was last asked for."""
        return any(not isinstance(error, AssetError) for error in self.unsound.values())

    def get(self, key: AssetId) -> UploadedModel:
        """Return an asset, uploaded if it was not; one without parts where it is unsound.

        Damage is for ever; an asset that was only missing is asked for again.
        """
        if key in self.unsound and not isinstance(self.unsound[key], AssetError):
            del self.unsound[key], self._uploaded[key]
        uploaded = self._uploaded.pop(key, None) or self._read(key)
        self._uploaded[key] = uploaded
        return uploaded

    def moving(self, key: AssetId) -> MovingModel | None:
        """Return what is drawn of an asset while it moves, or None where it cannot move."""
        uploaded = self.get(key)
        if not uploaded.is_settled and uploaded.textures is not None:
            uploaded.is_settled = True
            try:
                rigged = read_rigged(self._blobs.blob(key))
            except ExpoError as error:
                self.unsound[key] = error
                return None
            if rigged.clips and rigged.pieces:
                made = Articulation(rigged)
                _set_moving(uploaded, uploaded.textures, made)
                if self._details is not None and is_worthwhile(made.batches):
                    self._details.ask(Wanted(key, is_bent=True), self._blobs.blob(key))
        return uploaded.moving

    def parts(self, key: AssetId, page: int) -> tuple[Part, ...]:
        """Return what is drawn of an asset, a board being turned to a page from 0."""
        uploaded = self.get(key)
        if page == 0 or uploaded.textures is None:
            return uploaded.parts
        if page not in uploaded.pages:
            try:
                uploaded.pages[page] = _turned(uploaded, self._blobs.blob(key), page, self._room)
            except ExpoError as error:
                self.unsound[key] = error
                return uploaded.parts
        return uploaded.pages[page]

    def bring(self, key: AssetId, made: Ready) -> Iterator[None]:
        """Bring a model that was made ready to the card, yielding after each piece of it."""
        if key in self._uploaded or key in self._coming:
            return
        gpu = self._coming[key] = Gpu()
        textures, parts = Textures(gpu, made.materials, made.pixels, self._room), []
        for part in _pieces(gpu, made.batches, textures):
            if part is not None:
                parts.append(part)
            yield
            if self._coming.get(key) is not gpu:
                return  # asked for meanwhile, and brought at once
        textures.settle()
        size = sum(_size(one) for one in made.batches)
        self._uploaded[key] = UploadedModel(self._coming.pop(key), tuple(parts), textures, size)
        if made.is_large and self._details is not None:
            self._details.ask(Wanted(key), made.glb)

    def _read(self, key: AssetId) -> UploadedModel:
        if key in self._coming:  # asked for before all of it was brought
            self._coming.pop(key).close()
        try:
            made = ready(self._blobs.blob(key))
            for _ in self.bring(key, made):
                pass
        except ExpoError as error:
            self.unsound[key] = error
            return UploadedModel(Gpu(), ())
        return self._uploaded.pop(key)

    def refine(self) -> None:
        """Put coarser sets that have come since on the card, beside what is there."""
        for wanted, details in self._details.arrived() if self._details is not None else ():
            uploaded = self._uploaded.get(wanted.asset)
            parts = uploaded.parts_of(is_bent=wanted.is_bent) if uploaded is not None else ()
            if uploaded is not None and _fit(parts, details):
                for part, detail in zip(parts, details, strict=True):
                    uploaded.vertex_bytes += _add_sets(uploaded.gpu, part, detail)
                self.version += 1

    def trim(self, used: frozenset[AssetId]) -> None:
        """Free assets that are not used, oldest first, until the limit is kept."""
        self._used = used
        self._free(allowance(self._card))

    def _room(self, wanted: int) -> int:
        """Return the bytes there are for textures that want so many, others freed for them."""
        limit = allowance(self._card)
        self._free(limit - wanted)
        return limit - self.size

    def _free(self, limit: int) -> None:
        for key in tuple(self._uploaded):
            if self.size <= limit:
                return
            if key not in self._used:
                self.unsound.pop(key, None)
                self._uploaded.pop(key).gpu.close()

    def close(self) -> None:
        """Free everything."""
        while self._uploaded:
            self._uploaded.popitem()[1].gpu.close()
        while self._coming:
            self._coming.popitem()[1].close()


def _set_moving(uploaded: UploadedModel, textures: Textures, made: Articulation) -> None:
    """Put what follows joints on the card too, beside what stands still."""
    parts = [_part(uploaded.gpu, batch, textures) for batch in made.batches]
    GL.glBindVertexArray(0)
    uploaded.vertex_bytes += sum(_size(one) for one in made.batches)
    uploaded.moving = MovingModel(tuple(parts), made)


def _fit(parts: tuple[Part, ...], details: tuple[Detail, ...]) -> bool:
    """Return whether details are of just these parts."""
    return [one.vertices for one in parts] == [one.vertices for one in details]


def _add_sets(gpu: Gpu, part: Part, detail: Detail) -> int:
    """Give a part its coarser sets; return the bytes they take."""
    if len(part.sets) > 1 or not detail.indices:
        return 0
    array = own_vertex_array(gpu)
    joined = _narrowed(np.concatenate(detail.indices), part.vertices)
    own_buffer(gpu, joined, GL.GL_ELEMENT_ARRAY_BUFFER, GL.GL_STATIC_DRAW)
    GL.glBindBuffer(GL.GL_ARRAY_BUFFER, part.buffer)
    point_at(VERTEX, ATTRIBUTES)
    if part.influences:
        GL.glBindBuffer(GL.GL_ARRAY_BUFFER, part.influences)
        point_at(INFLUENCE, FOLLOWED)
    GL.glBindVertexArray(0)
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


def _turned(uploaded: UploadedModel, glb: bytes, page: int, room: Room) -> tuple[Part, ...]:
    """Return the parts with the materials of a page, whose pictures are put on the card."""
    model = read_model(glb)
    new = {model.materials[old]: number for old, number in variant_materials(glb, page).items()}
    drawn = frozenset(new.values())
    pixels = decoded(model.materials, model.pictures, drawn)
    textures = Textures(uploaded.gpu, model.materials, pixels, room)
    parts = tuple(
        replace(one, look=_relooked(one.look, textures, new[one.look.material]))
        if one.look.material in new
        else one
        for one in uploaded.parts
    )
    textures.settle()
    uploaded.page_bytes += textures.size
    return parts


def _relooked(look: Look, textures: Textures, material: int) -> Look:
    """Return another material for a part that has a look."""
    more = tuple(one for one in look.defines if one in SHAPES)
    return textures.look(material, has_tangents="TANGENTS" in look.defines, more=more)


def _pieces(gpu: Gpu, batches: Sequence[Batch], textures: Textures) -> Iterator[Part | None]:
    """Bring parts one by one, each after its pictures."""
    for batch in batches:
        for _ in textures.bring(batch.material):
            yield None
        part = _part(gpu, batch, textures)
        GL.glBindVertexArray(0)
        yield part


def _part(gpu: Gpu, batch: Batch, textures: Textures) -> Part:
    array = own_vertex_array(gpu)
    count = len(batch.vertices)
    indices = _narrowed(batch.indices, count)
    own_buffer(gpu, indices, GL.GL_ELEMENT_ARRAY_BUFFER, GL.GL_STATIC_DRAW)
    buffer = own_buffer(gpu, batch.vertices, GL.GL_ARRAY_BUFFER, GL.GL_STATIC_DRAW)
    point_at(VERTEX, ATTRIBUTES)
    more: list[str] = ["FLAT"] if batch.is_flat else []
    morph, influences = None, 0
    if batch.bend is not None:
        bent = _influences(batch.bend)
        influences = own_buffer(gpu, bent, GL.GL_ARRAY_BUFFER, GL.GL_STATIC_DRAW)
        point_at(INFLUENCE, FOLLOWED)
        more.append("BENT")
        morph = _morph(gpu, batch.bend)
        more += ["MORPHED"] if morph else []
    look = textures.look(batch.material, has_tangents=batch.has_tangents, more=tuple(more))
    every = TriangleSet(array, len(indices), _kind(indices), ctypes.c_void_p(0))
    is_sheet = look.phase is Phase.BLENDED and is_plane(batch)
    around = (batch.matrices, batch.bounds)
    return Part((every,), look, *around, morph, buffer, count, influences, is_sheet)


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


def _size(batch: Batch) -> int:
    """Return the bytes of a batch on the card."""
    size = batch.vertices.nbytes + _narrowed(batch.indices, len(batch.vertices)).nbytes
    if batch.bend is not None:
        size += batch.bend.joints.nbytes + batch.bend.shares.nbytes
        size += 0 if batch.bend.morphs is None else batch.bend.morphs.nbytes * 4 // 3
    return size
