"""Pictures of light from all around: Radiance files read and written, photographs as light.

Source: Ward, "Real Pixels" (Graphics Gems II, 1991); the run lengths of his picture format.
"""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from expo_studio.errors import AssetError
from expo_studio.text import Text

Light = NDArray[np.float32]
PIXEL_LIMIT = 8192 * 4096
HEAD_LIMIT = 4096
BRIGHTEST = 60_000.0
"""What half floats hold; the sun itself may be brighter."""
UNREADABLE: tuple[type[Exception], ...] = (
    OSError,
    UnidentifiedImageError,
    ValueError,
    SyntaxError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


def around(data: bytes, width: int) -> Light:
    """Return a picture of everything around as linear light, shape (width / 2, width, 3).

    Args:
        data: A Radiance file, or a photograph of 2:1.
        width: Pixels.

    Raises:
        AssetError: It is damaged, or not twice as wide as high.
    """
    light = decoded(data) if data.startswith(b"#?") else _photograph(data, width)
    height, wide = light.shape[:2]
    if wide != 2 * height:
        raise _damaged()
    channels = [
        np.asarray(
            Image.fromarray(np.ascontiguousarray(light[:, :, one])).resize(
                (width, width // 2), Image.Resampling.BOX
            )
        )
        for one in range(3)
    ]
    bright = np.clip(np.stack(channels, axis=-1), 0.0, BRIGHTEST)
    return np.asarray(bright, np.float32)


def decoded(data: bytes) -> Light:
    """Return a Radiance file, linear RGB, shape (height, width, 3); AssetError if it is bad."""
    width, height, at = _head(data)
    try:
        rows = np.frombuffer(data, np.uint8)
        if width < 8 or width > 0x7FFF or data[at : at + 2] != b"\x02\x02":
            rgbe = rows[at : at + width * height * 4].reshape(height, width, 4)
        else:
            rgbe = _unpacked(data, at, width, height)
    except (ValueError, IndexError) as error:
        raise _damaged() from error
    scale = np.ldexp(np.float32(1.0), rgbe[:, :, 3].astype(np.int32) - 136)
    scale[rgbe[:, :, 3] == 0] = 0.0
    return np.asarray(rgbe[:, :, :3] * scale[:, :, None], np.float32)


def encoded(light: Light) -> bytes:
    """Return linear light, shape (height, width, 3), as a Radiance file; width from 8 on."""
    height, width = light.shape[:2]
    strongest = light.max(axis=2)
    fraction, exponent = np.frexp(np.maximum(strongest, 1e-32))
    scale = np.where(strongest > 1e-32, fraction * 256.0 / np.maximum(strongest, 1e-32), 0.0)
    rgbe = np.empty((height, width, 4), np.uint8)
    rgbe[:, :, :3] = np.clip(light * scale[:, :, None], 0.0, 255.0)
    rgbe[:, :, 3] = np.where(strongest > 1e-32, np.clip(exponent + 128, 0, 255), 0)
    head = f"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y {height} +X {width}\n".encode()
    start = bytes((2, 2, width >> 8, width & 255))
    rows = (start + b"".join(_packed(row[:, one]) for one in range(4)) for row in rgbe)
    return head + b"".join(rows)


def size_of(data: bytes) -> tuple[int, int]:
    """Return width and height of a Radiance file from its head; AssetError if it has none."""
    width, height, _ = _head(data)
    return width, height


def _head(data: bytes) -> tuple[int, int, int]:
    """Return width, height and where the rows begin, before anything is allocated for them."""
    end = data.find(b"\n\n", 0, HEAD_LIMIT)
    stop = data.find(b"\n", end + 2, end + 80) if end > 0 else -1
    words = data[end + 2 : stop].split() if stop > 0 else []
    if not data.startswith(b"#?") or len(words) != 4 or (words[0], words[2]) != (b"-Y", b"+X"):
        raise _damaged()
    try:
        height, width = int(words[1]), int(words[3])
    except ValueError as error:
        raise _damaged() from error
    if not 0 < width * height <= PIXEL_LIMIT or height < 0:
        raise _damaged()
    return width, height, stop + 1


def _unpacked(data: bytes, at: int, width: int, height: int) -> NDArray[np.uint8]:
    """Return rows whose four channels are each written in runs."""
    out = np.empty((height, 4, width), np.uint8)
    for row in range(height):
        if data[at] != 2 or data[at + 1] != 2 or (data[at + 2] << 8 | data[at + 3]) != width:
            raise _damaged()
        at = _row(data, at + 4, out[row].reshape(-1))
    return out.transpose(0, 2, 1)


def _row(data: bytes, at: int, out: NDArray[np.uint8]) -> int:
    """Fill the channels of a row; return where the next one begins."""
    filled, whole = 0, len(out)
    while filled < whole:
        count = data[at]
        if count > 128:
            count -= 128
            out[filled : filled + count] = data[at + 1]
            at += 2
        else:
            out[filled : filled + count] = np.frombuffer(data, np.uint8, count, at + 1)
            at += 1 + count
        filled += count
        if not count or filled > whole:
            raise _damaged()
    return at


def _packed(channel: NDArray[np.uint8]) -> bytes:
    """Return a channel of a row in runs: those of four and more alike, the rest as it is."""
    edges = np.flatnonzero(np.diff(channel)) + 1
    starts = np.concatenate([[0], edges, [len(channel)]])
    out, plain = bytearray(), 0
    for first, end in zip(starts[:-1].tolist(), starts[1:].tolist(), strict=True):
        if end - first < 4:
            continue
        _write_plain(out, channel[plain:first])
        for at in range(first, end, 127):
            out += bytes((128 + min(127, end - at), int(channel[first])))
        plain = end
    _write_plain(out, channel[plain:])
    return bytes(out)


def _write_plain(out: bytearray, values: NDArray[np.uint8]) -> None:
    for at in range(0, len(values), 128):
        part = values[at : at + 128]
        out.append(len(part))
        out += part.tobytes()


def _photograph(data: bytes, width: int) -> Light:
    """Return a photograph as light: white is 1."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > PIXEL_LIMIT * 2:
                raise _damaged()
            image.draft("RGB", (width, width // 2))
            srgb = np.asarray(image.convert("RGB"), np.float32) / 255.0
    except UNREADABLE as error:
        raise _damaged() from error
    light = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return light.astype(np.float32)


def _damaged() -> AssetError:
    return AssetError(
        Text(
            zh="天空图片已损坏，或不是 2:1 的全景。",
            en="The picture of the sky is damaged, or is none of 2:1.",
        ),
        Text(zh="请为天空换一张图片。", en="Choose another picture for the sky."),
    )
