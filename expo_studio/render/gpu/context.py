"""A GL context without a screen, by EGL's surfaceless platform (EGL_MESA_platform_surfaceless)."""

from __future__ import annotations

import ctypes
import ctypes.util
from types import TracebackType

from expo_studio.errors import RenderError
from expo_studio.text import Text

SURFACELESS = 0x31DD
OPENGL_API, OPENGL_BIT = 0x30A2, 0x0008
SURFACE_TYPE, PBUFFER_BIT = 0x3033, 0x0001
RENDERABLE_TYPE, NONE = 0x3040, 0x3038
DRAW, READ = 0x3059, 0x305A
MAJOR, MINOR, PROFILE, CORE = 0x3098, 0x30FB, 0x30FD, 0x1


def no_context(reason: Text) -> RenderError:
    """Return the error for a machine on which nothing can be drawn, for a reason."""
    return RenderError(
        Text(
            zh="无法在本机创建 OpenGL 3.3 环境：{reason}。",
            en="No OpenGL 3.3 context could be made on this machine: {reason}.",
        ).filled(reason=reason),
        Text(
            zh="请安装 libegl1 和 libgl1-mesa-dri，或更新显卡驱动。",
            en="Install libegl1 and libgl1-mesa-dri, or update the graphics driver.",
        ),
    )


class ScreenlessContext:
    """A current OpenGL 3.3 core context of the calling thread, freed on leaving the block.

    What was current before is current again afterwards.
    """

    def __enter__(self) -> ScreenlessContext:
        self._egl = _load()
        self._before = self._current()
        self._display = self._open_display()
        self._context = self._make()
        self.make_current()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        display, draw, read, context = self._before
        self._egl.eglMakeCurrent(self._display, None, None, None)
        self._egl.eglDestroyContext(self._display, self._context)
        if display and context:
            self._egl.eglMakeCurrent(display, draw, read, context)

    def make_current(self) -> None:
        """Make it current on the calling thread; RenderError if the driver refuses."""
        if not self._egl.eglMakeCurrent(self._display, None, None, self._context):
            raise no_context(Text(zh="环境无法激活", en="the context cannot be made current"))

    def _current(self) -> tuple[object, object, object, object]:
        egl = self._egl
        return (
            egl.eglGetCurrentDisplay(),
            egl.eglGetCurrentSurface(DRAW),
            egl.eglGetCurrentSurface(READ),
            egl.eglGetCurrentContext(),
        )

    def _open_display(self) -> ctypes.c_void_p:
        display = self._egl.eglGetPlatformDisplay(SURFACELESS, None, None)
        major, minor = ctypes.c_int(), ctypes.c_int()
        if not display or not self._egl.eglInitialize(
            display, ctypes.byref(major), ctypes.byref(minor)
        ):
            raise no_context(Text(zh="EGL 无法启动", en="EGL did not start"))
        return ctypes.c_void_p(display)

    def _make(self) -> ctypes.c_void_p:
        self._egl.eglBindAPI(OPENGL_API)
        wanted = (ctypes.c_int * 5)(SURFACE_TYPE, PBUFFER_BIT, RENDERABLE_TYPE, OPENGL_BIT, NONE)
        config, count = ctypes.c_void_p(), ctypes.c_int()
        self._egl.eglChooseConfig(
            self._display, wanted, ctypes.byref(config), 1, ctypes.byref(count)
        )
        attributes = (ctypes.c_int * 7)(MAJOR, 3, MINOR, 3, PROFILE, CORE, NONE)
        context = self._egl.eglCreateContext(self._display, config, None, attributes)
        if not count.value or not context:
            raise no_context(
                Text(zh="驱动不支持 OpenGL 3.3", en="the driver has no OpenGL 3.3 core profile")
            )
        return ctypes.c_void_p(context)


def _load() -> ctypes.CDLL:
    name = ctypes.util.find_library("EGL") or "libEGL.so.1"
    try:
        egl = ctypes.CDLL(name)
        display = egl.eglGetPlatformDisplay
    except (OSError, AttributeError) as error:
        raise no_context(Text(zh="缺少 libEGL", en="libEGL is missing")) from error
    pointer, number = ctypes.c_void_p, ctypes.c_int
    display.restype, display.argtypes = pointer, [ctypes.c_uint, pointer, pointer]
    egl.eglInitialize.argtypes = [pointer, pointer, pointer]
    egl.eglChooseConfig.argtypes = [pointer, pointer, pointer, number, pointer]
    egl.eglCreateContext.restype = pointer
    egl.eglCreateContext.argtypes = [pointer, pointer, pointer, pointer]
    egl.eglGetCurrentDisplay.restype = pointer
    egl.eglGetCurrentContext.restype = pointer
    egl.eglGetCurrentSurface.restype, egl.eglGetCurrentSurface.argtypes = pointer, [number]
    egl.eglMakeCurrent.argtypes = [pointer] * 4
    egl.eglDestroyContext.argtypes = [pointer] * 2
    return egl
