"""What the parts of the hall window share: the hall's file, the selection, the language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from expo_studio.errors import ExpoError
from expo_studio.events import Event
from expo_studio.model.edited import Edit, Edited
from expo_studio.model.hall import Hall, StallId
from expo_studio.project.hall_file import HallFile
from expo_studio.ui.speech import Speech

Chosen = frozenset[StallId]


class HallStudio:
    """The hall being edited and which booths are selected.

    Attributes:
        opened: Told when another hall took the place of the one before.
        edited: Told after every change of the hall, with the hall.
        selected: Told when the selection changes.
        refused: Told when packages were kept out, with the reasons by their names.
        troubled: Told what went wrong, for the user to read.
    """

    def __init__(self, file: HallFile, speech: Speech) -> None:
        self.speech = speech
        self.opened: Event[HallFile] = Event()
        self.edited: Event[Hall] = Event()
        self.selected: Event[Chosen] = Event()
        self.refused: Event[Mapping[str, ExpoError]] = Event()
        self.troubled: Event[ExpoError] = Event()
        self._chosen: Chosen = frozenset()
        self._kept_out: dict[str, ExpoError] = {}
        self.file = file
        self._leave = self._listen_to(file)

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
        return self._chosen & self.hall.exhibits.keys()

    @property
    def kept_out(self) -> Mapping[str, ExpoError]:
        """Return why packages were kept out since the hall was opened, by their file names."""
        return self._kept_out

    def open(self, file: HallFile) -> None:
        """Edit another hall from now on; closing the old one is the caller's."""
        self._leave()
        self.file = file
        self._leave = self._listen_to(file)
        self._kept_out = {}
        self.select(frozenset())
        self.opened.tell(file)
        self.edited.tell(self.hall)

    def select(self, keys: Chosen) -> None:
        """Select these booths and nothing else."""
        if keys != self._chosen:
            self._chosen = keys
            self.selected.tell(keys)

    def forget(self, name: str) -> None:
        """Speak no more of a package that was kept out."""
        self._kept_out = {one: why for one, why in self._kept_out.items() if one != name}
        self.refused.tell(self._kept_out)

    def keep_out(self, reasons: Mapping[str, ExpoError], accepted: set[str]) -> None:
        """Remember why packages stay outside, and forget it of those that came in."""
        kept = {name: one for name, one in self._kept_out.items() if name not in accepted}
        self._kept_out = {**kept, **reasons}
        self.refused.tell(self._kept_out)

    def do(self, command: Edit[Hall], gesture: object | None = None) -> bool:
        """Do a command; what does not fit is told, and False returned."""
        try:
            self.document.do(command, gesture)
        except ExpoError as error:
            self.troubled.tell(error)
            return False
        return True

    def _listen_to(self, file: HallFile) -> Callable[[], None]:
        stops = (
            file.document.changed.listen(lambda change: self._edited(change.after)),
            file.document.saved.listen(self._edited),
            file.failed.listen(self.troubled.tell),
        )

        def leave() -> None:
            for stop in stops:
                stop()

        return leave

    def _edited(self, hall: Hall) -> None:
        self.edited.tell(hall)
        gone = self._chosen - hall.exhibits.keys()
        if gone:
            self.select(self._chosen - gone)
