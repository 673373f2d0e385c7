"""How long frames take: Python's share, whole frames, picking, first picture, panorama.

Usage: python benchmarks/frame_time.py

The scenes hold 50 different textured meshes: of 1,280 triangles, as in the peers' figures, and
of 12, where Python's share tells most. Take ratios within one run; machines differ.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.model import Instance, Material, Model, Picture, Primitive, TextureUse
from expo_studio.gltf.write import write_model
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.space import Pose
from expo_studio.render import panorama
from expo_studio.render.camera import Camera
from expo_studio.render.facts import facts
from expo_studio.render.gpu import parts
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text

REAL = parts.GL
MESHES = 50
PLAIN, ROUND = (3, 3), (17, 40)
"""Rows and columns of meshes of 12 triangles, and of those that the peers draw."""
SCENES = {
    "2,000 placements, 24 k triangles": (2000, PLAIN, (24.0, 18.0, 27.0)),
    "5,000 placements, 60 k triangles": (5000, PLAIN, (40.0, 30.0, 44.0)),
    "160 placements, 205 k triangles": (160, ROUND, (8.0, 6.0, 9.0)),
    "2,000 placements, 2.56 M triangles": (2000, ROUND, (24.0, 18.0, 27.0)),
}
"""Placements, the shape of their meshes, and from where they are seen."""


class Shelf:
    """Assets in memory."""

    def __init__(self, glbs: list[bytes]) -> None:
        self.given = {AssetId(hashlib.sha256(one).hexdigest()): one for one in glbs}

    def blob(self, key: AssetId) -> bytes:
        """Return an asset."""
        return self.given[key]


def ball(kind: int, rows: int = 17, columns: int = 40) -> bytes:
    """Return a textured, dented ball as a GLB: twice rows - 1 times columns triangles."""
    from PIL import Image

    up, round_ = np.meshgrid(np.linspace(0, np.pi, rows), np.linspace(0, 2 * np.pi, columns + 1))
    normals = np.stack(
        [np.sin(up) * np.cos(round_), np.cos(up), np.sin(up) * np.sin(round_)], axis=-1
    ).reshape(-1, 3)
    positions = normals * 0.4 * (1 + 0.15 * np.sin(normals[:, :1] * (5 + kind % 7)))
    grid = np.arange(len(normals)).reshape(columns + 1, rows)
    a, b, c, d = grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]
    indices = np.stack([a, b, c, a, c, d], axis=-1).reshape(-1)
    noise = np.random.default_rng(kind)
    out = io.BytesIO()
    Image.fromarray(noise.integers(80, 200, (256, 256, 3), np.uint8)).save(out, "PNG")
    mesh = Primitive(
        positions=positions.astype(np.float32),
        normals=normals.astype(np.float32),
        indices=indices.astype(np.uint32),
        material=0,
        uv0=np.stack([round_ / 6.2832, up / 3.1416], axis=-1).reshape(-1, 2).astype(np.float32),
    )
    paint = Material(
        base_texture=TextureUse(0),
        metallic=float(kind % 3 == 0),
        roughness=0.2 + 0.7 * (kind % 11) / 11,
    )
    picture = Picture(out.getvalue(), "image/png")
    return write_model(Model((mesh,), (Instance(0, np.eye(4)),), (paint,), (picture,)))


def crowd(shelf: Shelf, count: int) -> Booth:
    """Return a booth with so many placements on a square."""
    keys = list(shelf.given)
    side = int(np.ceil(np.sqrt(count)))
    return Booth(
        assets={key: Asset(AssetKind.MODEL, Text()) for key in keys},
        placements={
            PlacementId(f"p{at}"): Placement(
                keys[at % len(keys)], Pose((at % side - side / 2, 0.4, at // side - side / 2))
            )
            for at in range(count)
        },
    )


def median_ms(work: Callable[[], object], times: int) -> float:
    """Return the median time of some work."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1e3


