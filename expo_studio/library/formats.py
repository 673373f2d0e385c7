"""Which files can be imported, and the words for those that cannot."""

from __future__ import annotations

from pathlib import Path

from expo_studio.errors import AssetError
from expo_studio.text import Text

GLTF = frozenset({".glb", ".gltf"})
MESHES = frozenset({".obj", ".stl", ".ply", ".off"})
READABLE = GLTF | MESHES

LATER = {
    ".3mf": Text(zh="STL 或 GLB", en="STL or GLB"),
    ".dae": Text(zh="GLB", en="GLB"),
    ".fbx": Text(zh="GLB", en="GLB"),
    ".step": Text(zh="STL 或 GLB", en="STL or GLB"),
    ".stp": Text(zh="STL 或 GLB", en="STL or GLB"),
    ".iges": Text(zh="STL 或 GLB", en="STL or GLB"),
    ".igs": Text(zh="STL 或 GLB", en="STL or GLB"),
    ".3ds": Text(zh="GLB", en="GLB"),
    ".max": Text(zh="GLB", en="GLB"),
    ".blend": Text(zh="GLB", en="GLB"),
    ".skp": Text(zh="GLB", en="GLB"),
    ".usdz": Text(zh="GLB", en="GLB"),
}
"""Models that cannot be read yet, and what the program they come from exports instead."""

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
        raise _unreadable(path)
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


def _unreadable(path: Path) -> AssetError:
    suffix = path.suffix.lower()
    message = Text(
        zh="“{name}”的格式不能导入。", en="“{name}” is of a kind that cannot be imported."
    )
    hint = Text(
        zh="可以导入 {kinds}；请转换后再导入。",
        en="These can be: {kinds}; convert it to one of them.",
    )
    if suffix == ".zip":
        message = Text(zh="“{name}”是压缩包。", en="“{name}” is an archive.")
        hint = Text(
            zh="请先解压，再导入其中的模型（{kinds}）。",
            en="Unpack it and import the model inside ({kinds}).",
        )
    elif suffix in LATER:
        message = Text(
            zh="“{name}”：暂不支持 {kind} 格式。", en="“{name}”: {kind} files cannot be read yet."
        )
        hint = Text(
            zh="请在原软件中导出为 {instead} 后再导入。",
            en="Export it as {instead} in the program it comes from, and import that.",
        )
    words = {
        "name": path.name,
        "kind": suffix[1:].upper(),
        "kinds": " ".join(sorted(READABLE)),
        "instead": LATER.get(suffix, Text()),
    }
    return AssetError(message.filled(**words), hint.filled(**words))
