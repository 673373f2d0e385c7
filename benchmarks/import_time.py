"""Time and peak memory of importing a million triangles, against bare ``trimesh.load``.

Usage: python benchmarks/import_time.py [--runs N] [--triangles N]

Both read the same files in processes of their own, imports of libraries not counted: what
is timed is from the path to a checked asset, here, and to trimesh's scene, there. Memory is
what the process's peak grows by meanwhile. Prints medians and ratios; the aims are at most a
sixth of trimesh's time and half its memory for GLB, and at most 1.2 times its time for STL.
The last column is a whole import with the worker's process, as a user waits for it.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

PEAK = """
import re
from pathlib import Path
def peak():  # KiB; the peak of getrusage would begin with the parent's
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
Path("/proc/self/clear_refs").write_text("5")
"""
OURS = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
from expo_studio.library.worker import run
if sys.argv[1].endswith(".stl"):
    import expo_studio.library.mesh_files
before = peak()
began = time.perf_counter()
outcome, glb, _ = run({"path": sys.argv[1], "wishes": {}})
print(json.dumps([time.perf_counter() - began,
                  peak() - before,
                  outcome["asset"]["triangles"]]))
"""
THEIRS = """
import json, sys, time
import trimesh, trimesh.exchange.gltf, trimesh.exchange.stl
before = peak()
began = time.perf_counter()
loaded = trimesh.load(sys.argv[1])
parts = loaded.geometry.values() if hasattr(loaded, "geometry") else [loaded]
print(json.dumps([time.perf_counter() - began,
                  peak() - before,
                  sum(len(one.faces) for one in parts)]))
"""
AIMS = {"glb": (1 / 6, 0.5), "stl": (1.2, None)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--triangles", type=int, default=1_000_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for path in (glb(Path(folder), options.triangles), stl(Path(folder), options.triangles)):
            compare(path, options.runs)


def compare(path: Path, runs: int) -> None:
    """Print what both take for one file, turn by turn."""
    ours, theirs, whole = [], [], []
    for _ in range(runs):
        ours.append(measured(OURS, path))
        theirs.append(measured(THEIRS, path))
        whole.append(waited(path))
    time_ratio = middle(ours, 0) / middle(theirs, 0)
    memory_ratio = middle(ours, 1) / middle(theirs, 1)
    time_aim, memory_aim = AIMS[path.suffix[1:]]
    print(f"{path.suffix[1:]}: {ours[0][2]:,} triangles, {path.stat().st_size / 1e6:.0f} MB")
    for name, given in (("here", ours), ("trimesh", theirs)):
        print(f"  {name:8} {middle(given, 0) * 1000:7.0f} ms  +{middle(given, 1) / 1024:5.0f} MiB")
    print(f"  time {time_ratio:.3f} of trimesh's (aim {time_aim:.3f})", end="")
    print(f", memory {memory_ratio:.2f}" + (f" (aim {memory_aim})" if memory_aim else ""))
    print(f"  whole import with its worker process {statistics.median(whole) * 1000:.0f} ms")


def middle(given: list[list[float]], column: int) -> float:
    """Return the median of a column."""
    return statistics.median(one[column] for one in given)


def measured(code: str, path: Path) -> list[float]:
    """Return seconds, KiB and triangles of one run in a process of its own."""
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    ran = subprocess.run(
        [sys.executable, "-P", "-c", PEAK + code, str(path)],
        capture_output=True,
        check=True,
        env=environment,
    )
    numbers: list[float] = json.loads(ran.stdout)
    return numbers


def waited(path: Path) -> float:
    """Return the seconds of an import as the program does it."""
    from expo_studio.library.reading import import_file

    began = time.perf_counter()
    import_file(path)
    return time.perf_counter() - began


def ball(triangles: int) -> tuple[np.ndarray, np.ndarray]:
    """Return places, shape (n, 3), and triangles, shape (about so many, 3), of a dented ball."""
    side = int((triangles / 2) ** 0.5)
    up, around = np.meshgrid(np.linspace(0.01, 3.13, side + 1), np.linspace(0, 6.2, side + 1))
    normals = np.stack([np.sin(up) * np.cos(around), np.cos(up), np.sin(up) * np.sin(around)], -1)
    places = normals * (1 + 0.1 * np.sin(9 * up) * np.sin(7 * around))[..., None]
    grid = np.arange((side + 1) ** 2).reshape(side + 1, side + 1)
    a, b, c, d = grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]
    faces = np.stack([a, c, b, a, d, c], axis=-1).reshape(-1, 3)
    return places.reshape(-1, 3).astype(np.float32), faces.astype(np.uint32)


def glb(folder: Path, triangles: int) -> Path:
    """Write a GLB with normals and texture coordinates."""
    from expo_studio.gltf.model import Instance, Material, Model, Primitive
    from expo_studio.gltf.write import write_model

    places, faces = ball(triangles)
    normals = places / np.linalg.norm(places, axis=1, keepdims=True)
    primitive = Primitive(places, normals, faces.reshape(-1), 0, uv0=places[:, :2].copy())
    path = folder / "ball.glb"
    path.write_bytes(
        write_model(Model((primitive,), (Instance(0, np.eye(4)),), (Material(),)), name="ball")
    )
    return path


def stl(folder: Path, triangles: int) -> Path:
    """Write a binary STL."""
    places, faces = ball(triangles)
    rows = np.zeros(len(faces), [("normal", "<3f4"), ("corners", "<9f4"), ("rest", "<u2")])
    rows["corners"] = places[faces].reshape(-1, 9) * 1000
    path = folder / "ball.stl"
    path.write_bytes(bytes(80) + struct.pack("<I", len(faces)) + rows.tobytes())
    return path


if __name__ == "__main__":
    main()
