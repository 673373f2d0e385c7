"""What one sees through, from far to near: glass and what is blended.

Where no order of whole copies is right, because they cross or lie before themselves, the
view is cut into slots by depth, pixel by pixel ("depth peeling", Everitt 2001): the first ends
at the nearest surface, the next at the one behind it, and so on; the last holds all the rest.
Slots are then drawn from far to near, each fragment in just one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from OpenGL import GL

from expo_studio.render.canvas import Canvas
from expo_studio.render.gpu import state
from expo_studio.render.gpu.backdrop import Backdrop
from expo_studio.render.gpu.drawlist import Draw, DrawList, Rows
from expo_studio.render.gpu.looks import Phase
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.parts import PlainPass, SurfacePass
from expo_studio.render.gpu.pieces import Part
from expo_studio.render.gpu.programs import FARTHER_UNIT, NEARER_UNIT
from expo_studio.render.gpu.surfaces import Sheet
from expo_studio.render.order import extents, layers

FINE_SLOTS, CARD_SLOTS, MOVING_SLOTS = 8, 4, 3
"""Slots at most in still pictures, in moving ones on a card, in moving ones on software."""
PANES = 4
"""Panes of glass behind each other that are seen through each other; what is farther is one."""
SLOT = "SLOT"
"""Defined where only what lies between two depths is drawn."""

Matrix = NDArray[np.float64]
Defines = tuple[str, ...]


class Panes:
    """Draws what is seen through over what is solid.

    Args:
        gpu: Owns what is needed on the card.
        plain: Finds depths.
        surfaces: Draws.
        is_software: Whether the processor draws; moving pictures are then kept simple.
    """

    def __init__(
        self, gpu: Gpu, plain: PlainPass, surfaces: SurfacePass, *, is_software: bool
    ) -> None:
        self._gpu = gpu
        self._plain = plain
        self._surfaces = surfaces
        self._is_software = is_software
        self._backdrop = Backdrop(gpu)
        self._ends: list[Sheet] = []

    def draw(self, lists: Sequence[DrawList], view: Matrix, canvas: Canvas, extra: Defines) -> None:
        """Draw the copies of some lists that a view touches; blending is on afterwards.

        Args:
            lists: Of glass and of what is blended.
            view: The frame block's.
            canvas: What they are drawn on.
            extra: Defines of all surfaces.
        """
        if any(one.parts for one in lists):
            self._draw_all(*_far_first(lists, view), canvas, extra)
        state.blend()

    def _draw_all(
        self, rows: Rows, copies: list[Draw], ends: Rows, canvas: Canvas, extra: Defines
    ) -> None:
        is_quick = self._is_software and not canvas.is_fine
        asked = [at for at, one in enumerate(copies) if not is_quick or not _is_glass(one)]
        is_simple = np.array([_is_simple(copies[at].part) for at in asked], np.bool_)
        needed = layers(ends[:, asked], is_simple)
        if needed == 1:
            for step in steps(copies, 1 if is_quick else PANES):
                self._draw(rows, step, canvas, extra)
            return
        if is_quick:
            self._draw(rows, [one for one in copies if _is_glass(one)], canvas, extra)
            copies = [copies[at] for at in asked]
        most = FINE_SLOTS if canvas.is_fine else MOVING_SLOTS if is_quick else CARD_SLOTS
        self._draw_slots(rows, copies, canvas, extra, min(needed, most))

    def _draw(self, rows: Rows, step: list[Draw], canvas: Canvas, extra: Defines) -> None:
        """Draw copies of one phase, from far to near."""
        if not step:
            return
        if _is_glass(step[0]):
            state.cover()
            self._backdrop.take(canvas)
        else:
            state.blend()
        self._surfaces.draw(rows, _joined(step), extra)

    def _draw_slots(
        self, rows: Rows, copies: list[Draw], canvas: Canvas, extra: Defines, count: int
    ) -> None:
        """Draw copies slot by slot."""
        self._find(rows, _joined(copies), canvas, extra, count)
        glass = [one for one in copies if _is_glass(one)]
        blended = [one for one in copies if not _is_glass(one)]
        for slot in reversed(range(count)):
            self._ends[slot].bind(NEARER_UNIT)
            self._ends[slot + 1].bind(FARTHER_UNIT)
            for step in (glass, blended):
                self._draw(rows, step, canvas, (*extra, SLOT))

    def _find(
        self, rows: Rows, draws: list[Draw], canvas: Canvas, extra: Defines, count: int
    ) -> None:
        """Find where slots end: before everything, at surface after surface, beyond everything."""
        while len(self._ends) <= count:
            self._ends.append(Sheet(self._gpu, GL.GL_DEPTH_COMPONENT32F, is_depth=True))
        state.cover()
        for number, end in enumerate(self._ends[: count + 1]):
            end.fit((canvas.width, canvas.height))
            end.begin()
            GL.glClearDepth(0.0 if number == 0 else 1.0)
            GL.glClear(GL.GL_DEPTH_BUFFER_BIT)
            if 0 < number < count:
                self._ends[number - 1].bind(NEARER_UNIT)
                self._plain.draw_sides("slot.frag", rows, draws, extra)
        GL.glClearDepth(1.0)
        GL.glBindFramebuffer(GL.GL_FRAMEBUFFER, canvas.framebuffer)
        GL.glViewport(0, 0, canvas.width, canvas.height)


def steps(copies: list[Draw], most: int) -> list[list[Draw]]:
    """Return copies, sorted from far to near, in steps of glass or of what is blended.

    The near panes of glass are steps of their own, so that each is seen through the next;
    of more than so many the far ones are one step, and what is blended among them the next.
    """
    glass = [at for at, one in enumerate(copies) if _is_glass(one)]
    alone = glass if len(glass) <= most else glass[len(glass) - most + 1 :]
    start = 0 if len(alone) == len(glass) else (alone or [len(copies)])[0]
    far = copies[:start]
    found = [[one for one in far if _is_glass(one) is is_glass] for is_glass in (True, False)]
    for is_glass, group in groupby(copies[start:], key=_is_glass):
        together = list(group)
        found += [[one] for one in together] if is_glass else [together]
    return [one for one in found if one]


def _is_glass(one: Draw) -> bool:
    return one.part.look.phase is Phase.GLASS


def _is_simple(part: Part) -> bool:
    """Return whether a part is never seen through itself."""
    return part.is_sheet or part.look.phase is Phase.GLASS


def _joined(copies: list[Draw]) -> list[Draw]:
    """Return copies in the same order by as few calls as that takes."""
    draws: list[Draw] = []
    for one in copies:
        last = draws[-1] if draws else None
        if last is not None and last.part is one.part and last.first + last.copies == one.first:
            draws[-1] = last._replace(copies=last.copies + one.copies)
        else:
            draws.append(one)
    return draws


def _far_first(lists: Sequence[DrawList], view: Matrix) -> tuple[Rows, list[Draw], Rows]:
    """Return the visible copies from the farthest to the nearest, and how far they reach."""
    pairs = [(one, one.touched(view)) for one in lists]
    rows = np.concatenate([one.rows[copies] for one, copies in pairs])
    middles = np.concatenate([one.middles[copies] for one, copies in pairs])
    halves = np.concatenate([one.halves[copies] for one, copies in pairs])
    parts = [part for one, copies in pairs for part in one.owners(copies)]
    ends = extents(view, middles, halves)
    order = np.argsort(-ends[:, :, 2].sum(axis=0), kind="stable")
    draws = [Draw(parts[at], place, 1) for place, at in enumerate(order.tolist())]
    return rows[order], draws, ends[:, order]
