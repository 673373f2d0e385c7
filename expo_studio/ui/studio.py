"""What the parts of the window share: the project, the selection, the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.errors import ExpoError
from expo_studio.events import Event
from expo_studio.model.commands import Command
from expo_studio.ui.speech import Speech

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.document import Document
    from expo_studio.model.ids import PlacementId
    from expo_studio.project.project import Project

Selection = frozenset["PlacementId"]


class Studio:
    """The project being edited and what is selected in it.

    Attributes:
        selected: Told when the selection changes.
        edited: Told after every change of the booth, with the booth.
        troubled: Told what went wrong, for the user to read.
    """

    def __init__(self, project: Project, speech: Speech) -> None:
        self.project = project
        self.speech = speech
        self.selected: Event[Selection] = Event()
        self.edited: Event[Booth] = Event()
        self.troubled: Event[ExpoError] = Event()
        self._selection: Selection = frozenset()
        self.document.changed.listen(lambda change: self._edited(change.after))
        self.document.saved.listen(self._edited)
        project.failed.listen(self.troubled.tell)

    @property
    def document(self) -> Document:
        """Return the booth's document."""
        return self.project.document

    @property
    def booth(self) -> Booth:
        """Return the booth as it is now."""
        return self.document.booth

    @property
    def selection(self) -> Selection:
        """Return what is selected and still there."""
        return frozenset(key for key in self._selection if key in self.booth.placements)

    def select(self, keys: Selection) -> None:
        """Select these placements and nothing else."""
        if keys != self._selection:
            self._selection = keys
            self.selected.tell(keys)

    def do(self, command: Command, gesture: object | None = None) -> bool:
        """Do a command; what does not fit is told, and False returned."""
        try:
            self.document.do(command, gesture)
        except ExpoError as error:
            self.troubled.tell(error)
            return False
        return True

    def _edited(self, booth: Booth) -> None:
        self.edited.tell(booth)
        gone = self._selection - booth.placements.keys()
        if gone:
            self.select(self._selection - gone)
