"""Draws the starter kit's thumbnails: ``python -m assets.make.thumbnails``; needs OpenGL."""

from __future__ import annotations

import io

from PIL import Image

from expo_studio.library import starter
from expo_studio.render.thumbnail import thumbnail

SIDE = 144


def draw_all() -> None:
    """Write a WebP beside every asset of the kit."""
    for item in starter.catalogue():
        item.thumbnail.parent.mkdir(exist_ok=True)
        with Image.open(io.BytesIO(thumbnail(item.path.read_bytes(), SIDE * 2))) as image:
            small = image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.LANCZOS)
            small.save(item.thumbnail, "WEBP", quality=82, method=6)


if __name__ == "__main__":
    draw_all()
