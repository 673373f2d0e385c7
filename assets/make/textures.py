"""Procedural textures: wood, carpet, fabric, concrete, leaves, and printed graphics."""

from __future__ import annotations

import io
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from expo_studio.gltf.model import Picture

TYPEFACES = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
)
Colour = tuple[int, int, int]
Floats = NDArray[np.float64]


def encoded(pixels: NDArray[np.uint8] | Image.Image, quality: int = 82) -> Picture:
    """Return an image as a JPEG picture."""
    image = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=quality, subsampling=0)
    return Picture(out.getvalue(), "image/jpeg")


def noise(size: int, cells: int, seed: int) -> Floats:
    """Return tileable smooth noise between 0 and 1, shape (size, size)."""
    rng = np.random.default_rng(seed)
    grid = rng.random((cells, cells))
    at = np.arange(size) * cells / size
    low = at.astype(int)
    part = at - low
    part = part * part * (3.0 - 2.0 * part)
    rows = grid[low % cells] * (1 - part)[:, None] + grid[(low + 1) % cells] * part[:, None]
    return rows[:, low % cells] * (1 - part) + rows[:, (low + 1) % cells] * part


def grain(size: int, seed: int) -> Floats:
    """Return several octaves of noise, mean 0.5."""
    return sum(noise(size, 4 << i, seed + i) * 0.5 ** (i + 1) for i in range(5)) / 0.96875


def _tinted(base: Colour, light: Floats) -> NDArray[np.uint8]:
    return np.clip(np.array(base) * light[..., None], 0, 255).astype(np.uint8)


def wood(base: Colour = (196, 152, 104), seed: int = 3) -> Picture:
    """Return planks, one metre a side, the grain along u."""
    size = 512
    y, x = np.mgrid[0:size, 0:size] / size
    plank = np.floor(y * 6).astype(int)
    shift = np.random.default_rng(seed).random(6)[plank % 6]
    rings = np.sin((grain(size, seed) * 3 + y * 40 + shift * 9) * 6.0) * 0.035
    streaks = (noise(size, 128, seed + 9)[:, ::1] - 0.5) * 0.05
    gap = np.where(np.abs(y * 6 - np.round(y * 6)) < 0.02, 0.72, 1.0)
    return encoded(_tinted(base, (0.93 + shift * 0.14 + rings + streaks) * gap + x * 0.0))


def carpet(base: Colour = (70, 80, 96), seed: int = 5) -> Picture:
    """Return a short pile, half a metre a side."""
    size = 512
    rng = np.random.default_rng(seed)
    pile = rng.random((size, size)) * 0.26 + grain(size, seed) * 0.18
    return encoded(_tinted(base, 0.8 + pile))


