"""Which spot sees which, and where spots could be: worked out beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from expo_studio.model.commands import Batch, SetSpot
from expo_studio.model.ids import SpotId
from expo_studio.model.spots import Spot, ways_from
from expo_studio.text import Text
from expo_studio.ui.errands import Errand
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.model.booth import Booth

SUGGEST = Text("建议站点", "Suggest spots")
SUGGESTED = Text(
    "已建议 {n} 个站点；不合适的可以移动或删除。",
    "{n} {n:spot|spots} suggested; move or remove any.",
)
NO_MORE = Text("没有可再加的站点。", "There is no room for another spot.")
PREVIEW_WIDTH = 1024
"""Pixels of a spot's panorama in the window."""

Links = Mapping[SpotId, tuple[SpotId, ...]]


class Sights(QObject):
    """Knows a studio's lines of sight as far as they were worked out.

    Attributes:
        changed: More is known than before.
        told: Something to tell the user.
        pictured: A panorama was drawn: the spot, and its pixels, shape (h, w, 3).
    """

    changed = Signal()
    told = Signal(object)
    pictured = Signal(str, object)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._known: Links = {}
        self._state: tuple[object, ...] = ()
        self._looking: Errand | None = None
        self._errand: Errand | None = None
        self._next: SpotId | None = None

    def seen(self) -> Links:
        """Return the spots seen from each one; what is not known yet is being worked out."""
        booth = self._studio.booth
        state = (booth.placements, [(key, one.position) for key, one in booth.spots.items()])
        if booth.spots and self._looking is None and state != self._state:
            path = self._studio.project.path
            self._looking = Errand(lambda: _links(booth, path), self)
            self._looking.done.connect(lambda links: self._came(state, links))
            self._looking.failed.connect(lambda _: self._came(state, {}))
            self._looking.start()
        return self._known

    def ways(self) -> Links:
        """Return where one may go from each spot."""
        spots, seen = self._studio.booth.spots, self.seen()
        return {key: ways_from(key, spots, seen) for key in spots}

    def suggest(self) -> None:
        """Put spots where they would be good, as one undo step."""
        if self._errand is None:
            booth, path = self._studio.booth, self._studio.project.path
            self._run(Errand(lambda: _suggested(booth, path), self), self._take)

    def picture(self, key: SpotId) -> None:
        """Draw what is seen from a spot; while something else is drawn, afterwards."""
        spot = self._studio.booth.spots.get(key)
        if spot is not None and self._errand is None:
            booth, path = self._studio.booth, self._studio.project.path
            errand = Errand(lambda: _panorama(booth, path, spot), self)
            self._run(errand, lambda pixels: self.pictured.emit(key, pixels))
        elif spot is not None:
            self._next = key

    @property
    def is_busy(self) -> bool:
        """Return whether something is being suggested or drawn."""
        return self._errand is not None

    def _run(self, errand: Errand, take: object) -> None:
        self._errand = errand
        errand.done.connect(lambda _: self._ended())
        errand.failed.connect(lambda _: self._ended())
        errand.done.connect(take)
        errand.failed.connect(self._studio.troubled.tell)
        errand.start()

    def _ended(self) -> None:
        self._errand = None
        waiting, self._next = self._next, None
        if waiting is not None:
            self.picture(waiting)

    def _came(self, state: tuple[object, ...], links: Links) -> None:
        self._looking, self._state, self._known = None, state, links
        self.changed.emit()

    def _take(self, spots: dict[SpotId, Spot]) -> None:
        new = {key: one for key, one in spots.items() if key not in self._studio.booth.spots}
        if not new:
            self.told.emit(NO_MORE)
        elif self._studio.do(Batch(tuple(SetSpot(*one) for one in new.items()), SUGGEST)):
            self.told.emit(SUGGESTED.filled(n=len(new)))


def _links(booth: Booth, path: Path) -> Links:
    from expo_studio.project.snapshot import Snapshot
    from expo_studio.render.ground import ground_of
    from expo_studio.render.spots import links

    with Snapshot(path) as blobs:
        return links(booth.spots, ground_of(booth, blobs))


def _suggested(booth: Booth, path: Path) -> dict[SpotId, Spot]:
    """Return spots that keep away from those that are there."""
    from expo_studio.project.snapshot import Snapshot
    from expo_studio.render.ground import ground_of
    from expo_studio.render.spots import suggested

    with Snapshot(path) as blobs:
        return suggested(booth, ground_of(booth, blobs))


def _panorama(booth: Booth, path: Path, spot: Spot) -> object:
    from expo_studio.project.snapshot import Snapshot
    from expo_studio.render.panorama import equirect
    from expo_studio.render.photographs import photographed

    with Snapshot(path) as blobs:
        if spot.photograph is None:
            return equirect(blobs, booth, spot.eye, PREVIEW_WIDTH, samples=0)
        asset = booth.assets.get(spot.photograph)
        data = blobs.blob((asset and asset.medium) or spot.photograph)
        return photographed(data, spot, PREVIEW_WIDTH)
