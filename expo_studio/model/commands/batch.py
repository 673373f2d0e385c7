"""Several commands as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from expo_studio.model.booth import Booth
from expo_studio.model.commands.arranging import Duplicate, duplicated
from expo_studio.model.commands.base import ADDED, Command, called
from expo_studio.model.commands.placing import Place, placed
from expo_studio.text import Text

AtOnce = Callable[[Booth, Iterable[Any]], Booth]
"""Does a run of commands of one kind as if one came after the other."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Commands done one after the other, or not at all."""

    commands: tuple[Command, ...]
    label: Text

    def apply(self, booth: Booth) -> Booth:
        """Return the booth after all of them; CommandError if one does not fit."""
        for at_once, run in groupby(self.commands, key=_ways(booth)):
            if at_once is not None:
                booth = at_once(booth, run)
                continue
            for command in run:
                booth = command.apply(booth)
        return booth


def added(command: Command, what: Text) -> Batch:
    """Return a command that sets what was not there, called so in the history."""
    return Batch((command,), called(ADDED, what))


def _ways(booth: Booth) -> Callable[[Command], AtOnce | None]:
    """Return what tells of commands, one after the other, how those alike are done at once."""
    seen = set(booth.placements)

    def way(command: Command) -> AtOnce | None:
        if isinstance(command, Duplicate):
            return duplicated
        if not isinstance(command, Place) or command.key in seen:
            return None
        seen.add(command.key)
        return placed

    return way
