"""How long frames keep the graphics card busy, read without waiting for them."""

from __future__ import annotations

import ctypes

from OpenGL import GL

from expo_studio.render.gpu.objects import names
from expo_studio.render.gpu.owner import Gpu

FRAMES = 4
"""Frames under way after which one is no longer waited for."""


class Clock:
    """A ring of timer queries."""

    def __init__(self, gpu: Gpu) -> None:
        queries = [int(one) for one in GL.glGenQueries(FRAMES)]
        self._queries = [gpu.own(one, lambda q: GL.glDeleteQueries(1, names(q))) for one in queries]
        self._asked = 0
        self._heard = 0
        self._is_running = False
        self._result = ctypes.c_uint64()
        self._is_ready = ctypes.c_int()

    def begin(self) -> None:
        """Take the time from now on; a frame that was given up does not count."""
        if self._is_running:
            GL.glEndQuery(GL.GL_TIME_ELAPSED)
        GL.glBeginQuery(GL.GL_TIME_ELAPSED, self._queries[self._asked % FRAMES])
        self._is_running = True

    def end(self) -> list[float]:
        """Stop, and return the seconds of frames that are done by now, oldest first."""
        GL.glEndQuery(GL.GL_TIME_ELAPSED)
        self._is_running = False
        self._asked += 1
        done = []
        while self._heard < self._asked:
            query = self._queries[self._heard % FRAMES]
            GL.glGetQueryObjectiv(query, GL.GL_QUERY_RESULT_AVAILABLE, self._is_ready)
            is_last = self._asked - self._heard >= FRAMES
            if not self._is_ready.value and not is_last:
                break
            GL.glGetQueryObjectui64v(query, GL.GL_QUERY_RESULT, self._result)
            done.append(self._result.value * 1e-9)
            self._heard += 1
        return done
