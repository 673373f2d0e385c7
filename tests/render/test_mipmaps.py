"""Smaller sizes of a texture made band by band are what the driver makes, to a rounding."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.gpu.context import ScreenlessContext
from expo_studio.render.gpu.mipmaps import BAND, halving, make_room
from expo_studio.render.gpu.objects import is_software, own_framebuffer, own_texture
from expo_studio.render.gpu.owner import Gpu

FORMS = (GL.GL_SRGB8_ALPHA8, GL.GL_RGBA8)
SIZES = ((1, 1), (64, 64), (1024, 512), (7, 300), (333, 501), (2, 1))
ROUNDED = 0.02
"""Share of values of pictures of noise that may be rounded otherwise."""

Pixels = NDArray[np.uint8]


@pytest.fixture
def gpu() -> Iterator[Gpu]:
    with ScreenlessContext(), Gpu() as made:
        yield made


def filled(gpu: Gpu, form: int, pixels: Pixels) -> int:
    """Return a texture with room for all sizes, of which the first is there."""
    height, width = pixels.shape[:2]
    name = own_texture(gpu)
    GL.glBindTexture(GL.GL_TEXTURE_2D, name)
    make_room(form, width, height)
    GL.glTexSubImage2D(
        *(GL.GL_TEXTURE_2D, 0, 0, 0, width, height),
        *(GL.GL_RGBA, GL.GL_UNSIGNED_BYTE, pixels),
    )
    return name


def sizes_of(name: int, width: int, height: int) -> list[Pixels]:
    """Return every size of a texture of so many pixels."""
    GL.glBindTexture(GL.GL_TEXTURE_2D, name)
    found = []
    for level in range(max(width, height).bit_length()):
        raw = GL.glGetTexImage(GL.GL_TEXTURE_2D, level, GL.GL_RGBA, GL.GL_UNSIGNED_BYTE)
        shape = max(1, height >> level), max(1, width >> level), 4
        found.append(np.frombuffer(raw, np.uint8).reshape(shape).astype(np.int16))
    return found


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_halved_sizes_are_the_drivers(gpu: Gpu, form: int, width: int, height: int) -> None:
    pixels = np.random.default_rng(7).integers(0, 256, (height, width, 4), np.uint8)
    ours, theirs = filled(gpu, form, pixels), filled(gpu, form, pixels)
    GL.glBindTexture(GL.GL_TEXTURE_2D, theirs)
    GL.glGenerateMipmap(GL.GL_TEXTURE_2D)
    for _ in halving(ours, width, height):
        GL.glBindTexture(GL.GL_TEXTURE_2D, theirs)
    found = zip(sizes_of(ours, width, height), sizes_of(theirs, width, height), strict=True)
    apart = [np.abs(one - other).ravel() for one, other in found]
    assert max(int(one.max()) for one in apart) <= 1  # of 255: halves are rounded either way
    assert np.concatenate(apart).mean() < ROUNDED


def test_what_was_bound_is_bound_again_between_bands(gpu: Gpu) -> None:
    if not is_software():
        pytest.skip("a card makes all sizes at once")
    side = 1024
    name = filled(gpu, GL.GL_RGBA8, np.zeros((side, side, 4), np.uint8))
    frame = own_framebuffer(gpu)
    GL.glEnable(GL.GL_SCISSOR_TEST)
    bands = 0
    for _ in halving(name, side, side):
        bands += 1
        for end in (GL.GL_READ_FRAMEBUFFER_BINDING, GL.GL_DRAW_FRAMEBUFFER_BINDING):
            assert GL.glGetIntegerv(end) == frame
        assert GL.glIsEnabled(GL.GL_SCISSOR_TEST)
        assert not GL.glIsEnabled(GL.GL_FRAMEBUFFER_SRGB)
    GL.glDisable(GL.GL_SCISSOR_TEST)
    largest = side * side * 4 // 4
    assert bands >= largest // BAND + side.bit_length() - 1
