"""The plan of a live session: what is shown, one after the other, and for how long."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Segment:
    """One part of a session.

    Attributes:
        seconds: How long it is to take; 0 where that was not planned.
        product: ProductId of what is shown, or empty.
        view: ViewpointId of where the picture is taken from, or empty.
    """

    name: str
    seconds: float = 0.0
    product: str = ""
    view: str = ""
