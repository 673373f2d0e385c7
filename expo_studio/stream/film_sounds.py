"""The sound of the films in the booth: as loud as they are near, softer while somebody speaks."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping

from expo_studio.model.booth import AssetKind, Booth
from expo_studio.model.ids import AssetId
from expo_studio.model.space import Vec3
from expo_studio.stream.sound import BLOCK_SECONDS, Block
from expo_studio.stream.sound_thread import Hookup, SoundThread, faded, mixed, nearer
from expo_studio.stream.tracks import Track

NEAR, FAR = 2.0, 8.0
"""Metres: as loud as it was made within the first, not heard beyond the second."""
MOST = 2
"""Films that are heard at once, the nearest."""


class FilmSounds(SoundThread):
    """Owns the thread that hears films and the tracks it takes from.

    Attributes:
        is_on: Whether they are heard at all.
    """

    name = "films"

    def __init__(self, hookup: Hookup) -> None:
        super().__init__(hookup)
        self.is_on = True
        self._tracks: dict[AssetId, Track] = {}
        self._gains: dict[AssetId, float] = {}
        self._known: tuple[Booth | None, dict[AssetId, list[Vec3]]] = (None, {})

    @property
    def has_films(self) -> bool:
        """Return whether there is a film in the booth on air."""
        return bool(self._places(self._hookup.shot().booth))

    def _heard_at(self, due: float) -> Block | None:
        return self.block(due - BLOCK_SECONDS - self._hookup.lag())

    def _rest(self) -> None:
        tracks = tuple(self._tracks.values())
        self._keep({})
        for track in tracks:
            track.join()

    def block(self, seconds: float) -> Block | None:
        """Return what is heard from a moment on, None where nothing is to be heard."""
        wanted = self._wanted()
        self._keep(wanted)
        heard = []
        for film, track in self._tracks.items():
            before = self._gains.get(film, 0.0)
            now = self._gains[film] = nearer(before, wanted.get(film, 0.0))
            block = track.block(seconds)
            if block is not None and max(before, now) > 0.0:
                heard.append(faded(block, before, now))
        return mixed(heard)

    def _wanted(self) -> dict[AssetId, float]:
        """Return which films are to be heard, and how loud, 0 to 1."""
        if not self.is_on:
            return {}
        shot, part = self._hookup.shot(), self._part()
        found = self._places(shot.booth)
        if not found:
            return {}
        eye = shot.seen().viewpoint.eye
        far = {
            film: min(math.dist(place, eye) for place in places) for film, places in found.items()
        }
        nearest = sorted(far, key=far.__getitem__)[:MOST]
        return {film: loudness(far[film]) * part for film in nearest if far[film] < FAR}

    def _places(self, booth: Booth) -> dict[AssetId, list[Vec3]]:
        """Return where the screens of each film are, metres."""
        if self._known[0] is not booth:
            self._known = booth, screens(booth)
        return self._known[1]

    def _keep(self, wanted: Mapping[AssetId, float]) -> None:
        """Have tracks for these; those of others end once they faded away."""
        for film in wanted.keys() - self._tracks.keys():
            if len(self._tracks) < 2 * MOST:
                self._tracks[film] = Track(film, self._hookup.load, time.monotonic())
        for film in self._tracks.keys() - wanted.keys():
            if self._over.is_set() or self._gains.get(film, 0.0) <= 0.0:
                self._tracks.pop(film).stop()
                self._gains.pop(film, None)


def screens(booth: Booth) -> dict[AssetId, list[Vec3]]:
    """Return where the screens of each film of a booth stand, metres."""
    found: dict[AssetId, list[Vec3]] = {}
    for key, placement in booth.placements.items():
        asset = booth.assets.get(placement.asset)
        if asset is None or asset.kind is not AssetKind.VIDEO or asset.medium is None:
            continue
        if not placement.is_hidden:
            box = booth.bounds_of(key)
            x, y, z = ((low + high) / 2 for low, high in zip(box.low, box.high, strict=True))
            found.setdefault(asset.medium, []).append((x, y, z))
    return found


def loudness(metres: float) -> float:
    """Return how loud a film is from so far away: as sound spreads, and gone at the end."""
    if metres <= NEAR:
        return 1.0
    return NEAR / metres * max(0.0, (FAR - metres) / (FAR - NEAR))
