"""Photographs of 360 cameras as what is seen from a spot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from expo_studio.errors import AssetError
from expo_studio.gltf.model import Picture
from expo_studio.render.levelling import levelled
from expo_studio.render.pictures import decode
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.spots import Spot


def photographed(data: bytes, spot: Spot, width: int) -> NDArray[np.uint8]:
    """Return a spot's photograph, level, north in the middle, shape (width / 2, width, 3).

    Args:
        data: A 2:1 picture.
        spot: Tells how the camera stood.
        width: Pixels.

    Raises:
        AssetError: The picture is damaged.
    """
    from PIL import Image

    try:
        pixels = decode(Picture(data, "360"))
    except AssetError as error:
        raise AssetError(
            Text(
                zh="站点“{name}”的 360° 照片无法读取。",
                en="The 360° photograph of the spot “{name}” cannot be read.",
            ).filled(name=spot.name),
            Text(zh="请为它换一张照片。", en="Choose another photograph for it."),
        ) from error
    image = Image.fromarray(pixels[:, :, :3])
    fitting = image.resize((width, width // 2), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return levelled(np.asarray(fitting), spot.north, spot.tilt, spot.roll)
