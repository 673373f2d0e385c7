"""What can be looked at besides placements: a product, a hotspot, a viewpoint and so on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of things of a booth that are listed; groups hold placements."""

    PLACEMENT = "placement"
    GROUP = "group"
    PRODUCT = "product"
    VIEWPOINT = "viewpoint"
    HOTSPOT = "hotspot"
    LIGHT = "light"
    TOUR = "tour"
    SPOT = "spot"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing of a booth."""

    kind: Kind
    key: str
