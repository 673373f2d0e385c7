"""The picture of a booth's sky in its package: small enough to come with the first view."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from expo_studio.fitting.radiance import around, encoded
from expo_studio.publish.site import SetName, SkyFiles

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.publish.contents import Contents
    from expo_studio.publish.workshop import Workshop

RECIPE = 1
WIDTHS = {SetName.PHONE: 512, SetName.DESKTOP: 1024}
"""Pixels; the desktop's renderer shows as many as the desktop set has."""


def sky_of(booth: Booth, workshop: Workshop, contents: Contents) -> SkyFiles | None:
    """Put the sky's picture into the contents, in two sizes; None for a sky of colours.

    Raises:
        ExpoError: It is missing or damaged.
    """
    key = booth.sky.picture
    if key is None or key not in booth.assets:
        return None
    data = workshop.blobs.blob(booth.assets[key].medium or key)
    source = hashlib.sha256(data).hexdigest()

    def made(name: SetName) -> str:
        width = WIDTHS[name]
        picture = workshop.cache.made(("sky", RECIPE, source, width), lambda: sky_file(data, width))
        return contents.add("pictures", picture, ".hdr")

    return SkyFiles(made(SetName.PHONE), made(SetName.DESKTOP))


def sky_file(data: bytes, width: int) -> bytes:
    """Return an HDR sky or a photograph all around as a Radiance file of a width in pixels."""
    return encoded(around(data, width))
