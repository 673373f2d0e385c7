"""Telling whoever listens, without knowing who does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Told = TypeVar("Told")


class Event(Generic[Told]):
    """Something that happens again and again; listeners hear it in the order they came."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Told], None]] = []

    def listen(self, listener: Callable[[Told], None]) -> Callable[[], None]:
        """Call the listener from now on; return the function that ends it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def tell(self, told: Told) -> None:
        """Tell every listener; one that raises stops the telling and the caller hears it."""
        for listener in tuple(self._listeners):
            listener(told)
