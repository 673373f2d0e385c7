"""Frame times beside pygfx, VTK, pyrender and three.js: the same GLBs, 1280 x 720, one sample.

Usage: python benchmarks/peers.py [basic ours exact pygfx vtk pyrender three]

Peers come from PyPI, apart from this project's own environment:

    python -m venv --system-site-packages PEERS   # or a folder for ``pip install --target``
    PEERS/bin/pip install vtk pygfx rendercanvas gltflib imageio
    PEERS/bin/pip install --no-deps pyrender freetype-py pyglet networkx six scipy

(pyrender asks for an OpenGL binding of 2013 that it does not need; pygfx needs Debian's
mesa-vulkan-drivers and draws by lavapipe.) three.js comes from the web tools of this project
with Debian's Chromium. Those that are missing are skipped. Each runs in a process of its own;
``first`` counts from the start of that process to its first picture. Take ratios within one
run; machines differ.
"""

from __future__ import annotations

import functools
import http.server
import json
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

SIZE = (1280, 720)
SCENES = {
    "205 k triangles in 160": (160, 50, (17, 40), (8.0, 6.0, 9.0)),
    "1 M, different meshes": (196, 196, (33, 80), (9.0, 7.0, 10.0)),
    "1 M triangles in 2,000": (2000, 50, (9, 32), (24.0, 18.0, 27.0)),
}
"""Placements, different meshes, rows and columns of each, and where the eye is."""
FRAMES = 12
ROOT = Path(__file__).resolve().parents[1]
WEB = ROOT / "expo_studio" / "web"

Draw = Callable[[int], object]
"""Draws a frame from a little further than the one before, and waits for it."""


def scene(number: int) -> Any:
    """Return a scene's shelf of assets and its booth."""
    from frame_time import Shelf, ball, crowd

    count, meshes, shape, _ = list(SCENES.values())[number]
    shelf = Shelf([ball(kind, *shape) for kind in range(meshes)])
    return shelf, crowd(shelf, count)


def write(folder: Path) -> None:
    """Write every scene as one GLB for the peers."""
    from expo_studio.gltf.model import Instance, Model
    from expo_studio.gltf.read import read_model
    from expo_studio.gltf.write import write_model

    for number in range(len(SCENES)):
        shelf, booth = scene(number)
        (folder / f"{number}.pickle").write_bytes(pickle.dumps((shelf, booth)))
        models = {key: read_model(data) for key, data in shelf.given.items()}
        order = {key: at for at, key in enumerate(models)}
        parts: list[Any] = []
        for at, model in enumerate(models.values()):
            texture = model.materials[0].base_texture
            paint = _with_picture(model.materials[0], texture, at)
            parts.append((_with_material(model.primitives[0], at), paint, model.pictures[0]))
        instances = []
        for placement in booth.placements.values():
            matrix = np.eye(4)
            matrix[:3, 3] = placement.pose.position
            instances.append(Instance(order[placement.asset], matrix))
        primitives, materials, pictures = zip(*parts, strict=True)
        whole = Model(primitives, tuple(instances), materials, pictures)
        (folder / f"{number}.glb").write_bytes(write_model(whole))


def _with_material(primitive: Any, at: int) -> Any:
    from dataclasses import replace

    return replace(primitive, material=at)


def _with_picture(material: Any, texture: Any, at: int) -> Any:
    from dataclasses import replace

    return replace(material, base_texture=replace(texture, picture=at))


def eye(number: int, frame: int) -> tuple[float, float, float]:
    """Return where the eye is in a frame."""
    x, y, z = list(SCENES.values())[number][3]
    return (x + frame * 0.001, y, z)


def basic(number: int, folder: Path) -> Draw:
    """Draw by this project with matt surfaces under sun and sky, as the peers do."""
    return ours(number, folder, is_basic=True)


def ours(number: int, folder: Path, *, is_basic: bool = False, has_detail: bool = True) -> Draw:
    """Draw by this project, with all its light and shadow, surfaces half a pixel off at most."""
    from expo_studio.render.camera import Camera
    from expo_studio.render.details import Details
    from expo_studio.render.offscreen import Offscreen

    shelf, booth = pickle.loads((folder / f"{number}.pickle").read_bytes())
    pixels = np.empty((SIZE[1], SIZE[0], 4), np.uint8)
    details = Details(folder / "details", delay=0.0) if has_detail else None
    offscreen = Offscreen(shelf, *SIZE, is_basic=is_basic, details=details).__enter__()
    opening = np.radians(60.0)

    def draw(frame: int) -> None:
        while details is not None and details.is_waiting and frame == 1:
            time.sleep(0.1)  # after the first picture: later ones find them on the disk
        offscreen.draw_into(booth, Camera(eye(number, frame), (0.0, 0.0, 0.0), opening), pixels)

    return draw


