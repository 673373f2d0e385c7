"""Baking the booth's light beside the window: begun, told of, given up, put into the booth."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from expo_studio.errors import ProjectError
from expo_studio.model.commands import SetBakedLight
from expo_studio.ui.errands import Errand
from expo_studio.ui.gate import Gate
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.model.baking import BakedLight
    from expo_studio.model.booth import Booth

    Outcome = tuple[BakedLight, bytes] | None

STEPS = 100
"""Into how many steps the work is told."""


class _GivenUpError(Exception):
    """The user wants it no more."""


class LightBaking(QObject):
    """One baking at a time.

    Attributes:
        begun: It runs.
        told: The steps that are done.
        ended: It runs no more; whether the booth has new baked light.
    """

    begun = Signal()
    told = Signal(int)
    ended = Signal(bool)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._gate = Gate(self)
        self._studio = studio
        self._errand: Errand | None = None
        self._given_up = threading.Event()

    def bake(self) -> None:
        """Bake the booth as it is now, off the window's thread."""
        if self._errand is not None:
            return
        booth, path = self._studio.booth, self._studio.project.path
        self._given_up.clear()
        self._errand = Errand(lambda: self._work(booth, path), self)
        self._errand.done.connect(self._done)
        self._errand.failed.connect(self._failed)
        self.begun.emit()
        self._errand.start()

    def cancel(self) -> None:
        """Give a running baking up; the booth stays as it is."""
        self._given_up.set()

    def _work(self, booth: Booth, path: Path) -> Outcome:
        """Bake on the errand's thread, reading the file with a connection of its own."""
        from expo_studio.project.snapshot import Snapshot
        from expo_studio.render.baking import bake

        try:
            with Snapshot(path) as blobs:
                return bake(booth, blobs, self._tell)
        except _GivenUpError:
            return None

    def _tell(self, share: float) -> None:
        if self._given_up.is_set():
            raise _GivenUpError
        self._gate.tell(self.told.emit, round(share * STEPS))

    def _done(self, outcome: Outcome) -> None:
        self._errand = None
        is_new = outcome is not None and self._keep(*outcome)
        self.ended.emit(is_new)

    def _keep(self, baked: BakedLight, cells: bytes) -> bool:
        try:
            self._studio.store(cells)
        except ProjectError as error:
            self._studio.troubled.tell(error)
            return False
        return self._studio.do(SetBakedLight(baked))

    def _failed(self, error: object) -> None:
        self._errand = None
        self._studio.troubled.tell(error)  # type: ignore[arg-type]  # an Errand's failures are ExpoError
        self.ended.emit(False)  # noqa: FBT003 (a Qt signal)
