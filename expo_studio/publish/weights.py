"""What a packed model asks of a visitor's machine."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image

from expo_studio.gltf.packed import unpacked
from expo_studio.gltf.read import read_model
from expo_studio.publish import textures


@dataclass(frozen=True, slots=True)
class Weight:
    """Triangles drawn for one copy, and graphics memory of its own textures with mipmaps."""

    triangles: int
    texture_bytes: int


def weight_of(model: bytes) -> Weight:
    """Return what a stored model weighs once it is decoded; ExpoError if it is unsound.

    Textures that it shares with others weigh by themselves: see `memory_of`.
    """
    read = read_model(unpacked(textures.opened(model)[0]))
    drawn = (read.primitives[one.primitive] for one in read.instances)
    own = (one.data for one in read.pictures if one.data != textures.PIXEL)
    return Weight(sum(len(one.indices) // 3 for one in drawn), sum(map(memory_of, own)))


def memory_of(picture: bytes) -> int:
    """Return the bytes of graphics memory that an encoded picture takes with mipmaps."""
    with Image.open(io.BytesIO(picture)) as image:
        return image.width * image.height * 4 * 4 // 3
