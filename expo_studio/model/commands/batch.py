"""Several commands as one."""

from __future__ import annotations

from dataclasses import dataclass

from expo_studio.model.booth import Booth
from expo_studio.model.commands.base import Command
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class Batch:
    """Commands done one after the other, or not at all."""

    commands: tuple[Command, ...]
    label: Text

    def apply(self, booth: Booth) -> Booth:
        """Return the booth after all of them; CommandError if one does not fit."""
        for command in self.commands:
            booth = command.apply(booth)
        return booth
