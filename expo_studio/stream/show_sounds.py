"""The sounds of a runway show on air: what its track says at a moment, mixed beside the voice."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from expo_studio.model.ids import AssetId
from expo_studio.model.show_state import Heard
from expo_studio.stream.film_sounds import SPEECH_LEVEL, SPEECH_PART, STEP
from expo_studio.stream.film_thread import Load
from expo_studio.stream.program import Shot
from expo_studio.stream.sound import BLOCK, BLOCK_SECONDS, Block
from expo_studio.stream.sound_thread import SoundThread
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

    def __init__(
        self,
        load: Load,
        shot: Callable[[], Shot],
        level: Callable[[], float],
        lag: Callable[[], float],
    ) -> None:
        """Prepare.

        Args:
            load: Returns a sound's bytes, on another thread; ExpoError where they are lost.
            shot: Returns what is on air.
            level: Returns how loud the presenter is, 0 to 1.
            lag: Returns after how many seconds a picture leaves that was due.
        """
        super().__init__("show sounds")
        self._load, self._shot = load, shot
        self._level, self._lag = level, lag
        self._voices: dict[AssetId, _Voice] = {}
        self._leaving: list[Track] = []

    def _heard_at(self, due: float) -> Block | None:
        return self.block(self._lag())

    def _rest(self) -> None:
        for one in [*self._voices]:
            self._let_go(one)
        for track in self._leaving:
            track.join()

    def block(self, late: float) -> Block | None:
        """Return what is heard now, so many seconds late; None where nothing is to be heard."""
        shot = self._shot()
        moment = shot.moment()
        heard = moment.heard if moment is not None else ()
        wanted = {one.sound: one for one in heapq.nlargest(MOST, heard, key=lambda one: one.level)}
        part = SPEECH_PART if self._level() > SPEECH_LEVEL else 1.0
        total, is_heard = np.zeros((BLOCK, 2), np.float32), False
        for key in {*wanted, *self._voices}:
            block = self._heard(shot, key, wanted.get(key), part, late)
            if block is not None:
                total += block
                is_heard = True
        return np.clip(total, -32_768, 32_767).astype(np.int16) if is_heard else None

    def _heard(
        self, shot: Shot, key: AssetId, wish: Heard | None, part: float, late: float
    ) -> np.ndarray | None:
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
            voice = self._voices[key] = _Voice(Track(medium, self._load, at), at)
        aim = wish.level * part if wish else 0.0
        before, voice.at = voice.gain, at
        voice.gain = before + max(-STEP, min(STEP, aim - before))
        block = voice.track.block(at)
        if block is None:
            return None
        return block * np.linspace(before, voice.gain, BLOCK, dtype=np.float32)[:, None]

    def _let_go(self, key: AssetId) -> None:
        track = self._voices.pop(key).track
        track.stop()
        self._leaving = [*self._leaving[-3:], track]
