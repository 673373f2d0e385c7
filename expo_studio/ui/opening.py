"""Opening a project, and what is offered when that does not go straight."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from expo_studio.errors import ExpoError, ProjectError
from expo_studio.model.schema import NewerVersionError
from expo_studio.project.copying import backup_path
from expo_studio.project.database import HALL, PROJECT, DamagedError, NewerFileError, Sort
from expo_studio.project.kept import Kept
from expo_studio.project.project import Project
from expo_studio.project.rescue import has_backup, restore_backup, take_copy
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.dialogs import way_taken
from expo_studio.ui.outside import ask_copy_path
from expo_studio.ui.patience import SilentError, Waits, at_once
from expo_studio.ui.speech import Speech

if TYPE_CHECKING:
    from expo_studio.project.hall_file import HallFile

TITLE = Text("无法直接打开", "It does not open by itself")
USE_BACKUP = Text("打开备份（{when}）", "Open the backup ({when})")
LOOK = Text("以只读方式打开", "Open read-only")
TAKE_COPY = Text("打开一份副本…", "Open a copy…")
KEPT = Text(
    "已打开备份；损坏的文件保留为“{name}”。",
    "The backup was opened; the damaged file was kept as “{name}”.",
)


def open_asking(
    path: Path, speech: Speech, parent: QWidget | None, wait_for: Waits = at_once
) -> Project | None:
    """Return the project, its backup or a copy, as the user decides; None if given up.

    A newer file is opened read-only without asking: there is no other way to see it.

    Raises:
        ProjectError: There is no way on.
    """
    opening = words.OPENING_FILE.filled(name=path.name)
    try:
        return wait_for(opening, lambda: Project.open(path), late=Project.close)
    except DamagedError as error:
        told = put_backup(path, error, PROJECT, speech, parent, wait_for)
        if told is None:
            return None
        project = wait_for(opening, lambda: Project.open(path), late=Project.close)
        project.recovered = _told_with(told, project.recovered)
        return project
    except NewerFileError:
        return wait_for(opening, lambda: Project.open_read_only(path), late=Project.close)
    except NewerVersionError:
        raise
    except ProjectError as error:
        if isinstance(error, SilentError) or not wait_for(opening, path.is_file):
            raise
        return _seen_or_copied(path, error, speech, parent, wait_for)


def open_hall_asking(
    path: Path, speech: Speech, parent: QWidget | None, wait_for: Waits = at_once
) -> HallFile | None:
    """Return the hall, or its backup if the user wishes; None if given up.

    Raises:
        ProjectError: There is no way on.
    """
    # What halls are made of is of no use to an exhibitor's window, which shall show at once.
    from expo_studio.ui.hall_drafts import open_hall_file

    opening = words.OPENING_FILE.filled(name=path.name)
    try:
        return wait_for(opening, lambda: open_hall_file(path), late=Kept.close)
    except DamagedError as error:
        told = put_backup(path, error, HALL, speech, parent, wait_for)
        if told is None:
            return None
        file = wait_for(opening, lambda: open_hall_file(path), late=Kept.close)
        file.recovered = _told_with(told, file.recovered)
        return file


def _told_with(told: Text, recovered: Text | None) -> Text:
    """Return what came of a backup, and what was restored when it was opened."""
    if recovered is None:
        return told
    return Text(zh=f"{told.zh}{recovered.zh}", en=f"{told.en} {recovered.en}")


def put_backup(
    path: Path,
    error: DamagedError,
    sort: Sort,
    speech: Speech,
    parent: QWidget | None,
    wait_for: Waits = at_once,
) -> Text | None:
    """Offer the backup of a damaged file; return what came of it, None if given up.

    Raises:
        DamagedError: There is no backup.
        ProjectError: The disk refuses.
    """
    opening = words.OPENING_FILE.filled(name=path.name)
    if not wait_for(opening, lambda: has_backup(path, sort)):
        raise error
    when = wait_for(opening, lambda: _when(backup_path(path)))
    if _ask(error, (USE_BACKUP.filled(when=when),), speech, parent) != 0:
        return None
    return KEPT.filled(name=wait_for(opening, lambda: restore_backup(path, sort)).name)


def _seen_or_copied(
    path: Path, error: ExpoError, speech: Speech, parent: QWidget | None, wait_for: Waits
) -> Project | None:
    """Offer a look at, or a copy of, a project that is in use or may not be written."""
    way = _ask(error, (LOOK, TAKE_COPY), speech, parent)
    opening = words.OPENING_FILE.filled(name=path.name)
    if way == 0:
        return wait_for(opening, lambda: Project.open_read_only(path), late=Project.close)
    chosen = ask_copy_path(path, speech, parent, wait_for) if way == 1 else None
    if chosen is None:
        return None
    return wait_for(opening, lambda: take_copy(path, chosen), late=Project.close)


def _ask(
    error: ExpoError, ways: tuple[Text, ...], speech: Speech, parent: QWidget | None
) -> int | None:
    """Say what is wrong and offer ways; return which one was taken."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(speech(TITLE))
    box.setText(speech(error.message))
    box.setInformativeText(speech(error.hint))
    return way_taken(box, ways, speech)


def _when(path: Path) -> str:
    from datetime import UTC, datetime

    local = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
    return local.strftime("%Y-%m-%d %H:%M")
