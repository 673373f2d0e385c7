"""The gizmo in the hand: which handle is hot, what a drag has done so far."""

from __future__ import annotations

import math
from dataclasses import dataclass

from expo_studio.model.commands import Command, Move, Scale, Turn
from expo_studio.model.space import Vec3, scaled
from expo_studio.render.overlay import Line
from expo_studio.ui.gizmo import AXES, Mode, View, along_axis, angle_about, shape, under_cursor
from expo_studio.ui.studio import Studio

GRID, ANGLE = 0.1, math.radians(15.0)
SMALLEST_FACTOR = 0.05

Pixel = tuple[float, float]


@dataclass(slots=True, eq=False)
class _Grasp:
    """A drag; being one object makes it one undo step.

    Attributes:
        start, done: Metres or radians along the handle: where it began, what is applied.
    """

    axis: int
    middle: Vec3
    start: float
    done: float = 0.0


class Grip:
    """Moves, turns or scales the selection by the handle under the cursor.

    Attributes:
        mode: What dragging does.
        hot: The axis under the cursor, or None.
    """

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._grasp: _Grasp | None = None
        self.mode = Mode.MOVE
        self.hot: int | None = None

    @property
    def is_dragging(self) -> bool:
        """Return whether something is in the hand."""
        return self._grasp is not None

    def lines(self, view: View) -> tuple[Line, ...]:
        """Return what is drawn of the gizmo."""
        middle = self._middle()
        return () if middle is None else shape(view, self.mode, middle, self.hot)

    def hover(self, view: View, at: Pixel) -> bool:
        """Find the handle under a pixel; return whether it is another one than before."""
        middle, before = self._middle(), self.hot
        self.hot = None if middle is None else under_cursor(view, self.mode, middle, at)
        return self.hot != before

    def begin(self, view: View, at: Pixel) -> None:
        """Take the hot handle in the hand."""
        middle = self._middle()
        if middle is not None and self.hot is not None:
            self._grasp = _Grasp(self.hot, middle, self._value(view, self.hot, middle, at))

    def drag(self, view: View, at: Pixel, *, is_snapping: bool) -> None:
        """Do what is left between the wanted and the done amount, as part of one gesture."""
        grasp = self._grasp
        if grasp is None:
            return
        wanted = self._value(view, grasp.axis, grasp.middle, at) - grasp.start
        step = ANGLE if self.mode is Mode.TURN else GRID
        if is_snapping:
            wanted = round(wanted / step) * step
        if abs(wanted - grasp.done) > 1e-9:
            self._studio.do(self._command(grasp, wanted), grasp)
            grasp.done = wanted

    def end(self) -> bool:
        """Let go; return whether something was in the hand."""
        was_dragging, self._grasp = self.is_dragging, None
        return was_dragging

    def _middle(self) -> Vec3 | None:
        box = self._studio.selected_box()
        return box.middle if box else None

    def _value(self, view: View, axis: int, middle: Vec3, at: Pixel) -> float:
        if self.mode is Mode.TURN:
            return angle_about(view, middle, axis, at) or 0.0
        return along_axis(view, middle, axis, at)

    def _command(self, grasp: _Grasp, wanted: float) -> Command:
        keys, axis, more = self._studio.selection, AXES[grasp.axis], wanted - grasp.done
        if self.mode is Mode.MOVE:
            return Move(keys, scaled(axis, more))
        if self.mode is Mode.TURN:
            return Turn(keys, axis, more, grasp.middle)
        factor = max(SMALLEST_FACTOR, 1.0 + wanted) / max(SMALLEST_FACTOR, 1.0 + grasp.done)
        return Scale(keys, (factor, factor, factor), grasp.middle)
