"""Commands about the panorama tour."""

from __future__ import annotations

from dataclasses import dataclass, replace

from expo_studio.model.booth import Booth
from expo_studio.model.commands.base import (
    require,
    require_finite,
    set_or_gone,
    with_item,
    without,
)
from expo_studio.model.ids import SpotId
from expo_studio.model.spots import Spot
from expo_studio.text import Text

SPOT = Text(zh="站点", en="spot")


@dataclass(frozen=True, slots=True)
class SetSpot:
    """Stand a spot somewhere or change one; None takes it away."""

    key: SpotId
    spot: Spot | None

    @property
    def label(self) -> Text:
        """Return what the history calls it."""
        return set_or_gone(SPOT, self.spot)

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the spot set; CommandError for an unknown photograph."""
        if self.spot is None:
            require(booth.spots, (self.key,), SPOT)
            return replace(booth, spots=without(booth.spots, (self.key,)))
        require_finite(self.spot)
        if self.spot.photograph is not None:
            require(booth.assets, (self.spot.photograph,), Text(zh="素材", en="asset"))
        return replace(booth, spots=with_item(booth.spots, self.key, self.spot))
