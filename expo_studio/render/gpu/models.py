"""Assets on the graphics card, each uploaded once and kept while it is used."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.errors import AssetError, ExpoError
from expo_studio.gltf.model import AlphaMode, Material, Model, TextureUse
from expo_studio.gltf.read import read_model
from expo_studio.model.ids import AssetId
from expo_studio.render.geometry import VERTEX, Batch, batches_of
from expo_studio.render.gpu.objects import (
    Sampling,
    own_buffer,
    own_vertex_array,
    upload_picture,
)
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.pictures import decode_all
from expo_studio.render.ports import Blobs

MEMORY_LIMIT = 1 << 30
"""Bytes of textures and vertices after which unused assets are let go, oldest first."""

SLOTS = ("base", "surface", "normal", "occlusion", "emissive")
MAPS = {
    "base": "BASE_MAP",
    "surface": "SURFACE_MAP",
    "normal": "NORMAL_MAP",
    "occlusion": "OCCLUSION_MAP",
    "emissive": "EMISSIVE_MAP",
}


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A material on the card.

    Attributes:
        defines: What the shader is compiled with.
        textures: GL names in the order of ``SLOTS``, 0 where there is none.
        uv_maps: Shape (5, 3, 3), one affine map a slot, row-major.
    """

    material: Material
    defines: tuple[str, ...]
    textures: tuple[int, ...]
    uv_sets: tuple[int, ...]
    uv_maps: NDArray[np.float32]

    @property
    def cover(self) -> tuple[str, ...]:
        """Return what shaders are compiled with that ask only which fragments are there."""
        if self.material.alpha_mode is not AlphaMode.MASK:
            return ()
        return tuple(one for one in self.defines if one in {"MASKED", "BASE_MAP"})

    @property
    def is_blended(self) -> bool:
        """Return whether it is drawn after everything opaque, from back to front."""
        return self.material.alpha_mode is AlphaMode.BLEND


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A batch on the card."""

    vertex_array: int
    index_count: int
    look: Look
    matrices: NDArray[np.float32]
    bounds: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class UploadedModel:
    """All parts of an asset, and the memory they take in bytes."""

    gpu: Gpu
    parts: tuple[Part, ...]
    size: int


class Models:
    """The assets that are on the card, by their hash.

    Attributes:
        unsound: Why an asset is not drawn; it takes no room, and the rest is drawn.
    """

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs
        self.unsound: dict[AssetId, ExpoError] = {}
        self._uploaded: dict[AssetId, UploadedModel] = {}

    @property
    def size(self) -> int:
        """Return the bytes in use on the card."""
        return sum(one.size for one in self._uploaded.values())

    def get(self, key: AssetId) -> UploadedModel:
        """Return an asset, uploaded if it was not; one without parts where it is unsound.

        Damage is for ever; an asset that was only missing is asked for again.
        """
        if key in self.unsound and not isinstance(self.unsound[key], AssetError):
            del self.unsound[key], self._uploaded[key]
        uploaded = self._uploaded.pop(key, None) or self._read(key)
        self._uploaded[key] = uploaded
        return uploaded

    def _read(self, key: AssetId) -> UploadedModel:
        try:
            return _upload(read_model(self._blobs.blob(key)))
        except ExpoError as error:
            self.unsound[key] = error
            return UploadedModel(Gpu(), (), 0)

    def trim(self, used: frozenset[AssetId]) -> None:
        """Free assets that are not used, oldest first, until the limit is kept."""
        for key in tuple(self._uploaded):
            if self.size <= MEMORY_LIMIT:
                return
            if key not in used:
                self.unsound.pop(key, None)
                self._uploaded.pop(key).gpu.close()

    def close(self) -> None:
        """Free everything."""
        while self._uploaded:
            self._uploaded.popitem()[1].gpu.close()


def _upload(model: Model) -> UploadedModel:
    gpu = Gpu()
    textures = _Textures(gpu, model)
    batches = batches_of(model)
    parts = [_part(gpu, batch, textures) for batch in batches]
    vertices = sum(batch.vertices.nbytes + batch.indices.nbytes for batch in batches)
    GL.glBindVertexArray(0)
    return UploadedModel(gpu, tuple(parts), vertices + textures.size)


def _part(gpu: Gpu, batch: Batch, textures: _Textures) -> Part:
    array = own_vertex_array(gpu)
    own_buffer(gpu, batch.vertices, GL.GL_ARRAY_BUFFER, GL.GL_STATIC_DRAW)
    own_buffer(gpu, batch.indices, GL.GL_ELEMENT_ARRAY_BUFFER, GL.GL_STATIC_DRAW)
    for place, (width, kind, is_normalized, name) in enumerate(
        (
            (3, GL.GL_FLOAT, False, "position"),
            (4, GL.GL_SHORT, True, "normal"),
            (4, GL.GL_SHORT, True, "tangent"),
            (4, GL.GL_FLOAT, False, "uv"),
            (4, GL.GL_UNSIGNED_BYTE, True, "colour"),
        )
    ):
        fields = VERTEX.fields
        offset = fields[name][1] if fields else 0
        GL.glEnableVertexAttribArray(place)
        GL.glVertexAttribPointer(
            place, width, kind, is_normalized, VERTEX.itemsize, ctypes.c_void_p(offset)
        )
    look = textures.look(batch.material, has_tangents=batch.has_tangents)
    return Part(array, len(batch.indices), look, batch.matrices, batch.bounds)


class _Textures:
    """The pictures of one model on the card, each once per sampling and colour space."""

    def __init__(self, gpu: Gpu, model: Model) -> None:
        self._gpu = gpu
        self._model = model
        self._pixels = decode_all(model.pictures)
        self._uploaded: dict[tuple[int, Sampling, bool], int] = {}
        self.size = 0

    def look(self, index: int, *, has_tangents: bool) -> Look:
        material = self._model.materials[index]
        uses = {
            "base": material.base_texture,
            "surface": material.metallic_roughness_texture,
            "normal": material.normal_texture,
            "occlusion": material.occlusion_texture,
            "emissive": material.emissive_texture,
        }
        return Look(
            material=material,
            defines=_defines(material, uses, has_tangents=has_tangents),
            textures=tuple(
                self._texture(use, is_srgb=slot in {"base", "emissive"})
                for slot, use in uses.items()
            ),
            uv_sets=tuple(use.uv_set if use else 0 for use in uses.values()),
            uv_maps=np.stack([_uv_map(use) for use in uses.values()]),
        )

    def _texture(self, use: TextureUse | None, *, is_srgb: bool) -> int:
        if use is None:
            return 0
        sampling = Sampling(use.wrap_s, use.wrap_t, use.min_filter, use.mag_filter)
        key = (use.picture, sampling, is_srgb)
        if key not in self._uploaded:
            pixels = self._pixels[use.picture]
            self._uploaded[key] = upload_picture(self._gpu, pixels, sampling, is_srgb=is_srgb)
            self.size += pixels.nbytes * 4 // 3
        return self._uploaded[key]


def _defines(
    material: Material, uses: dict[str, TextureUse | None], *, has_tangents: bool
) -> tuple[str, ...]:
    defines = [MAPS[slot] for slot, use in uses.items() if use is not None]
    defines += [
        name
        for name, is_wanted in (
            ("TANGENTS", has_tangents and uses["normal"] is not None),
            ("MASKED", material.alpha_mode is AlphaMode.MASK),
            ("BLENDED", material.alpha_mode is AlphaMode.BLEND),
            ("UNLIT", material.is_unlit),
        )
        if is_wanted
    ]
    return tuple(defines)


def _uv_map(use: TextureUse | None) -> NDArray[np.float32]:
    matrix = np.eye(3, dtype=np.float32)
    if use is not None and use.transform is not None:
        matrix[:2] = np.array(use.transform, np.float32).reshape(2, 3)
    return matrix
