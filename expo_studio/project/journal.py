"""Every edit since the last save, written down as it happens and replayed after a kill."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from expo_studio.errors import CommandError, ProjectError
from expo_studio.model.edited import Change, Deed, Edited
from expo_studio.project.database import transaction
from expo_studio.text import Text

if TYPE_CHECKING:
    import sqlite3

    from expo_studio.model.schema import Notation

Value = TypeVar("Value")


class Entry(StrEnum):
    """What a line of the journal says."""

    DONE = "done"
    JOINED = "joined"
    UNDONE = "undone"
    REDONE = "redone"
    BECAME = "became"
    """The whole value: an undo or redo reached a state from before the last save."""


@dataclass(frozen=True, slots=True)
class Became(Generic[Value]):
    """A command that puts a whole value in the place of another; only a replay does it."""

    whole: Value
    label: ClassVar[Text] = Text(zh="恢复", en="Recover")

    def apply(self, value: Value, /) -> Value:
        """Return the other value."""
        return self.whole


@dataclass(slots=True)
class Depth:
    """How many steps a replay could undo and redo by itself."""

    undo: int = 0
    redo: int = 0

    def entries(self, change: Change[Value], *, is_whole: bool = False) -> list[Entry]:
        """Return how a change is written down, and count it; as a whole value if asked."""
        if is_whole:
            return [self._counted(Entry.BECAME)]
        if change.deed is Deed.DONE:
            return [self._counted(Entry.JOINED if change.joins and self.undo else Entry.DONE)]
        is_undone = change.deed is Deed.UNDONE
        entry, known = (Entry.UNDONE, self.undo) if is_undone else (Entry.REDONE, self.redo)
        found = [self._counted(entry) for _ in range(min(change.steps, known))]
        return found if change.steps <= known else [*found, self._counted(Entry.BECAME)]

    def _counted(self, entry: Entry) -> Entry:
        self.count(entry)
        return entry

    def count(self, entry: Entry) -> None:
        """Count an entry."""
        if entry is Entry.UNDONE:
            self.undo, self.redo = self.undo - 1, self.redo + 1
        elif entry is Entry.REDONE:
            self.undo, self.redo = self.undo + 1, self.redo - 1
        elif entry is Entry.BECAME:
            self.undo, self.redo = 0, 0
        else:
            self.undo, self.redo = self.undo + (entry is Entry.DONE), 0


class Journal(Generic[Value]):
    """The journal of one open file; noted by who edits, written on any thread, one at a time."""

    def __init__(self, connection: sqlite3.Connection, notation: Notation[Value]) -> None:
        self._connection = connection
        self._notation = notation
        self._depth = Depth()
        self._unwritten: list[tuple[Entry, bytes | None]] = []
        self._noted = self._gone = self._saved = 0
        self._marks: list[int] = []
        self._moved_at = 0.0
        self._is_forgotten = False
        self._order = Lock()

    @property
    def is_behind(self) -> bool:
        """Return whether something that happened could be written, and is not yet."""
        with self._order:
            return bool(self._due())

    @property
    def is_lacking(self) -> bool:
        """Return whether something that happened is not in the file, for whatever reason."""
        with self._order:
            return bool(self._unwritten)

    @property
    def lacks_for(self) -> float:
        """Return for how many seconds nothing of what happened could be written."""
        with self._order:
            return time.monotonic() - self._moved_at if self._unwritten else 0.0

    def note(self, change: Change[Value]) -> None:
        """Remember what happened, to be written as soon as that can be."""
        is_whole = self._is_forgotten or isinstance(change.command, Became)
        entries = self._depth.entries(change, is_whole=is_whole)
        self._is_forgotten = False
        lines = [(one, _body(one, change, self._notation)) for one in entries]
        with self._order:
            if not self._unwritten:
                self._moved_at = time.monotonic()
            self._unwritten += lines
            self._noted += len(lines)

    def write(self) -> None:
        """Write what is not written yet; sqlite3.Error if refused, and it stays to be written."""
        with self._order:
            connection, entries = self._connection, self._due()
            end = self._gone + len(entries)
        with transaction(connection):
            connection.executemany("INSERT INTO journal (deed, command) VALUES (?, ?)", entries)
        with self._order:
            self._drop(end)

    def divide(self) -> int:
        """Tell what happened until now, which a value about to be saved holds, from what follows.

        What follows waits to be written until ``join`` is told the mark that is returned.
        """
        with self._order:
            self._marks.append(self._noted)
            self._depth = Depth()
            return self._noted

    def join(self, mark: int) -> None:
        """Let what follows a mark be written: the value before it is saved, or will not be."""
        with self._order, suppress(ValueError):  # of a file that was left
            self._marks.remove(mark)

    def is_past(self, mark: int) -> bool:
        """Return whether a value of after this mark was saved already."""
        return mark < self._saved

    def restart(self, mark: int) -> None:
        """Begin anew from a value that was just saved, with what happened since its mark."""
        with self._order:
            self._begin_at(mark)

    def move(self, connection: sqlite3.Connection, mark: int) -> None:
        """Write into another file from now on, which holds what happened before a mark."""
        with self._order:  # whoever writes meanwhile does so in the one or the other
            self._connection = connection
            self._begin_at(mark)

    def leave_behind(self, mark: int) -> None:
        """Wait for no value on its way to a file that is left, but for the one of a mark."""
        with self._order:
            self._marks = [mark]

    def forget(self) -> None:
        """Take what happened as never written; what happens next is written with all of it."""
        with self._order:
            self._drop(self._noted)
            self._depth = Depth()
        self._is_forgotten = True

    def resume(self, document: Edited[Value]) -> tuple[int, int]:
        """Do again what was written down; return how many edits came back, and how many not.

        Those that cannot be done again are set aside in the file, so that what is written
        from now on stands on firm ground.
        """
        rows = _rows(self._connection)
        restored = _replayed(rows, document, self._depth, self._notation)
        if restored < len(rows):
            self.set_aside(rows[restored][0])
        return restored, len(rows) - restored

    def set_aside(self, first: int = 0) -> None:
        """Keep entries, from a number on, where no replay takes them."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO unread (deed, command)"
                " SELECT deed, command FROM journal WHERE id >= ? ORDER BY id",
                (first,),
            )
            self._connection.execute("DELETE FROM journal WHERE id >= ?", (first,))

    def _due(self) -> tuple[tuple[Entry, bytes | None], ...]:
        """Return what may be written now: all before the values that are on their way."""
        end = min(self._marks, default=self._noted)
        return tuple(self._unwritten[: max(0, end - self._gone)])

    def _begin_at(self, mark: int) -> None:
        self._drop(mark)
        self._saved = max(self._saved, mark)
        if mark == self._noted:
            self._is_forgotten = False

    def _drop(self, until: int) -> None:
        """Forget what was noted before a mark, where it still waits."""
        del self._unwritten[: max(0, until - self._gone)]
        self._moved_at = time.monotonic()
        self._gone = max(self._gone, until)


