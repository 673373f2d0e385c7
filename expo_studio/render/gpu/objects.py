"""Making and freeing GL buffers, textures, programs and framebuffers."""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.errors import RenderError
from expo_studio.render.gpu.owner import Gpu
from expo_studio.text import Text

STAGES = {
    ".vert": GL.GL_VERTEX_SHADER,
    ".geom": GL.GL_GEOMETRY_SHADER,
    ".frag": GL.GL_FRAGMENT_SHADER,
}
BAND = 2_000_000
"""Bytes that are brought to the card at a time."""
SOFTWARE = ("llvmpipe", "softpipe", "swrast", "SwiftShader")


class RefusedError(RenderError):
    """The driver refuses a shader or a canvas; a simpler way may work."""


def names(*given: int) -> NDArray[np.uint32]:
    """Return GL names or enumerations as the array the driver reads them from."""
    return np.array(given, np.uint32)


def own_buffer(gpu: Gpu, data: NDArray[Any] | None, target: int, usage: int) -> int:
    """Return a buffer holding the array's bytes, owned."""
    name = gpu.own(int(GL.glGenBuffers(1)), lambda one: GL.glDeleteBuffers(1, names(one)))
    GL.glBindBuffer(target, name)
    if data is not None:
        GL.glBufferData(target, data.nbytes, data, usage)
    return name


def filling(gpu: Gpu, data: NDArray[Any]) -> Generator[None, None, int]:
    """Return a buffer holding a contiguous array's bytes, owned, yielding after each band.

    Others may be bound meanwhile; no vertex array may be.
    """
    name = own_buffer(gpu, None, GL.GL_ARRAY_BUFFER, GL.GL_STATIC_DRAW)
    raw = data.reshape(-1).view(np.uint8)
    GL.glBufferData(GL.GL_ARRAY_BUFFER, raw.nbytes, None, GL.GL_STATIC_DRAW)
    for start in range(0, raw.nbytes, BAND):
        band = raw[start : start + BAND]
        GL.glBindBuffer(GL.GL_ARRAY_BUFFER, name)
        GL.glBufferSubData(GL.GL_ARRAY_BUFFER, start, band.nbytes, band)
        yield
    return name


def own_vertex_array(gpu: Gpu) -> int:
    """Return a vertex array object, owned and bound."""
    name = gpu.own(int(GL.glGenVertexArrays(1)), lambda one: GL.glDeleteVertexArrays(1, names(one)))
    GL.glBindVertexArray(name)
    return name


def own_texture(gpu: Gpu) -> int:
    """Return a texture name, owned."""
    return gpu.own(int(GL.glGenTextures(1)), lambda one: GL.glDeleteTextures(1, names(one)))


def own_framebuffer(gpu: Gpu) -> int:
    """Return a framebuffer name, owned and bound."""
    name = gpu.own(int(GL.glGenFramebuffers(1)), lambda one: GL.glDeleteFramebuffers(1, names(one)))
    GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, name)
    return name


def require_complete() -> None:
    """Raise RenderError unless the bound framebuffer can be drawn to."""
    status = GL.glCheckFramebufferStatus(GL.GL_FRAMEBUFFER)
    if status != GL.GL_FRAMEBUFFER_COMPLETE:
        raise RefusedError(
            Text(
                zh="显卡不支持所需的画布（{status}）。",
                en="The graphics driver refuses the canvas it is asked for ({status:#x}).",
            ).filled(status=int(status)),
            Text(zh="请更新显卡驱动。", en="Update the graphics driver."),
        )


def own_renderbuffer(gpu: Gpu, form: int, width: int, height: int, samples: int = 0) -> int:
    """Return a renderbuffer of a size in pixels, owned; 0 samples for a plain one."""
    name = gpu.own(
        int(GL.glGenRenderbuffers(1)), lambda one: GL.glDeleteRenderbuffers(1, names(one))
    )
    GL.glBindRenderbuffer(GL.GL_RENDERBUFFER, name)
    GL.glRenderbufferStorageMultisample(GL.GL_RENDERBUFFER, samples, form, width, height)
    return name


@dataclass(frozen=True, slots=True)
class Program:
    """A linked program and where its uniforms are.

    Attributes:
        first: Where it is told which copy is the first.
    """

    name: int
    uniforms: dict[str, int]
    first: int = -1

    def use(self) -> None:
        """Draw with it from now on."""
        GL.glUseProgram(self.name)

    def place(self, uniform: str) -> int:
        """Return a uniform's location, -1 where the compiler dropped it."""
        return self.uniforms.get(uniform, -1)


