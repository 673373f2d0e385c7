"""Small animated GLBs of our own making."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.container import Json, build

FLOAT, SHORT = 5126, 5123
KINDS = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4", 16: "MAT4"}


@dataclass
class File:
    """A glTF document in the making."""

    document: Json = field(default_factory=lambda: {"asset": {"version": "2.0"}, "scene": 0})
    binary: bytearray = field(default_factory=bytearray)

    def add(self, values: NDArray) -> int:
        values = np.atleast_2d(values) if values.ndim > 1 else values.reshape(-1, 1)
        views = self.document.setdefault("bufferViews", [])
        kind = SHORT if values.dtype == np.uint16 else FLOAT
        data = values.astype("<u2" if kind == SHORT else "<f4").tobytes()
        self.binary += b"\0" * (-len(self.binary) % 4)
        views.append({"buffer": 0, "byteOffset": len(self.binary), "byteLength": len(data)})
        self.binary += data
        accessor = {"bufferView": len(views) - 1, "componentType": kind, "count": len(values)}
        accessor["type"] = KINDS[values.shape[1]]
        if kind == FLOAT and values.shape[1] < 4:
            accessor |= {"min": values.min(axis=0).tolist(), "max": values.max(axis=0).tolist()}
        self.document.setdefault("accessors", []).append(accessor)
        return len(self.document["accessors"]) - 1

    def animation(self, name: str, *channels: tuple[int, str, str, NDArray, NDArray]) -> None:
        samplers, given = [], []
        for node, path, between, times, values in channels:
            sampler = {"input": self.add(times), "output": self.add(values)}
            samplers.append(sampler | {"interpolation": between})
            given.append({"sampler": len(samplers) - 1, "target": {"node": node, "path": path}})
        animations = self.document.setdefault("animations", [])
        animations.append({"name": name, "samplers": samplers, "channels": given})

    def bytes(self) -> bytes:
        self.document["buffers"] = [{"byteLength": len(self.binary)}]
        return build(self.document, bytes(self.binary))


def about_z(angle: float) -> list[float]:
    return [0.0, 0.0, float(np.sin(angle / 2)), float(np.cos(angle / 2))]


SECONDS = np.array([0.0, 0.5, 1.25, 2.0])
TURNS = np.array([about_z(angle) for angle in (0.0, 1.2, -0.9, 0.4)])


def tower(rings: int = 13, sides: int = 12) -> File:
    """Return an upright tube of two joints that can also swell; clips of every kind."""
    file = File()
    up = np.linspace(0.0, 2.0, rings)
    turn = np.linspace(0.0, 2 * np.pi, sides, endpoint=False)
    normals = np.array([(np.sin(t), 0.0, np.cos(t)) for _ in up for t in turn])
    positions = normals * 0.25
    positions[:, 1] = np.repeat(up, sides)
    share = np.clip(positions[:, 1] - 0.5, 0.0, 1.0)
    zeros = np.zeros_like(share)
    a, b = np.meshgrid(np.arange(rings - 1) * sides, np.arange(sides), indexing="ij")
    after = (b + 1) % sides
    quads = [a + b, a + after, a + sides + after, a + b, a + sides + after, a + sides + b]
    attributes = {
        "POSITION": file.add(positions),
        "NORMAL": file.add(normals),
        "JOINTS_0": file.add(np.tile(np.array([0, 1, 0, 0], np.uint16), (len(positions), 1))),
        "WEIGHTS_0": file.add(np.stack([1 - share, share, zeros, zeros], axis=1)),
    }
    indices = file.add(np.stack(quads, axis=-1).reshape(-1).astype(np.uint16))
    swelling = normals * (0.2 * np.sin(positions[:, 1:2] * np.pi / 2))
    lean = np.zeros_like(positions)
    lean[:, 0] = positions[:, 1] * 0.3
    targets = [{"POSITION": file.add(one)} for one in (swelling, lean)]
    primitive = {"attributes": attributes, "indices": indices, "material": 0, "targets": targets}
    binds = np.tile(np.eye(4), (2, 1, 1))
    binds[1, 1, 3] = -1.0
    file.document |= {
        "materials": [{"doubleSided": True, "pbrMetallicRoughness": {"metallicFactor": 0.0}}],
        "meshes": [{"primitives": [primitive], "weights": [0.0, 0.0]}],
        "skins": [
            {
                "joints": [1, 2],
                "inverseBindMatrices": file.add(binds.transpose(0, 2, 1).reshape(2, 16)),
            }
        ],
        "nodes": [
            {"mesh": 0, "skin": 0},
            {"children": [2], "translation": [0.1, 0.0, 0.0]},
            {"translation": [0.0, 1.0, 0.0]},
            {"children": [0, 1], "rotation": [0.0, 0.3826834, 0.0, 0.9238795]},
        ],
        "scenes": [{"nodes": [3]}],
    }
    tangents = np.zeros((len(SECONDS), 3, 4))
    tangents[:, 1] = TURNS
    tangents[:, 0] = tangents[:, 2] = np.gradient(TURNS, axis=0)
    file.animation("bend", (2, "rotation", "LINEAR", SECONDS, TURNS))
    file.animation("jump", (2, "rotation", "STEP", SECONDS, TURNS))
    file.animation("sway", (2, "rotation", "CUBICSPLINE", SECONDS, tangents.reshape(-1, 4)))
    weights = np.array([[0.0, 0.0], [1.0, 0.2], [0.3, 1.0], [0.0, 0.5]])
    file.animation(
        "swell",
        (0, "weights", "LINEAR", SECONDS, weights.reshape(-1)),
        (2, "scale", "LINEAR", SECONDS, np.array([[1, 1, 1], [1, 2, 1], [2, 1, 1], [1, 1, 3.0]])),
        (
            1,
            "translation",
            "LINEAR",
            SECONDS,
            np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1.0]]),
        ),
    )
    return file
