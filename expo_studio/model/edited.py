"""A value being edited: undo, redo, gestures and a readable history."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Generic, Protocol, TypeVar

from expo_studio.events import Event
from expo_studio.text import Text

HISTORY_LIMIT = 500
"""Steps that can be undone; older ones are forgotten so that memory stays bounded."""

Value = TypeVar("Value")


class Edit(Protocol[Value]):
    """A pure function of a value; frozen, so that it can be kept."""

    @property
    def label(self) -> Text:
        """Return what it does, as the history reads."""
        ...

    def apply(self, value: Value, /) -> Value:
        """Return the new value; CommandError if it does not fit."""
        ...


@dataclass(frozen=True, slots=True)
class Step(Generic[Value]):
    """One entry of the history, as the user reads it."""

    label: Text
    before: Value
    after: Value


class Deed(Enum):
    """How the value came to change."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Change(Generic[Value]):
    """What listeners hear.

    Attributes:
        command: What was done; None when something was undone or redone.
        joins: Whether it became part of the step before, by the same gesture.
    """

    before: Value
    after: Value
    deed: Deed
    command: Edit[Value] | None = None
    joins: bool = False


class Edited(Generic[Value]):
    """A value and how it came to be.

    Attributes:
        changed: Told after every edit, undo and redo.
        saved: Told after the saved mark was set.
    """

    def __init__(self, value: Value) -> None:
        self.changed: Event[Change[Value]] = Event()
        self.saved: Event[Value] = Event()
        self._value = value
        self._saved: Value | None = value
        self._done: list[Step[Value]] = []
        self._undone: list[Step[Value]] = []
        self._gesture: object | None = None

    @property
    def value(self) -> Value:
        """Return the value as it is now."""
        return self._value

    @property
    def is_saved(self) -> bool:
        """Return whether the value is the very one last saved."""
        return self._value is self._saved

    @property
    def history(self) -> tuple[Step[Value], ...]:
        """Return the steps, oldest first, those undone at the end."""
        return (*self._done, *reversed(self._undone))

    @property
    def position(self) -> int:
        """Return how many steps of the history are done."""
        return len(self._done)

    def do(self, command: Edit[Value], gesture: object | None = None) -> Value:
        """Apply a command and return the new value; one gesture is one step.

        Raises:
            CommandError: The command does not fit; nothing has changed.
        """
        before, after = self._value, command.apply(self._value)
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
        """Remember that the value as it is now is safe."""
        self._saved = self._value
        self._gesture = None
        self.saved.tell(self._value)

    def mark_unsaved(self) -> None:
        """Remember that the file does not hold this value, as after a recovery."""
        self._saved = None

    def _become(self, value: Value, change: Change[Value]) -> None:
        self._value = value
        self.changed.tell(change)
