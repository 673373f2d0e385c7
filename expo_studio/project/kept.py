"""A file that is open for editing: the value in it, its journal, and the bytes it speaks of."""

from __future__ import annotations

from contextlib import AbstractContextManager, closing, contextmanager, suppress
from functools import partial
from threading import RLock, Thread
from typing import TYPE_CHECKING, Self, TypeVar

from expo_studio.errors import ProjectError
from expo_studio.files import DISK, Disk, part_of, sweep
from expo_studio.project import database
from expo_studio.project.blobs import names_in, sweep_blobs
from expo_studio.project.copying import (
    copy_to,
    create_at,
    gather_to,
    keep_before_migration,
    put_whole,
)
from expo_studio.project.documents import digest_of, write_document
from expo_studio.project.journalled import Journalled
from expo_studio.project.lock import ProjectLock
from expo_studio.project.outside import Outside, Watch
from expo_studio.project.saving import GivenUpError, Saving, Told, nobody
from expo_studio.text import Text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from expo_studio.model.ids import AssetId

Value = TypeVar("Value")
HELD = 5.0
"""Seconds for which a file that is written to is waited for, when one goes on in another."""


class Kept(Journalled[Value]):
    """A value, its history since it was opened, and the file that keeps it.

    Attributes:
        left: How many assets' bytes stayed where nothing could be read, when the value went on
            in another file.
    """

    left = 0
    _held: RLock | None = None
    """By the write that does not end, while one goes on in another file."""

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
        return self._saving(partial(self._save_as, path, disk, told), is_elsewhere=True)

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
                if not self.is_read_only:
                    self._shadow.end()
                self._let_go()

    def discard_unsaved(self) -> None:
        """Forget the edits since the last save, as the user asked when closing."""
        self.scribe.settle()
        if not self.is_read_only and self.outside() is None:
            with self._writing() as connection:
                connection.execute("DELETE FROM journal")
                self._journal.forget()
        self._keep_what_lacks()

    def _saving(self, write: Callable[[bytes, int], None], *, is_elsewhere: bool = False) -> Saving:
        """Return what writes the value as it is now; what is edited meanwhile comes after it."""
        value, mark = self.document.value, self._journal.divide()
        free = self._free_or_left if is_elsewhere else partial(self._free, self._busy)
        return Saving(
            partial(self._write_value, value, mark, write, free),
            partial(self.document.mark_saved, value),
        )

    def _write_value(
        self,
        value: Value,
        mark: int,
        write: Callable[[bytes, int], None],
        free: Callable[[], AbstractContextManager[object]],
    ) -> None:
        try:
            with free():  # what is stored meanwhile goes into the one file or the other whole
                if self._journal.is_past(mark):
                    raise GivenUpError  # it was, and what came after it is saved
                body = self.notation().encode(value, self._extras)
                self._shadow.rest_on(digest_of(body))
                self._keep_what_lacks()  # a kill after the save would leave what rests on older
                write(body, mark)
        finally:
            self._journal.join(mark)
        while self._journal.is_behind and self._try_to_catch_up():
            pass  # what was edited meanwhile

    @contextmanager
    def _free_or_left(self) -> Iterator[None]:
        """Have the file for oneself; or do without it, where its disk keeps a write for ever."""
        busy = taken = self._busy
        if not busy.acquire(timeout=HELD):
            self._held, taken = busy, RLock()
            taken.acquire()
            self._busy = taken
        is_done = False
        try:
            yield
            is_done = True
        finally:
            if not is_done:
                self._busy = busy  # one stays with the old file
            self._held = None
            taken.release()

    def _save(self, body: bytes, mark: int) -> None:
        with self._writing() as connection:
            self._require_still_there()
            with database.flushed(connection), database.transaction(connection):
                write_document(connection, body)
            self._journal.restart(mark)  # before who waits writes down what is saved now

    def _save_as(self, path: Path, disk: Disk, told: Told, body: bytes, mark: int) -> None:
        if self._held is None and path.resolve() == self.path.resolve():
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
        if self._held is not None:
            self.left = len(set(names_in(body)))
            late = partial(_let_go_after, self._held, self._watch, self._lock)
            Thread(target=late, name="letting go", daemon=True).start()
            self.scribe = self.scribe.successor()
            self._journal.leave_behind(mark)
        else:
            self._let_go()
        self._lock, self.path = lock, path
        self._go_on_with(connection, digest_of(body), mark)

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
        connection = database.open_for_writing(self.path, self.sort)
        self._go_on_with(connection, digest_of(body), mark)

    def _write_whole(self, path: Path, body: bytes, disk: Disk, told: Told = nobody) -> None:
        """Write everything of ours to another file; what of it can be had where ours is gone."""
        with database.in_words(path):
            if self._held is not None:
                gather_to(path, body, (), self.sort, self._identity)
            elif self._can_be_copied():
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

    def _go_on_with(self, connection: sqlite3.Connection, digest: str, mark: int) -> None:
        if not self.is_read_only:
            self._shadow.forget()
        self.is_read_only = False
        self._connection = connection
        self._journal.move(connection, mark)
        self._shadow = self._shadow_of(digest)
        with database.in_words(self.path):
            self._watch = Watch(self.path, connection)

    def _let_go(self) -> None:
        _let_go(self._watch, self._lock)

    def _require_still_there(self) -> None:
        if not self.path.exists():
            raise ProjectError(
                Text(zh="“{path}”已被移走或删除。", en="“{path}” was moved or deleted.").filled(
                    path=self.path
                ),
                database.SAVE_ELSEWHERE,
            )


def _let_go(watch: Watch, lock: ProjectLock | None) -> None:
    """Close a file, and let others have it."""
    watch.let_go()
    if lock is not None:
        lock.release()


def _let_go_after(busy: RLock, watch: Watch, lock: ProjectLock | None) -> None:
    """Close a file when the write to it ends: a connection is not closed under who uses it."""
    with busy:
        _let_go(watch, lock)
