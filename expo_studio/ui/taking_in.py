"""Bringing assets into the booth: what the import dialog read, and assets of the kit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from expo_studio.errors import ProjectError
from expo_studio.library import starter
from expo_studio.model.booth import Asset, Placement
from expo_studio.model.commands import AddAsset, Batch, Command, Place
from expo_studio.model.ids import AssetId, PlacementId, fresh
from expo_studio.model.snapping import Surface, landed
from expo_studio.model.space import UP, Vec3, add, cross, length, scaled, unit
from expo_studio.text import Text
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from expo_studio.library.report import Imported

OWN = "own:"
GAP = 0.2
"""Metres between files that were dropped together."""


class TakingIn(QObject):
    """Stores what was read or is in the kit, and places it.

    Attributes:
        came: A file came in, with its report.
    """

    came = Signal(object)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._beside = 0.0

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
            stored = self._stored(item.path.read_bytes()) if item.key == key else None
            if stored is not None:
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

    def _keep(self, imported: Imported, at: Surface | None) -> None:
        key, *others = [self._stored(one) for one in imported.blobs]
        if key is None or None in others:
            return
        if at is None:
            self._studio.do(AddAsset(key, imported.asset))
        else:
            place = replace(at, point=add(at.point, self._aside(at)))
            self._beside += imported.asset.bounds.size[0] + GAP
            self._place(key, imported.asset, place, is_new=True)
        self.came.emit(imported)

    def _stored(self, data: bytes) -> AssetId | None:
        """Keep bytes in the project; tell a refusal and return None."""
        try:
            return self._studio.project.add_blob(data)
        except ProjectError as error:
            self._studio.troubled.tell(error)
            return None

    def _aside(self, at: Surface) -> Vec3:
        """Return how far beside the first file of a drop the next one goes, metres."""
        across = cross(UP, at.normal)
        way = unit(across) if length(across) > 0.1 else (1.0, 0.0, 0.0)
        return scaled(way, self._beside)

    def _place(self, key: AssetId, asset: Asset, at: Surface, *, is_new: bool) -> None:
        """Stand an asset on a surface, or hang it there."""
        place = PlacementId(fresh())
        commands: list[Command] = [AddAsset(key, asset)] if is_new else []
        commands.append(Place(place, Placement(key, landed(asset.bounds, at))))
        label = Text(zh="摆放 {name}", en="Place {name}").filled(name=asset.name)
        if self._studio.do(Batch(tuple(commands), label)):
            self._studio.select(frozenset({place}))
