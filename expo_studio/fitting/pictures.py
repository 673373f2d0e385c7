"""Textures made smaller: fewer pixels, and WebP.

Source: EXT_texture_webp. Channels no shader reads are made flat, which costs no picture
anything and saves bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from enum import Flag, auto

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from expo_studio.errors import AssetError
from expo_studio.fitting.textures import named_uses, sources_of
from expo_studio.fitting.workpiece import Workpiece
from expo_studio.gltf.container import unsound
from expo_studio.gltf.factors import SOURCE_EXTENSIONS
from expo_studio.text import Text

WEBP = "EXT_texture_webp"
PIXEL_LIMIT = 67_108_864
UNREADABLE = (OSError, ValueError, SyntaxError, IndexError, Image.DecompressionBombError)
Progress = Callable[[float], None]


class Reads(Flag):
    """Which channels of a picture materials read, and whether colours or data."""

    NONE = 0
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    ALPHA = auto()
    COLOUR = auto()
    DIRECTION = auto()


CHANNELS = {
    "baseColorTexture": Reads.RED | Reads.GREEN | Reads.BLUE | Reads.COLOUR,
    "diffuseTexture": Reads.RED | Reads.GREEN | Reads.BLUE | Reads.COLOUR,
    "emissiveTexture": Reads.RED | Reads.GREEN | Reads.BLUE | Reads.COLOUR,
    "metallicRoughnessTexture": Reads.GREEN | Reads.BLUE,
    "occlusionTexture": Reads.RED,
    "normalTexture": Reads.RED | Reads.GREEN | Reads.BLUE | Reads.DIRECTION,
    "clearcoatNormalTexture": Reads.RED | Reads.GREEN | Reads.BLUE | Reads.DIRECTION,
    "clearcoatTexture": Reads.RED,
    "clearcoatRoughnessTexture": Reads.GREEN,
    "transmissionTexture": Reads.RED,
    "thicknessTexture": Reads.GREEN,
    "anisotropyTexture": Reads.RED | Reads.GREEN | Reads.BLUE,
    "iridescenceTexture": Reads.RED,
    "iridescenceThicknessTexture": Reads.GREEN,
}
EVERYTHING = Reads.RED | Reads.GREEN | Reads.BLUE | Reads.ALPHA | Reads.COLOUR


@dataclass(frozen=True, slots=True)
class Grade:
    """How small pictures become.

    Attributes:
        side: Most pixels along the longer side, or None to keep them.
        quality: Of WebP for colours, 0 to 100.
        data_quality: Of WebP for directions and other data.
    """

    side: int | None = None
    quality: int = 80
    data_quality: int = 80


def shrink_pictures(
    piece: Workpiece, grade: Grade, progress: Progress = lambda share: None
) -> tuple[int, int]:
    """Make every picture WebP of at most a size; return how many were scaled and how many packed.

    A picture that would not become smaller stays as it is.

    Raises:
        AssetError: A picture is damaged.
    """
    reads, scaled, packed = reads_of(piece), 0, 0
    for number, data in enumerate(piece.pictures):
        smaller, was_scaled = shrunk(data, reads[number], grade)
        if len(smaller) < len(data) or was_scaled:
            piece.pictures[number] = smaller
            scaled, packed = scaled + was_scaled, packed + 1
        progress((number + 1) / len(piece.pictures))
    name_webp(piece)
    return scaled, packed


def shrunk(data: bytes, reads: Reads, grade: Grade) -> tuple[bytes, bool]:
    """Return a picture as WebP, and whether it has fewer pixels; a small WebP as it is."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            size = _size(image.size, grade.side)
            if image.format == "WEBP" and size == image.size:
                return data, False
            pixels = np.asarray(image.convert("RGBA"))
    except UNREADABLE as error:
        raise unsound(Text(zh="有贴图已损坏", en="a texture is damaged")) from error
    was_scaled = size != (pixels.shape[1], pixels.shape[0])
    if was_scaled:
        pixels = resized(pixels, size, reads)
    return encoded(_unread_flat(pixels, reads), reads, grade), was_scaled


