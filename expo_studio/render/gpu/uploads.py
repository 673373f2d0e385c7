"""Bringing pictures to the card, a band at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.gpu.mipmaps import halving, make_room
from expo_studio.render.gpu.objects import BAND, Sampling, has_extension, is_software

ANISOTROPY = 0x84FE
SHARPNESS = 4.0
TRILINEAR = frozenset({9987})


def uploading(
    name: int, pixels: NDArray[np.uint8], sampling: Sampling, *, is_srgb: bool
) -> Iterator[None]:
    """Bring an RGBA picture, shape (h, w, 4), into a texture, yielding after each band of it.

    Its first row is at v = 0, and it gets mipmaps. Other textures may be bound meanwhile.
    """
    form = GL.GL_SRGB8_ALPHA8 if is_srgb else GL.GL_RGBA8
    height, width = pixels.shape[:2]
    GL.glBindTexture(GL.GL_TEXTURE_2D, name)
    make_room(form, width, height)
    rows = max(1, BAND // max(1, width * 4))
    for top in range(0, height, rows):
        band = pixels[top : top + rows]
        GL.glBindTexture(GL.GL_TEXTURE_2D, name)
        GL.glPixelStorei(GL.GL_UNPACK_ALIGNMENT, 4)
        GL.glTexSubImage2D(
            GL.GL_TEXTURE_2D, 0, 0, top, width, len(band), GL.GL_RGBA, GL.GL_UNSIGNED_BYTE, band
        )
        yield
    yield from halving(name, width, height)
    GL.glBindTexture(GL.GL_TEXTURE_2D, name)
    _sample(sampling)


def _sample(sampling: Sampling) -> None:
    """Let the texture that is bound be read so."""
    if sampling.min_filter in TRILINEAR and anisotropy() > 1.0:
        GL.glTexParameterf(GL.GL_TEXTURE_2D, ANISOTROPY, anisotropy())
    for key, value in (
        (GL.GL_TEXTURE_WRAP_S, sampling.wrap_s),
        (GL.GL_TEXTURE_WRAP_T, sampling.wrap_t),
        (GL.GL_TEXTURE_MIN_FILTER, sampling.min_filter),
        (GL.GL_TEXTURE_MAG_FILTER, sampling.mag_filter),
    ):
        GL.glTexParameteri(GL.GL_TEXTURE_2D, key, value)


@lru_cache(maxsize=1)
def anisotropy() -> float:
    """Return how many samples along a slant to take; of the first context asked.

    1 where the card has none, and on software, where four cost a third of a frame.
    """
    if is_software():
        return 1.0
    return SHARPNESS if has_extension("GL_EXT_texture_filter_anisotropic") else 1.0
