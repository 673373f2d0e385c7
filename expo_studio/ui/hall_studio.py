"""What the parts of the hall window share: the hall's file, the selection, the language."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from expo_studio.errors import ExpoError
from expo_studio.events import Event
from expo_studio.model.edited import Edited
from expo_studio.model.hall import Hall, StallId
from expo_studio.project.hall_file import HallFile
from expo_studio.ui.speech import Speech
from expo_studio.ui.workbench import Workbench

Chosen = frozenset[StallId]


class HallStudio(Workbench[Hall, HallFile, StallId]):
    """The hall being edited and which booths are selected.

    Attributes:
        refused: Told when packages were kept out, with the reasons by their names.
    """

    def __init__(self, file: HallFile, speech: Speech) -> None:
        super().__init__(speech)
        self.refused: Event[Mapping[str, ExpoError]] = Event()
        self._kept_out: dict[str, ExpoError] = {}
        self.file = file
        self._listen_to(file)

    @property
    def kept(self) -> HallFile:
        """Return the hall's file, as any that is edited."""
        return self.file

    def there(self) -> Collection[StallId]:
        """Return the booths of the hall."""
        return self.hall.exhibits

    @property
    def document(self) -> Edited[Hall]:
        """Return the hall's document."""
        return self.file.document

    @property
    def hall(self) -> Hall:
        """Return the hall as it is now."""
        return self.file.hall

    @property
    def selection(self) -> Chosen:
        """Return the booths that are selected and still there."""
        return self._selection & self.hall.exhibits.keys()

    @property
    def kept_out(self) -> Mapping[str, ExpoError]:
        """Return why packages were kept out since the hall was opened, by their file names."""
        return self._kept_out

    def open(self, file: HallFile) -> None:
        """Edit another hall from now on; closing the old one is the caller's."""
        self.file = file
        self._listen_to(file)
        self._kept_out = {}
        self.select(frozenset())
        self.opened.tell(file)
        self.edited.tell(self.hall)

    def forget(self, name: str) -> None:
        """Speak no more of a package that was kept out."""
        self._kept_out = {one: why for one, why in self._kept_out.items() if one != name}
        self.refused.tell(self._kept_out)

    def keep_out(self, reasons: Mapping[str, ExpoError], accepted: set[str]) -> None:
        """Remember why packages stay outside, and forget it of those that came in."""
        kept = {name: one for name, one in self._kept_out.items() if name not in accepted}
        self._kept_out = {**kept, **reasons}
        self.refused.tell(self._kept_out)
