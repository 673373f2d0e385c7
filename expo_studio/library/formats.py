"""Which files can be imported, and the words for those that cannot."""

from __future__ import annotations

from pathlib import Path

from expo_studio.errors import AssetError
from expo_studio.text import Text

GLTF = frozenset({".glb", ".gltf"})
MESHES = frozenset({".obj", ".stl", ".ply", ".off"})
READABLE = GLTF | MESHES

SIZE_LIMIT = 200_000_000
"""Bytes of one imported file, side files not counted."""


def require_readable(path: Path) -> None:
    """Raise AssetError unless the file is there, of a known kind and not too large."""
    if not path.is_file():
        raise AssetError(
            Text(zh="找不到素材文件“{path}”。", en="There is no file “{path}”.").filled(path=path),
            Text(zh="请检查文件名和文件夹。", en="Check the name and the folder."),
        )
    if path.suffix.lower() not in READABLE:
        raise AssetError(
            Text(
                zh="“{name}”的格式不能导入。", en="“{name}” is of a kind that cannot be imported."
            ).filled(name=path.name),
            Text(
                zh="可以导入 {kinds}；请转换后再导入。",
                en="These can be: {kinds}; convert it to one of them.",
            ).filled(kinds=" ".join(sorted(READABLE))),
        )
    size = path.stat().st_size
    if size > SIZE_LIMIT:
        raise AssetError(
            Text(
                zh="“{name}”有 {size} MB，上限为 200 MB。",
                en="“{name}” has {size} MB; the limit is 200 MB.",
            ).filled(name=path.name, size=size // 1_000_000),
            Text(
                zh="请在原软件中简化模型或缩小贴图。",
                en="Simplify the model or shrink its textures in the program it comes from.",
            ),
        )
