"""Reading a project without holding it: for the live host, the exporter and the commands."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

from expo_studio.closing import Closing
from expo_studio.errors import ProjectError
from expo_studio.model.document import Document
from expo_studio.model.schema import BOOTHS
from expo_studio.project.blobs import read_blob, size_of_blob
from expo_studio.project.database import in_words, open_for_reading
from expo_studio.project.documents import read_document
from expo_studio.project.identity import identity_in
from expo_studio.project.journal import replay

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import AssetId


def identity_of(path: Path) -> str:
    """Return the identity of a project, empty where it has none yet or cannot be read."""
    with suppress(ProjectError):
        return read_identity(path)
    return ""


def read_identity(path: Path) -> str:
    """Return the identity of a project, empty where it has none yet; ProjectError if unreadable."""
    with closing(open_for_reading(path)) as connection, in_words(path):
        return identity_in(connection)


class Snapshot(Closing):
    """A project as it is now, unsaved edits included, read-only.

    Attributes:
        booth: The value when it was opened.
        path: Where the project lies.
    """

    def __init__(self, path: Path) -> None:
        """Read a project; ProjectError where it is missing, damaged or newer."""
        self.path = path
        self._connection = open_for_reading(path)
        with in_words(path):
            saves = read_document(self._connection, path, BOOTHS)
            document = Document(saves.read.value)
            replay(self._connection, document, BOOTHS)
        self.booth: Booth = document.booth

    def blob(self, key: AssetId) -> bytes:
        """Return the bytes of an asset; ProjectError where they are missing or damaged."""
        return read_blob(self._connection, self.path, key)

    def size_of(self, key: AssetId) -> int:
        """Return how many bytes an asset has, 0 where it is missing; nothing is read."""
        return size_of_blob(self._connection, self.path, key)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
