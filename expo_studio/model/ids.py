"""Names of the things in a booth, unlike for each kind."""

from __future__ import annotations

import secrets
from typing import NewType

AssetId = NewType("AssetId", str)
"""SHA-256 of the asset's bytes as 64 lower-case hexadecimal digits."""

PlacementId = NewType("PlacementId", str)
ProductId = NewType("ProductId", str)
HotspotId = NewType("HotspotId", str)
ViewpointId = NewType("ViewpointId", str)
GroupId = NewType("GroupId", str)
TourId = NewType("TourId", str)
SpotId = NewType("SpotId", str)
LightId = NewType("LightId", str)
ShowId = NewType("ShowId", str)


def fresh() -> str:
    """Return a name that no thing of any booth has yet (64 random bits)."""
    return secrets.token_hex(8)
