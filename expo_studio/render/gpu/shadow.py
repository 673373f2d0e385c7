"""Shadow maps: one depth texture with tiles for the sun, two spots and the faces of two points."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.model.booth import Light
from expo_studio.model.space import ORIGIN, Vec3, add, unit
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.objects import own_framebuffer, own_texture
from expo_studio.render.gpu.owner import Gpu

SUN_SIDE, LAMP_SIDE, FACE_SIDE = 2048, 1024, 512
WIDTH, HEIGHT = SUN_SIDE, SUN_SIDE + LAMP_SIDE
FULL_HEIGHT = HEIGHT + 3 * FACE_SIDE
"""With the faces of two points, four in a row."""
UNIT = 6
REACH = 14.0
"""Metres around the middle within which shadows fall; a hall floor beyond stays lit."""
MARGIN = 0.1
"""Metres around what stands there."""
STEPS = 6

BIAS_TEXELS = 1.0
CONE_MARGIN = 0.03
"""Radians that a lamp's map sees beyond its cone."""
LAMP_NEAR = 0.05
POINT_NEAR = 0.25
"""Metres within which nothing takes a point's light: the shade that it hangs in."""
FACE_WIDE = FACE_SIDE / (FACE_SIDE - 6.0)
"""How much wider than a sixth of all around a face is, so that soft edges stay on it."""
FACES: tuple[Vec3, ...] = (
    *((1.0, 0.0, 0.0), (-1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    *((0.0, -1.0, 0.0), (0.0, 0.0, 1.0), (0.0, 0.0, -1.0)),
)

Matrix = NDArray[np.float64]


class Tile(NamedTuple):
    """A part of the texture in texels from its lower left."""

    left: int
    bottom: int
    side: int


SUN_TILE = Tile(0, 0, SUN_SIDE)
POINT_TILES = tuple(
    tuple(
        Tile(number % 4 * FACE_SIDE, HEIGHT + number // 4 * FACE_SIDE, FACE_SIDE)
        for number in range(first, first + len(FACES))
    )
    for first in (0, len(FACES))
)
LAMP_TILES = (Tile(0, SUN_SIDE, LAMP_SIDE), Tile(LAMP_SIDE, SUN_SIDE, LAMP_SIDE))


@dataclass(frozen=True, slots=True, eq=False)
class LightView:
    """How a light sees the booth.

    Attributes:
        matrix: Booth to the map's clip space, shape (4, 4).
        texel: Metres; of a lamp, at a distance of one metre.
        bias: In the map's depth, 0 to 1.
    """

    matrix: Matrix
    texel: float = 0.0
    bias: float = 0.0


NO_SHADOW = LightView(np.eye(4))


def sun_view(sun: Vec3, bounds: NDArray[np.float64]) -> LightView:
    """Return the sun's view of what stands within bounds in metres, shape (2, 3).

    It grows in steps and moves by whole texels, so that edges of shadows lie still while
    something is dragged that the bounds follow.
    """
    diagonal = float(np.linalg.norm(bounds[1] - bounds[0]))
    radius = min(_step_above(diagonal / 2.0 + MARGIN), REACH)
    depth = _step_above(diagonal + 1.0)
    texel = 2.0 * radius / SUN_SIDE
    camera = Camera(unit(sun), ORIGIN)
    axes = np.array(camera.axes())
    middle = axes @ np.clip(bounds.mean(axis=0), -REACH, REACH)
    middle = np.round(middle / texel) * texel
    view = np.eye(4)
    view[:3, :3], view[:3, 3] = axes, -middle
    view[2, 3] -= depth
    box = np.diag([1.0 / radius, 1.0 / radius, -1.0 / depth, 1.0])
    box[2, 3] = -1.0
    return LightView(box @ view, texel, BIAS_TEXELS * texel / (2.0 * depth))


def _step_above(metres: float) -> float:
    """Return the next step of a ladder on which lengths double in ``STEPS``."""
    return float(2.0 ** (math.ceil(math.log2(metres) * STEPS) / STEPS))


def lamp_view(lamp: Light) -> LightView:
    """Return a spot's view along its cone as far as it reaches."""
    opening = min(2.0 * (lamp.cone + CONE_MARGIN), math.radians(170.0))
    target = add(lamp.position, unit(lamp.direction))
    reach = max(lamp.reach, 2.0 * LAMP_NEAR)
    camera = Camera(lamp.position, target, opening, LAMP_NEAR, reach)
    texel = 2.0 * math.tan(opening / 2.0) / LAMP_SIDE
    return LightView(camera.projection(1.0) @ camera.view(), texel)


def face_view(lamp: Light, face: int) -> LightView:
    """Return a point's view through one of the six faces around it, as far as it reaches."""
    opening = 2.0 * math.atan(FACE_WIDE)
    near, far = point_ends(lamp)
    camera = Camera(lamp.position, add(lamp.position, FACES[face]), opening, near, far)
    return LightView(camera.projection(1.0) @ camera.view(), POINT_TEXEL)


POINT_TEXEL = 2.0 * FACE_WIDE / FACE_SIDE
"""Metres of a face's texel at a distance of one metre."""


def point_ends(lamp: Light) -> tuple[float, float]:
    """Return between which distances in metres a point's map knows what there is."""
    return POINT_NEAR, max(lamp.reach, 2.0 * POINT_NEAR)


class ShadowMaps:
    """The texture with all tiles."""

    def __init__(self, gpu: Gpu) -> None:
        self._height = 0
        self._texture = own_texture(gpu)
        self.fit(HEIGHT)
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

    def fit(self, height: int) -> bool:
        """Be at least so high in texels; return whether what was drawn is lost."""
        if self._height >= height:
            return False
        self._height = height
        GL.glBindTexture(GL.GL_TEXTURE_2D, self._texture)
        form = (GL.GL_DEPTH_COMPONENT24, WIDTH, height, 0, GL.GL_DEPTH_COMPONENT)
        GL.glTexImage2D(GL.GL_TEXTURE_2D, 0, *form, GL.GL_UNSIGNED_INT, None)
        return True

    @property
    def size(self) -> int:
        """Return the bytes on the card."""
        return WIDTH * self._height * 4

    def copy(self, other: ShadowMaps, tiles: tuple[Tile, ...]) -> None:
        """Hold what another texture holds in some tiles."""
        GL.glBindFramebuffer(GL.GL_READ_FRAMEBUFFER, other._framebuffer)
        GL.glBindFramebuffer(GL.GL_DRAW_FRAMEBUFFER, self._framebuffer)
        for left, bottom, side in tiles:
            area = (left, bottom, left + side, bottom + side)
            GL.glBlitFramebuffer(*area, *area, GL.GL_DEPTH_BUFFER_BIT, GL.GL_NEAREST)

    def begin(self, tile: Tile, *, is_empty: bool) -> None:
        """Draw depths into a tile from now on, over what it holds or from nothing."""
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, self._framebuffer)
        GL.glViewport(tile.left, tile.bottom, tile.side, tile.side)
        GL.glDepthMask(True)  # noqa: FBT003 (OpenGL's own signature)
        if is_empty:
            GL.glEnable(GL.GL_SCISSOR_TEST)
            GL.glScissor(tile.left, tile.bottom, tile.side, tile.side)
            GL.glClear(GL.GL_DEPTH_BUFFER_BIT)
            GL.glDisable(GL.GL_SCISSOR_TEST)

    def bind(self) -> None:
        """Let shaders compare with it."""
        GL.glActiveTexture(GL.GL_TEXTURE0 + UNIT)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self._texture)
