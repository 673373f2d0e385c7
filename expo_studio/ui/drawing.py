"""What the view draws with: the renderer, and what of the booth has come to the card so far."""

from __future__ import annotations

import threading
from contextlib import suppress
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from shiboken6 import isValid

from expo_studio.errors import ExpoError, RenderError
from expo_studio.model.booth import Asset, Booth
from expo_studio.model.commands import Hide
from expo_studio.model.ids import AssetId
from expo_studio.model.show_state import Moment
from expo_studio.model.space import UP, Vec3
from expo_studio.ui.arrival import Arrival
from expo_studio.ui.film_show import FilmShow
from expo_studio.ui.portraits import drawn
from expo_studio.ui.refining import Refining, Still, current
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from expo_studio.render.camera import Camera
    from expo_studio.render.details import Details
    from expo_studio.render.overlay import Overlay
    from expo_studio.render.renderer import FrameReport, Pick, Ready, Renderer
    from expo_studio.ui.gizmo import View

LIGHT_BYTES, LIGHT_TEXTURES = 1_000_000, 24_000_000
"""A file and its textures up to this are drawn as soon as they are placed."""
REDRAW_MS = 500
"""Between two pictures of a booth of which heavy things are still on their way."""
ASSET = attrgetter("asset")
COLOUR_BUFFER = 0x4000
"""GL_COLOR_BUFFER_BIT."""
ABOVE, SMALL = 0.3, 16
"""Metres above a thing's foot, and pixels, from which one looks at what lies beneath it."""


