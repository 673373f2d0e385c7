"""The gizmo in the hand: which handle is hot, what a drag or a typed number has done so far."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from expo_studio.model.booth import Asset
from expo_studio.model.clicking import Joint, click, joints
from expo_studio.model.commands import Command, Move, Scale, SetPoses, Turn
from expo_studio.model.extents import Extents, Neighbourhood, collisions
from expo_studio.model.ids import PlacementId
from expo_studio.model.snapping import GRID, NEAR, Guide, Surface, gaps, landed, snapped, stand_box
from expo_studio.model.space import (
    ORIGIN,
    UP,
    Box,
    Pose,
    Vec3,
    add,
    carried_box,
    cross,
    length,
    rotate,
    scaled,
    subtract,
    unit,
)
from expo_studio.render.overlay import Line
from expo_studio.ui.gizmo import (
    AXES,
    Frame,
    Mode,
    View,
    along_axis,
    angle_about,
    shape,
    under_cursor,
)
from expo_studio.ui.joining import clicked_offset, joints_of
from expo_studio.ui.studio import Studio

ANGLE = math.radians(15.0)
SMALLEST_FACTOR = 0.05
FLATTEST = 0.05
BESIDE = 0.005
"""Metres by which a joint may lie beside the axis of a drag."""
MANY = 200
"""With more things in the hand than this, neighbours and collisions are left out."""

Pixel = tuple[float, float]


@dataclass(slots=True, eq=False)
class _Grasp:
    """A drag; being one object makes it one undo step.

    Attributes:
        axis: Of the handle; None where the thing itself is dragged over surfaces.
        box: Around the selection when the drag began.
        start, done: Metres, radians or factor along the handle: where it began, what is applied.
        moved: Metres the selection was moved so far.
        neighbours: Boxes of what is not in the hand.
        typed: Digits that were typed while dragging.
    """

    axis: int | None
    frame: Frame
    box: Box
    start: float = 0.0
    done: float = 0.0
    moved: Vec3 = ORIGIN
    neighbours: Neighbourhood = field(default_factory=lambda: Neighbourhood({}))
    typed: str = ""


class Grip:
    """Moves, turns or scales the selection by the handle under the cursor.

    Attributes:
        mode: What dragging does.
        is_local: Whether the arms follow the thing's own axes.
        is_on_surface: Whether they follow the surface beneath; ``beneath`` gives its normal.
        hot: The axis under the cursor, or None.
        guides: What the last move was drawn to, and how far the neighbours are.
        bumped: What the selection reaches into.
    """

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._extents = Extents()
        self._grasp: _Grasp | None = None
        self.mode = Mode.MOVE
        self.is_local = self.is_on_surface = False
        self.beneath: Callable[[], Vec3] = lambda: UP
        self._normal: tuple[object, object, Vec3] | None = None
        self.hot: int | None = None
        self.guides: tuple[Guide, ...] = ()
        self.bumped: tuple[PlacementId, ...] = ()

    @property
    def is_dragging(self) -> bool:
        """Return whether something is in the hand."""
        return self._grasp is not None

    @property
    def is_sliding(self) -> bool:
        """Return whether the thing itself is dragged over surfaces."""
        return self._grasp is not None and self._grasp.axis is None

    @property
    def reading(self) -> str:
        """Return the number of the drag as one reads it, empty when nothing is in the hand."""
        grasp = self._grasp
        if grasp is None or grasp.axis is None:
            return ""
        if grasp.typed:
            return f"{grasp.typed}_"
        if self.mode is Mode.TURN:
            return f"{math.degrees(grasp.done):.1f}°"
        return f"× {1.0 + grasp.done:.2f}" if self.mode is Mode.SCALE else f"{grasp.done:+.3f} m"

    def lines(self, view: View) -> tuple[Line, ...]:
        """Return what is drawn of the gizmo."""
        frame = self._frame()
        return () if frame is None else shape(view, self.mode, frame, self.hot)

    def hover(self, view: View, at: Pixel) -> bool:
        """Find the handle under a pixel; return whether it is another one than before."""
        frame, before = self._frame(), self.hot
        self.hot = None if frame is None else under_cursor(view, self.mode, frame, at)
        return self.hot != before

    def begin(self, view: View, at: Pixel) -> None:
        """Take the hot handle in the hand."""
        if self.hot is not None:
            self._take(self.hot)
        if self._grasp is not None and self.hot is not None:
            self._grasp.start = self._value(view, self._grasp.frame, self.hot, at)

    def begin_sliding(self) -> None:
        """Take the thing itself in the hand, to move it over what lies under the cursor."""
        self._take(None)

    def drag(self, view: View, at: Pixel, *, is_snapping: bool) -> None:
        """Do what is left between the wanted and the done amount, as part of one gesture."""
        grasp = self._grasp
        if grasp is None or grasp.axis is None or grasp.typed:
            return
        wanted = self._value(view, grasp.frame, grasp.axis, at) - grasp.start
        self._carry_out(grasp, self._drawn(grasp, wanted) if is_snapping else wanted)

    def slide(self, surface: Surface) -> None:
        """Put what is in the hand on a surface; a single thing turns its back to walls."""
        grasp = self._grasp
        if grasp is None:
            return
        booth, keys = self._studio.booth, self._studio.selection
        if len(keys) == 1:
            (key,) = keys
            item = booth.placements[key]
            asset = booth.assets.get(item.asset)
            if asset is None:
                return
            x, y, z = asset.bounds.low
            a, b, c = asset.bounds.high
            sx, sy, sz = item.pose.scale
            bounds = Box((x * sx, y * sy, z * sz), (a * sx, b * sy, c * sz))
            pose = landed(bounds, surface, _heading(item.pose.rotation))
            pose, self.guides = self._joined(replace(pose, scale=item.pose.scale), asset)
            self._do(SetPoses({key: pose}))
        else:
            middle = grasp.box.middle
            foot = (middle[0], grasp.box.low[1], middle[2])
            wanted = subtract(surface.point, foot)
            if self._do(Move(keys, subtract(wanted, grasp.moved))):
                grasp.moved = wanted
        self._look_around()

    def _joined(self, pose: Pose, asset: Asset) -> tuple[Pose, tuple[Guide, ...]]:
        """Return a pose clicked to the nearest module, and what shows it."""
        grasp = self._grasp
        box = carried_box(pose, asset.bounds)
        near = grasp.neighbours.near(box, NEAR) if grasp is not None else {}
        found = click(joints(pose, asset), joints_of(self._studio.booth, near))
        if found is None:
            return pose, ()
        return replace(pose, position=add(pose.position, found.shift)), found.guides

    def _joints(self, grasp: _Grasp, offset: Vec3) -> list[Joint]:
        """Return the joints of what is near to where a drag wants to go."""
        there = Box(add(grasp.box.low, offset), add(grasp.box.high, offset))
        return joints_of(self._studio.booth, grasp.neighbours.near(there, NEAR))

    def type(self, letter: str) -> bool:
        """Take a digit, sign, point or backspace while dragging; return whether it was taken.

        A comma is a point: much of the world writes 1,5.
        """
        grasp, letter = self._grasp, letter.replace(",", ".")
        if grasp is None or grasp.axis is None or letter not in "0123456789.-\b" or not letter:
            return False
        grasp.typed = grasp.typed[:-1] if letter == "\b" else grasp.typed + letter
        try:
            number = float(grasp.typed)
        except ValueError:
            return True
        if math.isfinite(number):
            self._carry_out(grasp, self._typed_amount(number))
        return True

    def end(self) -> bool:
        """Let go; return whether something was in the hand."""
        was_dragging, self._grasp = self.is_dragging, None
        self.guides = ()
        self.bumped = ()
        return was_dragging

    def cancel(self) -> bool:
        """Let go and take back what the drag did; return whether something was in the hand."""
        if self._grasp is not None:
            self._studio.document.take_back(self._grasp)
        return self.end()

    def _take(self, axis: int | None) -> None:
        frame, box = self._frame(), self._studio.selected_box()
        if frame is None or box is None:
            return
        self._grasp = _Grasp(axis, frame, box)
        keys = self._studio.selection
        if len(keys) <= MANY:
            boxes = self._extents.boxes(self._studio.booth)
            others = {key: one for key, one in boxes.items() if key not in keys}
            self._grasp.neighbours = Neighbourhood(others)

    def _frame(self) -> Frame | None:
        box = self._studio.selected_box()
        if box is None:
            return None
        if self.is_on_surface:
            return Frame(box.middle, self._axes_of_surface())
        if not self.is_local:
            return Frame(box.middle)
        first = min(self._studio.selection)
        rotation = self._studio.booth.placements[first].pose.rotation
        return Frame(box.middle, tuple(unit(rotate(rotation, axis)) for axis in AXES))

    def _axes_of_surface(self) -> tuple[Vec3, ...]:
        """Return unit vectors along the surface beneath and away from it."""
        studio = self._studio
        known = self._normal
        if known is None or known[0] is not studio.booth or known[1] != studio.selection:
            self._normal = known = (studio.booth, studio.selection, self.beneath())
        up = known[2]
        first = studio.booth.placements[min(studio.selection)].pose
        ahead = rotate(first.rotation, AXES[2])
        across = cross(up, ahead)
        if length(across) < FLATTEST:
            across = cross(up, rotate(first.rotation, AXES[1]))
        right = unit(across)
        return (right, up, unit(cross(right, up)))

    def _value(self, view: View, frame: Frame, axis: int, at: Pixel) -> float:
        if self.mode is Mode.TURN:
            return angle_about(view, frame, axis, at) or 0.0
        return along_axis(view, frame, axis, at)

    def _drawn(self, grasp: _Grasp, wanted: float) -> float:
        """Return the amount drawn to the grid, to angles, or to the edges of neighbours."""
        if self.mode is Mode.TURN:
            return round(wanted / ANGLE) * ANGLE
        if self.mode is Mode.SCALE or self._is_turned or grasp.axis is None:
            return round(wanted / GRID) * GRID
        offset = scaled(AXES[grasp.axis], wanted)
        clicked = clicked_offset(self._studio, offset, grasp.moved, self._joints(grasp, offset))
        if clicked is not None and _is_along(subtract(clicked[0], offset), grasp.axis):
            self.guides = clicked[1]
            return clicked[0][grasp.axis]
        snap = snapped(grasp.box, offset, (grasp.axis,), self._beside(grasp, offset))
        self.guides = snap.guides
        return snap.offset[grasp.axis]

    @property
    def _is_turned(self) -> bool:
        """Return whether the arms are other than the booth's axes."""
        return self.is_local or self.is_on_surface

    def _typed_amount(self, number: float) -> float:
        if self.mode is Mode.TURN:
            return math.radians(number)
        return number - 1.0 if self.mode is Mode.SCALE else number

    def _carry_out(self, grasp: _Grasp, wanted: float) -> None:
        more = wanted - grasp.done
        if abs(more) > 1e-9 and self._do(self._command(grasp, wanted)):
            if self.mode is Mode.MOVE:
                way = grasp.frame.axes[grasp.axis or 0]
                grasp.moved = add(grasp.moved, scaled(way, more))
            grasp.done = wanted
            self._look_around()

    def _do(self, command: Command) -> bool:
        """Do a part of the drag; return whether it fitted, which a locked thing refuses."""
        return self._studio.do(command, self._grasp)

    def _command(self, grasp: _Grasp, wanted: float) -> Command:
        keys, more = self._studio.selection, wanted - grasp.done
        axis = grasp.frame.axes[grasp.axis or 0]
        if self.mode is Mode.MOVE:
            return Move(keys, scaled(axis, more))
        if self.mode is Mode.TURN:
            return Turn(keys, axis, more, grasp.frame.middle)
        factor = max(SMALLEST_FACTOR, 1.0 + wanted) / max(SMALLEST_FACTOR, 1.0 + grasp.done)
        factors = [factor, factor, factor]
        if self.is_local and len(keys) == 1:
            factors = [factor if at == grasp.axis else 1.0 for at in range(3)]
            pivot = self._studio.booth.placements[next(iter(keys))].pose.position
            return Scale(keys, (factors[0], factors[1], factors[2]), pivot)
        return Scale(keys, (factor, factor, factor), grasp.frame.middle)

    def _look_around(self) -> None:
        """Measure what is beside, and what was run into."""
        keys, grasp = self._studio.selection, self._grasp
        box = self._studio.selected_box()
        if grasp is None or box is None or len(keys) > MANY:
            return
        lines = tuple(guide for guide in self.guides if guide.metres is None)
        beside = [*grasp.neighbours.near(box, NEAR).values(), self._stand()]
        self.guides = (*lines, *gaps(box, beside))
        self.bumped = tuple(collisions(self._studio.booth, keys, grasp.neighbours))

    def _beside(self, grasp: _Grasp, offset: Vec3) -> list[Box]:
        """Return the boxes near to where a drag wants to go."""
        low, high = add(grasp.box.low, offset), add(grasp.box.high, offset)
        return [*grasp.neighbours.near(Box(low, high), NEAR).values(), self._stand()]

    def _stand(self) -> Box:
        return stand_box(self._studio.booth.stand)


def _is_along(shift: Vec3, axis: int) -> bool:
    """Return whether a shift goes along an axis and no other way."""
    return all(abs(shift[at]) < BESIDE for at in range(3) if at != axis)


def _heading(rotation: tuple[float, float, float, float]) -> float:
    x, _, z = rotate(rotation, (0.0, 0.0, 1.0))
    return math.atan2(x, z)
