"""Pictures of the same GLB by three.js in headless Chromium, lit in two ways; see ``peers.py``."""

from __future__ import annotations

import base64
import functools
import http.server
import os
import shutil
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

from peer_drawings import MAP_REACH, MAP_SIDE, SIZE, SUN, eye

WEB = Path(__file__).resolve().parents[1] / "expo_studio" / "web"

PAGE = """
import * as THREE from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";

const matt = (scene) => scene.traverse((mesh) => {
  if (mesh.isMesh) mesh.material = new THREE.MeshLambertMaterial({ map: mesh.material.map });
});

const full = async (renderer, scene, sun, side, reach) => {
  const data = new Float32Array(await (await fetch("sky.bin")).arrayBuffer());
  const sky = new THREE.DataTexture(data, 256, 128, THREE.RGBAFormat, THREE.FloatType);
  sky.mapping = THREE.EquirectangularReflectionMapping;
  sky.minFilter = sky.magFilter = THREE.LinearFilter;
  sky.needsUpdate = true;
  const blur = new THREE.PMREMGenerator(renderer);
  scene.environment = blur.fromEquirectangular(sky).texture;
  scene.background = sky;
  renderer.toneMapping = THREE.NeutralToneMapping;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = THREE.BasicShadowMap;
  renderer.shadowMap.autoUpdate = false;
  renderer.shadowMap.needsUpdate = true;
  sun.castShadow = true;
  sun.shadow.mapSize.set(side, side);
  sun.shadow.bias = -0.002;
  sun.shadow.normalBias = 0.02;
  const seen = sun.shadow.camera;
  [seen.left, seen.right, seen.top, seen.bottom] = [-reach, reach, reach, -reach];
  [seen.near, seen.far] = [-60, 60];
  scene.traverse((mesh) => { mesh.castShadow = mesh.receiveShadow = mesh.isMesh === true; });
};

window.run = async ({ address, eyes, isFull, sun: place, side, reach }) => {
  const renderer = new THREE.WebGLRenderer({ antialias: false, preserveDrawingBuffer: true });
  renderer.setSize(1280, 720, false);
  document.body.append(renderer.domElement);
  const scene = new THREE.Scene();
  scene.background = new THREE.Color(0x8899aa);
  const sun = new THREE.DirectionalLight(0xffffff, 2.2);
  sun.position.set(...place);
  scene.add(sun, (await new GLTFLoader().loadAsync(address)).scene);
  if (isFull) await full(renderer, scene, sun, side, reach);
  else { matt(scene); scene.add(new THREE.HemisphereLight(0xffffff, 0x444444, 1)); }
  const camera = new THREE.PerspectiveCamera(60, 1280 / 720, 0.1, 200);
  const gl = renderer.getContext(), pixel = new Uint8Array(4), times = [];
  let first = 0;
  for (const eye of eyes) {
    const start = performance.now();
    camera.position.set(...eye);
    camera.lookAt(0, 0, 0);
    renderer.render(scene, camera);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    times.push(performance.now() - start);
    if (times.length === 1) first = Date.now();
  }
  return { times, first, picture: renderer.domElement.toDataURL("image/png").split(",")[1] };
};
"""


def bundle(folder: Path) -> None:
    """Write the page, three.js in it, into a folder; nothing where the web tools are missing."""
    (folder / "three.js").write_text(PAGE, encoding="utf-8")
    esbuild = WEB / "node_modules" / ".bin" / "esbuild"
    if not esbuild.exists():
        return
    command = [str(esbuild), "three.js", "--bundle", "--format=iife", "--outfile=bundle.js"]
    node = {"NODE_PATH": str(WEB / "node_modules"), "PATH": os.environ["PATH"]}
    subprocess.run([*command, "--log-level=error"], cwd=folder, check=True, env=node)
    (folder / "index.html").write_text('<body><script src="bundle.js"></script>', encoding="utf-8")


def three(number: int, folder: Path, frames: int, *, is_full: bool) -> dict[str, Any]:
    """Return the wall times of three.js in milliseconds, and its picture as a PNG.

    Basic: Lambert, a sun and a light from above and below. Full: its standard material, the sky
    prefiltered as environment and seen behind, a sun with a hard shadow map of 2048 x 2048 that
    is drawn once, and the same tone mapping as ours. ``began`` is when the browser was started.
    """
    from playwright.sync_api import sync_playwright

    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    flags = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
    given = {
        "address": f"{number}.glb",
        "eyes": [list(eye(number, frame)) for frame in range(frames)],
        "isFull": is_full,
        "sun": list(SUN),
        "side": MAP_SIDE,
        "reach": MAP_REACH,
    }
    with sync_playwright() as playwright:
        path, began = shutil.which("chromium"), time.time() * 1e3
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        page.goto(f"http://127.0.0.1:{server.server_port}/index.html")
        told = page.evaluate("given => run(given)", given)
        browser.close()
    return {**told, "picture": base64.b64decode(told["picture"]), "began": began}


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Says nothing of what it serves."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