class Drawing(QObject):
    """The renderer of one view; made when the view first has something to draw.

    Args:
        view: Where it draws.
        studio: Whose booth it draws.
        camera: Tells how one looks now.

    Attributes:
        arrival: What is on its way to the card.
        films: The films on screens.
        moment: Of a show that is played; None for the booth as it is.
    """

    def __init__(self, view: QOpenGLWidget, studio: Studio, camera: Callable[[], Camera]) -> None:
        super().__init__(view)
        self._camera = camera
        self._view = view
        self._studio = studio
        self._renderer: Renderer | None = None
        self._details: Details | None = None
        self._attended: set[AssetId] = set()
        self._awaited: frozenset[AssetId] = frozenset()
        self._is_drawn = False
        self._lacking: tuple[Booth, frozenset[AssetId], Booth] | None = None
        self.moment: Moment | None = None
        self.arrival = Arrival(self._bring, self)
        view.frameSwapped.connect(self.arrival.read, Qt.ConnectionType.SingleShotConnection)
        self._redraw = QTimer(self, interval=REDRAW_MS, singleShot=True)
        self._redraw.timeout.connect(view.update)
        self.arrival.came.connect(self._came)
        self.arrival.ended.connect(view.update)
        self.films = FilmShow(studio, self)
        self.films.due.connect(view.update)
        self._refining = Refining(view, studio)

    def arrive(self) -> None:
        """Let the whole booth come."""
        booth = self._studio.booth
        shown = (item.asset for item in booth.placements.values() if not item.is_hidden)
        keys = [key for key in dict.fromkeys(shown) if key in booth.assets]
        self._attended, self._is_drawn = set(keys), False
        heavy = [key for key in keys if _is_heavy(booth.assets[key])]
        self._awaited = frozenset(keys) - set(heavy)
        keys = [*(key for key in keys if key in self._awaited), *heavy]
        read = partial(_read, self._studio.project.path)
        self.arrival.begin(self._make_ready, keys, read)

    @property
    def is_bare(self) -> bool:
        """Return whether there is nothing but the sky yet: light things are shown all at once."""
        return self.arrival.is_on and (
            self._renderer is None or not self._awaited.isdisjoint(self.arrival.coming)
        )

    def attend(self, booth: Booth) -> None:
        """Let come what is new in the booth and heavy, or on a slow disk; draw the rest at once."""
        for key in set(map(ASSET, booth.placements.values())) - self._attended:
            if key in booth.assets and self.arrival.is_begun:
                self._attended.add(key)
                if _is_heavy(booth.assets[key]) or self._studio.project.scribe.is_slow:
                    self.arrival.add([key])

    def _came(self) -> None:
        """Draw what has come, as soon as there is something, then from time to time."""
        if self.arrival.coming and not self.is_bare and not self._redraw.isActive():
            self._redraw.start(REDRAW_MS if self._is_drawn else 0)
            self._is_drawn = True

    def draw(self, camera: Camera, view: View, overlay: Overlay) -> FrameReport:
        """Draw what has come and return what it took; RenderError if the driver refuses."""
        from expo_studio.render.acting import on_stage
        from expo_studio.render.renderer import Canvas

        renderer = self._ready()
        self.films.attend(renderer, self._studio.project.path)
        canvas = Canvas(self._view.defaultFramebufferObject(), view.width, view.height)
        booth = self._here(self._studio.booth)
        acts = self.films.acts(booth)
        moves = {"is_arriving": self.arrival.is_on, "is_moving": bool(acts)}
        if self.moment is not None:
            booth, acts = on_stage(booth, self.moment, acts)
        if not renderer.is_software:
            return renderer.draw(booth, camera, canvas, overlay, acts)
        still = Still(booth, camera, (view.width, view.height), acts)
        return self._refining.draw(renderer, still, canvas, overlay, **moves)

    def paint_sky(self) -> None:
        """Fill the view with the sky's colour, through Qt: nothing else is imported yet."""
        red, green, blue = (min(1.0, one) ** (1.0 / 2.2) for one in self._studio.booth.sky.horizon)
        draw = self._view.context().functions()
        draw.glClearColor(red, green, blue, 1.0)
        draw.glClear(COLOUR_BUFFER)

    def picture(self, booth: Booth, camera: Camera, size: tuple[int, int]) -> QImage:
        """Return a picture of a booth as far as it has come; empty before the first frame."""
        self.arrival.finish(self._awaited)
        if self._renderer is None:
            return QImage()
        with current(self._view):
            return drawn(self._renderer, self._here(booth), camera, size)

    def pick(
        self, booth: Booth, camera: Camera, at: tuple[float, float], size: tuple[int, int]
    ) -> Pick | None:
        """Return what is under a pixel of a view of a size; nothing if the driver refuses."""
        if self.is_bare:
            self.arrival.finish(self._awaited)
        if self._renderer is None:
            return None
        try:
            with current(self._view):
                return self._renderer.pick(self._here(booth), camera, at, size)
        except RenderError as error:
            self._studio.troubled.tell(error)
            return None

    def beneath(self) -> Vec3:
        """Return the normal of what lies beneath the selection; straight up over the floor."""
        from expo_studio.render.camera import Camera

        box = self._studio.selected_box()
        if box is None:
            return UP
        x, _, z = box.middle
        above = Camera((x, box.low[1] + ABOVE, z), (x, box.low[1] - 1.0, z), up=(0.0, 0.0, -1.0))
        others = Hide(self._studio.selection, is_hidden=True).apply(self._studio.booth)
        hit = self.pick(others, above, (SMALL / 2.0, SMALL / 2.0), (SMALL, SMALL))
        return UP if hit is None else hit.normal

    def free(self) -> None:
        """Let go of everything on the card; with the view it goes by itself."""
        self.arrival.stop()
        self._refining.forget()
        if self._renderer is not None and isValid(self._view):
            with current(self._view):
                self.films.close()
                self._renderer.close()
                self._renderer = None
        if self._details is not None:  # its process takes a moment to end
            threading.Thread(target=self._details.close, name="details end").start()
            self._details = None

    def _here(self, booth: Booth) -> Booth:
        """Return a booth without what is still on its way."""
        return self._without(booth, self.arrival.coming)

    def _without(self, booth: Booth, assets: frozenset[AssetId]) -> Booth:
        """Return a booth in which some assets are not shown, the very same for the same."""
        if not assets:
            return booth
        if self._lacking is None or self._lacking[0] is not booth or self._lacking[1] != assets:
            away = frozenset(key for key, item in booth.placements.items() if item.asset in assets)
            self._lacking = booth, assets, Hide(away, is_hidden=True).apply(booth)
        return self._lacking[2]

    def _make_ready(self) -> None:
        try:
            with current(self._view):
                self._ready()
        except RenderError as error:
            self.arrival.stop()
            self._studio.troubled.tell(error)

    def _ready(self) -> Renderer:
        """Return the renderer of the current context; RenderError where there can be none."""
        from expo_studio.render.details import home_details
        from expo_studio.render.renderer import Renderer

        if self._renderer is None:
            self._details = home_details()
            self._renderer = Renderer(self._studio.project, self._details)
            self._view.context().aboutToBeDestroyed.connect(self.free)
        return self._renderer

    def _bring(self, key: AssetId, made: object) -> Iterator[None]:
        """Bring what is ready to the card; what could not be read is left to drawing."""
        if self._renderer is None:
            return
        if made is not None:
            ready: Ready = made  # type: ignore[assignment]
            yield from self._in_context(self._renderer.bring(key, ready))
        if self._awaited.intersection(self.arrival.coming) == {key}:
            yield from self._warm(self._renderer)

    def _warm(self, renderer: Renderer) -> Iterator[None]:
        """Make the first picture ready; what the driver refuses is told by drawing."""
        aspect = self._view.width() / max(1, self._view.height())
        here = self._without(self._studio.booth, self.arrival.coming - self._awaited)
        with suppress(RenderError):
            yield from self._in_context(renderer.warm(here, self._camera(), aspect))

    def _in_context(self, pieces: Iterator[None]) -> Iterator[None]:
        """Do each piece of work with the view's context current."""
        while True:
            with current(self._view):
                is_over = next(pieces, pieces) is pieces
            if is_over:
                return
            yield


def _is_heavy(asset: Asset) -> bool:
    return asset.size_bytes > LIGHT_BYTES or asset.texture_bytes > LIGHT_TEXTURES


def _read(project: Path, key: AssetId) -> Ready | None:
    """Make an asset of a project ready; None where it cannot be, which drawing tells."""
    from expo_studio.project.blobs import blob_of
    from expo_studio.render.renderer import ready

    try:
        return ready(blob_of(project, key))
    except ExpoError:
        return None
