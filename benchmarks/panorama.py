"""How long a panorama takes, and its way from six faces to 2:1 beside py360convert's.

Usage: python benchmarks/panorama.py

The peer comes from PyPI (``pip install py360convert``); without it only ours is measured.
Take ratios within one run; machines differ.
"""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

from expo_studio.library import starter
from expo_studio.model.ids import AssetId
from expo_studio.render import panorama
from expo_studio.render.gpu.context import ScreenlessContext
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.unroll import Unroller

WIDTH = 4096
SIDE = panorama.face_side(WIDTH)
PEER_ORDER = {"F": 5, "R": 0, "B": 4, "L": 1, "U": 2, "D": 3}
"""The peer's names of our faces; it looks north first, too."""


class Blobs:
    """The assets of the sample booth."""

    def __init__(self) -> None:
        self.kit = starter.sample()

    def blob(self, key: AssetId) -> bytes:
        """Return an asset."""
        return self.kit.blobs[key].read_bytes()


def directions(face: int) -> NDArray[np.float64]:
    """Return the direction of each pixel of a face, bottom row first, shape (side, side, 3)."""
    way, up = (np.array(one) for one in panorama.FACES[face])
    pixel = (np.arange(SIDE) + 0.5) / SIDE * 2.0 - 1.0
    across, upward = np.meshgrid(pixel, pixel)
    ways = across[..., None] * np.cross(way, up) + upward[..., None] * up + way
    unit: NDArray[np.float64] = ways / np.linalg.norm(ways, axis=-1, keepdims=True)
    return unit


def waves(ways: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return a smooth colour of each direction."""
    x, y, z = np.moveaxis(ways, -1, 0)
    parts = [np.sin(2 * x + y), np.cos(3 * y - z), np.sin(2 * z + x * y)]
    return np.round((np.stack(parts, axis=-1) * 0.45 + 0.5) * 255.0).astype(np.uint8)


def whole() -> NDArray[np.uint8]:
    """Return the exact 2:1 picture of the waves."""
    turn = ((np.arange(WIDTH) + 0.5) / WIDTH * 2.0 - 1.0) * np.pi
    rise = ((0.5 - (np.arange(WIDTH // 2) + 0.5) / (WIDTH // 2)) * np.pi)[:, None]
    ways = [np.sin(turn) * np.cos(rise), np.sin(rise) + 0.0 * turn, -np.cos(turn) * np.cos(rise)]
    return waves(np.stack(ways, axis=-1))


def ours(faces: list[NDArray[np.uint8]]) -> tuple[float, NDArray[np.uint8]]:
    """Return the best of five times in seconds, and the picture."""
    with ScreenlessContext(), Gpu() as gpu:
        unroller = Unroller(gpu, SIDE)
        for number, face in enumerate(faces):
            opaque = np.full((SIDE, SIDE), 255, np.uint8)
            unroller.give(number, np.dstack([face, opaque]))
        unroller.picture(64)
        times = []
        for _ in range(5):
            start = time.perf_counter()
            picture = unroller.picture(WIDTH)
            times.append(time.perf_counter() - start)
    return min(times), picture


def theirs(faces: list[NDArray[np.uint8]]) -> tuple[float, NDArray[np.uint8]] | None:
    """Return the best of two times of py360convert and its picture, or None without it."""
    try:
        import py360convert
    except ImportError:
        return None
    # Its faces are seen from inside with the top row first; up and down meet the front one.
    names = {}
    for name, number in PEER_ORDER.items():
        face = faces[number]
        names[name] = face[:, ::-1] if name not in "UD" else face[::-1]
    times = []
    for _ in range(2):
        start = time.perf_counter()
        picture = py360convert.c2e(names, WIDTH // 2, WIDTH, mode="bilinear", cube_format="dict")
        times.append(time.perf_counter() - start)
    return min(times), np.clip(np.round(picture), 0, 255).astype(np.uint8)


def main() -> None:
    """Measure and print."""
    faces = [waves(directions(number)) for number in range(6)]
    exact = whole().astype(int)
    seconds, picture = ours(faces)
    print(f"ours: {seconds * 1e3:.0f} ms, error at most {np.abs(picture - exact).max()} of 255")
    peer = theirs(faces)
    if peer is not None:
        error = np.abs(peer[1] - exact)
        print(f"py360convert: {peer[0] * 1e3:.0f} ms, error {error.max()}, mean {error.mean():.2f}")
        print(f"ours is {peer[0] / seconds:.0f} times as fast")
    blobs = Blobs()
    for width in (4096, 8192):
        start = time.perf_counter()
        made = panorama.equirect(blobs, blobs.kit.booth, (0.0, 1.6, 0.6), width)
        print(f"panorama {width} x {width // 2}: {time.perf_counter() - start:.1f} s")
    start = time.perf_counter()
    print(f"preview: {len(panorama.preview(made))} bytes, {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
