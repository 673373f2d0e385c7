"""What is edited in a window and what is selected in it: a booth, or a hall of booths."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from expo_studio.errors import ExpoError
from expo_studio.events import Event
from expo_studio.model.edited import Edit, Edited
from expo_studio.project.kept import Kept
from expo_studio.ui.patience import Waits, at_once
from expo_studio.ui.speech import Speech

Value = TypeVar("Value")
File = TypeVar("File")
Key = TypeVar("Key", bound=str)
PATIENCE = 0.02
"""Seconds that an edit waits to be on the disk; then it is written beside the window."""


class Workbench(Generic[Value, File, Key]):
    """A file that is open for editing, as the parts of its window share it.

    Attributes:
        speech: The language of the window.
        opened: Told when another file took the place of the one before.
        edited: Told after every change, with the value.
        selected: Told when the selection changes.
        troubled: Told what went wrong, for the user to read.
        wait_for: Does work with the disk; the window answers meanwhile where it has one.
    """

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        self.opened: Event[File] = Event()
        self.edited: Event[Value] = Event()
        self.selected: Event[frozenset[Key]] = Event()
        self.troubled: Event[ExpoError] = Event()
        self.wait_for: Waits = at_once
        self._failing = _Failing(self.troubled)
        self._selection: frozenset[Key] = frozenset()
        self._stops: tuple[Callable[[], None], ...] = ()

    @property
    def kept(self) -> Kept[Value]:
        """Return the file that is edited."""
        raise NotImplementedError

    @property
    def document(self) -> Edited[Value]:
        """Return what is edited, with its history."""
        raise NotImplementedError

    def open(self, file: File) -> None:
        """Edit another file from now on; closing the old one is the caller's."""
        raise NotImplementedError

    def there(self) -> Collection[Key]:
        """Return what can be selected now."""
        raise NotImplementedError

    def select(self, keys: frozenset[Key]) -> None:
        """Select these and nothing else."""
        if keys != self._selection:
            self._selection = keys
            self.selected.tell(keys)

    def do(self, command: Edit[Value], gesture: object | None = None) -> bool:
        """Do a command; what does not fit is told, and False returned."""
        try:
            self.document.do(command, gesture)
        except ExpoError as error:
            self.troubled.tell(error)
            return False
        return True

    def _listen_to(self, kept: Kept[Value]) -> None:
        """Hear of changes of this file from now on, and of no other."""
        kept.scribe.patience = PATIENCE
        self.let_go()
        self._failing = _Failing(self.troubled)
        self._stops = (
            kept.document.changed.listen(lambda change: self._edited(change.after)),
            kept.document.saved.listen(self._edited),
            kept.failed.listen(self._failing.came.emit),
        )

    def let_go(self) -> None:
        """Hear of no file any more: what its disk still refuses nobody is there to read."""
        for stop in self._stops:
            stop()
        self._stops = ()
        self._failing.is_over = True

    def _edited(self, value: Value) -> None:
        self.edited.tell(value)
        there = self.there()
        if not all(map(there.__contains__, self._selection)):
            self.select(frozenset(key for key in self._selection if key in there))


class _Failing(QObject):
    """Brings what the disk refuses, on whatever thread, to the window's.

    Attributes:
        came: An edit could not be written down, and why.
        is_over: What still comes is of a file that is not edited any more.
    """

    came = Signal(object)

    def __init__(self, troubled: Event[ExpoError]) -> None:
        super().__init__()
        self._troubled = troubled
        self.is_over = False
        self.came.connect(self._tell)

    def _tell(self, error: ExpoError) -> None:
        if not self.is_over:
            self._troubled.tell(error)
