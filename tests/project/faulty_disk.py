"""A disk under SQLite that fails at the k-th step: a VFS of our own before the real one.

Structures as in sqlite3.h (https://www.sqlite.org/c3ref/vfs.html and io_methods.html).
"""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from typing import Any

FULL, IOERR_WRITE, IOERR_FSYNC, IOERR_TRUNCATE = 13, 10 | 3 << 8, 10 | 4 << 8, 10 | 6 << 8
READONLY, CANTOPEN, IOERR_DELETE = 8, 14, 10 | 10 << 8

ERRORS = {
    "open": CANTOPEN,
    "write": FULL,
    "sync": IOERR_FSYNC,
    "truncate": IOERR_TRUNCATE,
    "delete": IOERR_DELETE,
}

CLOSE = CFUNCTYPE(c_int, c_void_p)
READ_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
# Names stay bare pointers: SQLite reads on behind their end, and keeps them.


class Methods(Structure):
    """sqlite3_io_methods, version 3; what is not replaced stays a bare pointer."""

    _fields_ = [
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", READ_WRITE),
        ("truncate", TRUNCATE),
        ("sync", SYNC),
        *((f"rest{i}", c_void_p) for i in range(13)),
    ]


class File(Structure):
    """sqlite3_file."""

    _fields_ = [("methods", POINTER(Methods))]


class Vfs(Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = [
        ("version", c_int),
        ("file_size", c_int),
        ("path_limit", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("own", c_void_p),
        ("open", OPEN),
        ("delete", DELETE),
        *((f"rest{i}", c_void_p) for i in range(16)),
    ]


@dataclass
class Faults:
    """What the disk does: counts its steps and fails from the k-th on, or only there.

    Attributes:
        fail_at: Number of the step that fails, counted from 1; 0 means none does.
        stays: Whether all later steps fail as well, as on a full disk.
        steps: What was done, in order.
    """

    fail_at: int = 0
    stays: bool = False
    steps: list[str] = field(default_factory=list)
    failed: bool = False

    def arm(self, fail_at: int, *, stays: bool) -> None:
        """Count anew, and fail at a step."""
        self.fail_at, self.stays, self.failed = fail_at, stays, False
        self.steps.clear()

    def step(self, name: str) -> int:
        """Count a step; return SQLite's code for it."""
        self.steps.append(name)
        count = len(self.steps)
        if self.fail_at and (count == self.fail_at or (self.stays and count > self.fail_at)):
            self.failed = True
            return ERRORS[name]
        return 0


class FaultyVfs:
    """The VFS; its tables live as long as it does, and SQLite keeps it for good."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._library = ctypes.CDLL(_sqlite3.__file__)
        self._library.sqlite3_vfs_find.restype = POINTER(Vfs)
        self._real = self._library.sqlite3_vfs_find(None)
        self._tables: dict[int, Methods] = {}
        self._kept: list[Any] = []
        self.vfs = Vfs.from_buffer_copy(self._real.contents)
        self.vfs.name = b"faulty"
        real_open, real_delete = self._real.contents.open, self._real.contents.delete
        self.vfs.open = OPEN(self._opening(real_open))
        self.vfs.delete = DELETE(
            lambda _, name, sync: faults.step("delete") or real_delete(self._real, name, sync)
        )

    def register(self, *, is_default: bool) -> None:
        """Let SQLite know of it, or make the real one the default again."""
        target = ctypes.byref(self.vfs) if is_default else self._real
        assert self._library.sqlite3_vfs_register(target, 1) == 0

    def _opening(self, real_open: Callable[..., int]) -> Callable[..., int]:
        def open_file(_: int, name: int, file: int, flags: int, out: int) -> int:
            refused = self._faults.step("open")
            code = refused or real_open(ctypes.cast(self._real, c_void_p), name, file, flags, out)
            opened = File.from_address(file)
            if refused:
                opened.methods = POINTER(Methods)()
            elif opened.methods:
                opened.methods = ctypes.pointer(self._faulty(opened.methods))
            return code

        return open_file

    def _faulty(self, real: Any) -> Methods:
        address = ctypes.addressof(real.contents)
        if address in self._tables:
            return self._tables[address]
        table = Methods.from_buffer_copy(real.contents)
        step = self._faults.step
        write, truncate, sync = real.contents.write, real.contents.truncate, real.contents.sync
        table.write = READ_WRITE(lambda *words: step("write") or write(*words))
        table.truncate = TRUNCATE(lambda *words: step("truncate") or truncate(*words))
        table.sync = SYNC(lambda *words: step("sync") or sync(*words))
        self._kept += [real.contents, write, truncate, sync]
        self._tables[address] = table
        return table


_FAULTS = Faults()
_VFS: list[FaultyVfs] = []


@contextmanager
def faulty_disk() -> Iterator[Faults]:
    """Let every connection opened inside stand on a disk whose faults can be armed."""
    if not _VFS:
        _VFS.append(FaultyVfs(_FAULTS))
    _FAULTS.arm(0, stays=False)
    _VFS[0].register(is_default=True)
    try:
        yield _FAULTS
    finally:
        _FAULTS.arm(0, stays=False)
        _VFS[0].register(is_default=False)
