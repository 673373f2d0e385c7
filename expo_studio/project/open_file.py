"""A project's file that is open: the bytes in it, and whether it is still ours to write."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from threading import RLock
from typing import TYPE_CHECKING

from expo_studio.closing import Closing
from expo_studio.errors import ProjectError
from expo_studio.files import DISK, Disk
from expo_studio.project import database
from expo_studio.project.blobs import BlobState, add_blob, mend_blob, read_blob, state_of
from expo_studio.project.copying import backup_path, copy_to
from expo_studio.project.outside import Outside, ReadOnlyError, Watch
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from expo_studio.model.ids import AssetId
    from expo_studio.project.lock import ProjectLock


class LeftError(ProjectError):
    """One went on in another file while the disk of this one did not answer."""

    def __init__(self) -> None:
        super().__init__(
            Text(
                zh="磁盘没有及时回应；项目已在另一个文件中继续。",
                en="The disk did not answer in time; the project goes on in another file.",
            ),
            Text(zh="请在新的文件中重试。", en="Do it again in the new file."),
        )


class OpenFile(Closing):
    """The file behind a value that is edited; one thread writes at a time.

    Attributes:
        path: Where the file lies.
        is_read_only: Nothing is written to the file: it is newer, in use, or may not be written.
    """

    _watch: Watch

    def __init__(
        self, path: Path, connection: sqlite3.Connection, lock: ProjectLock | None
    ) -> None:
        self.path = path
        self.is_read_only = lock is None
        self._connection = connection
        self._busy = RLock()
        self._lock = lock

    def blob(self, key: AssetId) -> bytes:
        """Return the bytes of an asset; ProjectError where they are missing or damaged."""
        with self._watch.reading() as connection:
            return read_blob(connection, self.path, key)

    def blob_state(self, key: AssetId) -> BlobState:
        """Return whether the bytes of an asset are there and sound."""
        with self._watch.reading() as connection:
            return state_of(connection, self.path, key)

    def mend_blob(self, data: bytes) -> AssetId:
        """Store bytes again, over damaged ones; ProjectError if the disk refuses."""
        with self._writing() as connection:
            return mend_blob(connection, self.path, data)

    def add_blob(self, data: bytes) -> AssetId:
        """Store the bytes of an asset and return its name; ProjectError if the disk refuses."""
        with self._writing() as connection:
            return add_blob(connection, self.path, data)

    def outside(self) -> Outside | None:
        """Return what another program did to the file meanwhile; ProjectError if it is amiss."""
        busy = self._busy
        if self.is_read_only or not busy.acquire(blocking=False):
            return None
        try:
            with database.in_words(self.path):
                return self._watch.look()
        finally:
            busy.release()

    def give_up(self) -> None:
        """Ask the file to give up what it is doing; whoever waits for it is refused."""
        with suppress(sqlite3.ProgrammingError):  # it is closed already
            self._connection.interrupt()

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

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Write to the file inside; refuse where that is not ours to do.

        The disk may answer only after one went on in another file: nothing that was meant for
        the one goes into the other.
        """
        if self.is_read_only:
            raise ReadOnlyError(self.path)
        busy = self._busy
        with self._free(busy), database.in_words(self.path):
            connection, watch = self._connection, self._watch
            watch.require_ours()
            self._require_here(busy)
            try:
                yield connection
            except (sqlite3.Error, ProjectError):
                watch.expect_rollback()
                raise
            watch.note()
            self._require_here(busy)

    @contextmanager
    def _free(self, busy: RLock) -> Iterator[None]:
        """Have a file for oneself; LeftError where one went on in another while one waited."""
        with busy:
            self._require_here(busy)
            yield

    def _require_here(self, busy: RLock) -> None:
        if busy is not self._busy:
            raise LeftError
