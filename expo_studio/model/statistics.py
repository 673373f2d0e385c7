"""How a booth was visited: counts of what happened when, and of nobody in particular."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SLOT_SECONDS = 300
"""Counts are kept for each five minutes."""
STAY_BOUNDS = (60, 300, 900, 1800)
"""Seconds that part short stays from long ones."""


class Happening(StrEnum):
    """What is counted."""

    ENTRY = "entry"
    STAY = "stay"
    PRODUCT_OPENED = "product_opened"
    PRODUCT_SAVED = "product_saved"
    QUESTION = "question"
    HAND = "hand"
    REACTION = "reaction"
    MEETING = "meeting"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Count:
    """How often something happened in five minutes.

    Attributes:
        slot: Seconds since 1970 (UTC) at which the five minutes begin.
        what: ProductId, sign or stay class, or empty.
    """

    slot: int
    happening: Happening
    what: str
    times: int


def stay_class(seconds: float) -> str:
    """Return the class of a stay, such as ``"60"`` for a minute and more."""
    reached = [bound for bound in STAY_BOUNDS if seconds >= bound]
    return str(reached[-1] if reached else 0)
