"""Frames of a booth with heavy products in a room behind its wall, seen and not seen.

Usage: python benchmarks/occlusion.py

A corner stand of the templates with eight products of 125 k triangles each behind its wall. The
walk goes along the front of the wall, where they are hidden, and along its back, where they are
seen. Every picture is drawn with and without leaving out what is hidden, alternately, and
both must be the same to the last bit. Take ratios within one run; machines differ.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import replace

import numpy as np
from frame_time import Shelf, ball, crowd
from numpy.typing import NDArray

from expo_studio.library import starter
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.space import Pose
from expo_studio.render.camera import Camera
from expo_studio.render.gpu import hiding
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text

SIZE = (1280, 720)
STEPS = 12
HEAVY, NEVER = hiding.HEAVY, 1 << 40


class Store:
    """The starter kit's sample and products of our own."""

    def __init__(self, products: list[bytes]) -> None:
        self.sample = starter.sample()
        self.own = Shelf(products)

    def blob(self, key: AssetId) -> bytes:
        """Return an asset."""
        if key in self.own.given:
            return self.own.blob(key)
        return self.sample.blobs[key].read_bytes()


def stand(store: Store) -> Booth:
    """Return the sample booth with a room of products behind its back wall."""
    booth = store.sample.booth
    low = min(one.pose.position[2] for one in booth.placements.values())
    keys = list(store.own.given)
    placements = dict(booth.placements)
    for number, key in enumerate(keys):
        place = (number % 4 * 0.4 - 0.6, 0.4, low - 0.5 - number // 4 * 0.4)
        placements[PlacementId(f"product{number}")] = Placement(key, Pose(place, scale=(0.4,) * 3))
    assets = {key: Asset(AssetKind.MODEL, Text()) for key in keys}
    return replace(booth, assets={**booth.assets, **assets}, placements=placements)


def walk(z: float, target: float) -> list[Camera]:
    """Return a walk along one side, looking across the wall."""
    return [
        Camera((0.6 - step * 0.1, 1.5, z), (0.0, 0.8, target), np.radians(50.0))
        for step in range(STEPS)
    ]


def measure(name: str, shelf: object, booth: Booth, cameras: list[Camera]) -> None:
    """Print one walk's times with and without."""
    taken: dict[bool, list[float]] = {True: [], False: []}
    pixels = {one: np.empty((SIZE[1], SIZE[0], 4), np.uint8) for one in taken}
    with Offscreen(shelf, *SIZE) as offscreen:
        for number, camera in enumerate(cameras * 2):
            for is_on in taken:
                hiding.HEAVY = HEAVY if is_on else NEVER
                seconds = timed(offscreen, booth, camera, pixels[is_on])
                if number >= STEPS:
                    taken[is_on].append(seconds * 1e3)
            if (pixels[True] != pixels[False]).any():
                raise SystemExit(f"{name}: the pictures differ at step {number}")
        left_out = offscreen.renderer._painter.hiding.count
    on, off = (statistics.median(taken[one]) for one in (True, False))
    print(f"{name}: {on:.1f} ms, without {off:.1f} ms, ratio {on / off:.2f}; {left_out} hidden")


def timed(offscreen: Offscreen, booth: Booth, camera: Camera, pixels: NDArray[np.uint8]) -> float:
    """Return the seconds of one picture, drawn even if it was drawn before."""
    offscreen._shown = None
    start = time.perf_counter()
    offscreen.draw_into(booth, camera, pixels)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    store = Store([ball(kind, 251, 251) for kind in range(8)])
    booth = stand(store)
    back = min(one.pose.position[2] for one in booth.placements.values())
    measure("products hidden by the wall", store, booth, walk(3.0, back))
    measure("products in sight", store, booth, walk(back - 4.0, 0.0))
    shelf = Shelf([ball(kind) for kind in range(50)])
    crowded = crowd(shelf, 2000)
    views = [Camera((24.0 + step * 0.01, 18.0, 27.0), (0.0, 0.0, 0.0)) for step in range(STEPS)]
    measure("2,000 placements, nothing heavy", shelf, crowded, views)


if __name__ == "__main__":
    main()
