"""Frame times beside pygfx, VTK, pyrender and three.js: the same GLBs, 1280 x 720, one sample.

Usage: python benchmarks/peers.py [basic full] [ours exact pygfx vtk pyrender three]
           [--scenes 012] [--pictures FOLDER]

Each draws with basic light and then with all it has, so that equal is compared with equal:

- basic: a matt surface with its texture under a sun and even light; no shadow.
- full: metallic-roughness, the sky as image-based light, the sun's shadow map, drawn once
  where that can be had, and hard, as ours is in moving pictures on software.

What a peer lacks of that is said where it is drawn, in ``peer_drawings.py`` and
``peer_page.py``; with ``--pictures`` each leaves what it drew. ``exact`` is this project with
every triangle, ``ours`` with those that stray half a pixel at most.

Peers come from PyPI, apart from this project's own environment:

    python -m venv --system-site-packages PEERS   # or a folder for ``pip install --target``
    PEERS/bin/pip install vtk pygfx rendercanvas gltflib imageio
    PEERS/bin/pip install --no-deps pyrender freetype-py pyglet networkx six scipy

(pyrender asks for an OpenGL binding of 2013 that it does not need; pygfx needs Debian's
mesa-vulkan-drivers and draws by lavapipe.) three.js comes from the web tools of this project
with Debian's Chromium. Those that are missing are skipped. All have their byte code, as after
installing them. Each runs in a process of its own;
``first`` counts from the start of that process, of three.js from the start of its browser, to
its first picture. Take ratios within one run; machines differ.
"""

from __future__ import annotations

import argparse
import compileall
import functools
import json
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from peer_drawings import SIZE, Draw, eye, pygfx, pyrender, vtk, write_sky
from peer_page import bundle, three

SCENES = {
    "205 k triangles in 160": (160, 50, (17, 40)),
    "1 M, different meshes": (196, 196, (33, 80)),
    "1 M triangles in 2,000": (2000, 50, (9, 32)),
}
"""Placements, different meshes, rows and columns of each."""
FRAMES = 12
MODES = ("basic", "full")


def scene(number: int) -> Any:
    """Return a scene's shelf of assets and its booth."""
    from frame_time import Shelf, ball, crowd

    count, meshes, shape = list(SCENES.values())[number]
    shelf = Shelf([ball(kind, *shape) for kind in range(meshes)])
    return shelf, crowd(shelf, count)


def write(folder: Path) -> None:
    """Write every scene as one GLB for the peers, and their sky."""
    import expo_studio
    from expo_studio.gltf.model import Instance, Model
    from expo_studio.gltf.read import read_model
    from expo_studio.gltf.write import write_model

    compileall.compile_dir(Path(expo_studio.__file__).parent, quiet=1)
    write_sky(folder)
    bundle(folder)
    for number in range(len(SCENES)):
        shelf, booth = scene(number)
        (folder / f"{number}.pickle").write_bytes(pickle.dumps((shelf, booth)))
        models = {key: read_model(data) for key, data in shelf.given.items()}
        order = {key: at for at, key in enumerate(models)}
        parts: list[Any] = []
        for at, model in enumerate(models.values()):
            paint = model.materials[0]
            textured: Any = paint.base_texture
            paint = replace(paint, base_texture=replace(textured, picture=at))
            parts.append((replace(model.primitives[0], material=at), paint, model.pictures[0]))
        instances = []
        for placement in booth.placements.values():
            matrix = np.eye(4)
            matrix[:3, 3] = placement.pose.position
            instances.append(Instance(order[placement.asset], matrix))
        primitives, materials, pictures = zip(*parts, strict=True)
        whole = Model(primitives, tuple(instances), materials, pictures)
        (folder / f"{number}.glb").write_bytes(write_model(whole))


def ours(number: int, folder: Path, *, is_full: bool, has_detail: bool = True) -> Draw:
    """Draw by this project, surfaces half a pixel off at most."""
    from expo_studio.render.camera import Camera
    from expo_studio.render.details import Details
    from expo_studio.render.offscreen import Offscreen

    shelf, booth = pickle.loads((folder / f"{number}.pickle").read_bytes())
    pixels = np.empty((SIZE[1], SIZE[0], 4), np.uint8)
    details = Details(folder / "details") if has_detail else None
    offscreen = Offscreen(shelf, *SIZE, is_basic=not is_full, details=details).__enter__()
    opening = np.radians(60.0)

    def draw(frame: int) -> NDArray[np.uint8]:
        while details is not None and details.is_waiting and frame == 1:
            time.sleep(0.1)  # after the first picture: later ones find them on the disk
        offscreen.draw_into(booth, Camera(eye(number, frame), (0.0, 0.0, 0.0), opening), pixels)
        return pixels

    return draw


