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
        steps: How many were undone or redone.
    """

    before: Value
    after: Value
    deed: Deed
    command: Edit[Value] | None = None
    joins: bool = False
    steps: int = 1


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
        return self._go(self.position - 1)

    def take_back(self, gesture: object | None) -> bool:
        """Undo what a gesture did, unless something else came after; return whether it was so."""
        return gesture is not None and gesture is self._gesture and self.undo()

    def redo(self) -> bool:
        """Go forward one step; return whether there was one."""
        return self._go(self.position + 1)

    def jump(self, position: int) -> None:
        """Go where so many steps are done, or to that end, and tell of it once."""
        self._go(max(0, min(position, len(self._done) + len(self._undone))))

    def mark_saved(self, value: Value | None = None) -> None:
        """Remember that a value is safe: the one given, else the value as it is now."""
        self._saved = self._value if value is None else value
        self._gesture = None
        self.saved.tell(self._value)

    def mark_unsaved(self) -> None:
        """Remember that the file does not hold this value, as after a recovery."""
        self._saved = None

    def _go(self, position: int) -> bool:
        """Undo or redo until so many steps are done; return whether there are as many."""
        steps = position - self.position
        if not steps or not 0 <= position <= len(self._done) + len(self._undone):
            return False
        for _ in range(-steps):
            self._undone.append(self._done.pop())
        for _ in range(steps):
            self._done.append(self._undone.pop())
        before, self._gesture = self._value, None
        after = self._done[-1].after if steps > 0 else self._undone[-1].before
        deed = Deed.REDONE if steps > 0 else Deed.UNDONE
        self._become(after, Change(before, after, deed, steps=abs(steps)))
        return True

    def _become(self, value: Value, change: Change[Value]) -> None:
        self._value = value
        self.changed.tell(change)
