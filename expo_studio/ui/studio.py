"""What the parts of the window share: the project, the selection, the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.events import Event
from expo_studio.model.booth import Booth
from expo_studio.model.edited import Edit
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.space import Box, enclosing
from expo_studio.project.outside import ReadOnlyError
from expo_studio.project.project import Project
from expo_studio.ui import words
from expo_studio.ui.speech import Speech
from expo_studio.ui.subject import Subject
from expo_studio.ui.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Collection

    from expo_studio.model.document import Document

Selection = frozenset[PlacementId]


class Studio(Workbench[Booth, Project, PlacementId]):
    """The project being edited and what is selected in it.

    Attributes:
        turned: Told when something that is no placement is looked at, or None any more.
    """

    def __init__(self, project: Project, speech: Speech) -> None:
        super().__init__(speech)
        self.turned: Event[Subject | None] = Event()
        self._subject: Subject | None = None
        self.project = project
        self._listen_to(project)

    def open(self, project: Project) -> None:
        """Edit another project from now on; closing the old one is the caller's."""
        self.project = project
        self._listen_to(project)
        self.select(frozenset())
        self.turn_to(None)
        self.opened.tell(project)
        self.edited.tell(self.booth)

    @property
    def kept(self) -> Project:
        """Return the project, as any file that is edited."""
        return self.project

    def there(self) -> Collection[PlacementId]:
        """Return the placements."""
        return self.booth.placements

    def store(self, data: bytes) -> AssetId:
        """Keep bytes in the project and return their name; ProjectError if the disk refuses."""
        project = self.project
        return self.wait_for(words.STORING, lambda: project.add_blob(data))

    def blob(self, key: AssetId) -> bytes:
        """Return the bytes of an asset; ProjectError where they are missing or damaged."""
        project = self.project
        return self.wait_for(words.FETCHING, lambda: project.blob(key))

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
        placements = self.booth.placements
        if all(map(placements.__contains__, self._selection)):
            return self._selection
        return frozenset(key for key in self._selection if key in placements)

    def selected_box(self) -> Box | None:
        """Return the box in booth space around the selection, or None if nothing has a size."""
        booth = self.booth
        known = [key for key in self.selection if booth.placements[key].asset in booth.assets]
        if not known:
            return None
        boxes = [booth.bounds_of(key) for key in known]
        return enclosing([point for box in boxes for point in (box.low, box.high)])

    def select(self, keys: Selection) -> None:
        """Select these placements and nothing else."""
        if keys:
            self.turn_to(None)
        super().select(keys)

    @property
    def subject(self) -> Subject | None:
        """Return what is looked at that is no placement."""
        return self._subject

    def turn_to(self, subject: Subject | None) -> None:
        """Look at something that is no placement; then none is selected."""
        if subject is not None:
            self.select(frozenset())
        if subject != self._subject:
            self._subject = subject
            self.turned.tell(subject)

    def with_groups(self, keys: Selection) -> Selection:
        """Return the keys together with all members of their groups."""
        placements = self.booth.placements
        groups = {placements[key].group for key in keys} - {None}
        if not groups:
            return keys
        return keys | {key for key, item in placements.items() if item.group in groups}

    def do(self, command: Edit[Booth], gesture: object | None = None) -> bool:
        """Do a command; what does not fit is told, and False returned."""
        if self.project.is_read_only:
            self.troubled.tell(ReadOnlyError(self.project.path))
            self.edited.tell(self.booth)
            return False
        return super().do(command, gesture)
