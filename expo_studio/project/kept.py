"""A file that is open for editing: the value in it, its journal, and the bytes it speaks of."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from expo_studio.errors import ProjectError
from expo_studio.events import Event
from expo_studio.files import DISK, Disk, part_of, sweep
from expo_studio.model.edited import Change, Edited
from expo_studio.project import database
from expo_studio.project.blobs import names_in, sweep_blobs
from expo_studio.project.copying import (
    copy_to,
    create_at,
    gather_to,
    keep_before_migration,
    put_whole,
)
from expo_studio.project.documents import read_document, write_document
from expo_studio.project.identity import identity_in
from expo_studio.project.journal import Journal, recovery_words, replay
from expo_studio.project.lock import ProjectLock
from expo_studio.project.open_file import OpenFile
from expo_studio.project.outside import Outside, Watch
from expo_studio.project.saving import GivenUpError, Saving, Told, nobody
from expo_studio.project.scribe import Scribe
from expo_studio.text import Text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from expo_studio.model.ids import AssetId
    from expo_studio.model.schema import Notation

Value = TypeVar("Value")


class Kept(OpenFile, Generic[Value]):
    """A value, its history since it was opened, and the file that keeps it.

    Attributes:
        sort: Kind of the file.
        document: The booth being edited; each change goes to the journal at once.
        recovered: What was restored on opening, in words, or None.
        scribe: Has edits written down.
        failed: Told when an edit could not be written down, on the thread that wrote; the edit
            itself stays.
    """

    sort: ClassVar[database.Sort]

    @classmethod
    @abstractmethod
    def notation(cls) -> Notation[Any]:
        """Return how values of this kind are written."""

    @classmethod
    @abstractmethod
    def edited(cls, value: Value) -> Edited[Value]:
        """Return a value about to be edited."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, lock: ProjectLock | None
    ) -> None:
        super().__init__(path, connection, lock)
        self.failed: Event[ProjectError] = Event()
        self.recovered: Text | None = None
        self.scribe = Scribe(self._try_to_catch_up)
        with database.in_words(path):
            stored, is_newest = read_document(connection, path, self.notation())
            self._identity = identity_in(connection)
        self._extras = stored.extras
        self._journal: Journal[Value] = Journal(connection, self.notation())
        self.document = self.edited(stored.value)
        if lock is None:
            self._read_on()
        else:
            self._recover(is_newest=is_newest)
        with database.in_words(path):
            self._watch = Watch(path, connection)
        self.document.changed.listen(self._write_down)

    @classmethod
    def create(cls, path: Path, value: Value, identity: str = "") -> Self:
        """Make a file and open it; ProjectError if it exists or the disk refuses.

        Args:
            path: Where it goes.
            value: What it holds.
            identity: That of the file it is a copy of; a new one where it is none.
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
                create_at(path, cls.notation().encode(value), cls.sort, identity)
            return cls(path, database.open_for_writing(path, cls.sort), lock)
        except ProjectError:
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
            return cls(path, database.open_for_writing(path, cls.sort), lock)
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
        return cls(path, database.open_for_reading(path, cls.sort), None)

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

    def save(self) -> None:
        """Keep the value as it is now.

        Raises:
            ChangedOutsideError: Another program changed the file; it is left alone.
            ProjectError: The disk refuses; nothing is lost.
        """
        self.saving().carry_out()

    def saving(self) -> Saving:
        """Return what keeps the value as it is now, refused as ``save`` is."""
        return self._saving(self._save)

    def save_as(self, path: Path, disk: Disk = DISK) -> None:
        """Write the value and its bytes to another file and go on with that one.

        Raises:
            ProjectError: The disk refuses; the project stays where it is, still unsaved.
        """
        self.saving_as(path, disk).carry_out()

    def saving_as(self, path: Path, disk: Disk = DISK, told: Told = nobody) -> Saving:
        """Return what writes the value to another file, refused as ``save_as`` is."""
        return self._saving(partial(self._save_as, path, disk, told))

    def overwrite(self, disk: Disk = DISK) -> None:
        """Put the value and its bytes in the place of what another program left there.

        Raises:
            ProjectError: The disk refuses; what lies there stays, and so do the edits.
        """
        self.overwriting(disk).carry_out()

    def overwriting(self, disk: Disk = DISK) -> Saving:
        """Return what puts the value over what lies there, refused as ``overwrite`` is."""
        return self._saving(partial(self._overwrite, disk))

    def close(self) -> None:
        """Let go of the file; unsaved edits stay in its journal.

        Bytes of assets that neither they nor a saved value speak of are forgotten now, so
        that until here everything can be undone.

        Raises:
            ProjectError: The disk refuses to bring everything into one file; what was done
                then still lies beside it in the write-ahead log.
        """
        self.scribe.settle()
        with self._busy:
            try:
                if not self.is_read_only and self.outside() in (None, Outside.GONE):
                    if self._journal.is_behind:
                        self._catch_up()
                    sweep_blobs(self._connection, self.path)
                    with database.in_words(self.path):
                        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                self._watch.let_go()
                if self._lock is not None:
                    self._lock.release()

    def discard_unsaved(self) -> None:
        """Forget the edits since the last save, as the user asked when closing."""
        self.scribe.settle()
        if not self.is_read_only and self.outside() is None:
            with self._writing():
                self._connection.execute("DELETE FROM journal")
                self._journal.forget()

    def _read_on(self) -> None:
        """Take the unsaved edits of a file that is not ours into the value, without undo."""
        with database.in_words(self.path):
            replay(self._connection, self.document, self.notation())
        self.document = self.edited(self.document.value)

    def _saving(self, write: Callable[[bytes, int], None]) -> Saving:
        """Return what writes the value as it is now; what is edited meanwhile comes after it."""
        value, mark = self.document.value, self._journal.divide()
        return Saving(
            partial(self._write_value, value, mark, write),
            partial(self.document.mark_saved, value),
        )

    def _write_value(self, value: Value, mark: int, write: Callable[[bytes, int], None]) -> None:
        try:
            with self._busy:  # what is stored meanwhile goes into the one file or the other whole
                if self._journal.is_past(mark):
                    raise GivenUpError  # it was, and what came after it is saved
                write(self.notation().encode(value, self._extras), mark)
        finally:
            self._journal.join(mark)
        while self._journal.is_behind and self._try_to_catch_up():
            pass  # what was edited meanwhile

    def _save(self, body: bytes, mark: int) -> None:
        with self._writing():
            self._require_still_there()
            with database.flushed(self._connection), database.transaction(self._connection):
                write_document(self._connection, body)
            self._journal.restart(mark)  # before who waits writes down what is saved now

    def _save_as(self, path: Path, disk: Disk, told: Told, body: bytes, mark: int) -> None:
        if path.resolve() == self.path.resolve():
            self._save(body, mark)
            return
        with database.in_words(path):
            lock = ProjectLock(path)
        try:
            self._write_whole(path, body, disk, told)
            connection = database.open_for_writing(path, self.sort)
        except ProjectError:
            lock.release()
            raise
        self._watch.let_go()
        if self._lock is not None:
            self._lock.release()
        self._lock, self.path = lock, path
        self._go_on_with(connection, mark)

    def _overwrite(self, disk: Disk, body: bytes, mark: int) -> None:
        if self.outside() in (None, Outside.WRITTEN):
            with database.in_words(self.path):
                self._watch.forgive()
            self._save(body, mark)
            return
        with database.in_words(self.path), part_of(self.path) as part:
            self._write_whole(part, body, disk)
            put_whole(part, self.path, disk)
        self._watch.let_go()
        self._go_on_with(database.open_for_writing(self.path, self.sort), mark)

    def _write_whole(self, path: Path, body: bytes, disk: Disk, told: Told = nobody) -> None:
        """Write everything of ours to another file; what of it can be had where ours is gone."""
        with database.in_words(path):
            if self._can_be_copied():
                copy_to(self._connection, path, disk, body, told)
            else:
                gather_to(path, body, self._readable(body), self.sort, self._identity)

    def _can_be_copied(self) -> bool:
        """Return whether the file is ours as a whole, and its disk still there."""
        try:
            with database.in_words(self.path):
                self.path.stat(follow_symlinks=True)
            return not self.is_read_only and self.outside() is not Outside.OVERWRITTEN
        except ProjectError:
            return False

    def _readable(self, body: bytes) -> Iterator[bytes]:
        """Yield the bytes spoken of that can still be had; the checks name the others."""
        for key in dict.fromkeys(names_in(body)):
            with suppress(ProjectError):
                yield self.blob(key)

    def _go_on_with(self, connection: sqlite3.Connection, mark: int) -> None:
        self.is_read_only = False
        self._connection = connection
        self._journal.move(connection)
        self._journal.restart(mark)
        with database.in_words(self.path):
            self._watch = Watch(self.path, connection)

    def _recover(self, *, is_newest: bool) -> None:
        if not is_newest:
            with database.in_words(self.path):
                self._journal.set_aside()
            self.document.mark_unsaved()
            self.recovered = Text(
                zh="最近一次保存已损坏；已打开它之前的一次保存。",
                en="The last save was damaged; the one before it was opened.",
            )
            return
        with database.in_words(self.path):
            restored, lost = self._journal.resume(self.document)
        if restored or lost:
            self.recovered = recovery_words(restored, lost)

    def _write_down(self, change: Change[Value]) -> None:
        self._journal.note(change)
        self.scribe.begin()

    def _try_to_catch_up(self) -> bool:
        """Write down what waits; return whether there was something, and it could be.

        Beside who edits one may wait for the file. Where who edits would have to, whoever
        stores something now looks here afterwards.
        """
        is_beside = self.scribe.patience is not None
        if not self._journal.is_behind or not self._busy.acquire(blocking=is_beside):
            return False
        try:
            if not self._journal.is_behind:
                return False
            self._catch_up()
        except ProjectError as error:
            self.failed.tell(error)
            return False
        else:
            return True
        finally:
            self._busy.release()

    def _catch_up(self) -> None:
        with self._writing():
            self._journal.write()

    def _require_still_there(self) -> None:
        if not self.path.exists():
            raise ProjectError(
                Text(zh="“{path}”已被移走或删除。", en="“{path}” was moved or deleted.").filled(
                    path=self.path
                ),
                database.SAVE_ELSEWHERE,
            )
