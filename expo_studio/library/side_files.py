"""Files beside a glTF or OBJ file: found by name, never outside its folder."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from expo_studio.errors import AssetError
from expo_studio.library.formats import SIZE_LIMIT
from expo_studio.text import Text


def read_side_file(folder: Path, uri: str) -> bytes:
    """Return the bytes of a file named by a relative URI (RFC 3986), percent-encoded or not.

    Raises:
        AssetError: It is missing, too large, or outside the folder.
    """
    if ":" in uri.split("/")[0] or uri.startswith(("/", "\\")):
        raise _outside(uri)
    for name in dict.fromkeys((unquote(uri), uri)):
        path = (folder / name.replace("\\", "/")).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise _outside(uri)
        if path.is_file():
            return _bytes_of(path)
    raise AssetError(
        Text(
            zh="缺少模型引用的文件“{uri}”。",
            en="The file “{uri}” that the model refers to is missing.",
        ).filled(uri=unquote(uri)),
        Text(
            zh="请把它放回模型旁边，或改为导出单个 GLB。",
            en="Put it back beside the model, or export one GLB instead.",
        ),
    )


def _bytes_of(path: Path) -> bytes:
    if path.stat().st_size > SIZE_LIMIT:
        raise AssetError(
            Text(zh="“{name}”过大。", en="“{name}” is too large.").filled(name=path.name),
            Text(zh="请缩小到 200 MB 以内。", en="Keep it under 200 MB."),
        )
    return path.read_bytes()


def _outside(uri: str) -> AssetError:
    return AssetError(
        Text(
            zh="模型引用了文件夹之外的“{uri}”，已拒绝读取。",
            en="The model refers to “{uri}” outside its folder, which is not read.",
        ).filled(uri=uri[:80]),
        Text(
            zh="请把所有文件放在同一个文件夹里再导出。",
            en="Export it again with all files in one folder.",
        ),
    )
