"""Numbers, colours and textures as a material of a glTF document states them."""

from __future__ import annotations

import math
from typing import Any

from expo_studio.gltf.accessors import item, whole
from expo_studio.gltf.container import Json, unsound
from expo_studio.gltf.model import TextureUse
from expo_studio.text import Text

SOURCE_EXTENSIONS = ("EXT_texture_webp", "KHR_texture_basisu")


def texture_use(document: Json, given: object) -> TextureUse | None:
    """Return how a material reads a texture, or None; AssetError if it is unsound."""
    if given is None:
        return None
    use = mapping(given)
    texture = item(document, "textures", whole(use.get("index")))
    source = _source(texture)
    if source is None:
        return None
    item(document, "images", source)
    sampler = item(document, "samplers", whole(texture["sampler"])) if "sampler" in texture else {}
    transform = mapping(mapping(use.get("extensions", {})).get("KHR_texture_transform", {}))
    return TextureUse(
        picture=source,
        uv_set=whole(transform.get("texCoord", use.get("texCoord", 0))),
        wrap_s=whole(sampler.get("wrapS", 10497)),
        wrap_t=whole(sampler.get("wrapT", 10497)),
        min_filter=whole(sampler.get("minFilter", 9987)),
        mag_filter=whole(sampler.get("magFilter", 9729)),
        transform=_transform(transform) if transform else None,
    )


def _source(texture: Json) -> int | None:
    extensions = mapping(texture.get("extensions", {}))
    for name in SOURCE_EXTENSIONS:
        source = mapping(extensions.get(name, {})).get("source")
        if source is not None:
            return whole(source)
    return whole(texture["source"]) if "source" in texture else None


def _transform(given: Json) -> tuple[float, float, float, float, float, float]:
    """Return translation after rotation after scale, as KHR_texture_transform defines."""
    offset_u, offset_v = colour(given.get("offset"), (0.0, 0.0))
    scale_u, scale_v = colour(given.get("scale"), (1.0, 1.0))
    angle = number(given.get("rotation"), 0.0)
    cosine, sine = math.cos(angle), math.sin(angle)
    return (
        cosine * scale_u,
        sine * scale_v,
        offset_u,
        -sine * scale_u,
        cosine * scale_v,
        offset_v,
    )


def number(value: object, default: float) -> float:
    """Return a finite number, or the default for None; AssetError for anything else."""
    if value is None:
        return default
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise unsound(Text(zh="材质的数值无效", en="a material has a value that is no number"))
    return float(value)


def colour(value: object, default: tuple[float, ...]) -> Any:
    """Return as many numbers as the default has."""
    if value is None:
        return default
    if not isinstance(value, list) or len(value) != len(default):
        raise unsound(Text(zh="材质的颜色无效", en="a material has an unsound colour"))
    return tuple(number(one, 0.0) for one in value)


def mapping(value: object) -> Json:
    """Return a JSON object; AssetError for anything else."""
    if not isinstance(value, dict):
        raise unsound(Text(zh="材质已损坏", en="a material is damaged"))
    return value


def mappings(value: object) -> list[Json]:
    """Return a list of JSON objects; AssetError for anything else."""
    if not isinstance(value, list):
        raise unsound(Text(zh="材质已损坏", en="its lists are damaged"))
    return [mapping(one) for one in value]
