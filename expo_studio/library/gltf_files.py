"""Importing GLB and glTF files."""

from __future__ import annotations

import mmap
from pathlib import Path

from expo_studio.gltf.container import Container, Json, parse, parse_json, unsound
from expo_studio.gltf.read import STRUCTURAL, require_understood
from expo_studio.library.normalise import UNDONE, is_plain, normalised
from expo_studio.library.repairs import repaired
from expo_studio.library.side_files import Place, read_side_file
from expo_studio.library.units import Wishes
from expo_studio.text import Text

MAPPED = 1_000_000
"""Bytes from which copying a file costs more than mapping it."""


def read_gltf(
    path: Path, wishes: Wishes | None = None, place: Place | None = None
) -> tuple[bytes | memoryview, list[Text]]:
    """Return a plain GLB of a ``.glb`` or ``.gltf`` file, and what was changed.

    A GLB that is plain already, and of which nothing is wished, comes back byte for byte.

    Raises:
        AssetError: It is damaged, or a file it refers to is missing or outside its folder.
    """
    wished, beside = wishes or Wishes(), place or Place(path.parent)
    data = _mapped(path)
    is_glb = data[:4] == b"glTF"
    container = parse(data) if is_glb else Container(parse_json(bytes(data)), memoryview(b""))
    try:
        _require_second_version(container.document)
        require_understood(container.document, UNDONE)
        changed: list[Text] = []
        if not is_glb or wished != Wishes() or not is_plain(container.document):
            data, changed = normalised(container, lambda uri: read_side_file(beside, uri), wished)
        data, more = repaired(data)
    except STRUCTURAL as error:
        raise unsound(Text(zh="文件结构已损坏", en="its structure is damaged")) from error
    return data, [*changed, *more]


def _require_second_version(document: Json) -> None:
    version = str(document.get("asset", {}).get("version", "2"))
    if version.partition(".")[0] != "2":
        text = Text(zh="glTF 版本为 {v}，只支持 2", en="its glTF version is {v}, not 2")
        raise unsound(text.filled(v=version[:8]))


def _mapped(path: Path) -> bytes | memoryview:
    """Return a file's bytes; those of a large one as the system's own pages, uncopied."""
    if path.stat().st_size < MAPPED:
        return path.read_bytes()
    with path.open("rb") as file:
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
