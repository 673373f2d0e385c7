"""The command that says what a visitor may do with a thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from expo_studio.model.acting import Acting
from expo_studio.model.booth import Booth
from expo_studio.model.commands.base import meaningless, refuse, require, require_finite
from expo_studio.model.commands.placed import PLACEMENT, changed
from expo_studio.model.ids import PlacementId
from expo_studio.text import Text

SLOWEST_TURN = 600.0
"""Seconds for one turn of a turntable."""


@dataclass(frozen=True, slots=True)
class SetActing:
    """Say what a visitor may do with placements; None for everything their models can."""

    keys: frozenset[PlacementId]
    acting: Acting | None
    label: ClassVar[Text] = Text(zh="互动设置", en="Interaction")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the offer; CommandError for clips that an asset lacks."""
        if self.acting is not None:
            require_finite(self.acting)
            if not 0.0 <= self.acting.turn_seconds <= SLOWEST_TURN:
                raise meaningless()
            for clip in self.acting.clips:
                require_clip(booth, self.keys, clip)
        return changed(booth, self.keys, lambda item: replace(item, acting=self.acting))


def require_clip(booth: Booth, keys: Iterable[PlacementId], clip: str) -> None:
    """Raise CommandError where a placement's asset has no animation of that name."""
    keys = tuple(keys)
    require(booth.placements, keys, PLACEMENT)
    for key in keys:
        asset = booth.assets.get(booth.placements[key].asset)
        if asset is None or clip not in asset.clips:
            raise refuse(
                Text(
                    zh="“{name}”没有名为“{clip}”的动画。",
                    en="“{name}” has no animation named “{clip}”.",
                ).filled(name=booth.name_of(key), clip=clip),
                Text(
                    zh="请选择该素材自带的动画。",
                    en="Choose one of the asset's own animations.",
                ),
            )
