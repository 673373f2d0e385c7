"""Pictures on models: what browsers show is kept as it is, the rest becomes PNG."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import zstandard
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from expo_studio.errors import AssetError
from expo_studio.gltf.container import unsound
from expo_studio.gltf.materials import picture_mime
from expo_studio.gltf.model import AlphaMode, Picture
from expo_studio.text import Text

PIXEL_LIMIT = 67_108_864
"""Pixels of one picture: 8192 x 8192."""
UNREADABLE = (
    OSError,
    UnidentifiedImageError,
    ValueError,
    SyntaxError,
    IndexError,
    struct.error,
    zlib.error,
    zstandard.ZstdError,
    Image.DecompressionBombError,
)
CONVERTED = frozenset({"BMP", "GIF", "TGA", "TIFF", "DDS", "PPM"})
CHANNELS = {9: 1, 15: 1, 16: 2, 22: 2, 23: 3, 29: 3, 37: 4, 43: 4}
"""Bytes a pixel of the plain Vulkan formats a KTX2 file may hold."""
SHARP_ALPHA = 0.95
"""Share of pixels wholly there or wholly not, from which alpha is a cut-out."""


def shown_everywhere(data: bytes) -> tuple[Picture, Text | None]:
    """Return a picture every browser shows, and what was done to make it one.

    Raises:
        AssetError: It is no picture, damaged, or larger than PIXEL_LIMIT.
    """
    if data.startswith(b"\xabKTX 20\xbb"):
        words = Text(zh="转换了 KTX2 贴图", en="KTX2 textures were converted")
        return Picture(_png(_pixels_of_ktx2(data)), "image/png"), words
    kind = _kind(data)
    if kind in CONVERTED:
        words = Text(
            zh="把 {kind} 贴图转换成了 PNG", en="{kind} textures were converted to PNG"
        ).filled(kind=kind)
        return Picture(_png(_pixels(data)), "image/png"), words
    return Picture(data, picture_mime(data)), None


def size_of(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels of a picture that decodes to its end.

    Raises:
        AssetError: It does not, or has more pixels than PIXEL_LIMIT (judged by its header).
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
            _require_small(*image.size)
            image.load()
            return image.size
    except UNREADABLE as error:
        raise _damaged() from error


def alpha_mode_of(data: bytes) -> AlphaMode:
    """Return how the alpha of a sound picture is meant: none, a cut-out, or a glaze."""
    with Image.open(io.BytesIO(data)) as image:
        if "A" not in image.getbands() and "transparency" not in image.info:
            return AlphaMode.OPAQUE
        alpha = np.asarray(image.convert("RGBA"))[:, :, 3]
    if alpha.min() > 250:
        return AlphaMode.OPAQUE
    sharp = float(np.mean((alpha < 16) | (alpha > 239)))
    return AlphaMode.MASK if sharp >= SHARP_ALPHA else AlphaMode.BLEND


def _kind(data: bytes) -> str:
    try:
        with Image.open(io.BytesIO(data)) as image:
            _require_small(*image.size)
            return image.format or ""
    except UNREADABLE as error:
        raise _damaged() from error


def _pixels(data: bytes) -> NDArray[np.uint8]:
    try:
        with Image.open(io.BytesIO(data)) as image:
            return np.asarray(image.convert("RGBA"))
    except UNREADABLE as error:
        raise _damaged() from error


def _png(pixels: NDArray[np.uint8]) -> bytes:
    """Return pixels of shape (height, width, 4) as PNG, without alpha where it says nothing."""
    is_opaque = bool((pixels[:, :, 3] == 255).all())
    out = io.BytesIO()
    image = Image.fromarray(np.ascontiguousarray(pixels[:, :, :3] if is_opaque else pixels))
    image.save(out, "PNG", compress_level=6)
    return out.getvalue()


def _pixels_of_ktx2(data: bytes) -> NDArray[np.uint8]:
    """Return the largest level of a KTX2 picture, shape (height, width, 4); KTX 2.0 section 3."""
    try:
        form, _, width, height, depth, layers, faces, _, scheme = struct.unpack_from(
            "<9I", data, 12
        )
        _require_small(width, height)
        if depth > 1 or layers > 1 or faces != 1:
            raise _damaged()
        if form == 0:
            return _transcoded(data)
        start, packed, _ = struct.unpack_from("<3Q", data, 80)
        size = width * height * CHANNELS[form]
        raw = _inflated(data[start : start + packed], size, scheme)
        values = np.frombuffer(raw, np.uint8, size).reshape(height, width, CHANNELS[form])
    except (*UNREADABLE, KeyError, RuntimeError) as error:
        raise _damaged() from error
    return _four_channels(values)


def _transcoded(data: bytes) -> NDArray[np.uint8]:
    import opengl_basisu

    image = opengl_basisu.open(data).transcode(opengl_basisu.Target.RGBA8)
    return np.asarray(image.data, np.uint8).reshape(image.height, image.width, 4)


def _inflated(packed: bytes, size: int, scheme: int) -> bytes:
    """Return at most ``size`` bytes, whatever the packed data claim to hold."""
    if scheme == 2:
        with zstandard.ZstdDecompressor().stream_reader(packed) as reader:
            return reader.read(size)
    if scheme == 3:
        return zlib.decompressobj().decompress(packed, size)
    return packed


def _four_channels(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return RGBA of one to four channels, as a texture unit would read them."""
    height, width, channels = values.shape
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[:, :, 3] = 255
    pixels[:, :, :channels] = values
    return pixels


def _require_small(width: int, height: int) -> None:
    if width * height > PIXEL_LIMIT or not width * height:
        raise unsound(
            Text(
                zh="贴图为 {w}×{h} 像素，上限为 8192×8192",
                en="a texture has {w} x {h} pixels, and 8192 x 8192 is the limit",
            ).filled(w=width, h=height)
        )


def _damaged() -> AssetError:
    return unsound(
        Text(
            zh="有贴图已损坏或不是图片",
            en="a texture is damaged or no picture",
        )
    )
