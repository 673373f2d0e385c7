"""Writing a whole folder: afterwards the old one or the new one is there, verified."""

from __future__ import annotations

import contextlib
import glob
import shutil
from typing import TYPE_CHECKING

from expo_studio.errors import PackageError
from expo_studio.files import DISK, Disk, is_orphaned, owned
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


_under_way: set[str] = set()
"""Tokens of the folders that this process writes just now."""


def write_folder(
    inside: Iterable[tuple[str, bytes]],
    out: Path,
    mark: str,
    verify: Callable[[Path], None],
    disk: Disk = DISK,
) -> None:
    """Write files beside, verify, and swap; an old folder is moved aside until the new one stands.

    Args:
        inside: Names and bytes; those that the old folder holds already are taken from there,
            the very same file with its dates.
        out: The folder; one that exists must be empty or have the mark.
        mark: Name of the file by which a folder of the same kind is known.
        verify: Raises where what was written does not read back.
        disk: Where it is written.

    Raises:
        PackageError: The folder holds other files, or does not read back.
        OSError: The disk refuses; the old folder is as it was.
    """
    if out.exists() and not (out / mark).is_file() and any(out.iterdir()):
        raise PackageError(
            Text(
                zh="文件夹“{path}”里有别的文件。", en="The folder “{path}” holds other files."
            ).filled(path=out),
            Text(zh="请给出一个空文件夹或新名字。", en="Give an empty folder or a new name."),
        )
    _recover(out)
    token = owned()
    part, old = (out.with_name(f".{out.name}.{kind}.{token}") for kind in ("new", "old"))
    _under_way.add(token)
    try:
        for name, data in inside:
            _write_or_take(part / name, data, out / name, disk)
        verify(part)
        _swap(part, old, out, disk)
    finally:
        shutil.rmtree(part, ignore_errors=True)
        with contextlib.suppress(OSError):
            if out.exists():  # else it is all there is: a disk that vanished took neither name
                shutil.rmtree(old, ignore_errors=True)
        _under_way.discard(token)


def _swap(part: Path, old: Path, out: Path, disk: Disk) -> None:
    if out.exists():
        disk.rename(out, old)
    try:
        disk.rename(part, out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    disk.flush_folder(out.parent)


def _write_or_take(path: Path, data: bytes, old: Path, disk: Disk) -> None:
    """Write a file, or take the old one where it holds just this."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if _holds(old, data):
        with contextlib.suppress(OSError):  # not every disk knows files with two names
            disk.link(old, path)
            return
    _write_file(path, data, disk)


def _holds(path: Path, data: bytes) -> bool:
    if path.is_symlink() or not path.is_file() or path.stat().st_size != len(data):
        return False
    return path.read_bytes() == data


def _write_file(path: Path, data: bytes, disk: Disk) -> None:
    file = disk.create(path)
    try:
        disk.write(file, data)
        disk.flush(file)
    finally:
        disk.close(file)


def _recover(out: Path) -> None:
    """Put right what a writer left that was killed or whose disk vanished.

    The old folder comes back in its place, halves go away.
    """
    for kind in ("old", "new"):
        for left in sorted(out.parent.glob(f".{glob.escape(out.name)}.{kind}.*")):
            if not _is_left(left):
                continue
            if kind == "old" and not out.exists():
                left.rename(out)
            else:
                shutil.rmtree(left, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    """Return whether nobody writes a folder any more, this very process neither."""
    token = folder.name.rpartition(".")[2]
    is_ours = token.rpartition("-")[0] == owned().rpartition("-")[0]
    return token not in _under_way if is_ours else is_orphaned(folder, token)
