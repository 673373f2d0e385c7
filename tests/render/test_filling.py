"""What is brought to the card band by band is there whole."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np
import pytest
from OpenGL import GL

from expo_studio.render.gpu.context import ScreenlessContext
from expo_studio.render.gpu.objects import BAND, filling
from expo_studio.render.gpu.owner import Gpu

BANDS = 3
ROW = np.dtype([("place", np.float32, 3), ("tint", np.uint8, 4)])


def noted(coming: Generator[None, None, int], made: list[int]) -> Iterator[None]:
    """Yield as what comes does, and note what it made."""
    made.append((yield from coming))


@pytest.mark.parametrize("beside", [0, 1])
def test_a_large_buffer_comes_in_bands(beside: int) -> None:
    count = BANDS * BAND // ROW.itemsize + beside
    rows = np.random.default_rng(3).integers(0, 256, count * ROW.itemsize, np.uint8).view(ROW)
    made: list[int] = []
    with ScreenlessContext(), Gpu() as gpu:
        turns = 0
        for _ in noted(filling(gpu, rows), made):
            turns += 1
            GL.glBindBuffer(GL.GL_ARRAY_BUFFER, 0)  # as who draws meanwhile may
        GL.glBindBuffer(GL.GL_ARRAY_BUFFER, made[0])
        there = bytes(GL.glGetBufferSubData(GL.GL_ARRAY_BUFFER, 0, rows.nbytes))
    assert there == rows.tobytes()
    assert turns == BANDS + beside
