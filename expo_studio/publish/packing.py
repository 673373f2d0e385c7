"""Models made small for their way to visitors, by the quality ladder and meshopt."""

from __future__ import annotations

from dataclasses import dataclass

from expo_studio.fitting.compact import Codec, Recipe, compacted
from expo_studio.fitting.fit import fitted
from expo_studio.fitting.ladder import LADDER
from expo_studio.fitting.rungs import Rung
from expo_studio.publish.site import SetName

RUNGS = {SetName.PHONE: Rung.PHONE, SetName.DESKTOP: Rung.DESKTOP}


@dataclass(frozen=True, slots=True)
class LadderPacker:
    """Fits a model to a rung of the ladder, then compresses it with meshopt.

    Draco would sometimes be smaller, but its decoder must be fetched, which a page opened
    from a disk may not, and it weighs more than it saves in booths of usual size.
    """

    def packed(self, glb: bytes, name: SetName) -> bytes:
        """Return the model for a set; AssetError if it cannot be read."""
        rung = RUNGS[name]
        light = fitted(glb, rung).glb
        return compacted(light, Recipe(codec=Codec.MESHOPT, grade=LADDER[rung].grade))
