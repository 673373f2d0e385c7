"""Small glTF documents for the tests, built by hand so that each can be broken on purpose."""

from __future__ import annotations

from typing import Any

import numpy as np

from expo_studio.gltf.container import build

Json = dict[str, Any]
CODES = {"i1": 5120, "u1": 5121, "i2": 5122, "u2": 5123, "u4": 5125, "f4": 5126}
KINDS = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4", 16: "MAT4"}

CORNERS = ((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


class Parts:
    """A document under construction, and its bytes."""

    def __init__(self) -> None:
        self.binary = bytearray()
        self.document: Json = {
            "asset": {"version": "2.0"},
            "scene": 0,
            "scenes": [{"nodes": [0]}],
            "nodes": [{"mesh": 0}],
            "meshes": [],
            "accessors": [],
            "bufferViews": [],
        }

    def view(self, data: bytes, **more: Any) -> int:
        self.binary += b"\0" * (-len(self.binary) % 4)
        view = {"buffer": 0, "byteOffset": len(self.binary), "byteLength": len(data), **more}
        self.document["bufferViews"].append(view)
        self.binary += data
        return len(self.document["bufferViews"]) - 1

    def array(self, values: Any, kind: str = "f4", **more: Any) -> int:
        array = np.array(values, "<" + kind).reshape(len(values), -1)
        self.document["accessors"].append(
            {
                "bufferView": self.view(array.tobytes()),
                "componentType": CODES[kind],
                "count": len(array),
                "type": KINDS[array.shape[1]],
                **more,
            }
        )
        return len(self.document["accessors"]) - 1

    def mesh(self, attributes: dict[str, int], indices: int | None = None, **more: Any) -> None:
        primitive: Json = {"attributes": attributes, **more}
        if indices is not None:
            primitive["indices"] = indices
        self.document["meshes"].append({"primitives": [primitive]})

    def glb(self) -> bytes:
        if self.binary:
            self.document["buffers"] = [{"byteLength": len(self.binary)}]
        return build(self.document, bytes(self.binary))


def triangle(**more: Any) -> Parts:
    """Return a document with one triangle in the plane z = 0; keywords go to its primitive."""
    parts = Parts()
    place = parts.array(CORNERS[:3])
    parts.mesh({"POSITION": place}, parts.array([0, 1, 2], "u2"), **more)
    return parts
