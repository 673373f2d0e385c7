"""What lies under one pixel: a pass into a single pixel, with a pick matrix."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.booth import Booth
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Vec3, add, unit
from expo_studio.render.acting import STILL, Acts
from expo_studio.render.camera import Camera
from expo_studio.render.gpu import state
from expo_studio.render.gpu.objects import (
    names,
    own_framebuffer,
    own_renderbuffer,
    require_complete,
)
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.painter import Painter

NEEDLE = 1e-4
"""Radians that a ray is wide."""


@dataclass(frozen=True, slots=True)
class Pick:
    """What was hit.

    Attributes:
        point: Metres, booth space.
        normal: Unit vector of the face, towards the viewer.
        face: Number of the triangle within its part, from 0.
        distance: Metres from the eye.
    """

    placement: PlacementId
    point: Vec3
    normal: Vec3
    face: int = 0
    distance: float = 0.0


class Picker:
    """A one-pixel canvas that holds places and normals instead of colours."""

    def __init__(self, painter: Painter) -> None:
        self._painter = painter
        self._gpu = Gpu()
        self._framebuffer = own_framebuffer(self._gpu)
        for place in (GL.GL_COLOR_ATTACHMENT0, GL.GL_COLOR_ATTACHMENT1):
            buffer = own_renderbuffer(self._gpu, GL.GL_RGBA32F, 1, 1)
            GL.glFramebufferRenderbuffer(GL.GL_FRAMEBUFFER, place, GL.GL_RENDERBUFFER, buffer)
        depth = own_renderbuffer(self._gpu, GL.GL_DEPTH_COMPONENT24, 1, 1)
        GL.glFramebufferRenderbuffer(
            GL.GL_FRAMEBUFFER, GL.GL_DEPTH_ATTACHMENT, GL.GL_RENDERBUFFER, depth
        )
        GL.glDrawBuffers(2, names(GL.GL_COLOR_ATTACHMENT0, GL.GL_COLOR_ATTACHMENT1))
        require_complete()

    def close(self) -> None:
        """Free the canvas."""
        self._gpu.close()

    def pick(
        self,
        booth: Booth,
        camera: Camera,
        at: tuple[float, float],
        size: tuple[int, int],
        acts: Acts = STILL,
    ) -> Pick | None:
        """Return what is under a pixel counted from the top left, or None for the sky."""
        painter = self._painter
        lists, cast = painter.prepare(booth, acts)
        state.begin()
        state.cut(is_on=camera.section is not None)
        projection = camera.projection(size[0] / size[1])
        projection_view = _pick_matrix(at, size) @ projection @ camera.view()
        painter.frame.fill(booth, camera, projection_view)
        painter.frame.bind()
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, self._framebuffer)
        GL.glViewport(0, 0, 1, 1)
        GL.glClearColor(0.0, 0.0, 0.0, 0.0)
        GL.glClear(GL.GL_COLOR_BUFFER_BIT | GL.GL_DEPTH_BUFFER_BIT)
        for drawlist in (*lists.every, *cast.every):
            painter.plain.draw("pick.frag", *drawlist.visible(projection_view))
        state.leave()
        return self._read(camera.eye)

    def cast(self, booth: Booth, eye: Vec3, way: Vec3, acts: Acts = STILL) -> Pick | None:
        """Return what a ray from a point in metres meets first, or None."""
        camera = Camera(eye, add(eye, unit(way)), NEEDLE, near=1e-3, far=500.0)
        return self.pick(booth, camera, (0.5, 0.5), (1, 1), acts)

    def _read(self, eye: Vec3) -> Pick | None:
        place, side = np.zeros(4, np.float32), np.zeros(4, np.float32)
        for buffer, into in ((GL.GL_COLOR_ATTACHMENT0, place), (GL.GL_COLOR_ATTACHMENT1, side)):
            GL.glReadBuffer(buffer)
            GL.glReadPixels(0, 0, 1, 1, GL.GL_RGBA, GL.GL_FLOAT, into)
        number = round(float(place[3]))
        name = self._painter.scenery.names.get(number)
        if name is None:
            return None
        at = _point(place)
        return Pick(name, at, _point(side), round(float(side[3])), math.dist(eye, at))


def _pick_matrix(at: tuple[float, float], size: tuple[int, int]) -> NDArray[np.float64]:
    """Return the map that makes one pixel fill the canvas."""
    width, height = size
    matrix = np.diag([float(width), float(height), 1.0, 1.0])
    matrix[0, 3] = width - 2.0 * at[0]
    matrix[1, 3] = 2.0 * at[1] - height
    return matrix


def _point(values: NDArray[np.float32]) -> Vec3:
    return (float(values[0]), float(values[1]), float(values[2]))