def fabric(base: Colour = (120, 130, 140), seed: int = 7) -> Picture:
    """Return a plain weave, a quarter of a metre a side."""
    size = 256
    y, x = np.mgrid[0:size, 0:size]
    weave = np.where((x // 4 + y // 4) % 2, np.sin(x * np.pi / 4), np.sin(y * np.pi / 4))
    return encoded(_tinted(base, 0.9 + np.abs(weave) * 0.14 + grain(size, seed) * 0.08))


def concrete(base: Colour = (168, 168, 165), seed: int = 11) -> Picture:
    """Return a polished floor, four metres a side, with joints."""
    size = 512
    y, x = np.mgrid[0:size, 0:size] / size
    joints = np.where((np.abs(x - 0.5) < 0.0015) | (np.abs(y - 0.5) < 0.0015), 0.86, 1.0)
    return encoded(_tinted(base, (0.9 + grain(size, seed) * 0.2) * joints))


def leaves(base: Colour = (74, 128, 62), seed: int = 13) -> Picture:
    """Return one leaf's surface, uv 0 to 1, a rib in the middle."""
    size = 128
    y, x = np.mgrid[0:size, 0:size] / size
    rib = np.exp(-(((x - 0.5) / 0.03) ** 2)) * 0.35
    veins = np.maximum(0.0, np.sin((np.abs(x - 0.5) * 0.9 + y) * 60)) ** 8 * 0.14
    return encoded(_tinted(base, 0.82 + rib + veins + grain(size, seed) * 0.25))


@lru_cache(maxsize=64)
def typeface(size: int) -> ImageFont.FreeTypeFont:
    """Return the typeface for printed graphics at a size in pixels."""
    for path in TYPEFACES:
        try:
            return ImageFont.truetype(path, size)
        except OSError:
            continue
    raise FileNotFoundError("install fonts-noto-cjk to make the printed graphics")


def gradient(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    """Return a picture that runs from one colour to another."""
    t = np.linspace(0.0, 1.0, size[1])[:, None, None]
    rows = np.array(top) * (1 - t) + np.array(bottom) * t
    return Image.fromarray(np.tile(rows, (1, size[0], 1)).astype(np.uint8))


def centred(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, size: int, ink: Colour
) -> None:
    """Write one line around a point in pixels."""
    draw.text(at, text, font=typeface(size), fill=ink, anchor="mm")


def fascia_print(zh: str, en: str, ground: Colour, ink: Colour) -> Picture:
    """Return a name board, eight by one."""
    image = Image.new("RGB", (1024, 128), ground)
    draw = ImageDraw.Draw(image)
    draw.text((60, 64), zh, font=typeface(72), fill=ink, anchor="lm")
    draw.text((964, 64), en, font=typeface(44), fill=ink, anchor="rm")
    return encoded(image, 92)


def poster_print(top: Colour, bottom: Colour, lines: tuple[str, str, str]) -> Picture:
    """Return a tall print with a glow, a title in each language and a line below."""
    width, height = 512, 1024
    image = gradient((width, height), top, bottom)
    y, x = np.mgrid[0:height, 0:width]
    glow = np.exp(-(((x - width / 2) / 170) ** 2 + ((y - 420) / 170) ** 2)) * 120
    image = Image.fromarray(np.clip(np.asarray(image) + glow[..., None], 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    centred(draw, (width / 2, 690), lines[0], 76, (255, 255, 255))
    centred(draw, (width / 2, 780), lines[1], 42, (255, 255, 255))
    centred(draw, (width / 2, 930), lines[2], 30, (235, 240, 245))
    draw.ellipse((width / 2 - 90, 330, width / 2 + 90, 510), outline=(255, 255, 255), width=6)
    draw.arc((width / 2 - 140, 280, width / 2 + 140, 560), 200, 340, fill=(255, 255, 255), width=4)
    return encoded(image, 90)


def landscape_print() -> Picture:
    """Return layered hills in morning mist, sixteen by nine."""
    width, height = 768, 432
    image = np.asarray(gradient((width, height), (236, 222, 206), (250, 244, 232))).astype(float)
    x = np.arange(width)
    sun = np.exp(-(((x[None, :] - 560) / 46) ** 2 + ((np.arange(height)[:, None] - 110) / 46) ** 2))
    image += sun[..., None] * np.array([18.0, -40.0, -96.0])
    for layer in range(5):
        ridge = (
            190
            + layer * 52
            + sum((34 - 5 * layer) / k * np.sin(x / (118 / k) + layer * 2.1 + k) for k in (1, 2, 3))
        )
        inside = np.arange(height)[:, None] > ridge[None, :]
        ink = np.array([150, 168, 170]) * (1 - layer / 5) + np.array([38, 66, 70]) * (layer / 5)
        image = np.where(inside[..., None], ink + (image - ink) * 0.12, image)
    return encoded(np.clip(image, 0, 255).astype(np.uint8), 88)


def ink_print() -> Picture:
    """Return a brushed ring and a seal, square."""
    side = 512
    y, x = np.mgrid[0:side, 0:side] / side - 0.5
    radius, angle = np.hypot(x, y), np.arctan2(y, x)
    edge = 0.3 + 0.012 * np.sin(angle * 3 + 1) + (grain(side, 41) - 0.5) * 0.03
    brush = np.clip(1.0 - np.abs(radius - edge) / (0.035 + 0.02 * np.sin(angle / 2)), 0, 1)
    dry = np.clip(noise(side, 64, 43) * 1.6 - 0.25, 0, 1) * (angle > 1.2) + (angle <= 1.2)
    paper = 244 - grain(side, 47) * 10
    pixels = paper[..., None] * np.ones(3) * (1 - (brush**0.5 * dry)[..., None] * 0.9)
    seal = (np.abs(x - 0.3) < 0.04) & (np.abs(y - 0.34) < 0.04)
    pixels = np.where(seal[..., None], np.array([186, 46, 38]), pixels)
    return encoded(np.clip(pixels, 0, 255).astype(np.uint8), 90)


def screen_print(zh: str, en: str) -> Picture:
    """Return what a screen shows, sixteen by nine."""
    width, height = 1024, 576
    image = gradient((width, height), (12, 30, 66), (26, 104, 178))
    y, x = np.mgrid[0:height, 0:width]
    waves = np.sin(x / 70 + np.sin(y / 60) * 2) * np.exp(-(((y - 410) / 110) ** 2)) * 46
    image = Image.fromarray(np.clip(np.asarray(image) + waves[..., None], 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    centred(draw, (width / 2, 190), zh, 84, (255, 255, 255))
    centred(draw, (width / 2, 290), en, 46, (190, 220, 255))
    return encoded(image, 90)
