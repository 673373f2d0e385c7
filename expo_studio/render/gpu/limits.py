"""What the current context says of itself."""

from __future__ import annotations

import numpy as np
from OpenGL import GL

from expo_studio.render.gpu.objects import has_extension, is_software

DEDICATED_NVX, FREE_ATI = 0x9047, 0x87FC
"""What is asked of drivers with GL_NVX_gpu_memory_info and GL_ATI_meminfo; both tell KiB."""
MEMORY_LIMIT = 1 << 30
"""Bytes that the models of a booth may take on any card."""
SHARE = 0.5
"""Part of a card's memory that they may take; the rest is for canvases, and for others."""


def words() -> tuple[str, str, str, bool]:
    """Return renderer, vendor and version, and whether it is software."""
    said = [GL.glGetString(what) for what in (GL.GL_RENDERER, GL.GL_VENDOR, GL.GL_VERSION)]
    renderer, vendor, version = ((one or b"").decode(errors="replace") for one in said)
    return renderer, vendor, version, is_software()


def limits() -> tuple[int, int, int]:
    """Return the largest sides of a texture and of a canvas in pixels, and samples a pixel."""
    asked = (GL.GL_MAX_TEXTURE_SIZE, GL.GL_MAX_RENDERBUFFER_SIZE, GL.GL_MAX_SAMPLES)
    texture, canvas, samples = (int(GL.glGetIntegerv(what)) for what in asked)
    return texture, canvas, samples


def card_memory() -> int | None:
    """Return the bytes of memory the card has for its own, or None where nobody says."""
    for name, asked in (("GL_NVX_gpu_memory_info", DEDICATED_NVX), ("GL_ATI_meminfo", FREE_ATI)):
        if has_extension(name):
            told = np.zeros(4, np.int32)
            GL.glGetIntegerv(asked, told)
            return int(told[0]) * 1024 or None
    return None


def allowance(card: int | None) -> int:
    """Return the bytes that models may take on a card of so much memory."""
    return MEMORY_LIMIT if card is None else min(MEMORY_LIMIT, int(card * SHARE))
