"""Walls around the import worker: no network, no other program, no file but those it needs.

On Linux the kernel holds them: Landlock for files and TCP (Documentation/userspace-api/
landlock.rst), and a seccomp filter under which no socket can be made. Everywhere an audit
hook stops what Python code would do. A kernel without Landlock leaves the hook alone.
"""

from __future__ import annotations

import ctypes
import logging
import os
import platform
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

LOG = logging.getLogger(__name__)
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
"""System calls, alike on x86_64 and aarch64."""
VERSION_FLAG, PATH_BENEATH = 1, 1
NO_NEW_PRIVS, SET_SECCOMP, FILTER = 38, 22, 2
FILES_OF_ABI = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF, 5: 0xFFFF}
"""Rights on files that an ABI knows of."""
EXECUTE, READ_FILE, READ_DIR = 1, 4, 8
READING = EXECUTE | READ_FILE | READ_DIR
ON_FILES = 0x1 | 0x2 | 0x4 | 0x4000
"""Rights that a rule on a single file may hold."""
TCP = 0x3
MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""Architecture in the audit's numbering, and the number of the system call ``socket``."""
SYSTEM = ("/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime",
          "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu",
          "/dev/null", "/dev/urandom")  # fmt: skip
FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork",
             "os.spawn", "os.startfile", "pty.spawn", "ftplib.", "urllib.", "http.client.",
             "smtplib.", "webbrowser.", "winreg.")  # fmt: skip


class Forbidden(PermissionError):  # noqa: N818 (it is what the system would raise)
    """Code in the worker tried what no import needs."""


def close(readable: Iterable[Path], writable: Path) -> None:
    """Wall this process in, for good.

    Args:
        readable: The stranger's file and, if it has side files, its folder.
        writable: The folder for unpacked and converted files.
    """
    sys.addaudithook(_refuse)
    if sys.platform == "linux" and platform.machine() in MACHINES:
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(NO_NEW_PRIVS, 1, 0, 0, 0)
        _close_files(libc, readable, writable)
        _close_network(libc)


def _refuse(event: str, _: tuple[Any, ...]) -> None:
    if event.startswith(FORBIDDEN):
        raise Forbidden(event)


def _close_files(libc: Any, readable: Iterable[Path], writable: Path) -> None:
    abi = libc.syscall(CREATE_RULESET, None, 0, VERSION_FLAG)
    if abi < 1:
        LOG.info("this system has no Landlock")
        return
    everything = FILES_OF_ABI[min(abi, 5)]
    rights = struct.pack("<QQ", everything, TCP) if abi >= 4 else struct.pack("<Q", everything)
    ruleset = libc.syscall(CREATE_RULESET, rights, len(rights), 0)
    if ruleset < 0:
        return
    own = Path(__file__).resolve().parents[1]
    given: list[str | Path] = [sys.prefix, sys.base_prefix, own, *sys.path]
    code = {Path(one).resolve() for one in given if one}
    paths: set[Path] = {*map(Path, SYSTEM), *code, *readable}
    for path in paths:
        _allow(libc, ruleset, path, READING)
    _allow(libc, ruleset, writable, everything & ~EXECUTE)
    libc.syscall(RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


def _allow(libc: Any, ruleset: int, path: Path, rights: int) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:  # not on this system
        return
    if not path.is_dir():
        rights &= ON_FILES
    libc.syscall(ADD_RULE, ruleset, PATH_BENEATH, struct.pack("<Qi", rights, handle), 0)
    os.close(handle)


def _close_network(libc: Any) -> None:
    """Let the system call ``socket`` fail as if it were not permitted."""
    architecture, socket = MACHINES[platform.machine()]
    allow, refuse = 0x7FFF0000, 0x00050001
    steps = (
        (0x20, 0, 0, 4),  # load the architecture
        (0x15, 0, 3, architecture),  # another one is allowed: it is not ours
        (0x20, 0, 0, 0),  # load the number of the call
        (0x15, 0, 1, socket),
        (0x06, 0, 0, refuse),
        (0x06, 0, 0, allow),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("<HBBI", *one) for one in steps))
    program = struct.pack("<H6xQ", len(steps), ctypes.addressof(code))
    libc.prctl(SET_SECCOMP, FILTER, program, 0, 0)
