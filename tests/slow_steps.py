"""The process behind ``slow_folder``: a file system that passes each step on, later."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import Any

import mfusepy

REFUSED = {
    "ENOSPC": {"write", "mkdir"},
    "EACCES": {"create", "write", "mkdir", "truncate", "unlink", "rename", "rmdir", "chmod"},
}
"""What a full folder and one that may not be written refuse."""


def step(do: Callable[..., Any]) -> Callable[..., Any]:
    """Let a step take its time, and write down who asked for it."""

    @wraps(do)
    def slow(self: Steps, *words: Any) -> Any:
        held = {"hang", f"hang {do.__name__}"}
        while (order := self.orders.read_text(encoding="ascii")) in held:
            time.sleep(0.02)
        if order == "gone":
            raise OSError(errno.EIO, "")
        if order in REFUSED:
            if do.__name__ in REFUSED[order]:
                raise OSError(getattr(errno, order), "")
        elif not order.startswith("hang") and float(order):
            asker = mfusepy.fuse_get_context()[2]
            with self.log.open("a", encoding="utf-8") as file:
                file.write(f"{asker} {do.__name__} {words[0]}\n")
            time.sleep(float(order))
        return do(self, *words)

    return slow


class Steps(mfusepy.Operations):
    """Every step is done by the folder beneath, later."""

    use_ns = True

    def __init__(self, place: Path) -> None:
        self.orders, self.log = place / "orders", place / "log"
        self._beneath = place / "beneath"

    def _at(self, path: str) -> Path:
        return self._beneath / path.lstrip("/")

    @step
    def getattr(self, path: str, fh: int | None = None) -> dict[str, int]:
        told = self._at(path).lstat() if fh is None else os.fstat(fh)
        names = ("mode", "nlink", "uid", "gid", "size")
        seen = {f"st_{name}": getattr(told, f"st_{name}") for name in names}
        times = {f"st_{name}time": getattr(told, f"st_{name}time_ns") for name in ("a", "m", "c")}
        return {**seen, **times}

    @step
    def readdir(self, path: str, fh: int) -> list[str]:
        return [".", "..", *(one.name for one in self._at(path).iterdir())]

    @step
    def open(self, path: str, flags: int) -> int:
        return os.open(self._at(path), flags & ~os.O_EXCL)

    @step
    def create(self, path: str, mode: int, fi: object = None) -> int:
        return os.open(self._at(path), os.O_RDWR | os.O_CREAT, mode)

    @step
    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        return os.pread(fh, size, offset)

    @step
    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        return os.pwrite(fh, data, offset)

    @step
    def truncate(self, path: str, length: int, fh: int | None = None) -> None:
        os.truncate(self._at(path) if fh is None else fh, length)

    @step
    def flush(self, path: str, fh: int) -> None:
        """Nothing is held back here."""

    @step
    def fsync(self, path: str, datasync: int, fh: int) -> None:
        os.fsync(fh)

    @step
    def release(self, path: str, fh: int) -> None:
        os.close(fh)

    @step
    def unlink(self, path: str) -> None:
        self._at(path).unlink()

    @step
    def rename(self, old: str, new: str) -> None:
        self._at(old).replace(self._at(new))

    @step
    def mkdir(self, path: str, mode: int) -> None:
        self._at(path).mkdir(mode)

    @step
    def rmdir(self, path: str) -> None:
        self._at(path).rmdir()

    @step
    def chmod(self, path: str, mode: int) -> None:
        self._at(path).chmod(mode)

    @step
    def utimens(self, path: str, times: tuple[int, int] | None = None) -> None:
        os.utime(self._at(path), ns=times)

    @step
    def statfs(self, path: str) -> dict[str, int]:
        told = os.statvfs(self._at(path))
        names = ("bavail", "bfree", "blocks", "bsize", "ffree", "files", "frsize", "namemax")
        return {f"f_{name}": getattr(told, f"f_{name}") for name in names}


if __name__ == "__main__":
    place = Path(sys.argv[1])
    with suppress(RuntimeError):
        mfusepy.FUSE(Steps(place), str(place / "网络"), foreground=True, nothreads=False)
