"""One window per project: locks of the operating system, which a kill releases.

One lies beside the file, where every machine that shares the folder sees it. Another one goes
by the number of the file itself and lies in the user's own folder, as a file that is renamed
or moved while it is open leaves the first behind. The file itself is not locked: closing what
was opened for that would let go of SQLite's own locks on it
(https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
Windows renames no file that SQLite has open; there both locks say the same.
"""

from __future__ import annotations

import errno
import hashlib
import os
import platform
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from expo_studio.files import is_old
from expo_studio.project.database import InUseError
from expo_studio.project.state import state_folder
from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".lock"
HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
"""What systems say of a lock that another one has: flock(2), fcntl(2), _locking of Windows."""
NOT_OFFERED = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL}
NOT_OFFERED |= {errno.EBADF}
"""What they say where a folder has no locks, or none of a file that one may only read."""


class ProjectLock:
    """Held while a project is open for writing.

    Args:
        path: Where the project lies, or is about to.
        own: What who asks holds already; the file that it holds is in nobody's way.

    Raises:
        InUseError: Another window has it open, be it under another name.
        OSError: The disk refuses.
    """

    def __init__(self, path: Path, own: ProjectLock | None = None) -> None:
        self._path = path
        self._number = ""
        self._by_number: BinaryIO | None = None
        beside = _locked(path.with_name(f".{path.name}.lock"))
        if beside is None:
            raise _in_use(path)
        self._beside = beside
        try:
            self._hold_file(own)
        except InUseError:
            self.release()
            raise

    def follow(self) -> None:
        """Hold what was put at the path since; InUseError where another window has that open."""
        self._hold_file(self)

    def release(self) -> None:
        """Let others open the project."""
        self._let_file_go()
        with suppress(OSError):  # of a disk that is gone; it holds no lock any more
            self._beside.close()

    def _hold_file(self, own: ProjectLock | None) -> None:
        """Lock the file itself, if one is there that is not ours already."""
        number = _number_of(self._path)
        if not number or (own is not None and own._number == number):
            return
        by_number: BinaryIO | None = None
        with suppress(OSError):  # where this machine keeps nothing, the lock beside the file counts
            by_number = _locked_here(number)
            if by_number is None:
                raise _in_use(self._path)
        self._let_file_go()
        self._number, self._by_number = number, by_number

    def _let_file_go(self) -> None:
        held, self._by_number = self._by_number, None  # later it may be another window's
        if held is not None:
            _end(held, _place_of(self._number))


def sweep_locks() -> None:
    """Remove what killed programs left of locks by number, of whatever name of this machine."""
    for place in state_folder("open").glob(f"*{SUFFIX}"):
        with suppress(OSError):  # it can be locked by nobody: it harms nobody
            held = _locked_here(place.stem) if is_old(place) else None
            if held is not None:
                _end(held, place)


def _end(held: BinaryIO, place: Path) -> None:
    """Let go of a lock by number, and leave nothing of it."""
    with held, suppress(OSError):
        place.unlink(missing_ok=True)
    if sys.platform == "win32":  # it removes no open file, so none that another one holds
        with suppress(OSError):
            place.unlink(missing_ok=True)


def _in_use(path: Path) -> InUseError:
    return InUseError(
        Text(zh="“{name}”已在另一个窗口中打开。", en="“{name}” is open in another window.").filled(
            name=path.name
        ),
        Text(
            zh="请切换到那个窗口，或以只读方式打开。",
            en="Go to that window, or open it read-only.",
        ),
    )


def _number_of(path: Path) -> str:
    """Return what tells a file from any other, wherever it lies; empty where none is there.

    With the machine, as many of them may share one folder of their user's.
    """
    try:
        told = path.stat()
    except OSError:
        return ""
    words = f"{platform.node()} {told.st_dev} {told.st_ino}"
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _place_of(number: str) -> Path:
    return state_folder("open") / f"{number}{SUFFIX}"


def _locked_here(number: str) -> BinaryIO | None:
    """Lock a file by its number; None where another one holds it, OSError if it cannot be kept.

    Who lets go removes what was locked: that is nobody's lock any more.
    """
    place = _place_of(number)
    place.parent.mkdir(parents=True, exist_ok=True)
    while (file := _locked(place)) is not None:
        with suppress(FileNotFoundError):
            if os.path.samestat(place.stat(), os.fstat(file.fileno())):
                return file
        file.close()
    return None


def _locked(place: Path) -> BinaryIO | None:
    """Return a file, locked where locks are offered; None where another one holds it."""
    file = _opened(place)
    try:
        _lock(file.fileno())
    except OSError as error:
        if error.errno in NOT_OFFERED:
            return file
        file.close()
        if error.errno in HELD:
            return None
        raise
    return file


def _opened(place: Path) -> BinaryIO:
    """Open a file to lock it; what somebody else left in a folder of many may only be read."""
    try:
        return place.open("a+b")
    except PermissionError:
        if not place.exists():
            raise
        return place.open("rb")


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
