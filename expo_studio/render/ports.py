"""What the renderer asks of others."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.ids import AssetId


class Blobs(Protocol):
    """Where the bytes of assets are."""

    def blob(self, key: AssetId) -> bytes:
        """Return an asset's bytes; ExpoError where they are missing or damaged."""
        ...


class FilmPicture(Protocol):
    """One picture of a film."""

    @property
    def number(self) -> int:
        """Return which picture of the film it is."""
        ...

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """Return sRGB RGBA, shape (height, width, 4), top row first."""
        ...


class Films(Protocol):
    """Where the pictures of films come from, by their hash; asked by one thread, never slow."""

    def picture(self, film: AssetId, seconds: float) -> FilmPicture | None:
        """Return what a film shows at a moment, as far as that is known; None before."""
        ...

    def has_failed(self, film: AssetId) -> bool:
        """Return whether a film that was asked for cannot be read."""
        ...

    def keep(self, films: frozenset[AssetId]) -> None:
        """Let go of all films but these."""
        ...