def replay(
    connection: sqlite3.Connection, document: Edited[Value], notation: Notation[Value]
) -> int:
    """Do again what a file's journal holds, without touching it; return how many edits."""
    return _replayed(_rows(connection), document, Depth(), notation)


Row = tuple[int, str, bytes | None]


def _rows(connection: sqlite3.Connection) -> list[Row]:
    return connection.execute("SELECT id, deed, command FROM journal ORDER BY id").fetchall()


def _replayed(
    rows: list[Row], document: Edited[Value], depth: Depth, notation: Notation[Value]
) -> int:
    gesture: object | None = None
    for restored, (_, deed, command) in enumerate(rows):
        entry = Entry(deed)
        if entry is not Entry.JOINED:
            gesture = object()
        if entry is Entry.UNDONE:
            is_done = document.undo()
        elif entry is Entry.REDONE:
            is_done = document.redo()
        else:
            is_done = _is_done_again(document, command or b"", entry, gesture, notation)
        if not is_done:
            return restored
        depth.count(entry)
    return len(rows)


def _is_done_again(
    document: Edited[Value],
    command: bytes,
    entry: Entry,
    gesture: object | None,
    notation: Notation[Value],
) -> bool:
    """Do what was done; return False for what this program does not understand."""
    try:
        if entry is Entry.BECAME:
            document.do(Became(notation.decode(command).value))
        else:
            document.do(notation.decode_command(command), gesture)
    except (CommandError, ProjectError):
        return False
    return True


def _body(entry: Entry, change: Change[Value], notation: Notation[Value]) -> bytes | None:
    if entry is Entry.BECAME:
        return notation.encode(change.after)
    return notation.encode_command(change.command) if change.command else None


def recovery_words(restored: int, lost: int) -> Text:
    """Return what the user is told after a recovery."""
    if not lost:
        return Text(
            zh="上次没有正常关闭；已恢复 {n} 步未保存的编辑。",
            en="The program was not closed properly; {n} unsaved {n:edit was|edits were} restored.",
        ).filled(n=restored)
    return Text(
        zh="上次没有正常关闭；已恢复 {n} 步未保存的编辑，另有 {lost} 步无法读取，已另存在文件中。",
        en="The program was not closed properly; {n} unsaved {n:edit was|edits were} "
        "restored, {lost} could not be read and were set aside in the file.",
    ).filled(n=restored, lost=lost)
