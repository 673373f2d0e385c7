"""Halls and their commands as JSON, by the same rules as booths."""

from __future__ import annotations

from expo_studio.model import hall_commands
from expo_studio.model.hall import Hall
from expo_studio.model.schema import Notation
from expo_studio.text import Text

COMMANDS: dict[str, type] = {
    one.__name__: one
    for one in (
        hall_commands.Arrange,
        hall_commands.Become,
        hall_commands.Dismiss,
        hall_commands.LayOut,
        hall_commands.SetStall,
        hall_commands.SetTimes,
        hall_commands.SetWords,
        hall_commands.TakeIn,
    )
}
HALLS: Notation[Hall] = Notation(Hall, COMMANDS, Text("展馆", "hall"))
