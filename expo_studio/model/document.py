"""The booth being edited: undo, redo, gestures and a readable history."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from expo_studio.events import Event
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Command
from expo_studio.text import Text

HISTORY_LIMIT = 500
"""Steps that can be undone; older ones are forgotten so that memory stays bounded."""


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history, as the user reads it."""

    label: Text
    before: Booth
    after: Booth


class Deed(Enum):
    """How the booth came to change."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners of a document hear.

    Attributes:
        command: What was done; None when something was undone or redone.
        joins: Whether it became part of the step before, by the same gesture.
    """

    before: Booth
    after: Booth
    deed: Deed
    command: Command | None = None
    joins: bool = False


class Document:
    """A booth and how it came to be.

    Attributes:
        changed: Told after every edit, undo and redo.
        saved: Told after the saved mark was set.
    """

    def __init__(self, booth: Booth) -> None:
        self.changed: Event[Change] = Event()
        self.saved: Event[Booth] = Event()
        self._booth = booth
        self._saved = booth
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._gesture: object | None = None

    @property
    def booth(self) -> Booth:
        """Return the booth as it is now."""
        return self._booth

    @property
    def is_saved(self) -> bool:
        """Return whether the booth is the very value last saved."""
        return self._booth is self._saved

    @property
    def history(self) -> tuple[Step, ...]:
        """Return the steps, oldest first, those undone at the end."""
        return (*self._done, *reversed(self._undone))

    @property
    def position(self) -> int:
        """Return how many steps of the history are done."""
        return len(self._done)

    def do(self, command: Command, gesture: object | None = None) -> Booth:
        """Apply a command and return the new booth; one gesture is one step.

        Raises:
            CommandError: The command does not fit; nothing has changed.
        """
        before, after = self._booth, command.apply(self._booth)
        joins = gesture is not None and gesture is self._gesture and bool(self._done)
        if joins:
            last = self._done[-1]
            self._done[-1] = Step(last.label, last.before, after)
        else:
            self._done.append(Step(command.label, before, after))
            del self._done[:-HISTORY_LIMIT]
        self._undone.clear()
        self._gesture = gesture
        self._become(after, Change(before, after, Deed.DONE, command, joins))
        return after

    def undo(self) -> bool:
        """Go back one step; return whether there was one."""
        if not self._done:
            return False
        step = self._done.pop()
        self._undone.append(step)
        self._gesture = None
        self._become(step.before, Change(step.after, step.before, Deed.UNDONE))
        return True

    def redo(self) -> bool:
        """Go forward one step; return whether there was one."""
        if not self._undone:
            return False
        step = self._undone.pop()
        self._done.append(step)
        self._gesture = None
        self._become(step.after, Change(step.before, step.after, Deed.REDONE))
        return True

    def jump(self, position: int) -> None:
        """Undo or redo until so many steps are done; beyond the ends it stops there."""
        while self.position > position and self.undo():
            pass
        while self.position < position and self.redo():
            pass

    def mark_saved(self) -> None:
        """Remember that the booth as it is now is safe."""
        self._saved = self._booth
        self._gesture = None
        self.saved.tell(self._booth)

    def mark_unsaved(self) -> None:
        """Remember that the file does not hold this booth, as after a recovery."""
        self._saved = Booth()

    def _become(self, booth: Booth, change: Change) -> None:
        self._booth = booth
        self.changed.tell(change)
