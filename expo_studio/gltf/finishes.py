"""What lies over or under a surface: lacquer, cloth, glass and the marks of a brush.

Source: KHR_materials_clearcoat, KHR_materials_sheen, KHR_materials_transmission,
KHR_materials_volume, KHR_materials_ior, KHR_materials_specular, KHR_materials_anisotropy,
KHR_materials_iridescence.
"""

from __future__ import annotations

from typing import Any

from expo_studio.gltf.container import Json
from expo_studio.gltf.factors import colour, mapping, number, texture_use
from expo_studio.gltf.model import PLAIN, Finish

FINISHES = frozenset(
    {
        "KHR_materials_clearcoat",
        "KHR_materials_sheen",
        "KHR_materials_transmission",
        "KHR_materials_volume",
        "KHR_materials_ior",
        "KHR_materials_specular",
        "KHR_materials_anisotropy",
        "KHR_materials_iridescence",
    }
)


def read_finish(document: Json, extensions: Json) -> Finish:
    """Return the finish that a material's extensions state; AssetError if it is unsound."""
    if not FINISHES & set(extensions):
        return PLAIN
    given = {name: mapping(extensions.get(name, {})) for name in FINISHES}
    return Finish(
        **_coat(document, given["KHR_materials_clearcoat"]),
        **_cloth(document, given["KHR_materials_sheen"]),
        **_glass(document, given["KHR_materials_transmission"], given["KHR_materials_volume"]),
        **_brushing(document, given["KHR_materials_anisotropy"]),
        **_film(document, given["KHR_materials_iridescence"]),
        ior=max(number(given["KHR_materials_ior"].get("ior"), 1.5), 1.0),
        specular=number(given["KHR_materials_specular"].get("specularFactor"), 1.0),
        specular_colour=colour(
            given["KHR_materials_specular"].get("specularColorFactor"), (1.0, 1.0, 1.0)
        ),
    )


def _coat(document: Json, given: Json) -> dict[str, Any]:
    normal = mapping(given.get("clearcoatNormalTexture", {}))
    return {
        "coat": number(given.get("clearcoatFactor"), 0.0),
        "coat_texture": texture_use(document, given.get("clearcoatTexture")),
        "coat_roughness": number(given.get("clearcoatRoughnessFactor"), 0.0),
        "coat_roughness_texture": texture_use(document, given.get("clearcoatRoughnessTexture")),
        "coat_normal_texture": texture_use(document, normal or None),
        "coat_normal_scale": number(normal.get("scale"), 1.0),
    }


def _cloth(document: Json, given: Json) -> dict[str, Any]:
    return {
        "sheen": colour(given.get("sheenColorFactor"), (0.0, 0.0, 0.0)),
        "sheen_texture": texture_use(document, given.get("sheenColorTexture")),
        "sheen_roughness": number(given.get("sheenRoughnessFactor"), 0.0),
        "sheen_roughness_texture": texture_use(document, given.get("sheenRoughnessTexture")),
    }


def _glass(document: Json, given: Json, volume: Json) -> dict[str, Any]:
    return {
        "transmission": number(given.get("transmissionFactor"), 0.0),
        "transmission_texture": texture_use(document, given.get("transmissionTexture")),
        "thickness": number(volume.get("thicknessFactor"), 0.0),
        "thickness_texture": texture_use(document, volume.get("thicknessTexture")),
        "attenuation_distance": number(volume.get("attenuationDistance"), 0.0),
        "attenuation_colour": colour(volume.get("attenuationColor"), (1.0, 1.0, 1.0)),
    }


def _brushing(document: Json, given: Json) -> dict[str, Any]:
    return {
        "brushing": number(given.get("anisotropyStrength"), 0.0),
        "brushing_turn": number(given.get("anisotropyRotation"), 0.0),
        "brushing_texture": texture_use(document, given.get("anisotropyTexture")),
    }


def _film(document: Json, given: Json) -> dict[str, Any]:
    low = number(given.get("iridescenceThicknessMinimum"), 100.0)
    high = number(given.get("iridescenceThicknessMaximum"), 400.0)
    return {
        "film": number(given.get("iridescenceFactor"), 0.0),
        "film_texture": texture_use(document, given.get("iridescenceTexture")),
        "film_ior": max(number(given.get("iridescenceIor"), 1.3), 1.0),
        "film_thickness": (max(low, 0.0), max(high, 0.0)),
        "film_thickness_texture": texture_use(document, given.get("iridescenceThicknessTexture")),
    }
