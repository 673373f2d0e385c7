"""Folders for a while: gone when done, and what a killed process left is swept at the next start.

Each holds a file that its owner keeps locked; the system lets go of the lock however the owner
ends. So a folder whose lock can be had belongs to nobody any more, whatever numbers processes
have in whatever container.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
import weakref
from pathlib import Path
from typing import BinaryIO

PREFIX, UNBORN = "expo-scratch-", "expo-new-scratch-"
LOCK = "owner.lock"
YOUNG = 3600.0
"""Seconds for which a folder without a lock may be one that is just being made."""
_swept: list[bool] = []


class Scratch:
    """An empty folder, until it is removed or its owner ends.

    Attributes:
        path: The folder.
    """

    def __init__(self) -> None:
        """Make it; the first of a process sweeps what others left. OSError if the disk is full."""
        if not _swept:
            sweep_scratch()
        made = Path(tempfile.mkdtemp(prefix=UNBORN))
        lock = (made / LOCK).open("wb")
        _lock(lock)
        (made / "work").mkdir()
        whole = made.with_name(made.name.replace(UNBORN, PREFIX, 1))
        whole = made.rename(whole) if sys.platform != "win32" else made  # it is open there
        self.path = whole / "work"
        self._end = weakref.finalize(self, _remove, whole, lock)

    def remove(self) -> None:
        """Remove it with all that is in it."""
        self._end()

    def __enter__(self) -> Path:
        return self.path

    def __exit__(self, *_: object) -> None:
        self.remove()


def sweep_scratch() -> tuple[Path, ...]:
    """Remove what killed processes of this user left; return what was removed."""
    _swept.append(True)
    found = (one for one in Path(tempfile.gettempdir()).glob("expo-*scratch-*") if _is_ours(one))
    return tuple(one for one in found if _swept_away(one))


def _is_ours(folder: Path) -> bool:
    """Return whether it is a folder by its right name that this user made."""
    try:
        told = folder.lstat()
    except OSError:  # gone meanwhile
        return False
    is_named = folder.name.startswith((PREFIX, UNBORN))
    is_mine = sys.platform == "win32" or told.st_uid == os.getuid()
    return is_named and is_mine and folder.is_dir() and not folder.is_symlink()


def _swept_away(folder: Path) -> bool:
    try:
        with (folder / LOCK).open("r+b") as lock:
            if not _lock(lock) or (_is_unborn(folder) and _is_young(folder)):
                return False
            _remove(folder, lock)
    except FileNotFoundError:
        if _is_young(folder):
            return False
        shutil.rmtree(folder, ignore_errors=True)
    except OSError:
        return False
    return not folder.exists()


def _is_unborn(folder: Path) -> bool:
    return sys.platform != "win32" and folder.name.startswith(UNBORN)


def _is_young(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        return time.time() - folder.lstat().st_mtime < YOUNG
    return False


def _remove(folder: Path, lock: BinaryIO) -> None:
    """Remove the folder; its lock goes last, so that a kill meanwhile leaves a whole claim."""
    for one in folder.iterdir() if folder.is_dir() else ():
        if one.name != LOCK:
            shutil.rmtree(one, ignore_errors=True)
    lock.close()
    shutil.rmtree(folder, ignore_errors=True)


def _lock(file: BinaryIO) -> bool:
    """Return whether the lock is ours now; the system lets go of it when the file is closed."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
