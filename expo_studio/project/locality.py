"""Whether a folder lies on a disk of this machine, or in a place that may be slow and may vanish.

Asked of the system, which knows what is mounted; whatever is not known to be a disk of this
machine counts as one that is not: a folder on the network, a file system that a program
provides, a stick that may be pulled.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

LINUX_DISKS = frozenset(
    {"bcachefs", "btrfs", "ecryptfs", "ext2", "ext3", "ext4", "f2fs", "jfs", "nilfs2"}
    | {"overlay", "ramfs", "reiserfs", "tmpfs", "xfs", "zfs"}
)
"""Kinds of file systems that are on a disk built into the machine, or in its memory."""
MOUNTS = Path("/proc/self/mountinfo")
FIXED_DRIVE, MEMORY_DRIVE = 3, 6
"""Windows: answers of GetDriveType."""
MAC_IS_LOCAL, MAC_FLAGS_AT, MAC_TOLD_BYTES = 0x1000, 64, 4096
"""macOS: MNT_LOCAL, where f_flags stands in struct statfs, and more room than that needs."""
MAC_OTHER_DISKS = Path("/Volumes")


def is_local(folder: Path) -> bool:
    """Return whether a folder is on a disk built into this machine."""
    folder = folder.resolve()
    if sys.platform == "win32":
        return _is_on_fixed_drive(folder)
    if sys.platform == "darwin":
        return MAC_OTHER_DISKS not in folder.parents and _is_local_mount(folder)
    try:
        mounts = MOUNTS.read_bytes()
    except OSError:  # a system that does not tell
        return False
    return kind_of_mount(folder, mounts) in LINUX_DISKS


def kind_of_mount(folder: Path, mounts: bytes) -> str:
    """Return the kind of file system that holds a folder, empty where none does.

    Args:
        folder: Without symbolic links.
        mounts: What Linux tells in mountinfo: proc(5).
    """
    found, depth = "", 0
    for place, kind in _listed(mounts):
        if place == folder or place in folder.parents:
            is_deeper = len(place.parts) >= depth  # of two at one place, the later hides the other
            found, depth = (kind, len(place.parts)) if is_deeper else (found, depth)
    return found


def _listed(mounts: bytes) -> Iterator[tuple[Path, str]]:
    """Yield where each file system is mounted, and its kind."""
    for line in mounts.splitlines():
        before, _, after = line.partition(b" - ")
        told, kind = before.split(b" "), after.partition(b" ")[0]
        if len(told) > 4:
            yield Path(os.fsdecode(_unescaped(told[4]))), kind.decode("ascii", "replace")


def _unescaped(name: bytes) -> bytes:
    """Return a name without the octal escapes of spaces, tabs, line ends and backslashes."""
    for sign in b" \t\n\\":
        name = name.replace(b"\\%03o" % sign, bytes([sign]))
    return name


def _is_on_fixed_drive(folder: Path) -> bool:
    """Ask Windows; a share without a letter is no fixed drive."""
    import ctypes

    if sys.platform != "win32":
        return False
    kind = ctypes.WinDLL("kernel32").GetDriveTypeW(folder.anchor)
    return kind in (FIXED_DRIVE, MEMORY_DRIVE)


def _is_local_mount(folder: Path) -> bool:
    """Ask macOS: statfs(2); of a folder that cannot be asked, no."""
    import ctypes

    system = ctypes.CDLL(None)
    told = ctypes.create_string_buffer(MAC_TOLD_BYTES)
    statfs = getattr(system, "statfs$INODE64", None) or system.statfs
    if statfs(os.fsencode(folder), told) != 0:
        return False
    flags = int.from_bytes(told.raw[MAC_FLAGS_AT : MAC_FLAGS_AT + 4], sys.byteorder)
    return bool(flags & MAC_IS_LOCAL)