def own_program(gpu: Gpu, files: tuple[str, ...], defines: tuple[str, ...] = ()) -> Program:
    """Return a program of shader files; RenderError with the driver's words."""
    shaders = [_shader(STAGES[Path(name).suffix], name, defines) for name in files]
    name = gpu.own(int(GL.glCreateProgram()), GL.glDeleteProgram)
    for shader in shaders:
        GL.glAttachShader(name, shader)
    GL.glLinkProgram(name)
    for shader in shaders:
        GL.glDeleteShader(shader)
    if not GL.glGetProgramiv(name, GL.GL_LINK_STATUS):
        raise _refused(" + ".join(files), GL.glGetProgramInfoLog(name))
    count = int(GL.glGetProgramiv(name, GL.GL_ACTIVE_UNIFORMS))
    names = [GL.glGetActiveUniform(name, index)[0] for index in range(count)]
    texts = [one.decode() if isinstance(one, bytes) else str(one) for one in names]
    places = {one.removesuffix("[0]"): int(GL.glGetUniformLocation(name, one)) for one in texts}
    return Program(name, places, places.get("first_instance", -1))


@lru_cache(maxsize=32)
def source(name: str) -> str:
    """Return a shader file with its ``#include "..."`` lines replaced."""
    text = (
        resources.files("expo_studio.render").joinpath("shaders", name).read_text(encoding="utf-8")
    )
    return re.sub(r'^#include "([^"]+)"$', lambda found: source(found[1]), text, flags=re.MULTILINE)


def _shader(kind: int, name: str, defines: tuple[str, ...]) -> int:
    head = "#version 330 core\n" + "".join(f"#define {one}\n" for one in defines)
    shader = int(GL.glCreateShader(kind))
    GL.glShaderSource(shader, head + source(name))
    GL.glCompileShader(shader)
    if not GL.glGetShaderiv(shader, GL.GL_COMPILE_STATUS):
        raise _refused(name, GL.glGetShaderInfoLog(shader))
    return shader


def _refused(name: str, log: object) -> RefusedError:
    words = log.decode(errors="replace") if isinstance(log, bytes) else str(log)
    return RefusedError(
        Text(
            zh="显卡驱动拒绝了着色器 {name}：{log}", en="The graphics driver refused {name}: {log}"
        ).filled(name=name, log=words.strip()[:300]),
        Text(
            zh="请更新显卡驱动，或用 expo-studio doctor 查看本机情况。",
            en="Update the graphics driver, or see expo-studio doctor.",
        ),
    )


@dataclass(frozen=True, slots=True)
class Sampling:
    """How a texture is read: glTF sampler enumerations, which are GL's own."""

    wrap_s: int = 10497
    wrap_t: int = 10497
    min_filter: int = 9987
    mag_filter: int = 9729


def is_software() -> bool:
    """Return whether the current context draws on the processor."""
    renderer = GL.glGetString(GL.GL_RENDERER)
    return any(name.encode() in (renderer or b"") for name in SOFTWARE)


def has_extension(name: str) -> bool:
    """Return whether the current context has an extension."""
    count = int(GL.glGetIntegerv(GL.GL_NUM_EXTENSIONS))
    return any(GL.glGetStringi(GL.GL_EXTENSIONS, at) == name.encode() for at in range(count))


def upload_floats(gpu: Gpu, values: NDArray[np.float32]) -> int:
    """Return a linear, clamped RGB float texture, shape (h, w, 3)."""
    name = own_texture(gpu)
    GL.glBindTexture(GL.GL_TEXTURE_2D, name)
    GL.glPixelStorei(GL.GL_UNPACK_ALIGNMENT, 4)
    height, width = values.shape[:2]
    GL.glTexImage2D(
        GL.GL_TEXTURE_2D, 0, GL.GL_RGB16F, width, height, 0, GL.GL_RGB, GL.GL_FLOAT, values
    )
    for key, value in (
        (GL.GL_TEXTURE_WRAP_S, GL.GL_CLAMP_TO_EDGE),
        (GL.GL_TEXTURE_WRAP_T, GL.GL_CLAMP_TO_EDGE),
        (GL.GL_TEXTURE_MIN_FILTER, GL.GL_LINEAR),
        (GL.GL_TEXTURE_MAG_FILTER, GL.GL_LINEAR),
    ):
        GL.glTexParameteri(GL.GL_TEXTURE_2D, key, value)
    return name
