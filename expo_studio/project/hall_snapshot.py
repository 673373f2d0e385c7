"""Reading a hall without holding it: for publishing and the commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.closing import Closing
from expo_studio.model.edited import Edited
from expo_studio.model.hall_schema import HALLS
from expo_studio.model.ids import AssetId
from expo_studio.project.blobs import read_blob
from expo_studio.project.database import HALL, in_words, open_for_reading
from expo_studio.project.documents import read_document
from expo_studio.project.journal import replay

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.model.hall import Hall, StallId


class HallSnapshot(Closing):
    """A hall as it is now, unsaved edits included, read-only.

    Attributes:
        hall: The value when it was opened.
    """

    def __init__(self, path: Path, hall: Hall | None = None) -> None:
        """Read a hall; ProjectError where it is missing, damaged or newer.

        Args:
            path: Where it lies.
            hall: The value where it is known: the file may be behind it, or ahead by now.
        """
        self._path = path
        self._connection = open_for_reading(path, HALL)
        self.hall: Hall = self._read() if hall is None else hall

    def _read(self) -> Hall:
        with in_words(self._path):
            saves = read_document(self._connection, self._path, HALLS)
            document = Edited(saves.read.value)
            replay(self._connection, document, HALLS)
        return document.value

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def package(self, key: StallId) -> bytes:
        """Return the bytes of a booth's package; ProjectError where they are damaged."""
        return read_blob(self._connection, self._path, AssetId(self.hall.exhibits[key].blob))
