"""A file that is open for editing: the value in it, its journal, and the bytes it speaks of."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Self, TypeVar

from expo_studio.errors import ExpoError, ProjectError
from expo_studio.files import sweep
from expo_studio.project import database
from expo_studio.project.blobs import sweep_blobs
from expo_studio.project.copying import create_at, keep_before_migration
from expo_studio.project.lock import ProjectLock
from expo_studio.project.moving import Moving
from expo_studio.project.outside import Outside
from expo_studio.text import Text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from expo_studio.model.ids import AssetId

Value = TypeVar("Value")


class Kept(Moving[Value]):
    """A value, its history since it was opened, and the file that keeps it."""

    @classmethod
    def create(
        cls, path: Path, value: Value, identity: str = "", blobs: Iterable[bytes] = ()
    ) -> Self:
        """Make a file, whole or not at all, and open it.

        Args:
            path: Where it goes.
            value: What it holds.
            identity: That of the file it is a copy of; a new one where it is none.
            blobs: The bytes that the value speaks of.

        Raises:
            ProjectError: It exists, or the disk refuses.
            ExpoError: What gives the bytes raised it.
        """
        if path.exists():
            raise ProjectError(
                Text(zh="“{path}”已存在。", en="“{path}” exists already.").filled(path=path),
                Text(zh="请换一个文件名。", en="Choose another name."),
            )
        with database.in_words(path):
            lock = ProjectLock(path)
        try:
            with database.in_words(path):
                create_at(path, cls.notation().encode(value), cls.sort, identity, blobs)
                lock.follow()
            return cls._over(path, database.open_for_writing(path, cls.sort), lock)
        except ExpoError:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file for editing, restoring unsaved work.

        Raises:
            InUseError: Another window has it open.
            DamagedError: It is damaged; a backup may be beside it.
            NewerFileError: It can only be opened read-only.
            ProjectError: It is missing, or may not be written.
        """
        database.open_for_reading(path, cls.sort).close()
        with database.in_words(path):
            lock = ProjectLock(path)
            sweep(path.resolve().parent)
        try:
            with closing(database.open_for_reading(path, cls.sort)) as old, database.in_words(path):
                keep_before_migration(old, path)
            return cls._over(path, database.open_for_writing(path, cls.sort), lock)
        except ProjectError:
            lock.release()
            raise

    @classmethod
    def open_read_only(cls, path: Path) -> Self:
        """Open a file to look at, unsaved edits included; not a byte of it changes.

        Raises:
            NewerVersionError: What it holds is of a newer version.
            ProjectError: It is missing or damaged.
        """
        return cls._over(path, database.open_for_reading(path, cls.sort), None)

    @classmethod
    def _over(cls, path: Path, connection: sqlite3.Connection, lock: ProjectLock | None) -> Self:
        """Return an open file; one that is refused is not held, so that its backup can be put."""
        with database.held_if_sound(connection):
            return cls(path, connection, lock)

    def store(self, blobs: Sequence[bytes]) -> list[AssetId]:
        """Store the bytes of assets on any thread while edits go on; ProjectError if refused.

        The disk is busy with them for long. What is edited meanwhile waits to be written down
        until it is free again, so that nobody who edits waits.
        """
        keys = [self.add_blob(data) for data in blobs]
        with suppress(ProjectError):  # the next edit tries again, and tells
            while self._journal.is_behind:  # more may have come while the last were written
                self._catch_up()
        return keys

    def fold(self) -> None:
        """Bring everything into the one file, as closing does, and go on with it.

        Raises:
            ProjectError: The disk refuses; what was done still lies beside it in the log.
        """
        self.scribe.settle()
        with self._busy:
            if self._may_be_folded():
                self._fold()

    def close(self) -> None:
        """Let go of the file; unsaved edits stay in its journal, and none is made any more.

        Bytes of assets that neither they nor a saved value speak of are forgotten now, so
        that until here everything can be undone.

        Raises:
            ProjectError: The disk refuses to bring everything into one file; what was done
                then still lies beside it in the write-ahead log.
        """
        self.scribe.settle()
        with self._busy:
            try:
                if self._may_be_folded():
                    if self._journal.is_behind:
                        self._catch_up()
                    sweep_blobs(self._connection, self.path)
                    self._fold()
            finally:
                if not self.is_read_only:
                    self._shadow.end()
                self._let_go()
                self.is_read_only = True
                self._hear_no_more()

    def _may_be_folded(self) -> bool:
        return not self.is_read_only and self.outside() in (None, Outside.GONE)

    def _fold(self) -> None:
        if self._journal.is_behind:
            self._catch_up()
        try:
            with database.in_words(self.path):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._watch.note_shape()  # also where only a part went in: nobody else wrote that

    def discard_unsaved(self) -> None:
        """Forget the edits since the last save, as the user asked when closing."""
        self.scribe.settle()
        if not self.is_read_only and self.outside() is None:
            with self._writing() as connection:
                connection.execute("DELETE FROM journal")
                self._journal.forget()
        self._keep_what_lacks()
