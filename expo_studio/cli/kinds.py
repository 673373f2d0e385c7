"""What kind of file a command was given, judged by what it is and not only by its name."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from expo_studio.errors import ProjectError, UsageError
from expo_studio.reasons import unreadable, unwritable
from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path

SQLITE_MAGIC = b"SQLite format 3\x00"
PACKAGE_SUFFIX = ".expo"
PROJECT_SUFFIX = ".booth"
HALL_SUFFIX = ".hall"


class FileKind(StrEnum):
    """What a path holds."""

    PROJECT = "project"
    PACKAGE = "package"
    ASSET = "asset"
    HALL = "hall"


def kind_of(path: Path) -> FileKind:
    """Return what a path holds; whatever is no work of ours may be an asset.

    Raises:
        ProjectError: There is nothing at the path.
    """
    require_there(path)
    if path.is_dir() or path.suffix.lower() == PACKAGE_SUFFIX:
        return FileKind.PACKAGE
    if path.suffix.lower() == HALL_SUFFIX:
        return FileKind.HALL
    if path.suffix.lower() == PROJECT_SUFFIX or _begins_with(path, SQLITE_MAGIC):
        return FileKind.PROJECT
    return FileKind.ASSET


def require_there(path: Path) -> None:
    """Raise ProjectError unless something is at the path."""
    if not path.exists():
        raise ProjectError(
            Text(zh="找不到“{path}”。", en="“{path}” does not exist.").filled(path=path),
            Text(zh="请检查文件名和所在文件夹。", en="Check the name and the folder it is in."),
        )


def require_project(path: Path) -> None:
    """Raise UsageError or ProjectError unless the path holds a project."""
    if kind_of(path) is not FileKind.PROJECT:
        raise UsageError(
            Text(zh="“{path}”不是展位项目。", en="“{path}” is not a booth project.").filled(
                path=path
            ),
            Text(
                zh="请给出一个 .booth 文件；可用 expo-studio new 新建。",
                en="Give a .booth file; expo-studio new makes one.",
            ),
        )


def require_folder(path: Path) -> None:
    """Raise ProjectError unless the folder a file shall be written to is there."""
    folder = path.resolve().parent
    try:
        is_there = folder.is_dir()
    except OSError as error:
        raise ProjectError(*unwritable(path, error)) from error
    if not is_there:
        raise ProjectError(
            Text(zh="文件夹“{folder}”不存在。", en="The folder “{folder}” does not exist.").filled(
                folder=folder
            ),
            Text(zh="请先建立该文件夹。", en="Make the folder first, or choose another."),
        )


def _begins_with(path: Path, magic: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(magic)) == magic
    except OSError as error:
        raise ProjectError(*unreadable(path, error)) from error
