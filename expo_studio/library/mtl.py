"""MTL files: the materials of an OBJ, as metallic-roughness surfaces.

Source: Wavefront MTL; the Pr, Pm, Ke and norm lines of its extension for physically
based rendering.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, replace

import numpy as np

from expo_studio.gltf.model import AlphaMode, Material
from expo_studio.library.colours import linear_of

OPTION = re.compile(
    r"^-[a-z]+((\s+(on|off|[-+]?[\d.]+(e[-+]?\d+)?))+|\s+[a-z](?=\s))\s+", re.IGNORECASE
)
AMOUNTS = r"((?:\s+[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?){1,3})(?=\s)"
SCALE, SHIFT = re.compile("-s" + AMOUNTS, re.IGNORECASE), re.compile("-o" + AMOUNTS, re.IGNORECASE)
PLAIN = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
CLAMPED = re.compile(r"-clamp\s+on\s", re.IGNORECASE)
GREY = Material(base_colour=(0.6, 0.6, 0.6, 1.0), metallic=0.0, roughness=0.6)
"""What a surface looks like of which nothing is said."""


@dataclass(frozen=True, slots=True)
class Laid:
    """How a texture is laid on a surface.

    Attributes:
        transform: Affine map of glTF's UVs, shape (2, 3), row-major, or None.
        is_clamped: Whether its borders go on, instead of repeating it.
    """

    transform: tuple[float, float, float, float, float, float] | None = None
    is_clamped: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """A material and the names of its texture files.

    Attributes:
        textures: By what they give: ``colour``, ``normal`` or ``glow``.
        laid: How those textures are laid that are not laid plainly.
    """

    material: Material = GREY
    textures: dict[str, str] = field(default_factory=dict)
    laid: dict[str, Laid] = field(default_factory=dict)


def parse_mtl(text: str) -> dict[str, Look]:
    """Return the looks of an MTL file by name; lines that mean nothing are passed over."""
    looks: dict[str, Look] = {}
    name = ""
    for line in text.splitlines():
        key, _, rest = line.strip().partition(" ")
        key, rest = key.lower().rstrip("\t"), rest.strip()
        if key == "newmtl":
            name = rest
            looks[name] = Look(replace(GREY, name=name))
        elif name and rest:
            looks[name] = _with(looks[name], key, rest)
    return looks


def _with(look: Look, key: str, rest: str) -> Look:
    if key in {"map_kd", "map_ke", "norm", "map_bump", "bump"}:
        return _with_texture(look, key, rest)
    numbers = _numbers(rest)
    if not numbers:
        return look
    return replace(look, material=_with_factor(look.material, key, numbers))


def _with_texture(look: Look, key: str, rest: str) -> Look:
    name = _file_name(rest)
    if key in {"map_bump", "bump"} and "nor" not in name.lower():
        return look  # a height map, which nothing here draws
    kind = {"map_kd": "colour", "map_ke": "glow"}.get(key, "normal")
    laid = _laid(rest.removesuffix(name))
    return replace(look, textures={**look.textures, kind: name}, laid={**look.laid, kind: laid})


def _laid(options: str) -> Laid:
    """Return what a texture line's -s, -o and -clamp say; v counts from the top in glTF."""
    across, along = _pair(SCALE, options, 1.0)
    right, up = _pair(SHIFT, options, 0.0)
    transform = (across, 0.0, right, 0.0, along, 1.0 - along - up)
    is_plain = transform == PLAIN or not all(map(math.isfinite, transform))
    return Laid(None if is_plain else transform, CLAMPED.search(options) is not None)


def _pair(option: re.Pattern[str], options: str, default: float) -> tuple[float, float]:
    found = option.search(options)
    numbers = [float(one) for one in found.group(1).split()] if found else []
    first, second, *_ = [*numbers, default, default][: max(2, len(numbers))]
    return first, second


def _with_factor(material: Material, key: str, numbers: list[float]) -> Material:
    first = numbers[0]
    share = min(max(first, 0.0), 1.0)
    changed = material
    match key:
        case "kd" if len(numbers) >= 3:
            colour = linear_of(numbers[:3])
            changed = replace(material, base_colour=(*colour, material.base_colour[3]))
        case "ke" if len(numbers) >= 3:
            changed = replace(material, emissive=linear_of(numbers[:3]))
        case "d":
            changed = see_through(material, share)
        case "tr" if share < 1.0:  # some programs write 1 and mean the opposite
            changed = see_through(material, 1.0 - share)
        case "ns":
            changed = replace(material, roughness=math.sqrt(2.0 / (max(first, 0.0) + 2.0)))
        case "pr":
            changed = replace(material, roughness=share)
        case "pm":
            changed = replace(material, metallic=share)
    return changed


def see_through(material: Material, alpha: float) -> Material:
    """Return the material with an alpha, blended where it is below one."""
    return replace(
        material,
        base_colour=(*material.base_colour[:3], alpha),
        alpha_mode=AlphaMode.BLEND if alpha < 0.999 else AlphaMode.OPAQUE,
    )


def _file_name(rest: str) -> str:
    """Return a texture line without its options; names may hold spaces."""
    while True:
        shorter = OPTION.sub("", rest, count=1)
        if shorter == rest:
            return rest
        rest = shorter


def _numbers(rest: str) -> list[float]:
    numbers: list[float] = []
    for word in rest.split():
        try:
            numbers.append(float(word))
        except ValueError:
            break
    return numbers if np.isfinite(numbers).all() else []
