"""Keeping baked light, or going on without."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import ClassVar

from expo_studio.model.baking import BakedLight
from expo_studio.model.booth import Booth
from expo_studio.model.commands.base import meaningless
from expo_studio.text import Text

MOST_CELLS = 1 << 22


@dataclass(frozen=True, slots=True)
class SetBakedLight:
    """Light crevices by what was baked; None goes on without."""

    baked: BakedLight | None
    label: ClassVar[Text] = Text(zh="烘焙光照", en="Bake light")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with it; CommandError for cells that are none."""
        if self.baked is not None and not _is_sound(self.baked):
            raise meaningless()
        return replace(booth, baked=self.baked)


def _is_sound(baked: BakedLight) -> bool:
    return (
        all(map(math.isfinite, (*baked.low, baked.cell)))
        and baked.cell > 0.0
        and min(baked.size) > 0
        and math.prod(baked.size) <= MOST_CELLS
    )
