"""Pictures of strangers made fit for a wall: upright, sRGB, eight bits, nothing private in them."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageCms, ImageOps

from expo_studio.errors import AssetError
from expo_studio.gltf.materials import picture_mime
from expo_studio.gltf.model import Picture
from expo_studio.library.pictures import PIXEL_LIMIT, UNREADABLE
from expo_studio.text import Text

KEPT = frozenset({"JPEG", "PNG", "WEBP"})
PLAIN_MODES = frozenset({"RGB", "RGBA", "L", "LA", "P", "1"})
DEEP = {"I;16": 256.0, "I;16B": 256.0, "I;16L": 256.0, "I": 256.0}
"""Modes of more than eight bits, and what their values are divided by."""
QUALITY = 92
ORIENTATION = 274
HINT = Text(zh="请另存为 JPEG 或 PNG 后再导入。", en="Save it as JPEG or PNG and import that.")


@dataclass(slots=True)
class Still:
    """A picture and what was done to it.

    Attributes:
        image: Decoded, upright, sRGB.
        data: The file's bytes where they can be used as they are, else empty.
        source: The file's format, as Pillow calls it.
        dots_per_metre: As the file says, or 0.
    """

    image: Image.Image
    data: bytes
    source: str
    dots_per_metre: float = 0.0
    changed: list[Text] = field(default_factory=list)


def read_still(data: bytes) -> Still:
    """Return a picture; AssetError if it is damaged, none, or too large."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            _require_modest(*image.size)
            image.load()
            return _prepared(image, data)
    except Image.DecompressionBombError as error:  # beyond what Pillow itself opens
        raise _too_large("> 178 000 000") from error
    except (*UNREADABLE, ImageCms.PyCMSError, MemoryError) as error:
        raise AssetError(
            Text(zh="图片已损坏或不是图片。", en="The picture is damaged or is none."), HINT
        ) from error


def picture_of(still: Still, side: int, *, is_jpeg: bool = False) -> Picture:
    """Return the picture, at most so many pixels a side; as it is in the file if it may be."""
    image = still.image
    is_kept = still.data and max(image.size) <= side and (not is_jpeg or still.source == "JPEG")
    if is_kept:
        return Picture(still.data, picture_mime(still.data))
    if max(image.size) > side:
        image = image.copy()
        image.thumbnail((side, side), Image.Resampling.LANCZOS)
    return encoded(image, is_jpeg=is_jpeg or still.source in {"JPEG", "TIFF", "BMP"})


def encoded(image: Image.Image, *, is_jpeg: bool) -> Picture:
    """Return an image as a file: JPEG where it is opaque and that is asked for, else PNG."""
    out = io.BytesIO()
    has_alpha = has_holes(image)
    if is_jpeg and not has_alpha:
        image.convert("RGB").save(out, "JPEG", quality=QUALITY, subsampling=0, optimize=True)
        return Picture(out.getvalue(), "image/jpeg")
    image.convert("RGBA" if has_alpha else "RGB").save(out, "PNG")
    return Picture(out.getvalue(), "image/png")


def has_holes(image: Image.Image) -> bool:
    """Return whether something of the picture can be seen through."""
    if "A" not in image.getbands() and "transparency" not in image.info:
        return False
    return bool(np.asarray(image.convert("RGBA"))[:, :, 3].min() < 250)


def _prepared(image: Image.Image, data: bytes) -> Still:
    changed: list[Text] = []
    source = image.format or ""
    dpi = image.info.get("dpi", (0.0, 0.0))[0]
    image, told = _upright(image)
    changed += told
    image, told = _in_srgb(image)
    changed += told
    if source not in KEPT:
        changed.append(Text(zh="由 {f} 转换", en="it was converted from {f}").filled(f=source))
    is_as_it_was = not changed
    if is_as_it_was and source == "JPEG":
        data, told = _without_camera(data)
        changed += told
    sound = float(dpi) if np.isfinite(float(dpi)) else 0.0
    return Still(image, data if is_as_it_was else b"", source, sound / 0.0254, changed)


def _upright(image: Image.Image) -> tuple[Image.Image, list[Text]]:
    """Return the first picture of a file, turned as the camera was held."""
    changed: list[Text] = []
    if getattr(image, "n_frames", 1) > 1:
        image.seek(0)
        changed.append(Text(zh="只取了第一帧或第一页", en="only its first frame or page was taken"))
    if image.getexif().get(ORIENTATION, 1) != 1:
        image = ImageOps.exif_transpose(image)
        changed.append(Text(zh="按相机方向转正", en="it was turned upright"))
    return image.copy(), changed


def _in_srgb(image: Image.Image) -> tuple[Image.Image, list[Text]]:
    """Return a picture of eight bits in sRGB, and what that changed."""
    if image.mode in DEEP or image.mode == "F":
        values = np.asarray(image, np.float64)
        values = values / DEEP[image.mode] if image.mode in DEEP else values * 255.0
        image = Image.fromarray(np.clip(np.nan_to_num(values), 0, 255).astype(np.uint8))
        return image, [Text(zh="转换为 8 位", en="it was brought to eight bits")]
    profile = image.info.get("icc_profile")
    target = "RGBA" if "A" in image.getbands() else "RGB"
    if profile and _is_other(profile):
        converted = _converted(image, profile, target)
        if converted is not None:
            return converted, [
                Text(zh="{m} 颜色转换为 sRGB", en="its {m} colours became sRGB").filled(
                    m="CMYK" if image.mode == "CMYK" else "ICC"
                )
            ]
    if image.mode in PLAIN_MODES:
        return image, []
    changed = Text(zh="{m} 颜色转换为 RGB", en="its {m} colours became RGB").filled(m=image.mode)
    return image.convert(target), [changed]


def _converted(image: Image.Image, profile: bytes, target: str) -> Image.Image | None:
    """Return the picture in sRGB, or None where its profile is unusable."""
    if image.mode not in {"CMYK", "RGB", "RGBA"}:
        image = image.convert(target)
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(
            image, given, ImageCms.createProfile("sRGB"), outputMode=target
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None


def _is_other(profile: bytes) -> bool:
    """Return whether a colour profile is other than sRGB, judged by its name."""
    return b"sRGB" not in profile and b"s\0R\0G\0B" not in profile


def _without_camera(data: bytes) -> tuple[bytes, list[Text]]:
    """Return a JPEG without what the camera wrote (place, time, owner), pixels untouched."""
    out, at, dropped = bytearray(data[:2]), 2, False
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        size = int.from_bytes(data[at + 2 : at + 4], "big") + 2
        body = data[at : at + size]
        is_private = (data[at + 1] == 0xE1 and body[4:8] == b"Exif") or data[at + 1] == 0xED
        dropped = dropped or is_private
        if not is_private:
            out += body
        at += size
    if not dropped:
        return data, []
    text = Text(
        zh="去掉了拍摄地点等相机信息",
        en="what the camera wrote, such as the place, was left out",
    )
    return bytes(out + data[at:]), [text]


def _require_modest(width: int, height: int) -> None:
    if not 0 < width * height <= PIXEL_LIMIT:
        raise _too_large(f"{width} x {height}")


def _too_large(pixels: str) -> AssetError:
    return AssetError(
        Text(
            zh="图片有 {n} 像素，上限为 6700 万。",
            en="The picture has {n} pixels, and 67 million is the limit.",
        ).filled(n=pixels),
        Text(zh="请先缩小图片。", en="Make it smaller first."),
    )
