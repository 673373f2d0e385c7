"""Ways on when a file cannot be opened: its backup, or a copy of what can be read."""

from __future__ import annotations

import contextlib
import itertools
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from expo_studio.errors import ProjectError
from expo_studio.project import database
from expo_studio.project.blobs import BlobState, names_in, state_of
from expo_studio.project.copying import backup_path, copy_to
from expo_studio.project.lock import ProjectLock
from expo_studio.project.project import Project
from expo_studio.project.saving import Told, nobody
from expo_studio.project.snapshot import Snapshot, identity_of
from expo_studio.scratch import Scratch
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from expo_studio.closing import Closing


def _hall_seen(path: Path) -> Closing:
    """Look at a hall; what halls are made of is imported only for one."""
    from expo_studio.project.hall_snapshot import HallSnapshot

    return HallSnapshot(path)


LOOKS: dict[database.Sort, Callable[[Path], Closing]] = {
    database.PROJECT: Snapshot,
    database.HALL: _hall_seen,
}
"""How each kind of file is looked at without changing it."""


def has_backup(path: Path, sort: database.Sort = database.PROJECT) -> bool:
    """Return whether a sound backup lies beside a file."""
    backup = backup_path(path)
    if not backup.is_file():
        return False
    with contextlib.suppress(ProjectError):
        LOOKS[sort](backup).close()
        return True
    return False


def back_up(path: Path, sort: database.Sort = database.PROJECT, told: Told = nobody) -> Path:
    """Write a whole copy beside a file and return its path, also while it is being edited.

    Args:
        path: The file.
        sort: Its kind.
        told: Hears how far it is, and may raise to give it up.

    Raises:
        DamagedError: The file is damaged, or bytes in it that the backup still has whole; a
            good backup is never overwritten by it.
        ProjectError: The disk refuses.
    """
    target = backup_path(path)
    with (
        closing(database.open_for_reading(path, sort)) as connection,
        database.in_words(target),
    ):
        _require_sound(connection, path)
        if has_backup(path, sort):
            _require_no_worse(connection, path, sort)
        copy_to(connection, target, told=told)
    return target


def restore_backup(path: Path, sort: database.Sort = database.PROJECT) -> Path:
    """Put the backup in the place of a damaged file; return where that one lies now.

    The damaged file is kept with its log: somebody may still get something out of it. Where
    the backup cannot be written it is put back, so that the backup is offered again.

    Raises:
        InUseError: Another window has it open.
        ProjectError: The backup is damaged as well, or the disk refuses.
    """
    backup = backup_path(path)
    with database.in_words(path):
        lock = ProjectLock(path)
    try:
        with (
            closing(database.open_for_reading(backup, sort)) as connection,
            database.in_words(backup),
        ):
            _require_sound(connection, backup)
            aside = _unused(path)
            _rename(path, aside)
            try:
                copy_to(connection, path)
            except (OSError, sqlite3.Error):
                _rename(aside, path)
                raise
    finally:
        lock.release()
    return aside


def require_readable(path: Path) -> None:
    """Raise ProjectError where what lies at a path is no project that opens.

    A copy is looked at, so that no log beside it is touched and no lock is shared with
    a connection of our own to the same file.
    """
    with database.in_words(path), Scratch() as folder:
        copy = folder / path.name
        for ending in ("", "-wal", "-journal"):
            given = path.with_name(path.name + ending)
            if given.exists():
                shutil.copyfile(given, copy.with_name(copy.name + ending))
        Snapshot(copy).close()


def take_copy(path: Path, target: Path) -> Project:
    """Copy what can be read of a project, unsaved edits included, and open the copy.

    Raises:
        ProjectError: It cannot be read at all, the target exists, or the disk refuses.
    """
    with Snapshot(path) as snapshot:
        return Project.create(target, snapshot.booth, identity_of(path), _readable(snapshot))


def _readable(snapshot: Snapshot) -> Iterator[bytes]:
    """Yield the bytes of assets that can be read; the checks tell what is missing."""
    booth = snapshot.booth
    keys = [blob for key, asset in booth.assets.items() for blob in (key, *asset.blobs())]
    keys += [booth.baked.cells] if booth.baked is not None else []
    for key in keys:
        with contextlib.suppress(ProjectError):
            yield snapshot.blob(key)


def _require_sound(connection: sqlite3.Connection, path: Path) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check").fetchone()
    if verdict != "ok":
        raise database.DamagedError(
            Text(zh="“{name}”已损坏。", en="“{name}” is damaged.").filled(name=path.name),
            database.OPEN_BACKUP,
        )


def _require_no_worse(connection: sqlite3.Connection, path: Path, sort: database.Sort) -> None:
    """Raise DamagedError where the backup has whole what the last save speaks of, and we not."""
    newest = connection.execute("SELECT body FROM document ORDER BY id DESC LIMIT 1")
    names = {name for (body,) in newest for name in names_in(bytes(body))}
    lost = [key for key in names if state_of(connection, path, key) is not BlobState.SOUND]
    backup = backup_path(path)
    with closing(database.open_for_reading(backup, sort)) as older:
        whole = [key for key in lost if state_of(older, backup, key) is BlobState.SOUND]
    if whole:
        raise database.DamagedError(
            Text(
                zh="“{name}”里有 {n} 个文件已损坏，而备份里的完好：备份保持不变。",
                en="In “{name}” files are damaged that its backup has whole ({n}):"
                " the backup stays as it was.",
            ).filled(name=path.name, n=len(whole)),
            Text(
                zh="请重新添加这些文件，或把备份（.bak）另存为新文件后打开。",
                en="Add these files again, or copy the backup (.bak) to a new name and open it.",
            ),
        )


def _rename(path: Path, to: Path) -> None:
    """Give a file another name, and its log, in which more may be found."""
    path.rename(to)
    for ending in ("-wal", "-shm", "-journal"):
        log = path.with_name(path.name + ending)
        if ending != "-shm" and log.exists() and log.stat().st_size:
            log.rename(to.with_name(to.name + ending))
        log.unlink(missing_ok=True)


def _unused(path: Path) -> Path:
    """Return a name beside a damaged file that is free."""
    names = (
        path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")
        for number in itertools.count(1)
    )
    return next(name for name in names if not name.exists())
