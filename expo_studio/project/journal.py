"""Every edit since the last save, written down as it happens and replayed after a kill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.errors import CommandError, ProjectError
from expo_studio.model import schema
from expo_studio.model.document import Change, Deed, Document
from expo_studio.text import Text

if TYPE_CHECKING:
    import sqlite3

JOINED = "joined"


def write_change(connection: sqlite3.Connection, change: Change) -> None:
    """Add what happened to the journal; sqlite3.Error if the disk refuses."""
    deed = JOINED if change.joins else change.deed.value
    command = schema.encode_command(change.command) if change.command else None
    connection.execute("INSERT INTO journal (deed, command) VALUES (?, ?)", (deed, command))


def replay(connection: sqlite3.Connection, document: Document) -> int:
    """Do again what the journal holds; return how many edits were restored.

    An entry that cannot be replayed ends the replay; what came before it is kept.
    """
    rows = connection.execute("SELECT deed, command FROM journal ORDER BY id").fetchall()
    gesture: object | None = None
    restored = 0
    for deed, command in rows:
        if deed != JOINED:
            gesture = object()
        if not _do_again(document, deed, command, gesture):
            break
        restored += 1
    return restored


def _do_again(document: Document, deed: str, command: bytes | None, gesture: object) -> bool:
    if deed == Deed.UNDONE.value:
        return document.undo()
    if deed == Deed.REDONE.value:
        return document.redo()
    try:
        document.do(schema.decode_command(bytes(command or b"")), gesture)
    except (CommandError, ProjectError):
        return False
    return True


def recovery_words(restored: int) -> Text:
    """Return what the user is told after a recovery."""
    return Text(
        zh="上次没有正常关闭；已恢复 {n} 步未保存的编辑。",
        en="The program was not closed properly; {n} unsaved edits were restored.",
    ).filled(n=restored)
