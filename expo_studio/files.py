"""Writing a whole file: afterwards the old one or the new one is there, never a torn one.

A file is written beside its place, flushed to the disk, renamed over the old one, and
the folder is flushed, in this order: the recipe that survives a kill and a power loss.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import sys
import uuid
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

PART_SUFFIX = ".part"
COMPANIONS = {"", "-journal", "-wal", "-shm"}
"""What SQLite may leave beside a part, by the ending of its name."""
NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
MACHINE, PROCESSES = Path("/etc/machine-id"), Path("/proc/self/ns/pid")
"""Linux: by what a machine is known, and by what process numbers: machine-id(5), namespaces(7)."""
OWNED = re.compile(r"[0-9]+-[0-9a-f]{8}-[0-9a-f]{8}")
LONG = 7 * 86_400.0
"""Seconds after which nobody goes on with what he has not touched, on whatever machine."""
SYNCHRONIZE, ACCESS_DENIED, WAIT_TIMEOUT = 0x100000, 5, 0x102
"""Windows: the right to wait for a process, and two of its answers."""


class Disk:
    """The real disk; a test passes one that fails at the k-th step.

    Every method raises OSError where the disk refuses.
    """

    def create(self, path: Path) -> BinaryIO:
        """Open a new file for writing; it must not exist."""
        return path.open("xb")

    def write(self, file: BinaryIO, data: bytes | memoryview) -> None:
        """Append bytes."""
        file.write(data)

    def flush(self, file: BinaryIO) -> None:
        """Return when the file's bytes are on the disk."""
        file.flush()
        os.fsync(file.fileno())

    def close(self, file: BinaryIO) -> None:
        """Close the file."""
        file.close()

    def rename(self, old: Path, new: Path) -> None:
        """Put one file in the place of another, at once."""
        old.replace(new)

    def link(self, old: Path, new: Path) -> None:
        """Give a file a second name, so that its bytes need not be written again."""
        os.link(old, new)

    def flush_folder(self, folder: Path) -> None:
        """Return when the names in a folder are on the disk; Windows needs no such step."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class PrivateDisk(Disk):
    """A disk whose new files are their owner's alone, from the first byte."""

    def create(self, path: Path) -> BinaryIO:
        """Open a new file for writing; it must not exist."""
        return os.fdopen(os.open(path, NEW, 0o600), "wb")


DISK, PRIVATE_DISK = Disk(), PrivateDisk()


@contextmanager
def part_of(path: Path) -> Iterator[Path]:
    """Yield a name beside a file to write to first; what is left of it goes away at the end.

    The name tells the file and the process it belongs to, so that ``sweep`` may remove
    what a killed process left.
    """
    part = path.with_name(f".{path.name}.{owned()}{PART_SUFFIX}")
    try:
        yield part
    finally:
        for ending in COMPANIONS:
            part.with_name(part.name + ending).unlink(missing_ok=True)


def write_whole(path: Path, data: bytes, disk: Disk = DISK) -> None:
    """Write a file so that either the old or the new one is there, whole.

    Raises:
        OSError: The disk refused; the old file is as it was.
    """
    with part_of(path) as part:
        file = disk.create(part)
        try:
            disk.write(file, data)
            disk.flush(file)
        finally:
            disk.close(file)
        put_in_place(part, path, disk)


def write_private(path: Path, data: bytes) -> None:
    """Write a file that its owner alone may read, also in the place of one others might read.

    Raises:
        OSError: The disk refused; the old file is as it was.
    """
    write_whole(path, data, PRIVATE_DISK)


def put_in_place(part: Path, path: Path, disk: Disk = DISK) -> None:
    """Rename a flushed file over its place and flush the folder; OSError if refused."""
    disk.rename(part, path)
    disk.flush_folder(path.parent)


def sweep(folder: Path) -> tuple[Path, ...]:
    """Remove the parts that killed processes left in a folder; return what was removed."""
    swept: list[Path] = []
    for part in folder.glob(f".*{PART_SUFFIX}*"):
        if _is_left_behind(part):
            with suppress(OSError):  # somebody else's, as in a folder of many: it harms nobody
                part.unlink(missing_ok=True)
                swept.append(part)
    return tuple(swept)


def _is_left_behind(part: Path) -> bool:
    name, _, ending = part.name.rpartition(PART_SUFFIX)
    if ending not in COMPANIONS:
        return False
    return is_orphaned(part, name.rpartition(".")[2])


def owned() -> str:
    """Return a part of a name that is new, and tells by which process of which machine it is."""
    return f"{os.getpid()}-{_here()}-{uuid.uuid4().hex[:8]}"


def is_orphaned(path: Path, owned: str) -> bool:
    """Return whether nobody goes on with what has such a part in its name.

    Another machine cannot be asked for its processes, nor this one by the name it had before:
    theirs are gone when nothing was touched for long. A writer that wakes up after all, as in a
    computer that slept, is refused then, and what it was about to replace stays.
    """
    number, _, rest = owned.partition("-")
    if rest.partition("-")[0] == _here():
        return number.isdecimal() and not is_running(int(number))
    return OWNED.fullmatch(owned) is not None and is_old(path)


def is_old(path: Path) -> bool:
    """Return whether nobody has touched a file or folder for long, where that can be told.

    By the clock of its own disk: that of a machine may be set to anything.
    """
    try:
        told = path.lstat()
        with part_of(path.with_name("clock")) as now:
            DISK.close(DISK.create(now))
            return now.lstat().st_mtime - max(told.st_mtime, told.st_ctime) > LONG
    except OSError:
        return False


@cache
def _here() -> str:
    """Return what tells this machine, and the container on it, from others in a shared folder."""
    told = [platform.node()]
    for ask in (MACHINE.read_text, PROCESSES.readlink):
        with suppress(OSError):
            told.append(str(ask()))
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def is_running(pid: int) -> bool:
    """Return whether a process is there; of one of somebody else, yes."""
    return pid == os.getpid() or _is_there(pid)


def _is_there(pid: int) -> bool:
    """Ask the system for another process, without touching it."""
    if sys.platform == "win32":  # there, os.kill ends the process whatever the signal
        import ctypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(SYNCHRONIZE, False, pid)  # noqa: FBT003 (Windows' order)
        if not handle:
            return ctypes.get_last_error() == ACCESS_DENIED
        try:
            return bool(kernel.WaitForSingleObject(handle, 0) == WAIT_TIMEOUT)
        finally:
            kernel.CloseHandle(handle)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    except OverflowError:  # no system counts so far: a name that no process of ours wrote
        return False
    return True
