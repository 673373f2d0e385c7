"""One window per project: a lock of the operating system, which a kill releases."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from expo_studio.project.database import InUseError
from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path


class ProjectLock:
    """Held while a project is open for writing; InUseError if another holds it."""

    def __init__(self, path: Path) -> None:
        self._file = path.with_name(f".{path.name}.lock").open("a+b")
        try:
            _lock(self._file.fileno())
        except OSError as error:
            self._file.close()
            raise InUseError(
                Text(
                    zh="“{name}”已在另一个窗口中打开。", en="“{name}” is open in another window."
                ).filled(name=path.name),
                Text(
                    zh="请切换到那个窗口，或以只读方式打开。",
                    en="Go to that window, or open it read-only.",
                ),
            ) from error

    def release(self) -> None:
        """Let others open the project."""
        with suppress(OSError):  # of a disk that is gone; it holds no lock any more
            self._file.close()


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
