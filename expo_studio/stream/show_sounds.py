"""The sounds of a runway show on air: what its track says at a moment, mixed beside the voice."""

from __future__ import annotations

import heapq
from dataclasses import dataclass

from expo_studio.model.ids import AssetId
from expo_studio.model.show_state import Heard
from expo_studio.stream.shots import Shot
from expo_studio.stream.sound import BLOCK_SECONDS, Block
from expo_studio.stream.sound_thread import Faded, Hookup, SoundThread, faded, mixed, nearer
from expo_studio.stream.tracks import Track

MOST = 8
"""Sounds that are heard at the same time: the loudest; each takes a thread."""
LEAP_SECONDS = 0.25
"""A moment that is so far from the one expected is a leap: the sound is sought anew."""


@dataclass(slots=True)
class _Voice:
    """One sound that is heard.

    Attributes:
        at: Where in it the last block was, seconds.
        gain: How loud that block ended.
    """

    track: Track
    at: float
    gain: float = 0.0


class ShowSounds(SoundThread):
    """Owns the thread that hears the sounds of whatever show runs."""

    name = "show sounds"

    def __init__(self, hookup: Hookup) -> None:
        super().__init__(hookup)
        self._voices: dict[AssetId, _Voice] = {}
        self._leaving: list[Track] = []

    def _heard_at(self, due: float) -> Block | None:
        return self.block(self._hookup.lag())

    def _rest(self) -> None:
        for one in [*self._voices]:
            self._let_go(one)
        for track in self._leaving:
            track.join()

    def block(self, late: float) -> Block | None:
        """Return what is heard now, so many seconds late; None where nothing is to be heard."""
        shot = self._hookup.shot()
        begun = {one.sound: one for one in shot.heard()}  # again begins it anew, as in a package
        loudest = heapq.nlargest(MOST, begun.values(), key=lambda one: one.level)
        wanted, part = {one.sound: one for one in loudest}, self._part()
        heard = [
            self._heard(shot, key, wanted.get(key), part, late) for key in {*wanted, *self._voices}
        ]
        return mixed([one for one in heard if one is not None])

    def _heard(
        self, shot: Shot, key: AssetId, wish: Heard | None, part: float, late: float
    ) -> Faded | None:
        """Return one sound's block at its loudness; without a wish it fades away."""
        voice = self._voices.get(key)
        at = max(wish.seconds - late, 0.0) if wish else (voice.at + BLOCK_SECONDS if voice else 0.0)
        is_leap = voice is not None and abs(at - voice.at - BLOCK_SECONDS) > LEAP_SECONDS
        if voice is not None and (is_leap or (wish is None and voice.gain <= 0.0)):
            self._let_go(key)
            voice = None
        if voice is None:
            medium = shot.booth.assets[key].medium if wish else None
            if medium is None:
                return None
            voice = self._voices[key] = _Voice(Track(medium, self._hookup.load, at), at)
        aim = wish.level * part if wish else 0.0
        before, voice.at = voice.gain, at
        voice.gain = nearer(before, aim)
        block = voice.track.block(at)
        return None if block is None else faded(block, before, voice.gain)

    def _let_go(self, key: AssetId) -> None:
        track = self._voices.pop(key).track
        track.stop()
        self._leaving = [*self._leaving[-3:], track]