def exact(number: int, folder: Path) -> Draw:
    """Draw by this project with all its light, and every triangle there is."""
    return ours(number, folder, has_detail=False)


def pygfx(number: int, folder: Path) -> Draw:
    """Draw by pygfx at one sample a pixel."""
    import pygfx as gfx
    from rendercanvas.offscreen import OffscreenRenderCanvas

    canvas = OffscreenRenderCanvas(size=SIZE, pixel_ratio=1)
    renderer = gfx.renderers.WgpuRenderer(canvas, pixel_ratio=1)
    renderer.ppaa = "none"
    root = gfx.Scene()
    root.add(gfx.Background.from_color("#8899aa"), gfx.AmbientLight(intensity=0.6))
    sun = gfx.DirectionalLight(intensity=2)
    sun.local.position = (3, 8, 5)
    root.add(sun)
    loaded = gfx.load_gltf(str(folder / f"{number}.glb"), quiet=True)
    root.add(loaded.scene or loaded.scenes[0])
    camera = gfx.PerspectiveCamera(60, SIZE[0] / SIZE[1], depth_range=(0.1, 200))
    canvas.request_draw(lambda: renderer.render(root, camera))

    def draw(frame: int) -> object:
        camera.local.position = eye(number, frame)
        camera.look_at((0, 0, 0))
        return np.asarray(canvas.draw())

    return draw


def vtk(number: int, folder: Path) -> Draw:
    """Draw by VTK's physically based materials."""
    import vtk as kit
    from vtk.util.numpy_support import vtk_to_numpy

    window = kit.vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    window.SetSize(*SIZE)
    importer = kit.vtkGLTFImporter()
    importer.SetFileName(str(folder / f"{number}.glb"))
    importer.SetRenderWindow(window)
    importer.Update()
    renderer = importer.GetRenderer()
    renderer.AutomaticLightCreationOff()
    light = kit.vtkLight()
    light.SetPosition(3, 8, 5)
    light.SetIntensity(2)
    renderer.AddLight(light)
    camera = renderer.GetActiveCamera()
    camera.SetViewAngle(60)
    camera.SetFocalPoint(0, 0, 0)
    pixels = kit.vtkUnsignedCharArray()

    def draw(frame: int) -> object:
        camera.SetPosition(*eye(number, frame))
        renderer.ResetCameraClippingRange()
        window.Render()
        window.GetRGBACharPixelData(0, 0, SIZE[0] - 1, SIZE[1] - 1, 0, pixels)
        return vtk_to_numpy(pixels)

    return draw


def pyrender(number: int, folder: Path) -> Draw:
    """Draw by pyrender with its multisampling off."""
    os.environ.setdefault("PYOPENGL_PLATFORM", "egl")
    import pyrender as kit
    import pyrender.renderer
    import trimesh

    world = kit.Scene.from_trimesh_scene(trimesh.load(folder / f"{number}.glb"))
    world.add(kit.DirectionalLight(intensity=3.0))
    camera = kit.PerspectiveCamera(np.radians(60.0), aspectRatio=SIZE[0] / SIZE[1])
    node = world.add(camera)
    drawer = kit.OffscreenRenderer(*SIZE)
    flags = kit.RenderFlags.SKIP_CULL_FACES

    def draw(frame: int) -> object:
        back = np.array(eye(number, frame))
        way = back / np.linalg.norm(back)
        right = np.cross((0.0, 1.0, 0.0), way)
        right /= np.linalg.norm(right)
        pose = np.eye(4)
        pose[:3, 0], pose[:3, 1], pose[:3, 2], pose[:3, 3] = right, np.cross(way, right), way, back
        world.set_pose(node, pose)
        return drawer.render(world, flags)

    return draw


