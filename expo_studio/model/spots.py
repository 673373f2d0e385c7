"""Spots: where a visitor of the panorama tour stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from expo_studio.model.hotspots import EYE_HEIGHT
from expo_studio.model.ids import AssetId, SpotId
from expo_studio.model.space import Vec3
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class Spot:
    """A standing point; its panorama is drawn, or a photograph of a 360 camera.

    Attributes:
        position: Of the feet, metres, booth space.
        heading: Where one looks first, radians from north (-Z) to the right (+X).
        photograph: A 2:1 picture shown instead of a drawn one, or None.
        north: What direction the photograph's middle shows, radians as for ``heading``.
        links: Spots one may go to from here; None for all that are seen.
        tilt, roll: How the camera stood, radians: its lens raised, its right side lowered.
    """

    name: Text
    position: Vec3
    heading: float = 0.0
    photograph: AssetId | None = None
    north: float = 0.0
    tilt: float = 0.0
    roll: float = 0.0
    links: tuple[SpotId, ...] | None = None

    @property
    def eye(self) -> Vec3:
        """Return where one looks from, metres."""
        x, y, z = self.position
        return (x, y + EYE_HEIGHT, z)


def ways_from(
    key: SpotId, spots: Mapping[SpotId, Spot], seen: Mapping[SpotId, tuple[SpotId, ...]]
) -> tuple[SpotId, ...]:
    """Return where one may go from a spot: as was chosen and is still there, else what is seen."""
    chosen = spots[key].links
    ways = seen.get(key, ()) if chosen is None else chosen
    return tuple(one for one in ways if one in spots and one != key)
