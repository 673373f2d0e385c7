"""OpenGL 3.3: the only package that knows names of the graphics card.

PyOpenGL asks these settings when it is first imported, so they stand here. Asking the
driver after every call whether it failed would double the cost of a frame; ``EXPO_GL_CHECKS``
switches that on for tests.
"""

from __future__ import annotations

import os
import sys

if sys.platform.startswith("linux"):
    os.environ.setdefault("PYOPENGL_PLATFORM", "egl")

import OpenGL

OpenGL.ERROR_CHECKING = "EXPO_GL_CHECKS" in os.environ
OpenGL.ERROR_LOGGING = False
OpenGL.STORE_POINTERS = False
OpenGL.ERROR_ON_COPY = True
