"""Reference pictures: compared on the software rasteriser, kept beside the tests.

``EXPO_UPDATE_PICTURES=1`` writes them anew; look at them before committing.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("EXPO_GL_CHECKS", "1")

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.render.render_scenes import Check

REFERENCES = Path(__file__).parent / "references"
MEAN_LIMIT = 0.6
"""Mean difference of all values, of 255."""
FAR_LIMIT = 0.004
"""Share of pixels that may be off by more than 16: edges of triangles differ by driver."""


@pytest.fixture
def same_picture(artifacts: Path) -> Check:
    """Return a check of a picture against its reference; a difference is drawn into artifacts."""

    def check(name: str, pixels: NDArray[np.uint8]) -> None:
        path = REFERENCES / f"{name}.png"
        if os.environ.get("EXPO_UPDATE_PICTURES"):
            REFERENCES.mkdir(exist_ok=True)
            Image.fromarray(pixels).save(path, optimize=True)
        wanted = np.asarray(Image.open(path).convert("RGB"))
        assert wanted.shape == pixels.shape
        apart = np.abs(wanted.astype(int) - pixels.astype(int))
        if apart.mean() > MEAN_LIMIT or (apart.max(axis=2) > 16).mean() > FAR_LIMIT:
            strip = [wanted, pixels, np.clip(apart * 4, 0, 255).astype(np.uint8)]
            diff = artifacts / f"{name}-wanted-got-difference.png"
            Image.fromarray(np.concatenate(strip, axis=1)).save(diff)
            pytest.fail(f"{name} differs by {apart.mean():.2f} of 255 on average; see {diff}")

    return check
