"""Making a picture the booth's sky: read and blurred beside the window before it is seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from expo_studio.errors import ExpoError
from expo_studio.model.booth import Sky
from expo_studio.model.commands import SetSky
from expo_studio.model.ids import AssetId
from expo_studio.ui.errands import Errand
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from pathlib import Path


class Skies(QObject):
    """Gives the booth its sky.

    Attributes:
        changed: A picture is being read, or no longer.
    """

    changed = Signal()

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._errand: Errand | None = None

    @property
    def is_busy(self) -> bool:
        """Return whether a picture is being read."""
        return self._errand is not None

    def choose(self, key: AssetId | None) -> None:
        """Make a picture the sky, or None for the plain one; what cannot be read is told."""
        if self._errand is not None:
            return
        if key is None:
            self._put(None)
            return
        asset = self._studio.booth.assets.get(key)
        path, medium = self._studio.project.path, (asset and asset.medium) or key
        self._errand = Errand(lambda: _prepare(path, medium), self)
        self._errand.done.connect(lambda _: self._end(key))
        self._errand.failed.connect(self._fail)
        self._errand.start()
        self.changed.emit()

    def _end(self, key: AssetId) -> None:
        self._errand = None
        self._put(key)
        self.changed.emit()

    def _fail(self, error: ExpoError) -> None:
        self._errand = None
        self._studio.troubled.tell(error)
        self.changed.emit()

    def _put(self, key: AssetId | None) -> None:
        sky = self._studio.booth.sky
        if sky.picture != key:
            self._studio.do(SetSky(replace(sky, picture=key)))


def _prepare(path: Path, medium: AssetId) -> None:
    """Read a picture, so that the next frame finds what was made of it."""
    from expo_studio.project.blobs import blob_of
    from expo_studio.render.sky_picture import pictured

    pictured(Sky(), blob_of(path, medium))
