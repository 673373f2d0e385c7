"""What a packed model asks of a visitor's machine."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

from expo_studio.gltf.packed import unpacked
from expo_studio.gltf.read import read_model
from expo_studio.publish.gzipped import unfolded

if TYPE_CHECKING:
    from expo_studio.gltf.model import Picture


@dataclass(frozen=True, slots=True)
class Weight:
    """Triangles drawn for one copy, and graphics memory of the textures with mipmaps."""

    triangles: int
    texture_bytes: int


def weight_of(glb: bytes) -> Weight:
    """Return what a model weighs once it is decoded; ExpoError if it is unsound."""
    model = read_model(unpacked(unfolded(glb)))
    drawn = (model.primitives[one.primitive] for one in model.instances)
    return Weight(sum(len(one.indices) // 3 for one in drawn), sum(map(_memory, model.pictures)))


def _memory(picture: Picture) -> int:
    with Image.open(io.BytesIO(picture.data)) as image:
        return image.width * image.height * 4 * 4 // 3
