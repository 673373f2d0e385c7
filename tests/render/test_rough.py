"""A rough picture looks like the fine one that follows, which loses nothing by it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu.target import Target
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import Stage, ball, box, floor, glb

SIZE, OTHER = (161, 90), (120, 64)
VIEW = Camera((0.4, 1.7, 4.2), (0.0, 0.5, 0.0))


def test_it_is_followed_by_the_very_same_fine_one() -> None:
    made = Stage()
    made.put("floor", glb(floor(5.0)))
    made.put("box", glb(box(0.6)), (-0.6, 0.0, 0.0))
    made.put("ball", glb(ball(0.3)), (0.7, 0.9, 0.1))

    def drawn(target: Target, *, is_rough: bool) -> NDArray[np.int64]:
        canvas = Canvas(target.framebuffer, *target.size)
        sight.renderer.draw(made.booth, VIEW, canvas, is_rough=is_rough)
        assert GL.glGetIntegerv(GL.GL_DRAW_FRAMEBUFFER_BINDING) == target.framebuffer
        pixels = np.empty((target.size[1], target.size[0], 4), np.uint8)
        target.read(pixels)
        return pixels.astype(np.int64)

    with Offscreen(made.shelf, *SIZE) as sight:
        other = Target(sight._gpu, *OTHER)
        fine = drawn(sight.target, is_rough=False)
        rough = drawn(sight.target, is_rough=True)
        assert 0.0 < np.abs(rough - fine)[:, :, :3].mean() < 6.0 or not sight.is_slow
        assert drawn(other, is_rough=True).std() > 1.0
        assert np.array_equal(drawn(sight.target, is_rough=True), rough)
        assert np.array_equal(drawn(sight.target, is_rough=False), fine)
