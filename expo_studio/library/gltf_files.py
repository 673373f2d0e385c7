"""Importing GLB and glTF files."""

from __future__ import annotations

from pathlib import Path

from expo_studio.gltf.container import Container, parse, parse_json
from expo_studio.gltf.read import require_understood
from expo_studio.library.normalise import UNDONE, is_plain, normalised
from expo_studio.library.side_files import read_side_file
from expo_studio.text import Text


def read_gltf(path: Path) -> tuple[bytes, list[Text]]:
    """Return a plain GLB of a ``.glb`` or ``.gltf`` file, and what was changed.

    A GLB that is plain already comes back byte for byte.

    Raises:
        AssetError: It is damaged, or a file it refers to is missing or outside its folder.
    """
    data = path.read_bytes()
    container = parse(data) if data[:4] == b"glTF" else Container(parse_json(data), memoryview(b""))
    require_understood(container.document, UNDONE)
    if data[:4] == b"glTF" and is_plain(container.document):
        return data, []
    return normalised(
        container.document, container.binary, lambda uri: read_side_file(path.parent, uri)
    )
