"""Any glTF becomes one plain GLB: buffers joined, pictures inside, compression undone.

The JSON is edited, not rebuilt, so that whatever the file holds besides (animations,
skins, morph targets, extensions) comes out as it went in.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import TYPES, item, whole
from expo_studio.gltf.container import Container, Json, build, unsound
from expo_studio.gltf.materials import data_uri
from expo_studio.gltf.nodes import roots
from expo_studio.gltf.packed import meshopt_view
from expo_studio.library.compression import draco_arrays
from expo_studio.library.pictures import shown_everywhere
from expo_studio.library.side_files import MissingFileError
from expo_studio.library.surfaces import SPECULAR_GLOSSINESS, drop_textures, make_metallic
from expo_studio.library.units import METRES, Axis, Unit, Wishes, words
from expo_studio.text import Text

DRACO = "KHR_draco_mesh_compression"
MESHOPT = ("EXT_meshopt_compression", "KHR_meshopt_compression")
BASIS, WEBP = "KHR_texture_basisu", "EXT_texture_webp"
UNDONE = frozenset({DRACO, *MESHOPT, BASIS, SPECULAR_GLOSSINESS})
BINARY_LIMIT = 1_000_000_000
KINDS = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)
"""A white PNG of one pixel, in the place of a missing picture."""

SideFiles = Callable[[str], bytes]


def normalised(
    container: Container, side_file: SideFiles, wishes: Wishes
) -> tuple[bytes, list[Text]]:
    """Return a plain GLB of a document and what was changed to make it.

    Args:
        container: The glTF JSON, which is left as it is, and its binary chunk.
        side_file: Gives the bytes of a file named by a relative URI.
        wishes: A unit or an up axis other than what glTF prescribes.

    Raises:
        AssetError: A part is missing or damaged.
    """
    worker = _Normaliser(container, side_file)
    worker.unpack_views()
    worker.undo_draco()
    worker.take_in_pictures()
    worker.renew_materials()
    worker.stand_up(wishes.unit or Unit.METRE, wishes.up or Axis.Y)
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
    """Edits a copy of the document; ``_parts`` holds the bytes of each of its buffer views."""

    def __init__(self, container: Container, side_file: SideFiles) -> None:
        self._document: Json = copy.deepcopy(container.document)
        self._binary = container.binary
        self._side_file = side_file
        self._loaded: dict[int, memoryview] = {}
        self._parts: list[memoryview | bytes] = []
        self._added = 0
        self._changed: list[Text] = []

    def unpack_views(self) -> None:
        for view in self._list("bufferViews"):
            extensions = view.get("extensions", {})
            name = next((one for one in MESHOPT if one in extensions), None)
            if name is None:
                self._parts.append(self._slice(view))
                continue
            packed = extensions.pop(name)
            self._parts.append(meshopt_view(packed, bytes(self._slice(packed))))
            self._note(Text(zh="解开了 meshopt 压缩", en="meshopt compression was undone"))
            _drop_empty(view)

    def undo_draco(self) -> None:
        for mesh in self._list("meshes"):
            for primitive in mesh.get("primitives", []):
                extension = primitive.get("extensions", {}).pop(DRACO, None)
                if extension is not None:
                    self._unpack(primitive, extension)
                    _drop_empty(primitive)

    def take_in_pictures(self) -> None:
        missing: set[int] = set()
        for index, image in enumerate(self._list("images")):
            try:
                data = self._picture(image)
            except MissingFileError as error:
                missing.add(index)
                self._note(
                    Text(
                        zh="{message}模型已不带它导入。",
                        en="{message} The model came in without it.",
                    ).filled(message=error.message)
                )
                data = PIXEL
            picture, said = shown_everywhere(data)
            image.pop("uri", None)
            image.update(bufferView=self._add_view(picture.data), mimeType=picture.mime)
            if said is not None:
                self._note(said)
        self._plain_sources(missing)

    def renew_materials(self) -> None:
        renewed = [make_metallic(one) for one in self._list("materials")]
        if any(renewed):
            self._note(
                Text(
                    zh="把高光-光泽材质换成了金属-粗糙材质",
                    en="specular-glossiness materials became metallic-roughness ones",
                )
            )

    def stand_up(self, unit: Unit, up: Axis) -> None:
        """Put a node above the scene that is shown which turns and scales it."""
        said = words(unit, up)
        if not said:
            return
        node: Json = {"name": "metres", "children": list(reversed(roots(self._document)))}
        if unit is not Unit.METRE:
            node["scale"] = [METRES[unit]] * 3
        half = float(np.sqrt(0.5))
        if up is not Axis.Y:
            node["rotation"] = [-half, 0.0, 0.0, half] if up is Axis.Z else [0.0, 0.0, half, half]
        self._document["nodes"].append(node)
        scenes = self._document.setdefault("scenes", [{}])
        scenes[self._document.get("scene", 0)]["nodes"] = [len(self._document["nodes"]) - 1]
        for text in said:
            self._note(text)

    def forget_extensions(self) -> None:
        for key in ("extensionsUsed", "extensionsRequired"):
            kept = [name for name in self._document.pop(key, []) if name not in UNDONE]
            if kept:
                self._document[key] = kept

    def result(self) -> tuple[bytes, list[Text]]:
        """Join the views something still refers to, renumbered, into the one buffer."""
        holders = list(_holders(self._document))
        kept = sorted({holder["bufferView"] for holder in holders})
        if kept and not 0 <= kept[0] <= kept[-1] < len(self._parts):
            raise unsound(Text(zh="引用了不存在的数据", en="it refers to data that are not there"))
        number = {old: new for new, old in enumerate(kept)}
        for holder in holders:
            holder["bufferView"] = number[holder["bufferView"]]
        out, views = bytearray(), self._document.pop("bufferViews", [])
        for old in kept:
            out += b"\0" * (-len(out) % 4)
            view = views[old]
            view.update(buffer=0, byteOffset=len(out), byteLength=len(self._parts[old]))
            out += self._parts[old]
        self._document.pop("buffers", None)
        if kept:
            self._document["bufferViews"] = [views[old] for old in kept]
            self._document["buffers"] = [{"byteLength": len(out)}]
        document = {key: value for key, value in self._document.items() if value != []}
        return build(document, bytes(out)), self._changed

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
            uri = item(self._document, "buffers", index).get("uri")
            if uri is None:
                data = self._binary if index == 0 else memoryview(b"")
            else:
                data = memoryview(self._bytes_at(uri))
            self._loaded[index] = data
        return self._loaded[index]

    def _bytes_at(self, uri: str) -> bytes:
        return data_uri(uri) if uri.startswith("data:") else self._side_file(uri)

    def _picture(self, image: Json) -> bytes:
        uri = image.get("uri")
        if uri is None:
            return bytes(self._part(image.get("bufferView")))
        data = self._bytes_at(uri)
        if not uri.startswith("data:"):
            self._note(Text(zh="把贴图收进了文件", en="textures were taken into the file"))
        return data

    def _part(self, view: object) -> memoryview | bytes:
        index = whole(view)
        if index >= len(self._parts):
            raise unsound(Text(zh="引用了不存在的数据", en="it refers to data that are not there"))
        return self._parts[index]

    def _add_view(self, data: bytes) -> int:
        self._parts.append(data)
        self._added += len(data)
        if self._added > BINARY_LIMIT:
            raise unsound(Text(zh="数据总量过大", en="its data are too large in all"))
        self._document.setdefault("bufferViews", []).append({})
        return len(self._parts) - 1

    def _unpack(self, primitive: Json, extension: Json) -> None:
        """Put the arrays of a Draco primitive behind its accessors."""
        faces, arrays = draco_arrays(extension, bytes(self._part(extension.get("bufferView"))))
        self._note(Text(zh="解开了 Draco 压缩", en="Draco compression was undone"))
        if "indices" in primitive:
            self._fill(whole(primitive["indices"]), faces.reshape(-1, 1))
        for name, values in arrays.items():
            self._fill(whole(primitive["attributes"][name]), values)

    def _fill(self, index: int, values: NDArray[Any]) -> None:
        """Put values behind an accessor, in the type it declares: the decoder widens some."""
        accessor = item(self._document, "accessors", index)
        declared = TYPES[accessor["componentType"]]
        if declared.kind != "f" and not _fits(values, declared):
            raise unsound(
                Text(zh="Draco 数据类型不符", en="its Draco data do not fit their declared type")
            )
        packed = np.ascontiguousarray(values, declared)
        accessor.update(
            bufferView=self._add_view(packed.tobytes()),
            byteOffset=0,
            count=len(packed),
            type=KINDS[packed.shape[1]],
        )
        if "min" in accessor and len(packed):  # what was packed is no longer exactly what it was
            accessor.update(min=packed.min(axis=0).tolist(), max=packed.max(axis=0).tolist())

    def _plain_sources(self, missing: set[int]) -> None:
        """Let textures name their pictures directly, and forget those that are missing."""
        lost: set[int] = set()
        for index, texture in enumerate(self._list("textures")):
            extensions = texture.get("extensions", {})
            for name in (BASIS, WEBP):
                source = extensions.get(name, {}).get("source")
                if source is not None and (name == BASIS or source in missing):
                    texture["source"] = extensions.pop(name)["source"]
            _drop_empty(texture)
            if texture.get("source") in missing:
                lost.add(index)
        for material in self._list("materials"):
            drop_textures(material, lost)

    def _note(self, text: Text) -> None:
        if text not in self._changed:
            self._changed.append(text)


def _holders(tree: object) -> Iterator[Json]:
    """Yield everything in a document that refers to a buffer view."""
    if isinstance(tree, dict):
        if isinstance(tree.get("bufferView"), int):
            yield tree
        for key, value in tree.items():
            if key != "extras":
                yield from _holders(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _holders(value)


def _fits(values: NDArray[Any], declared: np.dtype[Any]) -> bool:
    bounds = np.iinfo(declared)
    if values.dtype.kind not in "iu":
        return False
    return not values.size or bounds.min <= int(values.min()) <= int(values.max()) <= bounds.max


def _drop_empty(holder: Json) -> None:
    if not holder.get("extensions", True):
        del holder["extensions"]
