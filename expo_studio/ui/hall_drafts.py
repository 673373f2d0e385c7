"""Halls that have no name yet: kept in the user's own folder until they are saved somewhere."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from expo_studio.errors import ProjectError
from expo_studio.model.hall import Hall
from expo_studio.project.database import InUseError, NewerFileError, in_words
from expo_studio.project.hall_file import HallFile
from expo_studio.project.kept import Kept

PREFIX = "unsaved-"


def drafts_folder() -> Path:
    """Return where halls without a name lie."""
    return user_data_path("expo-studio", appauthor=False) / "halls"


def is_draft(path: Path) -> bool:
    """Return whether a hall has no name of its own yet."""
    return path.parent == drafts_folder() and path.name.startswith(PREFIX)


def open_hall_file(path: Path) -> HallFile:
    """Return a hall for editing, or to look at where it is in use elsewhere or newer.

    Raises:
        ProjectError: It is missing, damaged, or no hall.
    """
    try:
        return HallFile.open(path)
    except (InUseError, NewerFileError):
        return HallFile.open_read_only(path)


def new_draft() -> HallFile:
    """Return a new, empty hall; ProjectError if the disk refuses."""
    folder = drafts_folder()
    with in_words(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return HallFile.create(folder / f"{PREFIX}{secrets.token_hex(4)}.hall", Hall())


def found_draft() -> HallFile | None:
    """Return the latest hall that a kill left behind; empty ones are swept away."""
    left = list(drafts_folder().glob(f"{PREFIX}*.hall"))
    for path in sorted(left, key=_age, reverse=True):
        with suppress(ProjectError):  # in use by another window, or damaged: not ours to judge
            file = HallFile.open(path)
            if file.hall.exhibits or file.document.history:
                return file
            discard(file)
    return None


def discard(file: Kept[Any]) -> None:
    """Close a draft and remove it."""
    file.close()
    remove_draft(file.path)


def remove_draft(path: Path) -> None:
    """Remove a draft that nobody has open, with what SQLite left beside it."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f".{path.name}.lock"):
        path.with_name(name).unlink(missing_ok=True)


def _age(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0
