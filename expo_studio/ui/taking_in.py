"""Bringing assets into the booth: files through the import worker, kit assets at once."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from expo_studio.errors import AssetError
from expo_studio.library import starter
from expo_studio.library.reading import Cancelled, import_file
from expo_studio.library.report import Imported
from expo_studio.model.booth import Asset, Placement
from expo_studio.model.commands import AddAsset, Batch, Command, Place
from expo_studio.model.ids import AssetId, PlacementId, fresh
from expo_studio.model.snapping import Surface, landed
from expo_studio.model.space import UP, Vec3, add, cross, length, scaled, unit
from expo_studio.text import Text
from expo_studio.ui.errands import Errand
from expo_studio.ui.studio import Studio

OWN = "own:"
GAP = 0.2
"""Metres between files that were dropped together."""


class TakingIn(QObject):
    """Imports one file after the other and places what came in.

    Attributes:
        began: A file is being imported, by its name; empty when the queue is done.
        came: A file came in, with its report.
    """

    began = Signal(str)
    came = Signal(object)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._waiting: deque[tuple[Path, Surface | None]] = deque()
        self._cancel = threading.Event()
        self._errand: Errand | None = None
        self._beside = 0.0
        studio.opened.listen(lambda _: self.cancel())

    def take_files(self, paths: list[Path], at: Surface | None) -> None:
        """Import files; with a place they are put there side by side."""
        self._waiting.extend((path, at) for path in paths)
        if self._errand is None:
            self._beside = 0.0
            self._next()

    def take_in(self, imported: list[Imported], at: Surface | None) -> None:
        """Bring in what was read already; with a place it is put there side by side."""
        self._beside = 0.0
        for one in imported:
            self._keep(one, at)

    def take_kit(self, key: str, at: Surface) -> None:
        """Place an asset of the kit, or one the booth has, as one undo step."""
        if key.startswith(OWN):
            own = AssetId(key.removeprefix(OWN))
            asset = self._studio.booth.assets.get(own)
            if asset is not None:
                self._place(own, asset, at, is_new=False)
            return
        for item in starter.catalogue():
            if item.key == key:
                stored = self._studio.project.add_blob(item.path.read_bytes())
                is_new = stored not in self._studio.booth.assets
                self._place(stored, item.asset, at, is_new=is_new)

    def take_made(self, glb: bytes, asset: Asset, at: Surface) -> None:
        """Place what was made here; ProjectError if the disk refuses."""
        key = self._studio.project.add_blob(glb)
        self._place(key, asset, at, is_new=key not in self._studio.booth.assets)

    def fetch(self, key: str) -> tuple[AssetId, Command | None]:
        """Return an asset of the kit or the booth, and what makes it known where it is new.

        Raises:
            ProjectError: The disk refuses.
        """
        if key.startswith(OWN):
            return AssetId(key.removeprefix(OWN)), None
        item = next(one for one in starter.catalogue() if one.key == key)
        stored = self._studio.project.add_blob(item.path.read_bytes())
        is_new = stored not in self._studio.booth.assets
        return stored, AddAsset(stored, item.asset) if is_new else None

    def cancel(self) -> None:
        """Give up what is running and waiting."""
        self._waiting.clear()
        self._cancel.set()

    def _next(self) -> None:
        if not self._waiting:
            self.began.emit("")
            return
        path, at = self._waiting.popleft()
        self._cancel = cancel = threading.Event()
        self.began.emit(path.name)

        def work() -> Imported | None:
            try:
                return import_file(path, cancel=cancel)
            except Cancelled:
                return None

        self._errand = Errand(work, self)
        self._errand.done.connect(lambda imported: self._came(imported, at))
        self._errand.failed.connect(self._refused)
        self._errand.start()

    def _came(self, imported: Imported | None, at: Surface | None) -> None:
        self._errand = None
        if imported is not None:
            self._keep(imported, at)
        self._next()

    def _keep(self, imported: Imported, at: Surface | None) -> None:
        key, *_ = [self._studio.project.add_blob(one) for one in imported.blobs]
        if at is None:
            self._studio.do(AddAsset(key, imported.asset))
        else:
            place = replace(at, point=add(at.point, self._aside(at)))
            self._beside += imported.asset.bounds.size[0] + GAP
            self._place(key, imported.asset, place, is_new=True)
        self.came.emit(imported)

    def _aside(self, at: Surface) -> Vec3:
        """Return how far beside the first file of a drop the next one goes, metres."""
        across = cross(UP, at.normal)
        way = unit(across) if length(across) > 0.1 else (1.0, 0.0, 0.0)
        return scaled(way, self._beside)

    def _refused(self, error: AssetError) -> None:
        self._errand = None
        self._studio.troubled.tell(error)
        self._next()

    def _place(self, key: AssetId, asset: Asset, at: Surface, *, is_new: bool) -> None:
        """Stand an asset on a surface, or hang it there."""
        place = PlacementId(fresh())
        commands: list[Command] = [AddAsset(key, asset)] if is_new else []
        commands.append(Place(place, Placement(key, landed(asset.bounds, at))))
        label = Text(zh="摆放 {name}", en="Place {name}").filled(name=asset.name)
        if self._studio.do(Batch(tuple(commands), label)):
            self._studio.select(frozenset({place}))
