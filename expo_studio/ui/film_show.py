"""What moves by itself in the view, films and turntables: while one walks, or when asked for."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from expo_studio.errors import AssetError
from expo_studio.model.booth import Booth
from expo_studio.model.ids import AssetId
from expo_studio.text import Text
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from expo_studio.render.acting import Acts
    from expo_studio.render.renderer import Renderer
    from expo_studio.stream.reels import Reels

FRAME_MS = 33


class FilmShow(QObject):
    """Gives a renderer the films of a project while there is a reason to run them.

    The decoders are loaded when the first film runs; the window starts without them.

    Attributes:
        due: A film that is seen has another picture, or something acts.
    """

    WALKING: ClassVar[str] = "walking"
    ASKED: ClassVar[str] = "asked"

    due = Signal()

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._told: set[AssetId] = set()
        self._reasons: set[str] = set()
        self._reels: Reels | None = None
        self._renderer: Renderer | None = None
        self._is_acting = False
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_on(self) -> bool:
        """Return whether films run."""
        return bool(self._reasons)

    def run(self, reason: str, *, is_on: bool) -> None:
        """Let films run for a reason, or no longer for that one."""
        (self._reasons.add if is_on else self._reasons.discard)(reason)
        if self.is_on:
            self._timer.start()
        else:
            self._timer.stop()

    def attend(self, renderer: Renderer, project: Path) -> None:
        """Make a renderer ready for the frame of now."""
        self._renderer = renderer
        if self.is_on and self._reels is None:
            self._reels = _reels_of(project)
            renderer.show_films(self._reels)
        renderer.play(time.monotonic() if self.is_on else None)

    def acts(self, booth: Booth) -> Acts:
        """Return what acts by itself now, as in the live picture; nothing while films rest."""
        from expo_studio.render.acting import STILL, acts_of

        acts = acts_of(booth, time.monotonic()) if self.is_on else STILL
        self._is_acting = bool(acts)
        return acts

    def close(self) -> None:
        """Let go of films and renderer, which belong to one project."""
        if self._renderer is not None:
            self._renderer.show_films(None)
        if self._reels is not None:
            self._reels.close()
        self._renderer = self._reels = None
        self._told.clear()

    def _look(self) -> None:
        if self._renderer is None:
            return
        self._renderer.play(time.monotonic())
        if self._renderer.is_stale or self._is_acting:
            self.due.emit()
        for film in self._renderer.failed_films - self._told:
            self._told.add(film)
            self._studio.troubled.tell(_unplayable(self._studio.booth, film))


def _unplayable(booth: Booth, film: AssetId) -> AssetError:
    names = (one.name for one in booth.assets.values() if one.medium == film)
    return AssetError(
        Text(
            zh="视频“{name}”无法播放，它的屏幕显示一张图片。",
            en="The film “{name}” cannot be played; its screen shows a picture of it.",
        ).filled(name=next(names, Text.same(film[:12]))),
        Text(zh="请重新导入这段视频。", en="Import the film again."),
    )


def _reels_of(project: Path) -> Reels:
    from expo_studio.project.blobs import blob_of
    from expo_studio.stream.reels import Reels

    return Reels(partial(blob_of, project))
