"""The GLB container: a header, one JSON chunk and at most one binary chunk.

Source: Khronos glTF 2.0 specification, section 4 (GLB file format).
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import Any

from expo_studio.errors import AssetError
from expo_studio.text import Text

MAGIC = b"glTF"
JSON_CHUNK = 0x4E4F534A
BINARY_CHUNK = 0x004E4942
JSON_DEPTH_LIMIT = 64

Json = dict[str, Any]

EXPORT_AGAIN = Text(
    zh="请从原软件重新导出为 GLB 后再导入。",
    en="Export it again as GLB and import that file.",
)


@dataclass(frozen=True, slots=True, eq=False)
class Container:
    """A glTF document and the bytes of its first buffer."""

    document: Json
    binary: memoryview


def unsound(reason: Text) -> AssetError:
    """Return the error for a file that is no sound glTF, for a reason."""
    return AssetError(
        Text(
            zh="无法作为三维模型读取：{reason}。", en="It cannot be read as a 3D model: {reason}."
        ).filled(reason=reason),
        EXPORT_AGAIN,
    )


def parse(data: bytes | memoryview) -> Container:
    """Return the chunks of a GLB.

    Raises:
        AssetError: The header, a length or the JSON is unsound.
    """
    view = memoryview(data).cast("B")
    if len(view) < 20 or bytes(view[:4]) != MAGIC:
        raise unsound(Text(zh="不是 GLB 文件", en="it is no GLB file"))
    version, length = struct.unpack_from("<II", view, 4)
    if version != 2:
        raise unsound(
            Text(zh="glTF 版本为 {v}，只支持 2", en="its glTF version is {v}, not 2").filled(
                v=version
            )
        )
    if length > len(view):
        raise unsound(Text(zh="文件不完整", en="the file ends early"))
    document, start = _json_chunk(view)
    return Container(document, _binary_chunk(view, start))


def build(document: Json, binary: bytes) -> bytes:
    """Return a GLB, its chunks padded to four bytes as the format asks."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<II", len(text), JSON_CHUNK) + text
    if binary:
        padded = binary + b"\0" * (-len(binary) % 4)
        chunks += struct.pack("<II", len(padded), BINARY_CHUNK) + padded
    return MAGIC + struct.pack("<II", 2, 12 + len(chunks)) + chunks


def parse_json(raw: bytes) -> Json:
    """Return a glTF document.

    Raises:
        AssetError: It is not JSON, too deep, or not an object.
    """
    if _depth(raw) > JSON_DEPTH_LIMIT:
        raise unsound(Text(zh="结构嵌套过深", en="its structure is nested too deeply"))
    try:
        document = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise unsound(Text(zh="JSON 已损坏", en="its JSON is damaged")) from error
    if not isinstance(document, dict):
        raise unsound(Text(zh="JSON 不是对象", en="its JSON is no object"))
    return document


def _json_chunk(view: memoryview) -> tuple[Json, int]:
    size, kind = struct.unpack_from("<II", view, 12)
    if kind != JSON_CHUNK or 20 + size > len(view):
        raise unsound(Text(zh="缺少 JSON 数据", en="its JSON chunk is missing or cut off"))
    return parse_json(bytes(view[20 : 20 + size])), 20 + size


def _binary_chunk(view: memoryview, start: int) -> memoryview:
    if start + 8 > len(view):
        return memoryview(b"")
    size, kind = struct.unpack_from("<II", view, start)
    if kind != BINARY_CHUNK:
        return memoryview(b"")
    if start + 8 + size > len(view):
        raise unsound(Text(zh="二进制数据不完整", en="its binary chunk ends early"))
    return view[start + 8 : start + 8 + size]


def _depth(raw: bytes) -> int:
    """Return an upper bound of the nesting, counting brackets even inside strings."""
    deepest = depth = 0
    for byte in raw.translate(None, delete=bytes(set(range(256)) - set(b"[]{}"))):
        depth += 1 if byte in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest
