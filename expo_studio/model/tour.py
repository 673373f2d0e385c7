"""A tour: an ordered walk over viewpoints, with words at each stop."""

from __future__ import annotations

from dataclasses import dataclass, field

from expo_studio.model.ids import ViewpointId
from expo_studio.text import Text

STOP_SECONDS = 6.0


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a tour.

    Attributes:
        caption: What is written, and read aloud by a screen reader, at this stop.
        seconds: How long one stays before walking on.
    """

    viewpoint: ViewpointId
    caption: Text = field(default_factory=Text)
    seconds: float = STOP_SECONDS


@dataclass(frozen=True, slots=True)
class Tour:
    """A guided walk through the booth."""

    name: Text
    stops: tuple[Stop, ...] = ()
