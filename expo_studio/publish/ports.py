"""What publishing asks of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from expo_studio.model.ids import AssetId

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from expo_studio.model.booth import Booth
    from expo_studio.model.hall import StallId
    from expo_studio.model.hotspots import Viewpoint
    from expo_studio.model.space import Vec3
    from expo_studio.model.spots import Spot
    from expo_studio.publish.site import SetName


class Blobs(Protocol):
    """Where the bytes of assets are."""

    def blob(self, key: AssetId) -> bytes:
        """Return an asset's bytes; ExpoError where they are missing or damaged."""
        ...


class Packages(Protocol):
    """Where the packages of a hall are."""

    def package(self, key: StallId) -> bytes:
        """Return a booth's package; ExpoError where it is missing or damaged."""
        ...


class Painter(Protocol):
    """Draws a booth as its visitors see it."""

    def picture(self, booth: Booth, viewpoint: Viewpoint, width: int) -> NDArray[np.uint8]:
        """Return an sRGB picture of 16:9, shape (width * 9 / 16, width, 3), top row first."""
        ...

    def panorama(self, booth: Booth, eye: Vec3, width: int) -> NDArray[np.uint8]:
        """Return all that is seen from a point, shape (width / 2, width, 3), north amid."""
        ...

    def photograph(self, data: bytes, spot: Spot, width: int) -> NDArray[np.uint8]:
        """Return the photograph of a spot, level, north amid, shape (width / 2, width, 3).

        Raises:
            ExpoError: It is damaged.
        """
        ...


class Packer(Protocol):
    """Makes a GLB as small as a set of a package asks for."""

    def packed(self, glb: bytes, name: SetName) -> bytes:
        """Return a GLB that looks the same where the set is shown.

        Raises:
            ExpoError: The model cannot be read.
        """
        ...
