"""Materials, textures and pictures of a glTF document.

Source: Khronos glTF 2.0 specification, sections 3.8 and 3.9; KHR_texture_transform,
KHR_materials_unlit, KHR_materials_emissive_strength, EXT_texture_webp.
"""

from __future__ import annotations

import base64
import binascii
import math
from typing import Any

from expo_studio.gltf.accessors import Accessors, item, whole
from expo_studio.gltf.container import Json, unsound
from expo_studio.gltf.model import AlphaMode, Material, Picture, TextureUse
from expo_studio.text import Text

HELD = frozenset({"KHR_materials_unlit", "KHR_materials_emissive_strength"})
SOURCE_EXTENSIONS = ("EXT_texture_webp", "KHR_texture_basisu")
PICTURE_MAGICS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\xabKTX 20\xbb", "image/ktx2"),
)


def read_materials(document: Json) -> tuple[Material, ...]:
    """Return the materials and, last, the specification's default material.

    Raises:
        AssetError: A texture or a factor is unsound.
    """
    given = [_material(document, one) for one in _objects(document.get("materials", []))]
    return (*given, Material())


def read_pictures(document: Json, accessors: Accessors) -> tuple[Picture, ...]:
    """Return the embedded pictures; AssetError for one that lies outside the file."""
    return tuple(_picture(one, accessors) for one in _objects(document.get("images", [])))


def data_uri(uri: str) -> bytes:
    """Return the bytes of a ``data:`` URI (RFC 2397); AssetError if it is unsound."""
    head, comma, body = uri.partition(",")
    if not head.startswith("data:") or not comma or not head.endswith(";base64"):
        raise unsound(Text(zh="内嵌数据已损坏", en="an embedded file is damaged"))
    try:
        return base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError) as error:
        raise unsound(Text(zh="内嵌数据已损坏", en="an embedded file is damaged")) from error


def picture_mime(data: bytes) -> str:
    """Return what a picture is, judged by its first bytes; AssetError if it is none of ours."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    for magic, mime in PICTURE_MAGICS:
        if data.startswith(magic):
            return mime
    raise unsound(
        Text(
            zh="贴图不是 PNG、JPEG、WebP 或 KTX2",
            en="a texture is no PNG, JPEG, WebP or KTX2 picture",
        )
    )


def _picture(image: Json, accessors: Accessors) -> Picture:
    if "bufferView" in image:
        data = bytes(accessors.view(whole(image["bufferView"])))
    elif isinstance(image.get("uri"), str) and image["uri"].startswith("data:"):
        data = data_uri(image["uri"])
    else:
        raise unsound(Text(zh="贴图在文件之外", en="a texture lies outside the file"))
    return Picture(data, picture_mime(data))


def _material(document: Json, given: Json) -> Material:
    surface = _object(given.get("pbrMetallicRoughness", {}))
    extensions = _object(given.get("extensions", {}))
    normal = _object(given.get("normalTexture", {}))
    occlusion = _object(given.get("occlusionTexture", {}))
    return Material(
        name=str(given.get("name", "")),
        base_colour=_colour(surface.get("baseColorFactor"), (1.0, 1.0, 1.0, 1.0)),
        base_texture=_use(document, surface.get("baseColorTexture")),
        metallic=_number(surface.get("metallicFactor"), 1.0),
        roughness=_number(surface.get("roughnessFactor"), 1.0),
        metallic_roughness_texture=_use(document, surface.get("metallicRoughnessTexture")),
        normal_texture=_use(document, normal or None),
        normal_scale=_number(normal.get("scale"), 1.0),
        occlusion_texture=_use(document, occlusion or None),
        occlusion_strength=_number(occlusion.get("strength"), 1.0),
        emissive=_emissive(given, extensions),
        emissive_texture=_use(document, given.get("emissiveTexture")),
        alpha_mode=_alpha_mode(given),
        alpha_cutoff=_number(given.get("alphaCutoff"), 0.5),
        is_double_sided=given.get("doubleSided") is True,
        is_unlit="KHR_materials_unlit" in extensions,
        extensions=tuple(sorted(set(extensions) - HELD)),
    )


def _emissive(given: Json, extensions: Json) -> tuple[float, float, float]:
    red, green, blue = _colour(given.get("emissiveFactor"), (0.0, 0.0, 0.0))
    strength = _number(
        _object(extensions.get("KHR_materials_emissive_strength", {})).get("emissiveStrength"), 1.0
    )
    return (red * strength, green * strength, blue * strength)


def _alpha_mode(given: Json) -> AlphaMode:
    name = given.get("alphaMode", "OPAQUE")
    return AlphaMode(name) if name in AlphaMode.__members__ else AlphaMode.OPAQUE


def _use(document: Json, given: object) -> TextureUse | None:
    if given is None:
        return None
    use = _object(given)
    texture = item(document, "textures", whole(use.get("index")))
    source = _source(texture)
    if source is None:
        return None
    item(document, "images", source)
    sampler = item(document, "samplers", whole(texture["sampler"])) if "sampler" in texture else {}
    transform = _object(_object(use.get("extensions", {})).get("KHR_texture_transform", {}))
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
    extensions = _object(texture.get("extensions", {}))
    for name in SOURCE_EXTENSIONS:
        source = _object(extensions.get(name, {})).get("source")
        if source is not None:
            return whole(source)
    return whole(texture["source"]) if "source" in texture else None


def _transform(given: Json) -> tuple[float, float, float, float, float, float]:
    """Return translation after rotation after scale, as KHR_texture_transform defines."""
    offset_u, offset_v = _colour(given.get("offset"), (0.0, 0.0))
    scale_u, scale_v = _colour(given.get("scale"), (1.0, 1.0))
    angle = _number(given.get("rotation"), 0.0)
    cosine, sine = math.cos(angle), math.sin(angle)
    return (
        cosine * scale_u,
        sine * scale_v,
        offset_u,
        -sine * scale_u,
        cosine * scale_v,
        offset_v,
    )


def _number(value: object, default: float) -> float:
    if value is None:
        return default
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise unsound(Text(zh="材质的数值无效", en="a material has a value that is no number"))
    return float(value)


def _colour(value: object, default: tuple[float, ...]) -> Any:
    """Return as many numbers as the default has."""
    if value is None:
        return default
    if not isinstance(value, list) or len(value) != len(default):
        raise unsound(Text(zh="材质的颜色无效", en="a material has an unsound colour"))
    return tuple(_number(one, 0.0) for one in value)


def _object(value: object) -> Json:
    if not isinstance(value, dict):
        raise unsound(Text(zh="材质已损坏", en="a material is damaged"))
    return value


def _objects(value: object) -> list[Json]:
    if not isinstance(value, list):
        raise unsound(Text(zh="材质已损坏", en="its lists are damaged"))
    return [_object(one) for one in value]
