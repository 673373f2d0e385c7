"""Files beside a model: found by name, never outside the model's folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from expo_studio.errors import AssetError
from expo_studio.library.formats import SIZE_LIMIT
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class Place:
    """Where the files of a model may lie.

    Attributes:
        folder: The model's own, from which relative names count.
        root: The folder above it that an archive was unpacked to; None where the model's
            own folder is the bound.
    """

    folder: Path
    root: Path | None = None

    @property
    def bound(self) -> Path:
        """The folder that nothing is read outside of, links followed."""
        return (self.root or self.folder).resolve()


class MissingFileError(AssetError):
    """A model refers to a file that is not beside it."""

    def __init__(self, uri: str) -> None:
        super().__init__(
            Text(
                zh="缺少模型引用的文件“{uri}”。",
                en="The file “{uri}” that the model refers to is missing.",
            ).filled(uri=unquote(uri)[:120]),
            Text(
                zh="请把它放回模型旁边，或改为导出单个 GLB。",
                en="Put it back beside the model, or export one GLB instead.",
            ),
        )


def read_side_file(place: Place, uri: str) -> bytes:
    """Return the bytes of a file named by a relative URI (RFC 3986), percent-encoded or not.

    Raises:
        AssetError: It is missing, too large, or outside the folder.
    """
    if ":" in uri.split("/")[0] or uri.startswith(("/", "\\")):
        raise _outside(uri)
    for name in dict.fromkeys((unquote(uri), uri)):
        path = _inside(place, name.replace("\\", "/"), uri)
        if path is not None:
            return _bytes_of(path)
    raise MissingFileError(uri)


def read_named_file(place: Place, name: str) -> bytes:
    """Return the bytes of a file as OBJ and PLY name it: with spaces, in any case of letters.

    Such files often hold the path on the machine they were made on; then, as for a path
    that leads out of the folder, the bare name is looked for beside the model, and in an
    archive anywhere.

    Raises:
        AssetError: It is missing or too large.
    """
    plain = name.strip().strip('"').replace("\\", "/")
    path = _file_in(place, plain)
    last = plain.rpartition("/")[2].casefold()
    candidates = _same_name(place, last) if path is None and last else iter(())
    path = path or next(candidates, None)
    if path is None:
        raise MissingFileError(name)
    return _bytes_of(path)


def _same_name(place: Place, last: str) -> Iterator[Path]:
    """Yield the files with that name in any case of letters, those beside the model first."""
    for one in sorted(place.folder.iterdir()):
        if one.name.casefold() == last:
            path = _file_in(place, one.name)
            if path is not None:
                yield path
    if place.root is not None:  # an archive, which is unpacked without links
        yield from (one for one in sorted(place.root.rglob("*")) if one.name.casefold() == last)


def _inside(place: Place, name: str, uri: str) -> Path | None:
    """Return the file of that name, None if there is none; AssetError if it lies outside."""
    if "\0" in name or not (place.folder / name).resolve().is_relative_to(place.bound):
        raise _outside(uri)
    return _file_in(place, name)


def _file_in(place: Place, name: str) -> Path | None:
    """Return the file of that name if it is there and inside the bound, links followed."""
    if "\0" in name:
        return None
    try:
        path = (place.folder / name).resolve()
        return path if path.is_relative_to(place.bound) and path.is_file() else None
    except OSError:  # a name longer than any file's
        return None


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