def resized(pixels: NDArray[np.uint8], size: tuple[int, int], reads: Reads) -> NDArray[np.uint8]:
    """Return pixels of shape (h, w, 4) at another size; each channel by itself, or alpha bleeds."""
    bands = [
        np.asarray(Image.fromarray(pixels[:, :, band]).resize(size, Image.Resampling.LANCZOS))
        for band in range(4)
    ]
    small = np.stack(bands, axis=2)
    return _renormalised(small) if Reads.DIRECTION in reads else small


def encoded(pixels: NDArray[np.uint8], reads: Reads, grade: Grade) -> bytes:
    """Return pixels of shape (h, w, 4) as WebP, without alpha where it says nothing."""
    has_alpha = bool(pixels[:, :, 3].min() < 255)
    image = Image.fromarray(np.ascontiguousarray(pixels if has_alpha else pixels[:, :, :3]))
    quality = grade.quality if Reads.COLOUR in reads else grade.data_quality
    out = io.BytesIO()
    image.save(out, "WEBP", quality=quality, alpha_quality=quality, method=6)
    return out.getvalue()


def name_webp(piece: Workpiece) -> None:
    """Say which textures are WebP, which is an extension of the format."""
    webp = {number for number, data in enumerate(piece.pictures) if data[8:12] == b"WEBP"}
    for texture in piece.all("textures"):
        sources = {one["source"] for one in sources_of(texture)}
        if len(sources) != 1:
            continue
        (source,) = sources
        extensions = texture.pop("extensions", {})
        others = {key: one for key, one in extensions.items() if key not in SOURCE_EXTENSIONS}
        texture["source"] = source
        if source in webp:
            del texture["source"]
            others[WEBP] = {"source": source}
            piece.use_extension(WEBP, is_required=True)
        if others:
            texture["extensions"] = others


def reads_of(piece: Workpiece) -> list[Reads]:
    """Return what materials read of each picture."""
    reads = [Reads.NONE] * len(piece.pictures)
    for material in piece.all("materials"):
        for name, use in named_uses(material):
            seen = CHANNELS.get(name, EVERYTHING)
            if Reads.COLOUR in seen and material.get("alphaMode", "OPAQUE") != "OPAQUE":
                seen |= Reads.ALPHA
            for source in sources_of(piece.all("textures")[use["index"]]):
                reads[source["source"]] |= seen
    return [one or EVERYTHING for one in reads]


def _size(size: tuple[int, int], side: int | None) -> tuple[int, int]:
    if size[0] * size[1] > PIXEL_LIMIT:
        raise _too_large(size)
    longer = max(size)
    if side is None or longer <= side:
        return size
    return (max(1, round(size[0] * side / longer)), max(1, round(size[1] * side / longer)))


def _unread_flat(pixels: NDArray[np.uint8], reads: Reads) -> NDArray[np.uint8]:
    """Return pixels whose unread channels repeat a read one: grey packs best of all."""
    flat = pixels.copy()
    if Reads.ALPHA not in reads:
        flat[:, :, 3] = 255
    names = (Reads.RED, Reads.GREEN, Reads.BLUE)
    read = [band for band, name in enumerate(names) if name in reads]
    for band in {0, 1, 2} - set(read):
        flat[:, :, band] = pixels[:, :, read[0]] if read else 255
    return flat


def _renormalised(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return directions of unit length again; what points nowhere stays."""
    directions = pixels[:, :, :3].astype(np.float32) / 127.5 - 1.0
    sizes = np.linalg.norm(directions, axis=2, keepdims=True)
    unit = directions / np.where(sizes > 0.1, sizes, 1.0)
    out = pixels.copy()
    out[:, :, :3] = np.clip(np.round((unit + 1.0) * 127.5), 0, 255)
    return out


def _too_large(size: tuple[int, int]) -> AssetError:
    return unsound(
        Text(
            zh="贴图为 {w}×{h} 像素，上限为 8192×8192",
            en="a texture has {w} x {h} pixels, and 8192 x 8192 is the limit",
        ).filled(w=size[0], h=size[1])
    )
