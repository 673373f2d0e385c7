"""What the current context says of itself."""

from __future__ import annotations

from OpenGL import GL

from expo_studio.render.gpu.objects import is_software


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
