"""What publishing asks of others."""

from __future__ import annotations

from typing import Protocol

from expo_studio.model.ids import AssetId


class Blobs(Protocol):
    """Where the bytes of assets are."""

    def blob(self, key: AssetId) -> bytes:
        """Return an asset's bytes; ExpoError where they are missing or damaged."""
        ...
