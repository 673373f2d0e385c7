"""Several commands as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from expo_studio.model.booth import Booth
from expo_studio.model.commands.base import Command
from expo_studio.model.commands.placing import Place, placed
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class Batch:
    """Commands done one after the other, or not at all."""

    commands: tuple[Command, ...]
    label: Text

    def apply(self, booth: Booth) -> Booth:
        """Return the booth after all of them; CommandError if one does not fit."""
        for is_new, run in groupby(self.commands, key=_is_new(booth)):
            if is_new:
                booth = placed(booth, (one for one in run if isinstance(one, Place)))
                continue
            for command in run:
                booth = command.apply(booth)
        return booth


def _is_new(booth: Booth) -> Callable[[Command], bool]:
    """Return what tells of commands, one after the other, whether they place something new."""
    seen = set(booth.placements)

    def is_new(command: Command) -> bool:
        if not isinstance(command, Place) or command.key in seen:
            return False
        seen.add(command.key)
        return True

    return is_new
