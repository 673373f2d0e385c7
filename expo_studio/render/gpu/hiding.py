"""Heavy things that stand hidden behind others, left out of the picture without a doubt.

Once everything is drawn that was in sight last time, the boxes of heavy copies are tried
against the depths of this very picture. A copy that was hidden is drawn on the condition that
some sample of its box is not, which the card decides itself; so nothing ever appears late. What
was tried is read when the next picture begins, without waiting for it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from OpenGL import GL

from expo_studio.render.camera import Camera
from expo_studio.render.gpu.drawlist import Draw, Rows
from expo_studio.render.gpu.objects import names, own_vertex_array
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.pieces import Part
from expo_studio.render.gpu.programs import Programs
from expo_studio.render.scene import boxes

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAVY = 10_000
"""Triangles of one copy from which on trying its box is cheaper than drawing it."""
TRIED = 32
"""Copies that are tried at most, the heaviest of them."""
PATIENCE = 4
"""Pictures from one trial to the next of what is in sight."""
MARGIN = 1e-3
"""Metres, and share of its size, by which a box is larger than the thing."""

Key = tuple[int, float]
Paint = Callable[[Rows, list[Draw]], None]


@dataclass(frozen=True, slots=True, eq=False)
class _Trial:
    """A copy whose box is tried."""

    key: Key
    part: Part
    row: Rows
    level: int


class Hiding:
    """Remembers which heavy copies were hidden, by part and placement.

    Args:
        gpu: Owns what is needed on the card.
        programs: Where the program comes from.
        is_software: Whether the processor draws; it then waits for its own answers.
    """

    def __init__(self, gpu: Gpu, programs: Programs, *, is_software: bool) -> None:
        self._programs = programs
        self._mode = GL.GL_QUERY_WAIT if is_software else GL.GL_QUERY_NO_WAIT
        self._array = own_vertex_array(gpu)
        self._gpu = gpu
        self._free: list[int] = []
        self._asked: list[tuple[Key, int]] = []
        self._hidden: frozenset[Key] = frozenset()
        self._pictures = 0
        self._answer = ctypes.c_uint()

    @property
    def count(self) -> int:
        """Return how many heavy copies were found hidden."""
        return len(self._hidden)

    def draw(self, rows: Rows, draws: list[Draw], camera: Camera, paint: Paint) -> None:
        """Draw copies of parts, but those that others hide.

        Args:
            rows: The copies, shape (n, 4, 4).
            draws: Which of them are which part; of parts that stand still.
            camera: Who looks; the frame block is this view's.
            paint: Draws some of them.
        """
        heavy = sorted(_heavy(rows, draws), key=lambda one: -_triangles(one))[:TRIED]
        if not heavy or camera.section is not None:
            paint(rows, draws)
            return
        self._hear()
        self._hidden &= {one.key for one in heavy}
        away = _apart(heavy, camera)
        heavy = [one for one, is_away in zip(heavy, away, strict=True) if is_away]
        hidden = [one for one in heavy if one.key in self._hidden]
        paint(rows, _without(rows, draws, {one.key for one in hidden}))
        self._pictures += 1
        tried = heavy if self._pictures % PATIENCE == 0 else hidden
        asked = self._try(tried)
        for one in hidden:
            GL.glBeginConditionalRender(asked[one.key], self._mode)
            paint(one.row, [Draw(one.part, 0, 1, one.level)])
            GL.glEndConditionalRender()

    def _try(self, tried: list[_Trial]) -> dict[Key, int]:
        """Ask for each copy whether any sample of its box is in sight."""
        if not tried:
            return {}
        program = self._programs.get("crate.vert", "depth.frag")
        program.use()
        GL.glBindVertexArray(self._array)
        with _invisibly():
            for one in tried:
                query = self._query()
                bounds = _wide(one.part.bounds)
                GL.glUniform4fv(program.place("row"), 3, one.row[0, :3])
                GL.glUniform3fv(program.place("corner"), 2, bounds)
                GL.glBeginQuery(GL.GL_ANY_SAMPLES_PASSED, query)
                GL.glDrawArrays(GL.GL_TRIANGLES, 0, 36)
                GL.glEndQuery(GL.GL_ANY_SAMPLES_PASSED)
                self._asked.append((one.key, query))
        return dict(self._asked)

    def _hear(self) -> None:
        """Take the answers that have come; what is not answered yet counts as in sight."""
        hidden: set[Key] = set()
        seen: set[Key] = set()
        for key, query in self._asked:
            GL.glGetQueryObjectuiv(query, GL.GL_QUERY_RESULT_AVAILABLE, self._answer)
            is_known = bool(self._answer.value)
            if is_known:
                GL.glGetQueryObjectuiv(query, GL.GL_QUERY_RESULT, self._answer)
            (seen if not is_known or self._answer.value else hidden).add(key)
            self._free.append(query)
        self._asked = []
        self._hidden = frozenset((self._hidden - seen) | hidden)

    def _query(self) -> int:
        if self._free:
            return self._free.pop()
        name = int(np.ravel(GL.glGenQueries(1))[0])
        return self._gpu.own(name, lambda one: GL.glDeleteQueries(1, names(one)))


def _heavy(rows: Rows, draws: list[Draw]) -> Iterator[_Trial]:
    """Yield the copies that are worth a trial."""
    for one in draws:
        if one.part.sets[one.level].count < HEAVY * 3 or len(one.part.matrices) > 1:
            continue
        for at in range(one.first, one.first + one.copies):
            row = rows[at : at + 1].copy()
            yield _Trial((id(one.part), float(row[0, 3, 0])), one.part, row, one.level)


def _triangles(one: _Trial) -> int:
    return one.part.sets[one.level].count // 3


def _apart(heavy: list[_Trial], camera: Camera) -> list[bool]:
    """Return of which copies the eye is so far away that no box is cut at the canvas."""
    eye = np.array(camera.eye, np.float32)
    found = []
    for one in heavy:
        middles, halves = boxes(one.row, _wide(one.part.bounds))
        gap = np.maximum(np.abs(middles[0] - eye) - halves[0], 0.0)
        found.append(float(np.linalg.norm(gap)) > 4.0 * camera.near)
    return found


def _wide(bounds: Rows) -> Rows:
    """Return bounds with a margin around."""
    margin = MARGIN + MARGIN * (bounds[1] - bounds[0]).max()
    return np.stack([bounds[0] - margin, bounds[1] + margin]).astype(np.float32)


def _without(rows: Rows, draws: list[Draw], keys: set[Key]) -> list[Draw]:
    """Return draws less some copies."""
    if not keys:
        return draws
    parts = {part for part, _ in keys}
    kept: list[Draw] = []
    for one in draws:
        if id(one.part) not in parts:
            kept.append(one)
            continue
        kept += [
            Draw(one.part, at, 1, one.level)
            for at in range(one.first, one.first + one.copies)
            if (id(one.part), float(rows[at, 3, 0])) not in keys
        ]
    return kept


@contextmanager
def _invisibly() -> Iterator[None]:
    """Draw both sides of things and change nothing."""
    GL.glDisable(GL.GL_CULL_FACE)
    GL.glColorMask(False, False, False, False)  # noqa: FBT003 (OpenGL's own signature)
    GL.glDepthMask(False)  # noqa: FBT003
    try:
        yield
    finally:
        GL.glColorMask(True, True, True, True)  # noqa: FBT003
        GL.glDepthMask(True)  # noqa: FBT003
