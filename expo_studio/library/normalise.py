"""Any glTF becomes one plain GLB: buffers joined, pictures inside, compression undone.

The JSON is edited, not rebuilt, so that whatever the file holds besides (animations,
skins, morph targets, extensions) comes out as it went in.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import item, whole
from expo_studio.gltf.container import Json, build, unsound
from expo_studio.gltf.materials import data_uri, picture_mime
from expo_studio.library.compression import draco_arrays, meshopt_view, png_of_ktx2
from expo_studio.text import Text

DRACO = "KHR_draco_mesh_compression"
MESHOPT = ("EXT_meshopt_compression", "KHR_meshopt_compression")
BASIS = "KHR_texture_basisu"
UNDONE = frozenset({DRACO, *MESHOPT, BASIS})
BINARY_LIMIT = 1_000_000_000
SHORTS = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}
COMPONENTS = {"b": 5120, "B": 5121, "h": 5122, "H": 5123, "I": 5125, "L": 5125, "f": 5126}

SideFiles = Callable[[str], bytes]


def normalised(
    document: Json, binary: memoryview, side_file: SideFiles
) -> tuple[bytes, list[Text]]:
    """Return a plain GLB of a document and what was changed to make it.

    Args:
        document: The glTF JSON; left as it is.
        binary: The GLB's binary chunk, empty for a ``.gltf``.
        side_file: Gives the bytes of a file named by a relative URI.

    Raises:
        AssetError: A part is missing or damaged.
    """
    worker = _Normaliser(copy.deepcopy(document), binary, side_file)
    worker.join_views()
    worker.undo_draco()
    worker.take_in_pictures()
    worker.forget_extensions()
    return worker.result()


def is_plain(document: Json) -> bool:
    """Return whether a GLB's JSON already is what ``normalised`` would make."""
    buffers, images = document.get("buffers", []), document.get("images", [])
    used = set(document.get("extensionsUsed", ()))
    return (
        len(buffers) <= 1
        and not any("uri" in one for one in buffers)
        and not any("uri" in one for one in images)
        and not used & UNDONE
    )


