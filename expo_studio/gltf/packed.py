"""Reading GLBs as packages hold them: buffer views compressed with meshopt.

Source: EXT_meshopt_compression.
"""

from __future__ import annotations

import copy

import numpy as np

from expo_studio.errors import AssetError
from expo_studio.gltf.accessors import whole
from expo_studio.gltf.container import Container, Json, build, parse, unsound
from expo_studio.gltf.read import STRUCTURAL
from expo_studio.text import Text

MESHOPT = "EXT_meshopt_compression"
DECODED_LIMIT = 400_000_000
"""Bytes one compressed part, or a whole file, may unfold to."""


def unpacked(data: bytes) -> bytes:
    """Return a GLB without meshopt compression; the given one where it has none.

    Raises:
        AssetError: It is damaged, or claims a senseless size.
    """
    container = parse(data)
    if MESHOPT not in container.document.get("extensionsUsed", ()):
        return data
    try:
        return _unpacked(container)
    except STRUCTURAL as error:
        raise unsound(Text(zh="文件结构已损坏", en="its structure is damaged")) from error


def meshopt_view(extension: Json, packed: bytes) -> bytes:
    """Return the bytes of a view compressed with meshopt; AssetError if it is damaged."""
    import meshopt

    count, stride = whole(extension.get("count")), whole(extension.get("byteStride"))
    if count * stride > DECODED_LIMIT:
        raise _senseless()
    try:
        decoded = meshopt.decode_gltf_buffer(
            packed, count, stride, extension["mode"], extension.get("filter", "NONE")
        )
    except (ValueError, RuntimeError, TypeError, KeyError) as error:
        raise unsound(Text(zh="meshopt 数据已损坏", en="its meshopt data are damaged")) from error
    return np.ascontiguousarray(decoded).tobytes()


def _unpacked(container: Container) -> bytes:
    document = copy.deepcopy(container.document)
    binary = bytearray()
    for view in document.get("bufferViews", []):
        data = _view(view, container.binary)
        if len(binary) + len(data) > DECODED_LIMIT:
            raise _senseless()
        binary += b"\0" * (-len(binary) % 4)
        view.update(buffer=0, byteOffset=len(binary), byteLength=len(data))
        binary += data
    for name in ("extensionsUsed", "extensionsRequired"):
        left = [one for one in document.get(name, []) if one != MESHOPT]
        document.pop(name, None)
        if left:
            document[name] = left
    document["buffers"] = [{"byteLength": len(binary)}]
    return build(document, bytes(binary))


def _view(view: Json, binary: memoryview) -> bytes:
    extensions = view.get("extensions", {})
    packed = extensions.pop(MESHOPT, None)
    if not extensions:
        view.pop("extensions", None)
    source = view if packed is None else packed
    start, size = whole(source.get("byteOffset", 0)), whole(source["byteLength"])
    if source.get("buffer") != 0 or start + size > len(binary):
        raise unsound(Text(zh="数据在文件之外", en="its data lie outside the file"))
    data = bytes(binary[start : start + size])
    return data if packed is None else meshopt_view(packed, data)


def _senseless() -> AssetError:
    return unsound(Text(zh="压缩数据声称的大小不合理", en="compressed data claim a senseless size"))
