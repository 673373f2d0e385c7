"""The smaller sizes of a texture: by the driver where a card does it, band by band where not.

What a processor that draws takes for all of them at once would hold a window; halved by
copies of bands they come to the same pixels, in a third of the time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from OpenGL import GL

from expo_studio.render.gpu.objects import is_software, names

BAND = 500_000
"""Bytes of a smaller size that are made at a time."""
ENDS = (
    (GL.GL_READ_FRAMEBUFFER, GL.GL_READ_FRAMEBUFFER_BINDING),
    (GL.GL_DRAW_FRAMEBUFFER, GL.GL_DRAW_FRAMEBUFFER_BINDING),
)
SWITCHES = (GL.GL_SCISSOR_TEST, GL.GL_FRAMEBUFFER_SRGB)


def make_room(form: int, width: int, height: int) -> None:
    """Give the texture that is bound room for a size in pixels and, for copies, all smaller."""
    sizes = [(width, height)]
    while is_software() and max(sizes[-1]) > 1:
        wide, high = sizes[-1]
        sizes.append((max(1, wide // 2), max(1, high // 2)))
    for level, (wide, high) in enumerate(sizes):
        GL.glTexImage2D(
            GL.GL_TEXTURE_2D, level, form, wide, high, 0, GL.GL_RGBA, GL.GL_UNSIGNED_BYTE, None
        )


def halving(name: int, width: int, height: int) -> Iterator[None]:
    """Fill the smaller sizes of a texture of pixels as ``make_room`` made it, yielding between.

    Other textures and framebuffers may be bound meanwhile.
    """
    if not is_software():
        GL.glBindTexture(GL.GL_TEXTURE_2D, name)
        GL.glGenerateMipmap(GL.GL_TEXTURE_2D)
        return
    level = 0
    while max(width, height) > 1:
        for top, bottom in _bands(width, height):
            with _ends(name, level):
                end = height if bottom == max(1, height // 2) else bottom * 2
                GL.glBlitFramebuffer(
                    *(0, top * 2, width, end),
                    *(0, top, max(1, width // 2), bottom),
                    *(GL.GL_COLOR_BUFFER_BIT, GL.GL_LINEAR),
                )
            yield
        width, height, level = max(1, width // 2), max(1, height // 2), level + 1


def _bands(width: int, height: int) -> Iterator[tuple[int, int]]:
    """Yield first and last row of the bands of half a size; one where it cannot be halved."""
    half = max(1, height // 2)
    rows = half if height % 2 else max(1, BAND // max(1, width * 2))
    for top in range(0, half, rows):
        yield top, min(half, top + rows)


@contextmanager
def _ends(name: int, level: int) -> Iterator[None]:
    """Let copies go from a size of a texture to the next, as linear light where it is sRGB."""
    bound = [int(GL.glGetIntegerv(one)) for _, one in ENDS]
    were_on = [bool(GL.glIsEnabled(one)) for one in SWITCHES]
    made = [int(GL.glGenFramebuffers(1)) for _ in ENDS]
    try:
        GL.glDisable(GL.GL_SCISSOR_TEST)
        GL.glEnable(GL.GL_FRAMEBUFFER_SRGB)
        for at, (end, _) in enumerate(ENDS):
            GL.glBindFramebuffer(end, made[at])
            GL.glFramebufferTexture2D(
                end, GL.GL_COLOR_ATTACHMENT0, GL.GL_TEXTURE_2D, name, level + at
            )
        yield
    finally:
        for (end, _), old in zip(ENDS, bound, strict=True):
            GL.glBindFramebuffer(end, old)
        for switch, was_on in zip(SWITCHES, were_on, strict=True):
            (GL.glEnable if was_on else GL.glDisable)(switch)
        GL.glDeleteFramebuffers(len(made), names(*made))
