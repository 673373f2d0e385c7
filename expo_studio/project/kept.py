"""A file that is open for editing: the value in it, its journal, and the bytes it speaks of."""

from __future__ import annotations

import sqlite3
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from expo_studio.closing import Closing
from expo_studio.errors import ProjectError
from expo_studio.events import Event
from expo_studio.files import DISK, Disk, part_of, sweep
from expo_studio.model.edited import Change, Edited
from expo_studio.project import database
from expo_studio.project.blobs import (
    BlobState,
    add_blob,
    mend_blob,
    names_in,
    read_blob,
    state_of,
    sweep_blobs,
)
from expo_studio.project.copying import (
    backup_path,
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
from expo_studio.project.outside import Outside, ReadOnlyError, Watch
from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.model.ids import AssetId
    from expo_studio.model.schema import Notation

Value = TypeVar("Value")


class Kept(Closing, Generic[Value]):
    """A value, its history since it was opened, and the file that keeps it.

    Attributes:
        sort: Kind of the file.
        path: Where the file lies.
        document: The booth being edited; each change goes to the journal at once.
        recovered: What was restored on opening, in words, or None.
        failed: Told when an edit could not be written down; the edit itself stays.
        is_read_only: Nothing is written to the file: it is newer, in use, or may not be written.
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
        self.path = path
        self.failed: Event[ProjectError] = Event()
        self.recovered: Text | None = None
        self.is_read_only = lock is None
        self._connection = connection
        self._busy = RLock()
        self._lock = lock
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

    def blob(self, key: AssetId) -> bytes:
        """Return the bytes of an asset; ProjectError where they are missing or damaged."""
        return read_blob(self._connection, self.path, key)

    def blob_state(self, key: AssetId) -> BlobState:
        """Return whether the bytes of an asset are there and sound."""
        return state_of(self._connection, self.path, key)

    def mend_blob(self, data: bytes) -> AssetId:
        """Store bytes again, over damaged ones; ProjectError if the disk refuses."""
        with self._writing():
            return mend_blob(self._connection, self.path, data)

    def add_blob(self, data: bytes) -> AssetId:
        """Store the bytes of an asset and return its name; ProjectError if the disk refuses."""
        with self._writing():
            return add_blob(self._connection, self.path, data)

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

    def outside(self) -> Outside | None:
        """Return what another program did to the file meanwhile; ProjectError if it is amiss."""
        if self.is_read_only or not self._busy.acquire(blocking=False):
            return None
        try:
            with database.in_words(self.path):
                return self._watch.look()
        finally:
            self._busy.release()

    def save(self) -> None:
        """Keep the value as it is now.

        Raises:
            ChangedOutsideError: Another program changed the file; it is left alone.
            ProjectError: The disk refuses; nothing is lost.
        """
        body = self.notation().encode(self.document.value, self._extras)
        with self._writing():
            self._require_still_there()
            self._connection.execute("PRAGMA synchronous=FULL")
            try:
                with database.transaction(self._connection):
                    write_document(self._connection, body)
            finally:
                self._connection.execute("PRAGMA synchronous=NORMAL")
            self._journal.restart()  # before anybody who waits writes down what is saved now
        self.document.mark_saved()

    def back_up(self, disk: Disk = DISK) -> Path:
        """Write a whole copy beside the project and return its path.

        Raises:
            DamagedError: The project is damaged; a good backup is never overwritten by it.
            ProjectError: The disk refuses.
        """
        with database.in_words(self.path):
            (verdict,) = self._connection.execute("PRAGMA quick_check").fetchone()
            if verdict != "ok":
                raise database.DamagedError(
                    Text(zh="“{name}”已损坏。", en="“{name}” is damaged.").filled(
                        name=self.path.name
                    ),
                    database.OPEN_BACKUP,
                )
            target = backup_path(self.path)
            copy_to(self._connection, target, disk)
        return target

    def save_as(self, path: Path, disk: Disk = DISK) -> None:
        """Write the value and its bytes to another file and go on with that one.

        Raises:
            ProjectError: The disk refuses; the project stays where it is, still unsaved.
        """
        if path.resolve() == self.path.resolve():
            self.save()
            return
        body = self.notation().encode(self.document.value, self._extras)
        with database.in_words(path):
            lock = ProjectLock(path)
        with self._busy:  # what is stored meanwhile goes into the one file or the other as a whole
            try:
                self._write_whole(path, body, disk)
                connection = database.open_for_writing(path, self.sort)
            except ProjectError:
                lock.release()
                raise
            self._watch.let_go()
            if self._lock is not None:
                self._lock.release()
            self._lock, self.path = lock, path
            self._go_on_with(connection)

    def overwrite(self, disk: Disk = DISK) -> None:
        """Put the value and its bytes in the place of what another program left there.

        Raises:
            ProjectError: The disk refuses; what lies there stays, and so do the edits.
        """
        if self.outside() in (None, Outside.WRITTEN):
            with database.in_words(self.path):
                self._watch.forgive()
            self.save()
            return
        body = self.notation().encode(self.document.value, self._extras)
        with self._busy:
            with database.in_words(self.path), part_of(self.path) as part:
                self._write_whole(part, body, disk)
                put_whole(part, self.path, disk)
            self._watch.let_go()
            self._go_on_with(database.open_for_writing(self.path, self.sort))

    def close(self) -> None:
        """Let go of the file; unsaved edits stay in its journal.

        Bytes of assets that neither they nor a saved value speak of are forgotten now, so
        that until here everything can be undone.

        Raises:
            ProjectError: The disk refuses to bring everything into one file; what was done
                then still lies beside it in the write-ahead log.
        """
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
        if not self.is_read_only and self.outside() is None:
            with self._writing():
                self._connection.execute("DELETE FROM journal")
                self._journal.forget()

    def _read_on(self) -> None:
        """Take the unsaved edits of a file that is not ours into the value, without undo."""
        with database.in_words(self.path):
            replay(self._connection, self.document, self.notation())
        self.document = self.edited(self.document.value)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Write to the file inside; refuse where that is not ours to do."""
        if self.is_read_only:
            raise ReadOnlyError(self.path)
        with self._busy, database.in_words(self.path):
            self._watch.require_ours()
            yield
            self._watch.note()

    def _write_whole(self, path: Path, body: bytes, disk: Disk) -> None:
        """Write everything of ours to another file."""
        is_ours = not self.is_read_only and self.outside() is not Outside.OVERWRITTEN
        with database.in_words(path):
            if is_ours:
                copy_to(self._connection, path, disk, body)
            else:
                gather_to(path, body, self._readable(body), self.sort, self._identity)

    def _readable(self, body: bytes) -> Iterator[bytes]:
        """Yield the bytes spoken of that can still be had; the checks name the others."""
        for key in dict.fromkeys(names_in(body)):
            with suppress(ProjectError):
                yield self.blob(key)

    def _go_on_with(self, connection: sqlite3.Connection) -> None:
        self.is_read_only = False
        self._connection = connection
        self._journal = Journal(connection, self.notation())
        with database.in_words(self.path):
            self._watch = Watch(self.path, connection)
        self.document.mark_saved()

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
        if not self._busy.acquire(blocking=False):
            return  # who stores something now looks here afterwards
        try:
            self._catch_up()
        except ProjectError as error:
            self.failed.tell(error)
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
