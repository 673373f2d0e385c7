"""Decoding the pictures of a model, several at once."""

from __future__ import annotations

import io
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from expo_studio.errors import AssetError
from expo_studio.gltf.model import Picture
from expo_studio.text import Text

PIXEL_LIMIT = 67_108_864
"""8192 x 8192; refused from the header, before anything is decoded."""


SMALLEST = 256
"""Pixels of a side below which pictures are not made smaller to save memory."""

Pixels = NDArray[np.uint8]


def weight(pictures: Iterable[Pixels]) -> int:
    """Return the bytes that pictures take on a card, with their mipmaps."""
    return sum(one.nbytes * 4 // 3 for one in pictures)


def fitted(pictures: dict[int, Pixels], room: int) -> dict[int, Pixels]:
    """Return pictures, halved as often as it takes for them to fit into so many bytes."""
    while weight(pictures.values()) > room:
        large = [key for key, one in pictures.items() if max(one.shape[:2]) > SMALLEST]
        if not large:
            break
        pictures = pictures | {key: _halved(pictures[key]) for key in large}
    return pictures


def _halved(pixels: Pixels) -> Pixels:
    """Return half the rows and columns; each channel by itself, for not all alpha is a veil."""
    from PIL import Image

    channels = (Image.fromarray(pixels[:, :, at]).reduce(2) for at in range(pixels.shape[2]))
    return np.dstack([np.asarray(one) for one in channels])


def decode_all(pictures: tuple[Picture, ...]) -> list[NDArray[np.uint8]]:
    """Return pictures as RGBA, shapes (h, w, 4), top row first; AssetError for a bad one."""
    if len(pictures) < 2:
        return [decode(one) for one in pictures]
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(decode, pictures))


def decode(picture: Picture) -> NDArray[np.uint8]:
    """Return a picture as RGBA, shape (h, w, 4), top row first; AssetError if unsound."""
    from PIL import Image, UnidentifiedImageError

    bombs = (Image.DecompressionBombError, Image.DecompressionBombWarning)
    try:
        image = Image.open(io.BytesIO(picture.data))
        if image.width * image.height > PIXEL_LIMIT:
            raise _unreadable(f"{image.width} x {image.height}")
        return np.ascontiguousarray(image.convert("RGBA"))
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError, *bombs) as error:
        raise _unreadable(picture.mime) from error


def _unreadable(reason: str) -> AssetError:
    return AssetError(
        Text(
            zh="模型的一张贴图无法读取（{reason}）。",
            en="A texture of the model cannot be read ({reason}).",
        ).filled(reason=reason),
        Text(
            zh="请用 PNG 或 JPEG 贴图（不超过 8192 像素）重新导出。",
            en="Export it again with PNG or JPEG textures of at most 8192 pixels.",
        ),
    )
