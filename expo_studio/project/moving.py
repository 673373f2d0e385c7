"""Going on in another file: where the user wishes, or where the file's disk does not answer."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from functools import partial
from threading import RLock, Thread
from typing import TYPE_CHECKING, TypeVar

from expo_studio.errors import ProjectError
from expo_studio.files import DISK, Disk, part_of
from expo_studio.project import database
from expo_studio.project.blobs import names_in
from expo_studio.project.copying import copy_to, create_at, put_whole
from expo_studio.project.documents import digest_of
from expo_studio.project.lock import ProjectLock
from expo_studio.project.outside import Outside, Watch
from expo_studio.project.saved import Saved
from expo_studio.project.saving import Saving, Told, nobody

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Value = TypeVar("Value")
HELD = 5.0
"""Seconds for which a file that is written to is waited for, when one goes on in another."""


class Moving(Saved[Value]):
    """A value that can leave its file for another one.

    Attributes:
        left: How many assets' bytes stayed where nothing could be read, when the value went on
            in another file.
    """

    left = 0
    _held: RLock | None = None
    """By the write that does not end, while one goes on in another file."""

    def save_as(self, path: Path, disk: Disk = DISK) -> None:
        """Write the value and its bytes to another file and go on with that one.

        Raises:
            ProjectError: The disk refuses; the project stays where it is, still unsaved.
        """
        self.saving_as(path, disk).carry_out()

    def saving_as(self, path: Path, disk: Disk = DISK, told: Told = nobody) -> Saving:
        """Return what writes the value to another file, refused as ``save_as`` is."""
        return self._saving(partial(self._save_as, path, disk, told), self._free_or_left)

    def overwrite(self, disk: Disk = DISK) -> None:
        """Put the value and its bytes in the place of what another program left there.

        Raises:
            ProjectError: The disk refuses; what lies there stays, and so do the edits.
        """
        self.overwriting(disk).carry_out()

    def overwriting(self, disk: Disk = DISK) -> Saving:
        """Return what puts the value over what lies there, refused as ``overwrite`` is."""
        return self._saving(partial(self._overwrite, disk))

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

    def _save_as(self, path: Path, disk: Disk, told: Told, body: bytes, mark: int) -> None:
        if self._held is None and path.resolve() == self.path.resolve():
            self._save(body, mark)
            return
        with database.in_words(path):
            lock = ProjectLock(path, self._lock)
        try:
            self._write_whole(path, body, disk, told)
            lock.follow()
            connection, watch = self._opened(path)
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
        self._go_on_with(connection, watch, digest_of(body), mark)

    def _overwrite(self, disk: Disk, body: bytes, mark: int) -> None:
        if self.outside() in (None, Outside.WRITTEN):
            with database.in_words(self.path):
                self._watch.forgive()
            self._save(body, mark)
            return
        with database.in_words(self.path), part_of(self.path) as part:
            self._write_whole(part, body, disk)
            put_whole(part, self.path, disk)
        if self._lock is not None:
            self._lock.follow()
        self._watch.let_go()
        self._go_on_with(*self._opened(self.path), digest_of(body), mark)

    def _opened(self, path: Path) -> tuple[sqlite3.Connection, Watch]:
        """Open the file that was just written, and look after it."""
        connection = database.open_for_writing(path, self.sort)
        with database.held_if_sound(connection), database.in_words(path):
            return connection, Watch(path, connection)

    def _write_whole(self, path: Path, body: bytes, disk: Disk, told: Told = nobody) -> None:
        """Write everything of ours to another file; what of it can be had where ours is gone."""
        with database.in_words(path):
            if self._held is not None:
                create_at(path, body, self.sort, self._watch.identity)
            elif not (self._can_be_copied() and self._is_copied(path, body, disk, told)):
                identity, blobs = self._watch.identity, self._readable(body)
                create_at(path, body, self.sort, identity, blobs)

    def _is_copied(self, path: Path, body: bytes, disk: Disk, told: Told) -> bool:
        """Copy ours to another file; return False where ours, not the other, went meanwhile."""
        try:
            copy_to(self._connection, path, disk, body, told)
        except (OSError, sqlite3.Error) as error:
            is_given_up = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT
            if is_given_up or self._can_be_copied():
                raise
            return False
        return True

    def _can_be_copied(self) -> bool:
        """Return whether the file is ours as a whole, and its disk still there."""
        try:
            with database.in_words(self.path):
                self.path.stat(follow_symlinks=True)
                next(self.path.parent.iterdir(), None)  # the system may remember the other
            return not self.is_read_only and self.outside() is not Outside.OVERWRITTEN
        except ProjectError:
            return False

    def _readable(self, body: bytes) -> Iterator[bytes]:
        """Yield the bytes spoken of that can still be had; the checks name the others."""
        for key in dict.fromkeys(names_in(body)):
            with suppress(ProjectError):
                yield self.blob(key)

    def _go_on_with(
        self, connection: sqlite3.Connection, watch: Watch, digest: str, mark: int
    ) -> None:
        if not self.is_read_only:
            self._shadow.forget()
        self.is_read_only = False
        self._hear_again()
        self._connection, self._watch = connection, watch
        self._journal.move(connection, mark)
        self._shadow = self._shadow_of(digest)

    def _let_go(self) -> None:
        _let_go(self._watch, self._lock)


def _let_go(watch: Watch, lock: ProjectLock | None) -> None:
    """Close a file, and let others have it."""
    try:
        watch.let_go()
    finally:
        if lock is not None:
            lock.release()


def _let_go_after(busy: RLock, watch: Watch, lock: ProjectLock | None) -> None:
    """Close a file when the write to it ends: a connection is not closed under who uses it."""
    with busy:
        _let_go(watch, lock)
