"""A tour: an ordered walk over viewpoints, with words at each stop."""

from __future__ import annotations

from dataclasses import dataclass, field

from expo_studio.model.ids import AssetId, ViewpointId
from expo_studio.text import Text

STOP_SECONDS = 6.0


@dataclass(frozen=True, slots=True)
class Narration:
    """What a voice says at a stop, a sound asset for each language; None is silent."""

    zh: AssetId | None = None
    en: AssetId | None = None

    @property
    def assets(self) -> tuple[AssetId, ...]:
        """Return the sounds that are there."""
        return tuple(one for one in (self.zh, self.en) if one is not None)


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a tour.

    Attributes:
        caption: What is written, and read aloud by a screen reader, at this stop.
        seconds: How long one stays before walking on; a narration is heard to its end.
    """

    viewpoint: ViewpointId
    caption: Text = field(default_factory=Text)
    seconds: float = STOP_SECONDS
    narration: Narration = field(default_factory=Narration)


@dataclass(frozen=True, slots=True)
class Tour:
    """A guided walk through the booth."""

    name: Text
    stops: tuple[Stop, ...] = ()
