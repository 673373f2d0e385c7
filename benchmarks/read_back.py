"""Reading a picture back for the encoder: pixels and swscale, or planes made on the card.

Usage: python benchmarks/read_back.py

The scene is the sample booth, drawn once; what is measured is reading and converting alone.
Take ratios within one run; machines differ.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial

import numpy as np

from expo_studio.library import starter
from expo_studio.model.ids import AssetId
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.planes import PlaneReader
from expo_studio.render.offscreen import Offscreen
from expo_studio.stream.encoder import yuv


class Blobs:
    """The assets of the sample booth."""

    def __init__(self) -> None:
        self.kit = starter.sample()

    def blob(self, key: AssetId) -> bytes:
        """Return an asset."""
        return self.kit.blobs[key].read_bytes()


def median_ms(work: Callable[[], object]) -> float:
    """Return the median time of some work, after a warm-up."""
    taken = []
    for _ in range(30):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken[5:]) * 1e3


def measure(width: int, height: int) -> None:
    """Print the times of one size."""
    blobs = Blobs()
    booth = blobs.kit.booth
    camera = Camera.from_viewpoint(next(iter(booth.viewpoints.values())))
    pixels = np.empty((height, width, 4), np.uint8)
    planes = np.empty((height * 3 // 2, width), np.uint8)
    with Offscreen(blobs, width, height) as offscreen, Gpu() as gpu:
        offscreen.draw_into(booth, camera, pixels)
        target = offscreen.target
        plain, ring = (PlaneReader(gpu, (width, height), has_ring=one) for one in (False, True))
        read = median_ms(lambda: target.read(pixels))
        swscale = median_ms(lambda: yuv(pixels))
        own, queued = (median_ms(partial(one.read, target, planes)) for one in (plain, ring))
    print(
        f"{width} x {height}: pixels {read:.1f} ms and swscale {swscale:.1f} ms; "
        f"planes {own:.1f} ms, by a ring {queued:.1f} ms"
    )


def main() -> None:
    """Measure and print."""
    measure(1280, 720)
    measure(1920, 1080)


if __name__ == "__main__":
    main()