THREE = """
import * as THREE from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
window.run = async (address, eyes) => {
  const renderer = new THREE.WebGLRenderer({ antialias: false });
  renderer.setSize(1280, 720, false);
  document.body.append(renderer.domElement);
  const scene = new THREE.Scene();
  scene.background = new THREE.Color(0x8899aa);
  const sun = new THREE.DirectionalLight(0xffffff, 2);
  sun.position.set(3, 8, 5);
  scene.add(new THREE.HemisphereLight(0xffffff, 0x444444, 1), sun);
  scene.add((await new GLTFLoader().loadAsync(address)).scene);
  const camera = new THREE.PerspectiveCamera(60, 1280 / 720, 0.1, 200);
  const gl = renderer.getContext(), pixel = new Uint8Array(4), times = [];
  for (const eye of eyes) {
    const start = performance.now();
    camera.position.set(...eye);
    camera.lookAt(0, 0, 0);
    renderer.render(scene, camera);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    times.push(performance.now() - start);
    if (times.length === 1) times.first = Date.now();
  }
  return { times, first: times.first };
};
"""


def three(number: int, folder: Path) -> dict[str, float]:
    """Return wall times of three.js in headless Chromium (SwiftShader); it has no CPU figure."""
    from playwright.sync_api import sync_playwright

    (folder / "three.js").write_text(THREE, encoding="utf-8")
    esbuild = str(WEB / "node_modules" / ".bin" / "esbuild")
    command = [esbuild, "three.js", "--bundle", "--format=iife", "--outfile=bundle.js"]
    node = {"NODE_PATH": str(WEB / "node_modules"), "PATH": os.environ["PATH"]}
    subprocess.run([*command, "--log-level=error"], cwd=folder, check=True, env=node)
    (folder / "index.html").write_text('<body><script src="bundle.js"></script>', encoding="utf-8")
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    flags = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
    with sync_playwright() as playwright:
        path = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        page.goto(f"http://127.0.0.1:{server.server_port}/index.html")
        eyes = [list(eye(number, frame)) for frame in range(FRAMES)]
        script = f"eyes => run('{number}.glb', eyes)"
        told = page.evaluate(script, eyes)
        browser.close()
    times = told["times"][1:]
    return {"at": told["first"], "best": min(times), "median": float(np.median(times))}


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Says nothing of what it serves."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


PEERS: dict[str, Callable[[int, Path], Any]] = {
    "basic": basic,
    "ours": ours,
    "exact": exact,
    "pygfx": pygfx,
    "vtk": vtk,
    "pyrender": pyrender,
    "three": three,
}


OURS = {"basic", "ours", "exact"}


def measure(name: str, number: int, folder: Path) -> dict[str, float]:
    """Return milliseconds of one peer on one scene: best and median wall, CPU a frame.

    With them goes when the first picture was there, in milliseconds since 1970.
    """
    draw = PEERS[name](number, folder)
    if name == "three":
        return draw
    draw(0)
    at = time.time() * 1e3
    draw(1)
    times, cpu = [], time.process_time()
    for frame in range(2, FRAMES):
        start = time.perf_counter()
        draw(frame)
        times.append((time.perf_counter() - start) * 1e3)
    cpu = (time.process_time() - cpu) * 1e3 / len(times)
    return {"at": at, "best": min(times), "median": float(np.median(times)), "cpu": cpu}


def tell(name: str, number: int, folder: Path) -> dict[str, float] | None:
    """Measure in a process of its own and print a line; None where the peer is missing."""
    command = [sys.executable, __file__, "--one", name, str(number), str(folder)]
    began = time.time() * 1e3
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    last = (done.stdout.strip().splitlines() or [""])[-1]
    if done.returncode or not last.startswith("{"):
        why = (done.stderr.strip().splitlines() or ["no word"])[-1]
        print(f"  {name}: skipped ({why[:100]})", flush=True)
        return None
    found: dict[str, float] = json.loads(last)
    found = {"first": found.pop("at") - began, **found}
    words = ", ".join(f"{key} {value:.0f}" for key, value in found.items())
    print(f"  {name}: {words} ms", flush=True)
    return found


def compare(found: dict[str, dict[str, float]]) -> None:
    """Print what part of each peer's time this project takes."""
    for own in OURS & found.keys():
        for peer in found.keys() - OURS:
            shared = [key for key in found[peer] if found[own].get(key)]
            parts = ", ".join(f"{key} {found[own][key] / found[peer][key]:.2f}" for key in shared)
            print(f"  {own} to {peer}: {parts}", flush=True)


def main() -> None:
    """Measure and print."""
    names = sys.argv[1:]
    if names[:1] == ["--one"]:
        print(json.dumps(measure(names[1], int(names[2]), Path(names[3]))))
        return
    with tempfile.TemporaryDirectory() as made:
        write(Path(made))
        for number, title in enumerate(SCENES):
            print(title)
            told = {name: tell(name, number, Path(made)) for name in names or PEERS}
            compare({name: one for name, one in told.items() if one is not None})


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    main()