def walk(camera: Camera) -> Iterator[Camera]:
    """Yield the camera, a millimetre further each time."""
    x, y, z = camera.eye
    for step in itertools.count():
        yield replace(camera, eye=(x + step * 0.001, y, z))


def moved(booth: Booth) -> Booth:
    """Return the booth after one thing was pushed."""
    key = next(iter(booth.placements))
    one = booth.placements[key]
    x, y, z = one.pose.position
    pushed = replace(one, pose=replace(one.pose, position=(x + 0.01, y, z)))
    return replace(booth, placements={**booth.placements, key: pushed})


def mute() -> Any:
    """Return OpenGL that does everything but draw, so that only our own work is left.

    Its functions are as near at hand as those of the real one.
    """
    quiet = {name: _nothing for name in vars(REAL) if name.startswith("glDraw")}
    return SimpleNamespace(**{**vars(REAL), **quiet})


def _nothing(*_: object) -> None:
    """Draw nothing."""


def python_ms(
    offscreen: Offscreen, booth: Booth, views: Iterator[Camera], pixels: NDArray[np.uint8]
) -> float:
    """Return the drawing thread's time a frame when the driver has nothing to draw."""
    parts.GL = mute()
    try:
        start = time.thread_time()
        for _ in range(50):
            offscreen.draw_into(booth, next(views), pixels)
        return (time.thread_time() - start) * 20
    finally:
        parts.GL = REAL


def measure(name: str, shelf: Shelf, count: int, camera: Camera) -> None:
    """Print the figures of one scene."""
    booth = crowd(shelf, count)
    pixels = np.empty((720, 1280, 4), np.uint8)
    start = time.perf_counter()
    with Offscreen(shelf, 1280, 720) as offscreen:
        offscreen.draw_into(booth, camera, pixels)
        first = (time.perf_counter() - start) * 1e3
        views = walk(camera)
        frame = median_ms(lambda: offscreen.draw_into(booth, next(views), pixels), 9)
        rest = median_ms(lambda: offscreen.draw_into(booth, camera, pixels), 9)
        pick = median_ms(lambda: offscreen.renderer.pick(booth, camera, (640, 400), (1280, 720)), 9)
    print(
        f"{name}: first picture {first:.0f} ms, frame {frame:.1f} ms, "
        f"resting {rest:.1f} ms, pick {pick:.1f} ms"
    )
    with Offscreen(shelf, 64, 64) as offscreen:
        small = np.empty((64, 64, 4), np.uint8)
        offscreen.draw_into(booth, camera, small)
        cpu = time.process_time()
        thread = time.thread_time()
        for _ in range(20):
            offscreen.draw_into(booth, next(views), small)
        thread = (time.thread_time() - thread) * 50
        cpu = (time.process_time() - cpu) * 50
        own = python_ms(offscreen, booth, views, small)
        painter = offscreen.renderer._painter
        edit = median_ms(lambda: painter.prepare(moved(booth)), 9)
        views = walk(Camera((0.0, 500.0, 0.0), (0.0, 900.0, 0.0)))
        culled = median_ms(lambda: offscreen.draw_into(booth, next(views), small), 20)
    print(f"  64 x 64: {thread:.2f} ms of the drawing thread, {cpu:.1f} ms CPU in all")
    print(f"  Python's own share of a frame: {own:.2f} ms")
    print(f"  nothing in view: {culled:.2f} ms; draw list after a move: {edit:.2f} ms")


def main() -> None:
    """Measure and print."""
    print(facts())
    shelves = {
        shape: Shelf([ball(kind, *shape) for kind in range(MESHES)]) for shape in (PLAIN, ROUND)
    }
    for name, (count, shape, eye) in SCENES.items():
        measure(name, shelves[shape], count, Camera(eye, (0.0, 0.0, 0.0)))
    booth = crowd(shelves[ROUND], 160)
    start = time.perf_counter()
    panorama.equirect(shelves[ROUND], booth, (0.0, 1.6, 0.0), 4096)
    print(f"panorama 4096 x 2048: {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
