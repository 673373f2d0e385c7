"""Materials, textures and pictures of a glTF document.

Source: Khronos glTF 2.0 specification, sections 3.8 and 3.9; KHR_materials_unlit,
KHR_materials_emissive_strength.
"""

from __future__ import annotations

import base64
import binascii

from expo_studio.gltf.accessors import Accessors, whole
from expo_studio.gltf.container import Json, unsound
from expo_studio.gltf.factors import colour, mapping, mappings, number, texture_use
from expo_studio.gltf.finishes import FINISHES, read_finish
from expo_studio.gltf.model import AlphaMode, Material, Picture
from expo_studio.text import Text

HELD = frozenset({"KHR_materials_unlit", "KHR_materials_emissive_strength"}) | FINISHES
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
    given = [_material(document, one) for one in mappings(document.get("materials", []))]
    return (*given, Material())


def read_pictures(document: Json, accessors: Accessors) -> tuple[Picture, ...]:
    """Return the embedded pictures; AssetError for one that lies outside the file."""
    return tuple(_picture(one, accessors) for one in mappings(document.get("images", [])))


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
    surface = mapping(given.get("pbrMetallicRoughness", {}))
    extensions = mapping(given.get("extensions", {}))
    normal = mapping(given.get("normalTexture", {}))
    occlusion = mapping(given.get("occlusionTexture", {}))
    return Material(
        name=str(given.get("name", "")),
        base_colour=colour(surface.get("baseColorFactor"), (1.0, 1.0, 1.0, 1.0)),
        base_texture=texture_use(document, surface.get("baseColorTexture")),
        metallic=number(surface.get("metallicFactor"), 1.0),
        roughness=number(surface.get("roughnessFactor"), 1.0),
        metallic_roughness_texture=texture_use(document, surface.get("metallicRoughnessTexture")),
        normal_texture=texture_use(document, normal or None),
        normal_scale=number(normal.get("scale"), 1.0),
        occlusion_texture=texture_use(document, occlusion or None),
        occlusion_strength=number(occlusion.get("strength"), 1.0),
        emissive=_emissive(given, extensions),
        emissive_texture=texture_use(document, given.get("emissiveTexture")),
        alpha_mode=_alpha_mode(given),
        alpha_cutoff=number(given.get("alphaCutoff"), 0.5),
        is_double_sided=given.get("doubleSided") is True,
        is_unlit="KHR_materials_unlit" in extensions,
        finish=read_finish(document, extensions),
        extensions=tuple(sorted(set(extensions) - HELD)),
    )


def _emissive(given: Json, extensions: Json) -> tuple[float, float, float]:
    red, green, blue = colour(given.get("emissiveFactor"), (0.0, 0.0, 0.0))
    strength = number(
        mapping(extensions.get("KHR_materials_emissive_strength", {})).get("emissiveStrength"), 1.0
    )
    return (red * strength, green * strength, blue * strength)


def _alpha_mode(given: Json) -> AlphaMode:
    name = given.get("alphaMode", "OPAQUE")
    return AlphaMode(name) if name in AlphaMode.__members__ else AlphaMode.OPAQUE
