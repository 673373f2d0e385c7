"""From screen colours (sRGB, IEC 61966-2-1) to linear light."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.space import Rgb


def from_srgb(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return linear values of sRGB ones, both 0 to 1, any shape."""
    linear: NDArray[np.float64] = np.where(
        values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4
    )
    return linear


def linear_of(colour: Sequence[float] | NDArray[Any]) -> Rgb:
    """Return a linear colour of three sRGB values, which are clipped to 0 to 1."""
    red, green, blue = from_srgb(np.clip(np.asarray(colour[:3], np.float64), 0.0, 1.0))
    return (float(red), float(green), float(blue))
