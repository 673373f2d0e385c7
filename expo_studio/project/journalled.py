"""A file whose value is edited: each edit is written down as it happens, and brought back."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from expo_studio.errors import ProjectError
from expo_studio.events import Event
from expo_studio.model.schema import NewerVersionError
from expo_studio.project import database
from expo_studio.project.documents import read_document
from expo_studio.project.journal import Journal, recovery_words, replay
from expo_studio.project.open_file import OpenFile
from expo_studio.project.outside import Watch
from expo_studio.project.scribe import Scribe
from expo_studio.project.shadow import Shadow
from expo_studio.project.unwritten import (
    OF_A_NEWER_PROGRAM,
    Home,
    Whose,
    found,
    leave,
    restore,
    take,
)
from expo_studio.text import Text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from expo_studio.model.edited import Change, Edited
    from expo_studio.model.schema import Notation
    from expo_studio.project.lock import ProjectLock

Value = TypeVar("Value")


class Journalled(OpenFile, Generic[Value]):
    """A value, its history since it was opened, and the file that hears of every edit.

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
            saves = read_document(connection, path, self.notation())
        self._extras = saves.read.extras
        self._journal: Journal[Value] = Journal(connection, self.notation())
        self.document = self.edited(saves.read.value)
        self._passed: list[Value] = []
        passing = self.document.changed.listen(self._pass)
        if lock is None:
            self._read_on()
        else:
            self._recover(is_newest=saves.is_newest)
        with database.in_words(path):
            self._watch = Watch(path, connection)
        passing()
        self._stop_hearing: Callable[[], None] = self.document.changed.listen(self._write_down)
        self._shadow = self._shadow_of(saves.digests[0])
        if lock is not None:
            self._restore_unwritten(saves.digests)
        self._passed.clear()

    @property
    def lacks_for(self) -> float:
        """Return for how many seconds the disk has taken nothing of what it is to take."""
        return self._journal.lacks_for

    def give_up(self) -> None:
        """Ask the file to give up what it is doing; what it lacks is kept on this machine."""
        super().give_up()
        self._keep_what_lacks()

    def _read_on(self) -> None:
        """Take the unsaved edits of a file that is not ours into the value, without undo."""
        with database.in_words(self.path):
            replay(self._connection, self.document, self.notation())
        self.document = self.edited(self.document.value)

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

    def _shadow_of(self, digest: str) -> Shadow:
        """Return what keeps what the file lacks, which rests on a save."""
        shadow = Shadow(Home(self.path, self._watch.identity, self._watch.number), self._lacked)
        shadow.rest_on(digest)
        return shadow

    def _lacked(self) -> bytes | None:
        """Return the value as it is now, if the file lacks something of it."""
        if not self._journal.is_lacking:
            return None
        return self.notation().encode(self.document.value, self._extras)

    def _restore_unwritten(self, saves: Sequence[str]) -> None:
        """Bring back what the disk had not taken when the file was last open here."""
        lacked = found(self._shadow.home, saves[0])
        if lacked is None:
            return
        is_taken, told = True, None
        try:
            told = restore(lacked, saves, self._passed, self.document, self.notation())
            is_taken = told is None or lacked.whose is not Whose.WAS_HERE
        except NewerVersionError:
            is_taken, told = False, OF_A_NEWER_PROGRAM.filled(path=lacked.path)
        except ProjectError:  # it can be read by nobody
            pass
        self.recovered = told or self.recovered
        with suppress(OSError):  # else it stays where it was found
            if not is_taken:
                leave(lacked, self._shadow.home)
            self._shadow.keep()
            if is_taken:
                take(lacked, self._shadow.home)

    def _pass(self, change: Change[Value]) -> None:
        """Remember what the journal goes through."""
        self._passed += (change.before, change.after)

    def _hear_no_more(self) -> None:
        """Be held by nothing of what was edited; no edit is written down any more."""
        self._stop_hearing()
        self._stop_hearing = _hear_nothing
        self.scribe = Scribe(bool, self.scribe.patience)

    def _hear_again(self) -> None:
        """Write edits down again, after all."""
        if self._stop_hearing is _hear_nothing:
            self._stop_hearing = self.document.changed.listen(self._write_down)
            self.scribe = Scribe(self._try_to_catch_up, self.scribe.patience)

    def _keep_what_lacks(self) -> None:
        """Keep what the file lacks, or nothing, on this machine."""
        if not self.is_read_only:
            with suppress(OSError):
                self._shadow.keep()

    def _write_down(self, change: Change[Value]) -> None:
        self._journal.note(change)
        self.scribe.begin()
        if self.scribe.patience is not None and self._journal.is_lacking:
            self._shadow.begin()

    def _try_to_catch_up(self) -> bool:
        """Write down what waits; return whether there was something, and it could be.

        Beside who edits one may wait for the file. Where who edits would have to, whoever
        stores something now looks here afterwards.
        """
        is_beside = self.scribe.patience is not None
        busy = self._busy
        if not self._journal.is_behind or not busy.acquire(blocking=is_beside):
            return False
        try:
            if not self._journal.is_behind:
                return False
            self._catch_up()
        except ProjectError as error:
            if busy is self._busy:  # else one went on elsewhere, while this write did not end
                self.failed.tell(error)
            return False
        else:
            return True
        finally:
            busy.release()

    def _catch_up(self) -> None:
        with self._writing():
            self._journal.write()


def _hear_nothing() -> None:
    """End the listening that was ended already."""
