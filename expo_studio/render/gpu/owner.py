"""Who owns a GPU object, and frees it on purpose."""

from __future__ import annotations

from collections.abc import Callable

from expo_studio.closing import Closing


class Gpu(Closing):
    """The objects of one context, freed newest first when the block is left or on ``close``."""

    def __init__(self) -> None:
        self._owned: list[tuple[int, Callable[[int], None]]] = []

    def own(self, name: int, free: Callable[[int], None]) -> int:
        """Take over a GL name; return it."""
        self._owned.append((name, free))
        return name

    def close(self) -> None:
        """Free everything, the context being current."""
        while self._owned:
            name, free = self._owned.pop()
            free(name)
