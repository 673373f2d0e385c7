"""A project that is open for editing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.model.document import Document
from expo_studio.model.schema import BOOTHS
from expo_studio.project.database import PROJECT
from expo_studio.project.kept import Kept

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.schema import Notation


class Project(Kept["Booth"]):
    """A booth, its history since it was opened, and the file that keeps it."""

    sort = PROJECT
    document: Document

    @classmethod
    def notation(cls) -> Notation[Booth]:
        """Return how booths are written."""
        return BOOTHS

    @classmethod
    def edited(cls, value: Booth) -> Document:
        """Return a booth about to be edited."""
        return Document(value)
