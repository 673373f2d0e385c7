"""What a voice says along a tour, heard while it is played."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from expo_studio.errors import ExpoError
from expo_studio.model.tour import Narration, Tour
from expo_studio.text import Language
from expo_studio.ui.gate import Gate
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from expo_studio.model.ids import AssetId
    from expo_studio.stream.loudspeaker import Loudspeaker


class Narrator(QObject):
    """Speaks at the stop one is at, in the language of the window if it can.

    The decoders are loaded when something is said for the first time.
    """

    _failed = Signal(object)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._gate = Gate(self)
        self._studio = studio
        self._loudspeaker: Loudspeaker | None = None
        self._saying: tuple[int, AssetId] | None = None
        self._is_muted = False
        self._told: str = ""
        self._failed.connect(self._tell)

    def lengths(self, tour: Tour) -> dict[int, float]:
        """Return the seconds of what is said at each stop where something is."""
        sounds = {number: self._sound(stop.narration) for number, stop in enumerate(tour.stops)}
        assets = self._studio.booth.assets
        return {number: assets[key].seconds for number, key in sounds.items() if key is not None}

    def attend(self, tour: Tour, stop: int, seconds: float) -> None:
        """Say what is said at a stop, so many seconds after the tour began."""
        from expo_studio.render.flights import arrivals

        key = self._sound(tour.stops[stop].narration)
        passed = seconds - arrivals(tour, self._studio.booth.viewpoints)[stop]
        if key is None or passed < 0.0:
            self.leave()
        elif (stop, key) != self._saying:
            self._saying = (stop, key)
            self._begin(key, passed)

    def leave(self) -> None:
        """Say nothing more."""
        self._saying = None
        if self._loudspeaker is not None:
            self._loudspeaker.stop()

    def mute(self, *, is_muted: bool) -> None:
        """Go on in silence, or be heard again."""
        self._is_muted = is_muted
        if self._loudspeaker is not None:
            self._loudspeaker.is_muted = is_muted

    def _begin(self, key: AssetId, seconds: float) -> None:
        from expo_studio.project.blobs import blob_of
        from expo_studio.stream.loudspeaker import Loudspeaker

        if self._loudspeaker is None:
            self._loudspeaker = Loudspeaker(partial(self._gate.tell, self._failed.emit))
            self._loudspeaker.is_muted = self._is_muted
        medium = self._studio.booth.assets[key].medium or key
        self._loudspeaker.play(partial(blob_of, self._studio.project.path, medium), seconds)

    def _sound(self, narration: Narration) -> AssetId | None:
        """Return the sound in the language of the window, else in the other one."""
        both = (narration.zh, narration.en)
        wished = both if self._studio.speech.language is Language.ZH else both[::-1]
        known = self._studio.booth.assets
        return next((key for key in wished if key is not None and key in known), None)

    def _tell(self, error: ExpoError) -> None:
        """Tell once why nothing is heard."""
        if error.message.en != self._told:
            self._told = error.message.en
            self._studio.troubled.tell(error)
