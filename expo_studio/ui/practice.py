"""A copy of the sample booth to practise on; nothing that is done to it matters."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from expo_studio.errors import ProjectError
from expo_studio.library import starter
from expo_studio.project.database import in_words
from expo_studio.project.lock import ProjectLock
from expo_studio.project.project import Project

NAME = "practice"


def practice_project(folder: Path | None = None) -> Project:
    """Return a fresh copy of the sample booth; old ones that nobody has open are removed.

    Args:
        folder: Where copies lie; the program's own folder if none is given.

    Raises:
        ProjectError: The disk refuses.
    """
    place = folder or _own_folder()
    with in_words(place):
        place.mkdir(parents=True, exist_ok=True)
    for old in place.glob(f"{NAME}-*.booth"):
        _forget(old)
    taken = {path.name for path in place.glob(f"{NAME}-*.booth")}
    numbers = (number for number in range(1, len(taken) + 2))
    name = next(one for n in numbers if (one := f"{NAME}-{n}.booth") not in taken)
    kit = starter.sample()
    return Project.create(place / name, kit.booth, blobs=kit.contents())


def _own_folder() -> Path:
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(home) / NAME


def _forget(path: Path) -> None:
    """Remove a copy and what lies beside it, unless a window has it open."""
    with contextlib.suppress(ProjectError, OSError):
        lock = ProjectLock(path)
        for one in path.parent.glob(f"{path.name}*"):
            one.unlink(missing_ok=True)
        lock.release()
