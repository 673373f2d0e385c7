"""Materials on the graphics card: what their shaders are compiled with, and their textures."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.gltf.model import AlphaMode, Material, Picture, TextureUse
from expo_studio.render.gpu.objects import Program, Sampling, own_buffer, own_texture
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.uploads import uploading
from expo_studio.render.pictures import decode_all, fitted, weight

SLOTS = (
    *("base", "surface", "normal", "occlusion", "emissive"),
    *("coat", "coat_roughness", "coat_normal", "sheen", "sheen_roughness"),
    *("transmission", "thickness", "brushing", "film", "film_thickness"),
)
UNITS = {slot: unit if unit < 5 else unit + 2 for unit, slot in enumerate(SLOTS)}
UNITS |= {"brushing": 22, "film": 23, "film_thickness": 24}
"""Texture units; 5 is the sky's table and 6 the shadows', 14 to 21 are others' too."""

SRGB = frozenset({"base", "emissive", "sheen"})


Room = Callable[[int], int]
"""Says how many bytes there are on the card for textures that want so many."""


class Phase(IntEnum):
    """When a part is drawn: after the sky comes what shows what is behind it."""

    SOLID = 0
    GLASS = 1
    BLENDED = 2


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A material on the card.

    Attributes:
        defines: What the shader is compiled with.
        textures: GL names in the order of ``SLOTS``, 0 where there is none.
        bound: Those that are there, with their units.
        block: The uniform buffer with the material's numbers.
        programs: What it was drawn with so far, by the way of the pass.
        is_masked: Whether some of its fragments are cut out.
        phase: When it is drawn.
    """

    material: Material
    defines: tuple[str, ...]
    textures: tuple[int, ...]
    bound: tuple[tuple[int, int], ...]
    block: int
    programs: dict[object, Program] = field(default_factory=dict)
    is_masked: bool = field(init=False)
    phase: Phase = field(init=False)

    def __post_init__(self) -> None:
        """Work out what is asked for in every frame."""
        mode = self.material.alpha_mode
        is_glass = self.material.finish.transmission > 0.0
        phase = Phase.GLASS if is_glass else Phase.SOLID
        object.__setattr__(self, "is_masked", mode is AlphaMode.MASK)
        object.__setattr__(self, "phase", Phase.BLENDED if mode is AlphaMode.BLEND else phase)

    @property
    def cover(self) -> tuple[str, ...]:
        """Return what shaders are compiled with that ask only which fragments are there."""
        kept = {"BENT", "MORPHED"}
        if self.material.alpha_mode is AlphaMode.MASK:
            kept |= {"MASKED", "BASE_MAP"}
        return tuple(one for one in self.defines if one in kept)

    @property
    def veil(self) -> tuple[str, ...]:
        """Return what shaders are compiled with that leave out what is wholly clear."""
        kept = {"BENT", "MORPHED", "MASKED", "BLENDED", "BASE_MAP"}
        return tuple(one for one in self.defines if one in kept)


class Textures:
    """The pictures of one model on the card, each once per sampling and colour space.

    Args:
        gpu: Owns them.
        materials: Of the model.
        pixels: Of the pictures of the materials that are drawn, as ``decoded`` returns them.
        room: What they fit into, for what they want; larger ones are made smaller.

    Attributes:
        size: Bytes on the card.
        is_smaller: Whether some were made smaller.
    """

    def __init__(
        self,
        gpu: Gpu,
        materials: tuple[Material, ...],
        pixels: dict[int, NDArray[np.uint8]],
        room: Room,
    ) -> None:
        self._gpu = gpu
        self._materials = materials
        self._pixels = fitted(pixels, room(weight(pixels.values())))
        self.is_smaller = weight(self._pixels.values()) < weight(pixels.values())
        self._uploaded: dict[tuple[int, Sampling, bool], int] = {}
        self.size = 0

    def bring(self, index: int) -> Iterator[None]:
        """Bring the pictures of a material to the card, yielding after each."""
        for slot, use in _uses(self._materials[index]).items():
            if use is not None:
                yield from self._bringing(use, is_srgb=slot in SRGB)

    def look(self, index: int, *, has_tangents: bool, more: tuple[str, ...] = ()) -> Look:
        """Return a material of the model; ``more`` is what else its shaders are compiled with."""
        material = self._materials[index]
        uses = _uses(material)
        textures = tuple(self._texture(use, is_srgb=slot in SRGB) for slot, use in uses.items())
        return Look(
            material=material,
            defines=(*_defines(material, uses, has_tangents=has_tangents), *more),
            textures=textures,
            bound=tuple(
                (UNITS[slot], name) for slot, name in zip(SLOTS, textures, strict=True) if name
            ),
            block=own_buffer(
                self._gpu, _block(material, uses), GL.GL_UNIFORM_BUFFER, GL.GL_STATIC_DRAW
            ),
        )

    def settle(self) -> None:
        """Let the pixels go; from now on only looks with the same textures are asked for."""
        self._pixels = {}

    def _texture(self, use: TextureUse | None, *, is_srgb: bool) -> int:
        if use is None:
            return 0
        for _ in self._bringing(use, is_srgb=is_srgb):
            pass
        return self._uploaded.get(_key(use, is_srgb=is_srgb), 0)

    def _bringing(self, use: TextureUse, *, is_srgb: bool) -> Iterator[None]:
        """Bring a picture that is not there to the card, yielding after each band of it."""
        key = _key(use, is_srgb=is_srgb)
        pixels = self._pixels.get(use.picture)
        if key not in self._uploaded and pixels is not None:
            name = own_texture(self._gpu)
            yield from uploading(name, pixels, key[1], is_srgb=is_srgb)
            self._uploaded[key] = name
            self.size += pixels.nbytes * 4 // 3
            yield


def _key(use: TextureUse, *, is_srgb: bool) -> tuple[int, Sampling, bool]:
    sampling = Sampling(use.wrap_s, use.wrap_t, use.min_filter, use.mag_filter)
    return (use.picture, sampling, is_srgb)


def decoded(
    materials: tuple[Material, ...], pictures: tuple[Picture, ...], drawn: frozenset[int]
) -> dict[int, NDArray[np.uint8]]:
    """Return the pixels of the pictures that drawn materials use, by their numbers."""
    uses = [use for one in sorted(drawn) for use in _uses(materials[one]).values()]
    wanted = sorted({use.picture for use in uses if use is not None})
    return dict(zip(wanted, decode_all(tuple(pictures[one] for one in wanted)), strict=True))


def _uses(material: Material) -> dict[str, TextureUse | None]:
    """Return the textures of a material by slot, in the order of ``SLOTS``."""
    finish = material.finish
    return dict(
        zip(
            SLOTS,
            (
                *(material.base_texture, material.metallic_roughness_texture),
                *(material.normal_texture, material.occlusion_texture),
                *(material.emissive_texture, finish.coat_texture),
                *(finish.coat_roughness_texture, finish.coat_normal_texture),
                *(finish.sheen_texture, finish.sheen_roughness_texture),
                *(finish.transmission_texture, finish.thickness_texture),
                *(finish.brushing_texture, finish.film_texture),
                finish.film_thickness_texture,
            ),
            strict=True,
        )
    )


def _defines(
    material: Material, uses: dict[str, TextureUse | None], *, has_tangents: bool
) -> tuple[str, ...]:
    finish, bumps = material.finish, (uses["normal"], uses["coat_normal"])
    is_brushed = finish.brushing > 0.0
    wanted = {
        **{f"{slot.upper()}_MAP": use is not None for slot, use in uses.items()},
        "TANGENTS": has_tangents and (is_brushed or any(bumps)),
        "MASKED": material.alpha_mode is AlphaMode.MASK,
        "BLENDED": material.alpha_mode is AlphaMode.BLEND,
        "UNLIT": material.is_unlit,
        "COAT": finish.coat > 0.0,
        "SHEEN": any(finish.sheen),
        "GLASS": finish.transmission > 0.0,
        "BRUSHED": is_brushed,
        "FILM": finish.film > 0.0 and max(finish.film_thickness) > 0.0,
    }
    return tuple(name for name, is_wanted in wanted.items() if is_wanted)


def _block(material: Material, uses: dict[str, TextureUse | None]) -> NDArray[np.float32]:
    """Return the uniform block ``Material`` of shaders/material.glsl."""
    finish = material.finish
    turn = finish.brushing_turn
    factors = [
        *material.base_colour,
        *(material.metallic, material.roughness),
        *(material.normal_scale, material.occlusion_strength),
        *(*material.emissive, material.alpha_cutoff),
        *(finish.coat, finish.coat_roughness, finish.coat_normal_scale, 0.0),
        *(*finish.sheen, finish.sheen_roughness),
        *(finish.transmission, finish.thickness, finish.ior, finish.attenuation_distance),
        *(*finish.attenuation_colour, finish.specular),
        *(*finish.specular_colour, 0.0),
        *(finish.brushing * math.cos(turn), finish.brushing * math.sin(turn), 0.0, 0.0),
        *(finish.film, finish.film_ior, *finish.film_thickness),
    ]
    maps = np.stack([_uv_map(use) for use in uses.values()])
    return np.concatenate([np.array(factors, np.float32), maps.reshape(-1)])


def _uv_map(use: TextureUse | None) -> NDArray[np.float32]:
    """Return the rows of a slot's affine map, shape (2, 4); the last number is the UV set."""
    rows = np.zeros((2, 4), np.float32)
    rows[:, :3] = np.eye(2, 3)
    if use is not None and use.transform is not None:
        rows[:, :3] = np.array(use.transform, np.float32).reshape(2, 3)
    rows[0, 3] = use.uv_set if use is not None else 0
    return rows
