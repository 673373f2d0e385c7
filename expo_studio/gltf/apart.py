"""Pictures of a GLB that lie apart from it: named by an address instead of held inside.

Source: Khronos glTF 2.0 specification, sections 3.6.1 and 3.8.3; EXT_meshopt_compression.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator

from expo_studio.gltf.accessors import view_holders, whole
from expo_studio.gltf.container import Json, build, parse, unsound
from expo_studio.gltf.packed import MESHOPT
from expo_studio.gltf.read import STRUCTURAL
from expo_studio.text import Text


def pictures_inside(glb: bytes) -> tuple[bytes, ...]:
    """Return the pictures a GLB holds as parts of its buffer; AssetError if it is damaged."""
    container = parse(glb)
    try:
        return tuple(
            _picture(container.document, image, container.binary)
            for image in _images_inside(container.document)
        )
    except STRUCTURAL as error:
        raise unsound(_DAMAGED) from error


def addresses_in(glb: bytes) -> tuple[str, ...]:
    """Return the addresses of pictures apart, each once, sorted; AssetError if it is damaged."""
    document = parse(glb).document
    try:
        return tuple(sorted({image["uri"] for image in _images_apart(document)}))
    except STRUCTURAL as error:
        raise unsound(_DAMAGED) from error


def taken_apart(glb: bytes, address_of: Callable[[bytes], str]) -> bytes:
    """Return a GLB that names pictures instead of holding them.

    Args:
        glb: Compressed with meshopt or not.
        address_of: Gives a picture's address, or nothing for one that stays inside.

    Raises:
        AssetError: It is damaged.
    """
    container = parse(glb)
    document = copy.deepcopy(container.document)
    try:
        for image in _images_inside(document):
            address = address_of(_picture(document, image, container.binary))
            if address:
                del image["bufferView"]
                image["uri"] = address
        if document == container.document:
            return glb
        return build(document, _tidied(document, container.binary))
    except STRUCTURAL as error:
        raise unsound(_DAMAGED) from error


def put_together(glb: bytes, picture_at: Callable[[str], bytes]) -> bytes:
    """Return a GLB that holds the pictures it named, each once however often it is named.

    Raises:
        AssetError: It is damaged.
    """
    container = parse(glb)
    document, binary = copy.deepcopy(container.document), bytearray(container.binary)
    places: dict[str, int] = {}
    try:
        for image in _images_apart(document):
            address = image.pop("uri")
            if address not in places:
                places[address] = _put(document, binary, picture_at(address))
            image["bufferView"] = places[address]
        if document == container.document:
            return glb
        buffers = document.setdefault("buffers", [{}])
        buffers[0]["byteLength"] = len(binary)
    except STRUCTURAL as error:
        raise unsound(_DAMAGED) from error
    return build(document, bytes(binary))


def _put(document: Json, binary: bytearray, data: bytes) -> int:
    """Append bytes to a buffer; return the number of the view of them."""
    binary += b"\0" * (-len(binary) % 4)
    views: list[Json] = document.setdefault("bufferViews", [])
    views.append({"buffer": 0, "byteOffset": len(binary), "byteLength": len(data)})
    binary += data
    return len(views) - 1


def _images_inside(document: Json) -> Iterator[Json]:
    """Yield the images that lie in the GLB's own buffer."""
    for image in document.get("images", []):
        if "bufferView" in image and _view(document, image).get("buffer") == 0:
            yield image


def _images_apart(document: Json) -> Iterator[Json]:
    """Yield the images that stand neither in the buffer nor in their own address."""
    for image in document.get("images", []):
        address = image.get("uri")
        if address is not None and not str(address).startswith("data:"):
            yield image


def _picture(document: Json, image: Json, binary: memoryview) -> bytes:
    return bytes(_slice(_view(document, image), binary))


def _view(document: Json, holder: Json) -> Json:
    view: Json = document["bufferViews"][whole(holder["bufferView"])]
    return view


def _slice(view: Json, binary: memoryview) -> memoryview:
    start, size = whole(view.get("byteOffset", 0)), whole(view["byteLength"])
    if start + size > len(binary):
        raise unsound(_DAMAGED)
    return binary[start : start + size]


def _tidied(document: Json, binary: memoryview) -> bytes:
    """Drop the views nobody names from a document; return the buffer of what is left."""
    holders = list(view_holders(document))
    kept = sorted({holder["bufferView"] for holder in holders})
    places = {old: new for new, old in enumerate(kept)}
    packed = bytearray()
    for old in kept:
        view = document["bufferViews"][old]
        source = view.get("extensions", {}).get(MESHOPT, view)
        if source.get("buffer") != 0:
            continue
        data = _slice(source, binary)
        packed += b"\0" * (-len(packed) % 4)
        source["byteOffset"] = len(packed)
        packed += data
    for holder in holders:
        holder["bufferView"] = places[holder["bufferView"]]
    document["bufferViews"] = [document["bufferViews"][old] for old in kept]
    document["buffers"][0]["byteLength"] = len(packed)
    return bytes(packed)


_DAMAGED = Text(zh="文件结构已损坏", en="its structure is damaged")
