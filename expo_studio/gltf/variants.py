"""Material variants: which material stands for which while a variant is chosen.

Source: KHR_materials_variants.
"""

from __future__ import annotations

from collections.abc import Mapping

from expo_studio.gltf.container import parse, unsound
from expo_studio.gltf.read import STRUCTURAL
from expo_studio.text import Text

NAME = "KHR_materials_variants"


def variant_materials(glb: bytes, variant: int) -> Mapping[int, int]:
    """Return the materials of a variant by those they replace; AssetError if it is unsound."""
    document = parse(glb).document
    replaced: dict[int, int] = {}
    try:
        for mesh in document.get("meshes", ()):
            for primitive in mesh["primitives"]:
                mappings = primitive.get("extensions", {}).get(NAME, {}).get("mappings", ())
                for one in mappings:
                    if variant in one["variants"]:
                        replaced[int(primitive["material"])] = int(one["material"])
    except STRUCTURAL as error:
        raise unsound(Text(zh="材质变体已损坏", en="its material variants are damaged")) from error
    return replaced