class _Normaliser:
    def __init__(self, document: Json, binary: memoryview, side_file: SideFiles) -> None:
        self._document = document
        self._binary = binary
        self._side_file = side_file
        self._out = bytearray()
        self._loaded: dict[int, memoryview] = {}
        self._changed: list[Text] = []

    def join_views(self) -> None:
        """Copy every buffer view into the one buffer, unpacked."""
        for view in self._list("bufferViews"):
            extension = next(
                (view["extensions"][n] for n in MESHOPT if n in view.get("extensions", {})), None
            )
            if extension is None:
                data = self._slice(view)
            else:
                data = memoryview(meshopt_view(extension, bytes(self._slice(extension))))
                self._note(Text(zh="解开了 meshopt 压缩", en="meshopt compression was undone"))
                view["extensions"] = {
                    k: v for k, v in view["extensions"].items() if k not in MESHOPT
                }
                if not view["extensions"]:
                    del view["extensions"]
            view.update(buffer=0, byteOffset=self._append(data), byteLength=len(data))

    def undo_draco(self) -> None:
        for mesh in self._list("meshes"):
            for primitive in mesh.get("primitives", []):
                extension = primitive.get("extensions", {}).pop(DRACO, None)
                if extension is not None:
                    self._unpack(primitive, extension)
                    if not primitive["extensions"]:
                        del primitive["extensions"]

    def take_in_pictures(self) -> None:
        for image in self._list("images"):
            uri = image.get("uri")
            if uri is not None:
                data = data_uri(uri) if uri.startswith("data:") else self._side_file(uri)
                del image["uri"]
                image["bufferView"] = self._add_view(data)
                if not uri.startswith("data:"):
                    self._note(Text(zh="把贴图收进了文件", en="textures were taken into the file"))
            else:
                view = item(self._document, "bufferViews", whole(image.get("bufferView")))
                data = bytes(
                    self._out[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]
                )
            if picture_mime(data) == "image/ktx2":
                image["bufferView"] = self._add_view(png_of_ktx2(data))
                image["mimeType"] = "image/png"
                self._note(Text(zh="转换了 KTX2 贴图", en="KTX2 textures were converted"))
            else:
                image["mimeType"] = picture_mime(data)
        self._plain_sources()

    def forget_extensions(self) -> None:
        for key in ("extensionsUsed", "extensionsRequired"):
            kept = [name for name in self._document.get(key, []) if name not in UNDONE]
            self._document.pop(key, None)
            if kept:
                self._document[key] = kept

    def result(self) -> tuple[bytes, list[Text]]:
        if self._out:
            self._document["buffers"] = [{"byteLength": len(self._out)}]
        else:
            self._document.pop("buffers", None)
        return build(self._document, bytes(self._out)), self._changed

    def _list(self, kind: str) -> list[Json]:
        items = self._document.get(kind, [])
        if not isinstance(items, list) or not all(isinstance(one, dict) for one in items):
            raise unsound(Text(zh="{kind} 已损坏", en="its {kind} are damaged").filled(kind=kind))
        return items

    def _slice(self, view: Json) -> memoryview:
        start, size = whole(view.get("byteOffset", 0)), whole(view.get("byteLength"))
        data = self._buffer(whole(view.get("buffer")))
        if start + size > len(data):
            raise unsound(Text(zh="数据不完整", en="a buffer ends before its data"))
        return data[start : start + size]

    def _buffer(self, index: int) -> memoryview:
        if index not in self._loaded:
            buffer = item(self._document, "buffers", index)
            uri = buffer.get("uri")
            if uri is None:
                self._loaded[index] = self._binary if index == 0 else memoryview(b"")
            elif uri.startswith("data:"):
                self._loaded[index] = memoryview(data_uri(uri))
            else:
                self._loaded[index] = memoryview(self._side_file(uri))
        return self._loaded[index]

    def _append(self, data: memoryview | bytes) -> int:
        self._out += b"\0" * (-len(self._out) % 4)
        if len(self._out) + len(data) > BINARY_LIMIT:
            raise unsound(Text(zh="数据总量过大", en="its data are too large in all"))
        start = len(self._out)
        self._out += data
        return start

    def _add_view(self, data: bytes) -> int:
        views = self._document.setdefault("bufferViews", [])
        views.append({"buffer": 0, "byteOffset": self._append(data), "byteLength": len(data)})
        return len(views) - 1

    def _unpack(self, primitive: Json, extension: Json) -> None:
        """Put the arrays of a Draco primitive behind its accessors."""
        view = item(self._document, "bufferViews", whole(extension.get("bufferView")))
        packed = bytes(self._out[view["byteOffset"] : view["byteOffset"] + view["byteLength"]])
        faces, arrays = draco_arrays(extension, packed)
        self._note(Text(zh="解开了 Draco 压缩", en="Draco compression was undone"))
        if "indices" in primitive:
            self._fill(whole(primitive["indices"]), faces.reshape(-1, 1))
        for name, values in arrays.items():
            self._fill(whole(primitive["attributes"][name]), values)

    def _fill(self, index: int, values: NDArray[Any]) -> None:
        accessor = item(self._document, "accessors", index)
        packed = np.ascontiguousarray(values)
        accessor.update(
            bufferView=self._add_view(packed.tobytes()),
            byteOffset=0,
            componentType=COMPONENTS[packed.dtype.char],
            count=len(packed),
            type=SHORTS[packed.shape[1]],
        )

    def _plain_sources(self) -> None:
        """Let textures name their pictures directly where Basis was undone."""
        for texture in self._list("textures"):
            extensions = texture.get("extensions", {})
            if BASIS in extensions:
                texture["source"] = extensions.pop(BASIS)["source"]
                if not extensions:
                    del texture["extensions"]

    def _note(self, text: Text) -> None:
        if text not in self._changed:
            self._changed.append(text)
