"""Putting shapes and materials together into one normalised GLB."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from assets.make.shapes import Shape, joined
from expo_studio.gltf.model import (
    AlphaMode,
    Instance,
    Material,
    Model,
    Picture,
    Primitive,
    TextureUse,
)
from expo_studio.gltf.write import write_model

LICENCE = "CC0-1.0, made by the Expo Studio project"


@dataclass(frozen=True, slots=True)
class Finish:
    """A surface: colour in sRGB 0 to 255, and how it takes light.

    Attributes:
        picture: Texture, or None for plain colour.
        repeat: Metres a picture covers; 0 where uv run from 0 to 1 themselves.
        glow: Emitted light as a multiple of the colour.
        opacity: Below 1 for glass.
    """

    name: str
    colour: tuple[int, int, int] = (255, 255, 255)
    metallic: float = 0.0
    roughness: float = 0.6
    picture: Picture | None = None
    repeat: float = 0.0
    glow: float = 0.0
    opacity: float = 1.0
    is_double_sided: bool = False


@dataclass(slots=True)
class Builder:
    """Collects parts; those of one finish become one primitive."""

    parts: dict[Finish, list[Shape]] = field(default_factory=dict)

    def add(self, finish: Finish, *shapes: Shape) -> Builder:
        """Add shapes of a finish."""
        self.parts.setdefault(finish, []).extend(shapes)
        return self

    def glb(self, name: str) -> bytes:
        """Return the whole as a GLB."""
        pictures: list[Picture] = []
        primitives, materials = [], []
        for finish, shapes in self.parts.items():
            if finish.picture is not None and finish.picture not in pictures:
                pictures.append(finish.picture)
            materials.append(_material(finish, pictures))
            primitives.append(_primitive(joined(*shapes), finish, len(materials) - 1))
        instances = tuple(Instance(i, np.eye(4)) for i in range(len(primitives)))
        model = Model(tuple(primitives), instances, tuple(materials), tuple(pictures))
        return write_model(model, name=name, licence=LICENCE)


def linear(colour: tuple[int, int, int]) -> tuple[float, float, float]:
    """Return sRGB 0 to 255 as linear light, rounded so that files stay small."""
    values = np.array(colour) / 255.0
    light = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    red, green, blue = (round(float(one), 4) for one in light)
    return (red, green, blue)


def _material(finish: Finish, pictures: list[Picture]) -> Material:
    use = None if finish.picture is None else TextureUse(pictures.index(finish.picture))
    tint = linear(finish.colour)
    material = Material(
        name=finish.name,
        base_colour=(*tint, finish.opacity),
        base_texture=use,
        metallic=finish.metallic,
        roughness=finish.roughness,
        is_double_sided=finish.is_double_sided,
        alpha_mode=AlphaMode.BLEND if finish.opacity < 1.0 else AlphaMode.OPAQUE,
    )
    if not finish.glow:
        return material
    red, green, blue = (one * finish.glow for one in tint)
    return replace(
        material,
        emissive=(red, green, blue),
        emissive_texture=use,
        base_colour=(0.02, 0.02, 0.02, 1.0),
        base_texture=None,
    )


def _primitive(shape: Shape, finish: Finish, material: int) -> Primitive:
    uv = shape.uv / finish.repeat if finish.repeat else shape.uv
    return Primitive(
        positions=np.round(shape.positions, 5).astype(np.float32),
        normals=np.round(shape.normals, 4).astype(np.float32),
        indices=shape.indices,
        material=material,
        uv0=np.round(uv, 4).astype(np.float32) if finish.picture is not None else None,
    )
