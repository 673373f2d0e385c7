"""What a surface sees of the sky: tables made once for each sky.

The sky depends on height alone, so its blurred reflections depend on the height of
the mirrored direction and on roughness: a small table holds them exactly.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Sky

ROUGHNESS_ROWS = 16
COLUMNS = 64
SAMPLES = 256

Floats = NDArray[np.float64]


def radiance(sky: Sky, heights: Floats) -> Floats:
    """Return linear RGB of directions with y = heights, shape (..., 3); see docs/look.md."""
    zenith, horizon, ground = (np.array(one) for one in (sky.zenith, sky.horizon, sky.ground))
    above = np.sqrt(np.clip(heights, 0.0, 1.0))[..., None]
    below = np.clip(-4.0 * heights, 0.0, 1.0)[..., None]
    upper = horizon + (zenith - horizon) * above
    lower = horizon + (ground - horizon) * below
    seen: Floats = np.where((heights >= 0.0)[..., None], upper, lower)
    return seen


def table(sky: Sky) -> NDArray[np.float32]:
    """Return the reflections of a sky, shape (17, 64, 3), float32.

    Rows 0 to 15 are roughness 0 to 1, the last one is irradiance / pi; columns are the
    height of the direction from -1 to 1. View and normal are taken as the mirrored
    direction (Karis, "Real Shading in Unreal Engine 4", 2013).
    """
    heights = (np.arange(COLUMNS) + 0.5) / COLUMNS * 2.0 - 1.0
    rows = [
        _blurred(sky, heights, *_ggx(roughness))
        for roughness in np.linspace(0.0, 1.0, ROUGHNESS_ROWS)
    ]
    rows.append(_blurred(sky, heights, *_cosine()))
    return np.ascontiguousarray(np.stack(rows), dtype=np.float32)


def _hammersley() -> tuple[Floats, Floats]:
    index = np.arange(SAMPLES, dtype=np.uint32)
    bits = index.copy()
    for shift, mask in ((1, 0x55555555), (2, 0x33333333), (4, 0x0F0F0F0F), (8, 0x00FF00FF)):
        bits = ((bits >> np.uint32(shift)) & np.uint32(mask)) | (
            (bits & np.uint32(mask)) << np.uint32(shift)
        )
    bits = (bits >> np.uint32(16)) | (bits << np.uint32(16))
    return (index + 0.5) / SAMPLES, bits.astype(np.float64) / 2**32


def _ggx(roughness: float) -> tuple[Floats, Floats, Floats]:
    """Return directions about +Z, as cosine and azimuth, and weights, by GGX of a mirror."""
    first, second = _hammersley()
    alpha2 = max(roughness, 0.01) ** 4
    cosine = np.sqrt((1.0 - first) / (1.0 + (alpha2 - 1.0) * first))
    light = 2.0 * cosine * cosine - 1.0
    return light, 2.0 * np.pi * second, np.clip(light, 0.0, None)


def _cosine() -> tuple[Floats, Floats, Floats]:
    first, second = _hammersley()
    return np.sqrt(1.0 - first), 2.0 * np.pi * second, np.ones(SAMPLES)


def _blurred(sky: Sky, heights: Floats, cosine: Floats, azimuth: Floats, weights: Floats) -> Floats:
    sine = np.sqrt(np.clip(1.0 - cosine * cosine, 0.0, 1.0))
    tilt = np.sqrt(1.0 - heights * heights)
    seen = heights[:, None] * cosine + tilt[:, None] * sine * np.cos(azimuth)
    total = weights.sum()
    blurred: Floats = (radiance(sky, seen) * weights[:, None]).sum(axis=1) / total
    return blurred
