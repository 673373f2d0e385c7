"""A hall: the packages that were taken in, and where each stands on one floor plan."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

from expo_studio.model.booth import StandKind
from expo_studio.model.findings import Severity
from expo_studio.model.openings import LiveTime
from expo_studio.text import Text

StallId = NewType("StallId", str)

AISLE = 4.0
"""Metres between rows, for people to pass."""
TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Stall:
    """The ground of one booth in the hall; its open front faces +Z before it is turned.

    Attributes:
        x, z: Metres from the middle of the hall to the middle of the stand.
        turn: Radians about +Y.
        width, depth: Metres of the stand along its own axes.
    """

    x: float
    z: float
    width: float
    depth: float
    turn: float = 0.0

    @property
    def reach(self) -> tuple[float, float]:
        """Return half the extents along x and z of the box around it, metres."""
        sine, cosine = abs(math.sin(self.turn)), abs(math.cos(self.turn))
        half_width, half_depth = self.width / 2.0, self.depth / 2.0
        return (
            half_width * cosine + half_depth * sine,
            half_width * sine + half_depth * cosine,
        )

    def overlaps(self, other: Stall) -> bool:
        """Return whether the boxes around two stalls share ground."""
        mine, theirs = self.reach, other.reach
        return (
            abs(self.x - other.x) < mine[0] + theirs[0] - TOLERANCE
            and abs(self.z - other.z) < mine[1] + theirs[1] - TOLERANCE
        )


@dataclass(frozen=True, slots=True)
class Remark:
    """Something an organizer should know of a package, which does not keep it out."""

    severity: Severity
    message: Text
    hint: Text


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A package that was taken in, as the hall shows it.

    Attributes:
        blob: SHA-256 of the package's bytes, under which the hall's file keeps them.
        package: SHA-256 of its manifest: the same for the same contents.
        number: Of the stand, as the exhibitor knows it.
        width, depth: Metres of the stand.
        download: Bytes a phone fetches to show it in 3D.
        fingerprint: Of the key that signed it, empty if nobody did.
        source: Name of the file it came in.
    """

    blob: str
    package: str
    title: Text = field(default_factory=Text)
    exhibitor: Text = field(default_factory=Text)
    number: str = ""
    kind: StandKind = StandKind.ROW
    width: float = 3.0
    depth: float = 3.0
    triangles: int = 0
    download: int = 0
    fingerprint: str = ""
    source: str = ""
    remarks: tuple[Remark, ...] = ()

    @property
    def is_signed(self) -> bool:
        """Return whether a key vouches for it."""
        return bool(self.fingerprint)


@dataclass(frozen=True, slots=True)
class Hall:
    """Exhibits and stalls by the names of booths; mappings are never changed.

    An exhibit without a stall waits beside the floor and is not published.

    Attributes:
        live_times: When the hall as a whole is live, in any order.
    """

    title: Text = field(default_factory=Text)
    stalls: Mapping[StallId, Stall] = field(default_factory=dict)
    description: Text = field(default_factory=Text)
    exhibits: Mapping[StallId, Exhibit] = field(default_factory=dict)
    live_times: tuple[LiveTime, ...] = ()

    @property
    def extent(self) -> tuple[float, float]:
        """Return half the size of the floor along x and z with an aisle around, metres."""
        xs = [abs(one.x) + one.reach[0] for one in self.stalls.values()]
        zs = [abs(one.z) + one.reach[1] for one in self.stalls.values()]
        return (max(xs, default=0.0) + AISLE, max(zs, default=0.0) + AISLE)

    @property
    def waiting(self) -> tuple[StallId, ...]:
        """Return the exhibits that stand nowhere yet."""
        return tuple(key for key in self.exhibits if key not in self.stalls)

    def in_the_way(self, key: StallId, stall: Stall) -> StallId | None:
        """Return another stall whose ground this one would take, or None."""
        taken = (
            other for other, one in self.stalls.items() if other != key and stall.overlaps(one)
        )
        return next(taken, None)

    def older(self, exhibit: Exhibit) -> StallId | None:
        """Return the booth that a package is the same as, or an update of; None if it is new.

        An update comes from the same key or, unsigned, from the same exhibitor, and has the
        same title or the same stand number.
        """
        same = (key for key, one in self.exhibits.items() if one.package == exhibit.package)
        updated = (key for key, one in self.exhibits.items() if _is_update(one, exhibit))
        return next(same, None) or next(updated, None)


def _is_update(old: Exhibit, new: Exhibit) -> bool:
    if old.fingerprint and new.fingerprint and old.fingerprint != new.fingerprint:
        return False
    is_same_maker = old.exhibitor == new.exhibitor and old.exhibitor != Text()
    is_same_key = bool(old.fingerprint) and old.fingerprint == new.fingerprint
    is_same_booth = old.title == new.title or (bool(old.number) and old.number == new.number)
    return (is_same_maker or is_same_key) and is_same_booth
