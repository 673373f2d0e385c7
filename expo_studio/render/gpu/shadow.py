"""The sun's shadow: a depth map fitted to the booth, drawn again only when something moved."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.space import Vec3, unit
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.frame import NO_SHADOW, SunView
from expo_studio.render.gpu.objects import own_framebuffer, own_texture
from expo_studio.render.gpu.owner import Gpu

SIZE = 2048
UNIT = 6
REACH = 14.0
"""Metres around the middle within which shadows fall; a hall floor beyond stays lit."""

BIAS_TEXELS = 1.0


class ShadowMap:
    """A square depth texture and the view of the sun that fills it.

    Attributes:
        view: How the sun sees what it falls on.
    """

    def __init__(self, gpu: Gpu) -> None:
        self.view = NO_SHADOW
        self._texture = own_texture(gpu)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self._texture)
        GL.glTexImage2D(
            GL.GL_TEXTURE_2D,
            0,
            GL.GL_DEPTH_COMPONENT24,
            SIZE,
            SIZE,
            0,
            GL.GL_DEPTH_COMPONENT,
            GL.GL_UNSIGNED_INT,
            None,
        )
        for key, value in (
            (GL.GL_TEXTURE_MIN_FILTER, GL.GL_LINEAR),
            (GL.GL_TEXTURE_MAG_FILTER, GL.GL_LINEAR),
            (GL.GL_TEXTURE_WRAP_S, GL.GL_CLAMP_TO_EDGE),
            (GL.GL_TEXTURE_WRAP_T, GL.GL_CLAMP_TO_EDGE),
            (GL.GL_TEXTURE_COMPARE_MODE, GL.GL_COMPARE_REF_TO_TEXTURE),
            (GL.GL_TEXTURE_COMPARE_FUNC, GL.GL_LEQUAL),
        ):
            GL.glTexParameteri(GL.GL_TEXTURE_2D, key, value)
        self._framebuffer = own_framebuffer(gpu)
        GL.glFramebufferTexture2D(
            GL.GL_FRAMEBUFFER, GL.GL_DEPTH_ATTACHMENT, GL.GL_TEXTURE_2D, self._texture, 0
        )
        GL.glDrawBuffer(GL.GL_NONE)
        GL.glReadBuffer(GL.GL_NONE)

    def aim(self, sun: Vec3, bounds: NDArray[np.float64]) -> None:
        """Fit the map to what stands there; bounds in metres, shape (2, 3)."""
        middle = np.clip(bounds.mean(axis=0), -REACH, REACH)
        radius = min(float(np.linalg.norm(bounds[1] - bounds[0])) / 2.0 + 0.1, REACH)
        depth = float(np.linalg.norm(bounds[1] - bounds[0])) + 1.0
        way = np.array(unit(sun))
        eye = middle + way * depth
        camera = Camera(tuple(eye.tolist()), tuple(middle.tolist()))
        box = np.diag([1.0 / radius, 1.0 / radius, -1.0 / depth, 1.0])
        box[2, 3] = -1.0
        texel = 2.0 * radius / SIZE
        self.view = SunView(box @ camera.view(), texel, BIAS_TEXELS * texel / (2.0 * depth))

    def copy(self, other: ShadowMap) -> None:
        """Hold what another map holds."""
        GL.glBindFramebuffer(GL.GL_READ_FRAMEBUFFER, other._framebuffer)
        GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, self._framebuffer)
        area = (0, 0, SIZE, SIZE)
        GL.glBlitFramebuffer(*area, *area, GL.GL_DEPTH_BUFFER_BIT, GL.GL_NEAREST)
        self.view = other.view

    def begin(self, *, is_empty: bool) -> None:
        """Draw depths into it from now on, over what it holds or from nothing."""
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, self._framebuffer)
        GL.glViewport(0, 0, SIZE, SIZE)
        GL.glDepthMask(True)  # noqa: FBT003 (OpenGL's own signature)
        if is_empty:
            GL.glClear(GL.GL_DEPTH_BUFFER_BIT)

    def bind(self) -> None:
        """Let shaders compare with it."""
        GL.glActiveTexture(GL.GL_TEXTURE0 + UNIT)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self._texture)
