"""What a visitor may do with a thing in the booth: dress it, open it, turn it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Acting:
    """What is offered with one placement.

    Attributes:
        has_variants: Whether the model's material variants may be chosen.
        clips: Names of the animations that may be played; none of them if empty.
        is_opening: Whether a clip is played once and back, as a door or an exploded view is;
            else it is played over and over.
        turn_seconds: How long the thing takes to turn once about its upright; 0 if it does not.
    """

    has_variants: bool = True
    clips: tuple[str, ...] = ()
    is_opening: bool = False
    turn_seconds: float = 0.0
