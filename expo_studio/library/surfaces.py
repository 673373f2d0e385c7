"""Edits of glTF materials: what no browser draws any more, and textures that are missing.

Source: KHR_materials_pbrSpecularGlossiness (archived by Khronos).
"""

from __future__ import annotations

from typing import Any

from expo_studio.gltf.container import Json

SPECULAR_GLOSSINESS = "KHR_materials_pbrSpecularGlossiness"


def make_metallic(material: Json) -> bool:
    """Turn a specular-glossiness material into metallic-roughness; return whether it was one."""
    old = material.get("extensions", {}).pop(SPECULAR_GLOSSINESS, None)
    if old is None:
        return False
    surface: Json = {
        "baseColorFactor": old.get("diffuseFactor", [1.0, 1.0, 1.0, 1.0]),
        "metallicFactor": 0.0,
        "roughnessFactor": 1.0 - min(max(float(old.get("glossinessFactor", 1.0)), 0.0), 1.0),
    }
    if "specularGlossinessTexture" in old:
        surface["roughnessFactor"] = max(surface["roughnessFactor"], 0.5)
    if "diffuseTexture" in old:
        surface["baseColorTexture"] = old["diffuseTexture"]
    material["pbrMetallicRoughness"] = surface
    if not material["extensions"]:
        del material["extensions"]
    return True


def drop_textures(part: Any, textures: set[int]) -> None:
    """Remove every use of some textures from a material or a part of it."""
    if not isinstance(part, dict):
        return
    for key, value in list(part.items()):
        if key.lower().endswith("texture") and isinstance(value, dict):
            if value.get("index") in textures:
                del part[key]
        else:
            drop_textures(value, textures)
