"""Bringing assets into the booth: what the import dialog read, and assets of the kit."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from expo_studio.errors import ExpoError, ProjectError
from expo_studio.library import starter
from expo_studio.model.booth import Asset, Placement
from expo_studio.model.commands import AddAsset, Batch, Command, Place
from expo_studio.model.extents import Extents, coverings, floor_under
from expo_studio.model.free_places import free_place
from expo_studio.model.ids import AssetId, PlacementId, fresh
from expo_studio.model.snapping import Surface, landed, stand_box
from expo_studio.model.space import UP, Pose, Vec3, add, carried_box, cross, length, scaled, unit
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.errands import Errand
from expo_studio.ui.rest import NEXT_TURN_MS
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from expo_studio.library.report import Imported

ANYWHERE = Surface((0.0, 0.0, 0.0))
"""No place was pointed at: the first free one from the middle of the stand will do."""
OWN = "own:"
LIGHT = 2_000_000
"""Bytes that are stored at once; more would hold the window."""
SLICE = 0.012
"""Seconds of the window's thread after which what else is light waits for the next turn."""
GAP = 0.2
"""Metres between files that were dropped together."""
LEVEL = 0.9
"""How far up the normal of level ground points at least."""


class TakingIn(QObject):
    """Stores what was read or is in the kit, and places it.

    Attributes:
        came: A file came in, with its report.
    """

    came = Signal(object)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._is_first = True
        self._beside = 0.0
        self._waiting: deque[tuple[Imported, Surface | None]] = deque()
        self._storing: Errand | None = None
        self._extents = Extents()
        self._next_turn = QTimer(self, interval=NEXT_TURN_MS, singleShot=True)
        self._next_turn.timeout.connect(self._go_on)
        studio.opened.listen(lambda _: self._waiting.clear())

    def take_in(self, imported: list[Imported], at: Surface | None) -> None:
        """Bring in what was read already; the first is put where it was asked for, the rest beside.

        On level ground they stay on the stand and keep clear of what stands there, as far as
        there is room.
        """
        self._is_first, self._beside = True, 0.0
        self._waiting.extend((one, at) for one in imported)
        self._go_on()

    def settle(self) -> None:
        """Wait until all that was taken in is in the booth."""
        while self._waiting or self._storing is not None:
            if self._storing is not None:
                self._studio.wait_for(words.STORING, self._storing.wait)
                QCoreApplication.sendPostedEvents()
            else:
                self._go_on()

    def _go_on(self) -> None:
        """Store what waits, one after the other; what is heavy beside the window.

        Fifty files that were dropped are not one turn of the window.
        """
        until = time.perf_counter() + SLICE
        while self._waiting and self._storing is None:
            one, at = self._waiting.popleft()
            if sum(map(len, one.blobs)) > LIGHT:
                self._store(one, at)
                return
            keys = [self._stored(data) for data in one.blobs]
            self._keep(one, at, [key for key in keys if key is not None])
            if time.perf_counter() > until:
                self._next_turn.start()
                return

    def _store(self, imported: Imported, at: Surface | None) -> None:
        """Store what is heavy on a thread; the window goes on."""
        project = self._studio.project
        self._storing = errand = Errand(lambda: project.store(imported.blobs), self)

        def end(keys: list[AssetId]) -> None:
            self._storing = None
            if self._studio.project is project:
                self._keep(imported, at, keys)
            self._go_on()

        def fail(error: ExpoError) -> None:
            self._studio.troubled.tell(error)
            end([])

        errand.done.connect(end)
        errand.failed.connect(fail)
        errand.start()

    def take_kit(self, key: str, at: Surface) -> None:
        """Place an asset of the kit, or one the booth has, as one undo step."""
        if key.startswith(OWN):
            own = AssetId(key.removeprefix(OWN))
            asset = self._studio.booth.assets.get(own)
            if asset is not None:
                self._place(own, asset, self._free(asset, at), is_new=False)
            return
        for item in starter.catalogue():
            stored = self._stored(item.path.read_bytes()) if item.key == key else None
            if stored is not None:
                is_new = stored not in self._studio.booth.assets
                self._place(stored, item.asset, self._free(item.asset, at), is_new=is_new)

    def take_made(self, glb: bytes, asset: Asset, at: Surface) -> None:
        """Place what was made here; ProjectError if the disk refuses."""
        key = self._studio.store(glb)
        self._place(key, asset, at, is_new=key not in self._studio.booth.assets)

    def fetch(self, key: str) -> tuple[AssetId, Command | None]:
        """Return an asset of the kit or the booth, and what makes it known where it is new.

        Raises:
            ProjectError: The disk refuses.
        """
        if key.startswith(OWN):
            return AssetId(key.removeprefix(OWN)), None
        item = next(one for one in starter.catalogue() if one.key == key)
        stored = self._studio.store(item.path.read_bytes())
        is_new = stored not in self._studio.booth.assets
        return stored, AddAsset(stored, item.asset) if is_new else None

    def _keep(self, imported: Imported, at: Surface | None, keys: list[AssetId]) -> None:
        """Make known, and place, what was stored; nothing where a part of it is missing."""
        if len(keys) < len(imported.blobs):
            return
        key = keys[0]
        if at is None:
            self._studio.do(AddAsset(key, imported.asset))
        else:
            self._place(key, imported.asset, self._next_place(imported.asset, at), is_new=True)
            self._beside += imported.asset.bounds.size[0] + GAP
        self.came.emit(imported)

    def _next_place(self, asset: Asset, at: Surface) -> Surface:
        """Return where the next of the files taken in together shall stand or hang."""
        if self._is_first and at is not ANYWHERE:
            self._is_first = False
            return at
        shift = self._room_beside(asset, at) or _aside(at, self._beside)
        return self._on_floor(asset, at, shift)

    def _free(self, asset: Asset, at: Surface) -> Surface:
        """Return a surface as it is, or where there is room if none was pointed at."""
        shift = self._room_beside(asset, at) if at is ANYWHERE else None
        return at if shift is None else self._on_floor(asset, at, shift)

    def _on_floor(self, asset: Asset, at: Surface, shift: Vec3) -> Surface:
        """Return a surface moved, on the carpet there is if no height was pointed at."""
        moved = replace(at, point=add(at.point, shift))
        if at is not ANYWHERE:
            return moved
        box = carried_box(landed(asset.bounds, moved), asset.bounds)
        height = floor_under(box, coverings(self._studio.booth))
        return replace(moved, point=add(moved.point, (0.0, height, 0.0)))

    def _room_beside(self, asset: Asset, at: Surface) -> Vec3 | None:
        """Return the way to a free place of the stand; None on a wall, beside it, or if full."""
        booth = self._studio.booth
        stand, (x, _, z) = stand_box(booth.stand), at.point
        is_on_stand = stand.low[0] <= x <= stand.high[0] and stand.low[2] <= z <= stand.high[2]
        if at.normal[1] < LEVEL or not is_on_stand:
            return None
        box = carried_box(landed(asset.bounds, at), asset.bounds)
        return free_place(box, stand, tuple(self._extents.boxes(booth).values()), GAP)

    def _stored(self, data: bytes) -> AssetId | None:
        """Keep bytes in the project; tell a refusal and return None."""
        try:
            return self._studio.store(data)
        except ProjectError as error:
            self._studio.troubled.tell(error)
            return None

    def _place(self, key: AssetId, asset: Asset, at: Surface, *, is_new: bool) -> None:
        """Stand an asset on a surface, or hang it there."""
        place = PlacementId(fresh())
        commands: list[Command] = [AddAsset(key, asset)] if is_new else []
        commands.append(Place(place, Placement(key, self._free_pose(key, asset, at))))
        label = Text(zh="摆放 {name}", en="Place {name}").filled(name=asset.name)
        if self._studio.do(Batch(tuple(commands), label)):
            self._studio.select(frozenset({place}))

    def _free_pose(self, key: AssetId, asset: Asset, at: Surface) -> Pose:
        """Return where an asset stands on a surface: never within one of its own, but beside it."""
        placed = self._studio.booth.placements.values()
        taken = {item.pose.position for item in placed if item.asset == key}
        pose, step = landed(asset.bounds, at), asset.bounds.size[0] + GAP
        aside = _aside(at, step)
        while pose.position in taken:
            pose = replace(pose, position=add(pose.position, aside))
        return pose


def _aside(at: Surface, metres: float) -> Vec3:
    """Return the way along a surface, to the right, from one thing to the next."""
    across = cross(UP, at.normal)
    return scaled(unit(across) if length(across) > 0.1 else (1.0, 0.0, 0.0), metres)
