"""Pictures for pages: WebP without metadata, as good as a number of bytes allows."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from expo_studio.errors import PackageError
from expo_studio.text import Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

QUALITIES = (86, 80, 72, 62, 50, 38, 26, 15)
PIXEL_LIMIT = 67_108_864
UNREADABLE: tuple[type[Exception], ...] = (
    OSError,
    UnidentifiedImageError,
    ValueError,
    SyntaxError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


def webp_of_pixels(pixels: NDArray[np.uint8], most: int) -> bytes:
    """Return sRGB pixels, shape (h, w, 3), as WebP of at most so many bytes if that can be."""
    return _encoded(Image.fromarray(pixels), most)


def webp_of_file(data: bytes, side: int, most: int) -> bytes:
    """Return a stranger's picture as WebP, upright, without its metadata.

    Args:
        data: Any format Pillow reads.
        side: Pixels of the longer side at most.
        most: Bytes to stay below if that can be.

    Raises:
        PackageError: It is damaged or too large.
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > PIXEL_LIMIT:
                raise _unreadable()
            upright = ImageOps.exif_transpose(image)
            kind = "RGBA" if upright.has_transparency_data else "RGB"
            plain = upright.convert(kind)
    except UNREADABLE as error:
        raise _unreadable() from error
    plain.thumbnail((side, side), Image.Resampling.LANCZOS)
    return _encoded(plain, most)


def shrunk(pixels: NDArray[np.uint8], width: int) -> NDArray[np.uint8]:
    """Return pixels, shape (h, w, 3), at a smaller width."""
    height, wide = pixels.shape[:2]
    if wide <= width:
        return pixels
    image = Image.fromarray(pixels)
    size = (width, round(height * width / wide))
    return np.asarray(image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0))


def size_of(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels of a picture made here."""
    with Image.open(io.BytesIO(data)) as image:
        return image.size


def _encoded(image: Image.Image, most: int) -> bytes:
    data = b""
    for quality in QUALITIES:
        out = io.BytesIO()
        image.save(out, "WEBP", quality=quality, method=4)
        data = out.getvalue()
        if len(data) <= most:
            break
    return data


def _unreadable() -> PackageError:
    return PackageError(
        Text(
            zh="一张产品图片已损坏或过大。",
            en="A product's picture is damaged or too large.",
        ),
        Text(
            zh="请在产品资料里换一张图片后再导出。",
            en="Choose another picture for the product and export again.",
        ),
    )