PEERS: dict[str, Callable[..., Draw]] = {
    "ours": ours,
    "exact": functools.partial(ours, has_detail=False),
    "pygfx": pygfx,
    "vtk": vtk,
    "pyrender": pyrender,
}
OURS = {"ours", "exact"}
NAMES = (*PEERS, "three")


def measure(name: str, number: int, folder: Path, mode: str) -> dict[str, float]:
    """Return milliseconds of one peer on one scene: best and median wall, CPU a frame.

    With them goes when the first picture was there, in milliseconds since 1970. three.js has
    no CPU figure; it says itself when it began.
    """
    shown = folder / f"{number}-{mode}-{name}.png"
    if name == "three":
        told = three(number, folder, FRAMES, is_full=mode == "full")
        shown.write_bytes(told["picture"])
        taken, began = told["times"][2:], {"began": told["began"]}
        return {**began, "at": told["first"], **_summed(taken)}
    draw = PEERS[name](number, folder, is_full=mode == "full")
    draw(0)
    at = time.time() * 1e3
    draw(1)
    times, cpu = [], time.process_time()
    for frame in range(2, FRAMES):
        start = time.perf_counter()
        drawn = draw(frame)
        times.append((time.perf_counter() - start) * 1e3)
    cpu = (time.process_time() - cpu) * 1e3 / len(times)
    _save(shown, drawn)
    return {"at": at, **_summed(times), "cpu": cpu}


def _summed(times: list[float]) -> dict[str, float]:
    return {"best": min(times), "median": float(np.median(times))}


def _save(path: Path, drawn: NDArray[np.uint8]) -> None:
    from PIL import Image

    Image.fromarray(np.ascontiguousarray(drawn[..., :3])).save(path)


def tell(name: str, number: int, folder: Path, mode: str) -> dict[str, float] | None:
    """Measure in a process of its own and print a line; None where the peer is missing."""
    command = [sys.executable, __file__, "--one", name, str(number), str(folder), mode]
    began = time.time() * 1e3
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    last = (done.stdout.strip().splitlines() or [""])[-1]
    if done.returncode or not last.startswith("{"):
        why = (done.stderr.strip().splitlines() or ["no word"])[-1]
        print(f"  {mode} {name}: skipped ({why[:100]})", flush=True)
        return None
    found: dict[str, float] = json.loads(last)
    found = {"first": found.pop("at") - found.pop("began", began), **found}
    words = ", ".join(f"{key} {value:.0f}" for key, value in found.items())
    print(f"  {mode} {name}: {words} ms", flush=True)
    return found


def compare(found: dict[str, dict[str, float]], mode: str) -> None:
    """Print what part of each peer's time this project takes."""
    for own in sorted(OURS & found.keys()):
        for peer in found.keys() - OURS:
            shared = [key for key in found[peer] if found[own].get(key)]
            parts = ", ".join(f"{key} {found[own][key] / found[peer][key]:.2f}" for key in shared)
            print(f"  {mode} {own} to {peer}: {parts}", flush=True)


def asked() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(usage=(__doc__ or "").split("\n\n")[1])
    parser.add_argument("words", nargs="*", choices=(*MODES, *NAMES, []))
    parser.add_argument("--scenes", default="012")
    parser.add_argument("--pictures", type=Path)
    return parser.parse_args()


def main() -> None:
    """Measure and print."""
    if sys.argv[1:2] == ["--one"]:
        name, number, folder, mode = sys.argv[2:]
        print(json.dumps(measure(name, int(number), Path(folder), mode)))
        return
    wanted = asked()
    modes = [one for one in MODES if one in wanted.words] or MODES
    names = [one for one in NAMES if one in wanted.words] or NAMES
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write(folder)
        for number, title in enumerate(SCENES):
            if str(number) not in wanted.scenes:
                continue
            print(title)
            for mode in modes:
                told = {name: tell(name, number, folder, mode) for name in names}
                compare({name: one for name, one in told.items() if one is not None}, mode)
        for shown in folder.glob("*.png") if wanted.pictures else ():
            wanted.pictures.mkdir(parents=True, exist_ok=True)
            (wanted.pictures / shown.name).write_bytes(shown.read_bytes())


if __name__ == "__main__":
    main()
