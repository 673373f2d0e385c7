"""Pictures a second of a package's page while one turns, beside a plain three.js page.

Usage: PYTHONPATH=. python benchmarks/page_frames.py [SECONDS]

Both show the sample booth at 1280 x 720 in headless Chromium (SwiftShader): ours as visitors
get it, with its light and shadows; the plain page loads the same models as the project stores
them and lights them by one sun and a sky, without shadows. Three rounds, the middle one counts.
"""

from __future__ import annotations

import functools
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from expo_studio.library import starter
from expo_studio.publish.package import write_package
from expo_studio.publish.packing import LadderPacker
from expo_studio.publish.workshop import Workshop
from tests.conftest import BROWSERS, CHROMIUM_FLAGS
from tests.kit import KitBlobs

WEB = Path(__file__).resolve().parents[1] / "expo_studio" / "web"
ROUNDS = 3
COUNT = """
(() => {
  let hasDrawn = false;
  window.drawn = 0;
  for (const name of ["drawElements", "drawElementsInstanced", "drawArrays"]) {
    const plain = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...given) {
      hasDrawn = true;
      return plain.apply(this, given);
    };
  }
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (act) => ask((at) => {
    act(at);
    if (hasDrawn) window.drawn += 1;
    hasDrawn = false;
  });
})();
"""
PLAIN = """
import * as THREE from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
const renderer = new THREE.WebGLRenderer({ antialias: true });
renderer.setSize(innerWidth, innerHeight);
document.body.append(renderer.domElement);
const scene = new THREE.Scene();
scene.background = new THREE.Color(0x8899aa);
const sun = new THREE.DirectionalLight(0xffffff, 2);
sun.position.set(3, 8, 5);
scene.add(new THREE.HemisphereLight(0xffffff, 0x444444, 1), sun);
const camera = new THREE.PerspectiveCamera(60, innerWidth / innerHeight, 0.1, 200);
const loader = new GLTFLoader();
const placed = await (await fetch("placed.json")).json();
for (const [file, poses] of Object.entries(placed)) {
  const { scene: model } = await loader.loadAsync(file);
  for (const { position, rotation, scale } of poses) {
    const one = model.clone();
    one.position.set(...position);
    one.quaternion.set(...rotation);
    one.scale.set(...scale);
    scene.add(one);
  }
}
let angle = 0;
renderer.setAnimationLoop(() => {
  camera.position.set(0, 1.6, 2);
  camera.lookAt(Math.sin(angle), 1.5, 2 - Math.cos(angle));
  angle += 0.02;
  renderer.render(scene, camera);
});
document.documentElement.dataset.ready = "yes";
"""


def write_plain(folder: Path) -> None:
    """Write the plain page with the models as they are stored."""
    kit = starter.sample()
    placed: dict[str, list[dict[str, Any]]] = {}
    for item in kit.booth.placements.values():
        if not item.is_hidden:
            pose = item.pose
            placed.setdefault(f"{item.asset}.glb", []).append(
                {"position": pose.position, "rotation": pose.rotation, "scale": pose.scale}
            )
    for key, path in kit.blobs.items():
        (folder / f"{key}.glb").write_bytes(path.read_bytes())
    (folder / "placed.json").write_text(json.dumps(placed), encoding="utf-8")
    (folder / "plain.js").write_text(PLAIN, encoding="utf-8")
    esbuild = str(WEB / "node_modules" / ".bin" / "esbuild")
    command = [esbuild, "plain.js", "--bundle", "--format=esm", "--outfile=bundle.js"]
    node = {"NODE_PATH": str(WEB / "node_modules"), "PATH": os.environ["PATH"]}
    subprocess.run([*command, "--log-level=error"], cwd=folder, check=True, env=node)
    page = '<body style="margin:0"><script type="module" src="bundle.js"></script>'
    (folder / "index.html").write_text(page, encoding="utf-8")


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Says nothing of what it serves."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def rate(browser: Any, folder: Path, seconds: float) -> float:
    """Return pictures a second of the page in a folder while one turns."""
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    page.add_init_script(COUNT)
    page.goto(f"http://127.0.0.1:{server.server_port}/#set=desktop&view=0,1.6,2;0,1.5,0")
    while not page.evaluate("document.documentElement.dataset.ready"):
        time.sleep(0.1)
    if page.locator("#mode").count():
        page.click("#mode")
        page.focus("#canvas")
        page.keyboard.down("ArrowLeft")
    time.sleep(3.0)
    before, began = page.evaluate("drawn"), time.perf_counter()
    time.sleep(seconds)
    drawn = (page.evaluate("drawn") - before) / (time.perf_counter() - began)
    page.close()
    server.shutdown()
    return float(drawn)


def main(seconds: float) -> None:
    """Measure both, by turns."""
    kit = starter.sample()
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        ours, plain = Path(scratch) / "ours", Path(scratch) / "plain"
        write_package(kit.booth, Workshop(KitBlobs(kit), LadderPacker()), ours)
        plain.mkdir()
        write_plain(plain)
        path = next(one for one in map(shutil.which, BROWSERS) if one)
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_FLAGS))
        rates: dict[str, list[float]] = {"ours": [], "plain": []}
        for _ in range(ROUNDS):
            rates["ours"].append(rate(browser, ours, seconds))
            rates["plain"].append(rate(browser, plain, seconds))
        browser.close()
    middle = {name: statistics.median(found) for name, found in rates.items()}
    for name, found in rates.items():
        each = ", ".join(f"{one:.1f}" for one in found)
        print(f"{name}: {middle[name]:.1f} pictures a second ({each})")
    print(f"ours to plain: {middle['ours'] / middle['plain']:.2f}")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 8.0)
