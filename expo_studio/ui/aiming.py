"""What lies under a place of the view: a thing, a surface, or the floor."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from expo_studio.model.booth import Booth
from expo_studio.model.commands import Hide
from expo_studio.model.snapping import Surface
from expo_studio.model.space import Vec3
from expo_studio.ui.drawing import Drawing
from expo_studio.ui.gizmo import View, floor_point
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from expo_studio.render.camera import Camera
    from expo_studio.render.renderer import Pick


class Aiming:
    """Finds what one points at in a view.

    Args:
        widget: Shows the view; places are in its logical pixels.
        studio: What is seen.
        drawing: Draws it.
        camera: Returns from where it is seen now.
    """

    def __init__(
        self, widget: QWidget, studio: Studio, drawing: Drawing, camera: Callable[[], Camera]
    ) -> None:
        self._widget, self._studio = widget, studio
        self._drawing, self._camera = drawing, camera

    def view(self) -> View:
        """Return the camera and the size of the view in physical pixels."""
        ratio, widget = self._widget.devicePixelRatioF(), self._widget
        width, height = round(widget.width() * ratio), round(widget.height() * ratio)
        return View(self._camera(), max(1, width), max(1, height))

    def pixel(self, at: QPointF) -> tuple[float, float]:
        """Return a place in physical pixels."""
        ratio = self._widget.devicePixelRatioF()
        return (at.x() * ratio, at.y() * ratio)

    def pick(self, at: QPointF, booth: Booth | None = None) -> Pick | None:
        """Return which thing of the booth, or of another one, is under a place."""
        view = self.view()
        seen, size = booth or self._studio.booth, (view.width, view.height)
        return self._drawing.pick(seen, self._camera(), self.pixel(at), size)

    def surface_at(self, at: QPointF) -> Surface:
        """Return what is under a place, else the floor there."""
        return self._surface(at, self._studio.booth)

    def surface_behind(self, at: QPointF) -> Surface:
        """Return what is under a place behind the selection, else the floor there."""
        others = Hide(self._studio.selection, is_hidden=True).apply(self._studio.booth)
        return self._surface(at, others)

    def surface_ahead(self) -> Surface:
        """Return what is in the middle of the view."""
        return self.surface_at(QPointF(self._widget.width() / 2.0, self._widget.height() / 2.0))

    def aim(self) -> Vec3:
        """Return the middle of the selection, else the surface in the middle of the view."""
        box = self._studio.selected_box()
        if box is not None:
            return (box.middle[0], box.high[1] + 0.1, box.middle[2])
        return self.surface_ahead().point

    def select_at(self, at: QPointF, *, is_adding: bool, is_single: bool) -> None:
        """Select what is under a place.

        Args:
            at: The place.
            is_adding: Whether what is selected already stays so, or no longer if met again.
            is_single: Whether the group it belongs to is left out.
        """
        studio, hit = self._studio, self.pick(at)
        before = studio.selection if is_adding else frozenset()
        if hit is None:
            studio.select(before)
            studio.turn_to(None)
            return
        one = frozenset({hit.placement})
        unit = one if is_single else studio.with_groups(one)
        studio.select(before ^ unit if is_adding else unit)

    def choose_at(self, at: QPointF) -> None:
        """Select what is under a place, unless it is selected already; nothing on empty ground."""
        hit = self.pick(at)
        if hit is None or hit.placement not in self._studio.selection:
            self.select_at(at, is_adding=False, is_single=False)

    def _surface(self, at: QPointF, booth: Booth) -> Surface:
        hit = self.pick(at, booth)
        if hit is not None:
            return Surface(hit.point, hit.normal)
        return Surface(floor_point(self.view(), self.pixel(at)) or (0.0, 0.0, 0.0))
