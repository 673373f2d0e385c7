"""A glTF 2.0 asset in memory: primitives, materials, pictures and where they stand.

Source: Khronos glTF 2.0 specification, sections 3.6 to 3.9.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Indices = NDArray[np.uint32]


class AlphaMode(StrEnum):
    """How coverage is read from alpha."""

    OPAQUE = "OPAQUE"
    MASK = "MASK"
    BLEND = "BLEND"


@dataclass(frozen=True, slots=True)
class Picture:
    """An encoded image as it stands in the file.

    Attributes:
        mime: image/png, image/jpeg, image/webp or image/ktx2.
    """

    data: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class TextureUse:
    """How a material reads a picture.

    Attributes:
        picture: Index into the model's pictures.
        uv_set: 0 or 1.
        wrap_s, wrap_t, min_filter, mag_filter: glTF sampler enumerations.
        transform: Affine map of UVs, shape (2, 3), row-major, or None (KHR_texture_transform).
    """

    picture: int
    uv_set: int = 0
    wrap_s: int = 10497
    wrap_t: int = 10497
    min_filter: int = 9987
    mag_filter: int = 9729
    transform: tuple[float, float, float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Finish:
    """What lies over or under a surface; factors linear.

    Attributes:
        coat: Share of a clear lacquer, 0 to 1 (KHR_materials_clearcoat).
        sheen: Linear RGB of fibres (KHR_materials_sheen).
        transmission: Share of light that goes through, 0 to 1 (KHR_materials_transmission).
        thickness: Metres of glass behind the surface; 0 for a thin pane (KHR_materials_volume).
        attenuation_distance: Metres in which light takes the attenuation's colour; 0 for never.
        ior: Index of refraction (KHR_materials_ior).
        specular, specular_colour: Strength and tint of what a non-metal reflects.
        brushing: How much longer highlights are along the way in which a surface is not
            brushed, 0 to 1 (KHR_materials_anisotropy).
        brushing_turn: Radians of that way, counter-clockwise from the tangent.
        film: Share of a film as thin as light's waves (KHR_materials_iridescence).
        film_thickness: Nanometres where its texture is 0 and 1; without one it is the latter.
    """

    coat: float = 0.0
    coat_texture: TextureUse | None = None
    coat_roughness: float = 0.0
    coat_roughness_texture: TextureUse | None = None
    coat_normal_texture: TextureUse | None = None
    coat_normal_scale: float = 1.0
    sheen: tuple[float, float, float] = (0.0, 0.0, 0.0)
    sheen_texture: TextureUse | None = None
    sheen_roughness: float = 0.0
    sheen_roughness_texture: TextureUse | None = None
    transmission: float = 0.0
    transmission_texture: TextureUse | None = None
    thickness: float = 0.0
    thickness_texture: TextureUse | None = None
    attenuation_distance: float = 0.0
    attenuation_colour: tuple[float, float, float] = (1.0, 1.0, 1.0)
    ior: float = 1.5
    specular: float = 1.0
    specular_colour: tuple[float, float, float] = (1.0, 1.0, 1.0)
    brushing: float = 0.0
    brushing_turn: float = 0.0
    brushing_texture: TextureUse | None = None
    film: float = 0.0
    film_texture: TextureUse | None = None
    film_ior: float = 1.3
    film_thickness: tuple[float, float] = (100.0, 400.0)
    film_thickness_texture: TextureUse | None = None


PLAIN = Finish()


@dataclass(frozen=True, slots=True)
class Material:
    """Metallic-roughness material, factors linear.

    Attributes:
        emissive: Linear RGB, KHR_materials_emissive_strength multiplied in.
        extensions: Names of material extensions the file uses and this type does not hold.
    """

    name: str = ""
    base_colour: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)
    base_texture: TextureUse | None = None
    metallic: float = 1.0
    roughness: float = 1.0
    metallic_roughness_texture: TextureUse | None = None
    normal_texture: TextureUse | None = None
    normal_scale: float = 1.0
    occlusion_texture: TextureUse | None = None
    occlusion_strength: float = 1.0
    emissive: tuple[float, float, float] = (0.0, 0.0, 0.0)
    emissive_texture: TextureUse | None = None
    alpha_mode: AlphaMode = AlphaMode.OPAQUE
    alpha_cutoff: float = 0.5
    is_double_sided: bool = False
    is_unlit: bool = False
    finish: Finish = PLAIN
    extensions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Primitive:
    """Triangles with one material.

    Attributes:
        positions: Metres, shape (n, 3), float32, finite.
        normals: Unit vectors, shape (n, 3).
        uv0, uv1: Texture coordinates, shape (n, 2), origin at the top left, or None.
        tangents: Shape (n, 4), w the handedness, or None.
        colours: Linear RGBA, shape (n, 4), or None.
        indices: Shape (m,), m a multiple of 3, all below n.
        material: Index into the model's materials.
    """

    positions: Floats
    normals: Floats
    indices: Indices
    material: int
    uv0: Floats | None = None
    uv1: Floats | None = None
    tangents: Floats | None = None
    colours: Floats | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Instance:
    """A primitive at a place.

    Attributes:
        primitive: Index into the model's primitives.
        matrix: Column-vector convention, shape (4, 4), float64: booth = matrix @ own.
    """

    primitive: int
    matrix: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """What is drawn of a glTF asset in its rest pose.

    Attributes:
        materials: At least one; the specification's default material where a file has none.
        document: The JSON of the file, for whatever this type does not hold.
    """

    primitives: tuple[Primitive, ...]
    instances: tuple[Instance, ...]
    materials: tuple[Material, ...]
    pictures: tuple[Picture, ...] = ()
    document: dict[str, Any] = field(default_factory=dict)
