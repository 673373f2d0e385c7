"""Listening for as long as a part of a window is there, and no longer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from expo_studio.events import Event

Told = TypeVar("Told")


def hear(part: QObject, event: Event[Told], listener: Callable[[Told], None]) -> None:
    """Call the listener until the part is gone: a dialog goes, what it listens to stays.

    Qt does not say for sure that a part goes that Python lets go, so it is asked.
    """

    def told(what: Told) -> None:
        if isValid(part):
            listener(what)
        else:
            stop()

    stop = event.listen(told)
